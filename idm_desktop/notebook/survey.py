"""Looking a whole notebook over: its pages, its counts, and the hash of every note and revision."""

import sqlite3
from pathlib import Path
from sqlite3 import Connection
from typing import NamedTuple

from idm_desktop.errors import IdmError
from idm_desktop.notebook import faults, opening, rescue, verifying

LIVE = "SELECT count(*) FROM note WHERE deleted IS NULL"
COUNTS = """
SELECT (SELECT count(*) FROM note),
       (SELECT count(*) FROM revision),
       (SELECT count(*) FROM move),
       coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'revision'), 0)
"""


class Survey(NamedTuple):
    """What was found: `refusal` is why it is no notebook of ours, `flaw` what SQLite says is wrong with its pages."""

    refusal: str | None
    flaw: str | None
    notes: int
    counts: tuple[int, ...]
    damaged: tuple[str, ...]

    @property
    def sound(self) -> bool:
        """Whether it is a notebook with nothing wrong in its pages; a note in it may still be damaged."""
        return self.refusal is None and self.flaw is None

    @property
    def seq(self) -> int:
        """The number of its last revision, -1 where it cannot be told."""
        return self.counts[-1] if self.counts else -1


def survey(path: Path, *, timeout: float = 5.0) -> Survey:
    """Look over the file at `path`; damage is reported, never raised."""
    try:
        connection = opening.for_reading(path, timeout)
    except (sqlite3.Error, OSError) as error:
        return Survey(str(faults.explain(error, path)), None, 0, (), ())
    try:
        opening.version_of(connection)
        return look(connection)
    except sqlite3.Error as error:
        return Survey(str(faults.explain(error, path)), None, 0, (), ())
    except IdmError as error:
        return Survey(str(error), None, 0, (), ())
    finally:
        connection.close()


def look(connection: Connection) -> Survey:
    """Look over an open notebook, all of it as it stood at one moment."""
    connection.execute("BEGIN")
    try:
        flaw = pages(connection, "PRAGMA quick_check(1)")
        notes, counts = count(connection)
        return Survey(None, flaw, notes, counts, damaged(connection))
    finally:
        if connection.in_transaction:
            connection.execute("COMMIT")


def pages(connection: Connection, check: str) -> str | None:
    """Return the first thing SQLite's own check finds wrong, or none."""
    try:
        (said,) = connection.execute(check).fetchone()
    except sqlite3.DatabaseError as error:
        return str(error)
    return None if said == "ok" else str(said).replace("\n", "; ")


def count(connection: Connection) -> tuple[int, tuple[int, ...]]:
    """Return how many notes are not in the trash, and the counts by which two copies are compared."""
    try:
        (notes,) = connection.execute(LIVE).fetchone()
        return notes, tuple(connection.execute(COUNTS).fetchone())
    except sqlite3.DatabaseError:
        return 0, ()


def damaged(connection: Connection) -> tuple[str, ...]:
    """Return the ids of the notes of which anything is not as it was written, in order."""
    known = {note.id: note for note in rescue.note_rows(connection)}
    hurt = {id for id, note in known.items() if not verifying.sound(note)}
    current = set()
    for written in rescue.revisions(connection):
        if verifying.verified(written) is None or written.note not in known:
            hurt.add(written.note)
        else:
            current.add((written.note, written.revision))
    hurt |= {id for id, note in known.items() if (id, note.revision) not in current}
    hurt |= set(rescue.names(connection)) - set(known)
    return tuple(sorted(str(id) for id in hurt))
