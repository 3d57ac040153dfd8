"""Writing what was recognised in a document: conclusions, sessions, people, quotations, organisations, figures."""

import json
import sqlite3
from collections.abc import Sequence

from idm_desktop.library.ids import Numbering
from idm_desktop.model.dialogue import Dialogue, Paragraph
from idm_desktop.model.plain import to_stored

CONCLUSION = """
INSERT INTO conclusion (id, document, version, number, headline, segments, state)
VALUES (?, ?, ?, ?, ?, ?, ?)
"""
GUESS = """
INSERT INTO guess (id, document, version, position, kind, value, reason, certainty, score, about, passage, start, stop,
                   segments, state)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
ROWS = "(SELECT row FROM passage WHERE document = :id AND version = :version)"
CLEARED = (
    *(
        f"DELETE FROM {table} WHERE passage IN {ROWS}"
        for table in ("passage_session", "mention", "quotation", "organisation_mention", "acronym", "figure")
    ),
    "DELETE FROM conclusion WHERE document = :id AND version = :version",
    "DELETE FROM guess WHERE document = :id AND version = :version",
)


def save(
    connection: sqlite3.Connection, dialogue: Dialogue, version: int, rows: Sequence[int], conclusions: dict[int, str]
) -> None:
    """Write the findings of a document whose passages stand in `rows`; `conclusions` are ids by number."""
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
    _guesses(connection, dialogue, version, rows)


def clear(connection: sqlite3.Connection, document: str, version: int) -> None:
    """Take out the findings of a version."""
    for statement in CLEARED:
        connection.execute(statement, {"id": document, "version": version})


def place(paragraph: Paragraph, start: int, end: int) -> str:
    """Return the segments of a stretch of a paragraph, as JSON."""
    return json.dumps(to_stored(paragraph.runs, paragraph.segments, start, end))


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
                p.state or dialogue.conclusions_state,
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
        values.append((ids.of(text), *where, quote.speaker, quote.attribution, quote.state))
    connection.executemany(
        "INSERT INTO quotation (id, passage, start, stop, text, segments, speaker, attribution, state)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        values,
    )


def _small(connection: sqlite3.Connection, dialogue: Dialogue, rows: Sequence[int]) -> None:
    """Write acronyms and figures."""
    made, event = dialogue.paragraphs, dialogue.event.id
    connection.executemany(
        "INSERT INTO acronym (event, acronym, expansion, passage, segments) VALUES (?, ?, ?, ?, ?)",
        [
            (event, s.acronym, s.expansion, rows[s.paragraph], place(made[s.paragraph], s.start, s.end))
            for s in dialogue.shorts
            if s.paragraph is not None
        ],
    )
    figures = [(made[a.paragraph], a) for a in dialogue.amounts]
    connection.executemany(
        "INSERT INTO figure (passage, segments, value, unit, text) VALUES (?, ?, ?, ?, ?)",
        [(rows[a.paragraph], place(p, a.start, a.end), a.value, a.unit, p.text[a.start : a.end]) for p, a in figures],
    )


def _guesses(connection: sqlite3.Connection, dialogue: Dialogue, version: int, rows: Sequence[int]) -> None:
    ids = Numbering("g", dialogue.document)
    values = []
    for position, guess in enumerate(dialogue.guesses):
        id = guess.id or ids.of(f"{guess.kind} {guess.about} {guess.value}")
        about = (guess.kind, guess.value, guess.reason, guess.certainty, guess.score, guess.about)
        where: tuple[object, ...] = (None, None, None, None)
        if guess.paragraph is not None:
            segments = place(dialogue.paragraphs[guess.paragraph], guess.start, guess.end)
            where = (rows[guess.paragraph], guess.start, guess.end, segments)
        values.append((id, dialogue.document, version, position, *about, *where, guess.state))
    connection.executemany(GUESS, values)
