"""A window on which files can be dropped."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDragEnterEvent, QDropEvent


class Dropping(QMainWindow):
    """Takes files of this computer, and nothing else.

    Signals:
        dropped: files were dropped; carries their paths.
    """

    dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [_path(url) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.dropped.emit(paths)


def _path(url: QUrl) -> Path:
    """Return the path of a file, whatever bytes its name is made of."""
    if url.host():  # a share, which Qt writes as the platform does
        return Path(url.toLocalFile())
    from urllib.parse import unquote_to_bytes

    from PySide6.QtCore import QUrl

    raw = unquote_to_bytes(bytes(url.toEncoded(QUrl.ComponentFormattingOption.FullyEncoded).data()))
    path = os.fsdecode(raw.removeprefix(b"file://")) if os.name == "posix" else url.toLocalFile()
    return Path(path)


def file_named(text: str) -> Path | None:
    """Return the file that a full path or a file: address names; None for the address of something in a library."""
    if text.startswith("file:"):
        from PySide6.QtCore import QUrl

        return _path(QUrl.fromEncoded(text.encode()))
    return Path(text) if text.startswith("/") else None
