"""Painting answers: a quiet line that says where, and the words found, marked by a tint and by weight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate

from idm_desktop.anchoring import offsets
from idm_desktop.model.found import Hit
from idm_desktop.ui import fonts, theme, wording
from idm_desktop.ui.listing.delegate import ground, small, state_of, wrapped
from idm_desktop.ui.search.model import Answer, Head, Role
from idm_desktop.ui.search.snippet import marks_in

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

AnyIndex = QModelIndex | QPersistentModelIndex

LINES = 2
PAD = 10
GAP = 3
SHORT = frozenset({"speaker", "session"})
"""Kinds whose answers are told in one line."""

SIDE = 18
HEAD_TOP = 18
HEAD_BELOW = 4
READ = 1.08
SLACK = 4
"""Pixels by which words together may be wider than each for itself."""


class AnswerDelegate(QStyledItemDelegate):
    """Paints the rows of the results."""

    def height(self, font: QFont, row: Head | Answer | None = None) -> int:
        """Return the height of a row; without one, that of most."""
        if isinstance(row, Head):
            return HEAD_TOP + QFontMetrics(font).height() + HEAD_BELOW
        place = QFontMetrics(small(font)).height() + GAP if row is None or row.place else 0
        lines = 1 if row is not None and row.hit.kind in SHORT else LINES
        return 2 * PAD + place + lines * QFontMetrics(_read(font)).height()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        font: QFont = option.font
        return QSize(200, self.height(font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = index.data(Role.ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Head):
            self._head(painter, option, row)
        elif isinstance(row, Answer):
            ground(painter, option.rect, state_of(self.parent(), index.row()))
            self._answer(painter, option, row)
        painter.restore()

    def _head(self, painter: QPainter, option: QStyleOptionViewItem, head: Head) -> None:
        colours = theme.current()
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        base = option.rect.top() + HEAD_TOP + metrics.ascent()
        painter.setFont(font)
        painter.setPen(QColor(colours.ink))
        painter.drawText(QPointF(SIDE, base), head.title)
        painter.setFont(option.font)
        painter.setPen(QColor(colours.quiet))
        painter.drawText(QPointF(SIDE + metrics.horizontalAdvance(f"{head.title}  "), base), wording.number(head.size))

    def _answer(self, painter: QPainter, option: QStyleOptionViewItem, answer: Answer) -> None:
        colours = theme.current()
        quiet = small(option.font)
        metrics = QFontMetrics(quiet)
        area = QRectF(option.rect).adjusted(SIDE, PAD, -SIDE, -PAD)
        font = _read(option.font)
        top = area.top()
        if answer.place:
            painter.setFont(quiet)
            painter.setPen(QColor(colours.quiet))
            place = fitting(answer.place, metrics, int(area.width()), answer.title)
            painter.drawText(QPointF(area.left(), top + metrics.ascent()), place)
            top += metrics.height() + GAP
        painter.setPen(QColor(colours.ink))
        text = (answer.hit.snippet or answer.hit.text).replace("\n", " ")
        lines = 1 if answer.hit.kind in SHORT else LINES
        wrapped(painter, text, font, QRectF(area.left(), top, area.width(), 0), lines, _formats(answer.hit))


def fitting(place: str, metrics: QFontMetrics, width: int, title: str = "") -> str:
    """Shorten the longest part of a place, so that what stands after it is seen too; a title keeps its end."""
    if metrics.horizontalAdvance(place) <= width:
        return place
    longest = title or max(place.split(wording.BETWEEN), key=metrics.horizontalAdvance)
    room = width - metrics.horizontalAdvance(place.replace(longest, "", 1)) - SLACK
    where = Qt.TextElideMode.ElideMiddle if title else Qt.TextElideMode.ElideRight
    shorter = metrics.elidedText(longest, where, max(room, 0)).replace("……", "…")
    return metrics.elidedText(place.replace(longest, shorter, 1), Qt.TextElideMode.ElideRight, width)


def _formats(hit: Hit) -> list[QTextLayout.FormatRange]:
    colours = theme.current()
    shape = QTextCharFormat()
    shape.setBackground(QColor(colours.found))
    shape.setForeground(QColor(colours.ink))
    shape.setFontWeight(QFont.Weight.DemiBold)
    wide = offsets.wide(hit.snippet or hit.text)
    ranges = []
    for start, end in marks_in(hit) if hit.snippet else hit.marks:
        one = QTextLayout.FormatRange()
        one.start = offsets.to_units(wide, start)
        one.length = offsets.to_units(wide, end) - one.start
        one.format = shape
        ranges.append(one)
    return ranges


def _read(font: QFont) -> QFont:
    return fonts.reading(font.pointSizeF() * READ if font.pointSizeF() > 0 else font.pixelSize() * READ * 0.75)
