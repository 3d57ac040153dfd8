"""The tour: one screen over the window that says, in its own place, what each part is for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from idm_desktop.ui import fonts, theme

if TYPE_CHECKING:
    from idm_desktop.ui.window import Window

ROUND = 10
INSET = 10
WIDEST = 320
NARROW = 170
"""A part narrower than this tells nothing about itself."""


class Stop(NamedTuple):
    """A part of the window, and what is told of it."""

    part: QWidget
    title: str
    told: str


class Tour(QWidget):
    """Lies over a window until it is put away.

    Signals:
        ended: it was put away.
    """

    ended = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._stops = self._tell()
        self._cards = [self._card(stop) for stop in self._stops]
        self.button = QPushButton(self.tr("Begin"), self)
        self.button.setProperty("role", "primary")
        self.button.setAutoDefault(True)  # outside a dialog Enter does nothing else
        self.button.clicked.connect(self.end)
        self.setAccessibleName(self.tr("A tour of the window"))
        self.setFocusProxy(self.button)
        window.installEventFilter(self)
        self._spread()
        self.show()
        self.raise_()
        self.button.setFocus()

    def _tell(self) -> tuple[Stop, ...]:
        panes, header, footer = self._window.panes, self._window.header, self._window.footer
        return (
            Stop(
                panes.outline,
                self.tr("Lists"),
                self.tr("Conclusions, sessions, people and your notes. Press the title to see the event at a glance."),
            ),
            Stop(
                panes.middle,
                self.tr("The text"),
                self.tr(
                    "Select words and press H to mark them, or 1 to 6 to say what they are; Ctrl+M writes a note. "
                    "Names are links, and Alt+← goes back."
                ),
            ),
            Stop(
                panes.notes,
                self.tr("Notes"),
                self.tr("What you wrote on what is open. It is saved while you write, on this computer alone."),
            ),
            Stop(header, self.tr("Search"), self.tr("Everything is looked through as you type: Ctrl+Shift+F.")),
            Stop(
                footer,
                self.tr("Commands"),
                self.tr("Ctrl+Shift+P finds whatever can be done, F1 shows the keys."),
            ),
        )

    def _card(self, stop: Stop) -> QWidget:
        card = QWidget(self)
        title = QLabel(stop.title, card)
        font = fonts.reading(self.font().pointSizeF() * 1.35)
        font.setBold(True)
        title.setFont(font)
        told = QLabel(stop.told, card)
        told.setWordWrap(True)
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if stop.part.height() < 80 and stop.part.height():
            column.addWidget(told)
            title.hide()
        else:
            column.addWidget(title)
            column.addWidget(told)
        return card

    def _area(self, stop: Stop) -> QRect:
        corner = stop.part.mapTo(self._window, stop.part.rect().topLeft())
        return QRect(corner, stop.part.size()).adjusted(INSET, INSET // 2, -INSET, -INSET // 2)

    def _spread(self) -> None:
        """Put every card into the part it is about, and the button under that of the text."""
        self.setGeometry(self._window.rect())
        for stop, card in zip(self._stops, self._cards, strict=True):
            area = self._area(stop)
            card.setVisible(stop.part.isVisible() and area.width() >= NARROW)
            wide = min(area.width() - 32, WIDEST if area.height() > 80 else area.width() - 32)
            high = card.heightForWidth(wide) if card.hasHeightForWidth() else card.sizeHint().height()
            box = QRect(0, 0, wide, high)
            box.moveCenter(area.center())
            card.setGeometry(box)
        middle = self._cards[1].geometry()
        self.button.adjustSize()
        self.button.move(middle.left(), middle.bottom() + 20)

    def end(self) -> None:
        """Put the tour away."""
        self.put_off()
        self.ended.emit()

    def put_off(self) -> None:
        """Give way to what must be seen now; it comes again another time."""
        self._window.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._spread()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(colours.paper))
        painter.setPen(QPen(QColor(colours.quiet), 1))
        for stop, card in zip(self._stops, self._cards, strict=True):
            if card.isVisible():
                painter.drawRoundedRect(QRectF(self._area(stop)).adjusted(0.5, 0.5, -0.5, -0.5), ROUND, ROUND)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.end()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # nothing under it is pressed by accident

    def focusNextPrevChild(self, next: bool) -> bool:
        return True  # there is one thing to press


def show(window: Window) -> Tour:
    """Show the tour; once it is put away it does not come by itself again."""
    from idm_desktop.ui import settings

    tour = Tour(window)

    def ended() -> None:
        window.kept = window.kept._replace(toured=True)
        if window.keeps:
            settings.save(settings.settings_file(), window.kept)
        window.panes.focus_on(window.panes.middle)

    tour.ended.connect(ended)
    return tour
