"""The trash: notes that were deleted, to be taken out again."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from idm_desktop.model.lists import NoteRow
from idm_desktop.ui.listing.model import Line
from idm_desktop.ui.listing.view import ListView
from idm_desktop.ui.outline import words

WIDE, HIGH = 460, 460


class TrashDialog(QDialog):
    """Lists deleted notes.

    Signals:
        restored: a note is to be taken out; carries its id. The notes left go to `show_notes`.
    """

    restored = Signal(str)

    def __init__(self, notes: Sequence[NoteRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self.list.opened.connect(self.restored)
        self.list.left.connect(self.reject)
        self.restore.clicked.connect(self.list.open_current)
        self.buttons.rejected.connect(self.reject)
        self.show_notes(notes)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Trash"))
        told = QLabel(self.tr("Deleted notes stay here for 90 days."), self)
        told.setProperty("role", "quiet")
        self.list = ListView(self, 2)
        self.list.setAccessibleName(self.tr("Deleted notes"))
        self.list.say_if_empty(self.tr("The trash is empty."))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        self.restore = self.buttons.addButton(self.tr("Restore"), QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(told)
        column.addWidget(self.list, 1)
        column.addWidget(self.buttons)
        self.resize(WIDE, HIGH)

    def show_notes(self, notes: Sequence[NoteRow]) -> None:
        """Show the notes that are in the trash now."""
        self.list.lines.show(notes, _line)
        self.restore.setEnabled(bool(notes))
        self.list.go_to(0)


def _line(row: NoteRow) -> Line:
    return words.note(row)._replace(ref=row.note.id)
