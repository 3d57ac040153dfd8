"""The list of the page of notes, in which several can be chosen, and the fields that say which notes it has."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QWidget

from idm_desktop.ui.listing.model import Role
from idm_desktop.ui.listing.view import ListView

ANY = "*"
LEAST = 6
"""How many letters of a choice are seen at least."""


class NotesList(ListView):
    """A list in which several rows can be chosen: Ctrl and Shift with a click or an arrow, Ctrl+A for all."""

    selects = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, 2)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.clicked.disconnect(self.entered_row)
        self.doubleClicked.connect(self.entered_row)

    @property
    def chosen(self) -> list[str]:
        """Return the addresses of the rows that are chosen, in their order."""
        return [str(index.data(Role.REF)) for index in sorted(self.selectionModel().selectedRows(), key=_row)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_A and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.selectAll()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.currentIndex().isValid():
            QAbstractItemView.keyPressEvent(self, event)
        else:
            super().keyPressEvent(event)


def field(name: str, parent: QWidget) -> QComboBox:
    """Return a field to choose one thing in."""
    made = QComboBox(parent)
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(LEAST)
    return made


def fill(field: QComboBox, every: str, entries: Sequence[tuple[str, str]]) -> None:
    """Offer these texts and what they stand for, after one for anything; what was chosen stays so if it is there."""
    before = field.currentData()
    field.clear()
    field.addItem(every, ANY)
    letter = field.fontMetrics().horizontalAdvance("X")
    field.setMinimumContentsLength(max(LEAST, ceil(field.fontMetrics().horizontalAdvance(every) / letter)))
    for text, value in entries:
        field.addItem(text, value)
    field.setCurrentIndex(max(0, field.findData(before)))


def _row(index: QModelIndex) -> int:
    return index.row()
