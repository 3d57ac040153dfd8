"""PDF files: the words of every page in the order they are read, as paragraphs, headings, tables and footnotes.

A PDF file says where each letter stands and nothing of paragraphs; these are found by distance, indent and size.
Running heads and page numbers are left off the text and kept as facts.
"""

import codecs
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from idm_desktop.errors import ImportFailed
from idm_desktop.importers import drafts, facts
from idm_desktop.importers.drafts import Draft, Run
from idm_desktop.importers.pdf import footnotes, furniture, lines, paragraphs, regions, shape, tables
from idm_desktop.importers.pdf.joining import Words, runs
from idm_desktop.importers.pdf.library import Document, Page
from idm_desktop.importers.pdf.lines import Line
from idm_desktop.importers.pdf.measures import Measures, measured
from idm_desktop.importers.pdf.paragraphs import Paragraph
from idm_desktop.importers.pdf.regions import Region
from idm_desktop.importers.progress import Progress, silent
from idm_desktop.model.extract import Extract

SCANNED = (
    "Its pages are pictures without text, as a scanner makes them; run text recognition (OCR) over it and import "
    "the result."
)
NOTHING = "There is no text in it; nothing was imported."
SHOWN = 0.9
"""The share of a long file's reading that finding its letters takes."""


class Piece(NamedTuple):
    """A region of a page with its paragraphs, where it is text."""

    page: int
    region: Region
    paragraphs: list[Paragraph]


def prepare(content: bytes) -> None:
    """Load the codecs that what PDFium says is in, while files can still be opened."""
    for name in ("utf-16", "utf-16-le", "latin-1"):
        codecs.lookup(name)


def read(content: bytes, encoding: str | None = None, progress: Progress = silent) -> Extract:
    """Read a PDF file; raise ImportFailed where it cannot be read or has no text."""
    document = Document(content)
    pages: list[Page] = []
    warnings: list[str] = []
    for number in range(1, document.pages + 1):
        page = document.page(number)
        if page is None:
            warnings.append(f"Page {number} is damaged and could not be read.")
        elif not page.spans and not page.turned:
            what = "is a picture without text" if page.pictures else "has no text"
            warnings.append(f"Page {number} {what}.")
        pages.append(page or Page(number, [], [], 1.0, 0.0, False))
        progress(SHOWN * number / document.pages)
    if not any(page.spans or page.turned for page in pages):
        raise ImportFailed(SCANNED if any(page.pictures for page in pages) else NOTHING)
    made, said = _drafts(pages)
    text, blocks = drafts.write(made)
    tags = document.tags()
    known = (
        *facts.titles(tags.get("Title"), text, blocks),
        *facts.said("author", tags.get("Author")),
        *facts.said("subject", tags.get("Subject")),
        *said,
    )
    return Extract(text, blocks, "pdf", None, document.pages, broken=True, facts=known, warnings=tuple(warnings))


def _drafts(pages: Sequence[Page]) -> tuple[list[Draft], furniture.Facts]:
    found = [lines.laid(page.spans) for page in pages]
    measures = measured(found)
    found, said = furniture.remove(pages, found, measures.leading(measures.size)[0])
    words = Words(found)
    lifted = footnotes.lift(found, measures.size)
    measures = measured(lifted.pages)
    pieces = list(_pieces(lifted.pages, measures))
    ranks = shape.levels((paragraph for piece in pieces for paragraph in piece.paragraphs), measures)
    made: list[Draft] = []
    before: Paragraph | None = None
    for piece in pieces:
        labels = lifted.labels[piece.page - 1]
        if piece.region.kind != "text":
            build = tables.table if piece.region.kind == "table" else tables.contents
            made.append(build(piece.region.lines, words, labels, piece.page))
            before = None
        for at, paragraph in enumerate(piece.paragraphs):
            draft = shape.draft(paragraph, measures, ranks, words, labels, piece.page)
            follows = at == 0 and before is not None and shape.goes_on(before, paragraph, measures)
            made.append(draft._replace(goes_on=follows))
            before = paragraph
    stamps, heads = _turned(pages)
    made += stamps
    made += [
        Draft("footnote", tuple(runs(footnotes.without_mark(note), words, {})), label=note.label, page=note.page)
        for note in lifted.footnotes
    ]
    return made, said + heads


def _pieces(pages: Sequence[Sequence[Line]], measures: Measures) -> Iterator[Piece]:
    for number, page in enumerate(pages, start=1):
        for region in regions.ordered(page, measures.leading(measures.size)[0]):
            found = list(paragraphs.gathered(region, measures)) if region.kind == "text" else []
            yield Piece(number, region, found)


def _turned(pages: Sequence[Page]) -> tuple[list[Draft], furniture.Facts]:
    """Return what is written at another angle than the rest of its page, and as facts what so stands on several."""
    texts = [" ".join(span.text for span in page.turned) for page in pages]
    counts = Counter(texts)
    made = [
        Draft("paragraph", (Run(text),), page=page.number)
        for page, text in zip(pages, texts, strict=True)
        if text and counts[text] == 1
    ]
    return made, [("running-head", text) for text in counts if text and counts[text] > 1]
