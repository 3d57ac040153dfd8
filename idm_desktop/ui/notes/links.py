"""The notes from elsewhere that have a link to what is open, under those on it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from idm_desktop.model.lists import NoteRow
from idm_desktop.ui.outline import words

MOST = 8
SHORT = 60


class Links(QWidget):
    """Lists the notes that lead here; a click opens one.

    Signals:
        opened: a note is to be opened; carries its address.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[QPushButton] = []
        self._head = QLabel(self.tr("Notes that link here"), self)
        self._head.setProperty("role", "head")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 8, 8, 12)
        self._column.setSpacing(0)
        self._column.addWidget(self._head)
        self.hide()

    def show_rows(self, rows: Sequence[NoteRow]) -> None:
        """Show these notes, or nothing where there are none."""
        for button in self.buttons:
            self._column.removeWidget(button)
            button.deleteLater()
        self.buttons = []
        for row in rows[:MOST]:
            text = " ".join((row.note.text or words.glance(row)).split())
            shown = text if len(text) <= SHORT else f"{text[: SHORT - 1]}…"
            button = QPushButton(shown.replace("&", "&&"), self)
            button.setProperty("role", "flat")
            button.setStyleSheet("text-align: left")
            button.setToolTip(text)
            button.setAccessibleName(self.tr("Note that links here: {text}").format(text=text))
            button.clicked.connect(partial(self.opened.emit, row.ref))
            self._column.addWidget(button)
            self.buttons.append(button)
        self.setVisible(bool(rows))
