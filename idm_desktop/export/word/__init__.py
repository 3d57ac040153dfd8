"""Notes as a Word document: headings, quotations, references, tags and remarks, in styles that can be changed at once.

A docx is a zip of XML parts; the few that are needed are written here, always in the same order and with the same
date, so that the same notes make the same file.
"""

from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import groupby
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from idm_desktop.export import preview
from idm_desktop.export.dress import LOST, LOST_STATES, UNMARKED, meant
from idm_desktop.export.frame import normalise
from idm_desktop.export.sheet import Entry, Sheet
from idm_desktop.export.word import parts
from idm_desktop.export.word.body import Links, paragraph, remark

EARLIEST = (1980, 1, 1, 0, 0, 0)


def render(sheets: Sequence[Sheet]) -> bytes:
    """Return the document."""
    links = Links()
    body = "".join(piece for sheet in sheets for piece in _sheet(sheet, links))
    return pack(sheets[0].title if len(sheets) == 1 else "Notes", body, links)


def pack(title: str, body: str, links: Links) -> bytes:
    """Return a document made of paragraphs (see `body`) and the links in them."""
    written = BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.fixed(title):
            _put(archive, name, content)
        _put(archive, "word/document.xml", parts.document(body))
        _put(archive, "word/_rels/document.xml.rels", parts.relations(links.addresses))
    return written.getvalue()


def is_ours(data: bytes) -> bool:
    """Tell whether a document is one of this program's."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            app = archive.getinfo("docProps/app.xml")
            return app.file_size < 10_000 and parts.APPLICATION.encode() in archive.read(app)
    except Exception:  # whatever is wrong with a stranger's file, it is not ours
        return False


def _put(archive: ZipFile, name: str, content: str) -> None:
    entry = ZipInfo(name, EARLIEST)
    entry.compress_type = ZIP_DEFLATED
    archive.writestr(entry, content.encode())


def _sheet(sheet: Sheet, links: Links) -> Iterator[str]:
    yield paragraph("Title", sheet.title)
    living = sorted(sheet.entries, key=lambda entry: entry.note.state in LOST_STATES)
    for heading, entries in groupby(living, key=lambda e: LOST if e.note.state in LOST_STATES else e.heading):
        if heading:
            yield paragraph("Heading1", heading)
        for entry in entries:
            yield from _note(entry, links)


def _note(entry: Entry, links: Links) -> Iterator[str]:
    note = entry.note
    parted = (meant(entry) or UNMARKED, entry.label, entry.who) if note.quote is not None else ()
    said = " · ".join(part for part in parted or (meant(entry), entry.reference) if part)
    if said:
        yield paragraph("Heading2", said)
    if note.quote is not None:
        for line in normalise(note.quote).split("\n"):
            yield paragraph("Quote", line)
        if entry.reference:
            yield paragraph("Reference", entry.reference)
    if note.tags:
        yield paragraph("Tags", " ".join(f"#{tag}" for tag in note.tags))
    if note.text:
        yield from remark(preview.html(note.text), links)
