"""Reading what can still be read from a notebook whose pages are damaged.

A table is read from its first row up to the damage, from its last row down to it, and between the two row by row.
"""

import sqlite3
from collections.abc import Iterator
from sqlite3 import Connection
from typing import Any

from idm_desktop.notebook import faults, rows, verifying
from idm_desktop.notebook.rows import Stored, Written
from idm_desktop.notebook.values import Kept

BETWEEN = 100_000
"""Rows looked for one by one inside the damage; more would mean that the last row's number is itself damaged."""

PASSING = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_INTERRUPT})
"""What is no fault of the file; anything else ends the reading of a table where it is met."""

NOTE = """
SELECT row, id, target_kind, target_id, document, version, sha256, passage, quote, prefix, suffix, segments, origin,
       author, created, deleted, revision, sha, indexed, NULL, NULL, NULL, NULL, NULL, NULL
  FROM note NOT INDEXED
"""
NOTE_UP = f"{NOTE} ORDER BY row"
NOTE_DOWN = f"{NOTE} ORDER BY row DESC"
NOTE_AT = f"{NOTE} WHERE row = ?"
NAMES_UP = "SELECT id FROM note INDEXED BY sqlite_autoindex_note_1 ORDER BY id"
NAMES_DOWN = "SELECT id FROM note INDEXED BY sqlite_autoindex_note_1 ORDER BY id DESC"

REVISION_UP = f"{rows.REVISION} NOT INDEXED ORDER BY seq"
REVISION_DOWN = f"{rows.REVISION} NOT INDEXED ORDER BY seq DESC"
REVISION_AT = f"{rows.REVISION} NOT INDEXED WHERE seq = ?"


def notes(connection: Connection) -> tuple[Kept, ...]:
    """Return every note that can be named, oldest first; what cannot be read of one makes it a damaged one."""
    current = {(written.note, written.revision): written for written in revisions(connection)}
    found = [verifying.kept(_joined(note, current.get((note.id, note.revision)))) for note in note_rows(connection)]
    seen = {note.id for note in found}
    lost = (set(names(connection)) | {note for note, _ in current}) - seen
    return (*found, *(_lost(id, current) for id in sorted(str(id) for id in lost)))


def note_rows(connection: Connection) -> list[Stored]:
    """Return every row of `note` that can be read, without its words."""
    return [Stored(*row) for row in _table(connection, NOTE_UP, NOTE_DOWN, NOTE_AT)]


def revisions(connection: Connection) -> list[Written]:
    """Return every row of `revision` that can be read, right or wrong."""
    return [Written(*row) for row in _table(connection, REVISION_UP, REVISION_DOWN, REVISION_AT)]


def names(connection: Connection) -> list[str]:
    """Return every id that the index of notes still gives."""
    up = [str(id) for (id,) in _until_damage(connection, NAMES_UP)]
    return list(dict.fromkeys(up + [str(id) for (id,) in _until_damage(connection, NAMES_DOWN)]))


def _table(connection: Connection, up: str, down: str, at: str) -> list[tuple[Any, ...]]:
    found = {row[0]: row for row in _until_damage(connection, up)}
    last = max(found, default=0)
    for row in _until_damage(connection, down):
        if row[0] in found:
            return [found[key] for key in sorted(found)]
        found[row[0]] = row
    first = min((key for key in found if key > last), default=last)
    for key in range(last + 1, min(first, last + BETWEEN)):
        for row in _until_damage(connection, at, (key,)):
            found[row[0]] = row
    return [found[key] for key in sorted(found)]


def _until_damage(connection: Connection, query: str, values: tuple[int, ...] = ()) -> Iterator[tuple[Any, ...]]:
    try:
        yield from connection.execute(query, values)
    except sqlite3.DatabaseError as error:
        if faults.code(error) & 0xFF in PASSING:
            raise


def bare(id: str, revision: int, created: str = "") -> Stored:
    """Return a row for a note of which nothing but its id is left."""
    nothing = dict.fromkeys(Stored._fields)
    known = {"row": 0, "id": id, "created": created, "revision": revision, "sha": ""}
    return Stored(**nothing | known)  # type: ignore[arg-type]  # every field by name


def _joined(note: Stored, written: Written | None) -> Stored:
    if written is None:
        return note
    return note._replace(
        text=written.text,
        meaning=written.meaning,
        tags=written.tags,
        share=written.share,
        time=written.time,
        revision_sha=written.sha256,
    )


def _lost(id: str, current: dict[tuple[str, int], Written]) -> Kept:
    """Return a note whose own row is gone, with the last words of it that are left."""
    written = max((w for (note, _), w in current.items() if note == id), key=lambda w: w.revision, default=None)
    return verifying.kept(_joined(bare(id, written.revision if written else 0), written))
