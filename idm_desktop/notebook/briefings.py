"""Briefings in the notebook: every overwrite keeps what was there as a revision, and two writers are both kept."""

import json
import os
from collections.abc import Sequence
from sqlite3 import Connection

from idm_desktop.errors import Damaged, NotFound
from idm_desktop.model.briefing import Briefing, Part
from idm_desktop.notebook import times
from idm_desktop.notebook.hashes import digest
from idm_desktop.notebook.ids import LETTERS
from idm_desktop.notebook.opening import writing as transaction

CURRENT = """
SELECT b.id, r.title, r.parts, b.created, r.time, b.revision, r.sha256
  FROM briefing b JOIN briefing_revision r ON r.briefing = b.id AND r.revision = b.revision
"""
EVERY = f"{CURRENT} WHERE b.deleted IS NULL ORDER BY b.created, b.id"
ONE = f"{CURRENT} WHERE b.id = ?"
INSERT = "INSERT INTO briefing (id, created, revision) VALUES (?, ?, 0)"
REVISE = """
INSERT INTO briefing_revision (briefing, revision, title, parts, time, sha256) VALUES (?, ?, ?, ?, ?, ?)
"""
POINT = "UPDATE briefing SET revision = ? WHERE id = ?"
THERE = "SELECT 1 FROM sqlite_master WHERE name = 'briefing'"
ROWS = "SELECT id, created, deleted FROM briefing ORDER BY created, id"
REVISIONS = """
SELECT revision, title, parts, time, sha256 FROM briefing_revision WHERE briefing = ? ORDER BY revision
"""
BRING = "INSERT INTO briefing (id, created, deleted, revision) VALUES (?, ?, ?, ?)"
TRASH = "UPDATE briefing SET deleted = ? WHERE id = ?"


def every(connection: Connection) -> tuple[Briefing, ...]:
    """Return the briefings that are not in the trash, oldest first."""
    return tuple(_briefing(row) for row in connection.execute(EVERY).fetchall())


def get(connection: Connection, id: str) -> Briefing:
    """Return one briefing; raise NotFound where there is none."""
    row = connection.execute(ONE, (id,)).fetchone()
    if row is None:
        raise NotFound(f"There is no briefing “{id}”; `idm list briefings` shows those there are.")
    return _briefing(row)


def add(connection: Connection, title: str, parts: Sequence[Part] = ()) -> Briefing:
    """Begin a briefing."""
    with transaction(connection):
        id = "b-" + "".join(LETTERS[byte & 31] for byte in os.urandom(8))
        now = times.now()
        connection.execute(INSERT, (id, now))
        return _revise(connection, id, 1, title, parts, now)


def save(connection: Connection, id: str, title: str, parts: Sequence[Part], since: int) -> Briefing:
    """Write a briefing anew; where it was changed since revision `since`, this becomes one of its own."""
    with transaction(connection):
        now, there = times.now(), get(connection, id)
        if (there.title, there.parts) == (title, tuple(parts)):
            return there
        if there.revision == since:
            return _revise(connection, id, since + 1, title, parts, now)
    return add(connection, title, parts)


def delete(connection: Connection, id: str) -> None:
    """Put a briefing into the trash."""
    get(connection, id)
    with transaction(connection):
        connection.execute(TRASH, (times.now(), id))


def restore(connection: Connection, id: str) -> Briefing:
    """Take a briefing out of the trash."""
    with transaction(connection):
        connection.execute(TRASH, (None, id))
    return get(connection, id)


def damaged(connection: Connection) -> tuple[str, ...]:
    """Return the ids of briefings whose newest revision is not as it was written."""
    if connection.execute(THERE).fetchone() is None:  # a notebook that an earlier version wrote
        return ()
    rows = connection.execute(CURRENT).fetchall()
    return tuple(row[0] for row in rows if not _is_sound(row[0], row[5], row[1], row[2], row[4], row[6]))


def rescue(source: Connection, fresh: Connection) -> None:
    """Bring every sound revision over to a new notebook; the newest of them is what a briefing then says."""
    for id, created, deleted in source.execute(ROWS).fetchall():
        sound = [row for row in source.execute(REVISIONS, (id,)).fetchall() if _is_sound(id, *row)]
        if sound:
            fresh.execute(BRING, (id, created, deleted, sound[-1][0]))
            fresh.executemany(REVISE, [(id, *row) for row in sound])


def _is_sound(id: str, revision: int, title: str, parts: str, time: str, sha256: str) -> bool:
    return _hash(id, revision, title, parts, time) == sha256


def _revise(connection: Connection, id: str, revision: int, title: str, parts: Sequence[Part], now: str) -> Briefing:
    written = json.dumps([part._asdict() for part in parts], ensure_ascii=False)
    connection.execute(REVISE, (id, revision, title, written, now, _hash(id, revision, title, written, now)))
    connection.execute(POINT, (revision, id))
    return get(connection, id)


def _hash(id: str, revision: int, title: str, parts: str, time: str) -> str:
    return digest({"briefing": id, "revision": revision, "title": title, "parts": parts, "time": time})


def _briefing(row: tuple[str, str, str, str, str, int, str]) -> Briefing:
    id, title, parts, created, updated, revision, sha256 = row
    if not _is_sound(id, revision, title, parts, updated, sha256):
        raise Damaged(f"The briefing {id} is damaged and was left as it is; restore a backup that has it whole.")
    return Briefing(id, title, tuple(Part(**part) for part in json.loads(parts)), created, updated, revision)
