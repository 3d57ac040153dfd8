"""Putting another notebook in the place of the one that is there, which is kept among the backups, damaged or not.

Programs that have the old file open can write to it no more: SQLite sees that it was moved, and says so.
"""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from idm_desktop.errors import Damaged, NotFound, TooNew
from idm_desktop.model.reports import Backup
from idm_desktop.notebook import backup, faults, folder, opening, times
from idm_desktop.notebook.salvage import Salvaged, salvage
from idm_desktop.notebook.survey import Survey, survey

MAGIC = b"SQLite format 3\0"
"""What every database of SQLite begins with."""

UNFIT = "{path} was not restored because it is damaged ({flaw}); choose another backup from the list of “idm doctor”."


def restore(
    source: Path, notebook: Path, backups: Path, *, now: str | None = None, timeout: float = 5.0
) -> Backup | None:
    """Put the backup `source` in the place of the notebook, and return the copy of what was there.

    A single damaged note in the backup stays marked as such. The high-water mark must be told: `tidemark.remember`
    with `accept`.
    """
    looked = fit(source)

    def fill(partial: Path) -> None:
        folder.new_private_file(partial)
        if backup.pour(source, partial) != looked.counts or not survey(partial).sound:
            raise Damaged(UNFIT.format(path=source, flaw="it could not be copied whole"))

    return _replace(notebook, backups, fill, times.stamp(now or times.now()), timeout)


def fit(source: Path) -> Survey:
    """Return what a backup of the notebook holds; raise an IdmError where it is none that could be restored."""
    if not source.is_file():
        raise NotFound(f"There is no file {source}.")
    with source.open("rb") as file:
        if file.read(len(MAGIC)) != MAGIC:
            raise Damaged(f"{source} is neither a notebook nor a backup of everything by this program; choose another.")
    looked = survey(source)
    if looked.refusal is not None:
        raise Damaged(looked.refusal)
    if looked.flaw is not None:
        raise Damaged(UNFIT.format(path=source, flaw=looked.flaw))
    return looked


def repair(
    notebook: Path, backups: Path, *, now: str | None = None, timeout: float = 5.0
) -> tuple[Salvaged, Backup | None]:
    """Put what can be salvaged from the notebook in its place, and return that and the copy of what was there."""
    found: list[Salvaged] = []
    if not notebook.is_file():
        raise NotFound(f"There is no notebook at {notebook}.")

    def fill(partial: Path) -> None:
        found.append(salvage(notebook, partial))

    aside = _replace(notebook, backups, fill, times.stamp(now or times.now()), timeout)
    return found[0], aside


def _replace(notebook: Path, backups: Path, fill: Callable[[Path], None], stamp: str, timeout: float) -> Backup | None:
    folder.private_folder(notebook.parent)
    partial = folder.unfinished(notebook, ".new")
    try:
        with _held(notebook, timeout) as lock:
            aside = _put_aside(notebook, backups, stamp)
            fill(partial)
            folder.sync_file(partial)
            if lock is None or os.name == "nt":  # nothing of a damaged file may be written into the new one
                _beside(notebook).unlink(missing_ok=True)
            if lock is not None and os.name == "nt":
                lock.close()
            partial.replace(notebook)
            folder.sync_folder(notebook.parent)
            return aside
    except (sqlite3.Error, OSError) as error:
        raise faults.explain(error, notebook) from error
    finally:
        partial.unlink(missing_ok=True)
        _beside(partial).unlink(missing_ok=True)


@contextmanager
def _held(notebook: Path, timeout: float) -> Iterator[sqlite3.Connection | None]:
    """Keep others from writing to the notebook meanwhile, where it can still be opened."""
    if not notebook.exists():
        yield None
        return
    connection = None
    try:
        connection = opening.raw(notebook, read_only=False, timeout=timeout)
        connection.execute("BEGIN IMMEDIATE")
        opening.version_of(connection)
    except TooNew:
        raise
    except (sqlite3.DatabaseError, Damaged) as error:
        if isinstance(error, sqlite3.OperationalError):  # locked, or a fault of the disk: not for us to replace
            raise
        _close(connection)
        connection = None
    try:
        yield connection
    finally:
        _close(connection)


def _close(connection: sqlite3.Connection | None) -> None:
    if connection is not None:
        connection.close()


def _put_aside(notebook: Path, backups: Path, stamp: str) -> Backup | None:
    """Keep what is there: as a backup if it is whole, else byte by byte, with the journal that may belong to it."""
    if not notebook.exists():
        return None
    looked = survey(notebook)
    if looked.sound:
        return backup.make(notebook, backups, now=times.unstamp(stamp))
    folder.private_folder(backups)
    path, number = backups / f"notebook-damaged-{stamp}.sqlite", 1
    while path.exists():
        number += 1
        path = backups / f"notebook-damaged-{stamp}-{number}.sqlite"
    for source, target in ((notebook, path), (_beside(notebook), _beside(path))):
        if source.exists():
            folder.new_private_file(target)
            shutil.copyfile(source, target)
            folder.sync_file(target)
    folder.sync_folder(backups)
    return Backup(str(path), looked.notes, False)


def _beside(database: Path) -> Path:
    return database.with_name(f"{database.name}-journal")
