"""Opening a notebook: one connection for each thread, and every setting that keeps it safe read back.

The journal is truncated, never a WAL: see the measurements in the project's safety notes. Nothing is mapped into
memory, because an I/O error on a mapped page would end the program.
"""

import sqlite3
from contextlib import suppress
from pathlib import Path

from idm_desktop.errors import Damaged, StoreError
from idm_desktop.notebook import faults, folder, opening
from idm_desktop.notebook.opening import APPLICATION, VERSION, Notebook, is_read_only

__all__ = ["APPLICATION", "VERSION", "connect", "is_read_only"]

SETTINGS = (
    ("journal_mode", "truncate"),
    ("synchronous", 2),
    ("foreign_keys", 1),
    ("mmap_size", 0),
    ("cell_size_check", 1),
    ("fullfsync", 1),
)
"""`synchronous = 2` is FULL; `fullfsync` makes macOS wait for the disk itself."""


def connect(path: Path, *, create: bool = True, timeout: float = 5.0) -> sqlite3.Connection:
    """Open the notebook at `path`, making it where it is missing and bringing an older one up to date."""
    try:
        if not path.exists():
            if not create:
                raise StoreError(f"There is no notebook at {path}.")
            _create(path)
        _recognise(path, timeout)
        folder.private_folder(path.parent)
        folder.private_file(path)
        return _ready(path, timeout)
    except (sqlite3.Error, OSError) as error:
        raise faults.explain(error, path) from error


def _create(path: Path) -> None:
    """Make a notebook under another name and give it its own when it is whole, so that none is ever half made."""
    from idm_desktop.notebook import schema

    folder.private_folder(path.parent)
    partial = folder.unfinished(path, ".new")
    try:
        folder.new_private_file(partial)
        connection = opening.raw(partial, read_only=False)
        try:
            connection.execute("PRAGMA journal_mode = MEMORY")
            connection.execute(f"PRAGMA application_id = {APPLICATION:d}")
            schema.upgrade(connection, VERSION)
        finally:
            connection.close()
        folder.sync_file(partial)
        with suppress(FileExistsError):  # another program was quicker, and its notebook is as good
            folder.settle(partial, path)
    finally:
        partial.unlink(missing_ok=True)


def _recognise(path: Path, timeout: float) -> None:
    """Refuse what is not ours to change, before anything could change it."""
    if not path.is_file():
        raise Damaged(faults.NOT_OURS.format(path=path))
    if path.stat().st_size == 0:
        raise Damaged(faults.EMPTY.format(path=path))
    connection = opening.for_reading(path, timeout)
    try:
        opening.version_of(connection)
    finally:
        connection.close()


def _ready(path: Path, timeout: float) -> Notebook:
    connection = opening.raw(path, read_only=not folder.writable(path), timeout=timeout)
    try:
        behind = opening.version_of(connection) < VERSION
        if behind and connection.read_only:
            raise StoreError(
                f"The notebook {path} was written by an earlier version and cannot be brought up to date "
                "where it is: the file or its folder may not be written."
            )
        if not connection.read_only:
            _set(connection)
        if behind:
            _upgrade(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _set(connection: Notebook) -> None:
    for name, value in SETTINGS:
        connection.execute(f"PRAGMA {name} = {value}")
        row = connection.execute(f"PRAGMA {name}").fetchone()
        if row is not None and row[0] != value:  # no row: a build of SQLite that cannot map files at all
            raise StoreError(faults.OTHER.format(path=connection.path, reason=f"its {name} stays {row[0]}"))


def _upgrade(connection: Notebook) -> None:
    """Bring an older notebook up to date, once a copy of it is in the backups."""
    from idm_desktop.notebook import backup, schema

    if not backup.copy(connection.path, backup.folder_of(connection.path)).sound:
        raise Damaged(faults.DAMAGED.format(path=connection.path))
    schema.upgrade(connection, VERSION)
