"""The pages on the library folder, on backups, and on the folder of notes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from idm_desktop.ui import wording
from idm_desktop.ui.listing.model import Line, Role
from idm_desktop.ui.listing.view import ListView
from idm_desktop.ui.preferences.fields import said
from idm_desktop.ui.settings import Settings

if TYPE_CHECKING:
    from idm_desktop.desk.copies import Copy


class Told(QWidget):
    """A page of sentences and buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)

    def button(self, text: str) -> QPushButton:
        """Add a button."""
        made = QPushButton(text)
        made.setAutoDefault(False)
        self.column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        return made

    def show_settings(self, kept: Settings) -> None:
        """Show what is set; most pages of this kind say something else."""


class LibraryPage(Told):
    """Where the library is, and moving it.

    Signals:
        move_wanted: it is to be moved.
        forget_wanted: the old folder is to be deleted; carries it.
    """

    move_wanted = Signal()
    forget_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._old = ""
        self.where = said("")
        self.column.addWidget(self.where)
        self.move_ = self.button(self.tr("Move the library…"))
        self.column.addWidget(
            said(
                self.tr(
                    "Every file is copied and compared, and the copy opened, before it is used. Until you delete it, "
                    "the old folder stays as it is."
                )
            )
        )
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("How far the library is copied"))
        self.progress.hide()
        self.column.addWidget(self.progress)
        self.outcome = said("")
        self.outcome.hide()
        self.column.addWidget(self.outcome)
        self.forget = self.button(self.tr("Delete the old folder"))
        self.forget.hide()
        self.column.addStretch(1)
        self.move_.clicked.connect(self.move_wanted)
        self.forget.clicked.connect(self._forget)

    def show_folder(self, folder: Path, *, named: bool) -> None:
        """Say where the library is; one that was `named` at the start is not moved from here."""
        told = self.tr("Your library and your notes are in {folder}.").format(folder=folder)
        if named:
            told += " " + self.tr("It was named when the program was started; name another then to use another.")
        self.where.setText(told)
        self.move_.setEnabled(not named)

    def show_progress(self, share: float) -> None:
        """Say how far the copying is."""
        self.progress.show()
        self.move_.setEnabled(False)
        self.progress.setValue(round(100 * share))

    def show_moved(self, folder: Path, old: Path) -> None:
        """Say that it has been moved."""
        self._old = str(old)
        self.progress.hide()
        self.show_folder(folder, named=False)
        self.outcome.setText(
            self.tr("The library has been moved. The old folder, {old}, is not used any more.").format(old=old)
        )
        self.outcome.show()
        self.forget.show()

    def show_failed(self, sentence: str) -> None:
        """Say why it has not."""
        self.progress.hide()
        self.move_.setEnabled(True)
        self.outcome.setText(sentence)
        self.outcome.show()

    def show_forgotten(self) -> None:
        """Say that the old folder is gone."""
        self.forget.hide()
        self.outcome.setText(self.tr("The old folder has been deleted."))

    @Slot()
    def _forget(self) -> None:
        self.forget_wanted.emit(self._old)


class BackupsPage(Told):
    """The backups there are, making another, and putting one back.

    Signals:
        backup_wanted: a copy of the notes is to be made.
        chosen: a backup is to be put back; carries its file.
        file_wanted: a backup that lies elsewhere is to be put back.
    """

    backup_wanted = Signal()
    chosen = Signal(str)
    file_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.column.addWidget(
            said(
                self.tr(
                    "Each day on which you start the program, a copy of your notes is made and read back. The newest "
                    "three are kept, and one for each of ten days and eight weeks."
                )
            )
        )
        self.now = self.button(self.tr("Back up now"))
        self.list = ListView(self, detailed=True)
        self.list.setAccessibleName(self.tr("Backups"))
        self.list.say_if_empty(self.tr("There is no backup yet."))
        self.column.addWidget(self.list, 1)
        row = QHBoxLayout()
        self.restore = QPushButton(self.tr("Restore this one…"))
        self.file = QPushButton(self.tr("Restore from a file…"))
        for button in (self.restore, self.file):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.restore.setEnabled(False)
        self.now.clicked.connect(self.backup_wanted)
        self.list.selectionModel().currentChanged.connect(self._allow)
        self.restore.clicked.connect(self._choose)
        self.file.clicked.connect(self.file_wanted)

    def show_backups(self, found: Sequence[Copy]) -> None:
        """List backups: when, of what, how many notes, whether they were found whole."""
        self.list.lines.show(found, self._line)
        self.list.go_to(0)
        self._allow()

    def _line(self, copy: Copy) -> Line:
        what = self.tr("Everything") if copy.everything else self.tr("Notes")
        hurt = None if copy.whole else self.tr("damaged")
        notes = wording.counted("note", copy.notes)
        return Line(copy.file, wording.when(copy.time, exact=True), wording.joined(what, notes, hurt))

    @Slot()
    def _allow(self) -> None:
        self.restore.setEnabled(self.list.currentIndex().isValid())

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.list.currentIndex().data(Role.REF))


class NotesPage(Told):
    """The folder that notes are exported to.

    Signals:
        folder_wanted: another folder is to be chosen.
    """

    folder_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.where = said("")
        self.column.addWidget(self.where)
        self.choose = self.button(self.tr("Choose a folder…"))
        self.column.addWidget(
            said(
                self.tr(
                    "File ▸ Export notes writes your notes there as files of their own, and takes in first what was "
                    "changed in those files elsewhere."
                )
            )
        )
        self.column.addStretch(1)
        self.choose.clicked.connect(self.folder_wanted)

    def show_settings(self, kept: Settings) -> None:
        told = self.tr("Notes are exported to {folder}.") if kept.folder else self.tr("No folder was chosen yet.")
        self.where.setText(told.format(folder=kept.folder))
