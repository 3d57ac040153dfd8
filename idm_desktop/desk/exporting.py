"""Notes out into a folder: Markdown that takes edits in first and can come back, or one page, document or table."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from idm_desktop.desk import choosing, gathering, health
from idm_desktop.desk import notes as noted
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.folders_out import Filed, check_kind, names_of, there
from idm_desktop.desk.settling import settle
from idm_desktop.desk.tracing import Places
from idm_desktop.errors import NotFound, Refused
from idm_desktop.export import annotations, dress, files, front, markdown, page, table, web, word
from idm_desktop.export.brought import Brought
from idm_desktop.export.sheet import Sheet
from idm_desktop.model.notes import Note
from idm_desktop.model.reports import Exported
from idm_desktop.notebook import notes as kept_notes
from idm_desktop.notebook import outside
from idm_desktop.notebook.opening import together
from idm_desktop.notebook.outside import Outside

ALONE = "idm-notes"
"""What a file that holds all notes is called, before its ending."""

ENDINGS = {"html": ".html", "docx": ".docx", "csv": ".csv", "jsonld": ".jsonld"}
OURS: dict[str, files.IsOurs] = {
    "html": lambda data: page.is_ours(data.decode(errors="replace")),
    "docx": word.is_ours,
    "csv": lambda data: data.startswith(",".join(table.COLUMNS).encode()),
    "jsonld": lambda data: annotations.CONTEXT.encode() in data[:500] and annotations.TERMS.encode() in data[:500],
}
EVERY = 500

Progress = Callable[[float], None]
"""Told the share that is done; it may raise to stop, and every file is then whole, as it was or as it is to be."""


class Options(NamedTuple):
    """What goes out and how: a format and dress, the notes of a search or a document, with or without machine lines."""

    format: str = "markdown"
    profile: str = markdown.CANONICAL
    where: str | None = None
    machine: bool = True
    document: str | None = None

    @property
    def choice(self) -> str | None:
        """What the notes are chosen by, or none for all of them."""
        return self.where if self.document is None else f"{self.document} {self.where or ''}".strip()


class Written(NamedTuple):
    """The notes of each file, the files that changed, how many notes there are, and which of them are damaged."""

    held: dict[str, tuple[str, ...]]
    changed: tuple[str, ...]
    notes: int
    damaged: tuple[str, ...]


class Done(NamedTuple):
    """What came of it. `back` are notes whose blocks had been taken out of a file: they were put back.

    `copies` are files that look like a synchroniser's copies of a conflict; nothing in them was read. `damaged` are
    notes that are not as they were written, and went out as they are now.
    """

    exported: Exported
    back: tuple[str, ...] = ()
    copies: tuple[str, ...] = ()
    damaged: tuple[str, ...] = ()


def silent(share: float) -> None:
    """Tell nobody."""


def export(desk: Desk, target: Path, options: Options = Options(), progress: Progress = silent) -> Done:
    """Write the notes that are asked for into files in `target`, and say which files and how many notes."""
    if target.exists() and not target.is_dir():
        raise Refused(f"{target} is a file; name a folder to write the notes to.")
    if options.format != "markdown":
        return _alone(desk, target, options, progress)
    dress.check(options.profile)
    filed = there(target)
    check_kind(filed, machine=options.machine)
    imported = _take_in(desk, filed)
    chosen = chosen_by(desk, options)
    before = outside.known(desk.notebook, key_of(target)) if desk.has_notes() else None
    _check_same_choice(filed, before, options.choice, chosen)
    back = missing(desk, filed, before) & chosen
    written = write(desk, target, filed, chosen, options, progress)
    if written.held:
        remember(desk, target, options.choice, written.held)
    names = tuple(str(target / name) for name in written.held)
    return Done(Exported(names, written.notes, imported), tuple(sorted(back)), filed.copies, written.damaged)


def chosen_by(desk: Desk, options: Options = Options()) -> frozenset[str]:
    """Return the notes that are asked for; without a search or a document all that are not in the trash."""
    if not desk.has_notes():
        return frozenset()
    if options.document is not None:
        chosen = frozenset(note.id for note in noted.every(desk, document=options.document))
    else:
        chosen = frozenset(note.id for note in kept_notes.every(desk.notebook))
    return chosen if options.where is None else chosen & choosing.chosen(desk, options.where)


def key_of(target: Path) -> str:
    """Return how the notebook calls a folder."""
    return str(target.resolve())


def missing(desk: Desk, filed: Filed, before: Outside | None) -> frozenset[str]:
    """Return the notes whose blocks somebody took out of files that are there."""
    if before is None:
        return frozenset()
    present = {note.id for load in filed.loads.values() for note in load.notes}
    known = {note for name, notes in before.files.items() if name in filed.texts for note in notes}
    torn = {note for name, load in filed.loads.items() if load.problems for note in before.files.get(name, ())}
    return frozenset(id for id in known - present - torn if _is_alive(desk, id))


def write(
    desk: Desk, target: Path, filed: Filed, chosen: frozenset[str], options: Options, progress: Progress = silent
) -> Written:
    """Write chosen notes into the files they belong in; a file that could not be read whole is left as it is."""
    known, found = _gathered(desk, chosen, progress)
    if options.choice is not None:
        found = _apart(found, chosen)
    groups = gathering.grouped(known, found)
    for name in filed.texts:
        if gathering.is_known(known, name):
            groups.setdefault(name, [])
    held: dict[str, tuple[str, ...]] = {}
    changed: list[str] = []
    for number, (name, group) in enumerate(sorted(groups.items()), 1):
        path = target / names_of(target, name, filed)
        held[path.name] = tuple(kept.id for kept, _ in group)
        if path.name not in filed.torn:
            sheet = gathering.sheet(desk, known, name, group)
            before = filed.texts.get(path.name)
            if before is not None and not options.machine and not front.is_untouched(before):
                raise Refused(f"{path.name} was edited, and cannot be read back; move it away to write it anew.")
            text = markdown.render(sheet, before, options.profile, whole=options.machine)
            if files.write(path, text, keep=options.choice is None, read=before):
                changed.append(path.name)
        progress(0.5 + number / len(groups) / 2)
    damaged = tuple(sorted(kept.id for kept, _ in found if kept.damaged))
    return Written(held, tuple(changed), len(found), damaged)


def remember(desk: Desk, target: Path, where: str | None, held: dict[str, tuple[str, ...]]) -> None:
    """Keep which notes stand in which file, so that one taken out there is noticed."""
    if desk.has_notes():
        outside.remember(desk.notebook, key_of(target), Outside(where, held))


def _gathered(desk: Desk, chosen: frozenset[str], progress: Progress) -> tuple[gathering.Known, list[gathering.Pair]]:
    known, found = gathering.known(desk), list[gathering.Pair]()
    kept = [note for note in kept_notes.every(desk.notebook) if note.id in chosen] if chosen else []
    for at in range(0, len(kept), EVERY):
        found += gathering.pairs(desk, kept[at : at + EVERY])
        progress(min(at + EVERY, len(kept)) / len(kept) / 2)
    return known, found


def _apart(found: list[gathering.Pair], chosen: frozenset[str]) -> list[gathering.Pair]:
    """Let notes on notes that do not go out stand by themselves: nothing is said of the others, not that they are."""

    def apart(note: Note) -> Note:
        hidden = note.target is not None and note.target.kind == "note" and note.target.id not in chosen
        return note._replace(target=None, state="free") if hidden else note

    return [(kept, apart(note)) for kept, note in found]


def sheets(desk: Desk, chosen: frozenset[str], progress: Progress = silent, *, is_choice: bool = True) -> list[Sheet]:
    """Return chosen notes as they go into one file: those of documents first, the others after them."""
    known, found = _gathered(desk, chosen, progress)
    groups = gathering.grouped(known, _apart(found, chosen) if is_choice else found)
    order = sorted(groups, key=lambda name: (name == gathering.FREE, name == gathering.PEOPLE, name))
    return [gathering.sheet(desk, known, name, groups[name]) for name in order]


def _alone(desk: Desk, target: Path, options: Options, progress: Progress) -> Done:
    """Write all notes into one file that is to be read, not to come back edited."""
    chosen = chosen_by(desk, options)
    made = sheets(desk, chosen, progress, is_choice=options.choice is not None)
    path = target / f"{ALONE}{ENDINGS[options.format]}"
    if not made and not path.exists():  # one that is there must not go on holding what is no longer chosen
        return Done(Exported((), 0, 0))
    path = files.write_beside(path, _rendered(made, options), OURS[options.format], keep=options.choice is None)
    progress(1.0)
    damaged = sorted(entry.note.id for sheet in made for entry in sheet.entries if entry.note.state == "damaged")
    return Done(Exported((str(path),), len(chosen), 0), damaged=tuple(damaged))


def _rendered(made: list[Sheet], options: Options) -> bytes:
    if options.format == "docx":
        return word.render(made)
    if options.format == "jsonld":
        return annotations.render(made, whole=options.machine).encode()
    return (web.render(made) if options.format == "html" else table.render(made)).encode()


def copied(desk: Desk, ids: Iterable[str]) -> str:
    """Return notes as Markdown to be pasted anywhere: without machine lines, in text order."""
    made = sheets(desk, frozenset(ids))
    return "\n\n".join(markdown.passing(sheet) for sheet in made) + "\n" if made else ""


def _take_in(desk: Desk, filed: Filed) -> int:
    """Take in what was edited in the files since they were written; return how many notes that changed."""
    for name, reason in filed.torn.items():
        raise Refused(f"{name} was left as it is, and so was every other file: {reason}.")
    found = [note for load in filed.loads.values() for note in load.notes]
    if not found:
        return 0
    strangers = [note.id for note in found if not (desk.has_notes() and _is_there(desk, note.id or ""))]
    if strangers:
        raise Refused(
            f"The folder holds note {strangers[0]}, which is not in this notebook; export to another folder, "
            "so that it is not lost."
        )
    edited = [note for note in found if note.edited]
    if not edited:
        return 0
    health.before_bulk(desk, len(edited))
    with together(desk.notebook):
        return take(desk, edited)


def take(desk: Desk, found: Iterable[Brought]) -> int:
    """Take notes of a folder in, inside a transaction; return how many were written."""
    places, count = Places(desk.library), 0
    for note in found:
        done = settle(desk, places, note)
        if done.status == "refused":
            raise Refused(f"Nothing was written: the note {note.id} on line {note.line} of its file: {done.reason}.")
        count += done.status != "unchanged"
    return count


def _check_same_choice(filed: Filed, before: Outside | None, where: str | None, chosen: frozenset[str]) -> None:
    """Keep notes that were chosen for others and notes that were not out of one folder."""
    if before is not None and filed.texts and before.where != where:
        said = f"the notes chosen by “{before.where}”" if before.where is not None else "all notes"
        raise Refused(f"This folder holds an export of {said}; choose another one, so that they are not mixed.")
    there = {note.id for load in filed.loads.values() for note in load.notes}
    if before is None and where is not None and there - chosen:
        raise Refused(
            "This folder holds other notes than those chosen; choose another one, so that they are not mixed."
        )


def _is_there(desk: Desk, id: str) -> bool:
    try:
        kept_notes.get(desk.notebook, id)
    except NotFound:
        return False
    return True


def _is_alive(desk: Desk, id: str) -> bool:
    try:
        return kept_notes.get(desk.notebook, id).deleted is None
    except NotFound:
        return False
