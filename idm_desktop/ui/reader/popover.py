"""A footnote, shown beside its marker while one looks at it."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget

WIDTH = 380
DISTANCE = 8


class Popover(QLabel):
    """A few lines of text that float over the page and take no focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self.setProperty("role", "popover")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, text: str, anchor: QRect) -> None:
        """Show `text` under `anchor`, or over it where there is no room, within the parent."""
        room = self._page.rect()
        self.setText(text)
        self.setFixedWidth(min(WIDTH, room.width() - 2 * DISTANCE))
        self.setFixedHeight(self.heightForWidth(self.width()))
        x = max(DISTANCE, min(anchor.center().x() - self.width() // 2, room.right() - self.width() - DISTANCE))
        below = anchor.bottom() + DISTANCE
        y = below if below + self.height() < room.bottom() else anchor.top() - self.height() - DISTANCE
        self.move(QPoint(x, max(DISTANCE, y)))
        self.raise_()
        self.show()
