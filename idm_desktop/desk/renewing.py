"""Storing documents again as their reader put them right; a program that is stopped on the way goes on at its start."""

import json
import sqlite3
from collections.abc import Iterable
from pathlib import Path

from idm_desktop.desk import originals, storing

VERSIONS = """
SELECT version, sha256, encoding FROM document WHERE id = ? AND complete = 1 ORDER BY current DESC, version DESC
"""
PENDING = "restating"
BEGUN = "INSERT OR REPLACE INTO meta (key, value) VALUES ('restating', ?)"
DONE = "DELETE FROM meta WHERE key = 'restating'"


def renew(library: sqlite3.Connection, folder: Path, documents: Iterable[str]) -> None:
    """Store documents again in all their versions; the caller holds the folder."""
    wanted = list(documents)
    library.execute(BEGUN, (json.dumps(wanted),))
    for document in wanted:
        for version, sha256, encoding in library.execute(VERSIONS, (document,)).fetchall():
            reading = originals.reading(folder, sha256, encoding)
            storing.restate(library, folder, document, version, reading)
    library.execute(DONE)
