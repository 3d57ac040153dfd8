"""Where words stand on the page: the lines they cover, in the coordinates of the document."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from idm_desktop.ui.reader.sheet import Placed, Sheet

UP = 6
"""Pixels by which it is looked further up: less than a line is high."""

HIGH, LOW = 0.9, 0.82
"""How much of a face's ascent and descent a wash covers, so that a breath of paper stays between the lines."""


class Line(NamedTuple):
    """Words on one line; `baseline` is what they stand on."""

    left: float
    right: float
    top: float
    bottom: float
    baseline: float

    def rect(self) -> QRectF:
        """Return the box of the words."""
        return QRectF(self.left, self.top, self.right - self.left, self.bottom - self.top)


def lines(document: QTextDocument, start: int, end: int) -> Iterator[Line]:
    """Yield the lines between two positions."""
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        yield from _lines(document, block, start - block.position(), end - block.position())
        block = block.next()


def _lines(document: QTextDocument, block: QTextBlock, start: int, end: int) -> Iterator[Line]:
    corner = document.documentLayout().blockBoundingRect(block).topLeft()
    layout = block.layout()
    for index in range(layout.lineCount()):
        line = layout.lineAt(index)
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        if first >= last:
            continue
        edges = (_x(line, first), _x(line, last))
        ink = line.naturalTextRect()
        left = corner.x() + max(min(edges), ink.left())
        right = corner.x() + min(max(edges), ink.right())
        baseline = corner.y() + line.y() + line.ascent()
        yield Line(left, right, baseline - line.ascent() * HIGH, baseline + line.descent() * LOW, baseline)


def _x(line: QTextLine, position: int) -> float:
    found = line.cursorToX(position)  # PySide6 returns the position too, its stubs an object
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]  # see above


def of(sheet: Sheet, placed: Placed, start: int, end: int) -> Iterator[Line]:
    """Yield the lines of the code points `start` to `end` of a leaf."""
    return lines(sheet.document, placed.position(start), placed.position(end, ending=True))


def box(sheet: Sheet, placed: Placed) -> QRectF:
    """Return the box of a whole leaf."""
    document = sheet.document
    layout = document.documentLayout()
    block = document.findBlock(placed.first)
    result = layout.blockBoundingRect(block)
    while block.next().isValid() and block.next().position() <= placed.last:
        block = block.next()
        result = result.united(layout.blockBoundingRect(block))
    return result


def first_line(sheet: Sheet, placed: Placed) -> Line | None:
    """Return the line a leaf begins with."""
    block = sheet.document.findBlock(placed.first)
    return next(_lines(sheet.document, block, 0, max(1, block.length() - 1)), None)


def position_at(sheet: Sheet, height: float, x: float | None = None) -> int:
    """Return what stands at `x`, or at the left, at a height of the page; or above it where nothing does.

    Between two paragraphs Qt answers with one that it has not laid out yet, if there is such a one.
    """
    document = sheet.document
    while height > 0:
        point = QPointF(sheet.left + 1 if x is None else x, height)
        hit = document.documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit)
        if document.findBlock(hit).layout().lineCount():
            return hit
        height -= UP
    return 0


def visible(sheet: Sheet, top: float, bottom: float) -> Iterator[tuple[Placed, QRectF]]:
    """Yield the leaves that stand between two heights, with their boxes."""
    row = -1
    for one in sheet.placed[sheet.before(position_at(sheet, top)) :]:
        found = box(sheet, one)
        if found.top() > bottom and one.row != row:
            return
        row = one.row
        if found.bottom() >= top:
            yield one, found
