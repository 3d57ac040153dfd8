"""A column of cards that is scrolled when it has no room: notes, quotations, parts of a briefing, changes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget


class Stacked(QScrollArea):
    """Scrolls `inside`, on which cards are made; `column` holds them, above a stretch that keeps them at the top."""

    def __init__(self, role: str, margins: tuple[int, int, int, int], parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside = QWidget(self)
        self.inside.setProperty("role", role)
        self.column = QVBoxLayout(self.inside)
        self.column.setContentsMargins(*margins)
        self.column.setSpacing(8)
        self.column.addStretch(1)
        self.setWidget(self.inside)
