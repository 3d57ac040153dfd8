"""What was imported, kept as it came: the file, its stored text, and how it was read.

`<sha256>.<ext>` is the file, `<sha256>.text` the stored text, `<sha256>.json` the record. Until the library holds the
document the record is called `<sha256>.json.new`, so that a document is wholly in or wholly out after a crash.
A rebuilt library is made from texts and records alone: nothing is extracted again, so every segment stays true.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from idm_desktop.desk.folder import ORIGINALS, write
from idm_desktop.model.extract import Block, Extract

NEW = ".json.new"


class Record(NamedTuple):
    """How a file was read; `blocks` and the rest of the extract go with it."""

    document: str
    version: int
    event: str
    guide: str | None
    encoding: str | None
    file: str
    imported: str
    sha256: str
    extract: Extract


def path(folder: Path, sha256: str, suffix: str) -> Path:
    """Return where the original with this digest is kept."""
    return folder / ORIGINALS / f"{sha256}{suffix}"


def keep(folder: Path, record: Record, content: bytes, suffix: str) -> None:
    """Keep a file, its text and its record, before the library has the document."""
    write(path(folder, record.sha256, suffix or ".txt"), content)
    write(path(folder, record.sha256, ".text"), record.extract.text.encode())
    write(path(folder, record.sha256, NEW), _dumped(record))


def settle(folder: Path, sha256: str) -> None:
    """Note that the library has the document."""
    path(folder, sha256, NEW).replace(path(folder, sha256, ".json"))


def drop(folder: Path, sha256: str) -> None:
    """Take out what was kept of a document that did not come in."""
    for file in (folder / ORIGINALS).glob(f"{sha256}.*"):
        file.unlink(missing_ok=True)


def unsettled(folder: Path) -> list[str]:
    """Return the digests of files whose import did not finish."""
    return [file.name.removesuffix(NEW) for file in (folder / ORIGINALS).glob(f"*{NEW}")]


def text(folder: Path, sha256: str) -> str:
    """Return a stored text."""
    return path(folder, sha256, ".text").read_bytes().decode()


def records(folder: Path) -> Iterator[Record]:
    """Yield every record that belongs to a document of the library, in the order they came in."""
    files = (folder / ORIGINALS).glob("*.json")
    tables = [json.loads(file.read_bytes()) for file in files]
    for table in sorted(tables, key=lambda table: (table["imported"], table["order"])):
        yield _loaded(table, text(folder, table["sha256"]))


def _dumped(record: Record) -> bytes:
    extract = record.extract
    table = {
        **{key: value for key, value in record._asdict().items() if key != "extract"},
        "order": record.version,
        "format": extract.format,
        "pages": extract.pages,
        "broken": extract.broken,
        "facts": extract.facts,
        "warnings": extract.warnings,
        "blocks": [list(block) for block in extract.blocks],
    }
    return json.dumps(table, ensure_ascii=False, indent=None, separators=(",", ":")).encode()


def _loaded(table: dict[str, object], stored: str) -> Record:
    values = {name: table[name] for name in Record._fields if name != "extract"}
    extract = Extract(
        text=stored,
        blocks=tuple(Block(*_frozen(block)) for block in _frozen(table["blocks"])),
        format=str(table["format"]),
        encoding=table["encoding"],  # type: ignore[arg-type]  # as it was written
        pages=table["pages"],  # type: ignore[arg-type]
        broken=bool(table["broken"]),
        facts=_frozen(table["facts"]),
        warnings=_frozen(table["warnings"]),
    )
    return Record(**values, extract=extract)  # type: ignore[arg-type]


def _frozen(value: object) -> tuple:  # type: ignore[type-arg]  # whatever lists JSON gave, as tuples
    assert isinstance(value, list | tuple)
    return tuple(_frozen(part) if isinstance(part, list) else part for part in value)
