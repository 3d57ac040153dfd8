"""Notes back in: from this program's own files, edited elsewhere or not, and from what others export.

All of it is one transaction: what can be taken in is, each thing that cannot is named with its file and line, and a
failure leaves the notebook as it was. A note that is missing from its file is never taken for deleted.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from idm_desktop.desk import following, health, notes
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.settling import first_words, settle
from idm_desktop.desk.tracing import Places
from idm_desktop.errors import IdmError, NotFound, Refused
from idm_desktop.export import files, loading
from idm_desktop.export.brought import Load
from idm_desktop.model.reports import Returned, Step
from idm_desktop.notebook import notes as kept_notes
from idm_desktop.notebook import outside
from idm_desktop.notebook.opening import together

MANY, SHARE = 20, 10
"""More notes than these, or more than this part of all, are not put into the trash without a word."""

STATUSES = ("new", "changed", "unchanged", "conflict", "deleted", "refused")
WRITTEN = frozenset({"new", "changed", "conflict"})
EVERY = 200
"""Notes after which is told how far it has come."""

Progress = Callable[[float], None]


class Options(NamedTuple):
    """How to take notes in. `delete` puts those missing from their files into the trash, `many` even very many."""

    dry_run: bool = False
    delete: bool = False
    many: bool = False


class Outcome(NamedTuple):
    """What came of it: counts, and what became of each note."""

    counts: Returned
    steps: tuple[Step, ...]


class Source(NamedTuple):
    """One file: what it is called, where it is if it is anywhere, and what it brings or why it brings nothing."""

    name: str
    path: Path | None
    load: Load | None
    reason: str | None = None


def read(path: Path) -> Source:
    """Read a file of notes, of this program or another."""
    try:
        return Source(str(path), path, loading.load(files.load(path), path.name))
    except IdmError as error:
        return Source(str(path), path, None, str(error))


def read_bytes(data: bytes) -> Source:
    """Read what came by standard input."""
    try:
        return Source("standard input", None, loading.load(files.decoded(data, "standard input"), ""))
    except IdmError as error:
        return Source("standard input", None, None, str(error))


def take_in(
    desk: Desk, sources: Sequence[Source], options: Options = Options(), progress: Progress = lambda share: None
) -> Outcome:
    """Take in what files bring; raise Refused, with nothing done, where too many notes would go.

    `progress` may raise to stop it; then nothing has happened either.
    """
    if options.dry_run and not desk.has_notes():
        with desk.trying():
            return take_in(desk, sources, options, progress)
    total = sum(len(source.load.notes) for source in sources if source.load) or 1
    if not options.dry_run:
        health.before_bulk(desk, health.BULK if options.delete else total)
    places, steps = Places(desk.library), list[Step]()
    with together(desk.notebook, keep=not options.dry_run):
        for source in sources:
            for step in _steps(desk, places, source):
                steps.append(step)
                if len(steps) % EVERY == 0:
                    progress(min(len(steps) / total, 1.0))
        gone = _missing(desk, sources)
        if options.delete:
            _delete(desk, [step.note or "" for step in gone], many=options.many)
        steps += gone
    if not options.dry_run:
        following.follow_anew(desk)
    return Outcome(_counted(steps), tuple(steps))


def _steps(desk: Desk, places: Places, source: Source) -> Iterable[Step]:
    if source.load is None:
        yield Step(source.name, 0, "refused", None, "", source.reason)
        return
    for note in source.load.notes:
        done = settle(desk, places, note)
        yield Step(source.name, note.line, done.status, done.note, first_words(note), done.reason)
    for problem in source.load.problems:
        yield Step(source.name, problem.line, "refused", None, "", problem.reason)


def _counted(steps: Sequence[Step]) -> Returned:
    counts = Counter(step.status for step in steps)
    named = dict.fromkeys(step.note for step in steps if step.note and step.status in WRITTEN)
    return Returned._make([*(counts[status] for status in STATUSES), tuple(named)])


def _missing(desk: Desk, sources: Sequence[Source]) -> list[Step]:
    """Return the notes that were written to these files and stand in none of them any more."""
    there = {note.id for source in sources if source.load for note in source.load.notes}
    torn = any(source.load.problems for source in sources if source.load)
    found: dict[str, Step] = {}
    for source in sources:
        load = source.load
        if load is None or load.kind != "markdown" or torn or (load.announced or 0) <= len(load.notes):
            continue
        for id in sorted(_expected(desk, source, load) - there - found.keys()):
            try:
                note = kept_notes.get(desk.notebook, id)
            except NotFound:
                continue
            if note.deleted is None:
                words = " ".join((note.text or (note.anchor.quote if note.anchor else "")).split())
                found[id] = Step(source.name, 0, "deleted", id, words[:60], "it is no longer in the file")
    return list(found.values())


def _expected(desk: Desk, source: Source, load: Load) -> frozenset[str]:
    """Return the notes that stood in a file when this program wrote it, as far as that is known."""
    name = source.path.name if source.path else ""
    if source.path is not None:
        known = outside.known(desk.notebook, str(source.path.parent.resolve()))
        if known is not None and name in known.files:
            return frozenset(known.files[name])
    if elsewhere := outside.under(desk.notebook, name):
        return elsewhere
    if load.document is None:
        return frozenset()
    of_document = notes.every(desk, document=load.document)
    return frozenset(note.id for note in of_document if load.updated is None or note.created <= load.updated)


def _delete(desk: Desk, gone: Sequence[str], *, many: bool) -> None:
    """Put notes into the trash."""
    total = len(kept_notes.every(desk.notebook))
    if not many and (len(gone) > MANY or (len(gone) > 1 and len(gone) * SHARE > total)):
        raise Refused(
            f"{len(gone)} of {total} notes are missing from these files, and nothing was changed; "
            "say --many if all of them are to go to the trash."
        )
    for id in gone:
        kept_notes.delete(desk.notebook, id)
