"""Writing what was recognised in a document: conclusions, sessions, people, quotations, organisations, figures."""

import json
import sqlite3
from collections.abc import Sequence

from idm_desktop.library.ids import Numbering
from idm_desktop.model.dialogue import Dialogue, Paragraph
from idm_desktop.model.plain import to_stored

SESSION = """
INSERT INTO session (id, event, label, title, kind, position)
VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET label = excluded.label, title = excluded.title, position = excluded.position
"""
PERSON = """
INSERT INTO person (id, name, given, family, honorific, state)
VALUES (:id, :name, :given, :family, :honorific, :state)
    ON CONFLICT (id) DO UPDATE SET honorific = coalesce(person.honorific, excluded.honorific)
"""
AFFILIATION = """
INSERT OR REPLACE INTO affiliation (person, event, position, role, organisation, country, actor)
VALUES (?, ?, ?, ?, ?, ?, ?)
"""
CONCLUSION = """
INSERT INTO conclusion (id, document, version, number, headline, segments, state)
VALUES (?, ?, ?, ?, ?, ?, ?)
"""
ORGANISATION = "INSERT OR REPLACE INTO organisation (id, event, name, acronym, kind, country) VALUES (?, ?, ?, ?, ?, ?)"


def save(
    connection: sqlite3.Connection, dialogue: Dialogue, version: int, rows: Sequence[int], conclusions: dict[int, str]
) -> None:
    """Write the findings of a document whose passages stand in `rows`; `conclusions` are ids by number."""
    _event(connection, dialogue)
    _conclusions(connection, dialogue, version, conclusions)
    made = dialogue.paragraphs
    connection.executemany(
        "INSERT INTO passage_session (passage, session) VALUES (?, ?)",
        [(rows[i], session) for i, paragraph in enumerate(made) for session in dict.fromkeys(paragraph.sessions)],
    )
    connection.executemany(
        "INSERT INTO mention (person, passage, start, stop, segments, form) VALUES (?, ?, ?, ?, ?, ?)",
        [
            (n.who, rows[n.paragraph], n.start, n.end, place(made[n.paragraph], n.start, n.end), n.form)
            for n in dialogue.namings
        ],
    )
    connection.executemany(
        "INSERT INTO organisation_mention (organisation, passage, start, stop, segments) VALUES (?, ?, ?, ?, ?)",
        [
            (n.who, rows[n.paragraph], n.start, n.end, place(made[n.paragraph], n.start, n.end))
            for n in dialogue.bodies_named
        ],
    )
    _quotations(connection, dialogue, rows)
    _small(connection, dialogue, rows)


def place(paragraph: Paragraph, start: int, end: int) -> str:
    """Return the segments of a stretch of a paragraph, as JSON."""
    return json.dumps(to_stored(paragraph.runs, paragraph.segments, start, end))


def _event(connection: sqlite3.Connection, dialogue: Dialogue) -> None:
    event = dialogue.event.id
    connection.executemany(
        SESSION,
        [(m.id, event, m.label, m.title, m.kind, position) for position, m in enumerate(dialogue.meetings, start=1)],
    )
    connection.executemany(PERSON, [person._asdict() for person in dialogue.people])
    connection.executemany(
        AFFILIATION,
        [(p.id, event, i, p.role, p.organisation, p.country, p.actor) for i, p in enumerate(dialogue.people)],
    )
    if dialogue.people:
        connection.execute("DELETE FROM appearance WHERE event = ?", (event,))
    moderators = [(who, event, m.id, "moderator", "inferred") for m in dialogue.meetings for who in m.moderators]
    said = {(person.id, session) for person in dialogue.people for session, _, _ in person.sessions}
    connection.executemany(
        "INSERT INTO appearance (person, event, session, capacity, certainty) VALUES (?, ?, ?, ?, ?)",
        [(person.id, event, *part) for person in dialogue.people for part in person.sessions]
        + [row for row in moderators if (row[0], row[2]) not in said],
    )
    connection.executemany(
        ORGANISATION, [(body.id, event, body.name, body.acronym, body.kind, body.country) for body in dialogue.bodies]
    )


def _conclusions(connection: sqlite3.Connection, dialogue: Dialogue, version: int, ids: dict[int, str]) -> None:
    connection.executemany(
        CONCLUSION,
        [
            (
                ids[p.conclusion],
                dialogue.document,
                version,
                p.conclusion,
                p.text[p.headline[0] : p.headline[1]],
                place(p, *p.headline),
                dialogue.conclusions_state,
            )
            for p in dialogue.paragraphs
            if p.conclusion is not None and p.headline
        ],
    )


def _quotations(connection: sqlite3.Connection, dialogue: Dialogue, rows: Sequence[int]) -> None:
    ids = Numbering("q", dialogue.document)
    values = []
    for quote in dialogue.quotes:
        paragraph = dialogue.paragraphs[quote.paragraph]
        text = paragraph.text[quote.start : quote.end]
        where = (rows[quote.paragraph], quote.start, quote.end, text, place(paragraph, quote.start, quote.end))
        values.append((ids.of(text), *where, quote.speaker, quote.attribution, "guessed"))
    connection.executemany(
        "INSERT INTO quotation (id, passage, start, stop, text, segments, speaker, attribution, state)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        values,
    )


def _small(connection: sqlite3.Connection, dialogue: Dialogue, rows: Sequence[int]) -> None:
    """Write acronyms and figures."""
    made = dialogue.paragraphs
    connection.execute("DELETE FROM acronym WHERE event = ? AND passage IS NULL", (dialogue.event.id,))
    connection.executemany(
        "INSERT INTO acronym (event, acronym, expansion, passage, segments) VALUES (?, ?, ?, ?, ?)",
        [
            (dialogue.event.id, s.acronym, s.expansion, None, None)
            if s.paragraph is None
            else (
                dialogue.event.id,
                s.acronym,
                s.expansion,
                rows[s.paragraph],
                place(made[s.paragraph], s.start, s.end),
            )
            for s in dialogue.shorts
        ],
    )
    figures = [(made[a.paragraph], a) for a in dialogue.amounts]
    connection.executemany(
        "INSERT INTO figure (passage, segments, value, unit, text) VALUES (?, ?, ?, ?, ?)",
        [(rows[a.paragraph], place(p, a.start, a.end), a.value, a.unit, p.text[a.start : a.end]) for p, a in figures],
    )
