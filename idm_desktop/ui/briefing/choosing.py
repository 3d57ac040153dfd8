"""What is asked while a briefing is put together: which notes, which file, whether all the same."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMarginsF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from idm_desktop.ui import fonts, wording
from idm_desktop.ui.outline import words

if TYPE_CHECKING:
    from idm_desktop.model.lists import NoteRow

translate = QCoreApplication.translate
MARGIN = 25
"""Millimetres around a printed page."""
ID = Qt.ItemDataRole.UserRole


class NotesDialog(QDialog):
    """Lets notes be ticked."""

    def __init__(self, rows: Sequence[NoteRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add notes"))
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Filter notes"))
        self.filter.setAccessibleName(self.tr("Filter notes"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Notes"))
        for row in rows:
            line = words.note(row)
            item = QListWidgetItem(f"{line.title}\n{line.detail}", self.list)
            item.setData(ID, row.note.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.filter, self.list, box):
            column.addWidget(widget)
        self.filter.textChanged.connect(self._narrow)
        self.resize(520, 440)

    @property
    def chosen(self) -> list[str]:
        """Return the ids of the notes that are ticked, in the order they are listed."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [str(item.data(ID)) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _narrow(self, text: str) -> None:
        needles = text.casefold().split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(not all(needle in item.text().casefold() for needle in needles))


def ask_notes(parent: QWidget, rows: Sequence[NoteRow]) -> list[str]:
    """Return the ids of the notes that the reader ticks."""
    dialog = NotesDialog(rows, parent)
    return dialog.chosen if dialog.exec() == QDialog.DialogCode.Accepted else []


def ask_file(parent: QWidget, title: str) -> Path | None:
    """Return the file to write to; its ending says of which kind."""
    kinds = {
        translate("Briefing", "Word (*.docx)"): ".docx",
        translate("Briefing", "PDF (*.pdf)"): ".pdf",
        translate("Briefing", "Markdown (*.md)"): ".md",
        translate("Briefing", "Web page (*.html)"): ".html",
    }
    safe = "".join(c if c.isalnum() or c in " -_" else "-" for c in title).strip() or "briefing"
    heading = translate("Briefing", "Export the briefing")
    name, kind = QFileDialog.getSaveFileName(parent, heading, f"{safe}.docx", ";;".join(kinds))
    if not name:
        return None
    path = Path(name)
    return path if path.suffix.lower() in kinds.values() else path.with_name(path.name + kinds.get(kind, ".docx"))


def ask_anyway(parent: QWidget, quotations: Sequence[str]) -> bool:
    """Return whether the briefing goes out although these words are not as they stand in the text."""
    said = translate("Briefing", "Not word for word as in the text: {quotations}, the first being “{words}”.")
    words = " ".join(quotations[0].split())
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(translate("Briefing", "Export the briefing"))
    box.setText(said.format(quotations=wording.counted("quotation", len(quotations)), words=words[:120]))
    box.setInformativeText(translate("Briefing", "Where they stand it says so. Export all the same?"))
    anyway = box.addButton(translate("Briefing", "Export all the same"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is anyway


def print_pdf(html: str, path: Path) -> None:
    """Write a page that was made here as a PDF."""
    partial = path.with_name(f".{path.name}.partial")
    writer = QPdfWriter(str(partial))
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN),
            QPageLayout.Unit.Millimeter,
        )
    )
    document = QTextDocument()
    document.setDefaultFont(fonts.reading(11))
    document.setHtml(html.partition("<body>")[2].partition("</body>")[0])
    document.print_(writer)
    del writer
    partial.replace(path)
