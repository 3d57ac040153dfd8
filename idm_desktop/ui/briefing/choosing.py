"""What is asked while a briefing is put together: which notes, which file, whether all the same."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QMarginsF, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from idm_desktop.ui import fonts, wording
from idm_desktop.ui.listing.model import Line
from idm_desktop.ui.listing.view import ListView
from idm_desktop.ui.outline import words

if TYPE_CHECKING:
    from idm_desktop.model.lists import NoteRow

translate = QCoreApplication.translate
MARGIN = 25
"""Millimetres around a printed page."""


class NotesDialog(QDialog):
    """Lets notes be ticked: a click, Enter or the space bar ticks one and takes the tick away."""

    def __init__(self, rows: Sequence[NoteRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._ticked: set[str] = set()
        self.setWindowTitle(self.tr("Add notes"))
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Filter notes"))
        self.filter.setAccessibleName(self.tr("Filter notes"))
        self.list = ListView(self)
        self.list.setAccessibleName(self.tr("Notes"))
        self.list.setAccessibleDescription(self.tr("Enter or the space bar ticks a note."))
        self.list.say_if_empty(self.tr("No note has these words."))
        self.list.lines.show(rows, self._line)
        self.list.installEventFilter(self)
        buttons = QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        self.box = QDialogButtonBox(buttons, self)
        self.box.accepted.connect(self.accept)
        self.box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        for widget in (self.filter, self.list, self.box):
            column.addWidget(widget)
        self.filter.textChanged.connect(self.list.lines.set_filter)
        self.list.opened.connect(self.tick)
        self.list.left.connect(self.reject)
        self.resize(520, 480)
        self._tell()

    @property
    def chosen(self) -> list[str]:
        """Return the ids of the notes that are ticked, in the order they are listed."""
        return [row.note.id for row in self._rows if row.note.id in self._ticked]

    @Slot(str)
    def tick(self, id: str) -> None:
        """Tick a note, or take its tick away."""
        self._ticked ^= {id}
        self.list.viewport().update()
        self._tell()

    def _line(self, row: NoteRow) -> Line:
        ticked = row.note.id in self._ticked
        said = self.tr("ticked") if ticked else ""
        return words.note(row)._replace(ref=row.note.id, chip="✓" if ticked else " ", barred=False, said=said)

    def _tell(self) -> None:
        self.box.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self._ticked))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            self.list.open_current()
            return True
        return False


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
