"""Exporting notes: which of them, as what, dressed for which program, and where to."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
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

from idm_desktop.ui.dialogs.files import ask_folder
from idm_desktop.ui.translating import QT_TRANSLATE_NOOP

FORMATS = {
    "markdown": QT_TRANSLATE_NOOP("ExportDialog", "Markdown, which can come back edited"),
    "html": QT_TRANSLATE_NOOP("ExportDialog", "Web page"),
    "docx": QT_TRANSLATE_NOOP("ExportDialog", "Word document"),
    "csv": QT_TRANSLATE_NOOP("ExportDialog", "Table for Readwise (CSV)"),
    "jsonld": QT_TRANSLATE_NOOP("ExportDialog", "Web annotations (JSON-LD)"),
}
PROFILES = {
    "obsidian": QT_TRANSLATE_NOOP("ExportDialog", "Obsidian, and programs like it"),
    "plain": QT_TRANSLATE_NOOP("ExportDialog", "Plain Markdown"),
    "logseq": QT_TRANSLATE_NOOP("ExportDialog", "Logseq"),
    "joplin": QT_TRANSLATE_NOOP("ExportDialog", "Joplin"),
}
TOLD = {
    "markdown": QT_TRANSLATE_NOOP("ExportDialog", "What you changed in files exported before is taken in first."),
    "html": QT_TRANSLATE_NOOP("ExportDialog", "One page, whole in itself, to read, print or send."),
    "docx": QT_TRANSLATE_NOOP("ExportDialog", "One document, with styles that can be changed at once."),
    "csv": QT_TRANSLATE_NOOP("ExportDialog", "One table, with the columns that Readwise takes in."),
    "jsonld": QT_TRANSLATE_NOOP("ExportDialog", "One file of annotations as the W3C describes them."),
}
ONE_WAY = QT_TRANSLATE_NOOP("ExportDialog", "Without them the files cannot be read back completely.")
WHOLE = frozenset({"markdown", "jsonld"})
"""Formats that hold what only a program reads."""

WIDE = 500

AskFolder = Callable[[QWidget, str], Path | None]


class Which(NamedTuple):
    """Notes to choose from: what they are called, and the search or the document that finds them.

    A search that is empty is for the reader to type.
    """

    text: str
    where: str | None = None
    document: str | None = None


class ExportChoice(NamedTuple):
    """What goes where, and in which dress."""

    folder: Path
    profile: str = "obsidian"
    format: str = "markdown"
    where: str | None = None
    document: str | None = None
    machine: bool = True


class ExportDialog(QDialog):
    """Asks which notes are to go where; the first of `which` is chosen, and may be another by `chosen`."""

    def __init__(
        self,
        which: Sequence[Which],
        folder: str = "",
        choose: AskFolder = ask_folder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._which = tuple(which)
        self._choose = choose
        self._build(folder)
        self._connect()
        self._check()

    def _build(self, folder: str) -> None:
        self.setWindowTitle(self.tr("Export notes"))
        self.which = QComboBox(self)
        self.which.addItems([each.text for each in self._which])
        self.query = QLineEdit(self)
        self.query.setPlaceholderText(self.tr("For example: tag:follow-up meaning:commitment"))
        self.format = QComboBox(self)
        self.format.addItems([self.tr(text) for text in FORMATS.values()])
        self.profile = QComboBox(self)
        self.profile.addItems([self.tr(text) for text in PROFILES.values()])
        self.folder = QLineEdit(folder, self)
        self.browse = QPushButton(self.tr("C&hoose…"), self)
        self.bare = QCheckBox(self.tr("&Leave out author and place, which only programs read"), self)
        self.told = QLabel(self)
        self.told.setProperty("role", "quiet")
        self.told.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.export = self.buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.export.setDefault(True)
        self._lay_out()

    def _lay_out(self) -> None:
        place = QHBoxLayout()
        place.addWidget(self.folder, 1)
        place.addWidget(self.browse)
        self.form = QFormLayout()
        self.form.setSpacing(12)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, field in (
            (self.tr("&Notes"), self.which),
            (self.tr("&Search"), self.query),
            (self.tr("&As"), self.format),
            (self.tr("For &use in"), self.profile),
        ):
            self.form.addRow(label, field)
        named = QLabel(self.tr("&Folder"), self)
        named.setBuddy(self.folder)
        self.form.addRow(named, place)
        self.form.addRow(self.bare)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addLayout(self.form)
        column.addWidget(self.told)
        column.addWidget(self.buttons)
        self.setMinimumWidth(WIDE)

    def _connect(self) -> None:
        self.browse.clicked.connect(self._browse)
        for field in (self.folder, self.query):
            field.textChanged.connect(self._check)
        for choice in (self.which, self.format):
            choice.currentIndexChanged.connect(self._check)
        self.bare.toggled.connect(self._check)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    @property
    def choice(self) -> ExportChoice:
        which, format = self._which[self.which.currentIndex()], self._format
        return ExportChoice(
            Path(self.folder.text()).expanduser(),
            tuple(PROFILES)[self.profile.currentIndex()],
            format,
            self.query.text() if which.where == "" else which.where,
            which.document,
            format not in WHOLE or not self.bare.isChecked(),
        )

    @property
    def _format(self) -> str:
        return tuple(FORMATS)[self.format.currentIndex()]

    @Slot()
    def _browse(self) -> None:
        folder = self._choose(self, self.folder.text())
        if folder is not None:
            self.folder.setText(str(folder))

    @Slot()
    def _check(self) -> None:
        asks = self._which[self.which.currentIndex()].where == ""
        self.form.setRowVisible(self.query, asks)
        self.form.setRowVisible(self.profile, self._format == "markdown")
        self.form.setRowVisible(self.bare, self._format in WHOLE)
        bare = self._format in WHOLE and self.bare.isChecked()
        self.told.setText(self.tr(ONE_WAY if bare else TOLD[self._format]))
        self.export.setEnabled(bool(self.folder.text().strip()) and (not asks or bool(self.query.text().strip())))


def ask_export(parent: QWidget, which: Sequence[Which], folder: str = "") -> ExportChoice | None:
    """Ask which notes go where; None where the reader thinks better of it."""
    dialog = ExportDialog(which, folder, parent=parent)
    return dialog.choice if dialog.exec() == QDialog.DialogCode.Accepted else None
