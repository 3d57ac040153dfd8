"""Choosing what a note means: six meanings and none, each with its wash, its line and its digit."""

from PySide6.QtCore import QEvent, QLineF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from idm_desktop.model.notes import MEANINGS
from idm_desktop.ui import theme, wording
from idm_desktop.ui.reader.marks import LINES

WIDE, HIGH = 30, 28
ROUND = 5
BAR = 3


class Swatch(QAbstractButton):
    """One meaning to choose, or none."""

    def __init__(self, meaning: str | None, digit: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.meaning = meaning
        self._digit = digit
        name = wording.meaning(meaning)
        self.setText(name)
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({digit})")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        return QSize(WIDE, HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.wash[self.meaning] if self.meaning else colours.tint))
            painter.drawRoundedRect(area, ROUND, ROUND)
        if self.isChecked() or self.hasFocus():
            colour = colours.ring if self.hasFocus() else colours.line[self.meaning or theme.HIGHLIGHT]
            painter.setPen(QPen(QColor(colour), 2 if self.hasFocus() else 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, ROUND, ROUND)
        painter.setPen(QColor(colours.ink if self.isChecked() else colours.quiet))
        painter.drawText(area.adjusted(0, 0, 0, -4), Qt.AlignmentFlag.AlignCenter, str(self._digit or "–"))
        if self.meaning:
            draw_line(
                painter, self.meaning, QRectF(area.left() + 6, area.top() + 2, area.width() - 12, area.height() - 7)
            )

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)


class MeaningChooser(QWidget):
    """A row of swatches; digits choose, the arrows move.

    Signals:
        chosen: the reader chose; carries the meaning, or None.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._swatches = [Swatch(meaning, digit, self) for digit, meaning in enumerate((None, *MEANINGS))]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for swatch in self._swatches:
            self._group.addButton(swatch)
            row.addWidget(swatch)
        row.addStretch(1)
        self.setAccessibleName(self.tr("Meaning"))
        self.setFocusProxy(self._swatches[0])
        self._group.buttonClicked.connect(self._tell)

    @property
    def meaning(self) -> str | None:
        return next((swatch.meaning for swatch in self._swatches if swatch.isChecked()), None)

    def show_meaning(self, meaning: str | None) -> None:
        """Show a meaning as chosen, without telling anybody."""
        swatch = next(swatch for swatch in self._swatches if swatch.meaning == meaning)
        swatch.setChecked(True)
        self.setFocusProxy(swatch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdecimal() and int(event.text()) < len(self._swatches):
            swatch = self._swatches[int(event.text())]
            swatch.setFocus()
            swatch.click()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # a digit typed here is an answer, not the action that has it for a key
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.text().isdecimal():
            event.accept()
            return True
        return super().event(event)

    @Slot(QAbstractButton)
    def _tell(self, swatch: QAbstractButton) -> None:
        self.setFocusProxy(swatch)
        self.chosen.emit(self.meaning)


def draw_line(painter: QPainter, meaning: str, area: QRectF) -> None:
    """Draw the line of a meaning as the reader draws it: below `area`, or as a bar to its left."""
    colour = QColor(theme.current().line[meaning])
    if meaning in LINES:
        LINES[meaning](painter, QLineF(area.left(), area.bottom(), area.right(), area.bottom()), colour)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(area.left() - BAR, area.top() + 2, BAR, area.height()), BAR / 2, BAR / 2)
