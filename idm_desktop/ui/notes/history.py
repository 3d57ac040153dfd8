"""Every revision of a note: what it said when, and back to it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from idm_desktop.model.notes import Revision
from idm_desktop.ui import wording
from idm_desktop.ui.listing.model import Line
from idm_desktop.ui.listing.view import ListView

WIDE, HIGH = 640, 440


class HistoryDialog(QDialog):
    """Lists the revisions of a note, the newest first.

    Signals:
        restored: the note is to say again what it said; carries the Revision.
    """

    restored = Signal(object)

    def __init__(self, revisions: Sequence[Revision], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._revisions = sorted(revisions, key=lambda revision: revision.revision, reverse=True)
        self.setWindowTitle(self.tr("History of the note"))
        self.list = ListView(self)
        self.list.setAccessibleName(self.tr("Revisions"))
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setProperty("role", "field")
        self.text.setAccessibleName(self.tr("What the note said"))
        self.text.setTabChangesFocus(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.restore = self.buttons.addButton(self.tr("&Restore"), QDialogButtonBox.ButtonRole.ActionRole)
        parts = QSplitter(Qt.Orientation.Horizontal, self)
        parts.setProperty("role", "plain")
        parts.setHandleWidth(12)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.list)
        parts.addWidget(self.text)
        parts.setSizes([260, 380])
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(parts, 1)
        column.addWidget(self.buttons)
        self.resize(WIDE, HIGH)
        self.list.lines.show(self._revisions, self._line)
        self.list.selectionModel().currentChanged.connect(self._show)
        self.list.left.connect(self.reject)
        self.restore.clicked.connect(self._restore)
        self.buttons.rejected.connect(self.reject)
        self.list.go_to(0)

    def _line(self, revision: Revision) -> Line:
        meaning = wording.meaning(revision.meaning) if revision.meaning else None
        tags = " ".join(f"#{tag}" for tag in revision.tags) or None
        said = self.tr("Revision {number}").format(number=wording.number(revision.revision))
        details = wording.joined(meaning, tags, wording.share(revision.share))
        return Line(str(revision.revision), wording.joined(said, wording.when(revision.time)), details)

    @Slot()
    def _show(self) -> None:
        row = self.list.currentIndex().row()
        if 0 <= row < len(self._revisions):
            self.text.setPlainText(self._revisions[row].text or self.tr("Nothing was written."))
        self.restore.setEnabled(row > 0)

    @Slot()
    def _restore(self) -> None:
        self.restored.emit(self._revisions[self.list.currentIndex().row()])
        self.accept()
