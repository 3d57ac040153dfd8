"""Which speakers and sessions have a word in their name, role, organisation, label or title.

Whatever is written to them, by whomever, triggers put their ids into `renamed`; they are looked at again when a
document is stored or the library opened, and until then are found because they stand there.
"""

import sqlite3
from collections.abc import Callable, Sequence
from typing import NamedTuple

from idm_desktop.words.fold import tokens
from idm_desktop.words.query import Field
from idm_desktop.words.terms import Close, Every, OneOf, Some, Wide

TABLES = (
    """
    CREATE TABLE named (kind TEXT NOT NULL, token TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (kind, token, id))
    STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX named_id ON named (kind, id)",
    "CREATE TABLE renamed (kind TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (kind, id)) STRICT, WITHOUT ROWID",
)
TRIGGER = """
CREATE TRIGGER {table}_{event}_named AFTER {event} ON {table} BEGIN
    INSERT OR IGNORE INTO renamed (kind, id) VALUES ('{kind}', {row}.{id});
END
"""
WATCHED = (("person", "speaker", "id"), ("affiliation", "speaker", "person"), ("session", "session", "id"))
EVENTS = (("INSERT", "new"), ("UPDATE", "new"), ("DELETE", "old"))
EVERYONE = (
    "INSERT OR IGNORE INTO renamed (kind, id) SELECT 'speaker', id FROM person",
    "INSERT OR IGNORE INTO renamed (kind, id) SELECT 'session', id FROM session",
)
TEXTS = """
SELECT r.kind, r.id, coalesce(p.honorific, '') || ' ' || p.name
  FROM renamed r JOIN person p ON p.id = r.id
 WHERE r.kind = 'speaker'
UNION ALL
SELECT r.kind, r.id, coalesce(a.name, '') || ' ; ' || coalesce(a.role, '') || ' ; ' || coalesce(a.organisation, '')
  FROM renamed r JOIN affiliation a ON a.person = r.id
 WHERE r.kind = 'speaker'
UNION ALL
SELECT r.kind, r.id, s.label || ' ; ' || coalesce(s.title, '') || ' ; ' || s.kind
  FROM renamed r JOIN session s ON s.id = r.id
 WHERE r.kind = 'session'
"""
THERE = "SELECT n.kind, n.token, n.id FROM renamed r CROSS JOIN named n ON n.kind = r.kind AND n.id = r.id"
FORGET = "DELETE FROM named WHERE kind = ? AND token = ? AND id = ?"
ADD = "INSERT OR IGNORE INTO named (kind, token, id) VALUES (?, ?, ?)"
SETTLED = "DELETE FROM renamed"
WITH = "SELECT id FROM named WHERE kind = ? AND token = ? LIMIT ?"
BEGINNING = "SELECT id FROM named WHERE kind = ? AND token >= ? AND token < ? LIMIT ?"
WORDS = "SELECT token, count(*) FROM named WHERE kind = ? AND token >= ? AND token < ? GROUP BY token"
RENAMED = "SELECT id FROM renamed WHERE kind = ?"
WAITING = "SELECT 1 FROM renamed LIMIT 1"
LAST = "\U0010ffff"
EVERYBODY = 1 << 40
FEW = 4
"""Words of a name that are looked up; the others are read."""


def create(connection: sqlite3.Connection) -> None:
    """Make the tables and what keeps them true, and take in everybody there is."""
    for statement in TABLES:
        connection.execute(statement)
    for table, kind, id in WATCHED:
        for event, row in EVENTS:
            connection.execute(TRIGGER.format(table=table, kind=kind, id=id, event=event, row=row))
    for statement in EVERYONE:
        connection.execute(statement)
    settle(connection)


def settle(connection: sqlite3.Connection) -> None:
    """Take in the names that were written since; the caller holds a transaction."""
    if connection.execute(WAITING).fetchone() is None:
        return
    texts = set(connection.execute(TEXTS).fetchall())  # whoever is at many events has mostly the same role
    found = {(kind, token.text, id) for kind, id, text in texts for token in tokens(text)}
    there = set(connection.execute(THERE).fetchall())
    connection.executemany(FORGET, sorted(there - found))
    connection.executemany(ADD, sorted(found - there))
    connection.execute(SETTLED)


def candidates(
    connection: sqlite3.Connection, kind: str, node: Wide, most: int, of_field: Callable[[Field], set[str] | None]
) -> set[str] | None:
    """Return whom a query may mean, `most` at least where there are so many; null for anybody."""
    found = _meant(connection, kind, node, most, of_field)
    if found is None:
        return None
    return found.ids | {id for (id,) in connection.execute(RENAMED, (kind,))}


def beginning(connection: sqlite3.Connection, kind: str, words: Sequence[str]) -> set[str]:
    """Return those whose words begin so, each of `words` one of them."""
    found = [
        {id for (id,) in connection.execute(BEGINNING, (kind, word, word + LAST, EVERYBODY))} for word in words[:FEW]
    ]
    there = set.intersection(*found) if found else set()
    return there | {id for (id,) in connection.execute(RENAMED, (kind,))}


def words(connection: sqlite3.Connection, kind: str, beginning: str) -> list[tuple[str, int]]:
    """Return the words in names that begin so, each with how many have it."""
    return connection.execute(WORDS, (kind, beginning, beginning + LAST)).fetchall()


class _Meant(NamedTuple):
    """Those who have words; not `whole` where more have them than were looked up."""

    ids: set[str]
    whole: bool


def _meant(
    connection: sqlite3.Connection, kind: str, node: Wide, most: int, of_field: Callable[[Field], set[str] | None]
) -> _Meant | None:
    if isinstance(node, OneOf):
        return _having(connection, kind, node, most)
    if isinstance(node, Field):
        named = of_field(node)
        return None if named is None else _Meant(named, whole=True)
    if not isinstance(node, Every | Some | Close):
        return None
    found = [_meant(connection, kind, part, most, of_field) for part in node.parts]
    some = [one for one in found if one is not None]
    if isinstance(node, Some):
        either = _Meant(set[str]().union(*(one.ids for one in some)), all(one.whole for one in some))
        return either if len(some) == len(found) else None
    # where a word is so frequent that not all who have it were looked up, the others decide
    whole = [one.ids for one in some if one.whole]
    return _Meant(set.intersection(*whole), whole=True) if whole else some[0] if some else None


def _having(connection: sqlite3.Connection, kind: str, word: OneOf, most: int) -> _Meant:
    found: set[str] = set()
    for term in word.terms:
        first = term.words[0]
        if term.prefix and len(term.words) == 1:
            rows = connection.execute(BEGINNING, (kind, first, first + LAST, most)).fetchall()
        else:
            rows = connection.execute(WITH, (kind, first, most)).fetchall()
        found |= {id for (id,) in rows}
        if len(rows) >= most:
            return _Meant(found, whole=False)
    return _Meant(found, whole=True)
