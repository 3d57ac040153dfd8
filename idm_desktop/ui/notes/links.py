"""The notes from elsewhere that have a link to what is open, under those on it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from idm_desktop.model.lists import NoteRow
from idm_desktop.ui import wording
from idm_desktop.ui.outline import words

MOST, ALL = 8, 100
"""Lines that are shown, and at most when all are asked for."""
PADDING = 20


class Line(QPushButton):
    """The beginning of a note, as much of it as there is room for."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._all = text
        self.setProperty("role", "flat")
        self.setStyleSheet("text-align: left")
        self.setToolTip(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - PADDING
        self.setText(self.fontMetrics().elidedText(self._all, Qt.TextElideMode.ElideRight, room).replace("&", "&&"))


class Links(QWidget):
    """Lists the notes that lead here; a click opens one.

    Signals:
        opened: a note is to be opened; carries its address.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[Line] = []
        self._head = QLabel(self.tr("Notes that link here"), self)
        self._head.setProperty("role", "head")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 8, 8, 12)
        self._column.setSpacing(0)
        self._column.addWidget(self._head)
        self.hide()

    def show_rows(self, rows: Sequence[NoteRow]) -> None:
        """Show these notes, or nothing where there are none."""
        self._show(rows, rows if len(rows) <= MOST else rows[: MOST - 1])

    def _show(self, rows: Sequence[NoteRow], shown: Sequence[NoteRow]) -> None:
        for button in self.buttons:
            self._column.removeWidget(button)
            button.deleteLater()
        self.buttons = []
        for row in shown:
            text = " ".join((row.note.text or words.glance(row)).split())
            button = Line(text, self)
            button.setAccessibleName(self.tr("Note that links here: {text}").format(text=text))
            button.clicked.connect(partial(self.opened.emit, row.ref))
            self._add(button)
        if len(shown) < min(len(rows), ALL):
            more = Line(self.tr("Show all {count}").format(count=wording.number(len(rows))), self)
            more.clicked.connect(partial(self._show, rows, rows[:ALL]))
            self._add(more)
        self.setVisible(bool(rows))

    def _add(self, button: Line) -> None:
        self._column.addWidget(button)
        self.buttons.append(button)
