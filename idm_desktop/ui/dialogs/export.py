"""Exporting notes: where to, and dressed for which program."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from idm_desktop.ui import wording
from idm_desktop.ui.dialogs.files import ask_folder
from idm_desktop.ui.translating import QT_TRANSLATE_NOOP

PROFILES = {
    "obsidian": QT_TRANSLATE_NOOP("ExportDialog", "Obsidian, and programs like it"),
    "plain": QT_TRANSLATE_NOOP("ExportDialog", "Plain Markdown"),
    "logseq": QT_TRANSLATE_NOOP("ExportDialog", "Logseq"),
    "joplin": QT_TRANSLATE_NOOP("ExportDialog", "Joplin"),
}

AskFolder = Callable[[QWidget, str], Path | None]


class ExportChoice(NamedTuple):
    """Where the notes go, and in which dress."""

    folder: Path
    profile: str


class ExportDialog(QDialog):
    """Asks where `notes` notes are to go; `profiles` are the dresses to choose from, the first is the usual one."""

    def __init__(
        self,
        notes: int,
        folder: str = "",
        profiles: Sequence[str] = ("obsidian",),
        choose: AskFolder = ask_folder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._profiles = tuple(profiles)
        self._choose = choose
        self._build(notes, folder)
        self.browse.clicked.connect(self._browse)
        self.folder.textChanged.connect(self._check)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._check()

    def _build(self, notes: int, folder: str) -> None:
        self.setWindowTitle(self.tr("Export notes"))
        count = wording.counted("note", notes)
        self.told = QLabel(
            self.tr("{notes}, as Markdown files. What you changed in files exported before is taken in first.").format(
                notes=count
            ),
            self,
        )
        self.told.setWordWrap(True)
        self.folder = QLineEdit(folder, self)
        self.folder.setMinimumWidth(300)
        self.browse = QPushButton(self.tr("Choose…"), self)
        self.profile = QComboBox(self)
        self.profile.addItems([self.tr(PROFILES[name]) for name in self._profiles])
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.export = self.buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.export.setDefault(True)
        place = QHBoxLayout()
        place.addWidget(self.folder, 1)
        place.addWidget(self.browse)
        form = QFormLayout()
        form.setSpacing(12)
        label = QLabel(self.tr("&Folder"), self)
        label.setBuddy(self.folder)
        form.addRow(label, place)
        form.addRow(self.tr("For &use in"), self.profile)
        form.setRowVisible(self.profile, len(self._profiles) > 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addWidget(self.told)
        column.addLayout(form)
        column.addWidget(self.buttons)

    @property
    def choice(self) -> ExportChoice:
        return ExportChoice(Path(self.folder.text()).expanduser(), self._profiles[self.profile.currentIndex()])

    @Slot()
    def _browse(self) -> None:
        folder = self._choose(self, self.folder.text())
        if folder is not None:
            self.folder.setText(str(folder))

    @Slot()
    def _check(self) -> None:
        self.export.setEnabled(bool(self.folder.text().strip()))


def ask_export(
    parent: QWidget, notes: int, folder: str = "", profiles: Sequence[str] = ("obsidian",)
) -> ExportChoice | None:
    """Ask where the notes go; None where the reader thinks better of it."""
    dialog = ExportDialog(notes, folder, profiles, parent=parent)
    return dialog.choice if dialog.exec() == QDialog.DialogCode.Accepted else None
