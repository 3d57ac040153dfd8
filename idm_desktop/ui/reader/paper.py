"""What a page is set on."""

from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument


class Paper(QTextDocument):
    """A document that fetches nothing: left to itself, Qt reads any file that is named in one."""

    def loadResource(self, type: int, name: QUrl | str) -> Any:
        return None
