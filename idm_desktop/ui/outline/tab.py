"""One of the four lists to choose from: its icon, its name, and how many there are."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from idm_desktop.ui import icons, theme, wording

ICON = 16
PAD = 8
ROUND = 6


class Tab(QAbstractButton):
    """A row that shows a list when it is chosen; up and down choose the one above or below."""

    def __init__(self, icon: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = icon
        self._count: int | None = None
        self._found: int | None = None
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_count(self, count: int) -> None:
        self._count = count
        self._tell()

    def set_found(self, found: int | None) -> None:
        """Tell how many lines a filter leaves, in the place of how many there are; None where there is no filter."""
        if found != self._found:
            self._found = found
            self._tell()

    def _tell(self) -> None:
        self.setAccessibleName(", ".join(filter(None, (self.text(), self._number()))))
        self.update()

    def _number(self) -> str:
        told = self._count if self._found is None else self._found
        return "" if told is None else wording.number(told)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._strong())
        width = metrics.horizontalAdvance(f"{self.text()} 99 999") + ICON + 4 * PAD
        return QSize(width, max(ICON, metrics.height()) + PAD + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(ICON + 4 * PAD, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self.rect()
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.chosen if self.isChecked() else colours.tint))
            painter.drawRoundedRect(area, ROUND, ROUND)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.ring), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), ROUND - 1, ROUND - 1)
        colour = colours.accent if self.isChecked() else colours.quiet
        drawn = icons.pixmap(self._drawing, ICON, colour, self.devicePixelRatioF())
        painter.drawPixmap(QRect(PAD, (area.height() - ICON) // 2, ICON, ICON), drawn)
        self._write(painter, area.adjusted(ICON + 2 * PAD, 0, -PAD, 0))

    def _write(self, painter: QPainter, area: QRect) -> None:
        colours = theme.current()
        middle = Qt.AlignmentFlag.AlignVCenter
        count = self._number()
        painter.setPen(QColor(colours.quiet))
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, count)
        font = self._strong() if self.isChecked() else self.font()
        painter.setFont(font)
        painter.setPen(QColor(colours.ink))
        room = area.width() - self.fontMetrics().horizontalAdvance(count) - PAD
        text = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignLeft, text)

    def _strong(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
