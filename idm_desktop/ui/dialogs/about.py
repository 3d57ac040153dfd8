"""What this program is, and where it keeps things."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from idm_desktop import __version__
from idm_desktop.ui import icons

ICON = 64
WIDE = 400


class AboutDialog(QDialog):
    """Tells the program's name, version, licence and library folder."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About IDM Desktop"))
        drawing = QLabel(self)
        drawing.setPixmap(icons.program().pixmap(ICON, ICON))
        self.name = QLabel(self.tr("IDM Desktop {version}").format(version=__version__), self)
        self.name.setProperty("role", "head")
        self.told = QLabel(
            self.tr(
                "Read, search and annotate the outcome documents of international dialogues, without a network. "
                "Free software under the MIT licence. Nothing you read or write leaves this computer."
            ),
            self,
        )
        self.folder = QLabel(self.tr("Your library and notes are in {folder}").format(folder=folder), self)
        self.folder.setProperty("role", "quiet")
        self.folder.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        for widget in (drawing, self.name, self.told, self.folder):
            column.addWidget(widget)
        for label in (self.told, self.folder):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFixedWidth(WIDE)
        column.addWidget(buttons)
