"""Copies of the notebook, made by SQLite and counted as backups only once they are read back.

They are put in order by the number of the last revision in them and then by name, never by a clock alone.
"""

import os
import re
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import NamedTuple

from idm_desktop.errors import Damaged, NotFound, Refused, StoreError
from idm_desktop.model.reports import Backup, KeptBackup
from idm_desktop.notebook import faults, folder, opening, times
from idm_desktop.notebook.survey import Survey, count, survey
from idm_desktop.notebook.turns import turn

NAME = re.compile(r"notebook-(\d{8}T\d{6}Z)(?:-(\d+))?\.sqlite")

DAYS = 10
WEEKS = 8
NEWEST = 3

PAGES = 1000
"""Pages copied in one step, during which nobody can write."""

TRIES = 3
SOON, LONG = 500, 5000
"""Milliseconds to wait for somebody who writes: for a step, and for a copy that is made at once."""


class Found(NamedTuple):
    """A backup in the folder; `order` puts the newest last."""

    order: tuple[int, str, int]
    path: Path
    time: str
    survey: Survey

    @property
    def ok(self) -> bool:
        """Whether it is whole."""
        return self.survey.sound and not self.survey.damaged


def folder_of(notebook: Path) -> Path:
    """Return where the backups of a notebook are."""
    return notebook.parent / "backups"


def make(notebook: Path, backups: Path, *, now: str | None = None) -> Backup:
    """Put a copy of the notebook into the folder `backups` under a new name, and read it back."""
    looked, path = _made(notebook, backups, now)
    return Backup(str(path), looked.notes, looked.sound and not looked.damaged)


def make_sound(notebook: Path, backups: Path, *, now: str | None = None) -> Backup:
    """Do as `make`, but keep no copy of a notebook whose pages are damaged: raise Damaged."""
    looked, path = _made(notebook, backups, now)
    if not looked.sound:
        path.unlink()
        raise Damaged(faults.DAMAGED.format(path=notebook))
    return Backup(str(path), looked.notes, not looked.damaged)


def copy(notebook: Path, backups: Path, *, now: str | None = None) -> Survey:
    """Do as `make`, and return what was found in the copy."""
    return _made(notebook, backups, now)[0]


def write(notebook: Path, target: Path) -> Backup:
    """Put a copy of the notebook at `target`, where there must be nothing yet, and read it back."""
    if not target.parent.is_dir():
        raise NotFound(f"There is no folder {target.parent}; make it, or plug in what it is on, and try again.")
    try:
        if target.exists():
            raise FileExistsError
        looked = _write(notebook, target)
    except FileExistsError:
        raise Refused(f"There is a file {target} already; nothing was written over it.") from None
    return Backup(str(target), looked.notes, looked.sound and not looked.damaged)


def list_backups(backups: Path) -> tuple[KeptBackup, ...]:
    """Return the backups in a folder, newest first, each read through."""
    newest = sorted(_found(backups), reverse=True)
    return tuple(KeptBackup(str(each.path), each.time, each.survey.notes, each.ok) for each in newest)


def due(backups: Path, now: str | None = None) -> bool:
    """Tell whether no backup was made today."""
    today = times.stamp(now or times.now())[:8]
    return not any(stamp[:8] == today for _, stamp, _ in _named(backups))


def thin(backups: Path) -> tuple[Path, ...]:
    """Remove backups that newer ones stand for, and return them.

    Kept are the newest of each of the last ten days and eight weeks that have one, and the newest three. Days are
    those in the names, so a clock set wrong removes nothing. Whole and hurt backups are thinned apart, so that hurt
    ones never push out a whole one; what cannot be read as a notebook of ours is never touched.
    """
    found = sorted(_found(backups), reverse=True)
    removed = []
    for group in ([each for each in found if each.ok], [each for each in found if not each.ok]):
        if not any(each.ok for each in found):
            break
        kept = set(group[:NEWEST]) | set(_newest_of(group, _day, DAYS)) | set(_newest_of(group, _week, WEEKS))
        removed += [each.path for each in group if each not in kept and each.survey.refusal is None]
    for path in removed:
        path.unlink()
    if removed:
        folder.sync_folder(backups)
    return tuple(removed)


def _made(notebook: Path, backups: Path, now: str | None) -> tuple[Survey, Path]:
    try:
        folder.private_folder(backups)
    except OSError as error:
        raise faults.explain(error, backups) from error
    stamp = times.stamp(now or times.now())
    number = 1
    while True:
        path = backups / (f"notebook-{stamp}.sqlite" if number == 1 else f"notebook-{stamp}-{number}.sqlite")
        try:
            if not path.exists():
                return _write(notebook, path), path
        except FileExistsError:
            pass
        number += 1


def _write(notebook: Path, target: Path) -> Survey:
    """Copy into a file beside `target`, wait for the disk, give it its name, and read it back."""
    partial = folder.unfinished(target, ".partial")
    try:
        folder.new_private_file(partial)
        counts = pour(notebook, partial)
        folder.sync_file(partial)
        folder.settle(partial, target)
    except FileExistsError:
        raise
    except (sqlite3.Error, OSError) as error:
        if isinstance(error, OSError) and error.strerror:
            raise StoreError(faults.UNWRITTEN.format(path=target, reason=error.strerror)) from error
        raise faults.explain(error, notebook if faults.is_of_source(error) else target) from error
    finally:
        partial.unlink(missing_ok=True)
    looked = survey(target)
    if looked.sound and looked.counts != counts:
        return looked._replace(flaw="it does not hold what the notebook holds")
    return looked


def pour(source: Path, target: Path) -> tuple[int, ...]:
    """Copy one database into another, empty one, as it stands at one moment, and return its counts.

    What is copied still has to be waited for on the disk. Others may write between the steps; only where they always
    do are they kept waiting.
    """
    reader = opening.for_reading(source)
    try:
        reader.execute(f"PRAGMA busy_timeout = {SOON}")
        for _ in range(TRIES):
            with suppress(_Changed):
                return _in_steps(reader, target)
        reader.execute(f"PRAGMA busy_timeout = {LONG}")
        with turn(source):
            reader.execute("BEGIN")
            _, counts = count(reader)
            _fill(reader, target)
            reader.execute("COMMIT")
            return counts
    finally:
        reader.close()


def _in_steps(reader: opening.Notebook, target: Path) -> tuple[int, ...]:
    """Copy a database while others may write between the steps; raise _Changed where one did, or leaves no room."""
    try:
        before = _state(reader)
        _, counts = count(reader)
        _fill(reader, target, PAGES, partial(_go_on, reader, before))
        if _state(reader) != before:
            raise _Changed
    except sqlite3.OperationalError as error:
        if faults.code(error) & 0xFF == sqlite3.SQLITE_BUSY:
            raise _Changed from error
        raise
    return counts


def _fill(
    reader: opening.Notebook, target: Path, pages: int = -1, tell: Callable[[int, int, int], object] | None = None
) -> None:
    os.truncate(target, 0)
    writer = opening.raw(target, read_only=False)
    try:
        writer.execute("PRAGMA journal_mode = OFF")  # a copy that is cut short is thrown away
        writer.execute("PRAGMA synchronous = OFF")
        reader.backup(writer, pages=pages, progress=tell)
        writer.execute("PRAGMA journal_mode = DELETE")
    finally:
        writer.close()


class _Changed(Exception):
    """Somebody wrote to the notebook while it was copied."""


def _go_on(reader: opening.Notebook, before: int, status: int, remaining: int, total: int) -> None:
    if remaining and _state(reader) != before:
        raise _Changed


def _state(reader: opening.Notebook) -> int:
    """Return what is another number once anybody has written."""
    (version,) = reader.execute("PRAGMA data_version").fetchone()
    return int(version)


def _named(backups: Path) -> list[tuple[Path, str, int]]:
    if not backups.is_dir():
        return []
    named = ((path, NAME.fullmatch(path.name)) for path in backups.iterdir())
    return [(path, match[1], int(match[2] or 1)) for path, match in named if match]


def _found(backups: Path) -> list[Found]:
    found = []
    for path, stamp, number in _named(backups):
        looked = survey(path)
        found.append(Found((looked.seq, stamp, number), path, times.unstamp(stamp), looked))
    return found


def _newest_of(group: Iterable[Found], period: Callable[[str], str], limit: int) -> list[Found]:
    newest: dict[str, Found] = {}
    for each in group:
        newest.setdefault(period(each.time), each)
    return list(newest.values())[:limit]


def _day(time: str) -> str:
    return time[:10]


def _week(time: str) -> str:
    from datetime import date

    try:
        year, week, _ = date.fromisoformat(time[:10]).isocalendar()
    except ValueError:
        return time[:7]
    return f"{year}-{week}"
