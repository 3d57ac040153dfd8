"""The list of the page of notes, in which several can be chosen."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from idm_desktop.ui.listing.model import Role
from idm_desktop.ui.listing.view import ListView


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


def _row(index: QModelIndex) -> int:
    return index.row()
