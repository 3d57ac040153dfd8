"""Painting a guess: what kind it is and why, what it says, and the sentence with the place underlined in dots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate

from idm_desktop.anchoring import offsets
from idm_desktop.model.corrections import GuessRow
from idm_desktop.ui import fonts, theme, wording
from idm_desktop.ui.listing.delegate import ground, small, state_of, wrapped
from idm_desktop.ui.review import words
from idm_desktop.ui.review.model import Head, Role

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

AnyIndex = QModelIndex | QPersistentModelIndex

LINES = 2
PAD = 10
GAP = 4
SIDE = 18
HEAD_TOP, HEAD_BELOW = 18, 6
READ = 1.05
BOLDER = 1.03
"""How much wider a sentence may be for the words in it that are set in bold."""

SIGN = 18
"""What the question mark of an uncertain guess takes."""


class GuessDelegate(QStyledItemDelegate):
    """Paints the rows of a review."""

    def height(self, font: QFont, row: Head | GuessRow | None = None, width: int = 0) -> int:
        """Return the height of a row in a list so wide; without a row, that of most."""
        if isinstance(row, Head):
            return HEAD_TOP + QFontMetrics(font).height() + HEAD_BELOW
        read = QFontMetrics(_read(font))
        lines = LINES
        if row is not None and read.horizontalAdvance(row.sentence) * BOLDER < width - 2 * SIDE:
            lines = 1 if row.sentence else 0
        quiet = QFontMetrics(small(font)).height() + GAP
        gap = GAP if lines else 0
        return 2 * PAD + quiet + QFontMetrics(_strong(font)).height() + gap + lines * read.height()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        font: QFont = option.font
        return QSize(200, self.height(font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = index.data(Role.ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Head):
            if row.folded or index.row():
                ground(painter, option.rect.adjusted(0, HEAD_TOP - 6, 0, 0), state_of(self.parent(), index.row()))
            self._head(painter, option, row)
        elif isinstance(row, GuessRow):
            ground(painter, option.rect, state_of(self.parent(), index.row()))
            self._guess(painter, option, row)
        painter.restore()

    def _head(self, painter: QPainter, option: QStyleOptionViewItem, head: Head) -> None:
        colours = theme.current()
        font = _strong(option.font)
        metrics = QFontMetrics(font)
        base = option.rect.top() + HEAD_TOP + metrics.ascent()
        painter.setFont(font)
        painter.setPen(QColor(colours.ink))
        painter.drawText(QPointF(SIDE, base), head.title)
        painter.setFont(option.font)
        painter.setPen(QColor(colours.quiet))
        left = SIDE + metrics.horizontalAdvance(f"{head.title}  ")
        count = wording.number(head.size)
        painter.drawText(QPointF(left, base), count)
        if head.folded:
            said = words.said("Show")
            painter.setPen(QColor(colours.accent))
            painter.drawText(QPointF(left + metrics.horizontalAdvance(f"{count}   "), base), said)

    def _guess(self, painter: QPainter, option: QStyleOptionViewItem, row: GuessRow) -> None:
        colours = theme.current()
        quiet, strong, read = small(option.font), _strong(option.font), _read(option.font)
        area = QRectF(option.rect).adjusted(SIDE, PAD, -SIDE, -PAD)
        top = area.top()
        metrics = QFontMetrics(quiet)
        painter.setFont(quiet)
        painter.setPen(QColor(colours.quiet))
        place = wording.passage(row.number).shown if row.number is not None else ""
        room = area.width() - metrics.horizontalAdvance(f"{place}  ")
        about = metrics.elidedText(words.about(row), Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(QPointF(area.left(), top + metrics.ascent()), about)
        painter.drawText(QPointF(area.right() - metrics.horizontalAdvance(place), top + metrics.ascent()), place)
        top += metrics.height() + GAP
        metrics = QFontMetrics(strong)
        painter.setFont(strong)
        painter.setPen(QColor(colours.ink))
        left = area.left()
        if row.guess.certainty != "stated":
            left = self._sign(painter, strong, left, top)
        value = metrics.elidedText(words.value(row), Qt.TextElideMode.ElideRight, int(area.right() - left))
        painter.setPen(QColor(colours.ink))
        painter.drawText(QPointF(left, top + metrics.ascent()), value)
        top += metrics.height() + GAP
        if row.sentence:
            painter.setPen(QColor(colours.ink))
            wrapped(painter, row.sentence, read, QRectF(area.left(), top, area.width(), 0), LINES, _formats(row))

    def _sign(self, painter: QPainter, font: QFont, left: float, top: float) -> float:
        """Draw the sign of what is not sure: a question mark in a ring."""
        colours = theme.current()
        metrics = QFontMetrics(font)
        side = metrics.height() - 2
        ring = QRectF(left, top + 1, side, side)
        painter.setPen(QPen(QColor(colours.accent), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(ring.adjusted(1, 1, -1, -1))
        painter.setFont(small(font))
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, "?")
        painter.setFont(font)
        return left + side + 6


def _formats(row: GuessRow) -> list[QTextLayout.FormatRange]:
    if row.end <= row.start:
        return []
    shape = QTextCharFormat()
    if (row.end - row.start) * 2 < len(row.sentence):
        shape.setFontWeight(QFont.Weight.DemiBold)
    shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    shape.setUnderlineColor(QColor(theme.current().accent))
    wide = offsets.wide(row.sentence)
    one = QTextLayout.FormatRange()
    one.start = offsets.to_units(wide, row.start)
    one.length = offsets.to_units(wide, row.end) - one.start
    one.format = shape
    return [one]


def _strong(font: QFont) -> QFont:
    result = QFont(font)
    result.setWeight(QFont.Weight.DemiBold)
    return result


def _read(font: QFont) -> QFont:
    return fonts.reading(font.pointSizeF() * READ if font.pointSizeF() > 0 else font.pixelSize() * READ * 0.75)
