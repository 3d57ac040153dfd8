"""Bringing the library and its originals into step again, where the file itself is sound."""

import sqlite3
from pathlib import Path

from idm_desktop import importers
from idm_desktop.desk import guides, originals, storing
from idm_desktop.desk.folder import ORIGINALS
from idm_desktop.library import store


def mend_texts(folder: Path) -> None:
    """Write stored texts anew that are lost or damaged and whose originals are sound."""
    for record in sorted((folder / ORIGINALS).glob("*.json")):
        originals.mend_text(record, importers.read)


def mend(connection: sqlite3.Connection, folder: Path) -> None:
    """Store what was imported and is not in the library, and keep the shipped digests anew where that is hurt.

    The caller holds the folder.
    """
    storing.sweep(connection, folder)
    for record in originals.records(folder):
        if connection.execute(storing.WHOLE, (record.document, record.version, record.sha256)).fetchone() is None:
            storing.store_again(connection, folder, record.reading)
    for _, place in guides.shipped().values():
        sha256 = importers.digest((place / "digest.md").read_bytes())
        kept = originals.path(folder, sha256, ".json")
        if originals.flaw(kept) is not None:
            kept.unlink(missing_ok=True)
            for document, version, _ in connection.execute(storing.KNOWN, (sha256,)).fetchall():
                store.remove(connection, document, version)
            originals.drop(folder, sha256)
    storing.ship(connection, folder)
