"""The running head: whose words these are, above each column, where the page's own line that says so is out of view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from idm_desktop.ui import theme
from idm_desktop.ui.reader import labels
from idm_desktop.ui.reader.sheet import BRIEF, OFFICIAL

if TYPE_CHECKING:
    from idm_desktop.ui.reader.folio import Folio
    from idm_desktop.ui.reader.sheet import Sheet

SMALLER = 0.92
FADE = 14


def is_wanted(sheet: Sheet, top: float) -> bool:
    """Say whether the line that says whose words follow is above the height `top` of the page."""
    if sheet.layers is None:
        return False
    block = sheet.document.findBlock(sheet.layers)
    return sheet.document.documentLayout().blockBoundingRect(block).bottom() < top


class RunningHead(QWidget):
    """Stands in the margin above the text, and lets everything through but what it paints."""

    def __init__(self, folio: Folio) -> None:
        super().__init__(folio)
        self._folio = folio
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def follow(self) -> None:
        """Be there where it is wanted, as wide as the page."""
        folio = self._folio
        self.setGeometry(0, 0, folio.viewport().geometry().right() + 1, folio.viewport().y() + FADE)
        self.setVisible(is_wanted(folio.sheet, folio.verticalScrollBar().value()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        sheet, colours = self._folio.sheet, theme.current()
        painter = QPainter(self)
        left, high = self._folio.viewport().x(), self.height() - FADE
        self._fade(painter, high, QColor(colours.paper))
        for column, name in self.texts():
            strong = name == "digest"
            font = QFont(self.font())
            font.setPointSizeF(font.pointSizeF() * SMALLER)
            font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
            painter.setFont(font)
            painter.setPen(QColor(colours.ink if strong else colours.quiet))
            words = QRectF(left + sheet.margin(column), 0, self.width(), high)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, labels.layer(name, sheet.page.written))

    def _fade(self, painter: QPainter, high: int, paper: QColor) -> None:
        """Let a line that scrolls out of view fade away below, instead of cutting it through."""
        clear = QColor(paper)
        clear.setAlpha(0)
        gradient = QLinearGradient(0, high, 0, high + FADE)
        gradient.setColorAt(0, paper)
        gradient.setColorAt(1, clear)
        painter.fillRect(QRectF(0, high, self.width(), FADE), gradient)

    def texts(self) -> tuple[tuple[int, str], ...]:
        """Return whose words are under it, by column."""
        layer = self._folio.sheet.page.layer
        return ((BRIEF, "digest"), (OFFICIAL, "official")) if layer == "both" else ((0, layer),)
