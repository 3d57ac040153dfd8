"""How far the reader has come: which passages they have read, and where in each document they stopped.

Kept beside the high-water marks, outside the library, in a file of its own that may be lost without harm: it holds no
word of any document, only ids, and nothing else depends on it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from pathlib import Path
from typing import NamedTuple

from idm_desktop.desk import folder as folders

NAME = "progress.sqlite"
TABLES = """
CREATE TABLE IF NOT EXISTS read (document TEXT, passage TEXT, PRIMARY KEY (document, passage)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS place (
    document TEXT PRIMARY KEY, passage TEXT NOT NULL, offset INTEGER NOT NULL
) WITHOUT ROWID;
"""
READ = "INSERT OR IGNORE INTO read (document, passage) VALUES (?, ?)"
UNREAD = "DELETE FROM read WHERE document = ?"
LEAVE = "INSERT OR REPLACE INTO place (document, passage, offset) VALUES (?, ?, ?)"
PLACE = "SELECT passage, offset FROM place WHERE document = ?"
OF_DOCUMENT = "SELECT passage FROM read WHERE document = ?"
ALL = "SELECT document, passage FROM read"


class Place(NamedTuple):
    """Where in a document somebody stopped: a passage, and the character that stood at the top."""

    passage: str
    offset: int


def add(document: str, passages: Iterable[str]) -> None:
    """Note that passages of a document have been read."""
    _write(READ, [(document, passage) for passage in passages])


def forget(document: str) -> None:
    """Take a document for unread again."""
    _write(UNREAD, [(document,)])


def forget_all() -> None:
    """Take everything for unread again, and forget where somebody stopped."""
    with suppress(OSError):
        _file().unlink(missing_ok=True)


def leave(document: str, passage: str, offset: int) -> None:
    """Note where somebody stopped in a document; no passage means its very beginning."""
    _write(LEAVE, [(document, passage, offset)])


def place(document: str) -> Place | None:
    """Return where somebody stopped in a document."""
    rows = _read(PLACE, document)
    return Place(str(rows[0][0]), int(rows[0][1])) if rows and rows[0][0] else None


def read(document: str) -> frozenset[str]:
    """Return the passages of a document that have been read."""
    return frozenset(str(row[0]) for row in _read(OF_DOCUMENT, document))


def every() -> list[tuple[str, str]]:
    """Return all that has been read: documents and passages."""
    return [(str(document), str(passage)) for document, passage in _read(ALL)]


def _file() -> Path:
    return folders.state() / NAME


def _write(statement: str, rows: list[tuple[object, ...]]) -> None:
    """Write rows; where that cannot be, what somebody reads matters more than that it is noted."""
    if not rows:
        return
    path = _file()
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with closing(sqlite3.connect(path, timeout=2)) as connection, connection:
            path.chmod(0o600)
            connection.execute("PRAGMA synchronous = OFF")
            connection.executescript(TABLES)
            connection.executemany(statement, rows)
    except sqlite3.DatabaseError as error:
        if not isinstance(error, sqlite3.OperationalError):  # damaged: it holds nothing that is worth a repair
            path.unlink(missing_ok=True)
    except OSError:
        return


def _read(statement: str, *values: str) -> list[tuple[str, ...]]:
    path = _file()
    if not path.exists():
        return []
    try:
        with closing(sqlite3.connect(path, timeout=2)) as connection:
            return connection.execute(statement, values).fetchall()
    except sqlite3.DatabaseError:
        return []
