"""Choosing files and folders with the dialogs of the desktop."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate


def ask_documents(parent: QWidget, folder: str = "") -> tuple[Path, ...]:
    """Ask for documents to import; none where the reader thinks better of it."""
    documents = translate("Files", "Documents ({patterns})").format(patterns="*.txt *.md *.html *.htm *.docx *.pdf")
    kinds = ";;".join((documents, translate("Files", "All files (*)")))
    names, _ = QFileDialog.getOpenFileNames(parent, translate("Files", "Import documents"), folder, kinds)
    return tuple(Path(name) for name in names)


def ask_folder(parent: QWidget, folder: str = "") -> Path | None:
    """Ask for a folder."""
    name = QFileDialog.getExistingDirectory(parent, translate("Files", "Choose a folder"), folder)
    return Path(name) if name else None
