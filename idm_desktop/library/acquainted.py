"""Who is known already that the people of a new document may be: those with the same name, or a word of it in common.

`acquaintance` has each word of the names people bear at events, in the order the documents came in that named them
first, so that however many share a given name only the first of them are read; and the whole name after a sign.
"""

import json
import sqlite3
from collections.abc import Collection, Iterable

from idm_desktop.model.people import Known
from idm_desktop.words.people import exact, telling

TABLES = (
    """
    CREATE TABLE acquaintance (
        word TEXT NOT NULL, first INTEGER NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (word, first, position)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX affiliation_first ON affiliation (first, position)",
)
WHOLE = "="
"""What stands before a whole name, as no word begins with it."""

AT = "SELECT name, first, position FROM affiliation WHERE event = ? AND first IS NOT NULL AND name IS NOT NULL"
ADD = "INSERT OR IGNORE INTO acquaintance (word, first, position) VALUES (?, ?, ?)"
REMOVE = "DELETE FROM acquaintance WHERE word = ? AND first = ? AND position = ?"
MINE = "SELECT min(rowid) FROM document WHERE id = ? AND complete = 1"
FIRST = "SELECT first, position FROM acquaintance WHERE word = ? AND first < ? ORDER BY first, position LIMIT ?"
KNOWN = """
SELECT person, name, family, honorific, country, organisation, event, first, position
  FROM affiliation a JOIN json_each(:places) p ON a.first = p.value ->> 0 AND a.position = p.value ->> 1
UNION
SELECT person, name, family, honorific, country, organisation, event, first, position
  FROM affiliation WHERE person IN (SELECT value FROM json_each(:ids)) AND first < :mine AND name IS NOT NULL
 ORDER BY first, position
"""
ANY = 1 << 60


def known(
    connection: sqlite3.Connection, document: str, names: Iterable[str], ids: Collection[str], most: int
) -> list[Known]:
    """Return whom the documents name that came in before this one, in the order they came in.

    They are those with one of the ids, those with one of the names, and for each word of a name the first `most` who
    have it. So the first to bring a name keeps its id, whatever comes in later and however often either is stored
    again.
    """
    (mine,) = connection.execute(MINE, (document,)).fetchone()
    before = ANY if mine is None else mine
    names = list(names)
    wanted = {word: most for name in names for word in telling(name)}
    wanted |= dict.fromkeys((WHOLE + exact(name) for name in names), ANY)
    places = {place for word, many in wanted.items() for place in connection.execute(FIRST, (word, before, many))}
    asked = {"places": json.dumps(sorted(places)), "ids": json.dumps(sorted(ids)), "mine": before}
    return [Known(*row[:7]) for row in connection.execute(KNOWN, asked)]


def forget(connection: sqlite3.Connection, event: str) -> None:
    """Take out the names borne at an event, before its people change."""
    connection.executemany(REMOVE, _words(connection, event))


def learn(connection: sqlite3.Connection, event: str) -> None:
    """Take in the names borne at an event."""
    connection.executemany(ADD, _words(connection, event))


def _words(connection: sqlite3.Connection, event: str) -> list[tuple[str, int, int]]:
    return [
        (word, first, position)
        for name, first, position in connection.execute(AT, (event,)).fetchall()
        for word in (*telling(name), WHOLE + exact(name))
    ]
