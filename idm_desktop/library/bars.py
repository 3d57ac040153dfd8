"""Where the passages found stand: how many in each conclusion, session, document and year, and naming each speaker."""

import sqlite3
from collections import Counter

from idm_desktop.library.matches import Asked, Rows
from idm_desktop.library.scopes import within
from idm_desktop.model.found import Bar

CONCLUSIONS = """
SELECT c.id, c.number, c.headline, c.document, found.hits
  FROM (SELECT p.document, p.version, p.conclusion, count(*) AS hits
          FROM json_each(:rows) one CROSS JOIN passage p ON p.row = one.value
         WHERE p.conclusion IS NOT NULL
         GROUP BY p.document, p.version, p.conclusion) found
       CROSS JOIN conclusion c ON c.document = found.document AND c.version = found.version AND c.id = found.conclusion
 ORDER BY found.hits DESC, c.document, c.number LIMIT :most
"""
SESSIONS = """
SELECT s.id, s.label, s.title, found.hits
  FROM (SELECT o.session, count(*) AS hits
          FROM json_each(:rows) one CROSS JOIN passage_session o ON o.passage = one.value
         GROUP BY o.session) found
       CROSS JOIN session s ON s.id = found.session
 ORDER BY found.hits DESC, s.event, s.position LIMIT :most
"""
SPEAKERS = """
SELECT p.id, p.name, found.hits
  FROM (SELECT who, count(DISTINCT passage) AS hits
          FROM (SELECT m.person AS who, m.passage
                  FROM json_each(:rows) one CROSS JOIN mention m ON m.passage = one.value
                UNION ALL
                SELECT q.speaker, q.passage
                  FROM json_each(:rows) one CROSS JOIN quotation q ON q.passage = one.value
                 WHERE q.speaker IS NOT NULL)
         GROUP BY who) found
       CROSS JOIN person p ON p.id = found.who
 ORDER BY found.hits DESC, p.name LIMIT :most
"""
TITLES = "SELECT id, version, title FROM document"
MOST = 500
"""Bars of one kind."""


def bars(connection: sqlite3.Connection, asked: Asked, rows: Rows) -> tuple[Bar, ...]:
    """Return the bars of all kinds, those of one kind together, the longest first; years in their order."""
    documents: Counter[tuple[str, int]] = Counter()
    years: Counter[str] = Counter()
    for span in asked.where.spans:
        start, end = within(rows, span)
        if end > start:
            documents[(span.document, span.version)] += end - start
            years[(span.starts or "")[:4]] += end - start
    values = {"rows": f"[{','.join(map(str, rows))}]", "most": MOST}
    return (
        *_conclusions(connection, values),
        *_sessions(connection, values),
        *_speakers(connection, values),
        *_documents(connection, documents),
        *(Bar("year", year, year, count, f"year:{year}") for year, count in sorted(years.items()) if year),
    )


def _conclusions(connection: sqlite3.Connection, values: dict[str, object]) -> list[Bar]:
    return [
        Bar("conclusion", id, f"{number}. {headline}", count, f"conclusion:{id}")
        for id, number, headline, _, count in connection.execute(CONCLUSIONS, values)
    ]


def _sessions(connection: sqlite3.Connection, values: dict[str, object]) -> list[Bar]:
    return [
        Bar("session", id, f"{label}: {title}" if title else label, count, f"session:{id}")
        for id, label, title, count in connection.execute(SESSIONS, values)
    ]


def _speakers(connection: sqlite3.Connection, values: dict[str, object]) -> list[Bar]:
    return [
        Bar("speaker", id, name, count, f"speaker:{id}") for id, name, count in connection.execute(SPEAKERS, values)
    ]


def _documents(connection: sqlite3.Connection, found: Counter[tuple[str, int]]) -> list[Bar]:
    most = found.most_common(MOST)
    titles = {(id, version): title for id, version, title in connection.execute(TITLES)} if most else {}
    return [
        Bar("document", id, titles.get((id, version)) or id, count, f"document:{id}") for (id, version), count in most
    ]
