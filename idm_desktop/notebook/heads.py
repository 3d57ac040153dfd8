"""Notes by what they are on, a few of them at a time, each verified as it is read."""

import json
from collections.abc import Sequence
from sqlite3 import Connection

from idm_desktop.notebook import rows
from idm_desktop.notebook.opening import guarded
from idm_desktop.notebook.reading import once_verified
from idm_desktop.notebook.values import Kept

COUNT = "SELECT (SELECT count(*) FROM note) - (SELECT count(*) FROM note WHERE deleted IS NOT NULL)"

DOCUMENTS = """
WITH RECURSIVE found (document) AS (
    SELECT min(document) FROM note
     UNION ALL
    SELECT (SELECT min(document) FROM note WHERE note.document > found.document) FROM found WHERE document IS NOT NULL
)
SELECT document FROM found WHERE document IS NOT NULL
"""

NOTED = """
SELECT wanted.value FROM json_each(:passages) wanted
 WHERE EXISTS (SELECT 1 FROM note WHERE target_kind = 'passage' AND target_id = wanted.value)
 ORDER BY wanted.key
"""

ON = f"""
{rows.NOTE}
 WHERE note.row IN (
    SELECT note.row FROM json_each(:targets) wanted
      CROSS JOIN note ON note.target_kind = json_extract(wanted.value, '$[0]')
                     AND note.target_id = json_extract(wanted.value, '$[1]')
     WHERE note.deleted IS NULL
     ORDER BY CASE WHEN :placed THEN coalesce(CAST(substr(note.segments, 3) AS INTEGER), -1) END,
              note.created, note.row
     LIMIT :limit)
 ORDER BY note.row
"""

TIED = f"""
{rows.NOTE}
 WHERE note.row IN (
    SELECT row FROM note WHERE document = :document AND deleted IS NULL ORDER BY created, row LIMIT :limit)
 ORDER BY note.row
"""

ELSEWHERE = f"""
{rows.NOTE}
 WHERE note.row IN (
    SELECT row FROM note
     WHERE document IS NULL AND deleted IS NULL
       AND (target_kind IS NULL OR target_kind NOT IN ('document', 'passage', 'conclusion'))
     ORDER BY created, row LIMIT :limit)
 ORDER BY note.row
"""


TEXTS = """
SELECT document, version, sha256, count(*) FROM note
 WHERE document IS NOT NULL AND deleted IS NULL
 GROUP BY document, version, sha256
"""

UNQUOTED = f"{rows.NOTE} WHERE note.document IS NULL AND note.target_kind IS NOT NULL AND note.deleted IS NULL"


def count(connection: Connection) -> int:
    """Return how many notes there are outside the trash."""
    with guarded(connection):
        return int(connection.execute(COUNT).fetchone()[0])


def documents(connection: Connection) -> list[str]:
    """Return the documents that notes are tied to words of."""
    with guarded(connection):
        return [id for (id,) in connection.execute(DOCUMENTS)]


def texts(connection: Connection) -> list[tuple[str, int, str, int]]:
    """Return the versions of documents that notes are tied to words of, and how many are."""
    with guarded(connection):
        return connection.execute(TEXTS).fetchall()


def unquoted(connection: Connection) -> tuple[Kept, ...]:
    """Return the notes that are on something and quote nothing."""
    return _read(connection, UNQUOTED, {})


def noted(connection: Connection, passages: str) -> list[str]:
    """Return those passages of a JSON list that have notes, in its order."""
    with guarded(connection):
        return [id for (id,) in connection.execute(NOTED, {"passages": passages})]


def on(
    connection: Connection, targets: Sequence[tuple[str, str]], limit: int, *, placed: bool = False
) -> tuple[Kept, ...]:
    """Return the first notes on these things, each a kind and an id: the oldest, or if `placed` by where they stand."""
    return _read(connection, ON, {"targets": json.dumps(targets), "limit": limit, "placed": placed})


def tied(connection: Connection, document: str, limit: int) -> tuple[Kept, ...]:
    """Return the oldest notes tied to words of a document."""
    return _read(connection, TIED, {"document": document, "limit": limit})


def elsewhere(connection: Connection, limit: int) -> tuple[Kept, ...]:
    """Return the oldest notes that are on nothing of a text."""
    return _read(connection, ELSEWHERE, {"limit": limit})


def _read(connection: Connection, query: str, values: dict[str, object]) -> tuple[Kept, ...]:
    with guarded(connection):
        return tuple(once_verified(connection, row) for row in connection.execute(query, values).fetchall())
