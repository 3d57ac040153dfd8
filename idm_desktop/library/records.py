"""Things of the library, whole, as scripts see them; lists are in text order or the order of the event.

`Scope` says which passages count: those of current versions, or those of one version of one document.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from idm_desktop.model.texts import (
    Acronym,
    Conclusion,
    Document,
    Event,
    Figure,
    Part,
    Passage,
    Quotation,
    Segments,
    Session,
    Source,
    Version,
)


class Scope(NamedTuple):
    """An event, a document, a version of it; None means any event, any document, the current version."""

    event: str | None = None
    document: str | None = None
    version: int | None = None


ANY = Scope()

WITHIN = """
    d.complete = 1 AND (:event IS NULL OR d.event = :event) AND (:document IS NULL OR d.id = :document)
    AND (d.version = :version OR (:version IS NULL AND d.current = 1))
"""
EVENTS = """
SELECT id, title, theme, series, organiser, starts, ends, venue, city
  FROM event
 WHERE :event IS NULL OR id = :event
 ORDER BY starts IS NULL, starts, id
"""
DOCUMENTS = f"""
SELECT d.id, d.event, d.title, d.kind, d.language, d.version, d.file, d.sha256, d.format, d.encoding, d.pages,
       d.imported, d.passages, d.words, d.warnings
  FROM document d
 WHERE {WITHIN}
 ORDER BY d.event, d.kind <> 'official', d.kind, d.id
"""
VERSIONS = "SELECT id, version, sha256, imported FROM document WHERE complete = 1 ORDER BY id, version"
PASSAGES = f"""
SELECT p.row, p.id, p.document, p.number, p.official_number, p.kind, p.conclusion, p.text, p.emphasis, p.segments,
       p.page, p.refs
  FROM passage p JOIN document d ON d.id = p.document AND d.version = p.version
 WHERE {WITHIN} AND (:id IS NULL OR p.id = :id)
 ORDER BY d.event, d.kind <> 'official', d.id, p.position
"""
PASSAGE_SESSIONS = """
SELECT s.passage, s.session FROM passage_session s JOIN session o ON o.id = s.session ORDER BY o.position
"""
ALIGNED = """
SELECT a.passage, p.id
  FROM aligned a JOIN passage p ON p.row = a.other JOIN document d ON d.id = p.document AND d.version = p.version
 WHERE d.complete = 1 AND d.current = 1
 ORDER BY a.passage, p.position
"""
CONCLUSIONS = f"""
SELECT c.id, c.document, c.number, c.headline, c.segments, c.state, c.version
  FROM conclusion c JOIN document d ON d.id = c.document AND d.version = c.version
 WHERE {WITHIN}
 ORDER BY d.event, d.kind <> 'official', d.id, c.number
"""
CONCLUSION_PASSAGES = f"""
SELECT p.conclusion, p.id
  FROM passage p JOIN document d ON d.id = p.document AND d.version = p.version
 WHERE {WITHIN} AND p.conclusion IS NOT NULL
 ORDER BY p.position
"""
SESSIONS = """
SELECT id, event, label, title, kind, position FROM session
 WHERE :event IS NULL OR event = :event
 ORDER BY event, position
"""
PARTS = "SELECT session, person, capacity, certainty FROM appearance WHERE session IS NOT NULL ORDER BY rowid"
SESSION_PASSAGES = f"""
SELECT s.session, p.id
  FROM passage_session s JOIN passage p ON p.row = s.passage
       JOIN document d ON d.id = p.document AND d.version = p.version
 WHERE {WITHIN}
 ORDER BY d.kind <> 'official', d.id, p.position
"""
QUOTATIONS = f"""
SELECT q.id, p.document, p.id, q.text, q.segments, q.speaker, q.attribution, q.state
  FROM quotation q JOIN passage p ON p.row = q.passage JOIN document d ON d.id = p.document AND d.version = p.version
 WHERE {WITHIN}
 ORDER BY d.event, d.kind <> 'official', d.id, p.position, q.start
"""
FIGURES = f"""
SELECT p.document, p.id, f.segments, f.value, f.unit, f.text
  FROM figure f JOIN passage p ON p.row = f.passage JOIN document d ON d.id = p.document AND d.version = p.version
 WHERE {WITHIN}
 ORDER BY d.event, d.kind <> 'official', d.id, p.position, f.row
"""
ACRONYMS = f"""
SELECT a.acronym, a.expansion, p.document, p.id, a.segments
  FROM acronym a LEFT JOIN passage p ON p.row = a.passage
       LEFT JOIN document d ON d.id = p.document AND d.version = p.version
 WHERE (p.row IS NULL AND :document IS NULL AND (:event IS NULL OR a.event = :event)) OR ({WITHIN})
 ORDER BY a.acronym, p.row IS NULL, d.kind <> 'official', a.row
"""


def segments(value: str | None) -> Segments:
    """Read segments from their column."""
    return tuple((start, end) for start, end in json.loads(value or "[]"))


def grouped(rows: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """Gather the second of each pair under the first, in order, each once."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for key, value in rows:
        found[key][value] = None
    return {key: tuple(values) for key, values in found.items()}


def events(connection: sqlite3.Connection, scope: Scope = ANY) -> list[Event]:
    """Return the events, by date."""
    documents = grouped(connection.execute("SELECT event, id FROM document WHERE complete = 1 ORDER BY kind, id"))
    rows = connection.execute(EVENTS, scope._asdict())
    return [Event._make([*row, documents.get(row[0], ())]) for row in rows]


def documents(connection: sqlite3.Connection, scope: Scope = ANY) -> list[Document]:
    """Return the documents in their current versions, or the version asked for."""
    versions: dict[str, list[Version]] = defaultdict(list)
    for id, version, sha256, imported in connection.execute(VERSIONS):
        versions[id].append(Version(version, sha256, imported))
    return [
        Document._make([*row[:6], tuple(versions[row[0]]), Source(*row[6:11]), *row[11:14], tuple(json.loads(row[14]))])
        for row in connection.execute(DOCUMENTS, scope._asdict())
    ]


def passages(connection: sqlite3.Connection, scope: Scope = ANY, id: str | None = None) -> Iterator[Passage]:
    """Yield the passages in text order; with `id`, that one."""
    rows = connection.execute(PASSAGES, {**scope._asdict(), "id": id}).fetchall()
    sessions = grouped(connection.execute(PASSAGE_SESSIONS))
    aligned = grouped(connection.execute(ALIGNED))
    footnotes = {row[1]: row[7] for row in rows if row[5] == "footnote"}
    for row, own, document, number, official, kind, conclusion, text, emphasis, where, page, refs in rows:
        referred = [footnote for _, _, footnote in json.loads(refs)]
        yield Passage(
            own,
            document,
            number,
            official,
            kind,
            conclusion,
            sessions.get(row, ()),
            text,
            tuple((a, b, c) for a, b, c in json.loads(emphasis)),
            segments(where),
            page,
            aligned.get(row, ()),
            tuple(footnotes.get(footnote) or _text(connection, footnote, document) for footnote in referred),
        )


def _text(connection: sqlite3.Connection, passage: str, document: str) -> str:
    row = connection.execute("SELECT text FROM passage WHERE id = ? AND document = ?", (passage, document)).fetchone()
    return str(row[0]) if row else ""


def conclusions(connection: sqlite3.Connection, scope: Scope = ANY) -> list[Conclusion]:
    """Return the conclusions, by document and number."""
    under = grouped(connection.execute(CONCLUSION_PASSAGES, scope._asdict()))
    return [
        Conclusion(id, document, number, headline, segments(where), under.get(id, ()), state)
        for id, document, number, headline, where, state, _ in connection.execute(CONCLUSIONS, scope._asdict())
    ]


def sessions(connection: sqlite3.Connection, scope: Scope = ANY) -> list[Session]:
    """Return the sessions in the order of the event; within a document, those it reports on."""
    under = grouped(connection.execute(SESSION_PASSAGES, scope._asdict()))
    parts: dict[str, list[Part]] = defaultdict(list)
    for session, person, capacity, certainty in connection.execute(PARTS):
        parts[session].append(Part(person, capacity, certainty))
    return [
        Session._make([*row, _moderators(parts[row[0]]), tuple(parts[row[0]]), under.get(row[0], ())])
        for row in connection.execute(SESSIONS, scope._asdict())
        if scope.document is None or row[0] in under
    ]


def _moderators(parts: list[Part]) -> tuple[str, ...]:
    return tuple(part.speaker for part in parts if part.capacity == "moderator")


def quotations(connection: sqlite3.Connection, scope: Scope = ANY) -> list[Quotation]:
    """Return the quotations in text order."""
    return [
        Quotation(id, document, passage, text, segments(where), speaker, attribution, state)
        for id, document, passage, text, where, speaker, attribution, state in connection.execute(
            QUOTATIONS, scope._asdict()
        )
    ]


def figures(connection: sqlite3.Connection, scope: Scope = ANY) -> list[Figure]:
    """Return the quantities in text order; a whole number is an integer."""
    return [
        Figure(document, passage, segments(where), int(value) if value == int(value) else value, unit, text)
        for document, passage, where, value, unit, text in connection.execute(FIGURES, scope._asdict())
    ]


def acronyms(connection: sqlite3.Connection, scope: Scope = ANY) -> list[Acronym]:
    """Return the acronyms by the alphabet, each once a document, with the place that explains it or where it stands."""
    found: dict[tuple[str, str | None], Acronym] = {}
    for acronym, expansion, document, passage, where in connection.execute(ACRONYMS, scope._asdict()):
        at = segments(where) if passage else None
        found.setdefault((acronym, document), Acronym(acronym, expansion, document, passage, at))
    placed = {acronym for acronym, document in found if document is not None}
    return [one for (acronym, document), one in found.items() if document is not None or acronym not in placed]
