"""Painting around the words: numbers in the margin, the tone of the digest, marks, what was found, the selection."""

from types import ModuleType
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from idm_desktop.model.page import Mark
from idm_desktop.ui.reader import geometry, marks
from idm_desktop.ui.reader.geometry import Line
from idm_desktop.ui.reader.measures import Measures
from idm_desktop.ui.reader.sheet import Placed, Sheet
from idm_desktop.ui.reader.values import Stretch

NUMBER = 0.72
NUMBER_DISTANCE = 18
BAND, BAND_DISTANCE = 3, 6
GLOW = 8
RIBBON, RIBBON_DISTANCE = 0.36, 12
"""How wide a bookmark is, in sizes of the text, and how far from it."""


class Shown(NamedTuple):
    """What lies over a page just now; `spans` are positions in the document."""

    marks: dict[str, list[tuple[Mark, int]]]
    found: dict[str, list[Stretch]]
    current_note: str | None = None
    current_found: Stretch | None = None
    shown_to: Stretch | None = None
    selected: tuple[tuple[int, int], ...] = ()
    hovered: tuple[int, int] | None = None
    focused: tuple[int, int] | None = None
    bookmarks: frozenset[str] = frozenset()


def paint(painter: QPainter, sheet: Sheet, measures: Measures, shown: Shown, top: float, bottom: float) -> None:
    """Paint what stands behind the words between two heights of the page."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    leaves = list(geometry.visible(sheet, top, bottom))
    _paint_bands(painter, sheet, measures, leaves, top, bottom)
    _paint_numbers(painter, sheet, measures, [leaf for leaf, _ in leaves])
    _paint_bookmarks(painter, sheet, measures, [leaf for leaf, _ in leaves], shown.bookmarks)
    _paint_rules(painter, sheet, measures, leaves)
    for placed, box in leaves:
        if shown.shown_to and shown.shown_to.passage == placed.leaf.passage.id:
            _paint_glow(painter, sheet, measures, placed, box, shown.shown_to)
    for placed, _ in leaves:
        _paint_marks(painter, sheet, measures, placed, shown)
        _paint_found(painter, sheet, measures, placed, shown)
        if placed.leaf.doubts:
            _doubts().paint(painter, sheet, measures, placed)
    _paint_spans(painter, sheet, measures, shown)


def _doubts() -> ModuleType:
    """Return what marks guesses: not before there are any, for most pages have none."""
    from idm_desktop.ui.reader import doubts

    return doubts


def _paint_bands(
    painter: QPainter, sheet: Sheet, measures: Measures, leaves: list[tuple[Placed, QRectF]], top: float, bottom: float
) -> None:
    """Draw the tone of the digest beside its passages, unbroken from one to the next."""
    boxes = [box for placed, box in leaves if placed.brief]
    if not boxes:
        return
    first, last = min(box.top() for box in boxes), max(box.bottom() for box in boxes)
    x = sheet.margin(0) - sheet.left + BAND_DISTANCE
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(measures.look.theme.brief))
    painter.drawRoundedRect(QRectF(x, first, BAND, last - first), BAND / 2, BAND / 2)


def _paint_numbers(painter: QPainter, sheet: Sheet, measures: Measures, leaves: list[Placed]) -> None:
    font = QFont(measures.look.interface)
    font.setPointSizeF(measures.points * NUMBER)
    font.setFeature(QFont.Tag("tnum"), 1)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(QColor(measures.look.theme.quiet))
    for placed in leaves:
        number = placed.leaf.passage.number
        line = geometry.first_line(sheet, placed)
        if number is not None and line is not None:
            text = str(number)
            x = sheet.margin(placed.column) - NUMBER_DISTANCE - metrics.horizontalAdvance(text)
            if sheet.document.findBlock(placed.first).textDirection() is Qt.LayoutDirection.RightToLeft:
                x = line.right + NUMBER_DISTANCE
            painter.drawText(QPointF(x, line.baseline), text)


def _paint_bookmarks(
    painter: QPainter, sheet: Sheet, measures: Measures, leaves: list[Placed], bookmarks: frozenset[str]
) -> None:
    """Draw a ribbon in the margin beside passages one wants to come back to."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(measures.look.theme.accent))
    wide = RIBBON * measures.pixels
    for placed in leaves:
        line = geometry.first_line(sheet, placed) if placed.leaf.passage.id in bookmarks else None
        if line is not None:
            x, top = sheet.margin(placed.column) - RIBBON_DISTANCE, line.top
            high = line.bottom - line.top
            notch = QPointF(x + wide / 2, top + high - wide / 2)
            corners = (QPointF(x, top), QPointF(x + wide, top), QPointF(x + wide, top + high), notch)
            painter.drawPolygon([*corners, QPointF(x, top + high)])


def _paint_rules(painter: QPainter, sheet: Sheet, measures: Measures, leaves: list[tuple[Placed, QRectF]]) -> None:
    """Draw a line beside quotations that are set apart."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(measures.look.theme.hairline))
    for placed, box in leaves:
        line = geometry.first_line(sheet, placed) if placed.leaf.set_apart else None
        if line is not None:
            painter.drawRect(QRectF(sheet.margin(placed.column) + 2, line.top, 2, box.bottom() - line.top))


def _paint_glow(painter: QPainter, sheet: Sheet, measures: Measures, placed: Placed, box: QRectF, to: Stretch) -> None:
    theme = measures.look.theme
    if to.end > to.start:
        lines = list(geometry.of(sheet, placed, to.start, to.end))
        marks.wash(painter, lines, theme.chosen)
        marks.ring(painter, lines, theme.ring)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.chosen))
    painter.drawRoundedRect(box.adjusted(-GLOW, -2, GLOW, 2), 6, 6)


def _paint_marks(painter: QPainter, sheet: Sheet, measures: Measures, placed: Placed, shown: Shown) -> None:
    theme = measures.look.theme
    margin = sheet.margin(placed.column)
    for mark, level in shown.marks.get(placed.leaf.passage.id, ()):
        if level > marks.DEEPEST and mark.note != shown.current_note:
            continue
        lines = list(geometry.of(sheet, placed, mark.start, mark.end))
        marks.mark(painter, lines, mark.meaning, theme, level, margin)
        if mark.note == shown.current_note:
            marks.ring(painter, lines, theme.line[mark.meaning or "highlight"], 1.5)


def _paint_found(painter: QPainter, sheet: Sheet, measures: Measures, placed: Placed, shown: Shown) -> None:
    theme = measures.look.theme
    for stretch in shown.found.get(placed.leaf.passage.id, ()):
        lines = list(geometry.of(sheet, placed, stretch.start, stretch.end))
        now = stretch == shown.current_found
        marks.wash(painter, lines, theme.found_now if now else theme.found)
        if now:
            marks.ring(painter, lines, theme.ink, 1.5)


def _paint_spans(painter: QPainter, sheet: Sheet, measures: Measures, shown: Shown) -> None:
    theme = measures.look.theme
    for start, end in shown.selected:
        marks.wash(painter, geometry.lines(sheet.document, start, end), theme.selection)
    if shown.focused:
        marks.ring(painter, geometry.lines(sheet.document, *shown.focused), theme.ring, 2)
    if shown.hovered:
        painter.setPen(QColor(theme.accent))
        for line in geometry.lines(sheet.document, *shown.hovered):
            y = _underline(line)
            painter.drawLine(QPointF(line.left, y), QPointF(line.right, y))


def _underline(line: Line) -> float:
    return round(line.baseline + (line.bottom - line.baseline) * 0.45) + 0.5


def by_passage(stretches: tuple[Stretch, ...]) -> dict[str, list[Stretch]]:
    """Sort what was found by passage."""
    result: dict[str, list[Stretch]] = {}
    for stretch in stretches:
        result.setdefault(stretch.passage, []).append(stretch)
    return result


def by_level(given: tuple[Mark, ...]) -> dict[str, list[tuple[Mark, int]]]:
    """Sort marks by passage and give them their levels."""
    result: dict[str, list[Mark]] = {}
    for mark in given:
        result.setdefault(mark.passage, []).append(mark)
    return {passage: marks.levels(found) for passage, found in result.items()}
