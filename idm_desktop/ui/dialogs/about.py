"""What this program is, what it is made with, and where it keeps things."""

import platform
import sqlite3
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QLayout, QVBoxLayout, QWidget

from idm_desktop import __version__
from idm_desktop.ui import icons

ICON = 64
WIDE = 440


class Part(NamedTuple):
    """Something the program is made with: its name, its version, its licence."""

    name: str
    version: str
    licence: str


PACKAGES = (
    ("sqlite-utils", "Apache 2.0"),
    ("Markdown", "BSD 3-Clause"),
    ("nh3", "MIT"),
    ("platformdirs", "MIT"),
    ("pypdfium2", "Apache 2.0 / BSD 3-Clause"),
)
FONTS = ("Source Serif 4", "Source Sans 3")


def parts() -> tuple[Part, ...]:
    """Return what the program is made with, as it is installed here."""
    return (
        Part("Python", platform.python_version(), "PSF"),
        Part("Qt, PySide6", f"{qVersion()}, {_version('PySide6-Essentials')}", "LGPL 3"),
        Part("SQLite", sqlite3.sqlite_version, QCoreApplication.translate("AboutDialog", "public domain")),
        *(Part(name, _version(name), licence) for name, licence in PACKAGES),
        Part(", ".join(FONTS), "", "SIL Open Font License 1.1"),
    )


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


class AboutDialog(QDialog):
    """Tells the program's name, version, licence, what it is made with, and the library folder."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About IDM Desktop"))
        drawing = QLabel(self)
        drawing.setPixmap(icons.program().pixmap(ICON, ICON))
        drawing.setAccessibleName(self.tr("The drawing of IDM Desktop"))
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
        self.made = self._made()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        for widget in (drawing, self.name, self.told, self.made, self.folder):
            column.addWidget(widget)
        for label in (self.told, self.folder):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFixedWidth(WIDE)
            _let_copy(label)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)  # as high as its words are at this width

    def _made(self) -> QWidget:
        """List what the program is made with."""
        made = QWidget(self)
        rows = QGridLayout(made)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(24)
        rows.setVerticalSpacing(4)
        rows.setColumnStretch(1, 1)
        for row, part in enumerate(parts()):
            told = QLabel(" · ".join(filter(None, (part.version, part.licence))), made)
            told.setProperty("role", "quiet")
            told.setAccessibleName(f"{part.name}: {told.text()}")
            _let_copy(told)
            rows.addWidget(QLabel(part.name, made), row, 0)
            rows.addWidget(told, row, 1)
        return made


def _let_copy(label: QLabel) -> None:
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
