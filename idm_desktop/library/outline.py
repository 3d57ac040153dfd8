"""What the lists beside the reader show of one event, with the texts that speak for a layer."""

import sqlite3

from idm_desktop.library import records
from idm_desktop.library.refs import address
from idm_desktop.model.lists import ConclusionRow, DocumentRow, Outline, SessionRow, SpeakerRow

DIGEST, OFFICIAL, BOTH = "digest", "official", "both"

TEXTS = """
SELECT id, version, kind FROM document
 WHERE complete = 1 AND current = 1 AND event = ?
 ORDER BY kind = 'digest', kind <> 'official', imported, id
"""
CONCLUSIONS = """
SELECT c.id, c.number, c.headline,
       (SELECT count(*) FROM passage p
         WHERE p.document = c.document AND p.version = c.version AND p.conclusion = c.id),
       (SELECT count(DISTINCT m.person) FROM mention m JOIN passage p ON p.row = m.passage
         WHERE p.document = c.document AND p.version = c.version AND p.conclusion = c.id)
  FROM conclusion c
 WHERE c.document = ? AND c.version = ?
 ORDER BY c.number
"""
SESSIONS = """
SELECT s.id, s.label, s.title, s.kind,
       (SELECT count(DISTINCT person) FROM appearance a WHERE a.session = s.id),
       (SELECT count(*) FROM passage_session o JOIN passage p ON p.row = o.passage
         WHERE o.session = s.id AND p.document = :document AND p.version = :version)
  FROM session s
 WHERE s.event = :event
 ORDER BY s.position
"""
SPEAKERS = """
SELECT p.id, p.name, p.family, a.role, a.organisation, a.country, a.actor,
       (SELECT group_concat(label, char(31)) FROM (
           SELECT s.label FROM appearance o JOIN session s ON s.id = o.session
            WHERE o.person = p.id AND o.event = :event ORDER BY s.position)),
       (SELECT count(*) FROM quotation q JOIN passage g ON g.row = q.passage
         WHERE q.speaker = p.id AND g.document = :document AND g.version = :version)
  FROM person p JOIN affiliation a ON a.person = p.id
 WHERE a.event = :event
 ORDER BY a.position
"""
LATEST = "SELECT event FROM document WHERE complete = 1 AND current = 1 ORDER BY imported DESC, rowid DESC LIMIT 1"


def texts(connection: sqlite3.Connection, event: str) -> dict[str, tuple[str, int]]:
    """Return the document and version that stands for each layer there is: digest, official, and both with them."""
    found: dict[str, tuple[str, int]] = {}
    for id, version, kind in connection.execute(TEXTS, (event,)):
        found.setdefault(DIGEST if kind == DIGEST else OFFICIAL, (id, version))
    if len(found) == 2:
        found[BOTH] = found[OFFICIAL]
    return found


def choose(connection: sqlite3.Connection, event: str, layer: str) -> tuple[str, str, int]:
    """Return the layer that can be shown where `layer` was asked for, and its document and version."""
    there = texts(connection, event)
    for candidate in (layer, OFFICIAL, DIGEST):
        if candidate in there:
            return candidate, *there[candidate]
    return layer, "", 0


def outline(connection: sqlite3.Connection, event: str | None, layer: str) -> Outline | None:
    """Return the lists of an event, by default the one with the latest document; None in an empty library."""
    events = records.events(connection)
    if not events:
        return None
    asked = event or next(iter(connection.execute(LATEST)), (None,))[0]
    chosen = next((known for known in events if known.id == asked), events[0])
    _, document, version = choose(connection, chosen.id, layer)
    named = {"event": chosen.id, "document": document, "version": version}
    return Outline(
        event=chosen,
        events=tuple(events),
        documents=tuple(
            DocumentRow(address("document", d.id), d.title, d.kind, d.language, d.version, d.passages)
            for d in records.documents(connection, records.Scope(event=chosen.id))
        ),
        conclusions=_conclusions(connection, [(document, version), *texts(connection, chosen.id).values()]),
        sessions=tuple(SessionRow(address("session", id), *rest) for id, *rest in connection.execute(SESSIONS, named)),
        speakers=tuple(_speaker(row) for row in connection.execute(SPEAKERS, named)),
    )


def _conclusions(connection: sqlite3.Connection, candidates: list[tuple[str, int]]) -> tuple[ConclusionRow, ...]:
    """Return the conclusions of the first text that has any."""
    for candidate in candidates:
        if found := connection.execute(CONCLUSIONS, candidate).fetchall():
            return tuple(ConclusionRow(address("conclusion", id), *rest) for id, *rest in found)
    return ()


def _speaker(row: tuple[str, str, str | None, str | None, str | None, str | None, str | None, str, int]) -> SpeakerRow:
    id, name, family, role, organisation, country, actor, labels, quotations = row
    sessions = tuple(dict.fromkeys(labels.split("\x1f"))) if labels else ()
    return SpeakerRow(address("speaker", id), name, family, role, organisation, country, actor, sessions, quotations)
