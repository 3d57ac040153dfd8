"""A PDF that is written beside the window: however long the text is, the window answers meanwhile."""

from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtGui import QFont

from idm_desktop.errors import IdmError
from idm_desktop.ui.printing import output
from idm_desktop.ui.printing.values import Printed


class Press(QThread):
    """Writes one PDF; a thread of Qt, for in others a QTextDocument cannot lay itself out in parts.

    Signals:
        written: it is done; carries the file and how many pages it has.
        failed: it could not be written; carries the sentence.
    """

    written = Signal(object, int)
    failed = Signal(str)

    def __init__(self, printed: Printed, path: Path, interface: QFont, face: str, parent: QObject) -> None:
        super().__init__(parent)
        self._printed, self._path, self._interface, self._face = printed, path, interface, face

    def run(self) -> None:
        try:
            pages = output.write_pdf(self._printed, self._path, self._interface, self._face)
        except IdmError as error:
            self.failed.emit(str(error))
        else:
            self.written.emit(self._path, pages)
