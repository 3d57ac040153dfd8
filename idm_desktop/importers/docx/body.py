"""The blocks of a Word file in their order: paragraphs and tables, with text boxes after what they are anchored in."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element

from idm_desktop.importers.docx.inline import GONE, Inline, Word
from idm_desktop.importers.docx.markup import value
from idm_desktop.importers.docx.numbering import Number, Numbering
from idm_desktop.importers.docx.styles import Layout, Style, Styles, layout

AROUND = frozenset({"sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"})
"""Elements that stand around blocks and change nothing."""

ELSEWHERE = frozenset({"altChunk", "subDoc"})
"""Parts of a document that are kept outside it."""

LONG, MANY = 120, 3
"""A cell with this many paragraphs of this many characters is a column of a page, not a cell."""


class Para(NamedTuple):
    """A paragraph with all that tells what it is; `section` counts the sections of the document from 0."""

    words: tuple[Word, ...]
    style: Style
    layout: Layout
    number: Number | None
    section: int

    @property
    def text(self) -> str:
        """The words as they stand."""
        return "".join(word.text for word in self.words if word.note is None)


class Grid(NamedTuple):
    """A table: rows of cells, each with its paragraphs."""

    rows: tuple[tuple[tuple[Para, ...], ...], ...]


Item = Para | Grid


def paras(item: Item) -> list[Para]:
    """Return the paragraphs of a block."""
    return [item] if isinstance(item, Para) else [para for row in item.rows for cell in row for para in cell]


class Body:
    """Reads blocks one after the other, counting numbers and sections."""

    def __init__(self, styles: Styles, numbering: Numbering) -> None:
        self.outside = False
        self.sections: list[Element] = []
        self.inline = Inline(styles)
        self._styles = styles
        self._numbering = numbering
        self._carried: list[Word] = []

    def read(self, elements: Iterable[Element]) -> Iterator[Item]:
        """Yield the blocks that elements are."""
        for element in elements:
            if element.tag == "p":
                yield from self._paragraph(element)
            elif element.tag == "tbl":
                yield from self._table(element)
            elif element.tag in AROUND:
                yield from self.read(element)
            elif element.tag == "AlternateContent":
                yield from self.read(next(iter(element), ()))
            elif element.tag == "sectPr":
                self.sections.append(element)
            elif element.tag in ELSEWHERE:
                self.outside = True

    def _paragraph(self, element: Element) -> Iterator[Item]:
        properties = element.find("pPr")
        id = value(properties.find("pStyle")) if properties is not None else None
        style = self._styles.paragraph(id)
        words, boxes = self.inline.read(element, style)
        words = [*self._carried, *words]
        self._carried = []
        if properties is not None and any(properties.find(f"rPr/{gone}") is not None for gone in GONE):
            self._carried = words  # its end is deleted: the next paragraph goes on from here
        elif any(word.text.strip() for word in words if word.note is None):
            set_ = layout(properties).over(style.layout)
            level = set_.level if id is None or layout(properties).level is not None else style.layout.level
            number = self._numbering.next(set_.numbering, level, id)
            yield Para(tuple(words), style, set_, number, len(self.sections))
        for box in boxes:
            yield from self.read(box)
        if properties is not None and (section := properties.find("sectPr")) is not None:
            self.sections.append(section)

    def _table(self, table: Element) -> Iterator[Item]:
        rows: list[list[list[Item]]] = []
        for row in _within(table, "tr"):
            if row.find("trPr/del") is None:
                rows.append([list(self._cell(cell)) for cell in _within(row, "tc")])
        if _lays_out(rows):
            yield from (item for row in rows for cell in row for item in cell)
        else:
            yield Grid(
                tuple(tuple(tuple(para for item in cell for para in paras(item)) for cell in row) for row in rows)
            )

    def _cell(self, cell: Element) -> Iterator[Item]:
        merged = cell.find("tcPr/vMerge")
        if merged is not None and value(merged) in (None, "continue") and not any(cell.iter("t")):
            return iter(())
        return self.read(cell)


def _within(element: Element, tag: str) -> Iterator[Element]:
    """Yield the rows of a table, or the cells of a row, also those that something stands around."""
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag in AROUND:
            yield from _within(child, tag)


def _lays_out(rows: list[list[list[Item]]]) -> bool:
    """Return whether a table only puts paragraphs and tables in their places."""
    if all(sum(map(bool, row)) <= 1 for row in rows):
        return True
    cells = [cell for row in rows for cell in row]
    return any(
        any(isinstance(item, Grid) for item in cell)
        or sum(isinstance(item, Para) and len(item.text) >= LONG for item in cell) >= MANY
        for cell in cells
    )
