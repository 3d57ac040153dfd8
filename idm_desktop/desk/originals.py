"""What was imported, kept as it came: the file, its stored text, and how it was read.

`<sha256>.<ext>` is the file, `<sha256>.text` the stored text, `<sha256>.json` the record. The same file read again in
another encoding is another reading, `<sha256>-<encoding>`, with a text and a record of its own. Until the library holds
the document the record is called `.json.new`, so that a document is wholly in or wholly out after a crash.
A rebuilt library is made from texts and records alone: nothing is extracted again, so every segment stays true.
"""

import hashlib
import json
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from idm_desktop.desk.folder import NEW, ORIGINALS, TRASH, write
from idm_desktop.errors import IdmError, StoreError
from idm_desktop.model.extract import Block, Extract
from idm_desktop.notebook.folder import private_folder

OURS = (".json", ".new", ".text", ".guide")
DIGEST = 64
"""Letters of a SHA-256 in hexadecimal."""


class Record(NamedTuple):
    """How a file was read; `reading` names its text and record, and the rest of the extract goes with it.

    `warnings` are all that the import gave, those of the extract among them; `given` the ids of people whose names
    were the ids of others, each behind that.
    """

    reading: str
    document: str
    version: int
    event: str
    guide: str | None
    encoding: str | None
    file: str
    imported: str
    sha256: str
    warnings: tuple[str, ...]
    extract: Extract
    given: tuple[tuple[str, str], ...] = ()


def path(folder: Path, reading: str, suffix: str) -> Path:
    """Return where a file that belongs to this reading is kept; the original goes by its digest alone."""
    return folder / ORIGINALS / f"{reading}{suffix}"


def another(sha256: str, encoding: str | None) -> str:
    """Return the reading of a file that is here already in another encoding."""
    return f"{sha256}-{encoding}"


def keep(folder: Path, record: Record, content: bytes, suffix: str) -> None:
    """Keep a file, its text and its record, before the library has the document."""
    write(path(folder, record.reading, NEW), _dumped(record))
    write(path(folder, record.sha256, ".txt" if suffix in ("", ".text") else suffix), content)
    write(path(folder, record.reading, ".text"), record.extract.text.encode())


def name(folder: Path, reading: str, given: tuple[tuple[str, str], ...]) -> None:
    """Note the ids that people of a document that is coming in were given."""
    record = path(folder, reading, NEW)
    table = json.loads(record.read_bytes()) | {"given": given}
    write(record, json.dumps(table, ensure_ascii=False, indent=None, separators=(",", ":")).encode())


def settle(folder: Path, reading: str) -> None:
    """Note that the library has the document."""
    path(folder, reading, NEW).replace(path(folder, reading, ".json"))


def drop(folder: Path, reading: str) -> None:
    """Take out what was kept of a document that did not come in, its record last."""
    files = [file for file in (folder / ORIGINALS).glob(f"{reading}.*") if not file.name.endswith(NEW)]
    for file in (*files, path(folder, reading, NEW)):
        file.unlink(missing_ok=True)


def throw_away(folder: Path, reading: str) -> None:
    """Move what was kept of a document to the trash, its record last; a file that another reading needs is copied."""
    _move(folder / ORIGINALS, folder / TRASH, reading)


def put_back(folder: Path, reading: str) -> Record | None:
    """Move what was kept of a document back from the trash; return its record, or None where it is not there."""
    if not (folder / TRASH / f"{reading}.json").is_file():
        return None
    _move(folder / TRASH, folder / ORIGINALS, reading)
    return one(folder, reading)


def is_in_trash(folder: Path, reading: str) -> bool:
    """Return whether a document was taken out that came from this file."""
    return (folder / TRASH / f"{reading}.json").is_file()


def empty_trash(folder: Path, reading: str) -> None:
    """Take a document out of the trash for good, because it came in anew."""
    for file in (folder / TRASH).glob(f"{reading}.*"):
        file.unlink(missing_ok=True)


def _move(source: Path, target: Path, reading: str) -> None:
    private_folder(target)
    sha256 = reading[:DIGEST]
    others = [file for file in source.glob(f"{sha256}*.json") if file.name != f"{reading}.json"]
    for file in source.glob(f"{sha256}.*"):
        if file.suffix not in OURS:
            write(target / file.name, file.read_bytes())
            if not others:
                file.unlink()
    for suffix in (".text", ".guide", ".json"):
        file = source / f"{reading}{suffix}"
        if file.is_file():
            file.replace(target / file.name)


def unsettled(folder: Path) -> list[Path]:
    """Return the records of imports that did not finish."""
    return list((folder / ORIGINALS).glob(f"*{NEW}"))


def reading_of(record: Path) -> str:
    """Return the reading that a record is of, by its file name."""
    return record.name.removesuffix(".new").removesuffix(".json")


def text(folder: Path, sha256: str, encoding: str | None) -> str:
    """Return the stored text of a file as it was read in `encoding`."""
    other = path(folder, another(sha256, encoding), ".text")
    file = other if other.is_file() else path(folder, sha256, ".text")
    try:
        return file.read_bytes().decode()
    except (OSError, UnicodeError) as error:
        raise StoreError(f"The stored text {file} cannot be read; run `idm doctor` to see what is wrong.") from error


def flaw(record: Path) -> str | None:
    """Return what is wrong with an original, its stored text or its record."""
    try:
        table = json.loads(record.read_bytes())
        name, sha256 = str(table["file"]), str(table["sha256"])
        files = [file for file in record.parent.glob(f"{sha256}.*") if file.suffix not in OURS]
        if not any(hashlib.sha256(file.read_bytes()).hexdigest() == sha256 for file in files):
            return f"{name} is not as it came"
        stored = record.with_suffix(".text")
        if not stored.is_file():
            return f"{name} has lost its stored text"
        if hashlib.sha256(stored.read_bytes()).hexdigest() != table["text_sha256"]:
            return f"the stored text of {name} is damaged"
        _loaded(table, reading_of(record), "")
    except (OSError, ValueError, KeyError, TypeError, AttributeError, AssertionError) as error:
        return f"{record.name} cannot be read ({type(error).__name__})"
    return None


def mend_text(record: Path, read: Callable[[bytes, str, str | None], Extract]) -> None:
    """Write a stored text anew that is lost or damaged, if reading the original gives it again letter by letter."""
    try:
        table = json.loads(record.read_bytes())
        wanted, encoding = table["text_sha256"], table["encoding"]
        text = record.with_suffix(".text")
        if text.is_file() and hashlib.sha256(text.read_bytes()).hexdigest() == wanted:
            return
        original = next(file for file in record.parent.glob(f"{table['sha256']}.*") if file.suffix not in OURS)
    except (OSError, ValueError, KeyError, TypeError, StopIteration):
        return
    for chosen in (None, encoding):
        with suppress(OSError, IdmError):
            content = read(original.read_bytes(), original.suffix, chosen).text.encode()
            if hashlib.sha256(content).hexdigest() == wanted:
                write(text, content)
                return


def records(folder: Path) -> Iterator[Record]:
    """Yield every record that belongs to a document of the library: first versions first, each in the order they came.

    One that cannot be read is left out; `flaw` says why.
    """
    known = []
    for file in sorted((folder / ORIGINALS).glob("*.json")):
        try:
            table = json.loads(file.read_bytes())
            when = (str(table["imported"]), int(table.get("moment", 0)))
            known.append((int(table["version"]), when, reading_of(file)))
        except (OSError, ValueError, KeyError, TypeError):
            continue
    for _, _, name in sorted(known):
        if found := one(folder, name):
            yield found


def one(folder: Path, reading: str) -> Record | None:
    """Return one record with its stored text; None where it cannot be read."""
    try:
        table = json.loads(path(folder, reading, ".json").read_bytes())
        stored = path(folder, reading, ".text").read_bytes()
        if hashlib.sha256(stored).hexdigest() == table["text_sha256"]:
            return _loaded(table, reading, stored.decode())
    except (OSError, ValueError, KeyError, TypeError, AttributeError, AssertionError):
        pass
    return None


def reading(folder: Path, sha256: str, encoding: str | None) -> str:
    """Return the reading of a file in `encoding` that is kept."""
    other = another(sha256, encoding)
    return other if path(folder, other, ".json").is_file() else sha256


def _dumped(record: Record) -> bytes:
    extract = record.extract
    table = {
        **{key: value for key, value in record._asdict().items() if key not in ("reading", "extract")},
        "moment": time.time_ns(),  # tells apart what came in within a second
        "text_sha256": hashlib.sha256(extract.text.encode()).hexdigest(),
        "format": extract.format,
        "pages": extract.pages,
        "broken": extract.broken,
        "facts": extract.facts,
        "blocks": [list(block) for block in extract.blocks],
    }
    return json.dumps(table, ensure_ascii=False, indent=None, separators=(",", ":")).encode()


def _loaded(table: dict[str, object], reading: str, stored: str) -> Record:
    values = {name: table[name] for name in Record._fields if name not in ("reading", "extract", "given")}
    values["given"] = _frozen(table.get("given", []))
    extract = Extract(
        text=stored,
        blocks=tuple(Block(*_frozen(block)) for block in _frozen(table["blocks"])),
        format=str(table["format"]),
        encoding=table["encoding"],  # type: ignore[arg-type]  # as it was written
        pages=table["pages"],  # type: ignore[arg-type]
        broken=bool(table["broken"]),
        facts=_frozen(table["facts"]),
    )
    values["warnings"] = _frozen(table["warnings"])
    return Record(reading=reading, **values, extract=extract)  # type: ignore[arg-type]


def _frozen(value: object) -> tuple:  # type: ignore[type-arg]  # whatever lists JSON gave, as tuples
    assert isinstance(value, list | tuple)
    return tuple(_frozen(part) if isinstance(part, list) else part for part in value)
