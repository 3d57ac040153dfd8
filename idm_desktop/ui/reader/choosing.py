"""What is chosen in the page between two positions: passages and code points, and the plain text of it."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QTextCursor, QTextDocument

from idm_desktop.model.page import Leaf
from idm_desktop.ui.reader.sheet import OFFICIAL, Placed, Sheet
from idm_desktop.ui.reader.values import Selection

BETWEEN = "\n\n"


class Span(NamedTuple):
    """Where choosing began and where it has come to; the latter may stand before the former."""

    anchor: int
    position: int

    @property
    def start(self) -> int:
        """Return the first of the two positions."""
        return min(self)

    @property
    def end(self) -> int:
        """Return the second of the two positions."""
        return max(self)


def span(sheet: Sheet, cursor: QTextCursor, pointer: int | None) -> Span:
    """Return what a cursor has chosen, and in tables and columns the `pointer` that is choosing.

    From one cell of a table to another Qt chooses whole cells and forgets where in the cell one is.
    """
    anchor, position = cursor.anchor(), cursor.position()
    if not cursor.hasSelection() or (sheet.page.layer != "both" and not cursor.hasComplexSelection()):
        return Span(anchor, position)
    if pointer is not None:
        return Span(anchor, pointer)
    reached = sheet.at(position)
    if cursor.hasComplexSelection() and reached is not None and position > anchor:
        return Span(anchor, _end_of_cell(cursor, position) if reached.leaf.cells else reached.last)
    return Span(anchor, position)


def _end_of_cell(cursor: QTextCursor, position: int) -> int:
    table = cursor.currentTable()
    return table.cellAt(position).lastPosition() if table is not None else position


def _column(sheet: Sheet, span: Span) -> int | None:
    """Return the column that is chosen from on a page that has two; that is the one choosing began in."""
    if sheet.page.layer != "both":
        return None
    begun = sheet.at(span.anchor) or sheet.at(span.position)
    return begun.column if begun is not None else OFFICIAL


def chosen(sheet: Sheet, span: Span) -> Iterator[tuple[Placed, int, int]]:
    """Yield the leaves that are touched, with the code points of each, in one column only."""
    column = _column(sheet, span)
    for placed, start, end in sheet.within(span.start, span.end):
        if column is None or placed.column == column:
            yield placed, start, end


def selection(sheet: Sheet, span: Span) -> Selection | None:
    """Return the words chosen, without white space at their ends; None where no passage has any."""
    parts: list[tuple[str, int, int]] = []
    texts: list[str] = []
    for placed, start, end in chosen(sheet, span):
        text = placed.leaf.passage.text[start:end]
        start += len(text) - len(text.lstrip())
        words = text.strip()
        if words:
            parts.append((placed.leaf.passage.id, start, start + len(words)))
            texts.append(words)
    return Selection(tuple(parts), BETWEEN.join(texts)) if parts else None


def painted(sheet: Sheet, span: Span) -> tuple[tuple[int, int], ...]:
    """Return the positions to be painted as chosen."""
    if span.start == span.end:
        return ()
    if _column(sheet, span) is None:
        return ((span.start, span.end),)
    found = [(placed.position(start), placed.position(end, ending=True)) for placed, start, end in chosen(sheet, span)]
    return tuple(found) or ((span.start, span.end),)


def plain(sheet: Sheet, span: Span) -> str:
    """Return the chosen text for the clipboard: passages as they are kept, without footnote markers."""
    if _column(sheet, span) is not None:
        words = selection(sheet, span)
        return words.text if words else _between(sheet.document, span.start, span.end)
    texts: list[str] = []
    at = span.start
    for placed, first, last in sheet.within(span.start, span.end):
        texts.append(_between(sheet.document, at, placed.first))
        texts.append(_words(placed.leaf, first, last))
        at = placed.last
    texts.append(_between(sheet.document, at, span.end))
    return BETWEEN.join(text.strip() for text in texts if text.strip())


def _words(leaf: Leaf, first: int, last: int) -> str:
    """Return words of a leaf; those of a table as a spreadsheet takes them: tabs between cells, a line to a row."""
    text = leaf.passage.text
    if not leaf.cells:
        return text[first:last]
    rows = [[text[max(first, a) : min(last, b)] for a, b in row if a < last and b > first] for row in leaf.cells]
    return "\n".join("\t".join(row) for row in rows if row)


def _between(document: QTextDocument, start: int, end: int) -> str:
    """Return what was set between two positions and is no passage, a line to a paragraph."""
    lines: list[str] = []
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        text = block.text().encode("utf-16-le")
        first, last = max(0, start - block.position()), max(0, end - block.position())
        lines.append(text[2 * first : 2 * last].decode("utf-16-le", "ignore").strip())
        block = block.next()
    return "\n".join(line for line in lines if line)
