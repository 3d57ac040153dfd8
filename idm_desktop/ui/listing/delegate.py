"""Painting a line: a number or a coloured bar, a title of one line or two, and a quiet line under it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QTableView

from idm_desktop.ui import theme
from idm_desktop.ui.listing.model import Line, Role

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

INSET = 6
PAD = 8
GAP = 2
ROUND = 6
BAR = 3
SMALL = 0.9


class RowState(NamedTuple):
    """What is going on with a row."""

    current: bool
    hovered: bool
    focused: bool


class Rows(QTableView):
    """A table that knows the row under the pointer, as delegates ask; QStyle would tell, but costs 5 ms to load."""

    hovered = -1
    selects = False
    """Whether several rows can be chosen, so that which are is shown and not which is the current one."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(int(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()


class LineDelegate(QStyledItemDelegate):
    """Paints lines whose titles take up to `lines` lines, perhaps with a quiet one; every row is `height` high."""

    def __init__(self, lines: int = 1, parent: QObject | None = None, *, detailed: bool = True) -> None:
        super().__init__(parent)
        self._lines = lines
        self._detailed = detailed

    def height(self, font: QFont) -> int:
        """Return the height of a row in `font`."""
        return 2 * PAD + self._lines * QFontMetrics(font).height() + self._quiet(font)

    def _quiet(self, font: QFont) -> int:
        return GAP + QFontMetrics(small(font)).height() if self._detailed else 0

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, self.height(_font(option)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line = index.data(Role.LINE)
        if not isinstance(line, Line):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = ground(painter, option.rect, state_of(self.parent(), index.row()))
        colours = theme.current()
        font = _font(option)
        left = area.left() + PAD
        top = area.top() + PAD + self._spare(line, font, area.width())
        if line.barred:
            left += BAR
            colour = colours.line[line.meaning or theme.HIGHLIGHT]
            painter.fillRect(QRect(area.left() + 2, area.top() + PAD, BAR, area.height() - 2 * PAD), QColor(colour))
        if line.chip:
            left = self._chip(painter, line.chip, font, left, top)
        width = area.right() - PAD - left
        painter.setPen(QColor(colours.ink))
        used = wrapped(painter, line.title, font, QRectF(left, top, width, 0), self._lines)
        if line.detail:
            quiet = small(font)
            painter.setFont(quiet)
            painter.setPen(QColor(colours.quiet))
            metrics = QFontMetrics(quiet)
            text = metrics.elidedText(line.detail, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QPointF(left, top + used + GAP + metrics.ascent()), text)
        painter.restore()

    def _spare(self, line: Line, font: QFont, width: int) -> int:
        """Return how far down a line that does not fill its row begins, so that it stands in the middle."""
        metrics = QFontMetrics(font)
        room = width - 2 * PAD - (metrics.height() + PAD if line.chip else 0) - (BAR if line.barred else 0)
        empty = 0 if metrics.horizontalAdvance(line.title) > room else (self._lines - 1) * metrics.height()
        return empty // 2 if line.detail else (empty + self._quiet(font)) // 2

    def _chip(self, painter: QPainter, text: str, font: QFont, left: int, top: int) -> int:
        colours = theme.current()
        strong = small(font)
        strong.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(strong)
        side = QFontMetrics(font).height()
        width = max(side, metrics.horizontalAdvance(text) + 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.chosen))
        painter.drawRoundedRect(QRectF(left, top, width, side), side / 2, side / 2)
        painter.setPen(QColor(colours.accent))
        painter.setFont(strong)
        painter.drawText(QRect(left, top, width, side), Qt.AlignmentFlag.AlignCenter, text)
        return left + width + PAD


def state_of(view: QObject | None, row: int) -> RowState:
    """Return what is going on with a row of `view`."""
    if not isinstance(view, Rows):
        return RowState(current=False, hovered=False, focused=False)
    current = view.currentIndex().row() == row
    if view.selects:
        chosen = view.selectionModel().isRowSelected(row)
        return RowState(chosen, view.hovered == row, current and view.hasFocus())
    return RowState(current, view.hovered == row, current and view.hasFocus())


def ground(painter: QPainter, whole: QRect, state: RowState) -> QRect:
    """Paint what lies under a row: whether it is current, under the pointer, and where the keyboard is."""
    colours = theme.current()
    area = whole.adjusted(INSET, 1, -INSET, -1)
    if state.current or state.hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.chosen if state.current else colours.tint))
        painter.drawRoundedRect(area, ROUND, ROUND)
    if state.focused:
        painter.setPen(QPen(QColor(colours.ring), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), ROUND - 1, ROUND - 1)
    return area


def wrapped(
    painter: QPainter,
    text: str,
    font: QFont,
    area: QRectF,
    lines: int,
    formats: list[QTextLayout.FormatRange] | None = None,
) -> float:
    """Draw `text` in at most `lines` lines, the last one cut with dots; return the height it took."""
    metrics = QFontMetrics(font)
    layout = QTextLayout(text, font)
    layout.setTextOption(_side(text))
    if formats:
        layout.setFormats(formats)
    layout.beginLayout()
    for number in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(area.width())
        line.setPosition(QPointF(0, number * metrics.height()))
    rest = layout.createLine().isValid()
    layout.endLayout()
    if not rest:
        layout.draw(painter, area.topLeft())
        return layout.lineCount() * metrics.height()
    return _cut(painter, layout, font, area, lines)


def _cut(painter: QPainter, layout: QTextLayout, font: QFont, area: QRectF, lines: int) -> float:
    """Draw the first `lines` lines of a layout that has more."""
    metrics = QFontMetrics(font)
    last = layout.lineAt(lines - 1)
    head, tail = _parted(layout.text(), last.textStart())
    tail = metrics.elidedText(tail, Qt.TextElideMode.ElideRight, int(area.width()))
    again = QTextLayout(head + tail, font)
    again.setTextOption(option := layout.textOption())
    is_right = option.textDirection() is Qt.LayoutDirection.RightToLeft
    again.setFormats(layout.formats())
    again.beginLayout()
    for number in range(lines):
        line = again.createLine()
        if not line.isValid():
            break
        spare = metrics.averageCharWidth() * 2 if number == lines - 1 else 0
        line.setLineWidth(area.width() + spare)
        line.setPosition(QPointF(-spare if is_right else 0, number * metrics.height()))
    again.endLayout()
    again.draw(painter, area.topLeft())
    return lines * metrics.height()


def _side(text: str) -> QTextOption:
    """Set what is written from right to left at the right."""
    left = text.isascii() or _is_from_left(text)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight if left else Qt.LayoutDirection.RightToLeft)
    return option


def _is_from_left(text: str) -> bool:
    from unicodedata import bidirectional

    return next((kind == "L" for kind in map(bidirectional, text) if kind in ("L", "R", "AL")), True)


def _parted(text: str, unit: int) -> tuple[str, str]:
    """Part `text` where Qt counts `unit` units of UTF-16."""
    if max(text) < "\U00010000":
        return text[:unit], text[unit:]
    units = text.encode("utf-16-le")
    return units[: 2 * unit].decode("utf-16-le"), units[2 * unit :].decode("utf-16-le")


def small(font: QFont) -> QFont:
    """Return `font` as it is for quiet lines."""
    result = QFont(font)
    if font.pointSizeF() > 0:
        result.setPointSizeF(font.pointSizeF() * SMALL)
    else:
        result.setPixelSize(round(font.pixelSize() * SMALL))
    return result


def _font(option: QStyleOptionViewItem) -> QFont:
    font: QFont = option.font
    return font
