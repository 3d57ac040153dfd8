"""What goes on paper: with notes or without, all of a document or the part that is open; printed, or as a PDF."""

from typing import NamedTuple

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget


class PrintChoice(NamedTuple):
    """What was chosen; `pdf` says that it goes into a file."""

    notes: bool
    whole: bool
    pdf: bool


class PrintDialog(QDialog):
    """Asks what to print, and where."""

    def __init__(self, title: str, notes: int, *, in_parts: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print"))
        self._pdf = False
        name = QLabel(title, self)
        name.setWordWrap(True)
        name.setProperty("role", "head")
        self.notes = QCheckBox(self.tr("With what I have marked and noted"), self)
        self.notes.setChecked(notes > 0)
        self.notes.setEnabled(notes > 0)
        self.whole = QCheckBox(self.tr("The whole document, not only the part that is open"), self)
        self.whole.setChecked(True)
        self.whole.setVisible(in_parts)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.file = buttons.addButton(self.tr("Save as PDF…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.printer = buttons.addButton(self.tr("Print…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.printer.setDefault(True)
        buttons.rejected.connect(self.reject)
        buttons.accepted.connect(self.accept)
        self.file.pressed.connect(self._take_file)  # before the button box accepts
        self.printer.pressed.connect(self._take_printer)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        for widget in (name, self.notes, self.whole, buttons):
            column.addWidget(widget)
        self.setMinimumWidth(420)

    def choice(self) -> PrintChoice:
        """Return what is chosen now."""
        whole = self.whole.isChecked() and not self.whole.isHidden()
        return PrintChoice(self.notes.isChecked() and self.notes.isEnabled(), whole, self._pdf)

    @Slot()
    def _take_file(self) -> None:
        self._pdf = True

    @Slot()
    def _take_printer(self) -> None:
        self._pdf = False


def ask_print(title: str, notes: int, *, in_parts: bool, parent: QWidget) -> PrintChoice | None:
    """Ask what to print; None where the reader thinks better of it."""
    dialog = PrintDialog(title, notes, in_parts=in_parts, parent=parent)
    chosen = dialog.exec() == QDialog.DialogCode.Accepted
    choice = dialog.choice()
    dialog.deleteLater()
    return choice if chosen else None
