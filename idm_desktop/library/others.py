"""What events other than the one that is open have: names to go to, each told by its event."""

import sqlite3
from typing import NamedTuple

from idm_desktop.library.refs import address

EVENTS = """
SELECT e.id, e.title, NULL, e.city, e.starts FROM event e
 WHERE e.id IS NOT :event
 ORDER BY e.starts IS NULL, e.starts DESC, e.id
"""
DOCUMENTS = """
SELECT d.id, d.title, d.kind, e.title, e.starts FROM document d JOIN event e ON e.id = d.event
 WHERE d.complete = 1 AND d.current = 1 AND d.event IS NOT :event
 ORDER BY e.starts IS NULL, e.starts DESC, d.kind = 'digest', d.id
"""
CONCLUSIONS = """
SELECT c.id, c.headline, c.number, e.title, e.starts
  FROM conclusion c JOIN document d ON d.id = c.document AND d.version = c.version JOIN event e ON e.id = d.event
 WHERE d.complete = 1 AND d.current = 1 AND d.event IS NOT :event
   AND NOT (d.kind = 'digest' AND EXISTS (
       SELECT 1 FROM document o WHERE o.event = d.event AND o.kind <> 'digest' AND o.complete = 1 AND o.current = 1))
 ORDER BY e.starts IS NULL, e.starts DESC, d.id, c.number
"""
SESSIONS = """
SELECT s.id, coalesce(s.title, s.label), s.label, e.title, e.starts FROM session s JOIN event e ON e.id = s.event
 WHERE s.event IS NOT :event
 ORDER BY e.starts IS NULL, e.starts DESC, s.position
"""
SPEAKERS = """
SELECT p.id, p.name, coalesce(a.role, a.organisation), e.title, max(coalesce(e.starts, ''))
  FROM person p JOIN affiliation a ON a.person = p.id JOIN event e ON e.id = a.event
 WHERE p.id NOT IN (SELECT person FROM affiliation WHERE event IS :event)
 GROUP BY p.id
 ORDER BY p.name
"""
KINDS = {
    "event": EVENTS, "document": DOCUMENTS, "conclusion": CONCLUSIONS, "session": SESSIONS, "speaker": SPEAKERS,
}  # fmt: skip


class Other(NamedTuple):
    """Something of another event, with the title of that event and the day it began.

    `part` is the kind of a document, the number of a conclusion, the label of a session, whom a speaker stood for;
    for an event itself `event` is its city.
    """

    kind: str
    ref: str
    title: str
    part: str | int | None
    event: str | None
    start: str | None


def others(connection: sqlite3.Connection, event: str | None) -> list[Other]:
    """Return what can be gone to by name beside one event: events, documents, conclusions, sessions, speakers."""
    return [
        Other(kind, address(kind, id), *rest)
        for kind, query in KINDS.items()
        for id, *rest in connection.execute(query, {"event": event})
    ]
