"""Every revision of a note: what it said when, and back to it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from idm_desktop.model.notes import Revision
from idm_desktop.ui import wording

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
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Revisions"))
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("What the note said"))
        self.text.setTabChangesFocus(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.restore = self.buttons.addButton(self.tr("&Restore"), QDialogButtonBox.ButtonRole.ActionRole)
        parts = QSplitter(Qt.Orientation.Horizontal, self)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.list)
        parts.addWidget(self.text)
        parts.setSizes([220, 420])
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(parts, 1)
        column.addWidget(self.buttons)
        self.resize(WIDE, HIGH)
        for revision in self._revisions:
            QListWidgetItem(self._line(revision), self.list)
        self.list.currentRowChanged.connect(self._show)
        self.restore.clicked.connect(self._restore)
        self.buttons.rejected.connect(self.reject)
        self.list.setCurrentRow(0)

    def _line(self, revision: Revision) -> str:
        meaning = wording.meaning(revision.meaning) if revision.meaning else None
        tags = " ".join(f"#{tag}" for tag in revision.tags) or None
        said = self.tr("Revision {number}").format(number=wording.number(revision.revision))
        return f"{said} · {wording.when(revision.time)}\n{wording.joined(meaning, tags, wording.share(revision.share))}"

    @Slot(int)
    def _show(self, row: int) -> None:
        if 0 <= row < len(self._revisions):
            self.text.setPlainText(self._revisions[row].text or self.tr("Nothing was written."))
        self.restore.setEnabled(row > 0)

    @Slot()
    def _restore(self) -> None:
        self.restored.emit(self._revisions[self.list.currentRow()])
        self.accept()
