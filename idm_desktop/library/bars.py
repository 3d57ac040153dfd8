"""Where the passages found stand: how many in each conclusion, session, document and year, and naming each speaker.

They are counted some at a time, so that counting can be stopped at any moment.
"""

import sqlite3
from collections import Counter

from idm_desktop.library.handle import stop_if_asked
from idm_desktop.library.matches import Asked, Rows, pairs
from idm_desktop.library.scopes import within
from idm_desktop.model.found import Bar

CONCLUSIONS = """
SELECT p.conclusion, count(*)
  FROM json_each(?) one CROSS JOIN passage p ON p.row = one.value
 WHERE p.conclusion IS NOT NULL
 GROUP BY p.conclusion
"""
SESSIONS = """
SELECT o.session, count(*)
  FROM json_each(?) one CROSS JOIN passage_session o ON o.passage = one.value
 GROUP BY o.session
"""
SPEAKERS = """
WITH one AS MATERIALIZED (SELECT value FROM json_each(?))
SELECT who, count(DISTINCT passage)
  FROM (SELECT m.person AS who, m.passage
          FROM one CROSS JOIN mention m ON m.passage = one.value
        UNION ALL
        SELECT q.speaker, q.passage
          FROM one CROSS JOIN quotation q ON q.passage = one.value
         WHERE q.speaker IS NOT NULL)
 GROUP BY who
"""
CONCLUSION = """
SELECT c.number || '. ' || c.headline
  FROM conclusion c JOIN document d ON d.id = c.document AND d.version = c.version
 WHERE c.id = ?
 ORDER BY d.current DESC, d.version DESC LIMIT 1
"""
SESSION = "SELECT label || CASE WHEN title IS NULL THEN '' ELSE ': ' || title END FROM session WHERE id = ?"
SPEAKER = "SELECT name FROM person WHERE id = ?"
DOCUMENT = "SELECT title FROM document WHERE id = ? ORDER BY current DESC, version DESC LIMIT 1"
KINDS = (("conclusion", CONCLUSIONS, CONCLUSION), ("session", SESSIONS, SESSION), ("speaker", SPEAKERS, SPEAKER))
MOST = 500
"""Bars of one kind."""
SLICE = 20_000
"""Passages counted at a time."""


def bars(connection: sqlite3.Connection, asked: Asked, rows: Rows) -> tuple[Bar, ...]:
    """Return the bars of all kinds, those of one kind together, the longest first; years in their order."""
    found: list[Bar] = []
    for kind, counting, naming in KINDS:
        counted = _as_official(connection, asked, rows) if kind == "conclusion" else rows
        found += _bars(connection, kind, _counted(connection, counting, counted), naming)
    documents: Counter[str] = Counter()
    years: Counter[str] = Counter()
    for span in asked.where.spans:
        start, end = within(rows, span)
        if end > start:
            documents[span.document] += end - start
            years[(span.starts or "")[:4]] += end - start
    found += _bars(connection, "document", documents, DOCUMENT)
    found += [Bar("year", year, year, count, f"year:{year}") for year, count in sorted(years.items()) if year]
    return tuple(found)


def _as_official(connection: sqlite3.Connection, asked: Asked, rows: Rows) -> Rows:
    """Put the official passage in the place of a digest passage: a conclusion is one, however it is told."""
    official = dict(pairs(connection, asked, rows))
    return [official.get(row, row) for row in rows] if official else rows


def _counted(connection: sqlite3.Connection, statement: str, rows: Rows) -> Counter[str]:
    found: Counter[str] = Counter()
    for start in range(0, len(rows), SLICE):
        stop_if_asked(connection)
        part = f"[{','.join(map(str, rows[start : start + SLICE]))}]"
        for id, count in connection.execute(statement, (part,)):
            found[id] += count
    return found


def _bars(connection: sqlite3.Connection, kind: str, found: Counter[str], naming: str) -> list[Bar]:
    least = sorted(found.values(), reverse=True)[MOST - 1] if len(found) > MOST else 0
    longest = [one for one in found.items() if one[1] >= least]  # to put few in order is soon done
    best = sorted(longest, key=lambda one: (-one[1], one[0]))[:MOST]
    made = []
    for id, count in best:
        stop_if_asked(connection)
        row = connection.execute(naming, (id,)).fetchone()
        made.append(Bar(kind, id, row[0] if row and row[0] else id, count, f"{kind}:{id}"))
    return made
