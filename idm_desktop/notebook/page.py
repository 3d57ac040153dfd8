"""The notes on a page, as many of them as are looked at, each verified as it is read."""

import json
from collections.abc import Iterable, Sequence
from sqlite3 import Connection

from idm_desktop.notebook import rows
from idm_desktop.notebook.opening import guarded
from idm_desktop.notebook.reading import once_verified
from idm_desktop.notebook.values import Kept

Wanted = tuple[str, str]
"""The kind and the id of what a note is on."""

ON = """
json_each(:wanted) wanted
       CROSS JOIN note ON note.target_kind = json_extract(wanted.value, '$[0]')
                      AND note.target_id = json_extract(wanted.value, '$[1]')
"""
SOME = f"SELECT count(*) FROM (SELECT 1 FROM {ON} LIMIT :limit)"
COUNTS = f"SELECT wanted.key, count(*) FROM {ON} GROUP BY wanted.key"
GONE = "SELECT target_kind, target_id, count(*) FROM note WHERE deleted IS NOT NULL GROUP BY target_kind, target_id"
FIRST = f"""
{rows.NOTE}
 WHERE note.row IN (
    SELECT note.row FROM {ON}
     WHERE note.deleted IS NULL
     ORDER BY wanted.key, coalesce(CAST(substr(note.segments, 3) AS INTEGER), -1), note.created, note.row
     LIMIT :limit)
 ORDER BY note.row
"""
RUNNING_ON = f"""
{rows.NOTE}
 WHERE note.row IN (
    SELECT note.row FROM json_each(:wanted) wanted
      CROSS JOIN note ON note.target_kind = 'passage' AND note.target_id = json_extract(wanted.value, '$[0]')
     WHERE note.deleted IS NULL
       AND json_valid(note.segments) AND json_extract(note.segments, '$[#-1][1]') > json_extract(wanted.value, '$[1]')
     LIMIT :limit)
 ORDER BY note.row
"""


def at_most(connection: Connection, wanted: Sequence[Wanted], limit: int) -> bool:
    """Tell whether no more than so many notes are on these things; those in the trash count too."""
    with guarded(connection):
        (count,) = connection.execute(SOME, {"wanted": json.dumps(wanted), "limit": limit + 1}).fetchone()
    return int(count) <= limit


def counts(connection: Connection, wanted: Sequence[Wanted]) -> list[int]:
    """Return how many notes are on each of these things."""
    with guarded(connection):
        there: dict[int, int] = dict(connection.execute(COUNTS, {"wanted": json.dumps(wanted)}))
        gone = {(kind, id): count for kind, id, count in connection.execute(GONE)}
    return [there.get(at, 0) - gone.get(one, 0) for at, one in enumerate(wanted)]


def first(connection: Connection, wanted: Sequence[Wanted], limit: int) -> tuple[Kept, ...]:
    """Return the first notes on these things, in the order of the things and, on each, of where they stand."""
    return _read(connection, FIRST, wanted, limit)


def running_on(connection: Connection, before: Iterable[tuple[str, int]], limit: int) -> tuple[Kept, ...]:
    """Return notes on passages, each given with a place in the stored text, that run on beyond that place."""
    return _read(connection, RUNNING_ON, list(before), limit)


def _read(connection: Connection, query: str, wanted: object, limit: int) -> tuple[Kept, ...]:
    with guarded(connection):
        found = connection.execute(query, {"wanted": json.dumps(wanted), "limit": limit}).fetchall()
        return tuple(once_verified(connection, row) for row in found)
