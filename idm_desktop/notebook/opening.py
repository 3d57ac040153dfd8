"""A notebook's connection, looked at or written to; `connection.connect` is how the program opens one."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import Any

from idm_desktop.errors import Damaged, StoreError, TooNew
from idm_desktop.notebook import faults, folder
from idm_desktop.notebook.turns import turn

APPLICATION = 0x49444D4E
"""Stands in the header of every notebook ("IDMN")."""

VERSION = 5

TOO_NEW = "The notebook {path} was written by a later version of this program; nothing in it was changed."


class Notebook(sqlite3.Connection):
    """A connection that knows its file, whether it may write, and whether the disk has failed under it."""

    path: Path = Path()
    read_only: bool = False
    failed: bool = False

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        """Do as SQLite does, also where it reports damage in words that are no text any more."""
        try:
            return super().execute(sql, parameters)
        except UnicodeDecodeError as error:
            damage = sqlite3.DatabaseError("its tables are damaged")
            damage.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
            raise damage from error

    @cached_property
    def verified(self) -> dict[int, tuple[int, Any]]:
        """Notes that were held against their hashes, by their row: a fingerprint of it, and the note."""
        return {}


def is_read_only(connection: sqlite3.Connection) -> bool:
    """Tell whether the notebook could only be opened for reading."""
    return isinstance(connection, Notebook) and connection.read_only


def path_of(connection: sqlite3.Connection) -> Path:
    """Return the file a connection was opened on."""
    return connection.path if isinstance(connection, Notebook) else Path("notebook.sqlite")


def raw(path: Path, *, read_only: bool, timeout: float = 5.0) -> Notebook:
    """Open a database file as it is, without looking at it."""
    address = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rw'}"
    connection = sqlite3.connect(address, uri=True, timeout=timeout, isolation_level=None, factory=Notebook)
    connection.path, connection.read_only = path, read_only
    connection.text_factory = _text
    return connection


def for_reading(path: Path, timeout: float = 5.0) -> Notebook:
    """Open a database file to look at it; only a write that was cut short is taken back first."""
    connection = raw(path, read_only=True, timeout=timeout)
    try:
        connection.execute("PRAGMA schema_version").fetchone()
    except sqlite3.OperationalError as error:
        connection.close()
        if faults.code(error) not in faults.UNFINISHED_WRITE or not folder.writable(path):
            raise
        return raw(path, read_only=False, timeout=timeout)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def version_of(connection: Notebook) -> int:
    """Return the version of an open notebook; Damaged where it is none, TooNew where it is a later one's."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION:
        raise Damaged(faults.NOT_OURS.format(path=connection.path))
    if version > VERSION:
        raise TooNew(TOO_NEW.format(path=connection.path))
    return int(version)


@contextmanager
def guarded(connection: sqlite3.Connection) -> Iterator[None]:
    """Turn what SQLite reports into sentences; an interruption passes, because somebody asked for it."""
    try:
        yield
    except sqlite3.Error as error:
        if faults.code(error) == sqlite3.SQLITE_INTERRUPT:
            raise
        if faults.code(error) & 0xFF == sqlite3.SQLITE_IOERR and isinstance(connection, Notebook):
            connection.failed = True
        raise faults.explain(error, path_of(connection)) from error


class _TakenBack(Exception):
    """What was written was only to be seen."""


@contextmanager
def together(connection: sqlite3.Connection, *, keep: bool = True) -> Iterator[None]:
    """Hold one transaction for many writes, all of them kept or none; without `keep` they are taken back at the end."""
    with suppress(_TakenBack), writing(connection):
        yield
        if not keep:
            raise _TakenBack


@contextmanager
def writing(connection: sqlite3.Connection) -> Iterator[None]:
    """Hold one transaction, on disk when the block is left; after a fault of the disk no other is begun.

    Inside another it is a step of that one: taken back by itself if it fails, on disk with the rest.
    """
    if connection.in_transaction:
        with _step(connection):
            yield
        return
    if is_read_only(connection):
        raise StoreError(faults.READ_ONLY.format(path=path_of(connection)))
    if isinstance(connection, Notebook) and connection.failed:
        raise StoreError(faults.BROKEN.format(path=connection.path))
    with turn(path_of(connection)), guarded(connection):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
            raise


@contextmanager
def _step(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("SAVEPOINT step")
    try:
        yield
    except BaseException:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK TO step")
            connection.execute("RELEASE step")
        raise
    connection.execute("RELEASE step")


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")  # a flipped bit must not hide the note it hurts
