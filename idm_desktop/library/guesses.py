"""What an import guessed, the least sure first."""

import sqlite3

from idm_desktop.library.records import segments
from idm_desktop.model.corrections import Found

GUESSES = """
SELECT g.id, g.kind, g.value, g.reason, g.certainty, g.document, p.id, g.segments, g.about, g.score, g.state
  FROM guess g LEFT JOIN passage p ON p.row = g.passage
 WHERE g.document = ? AND g.version = ?
 ORDER BY g.certainty = 'stated', g.certainty = 'inferred', g.score, p.position, g.start, g.position
"""


def guesses(connection: sqlite3.Connection, document: str, version: int) -> list[Found]:
    """Return every guess of a version, decided or not: uncertain ones first, then the sure ones."""
    return [
        Found._make([*row[:7], segments(row[7]) if row[7] else None, *row[8:]])
        for row in connection.execute(GUESSES, (document, version))
    ]
