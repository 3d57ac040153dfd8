"""What is counted of an event, for its overview."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from idm_desktop.library.outline import choose, texts
from idm_desktop.library.refs import address
from idm_desktop.model.overview import Attendance, Sitting

SITTINGS = """
SELECT s.id, s.label, s.title,
       coalesce(sum(length(p.text) - length(replace(p.text, ' ', '')) + 1), 0), count(p.row)
  FROM session s
       LEFT JOIN passage_session o ON o.session = s.id
       LEFT JOIN passage p ON p.row = o.passage AND p.document = :document AND p.version = :version
 WHERE s.event = :event
 GROUP BY s.id
 ORDER BY s.position
"""
ATTENDANCES = """
SELECT p.id, p.name, coalesce(a.actor, 'other'), a.country, o.session, o.capacity, o.certainty
  FROM affiliation a JOIN person p ON p.id = a.person
       LEFT JOIN appearance o ON o.person = p.id AND o.event = a.event
 WHERE a.event = :event
 ORDER BY a.position, o.rowid
"""
CELLS = """
SELECT id, length(text) - length(replace(text, ' ', '')) + 1, conclusion
  FROM passage
 WHERE document = ? AND version = ?
 ORDER BY position
"""
CONCLUSIONS = """
SELECT c.id, c.number, c.headline,
       (SELECT count(DISTINCT m.person) FROM mention m JOIN passage p ON p.row = m.passage
         WHERE p.document = c.document AND p.version = c.version AND p.conclusion = c.id)
  FROM conclusion c
 WHERE c.document = ? AND c.version = ?
 ORDER BY c.number
"""
DOCUMENTS = """
SELECT id, version, title, kind FROM document
 WHERE complete = 1 AND current = 1 AND event = ?
 ORDER BY kind <> 'official', kind, id
"""
QUOTATIONS = """
SELECT count(*) FROM quotation q JOIN passage p ON p.row = q.passage WHERE p.document = ? AND p.version = ?
"""
EVENTS = """
SELECT e.id, count(d.id), coalesce(sum(d.passages), 0),
       (SELECT count(*) FROM affiliation a WHERE a.event = e.id)
  FROM event e LEFT JOIN document d ON d.event = e.id AND d.complete = 1 AND d.current = 1
 GROUP BY e.id
"""
PASSAGES = """
SELECT d.event, p.id FROM document d JOIN passage p ON p.document = d.id AND p.version = d.version
 WHERE d.complete = 1 AND d.current = 1 AND p.id IN (SELECT value FROM json_each(?))
"""


class Row(NamedTuple):
    """A passage: its id, its words, the conclusion it belongs to."""

    passage: str
    words: int
    conclusion: str | None


class Text(NamedTuple):
    """A current document of an event."""

    id: str
    version: int
    title: str
    kind: str


class Concluded(NamedTuple):
    """A conclusion and how many people it names."""

    id: str
    number: int
    headline: str
    people: int


def sittings(connection: sqlite3.Connection, event: str, layer: str) -> tuple[Sitting, ...]:
    """Return the sessions of an event, with what the text of a layer reports of each."""
    _, document, version = choose(connection, event, layer)
    rows = connection.execute(SITTINGS, {"event": event, "document": document, "version": version})
    return tuple(Sitting(address("session", id), *rest) for id, *rest in rows)


def attendances(connection: sqlite3.Connection, event: str) -> tuple[Attendance, ...]:
    """Return who took part in what, in the order the event names people."""
    found = [
        Attendance(
            address("speaker", id),
            name,
            actor,
            country,
            address("session", session) if session else None,
            capacity or "mentioned",
            certainty or "unknown",
        )
        for id, name, actor, country, session, capacity, certainty in connection.execute(ATTENDANCES, {"event": event})
    ]
    return tuple(dict.fromkeys(found))


def documents(connection: sqlite3.Connection, event: str) -> list[Text]:
    """Return the current documents of an event, the official ones first."""
    return [Text(*row) for row in connection.execute(DOCUMENTS, (event,))]


def passages(connection: sqlite3.Connection, text: Text) -> list[Row]:
    """Return the passages of a document in text order."""
    return [Row(*row) for row in connection.execute(CELLS, (text.id, text.version))]


def conclusions(connection: sqlite3.Connection, event: str, layer: str) -> tuple[tuple[str, int], list[Concluded]]:
    """Return the first text that has conclusions, and these."""
    chosen, document, version = choose(connection, event, layer)
    there = texts(connection, event)
    for candidate in ((document, version), *(there[name] for name in there if name != chosen)):
        if found := connection.execute(CONCLUSIONS, candidate).fetchall():
            return candidate, [Concluded(*row) for row in found]
    return (document, version), []


def quotations(connection: sqlite3.Connection, text: tuple[str, int]) -> int:
    """Return how many quotations a text has."""
    (count,) = connection.execute(QUOTATIONS, text).fetchone()
    return int(count)


def totals(connection: sqlite3.Connection) -> Iterator[tuple[str, int, int, int]]:
    """Yield for each event how many texts, passages and people it has."""
    yield from connection.execute(EVENTS)


def by_event(connection: sqlite3.Connection, ids: str) -> dict[str, int]:
    """Count passages, given as a JSON list of ids, by their event; one that two texts share counts in both."""
    found: dict[str, int] = defaultdict(int)
    for event, _ in connection.execute(PASSAGES, (ids,)):
        found[event] += 1
    return found
