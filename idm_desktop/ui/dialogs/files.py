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


def ask_pdf(parent: QWidget, title: str) -> Path | None:
    """Ask where a PDF goes, by default into one named after its title."""
    kinds = translate("Files", "PDF (*.pdf)")
    suggested = f"{_plain(title)}.pdf"
    name, _ = QFileDialog.getSaveFileName(parent, translate("Files", "Save as PDF"), suggested, kinds)
    return (Path(name) if name.lower().endswith(".pdf") else Path(f"{name}.pdf")) if name else None


def _plain(title: str) -> str:
    """Return a title as a name of a file."""
    return "".join(sign if sign.isalnum() or sign in " -" else "" for sign in title).strip()[:80] or "IDM"


def ask_picture(parent: QWidget, title: str) -> Path | None:
    """Ask where a picture goes, by default into one named after its title; its name says what kind it is."""
    kinds = ";;".join((translate("Files", "Vector picture (*.svg)"), translate("Files", "Picture (*.png)")))
    suggested = f"{_plain(title)}.svg"
    name, kind = QFileDialog.getSaveFileName(parent, translate("Files", "Save the picture"), suggested, kinds)
    if not name:
        return None
    path = Path(name)
    return path if path.suffix.lower() in (".svg", ".png") else path.with_name(path.name + kind[-5:-1])


def ask_folder(parent: QWidget, folder: str = "") -> Path | None:
    """Ask for a folder."""
    name = QFileDialog.getExistingDirectory(parent, translate("Files", "Choose a folder"), folder)
    return Path(name) if name else None


def ask_notes(parent: QWidget, folder: str = "") -> tuple[Path, ...]:
    """Ask for files of notes; none where the reader thinks better of it."""
    notes = translate("Files", "Notes ({patterns})").format(patterns="*.md *.json *.jsonld *.csv")
    kinds = ";;".join((notes, translate("Files", "All files (*)")))
    names, _ = QFileDialog.getOpenFileNames(parent, translate("Files", "Import notes"), folder, kinds)
    return tuple(Path(name) for name in names)


def ask_document_file(parent: QWidget, document: str) -> Path | None:
    """Ask where a document goes; the ending of its name says what it becomes."""
    kinds = {
        translate("Files", "Markdown (*.md)"): ".md",
        translate("Files", "Web page (*.html)"): ".html",
        translate("Files", "JSON (*.json)"): ".json",
    }
    title = translate("Files", "Export the document")
    name, kind = QFileDialog.getSaveFileName(parent, title, f"{document}.md", ";;".join(kinds))
    if not name:
        return None
    path = Path(name)
    return path if path.suffix.lower() in kinds.values() else path.with_name(path.name + kinds.get(kind, ".md"))
