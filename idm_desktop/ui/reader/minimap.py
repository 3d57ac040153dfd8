"""Marks along the scroll bar: where on the page something was found, and where notes stand."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from idm_desktop.ui import theme
from idm_desktop.ui.reader.painter import Shown
from idm_desktop.ui.reader.sheet import Sheet

HIGH = 3
EDGE = 2


class Minimap(QWidget):
    """Lies over a scroll bar and lets everything through but what it paints."""

    def __init__(self, bar: QScrollBar) -> None:
        super().__init__(bar)
        self._found: tuple[float, ...] = ()
        self._current: float | None = None
        self._noted: tuple[tuple[float, str], ...] = ()  # with the key of its line in the theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bar.installEventFilter(self)
        self._fit(bar)

    def show_places(self, sheet: Sheet, shown: Shown) -> None:
        """Paint a mark for everything that lies over a page."""
        current = shown.current_found
        state = (
            tuple(_share(sheet, one.passage, one.start) for ones in shown.found.values() for one in ones),
            _share(sheet, current.passage, current.start) if current else None,
            tuple(
                (_share(sheet, mark.passage, mark.start), mark.meaning or theme.HIGHLIGHT)
                for marks in shown.marks.values()
                for mark, _ in marks
            ),
        )
        if state != (self._found, self._current, self._noted):
            self._found, self._current, self._noted = state
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.current()
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        seen = {round(self._mark(share, 0).top()): (share, meaning) for share, meaning in self._noted}
        for share, meaning in seen.values():  # where many notes stand on one line of pixels, the last is seen
            painter.setBrush(QColor(colours.line[meaning]))
            painter.drawRect(self._mark(share, self.width() / 2))
        for share in self._found:
            painter.setBrush(QColor(colours.accent))
            painter.drawRect(self._mark(share, self.width()))
        if self._current is not None:
            painter.setBrush(QColor(colours.ink))
            painter.drawRect(self._mark(self._current, self.width()))

    def _mark(self, share: float, width: float) -> QRectF:
        room = self.height() - 2 * EDGE - HIGH
        return QRectF(self.width() - width, EDGE + max(0.0, min(1.0, share)) * room, width, HIGH)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as large as the scroll bar."""
        if isinstance(watched, QScrollBar) and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._fit(watched)
        return False

    def _fit(self, bar: QScrollBar) -> None:
        self.setGeometry(bar.rect())
        self.raise_()


def _share(sheet: Sheet, passage: str, offset: int) -> float:
    """Return how far down the page words stand, from 0 to 1, by what is set before them."""
    placed = next(iter(sheet.all_of(passage)), None)
    whole = max(1, sheet.document.characterCount())
    return placed.position(offset) / whole if placed is not None else 0.0
