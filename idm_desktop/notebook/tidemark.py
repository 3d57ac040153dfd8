"""How far the notebook had come, kept outside it: an older file in its place is noticed at the next start.

One JSON file for each notebook: {"file", "seq", "notes", "sha256", "time"}; `seq` is its last revision, `sha256` that
revision's hash, `notes` all that were ever written.
"""

import json
import os
from pathlib import Path
from sqlite3 import Connection
from typing import NamedTuple

from idm_desktop.notebook import folder, times
from idm_desktop.notebook.opening import guarded, path_of
from idm_desktop.words.counting import counted

UUID = "SELECT value FROM meta WHERE key = 'uuid'"
REACHED = "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'revision'), 0)"
NOTES = "SELECT (SELECT count(*) FROM note) + (SELECT value FROM meta WHERE key = 'purged')"
HASH = "SELECT sha256 FROM revision WHERE seq = :seq"

OLDER = (
    "This notebook is older than the last time it was open ({time}): it lacks {missing}. "
    "Look for a newer copy with “idm doctor” before you go on writing."
)
OTHER = (
    "Another notebook, with {notes}, was at {file} the last time ({time}). "
    "If you did not replace it yourself, look for a backup with “idm doctor” before you go on writing."
)


class Mark(NamedTuple):
    """How far a notebook had come."""

    file: str
    seq: int
    notes: int
    sha256: str | None
    time: str


def remember(connection: Connection, state: Path, *, accept: bool = False, now: str | None = None) -> bool:
    """Keep how far the notebook has come in the folder `state`, and tell whether that could be written.

    A mark that the notebook falls short of stays, and warns again, until `accept` says that this is meant to be so.
    """
    path, mark = _file(connection, state), _reached(connection, now or times.now())
    before = _read(path)
    if before is not None and not accept and _missing(connection, before, mark):
        return True
    try:
        if before is None or before._replace(time=mark.time) != mark:
            _write(path, mark)
    except OSError:  # the notes are safe without it
        return False
    return True


def warning(connection: Connection, state: Path) -> str | None:
    """Return a sentence if an older notebook, or another one, stands where the reader left theirs."""
    mark = _reached(connection, "")
    before = _read(_file(connection, state))
    if before is not None:
        missing = _missing(connection, before, mark)
        return OLDER.format(time=before.time, missing=missing) if missing else None
    others = [_read(path) for path in sorted(state.glob("notebook-*.json"))]
    left = [other for other in others if other is not None and other.file == mark.file and other.notes]
    if not left:
        return None
    last = max(left, key=lambda other: other.time)
    return OTHER.format(notes=counted(last.notes, "note"), file=last.file, time=last.time)


def _missing(connection: Connection, before: Mark, mark: Mark) -> str | None:
    """Say what the notebook lacks that it had."""
    lacking = []
    if before.seq > mark.seq:
        lacking.append(counted(before.seq - mark.seq, "saved change"))
    if before.notes > mark.notes:
        lacking.append(counted(before.notes - mark.notes, "note"))
    if not lacking:
        with guarded(connection):
            row = connection.execute(HASH, {"seq": before.seq}).fetchone()
        if row is not None and row[0] != before.sha256:
            lacking.append("the last change saved then")
    return " and ".join(lacking) or None


def _reached(connection: Connection, time: str) -> Mark:
    with guarded(connection):
        (seq,) = connection.execute(REACHED).fetchone()
        (notes,) = connection.execute(NOTES).fetchone()
        row = connection.execute(HASH, {"seq": seq}).fetchone()
    return Mark(str(path_of(connection).absolute()), seq, notes, row and row[0], time)


def _file(connection: Connection, state: Path) -> Path:
    with guarded(connection):
        (uuid,) = connection.execute(UUID).fetchone()
    return state / f"notebook-{uuid}.json"


def _read(path: Path) -> Mark | None:
    """Read a mark; one that cannot be read counts as none, because it protects and must never stand in the way."""
    try:
        fields = json.loads(path.read_text(encoding="utf-8"))
        seq, notes = int(fields["seq"]), int(fields["notes"])
        return Mark(str(fields["file"]), seq, notes, fields["sha256"], str(fields["time"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def _write(path: Path, mark: Mark) -> None:
    folder.private_folder(path.parent)
    partial = folder.unfinished(path, ".partial")
    try:
        folder.new_private_file(partial)
        with partial.open("w", encoding="utf-8") as file:
            json.dump(mark._asdict(), file, ensure_ascii=True, sort_keys=True)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
    folder.sync_folder(path.parent)


def knew(notebook: Path, state: Path) -> bool:
    """Return whether a notebook has been at this place before."""
    marks = (_read(file) for file in state.glob("*.json")) if state.is_dir() else ()
    return any(mark is not None and Path(mark.file) == notebook for mark in marks)
