"""The file a document was read from, as it was kept: to be opened, read in another encoding, or made a new version."""

from pathlib import Path
from typing import NamedTuple

from idm_desktop.desk import importing, lookup, originals, removing
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.folder import ORIGINALS
from idm_desktop.errors import NotFound, Refused
from idm_desktop.model.reports import Imported
from idm_desktop.model.texts import Document

SAMPLE = 400
"""Bytes on either side of the first letter that is not ASCII, by which a reader tells an encoding."""


class Sample(NamedTuple):
    """Some bytes of a text file, the encoding it was read in, and the file it came from."""

    document: str
    file: str
    encoding: str
    content: bytes


def original(desk: Desk, ref: str) -> Path:
    """Return the file a document was read from; raise NotFound where it is gone."""
    document = _document(desk, ref)
    folder = desk.folder / ORIGINALS
    kept = [path for path in folder.glob(f"{document.source.sha256}.*") if path.suffix not in originals.OURS]
    if not kept:
        raise NotFound(f"The file {document.source.file} is no longer in {folder}; import it again to have it there.")
    return kept[0]


def sample(desk: Desk, ref: str) -> Sample:
    """Return bytes by which the encoding of a text file can be told; raise Refused where it has none to choose."""
    document = _document(desk, ref)
    if document.source.encoding is None:
        raise Refused("Only a text file, a web page or Markdown has an encoding to choose; this is none of them.")
    content = original(desk, ref).read_bytes()
    first = next((at for at, byte in enumerate(content) if byte > 127), 0)
    first = content.rfind(b"\n", 0, max(0, first - 80)) + 1
    return Sample(document.id, document.source.file, document.source.encoding, content[first : first + 2 * SAMPLE])


def read_as(desk: Desk, ref: str, encoding: str) -> Imported:
    """Read a document's file in another encoding, which makes a new version of it."""
    document = _document(desk, ref)
    options = importing.Options(new_version_of=document.id, encoding=encoding)
    return _brought(desk, document, options, original(desk, ref).read_bytes())


def make_version(desk: Desk, ref: str, of: str) -> Imported:
    """Take a document out and bring it in again as a new version of another; where that fails it stays what it was."""
    document = _document(desk, ref)
    content = original(desk, ref).read_bytes()
    removing.remove(desk, document.id)
    try:
        return _brought(desk, document, importing.Options(new_version_of=of), content)
    except BaseException:
        removing.put_back(desk)
        raise


def _brought(desk: Desk, document: Document, options: importing.Options, content: bytes) -> Imported:
    came = importing.bring_in(desk, Path(document.source.file), options, content=content)
    if came.reason is not None:
        raise Refused(came.reason)
    return came


def _document(desk: Desk, ref: str) -> Document:
    found = lookup.one(desk, ref)
    if not isinstance(found, Document):
        raise Refused(f"“{ref}” is no document.")
    return found
