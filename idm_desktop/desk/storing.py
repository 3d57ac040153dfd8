"""Keeping an original and storing its document, together or not at all; what is shipped comes in the same way."""

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from idm_desktop import importers
from idm_desktop.desk import guides, originals
from idm_desktop.library import records, store
from idm_desktop.library.ids import text_digest
from idm_desktop.model.dialogue import Dialogue, Guide
from idm_desktop.model.extract import Extract
from idm_desktop.model.texts import NUMBERED, Event, Source
from idm_desktop.structure.alignment import align
from idm_desktop.structure.dialogue import dialogue

Progress = Callable[[float], None]

KNOWN = "SELECT id, version FROM document WHERE complete = 1 AND sha256 = ? ORDER BY version DESC"
NEWEST = "SELECT max(version), event FROM document WHERE complete = 1 AND id = ?"
SIDE_BY_SIDE = """
SELECT p.row, p.text FROM passage p JOIN document d ON d.id = p.document AND d.version = p.version
 WHERE d.complete = 1 AND d.current = 1 AND d.event = ? AND d.language = ? AND d.kind = ? AND p.number IS NOT NULL
 ORDER BY d.id, p.position
"""


class File(NamedTuple):
    """A file about to be stored as `version` of a document; `guide` is the text of a reader's own guide."""

    name: str
    suffix: str
    content: bytes
    extract: Extract
    version: int
    guide: str | None = None


def same_text(found: Dialogue) -> str:
    """Return what is equal for documents whose running text reads the same."""
    return text_digest(paragraph.text for paragraph in found.paragraphs if paragraph.kind in NUMBERED)


def commit(
    folder: Path,
    connection: sqlite3.Connection,
    found: Dialogue,
    file: File,
    progress: Progress = lambda share: None,
) -> None:
    """Keep the original and store the document; where either fails neither stays."""
    record = originals.Record(
        document=found.document,
        version=file.version,
        event=found.event.id,
        guide=found.guide,
        encoding=file.extract.encoding,
        file=file.name,
        imported=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        sha256=importers.digest(file.content),
        extract=file.extract,
    )
    try:
        originals.keep(folder, record, file.content, file.suffix)
        if file.guide is not None:
            guides.keep(folder, record.sha256, file.guide)
        store.save(connection, found, _stored(found, record), progress)
        originals.settle(folder, record.sha256)
    except BaseException:
        if connection.execute(KNOWN, (record.sha256,)).fetchone() is None:
            originals.drop(folder, record.sha256)
        raise
    lay_side_by_side(connection, found.event.id, found.language)


def _stored(found: Dialogue, record: originals.Record) -> store.Stored:
    extract = record.extract
    source = Source(record.file, record.sha256, extract.format, extract.encoding, extract.pages)
    return store.Stored(record.version, source, record.imported, same_text(found))


def store_again(connection: sqlite3.Connection, folder: Path, record: originals.Record) -> None:
    """Store a document that was imported before, from its stored text and record."""
    guide = guides.again(folder, record.sha256, record.guide)
    event: Event | None = None
    if record.event != (guide.event.id if guide else None):
        known = records.events(connection, records.Scope(event=record.event))
        event = known[0] if known else None
    found = dialogue(record.extract, Path(record.file).stem, guide, event)._replace(document=record.document)
    if found.event.id != record.event:
        found = found._replace(event=found.event._replace(id=record.event))
    store.save(connection, found, _stored(found, record))
    lay_side_by_side(connection, found.event.id, found.language)


def ship(connection: sqlite3.Connection, folder: Path) -> None:
    """Bring in the shipped digests that are not there yet; a changed one is a new version of it."""
    for guide, place in guides.shipped().values():
        path = place / "digest.md"
        content = path.read_bytes()
        if connection.execute(KNOWN, (importers.digest(content),)).fetchone() is None:
            _ship(connection, folder, guide, path, content)


def _ship(connection: sqlite3.Connection, folder: Path, guide: Guide, path: Path, content: bytes) -> None:
    extract = importers.read(content, path.suffix)
    found = dialogue(extract, path.stem, guide)
    (newest, _) = connection.execute(NEWEST, (found.document,)).fetchone()
    commit(folder, connection, found, File(path.name, path.suffix, content, extract, (newest or 0) + 1))


def lay_side_by_side(connection: sqlite3.Connection, event: str, language: str) -> None:
    """Align the digest and the official text of an event, where both are there."""
    digest = connection.execute(SIDE_BY_SIDE, (event, language, "digest")).fetchall()
    official = connection.execute(SIDE_BY_SIDE, (event, language, "official")).fetchall()
    pairs = align([text for _, text in digest], [text for _, text in official])
    rows = [(digest[i][0], official[j][0]) for left, right in pairs for i in left for j in right]
    store.align(connection, rows)
