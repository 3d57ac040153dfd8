"""Going to a passage by its number."""

import re

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from idm_desktop.ui import wording

OURS = re.compile(r"\s*(?:¶|p)?\s*(\d{1,6})\s*", re.IGNORECASE)
OFFICIAL = re.compile(r"\s*para[ .-]*(\d{1,6})\s*\(?([a-z]?)\)?\s*|\s*(\d{1,6})\s*\(?([a-z])\)?\s*", re.IGNORECASE)


def read(typed: str, last: int) -> str | None:
    """Return the end of an address for what was typed: `p14`, or `para-14b` for a number printed in the document."""
    ours = OURS.fullmatch(typed)
    if ours:
        number = int(ours[1])
        return f"p{number}" if 1 <= number <= last else None
    official = OFFICIAL.fullmatch(typed)
    if official:
        printed, letter = (official[1], official[2]) if official[1] else (official[3], official[4])
        return f"para-{int(printed)}{letter.lower()}"
    return None


class PassageDialog(QDialog):
    """Asks for a number from 1 to `last`, or for one printed in the document, such as 14 (b); says which there are."""

    def __init__(self, last: int, parent: QWidget | None = None, *, title: str = "") -> None:
        super().__init__(parent)
        self._last = last
        self.setWindowTitle(self.tr("Go to passage"))
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("1 to {last}").format(last=last))
        self.label = QLabel(self.tr("&Number, or a paragraph as it is printed: 14 (b)"), self)
        self.label.setBuddy(self.line)
        self.there = QLabel(self)
        self.there.setTextFormat(Qt.TextFormat.PlainText)
        self.there.setWordWrap(True)
        self.there.setProperty("role", "quiet")
        self._title = title
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.go = self.buttons.addButton(self.tr("Go"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.label)
        column.addWidget(self.line)
        column.addWidget(self.there)
        column.addWidget(self.buttons)
        self.line.textChanged.connect(self._check)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._check()

    @property
    def place(self) -> str | None:
        """Return the end of the address, such as `p14`."""
        return read(self.line.text(), self._last)

    @Slot()
    def _check(self) -> None:
        self.go.setEnabled(self.place is not None)
        self.there.setText(self._said())
        self.line.setAccessibleDescription(self.there.text())

    def _said(self) -> str:
        """Say which passages there are; where none can be gone to by what was typed, that too."""
        typed = self.line.text().strip()
        if typed and self.place is None:
            if not OURS.fullmatch(typed):
                return self.tr("That is no number of a passage; they run from 1 to {last}.").format(last=self._last)
            return self.tr("There is no passage {typed} here; they run from 1 to {last}.").format(
                typed=typed, last=self._last
            )
        there = self.tr("Passages 1 to {last}").format(last=self._last)
        return wording.joined(there, self._title)


def ask_passage(parent: QWidget, last: int, title: str = "") -> str | None:
    """Ask for a passage; returns the end of its address, or None."""
    dialog = PassageDialog(last, parent, title=title)
    return dialog.place if dialog.exec() == QDialog.DialogCode.Accepted else None
