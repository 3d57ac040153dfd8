"""Notes as the notebook holds them, each verified as it is read."""

import json
from collections.abc import Iterator
from sqlite3 import Connection, DatabaseError
from typing import Any

from idm_desktop.errors import NotFound
from idm_desktop.model.notes import Revision, Tag, Target
from idm_desktop.notebook import faults, rescue, rows
from idm_desktop.notebook.opening import Notebook, guarded
from idm_desktop.notebook.rows import Stored, Written
from idm_desktop.notebook.values import Kept
from idm_desktop.notebook.verifying import kept, revision

ONE = f"{rows.NOTE} WHERE note.id = :id"

EVERY = f"""
{rows.NOTE}
 WHERE note.row > :after AND (note.deleted IS NOT NULL) = :deleted
   AND (:document IS NULL OR note.document = :document
        OR (note.target_kind = 'document' AND note.target_id = :document))
   AND (:kind IS NULL OR (note.target_kind = :kind AND note.target_id = :target))
 ORDER BY note.row
 LIMIT :slice
"""

SLICE = 2000
"""Notes read at once: as long as somebody reads, nobody can write."""

TIED = "SELECT DISTINCT document, version, sha256 FROM note WHERE document IS NOT NULL"

LOOSE = f"""
{rows.NOTE}
 WHERE note.document IS NULL AND note.target_kind IN (SELECT value FROM json_each(:kinds))
 ORDER BY note.row
"""

HISTORY = f"{rows.REVISION} WHERE note = :id ORDER BY revision"

TAGS = """
SELECT note_tag.tag, count(*)
  FROM note_tag JOIN note ON note.id = note_tag.note
 WHERE note.deleted IS NULL
 GROUP BY note_tag.tag
 ORDER BY count(*) DESC, note_tag.tag
"""

FOUND = """
SELECT note.id
  FROM note_fts JOIN note ON note.row = note_fts.rowid
 WHERE note_fts MATCH :expression
 ORDER BY note_fts.rank, note.row
 LIMIT :limit
"""


def get(connection: Connection, id: str) -> Kept:
    """Return one note, in the trash or not."""
    with guarded(connection):
        return kept(stored(connection, id))


def every(
    connection: Connection, *, document: str | None = None, target: Target | None = None, deleted: bool = False
) -> tuple[Kept, ...]:
    """Return the notes, oldest first: those in the trash if `deleted`, else the others.

    `document` keeps those tied to words of it or about it as a whole. Where pages of the file are damaged, what can
    still be read is returned, and what cannot as damaged notes without words.
    """
    kind, id = target or (None, None)
    values: dict[str, object] = {"deleted": deleted, "document": document, "kind": kind, "target": id}
    with guarded(connection):
        try:
            return tuple(once_verified(connection, row) for row in _slices(connection, values))
        except DatabaseError as error:
            if not faults.is_damage(error):
                raise
    wanted = (note for note in rescue.notes(connection) if (note.deleted is not None) == deleted)
    return tuple(
        note
        for note in wanted
        if (target is None or note.target == target)
        and (
            document is None
            or note.target == Target("document", document)
            or (note.anchor is not None and note.anchor.document == document)
        )
    )


def _slices(connection: Connection, values: dict[str, object]) -> Iterator[tuple[Any, ...]]:
    """Yield rows some at a time, so that who verifies them keeps no other program from writing."""
    after = -1
    while found := connection.execute(EVERY, values | {"after": after, "slice": SLICE}).fetchall():
        yield from found
        after = found[-1][0]


def once_verified(connection: Connection, row: tuple[Any, ...]) -> Kept:
    """Return a note verified, once for as long as its row stays what it is."""
    if not isinstance(connection, Notebook):
        return kept(Stored(*row))
    number, fingerprint = row[0], hash(row)
    known = connection.verified.get(number)
    if known is None or known[0] != fingerprint:
        known = connection.verified[number] = (fingerprint, kept(Stored(*row)))
    note: Kept = known[1]
    return note


def tied(connection: Connection) -> list[tuple[str, int, str]]:
    """Return the versions of documents that notes, in the trash too, are tied to words of."""
    with guarded(connection):
        return connection.execute(TIED).fetchall()


def loose(connection: Connection, kinds: tuple[str, ...]) -> tuple[Kept, ...]:
    """Return the notes, in the trash too, that quote nothing and are on something of these kinds."""
    with guarded(connection):
        return tuple(kept(Stored(*row)) for row in connection.execute(LOOSE, {"kinds": json.dumps(kinds)}))


def history(connection: Connection, id: str) -> tuple[Revision, ...]:
    """Return every revision of a note, oldest first; `hashes.intact` tells whether one is as it was written."""
    with guarded(connection):
        stored(connection, id)
        return tuple(revision(Written(*row)) for row in connection.execute(HISTORY, {"id": id}))


def tags(connection: Connection) -> tuple[Tag, ...]:
    """Return the tags in use, most used first; those that differ only in capitals are one, as most often written."""
    with guarded(connection):
        found = connection.execute(TAGS).fetchall()
    spelling: dict[str, str] = {}
    count: dict[str, int] = {}
    for tag, notes in found:
        key = tag.casefold()
        spelling.setdefault(key, tag)
        count[key] = count.get(key, 0) + notes
    return tuple(sorted((Tag(spelling[key], count[key]) for key in count), key=lambda tag: (-tag.notes, tag.tag)))


def matching(connection: Connection, expression: str, limit: int = 50) -> tuple[str, ...]:
    """Return the ids of the notes that answer an FTS5 expression over folded words, best first."""
    with guarded(connection):
        return tuple(id for (id,) in connection.execute(FOUND, {"expression": expression, "limit": limit}))


def stored(connection: Connection, id: str) -> Stored:
    """Return the row of a note, or raise NotFound."""
    row = connection.execute(ONE, {"id": id}).fetchone()
    if row is None:
        raise NotFound(f"There is no note {id}.")
    return Stored(*row)
