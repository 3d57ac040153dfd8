"""Keeping what was written in a file of its own, where the notebook cannot take it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from idm_desktop.desk import folder as folders
from idm_desktop.notebook.values import Content


def ask(parent: QWidget) -> Path | None:
    """Ask for the file; none where the reader thinks better of it."""
    title = QCoreApplication.translate("Elsewhere", "Save the note elsewhere")
    name, _ = QFileDialog.getSaveFileName(parent, title, "note.md", "Markdown (*.md)")
    return Path(name) if name else None


def write(target: Path, quote: str, content: Content) -> None:
    """Write the words that are marked, the remark and the tags, wholly or not at all."""
    quoted = "\n".join(f"> {line}".rstrip() for line in quote.splitlines())
    parts = (quoted, content.text, " ".join(f"#{tag}" for tag in content.tags))
    folders.write(target, ("\n\n".join(part for part in parts if part) + "\n").encode())
