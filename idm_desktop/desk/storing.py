"""Keeping an original and storing its document, together or not at all; what is shipped comes in the same way.

Whoever calls `commit`, `ship` or `sweep` holds the folder (see `holding`).
"""

import json
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from idm_desktop import importers
from idm_desktop.desk import corrected, guides, originals, recalling
from idm_desktop.desk import folder as folders
from idm_desktop.library import claims, restating, store
from idm_desktop.model.dialogue import Dialogue, Guide
from idm_desktop.model.extract import Extract
from idm_desktop.model.texts import NUMBERED, Source
from idm_desktop.structure.alignment import align
from idm_desktop.structure.dialogue import dialogue

Progress = Callable[[float], None]

KNOWN = "SELECT id, version, encoding FROM document WHERE complete = 1 AND sha256 = ? ORDER BY version DESC"
NEWEST = "SELECT max(version), event FROM document WHERE complete = 1 AND id = ?"
WHOLE = "SELECT 1 FROM document WHERE complete = 1 AND id = ? AND version = ? AND sha256 = ?"
CLAIMS = "SELECT claims FROM document WHERE id = ? AND version = ?"
FACING = {"digest": "official", "official": "digest"}
SIDE_BY_SIDE = """
SELECT d.id, p.row, p.text FROM passage p JOIN document d ON d.id = p.document AND d.version = p.version
 WHERE d.complete = 1 AND d.current = 1 AND d.event = ? AND d.language = ? AND d.kind = ? AND p.number IS NOT NULL
 ORDER BY d.id, p.position
"""


class File(NamedTuple):
    """A file about to be stored as `version` of a document; `guide` is the text of a reader's own guide.

    `again` says that the same file is here already, read in another encoding, `own` that the document gives the facts
    of its event itself, or its guide does.
    """

    name: str
    suffix: str
    content: bytes
    extract: Extract
    version: int
    guide: str | None = None
    again: bool = False
    own: bool = True


def commit(
    folder: Path,
    connection: sqlite3.Connection,
    found: Dialogue,
    file: File,
    progress: Progress = lambda share: None,
) -> Dialogue:
    """Keep the original and store the document, as corrected before; where either fails neither stays."""
    sha256 = importers.digest(file.content)
    encoding = file.extract.encoding
    record = originals.Record(
        reading=originals.another(sha256, encoding) if file.again else sha256,
        document=found.document,
        version=file.version,
        event=found.event.id,
        guide=found.guide,
        encoding=encoding,
        file=file.name,
        imported=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        sha256=sha256,
        warnings=found.warnings,
        extract=file.extract,
    )
    try:
        originals.keep(folder, record, file.content, file.suffix)
        if file.guide is not None:
            guides.keep(folder, record.reading, file.guide)
        ready = corrected.ready(folder, connection, found, own=file.own)
        if ready.given:
            originals.name(folder, record.reading, ready.given)
        store.save(connection, ready.dialogue, _stored(ready, record), progress, _facing(connection, ready.dialogue))
        originals.settle(folder, record.reading)
        return ready.dialogue
    except BaseException:
        _decide(connection, folder, record)
        raise


def sweep(connection: sqlite3.Connection, folder: Path) -> None:
    """Finish or take back what an import that was stopped has left."""
    store.sweep(connection)
    for record in originals.unsettled(folder):
        reading = originals.reading_of(record)
        try:
            table = json.loads(record.read_bytes())
            whole = (str(table["document"]), int(table["version"]), str(table["sha256"]))
        except (OSError, ValueError, KeyError, TypeError):
            originals.drop(folder, reading)
            continue
        _settle(connection, folder, reading, whole)


def _decide(connection: sqlite3.Connection, folder: Path, record: originals.Record) -> None:
    _settle(connection, folder, record.reading, (record.document, record.version, record.sha256))


def _settle(connection: sqlite3.Connection, folder: Path, reading: str, whole: tuple[str, int, str]) -> None:
    """Keep an original where the library has its document, else take it out."""
    if connection.execute(WHOLE, whole).fetchone() is None:
        originals.drop(folder, reading)
    elif originals.path(folder, reading, folders.NEW).exists():
        originals.settle(folder, reading)


def _stored(ready: corrected.Ready, record: originals.Record) -> store.Stored:
    extract = record.extract
    source = Source(record.file, record.sha256, extract.format, extract.encoding, extract.pages)
    digest = corrected.same_text(ready.dialogue)
    return store.Stored(record.version, source, record.imported, digest, ready.base, ready.own)


def store_again(connection: sqlite3.Connection, folder: Path, reading: str, *, own: bool = False) -> None:
    """Store a document that was imported before, from its stored text and record; `own` as `recall` has it."""
    if found := _again(connection, folder, reading, own=own):
        record, ready = found
        store.save(connection, ready.dialogue, _stored(ready, record), facing=_facing(connection, ready.dialogue))


def restate(connection: sqlite3.Connection, folder: Path, document: str, version: int, reading: str) -> None:
    """Write anew what is recognised in a document that is there, from its stored text and record."""
    own = _is_own(connection, document, version)
    found = _again(connection, folder, reading, own=own)
    if found is None:
        return
    record, ready = found
    facing = _facing(connection, ready.dialogue)
    if not restating.restate(connection, ready.dialogue, _stored(ready, record), facing):
        store.remove(connection, document, version)
        store_again(connection, folder, reading, own=own)


def found_again(
    connection: sqlite3.Connection, folder: Path, document: str, version: int, reading: str
) -> tuple[originals.Record, Dialogue] | None:
    """Return a document that is there as it is stored, from its stored text and record."""
    found = _again(connection, folder, reading, own=_is_own(connection, document, version))
    return found and (found[0], found[1].dialogue)


def _is_own(connection: sqlite3.Connection, document: str, version: int) -> bool:
    (column,) = connection.execute(CLAIMS, (document, version)).fetchone()
    return claims.loaded(column).own


def _again(
    connection: sqlite3.Connection, folder: Path, reading: str, *, own: bool
) -> tuple[originals.Record, corrected.Ready] | None:
    found = recalling.recall(connection, folder, reading, own=own)
    return found and (found.record, _ready(connection, folder, found))


def _ready(connection: sqlite3.Connection, folder: Path, found: recalling.Recalled) -> corrected.Ready:
    given = found.record.given
    return corrected.ready(folder, connection, found.dialogue, own=found.own, given=given)


def ship(connection: sqlite3.Connection, folder: Path) -> None:
    """Bring in the shipped digests that are not there yet; a changed one is a new version of it."""
    for guide, place in guides.shipped().values():
        path = place / "digest.md"
        content = path.read_bytes()
        sha256 = importers.digest(content)
        if connection.execute(KNOWN, (sha256,)).fetchone() is None and not originals.is_in_trash(folder, sha256):
            _ship(connection, folder, guide, path, content)


def _ship(connection: sqlite3.Connection, folder: Path, guide: Guide, path: Path, content: bytes) -> None:
    extract = importers.read_own(content, path.suffix)
    found = dialogue(extract, path.stem, guide)
    (newest, _) = connection.execute(NEWEST, (found.document,)).fetchone()
    commit(folder, connection, found, File(path.name, path.suffix, content, extract, (newest or 0) + 1))


def _facing(connection: sqlite3.Connection, found: Dialogue) -> store.Facing:
    """Return what pairs the passages of a digest with those of each official text of its event, or the other way."""
    there: dict[str, list[tuple[int, str]]] = {}
    if found.kind in FACING:
        asked = (found.event.id, found.language, FACING[found.kind])
        for id, row, text in connection.execute(SIDE_BY_SIDE, asked):
            there.setdefault(id, []).append((row, text))

    def pairs() -> list[tuple[int, int]]:
        ours = [(place, p.text) for place, p in enumerate(found.paragraphs) if p.kind in NUMBERED]
        return [
            (ours[i][0], others[j][0])
            for others in there.values()
            for left, right in align([text for _, text in ours], [text for _, text in others])
            for i in left
            for j in right
        ]

    return pairs
