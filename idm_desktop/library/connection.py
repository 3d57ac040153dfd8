"""Opening library.sqlite: one connection a thread, TRUNCATE journal and full synchronisation, asserted."""

import os
import sqlite3
from pathlib import Path

from idm_desktop.errors import Busy, Damaged, StoreError, TooNew
from idm_desktop.library.handle import Library

VERSION = 9
"""What `PRAGMA user_version` says of a file with every change of `schema` in it."""

APPLICATION = 0x49444D4C  # "IDML"
WAIT = 5.0
"""Seconds to wait for another program to finish writing."""

NAME = "library.sqlite"
DAMAGED = "{path} is damaged; run `idm doctor --repair` to make it again from what you imported."
SETTINGS = (
    "PRAGMA journal_mode = TRUNCATE",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA mmap_size = 67108864",
    "PRAGMA cache_size = -65536",
)


class Behind(StoreError):
    """An earlier version of the program made the library; all of it can be made again from the originals."""


def connect(path: Path) -> Library:
    """Open the library at `path`, making it where there is none.

    Raises:
        Behind: an earlier version of the program wrote it.
        TooNew: a later version of the program wrote it.
        Damaged: it cannot be read.
        Busy: another program has been writing for longer than WAIT.
        StoreError: it is another program's, or the folder or the file cannot be used.

    """
    if path.is_file() and not path.stat().st_size:
        raise Damaged(DAMAGED.format(path=path))
    try:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        writable = True
    except OSError as error:
        if not path.is_file() or not os.access(path, os.R_OK):
            raise StoreError(
                f"The library cannot be opened at {path} ({error.strerror}); choose another folder."
            ) from error
        writable = False
    return _open(path, writable=writable)


def _open(path: Path, *, writable: bool) -> Library:
    uri = f"{path.resolve().as_uri()}?mode={'rw' if writable else 'ro'}"
    connection = sqlite3.connect(uri, timeout=WAIT, uri=True, factory=Library)
    connection.isolation_level = None
    try:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        _check(path, version, application, tables)
        if version < VERSION and not writable:
            raise StoreError(f"{path} is read-only and of an older version; make it writable once.")
        if 0 < version < VERSION:
            raise Behind(f"{path} is of an earlier version; it is made again from what you imported at the next start.")
        for setting in SETTINGS[0 if writable else 2 :]:
            connection.execute(setting)
        if version < VERSION:
            from idm_desktop.library import schema

            connection.execute(f"PRAGMA application_id = {APPLICATION:d}")
            schema.upgrade(connection, VERSION)
        _assert_durable(connection, path, writable=writable)
    except (sqlite3.Error, StoreError) as error:
        connection.close()
        if isinstance(error, StoreError):
            raise
        raise explained(error, path) from error
    return connection


def is_read_only(connection: sqlite3.Connection) -> bool:
    """Return whether the library can only be read."""
    (_, _, file) = connection.execute("PRAGMA database_list").fetchone()
    return not os.access(file, os.W_OK)


def _check(path: Path, version: int, application: int, tables: int) -> None:
    if application not in (0, APPLICATION) or (application == 0 and tables):
        raise StoreError(f"{path} belongs to another program; move it away, or choose another library folder.")
    if version > VERSION:
        raise TooNew(f"{path} was written by a later version of IDM Desktop; install that version to open it.")


def _assert_durable(connection: sqlite3.Connection, path: Path, *, writable: bool) -> None:
    (journal,) = connection.execute("PRAGMA journal_mode").fetchone()
    (synchronous,) = connection.execute("PRAGMA synchronous").fetchone()
    if writable and (journal, synchronous) != ("truncate", 2):
        raise StoreError(f"{path} cannot be kept safely on this disk; choose another library folder.")


def explained(error: sqlite3.Error, path: Path) -> StoreError:
    """Return the sentence for what SQLite reported of the file at `path`."""
    said = str(error)
    if "locked" in said or "busy" in said:
        return Busy(f"Another window or command is writing to {path}; try again when it has finished.")
    if "readonly" in said or "unable to open" in said:
        return StoreError(f"{path} cannot be written; check the permissions of its folder.")
    if "full" in said:
        return StoreError(f"The disk is full, so {path} was left as it was; make room and try again.")
    if "no such" in said or not isinstance(error, sqlite3.OperationalError):
        return Damaged(DAMAGED.format(path=path))
    return StoreError(f"{path} cannot be used ({said}); run `idm doctor` to see what is wrong.")
