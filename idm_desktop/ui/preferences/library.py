"""The pages on the library folder, on backups, and on the folder of notes."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from idm_desktop.ui import wording
from idm_desktop.ui.preferences.fields import said
from idm_desktop.ui.settings import Settings

SHOWN = 8
"""Backups that are listed."""


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
    """The copies of the notes there are, and making another.

    Signals:
        backup_wanted: a copy is to be made.
    """

    backup_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.column.addWidget(
            said(
                self.tr(
                    "Each day on which you start the program, a copy of your notes is made and read back. The newest "
                    "are kept, then one for each day, each week and each month. “idm restore” puts one back."
                )
            )
        )
        self.now = self.button(self.tr("Back up now"))
        self.there = said("")
        self.column.addWidget(self.there)
        self.column.addStretch(1)
        self.now.clicked.connect(self.backup_wanted)

    def show_backups(self, found: tuple[tuple[str, int, bool], ...]) -> None:
        """List copies: when, how many notes, whether they were found whole."""
        lines = [
            wording.joined(wording.when(time), wording.counted("note", notes), None if whole else self.tr("damaged"))
            for time, notes, whole in found[:SHOWN]
        ]
        if len(found) > SHOWN:
            lines.append(self.tr("and {count} older ones").format(count=wording.number(len(found) - SHOWN)))
        self.there.setText("\n".join(lines) or self.tr("There is no copy yet."))


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
