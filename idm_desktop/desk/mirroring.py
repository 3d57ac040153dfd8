"""A folder that follows: the notes kept as Markdown in a folder of the reader's, and what is changed there taken in.

One round takes in what was edited, and notes that another computer wrote; then it writes what changed here. A note
whose block was taken out waits for an answer, neither deleted nor put back. A folder that is away is left alone.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from idm_desktop.desk import exporting, following, health
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.folders_out import Filed, check_kind, there
from idm_desktop.desk.settling import settle
from idm_desktop.desk.tracing import Places
from idm_desktop.errors import NotFound, Refused
from idm_desktop.export.brought import Brought
from idm_desktop.export.files import Changed
from idm_desktop.notebook import notes as kept_notes
from idm_desktop.notebook import outside
from idm_desktop.notebook.opening import together
from idm_desktop.notebook.outside import Outside
from idm_desktop.notebook.values import Kept

SHORT = 60
SLICE = 50
"""Notes taken in at once, so that nobody who writes waits long; what a round did not come to is for the next."""

TRIES = 3
"""Rounds in a row where others write to the files while they are being written."""

Progress = Callable[[float], None]


class Gone(NamedTuple):
    """A note whose block somebody took out of its file."""

    note: str
    file: str
    words: str


class Answers(NamedTuple):
    """What the reader said of notes that were taken out: delete them here too, or put them back."""

    delete: frozenset[str] = frozenset()
    restore: frozenset[str] = frozenset()


class Round(NamedTuple):
    """What came of a round. `written` are files that changed, `problems` sentences about files that were left alone."""

    taken_in: int = 0
    written: tuple[str, ...] = ()
    notes: int = 0
    gone: tuple[Gone, ...] = ()
    copies: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    away: bool = False


def begin(desk: Desk, folder: Path) -> None:
    """Make ready to follow a folder; raise Refused for one in which notes cannot be kept."""
    if folder.exists() and not folder.is_dir():
        raise Refused(f"{folder} is a file; name a folder to keep the notes in.")
    if folder.resolve() == desk.folder.resolve() or desk.folder.resolve() in folder.resolve().parents:
        raise Refused("The library has a folder of its own; keep the notes in another one.")
    before = outside.known(desk.notebook, exporting.key_of(folder))
    if before is not None and before.where is not None:
        raise Refused(f"This folder holds the notes chosen by “{before.where}”; keep all notes in another one.")
    check_kind(there(folder), machine=True)
    folder.mkdir(0o700, parents=True, exist_ok=True)


def signature(desk: Desk, folder: Path) -> tuple[object, ...]:
    """Return what changes whenever a round may have something to do."""
    files = (desk.notebook_path, desk.library_path, *(sorted(folder.glob("*.md")) if folder.is_dir() else ()))
    return tuple((path.name, stat.st_mtime_ns, stat.st_size) for path in files if (stat := _stat(path)))


def _stat(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except OSError:
        return None


def round_of(
    desk: Desk, folder: Path, profile: str, answers: Answers = Answers(), progress: Progress = exporting.silent
) -> Round:
    """Take in what was changed in the folder, and bring its files up to date."""
    for tried in range(TRIES):
        try:
            return _round(desk, folder, profile, answers, progress)
        except Changed:
            if tried == TRIES - 1:
                raise
    raise AssertionError


def _round(desk: Desk, folder: Path, profile: str, answers: Answers, progress: Progress) -> Round:
    filed = there(folder)
    before = outside.known(desk.notebook, exporting.key_of(folder)) or Outside(None, {})
    if not folder.is_dir() or (before.files and not filed.texts and any(before.files.values())):
        return Round(away=True)
    check_kind(filed, machine=True)
    taken_in, problems = _take_in(desk, filed)
    if taken_in:
        following.follow_anew(desk)
    with together(desk.notebook):
        for id in answers.delete & before.notes:
            kept_notes.delete(desk.notebook, id)
    gone = _gone(desk, filed, before, answers)
    withheld = {each.note for each in gone}
    chosen = exporting.chosen_by(desk) - withheld
    done = exporting.write(desk, folder, filed, chosen, exporting.Options(profile=profile), progress)
    held = dict(done.held)
    for each in gone:
        held[each.file] = (*held.get(each.file, ()), each.note)
    exporting.remember(desk, folder, None, held)
    return Round(taken_in, done.changed, done.notes, gone, filed.copies, problems)


def _take_in(desk: Desk, filed: Filed) -> tuple[int, tuple[str, ...]]:
    """Take in what the files have; a file of which something cannot come in is left alone until it is put right."""
    problems = [f"{name}, {reason}." for name, reason in filed.torn.items()]
    fresh = list(_fresh(desk, filed))
    if not fresh:
        return 0, tuple(problems)
    health.before_bulk(desk, len(fresh))
    places, count = Places(desk.library), 0
    for first in range(0, len(fresh), SLICE):
        with together(desk.notebook):
            for name, note in fresh[first : first + SLICE]:
                done = settle(desk, places, note)
                count += done.status in ("new", "changed", "conflict")
                if done.status == "refused":
                    problems.append(f"{name}, line {note.line}: {done.reason}.")
                    filed.torn[name] = done.reason or ""
    return count, tuple(problems)


def _fresh(desk: Desk, filed: Filed) -> Iterator[tuple[str, Brought]]:
    """Yield the notes that may bring something, so that a round without any holds nobody up."""
    here = {kept.id: kept for gone in (False, True) for kept in kept_notes.every(desk.notebook, deleted=gone)}
    for name, load in filed.loads.items():
        for note in load.notes:
            kept = here.get(note.id or "")
            if (
                kept is None
                or note.edited
                or note.revision > kept.revision
                or (note.revision == kept.revision and kept.deleted is None and _differs(note, kept))
            ):
                yield name, note


def _differs(note: Brought, kept: Kept) -> bool:
    return (note.text, note.tags, note.meaning, note.share) != (kept.text, kept.tags, kept.meaning, kept.share)


def _gone(desk: Desk, filed: Filed, before: Outside, answers: Answers) -> tuple[Gone, ...]:
    """Return the notes that were taken out and wait for an answer, those of files that are gone as well."""
    present = {note.id for load in filed.loads.values() for note in load.notes}
    found = []
    for file, notes in before.files.items():
        for id in notes if file not in filed.torn else ():
            if id not in present and id not in answers.restore and (words := _words(desk, id)) is not None:
                found.append(Gone(id, file, words))
    return tuple(found)


def _words(desk: Desk, id: str) -> str | None:
    """Return what a note is known by; none for one that is in the trash or gone for good."""
    try:
        note = kept_notes.get(desk.notebook, id)
    except NotFound:
        return None
    if note.deleted is not None:
        return None
    words = " ".join((note.text or (note.anchor.quote if note.anchor else "")).split())
    return words if len(words) <= SHORT else f"{words[: SHORT - 1]}…"
