"""Keeping notes in a folder: which one, for which program, how it stands, and what wants an answer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
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

from idm_desktop.ui import sentences, wording
from idm_desktop.ui.dialogs.export import PROFILES, AskFolder
from idm_desktop.ui.dialogs.files import ask_folder

if TYPE_CHECKING:
    from idm_desktop.desk.mirroring import Round

WIDE = 500
NAMED = 5
"""Notes that are named when an answer is wanted; of more, only how many."""


class MirrorDialog(QDialog):
    """Shows the folder that follows, and lets it be chosen, left and answered.

    Signals:
        begun: a folder is to follow; carries it and the dress of its files.
        ended: no folder is to follow any more.
        answered: the reader said what becomes of notes that were taken out; carries Answers.
    """

    begun = Signal(str, str)
    ended = Signal()
    answered = Signal(object)

    def __init__(
        self, folder: str, profile: str, parent: QWidget | None = None, choose: AskFolder = ask_folder
    ) -> None:
        super().__init__(parent)
        self._choose = choose
        self._last: Round | None = None
        self._followed = ("", "")
        self._build(folder, profile)
        self._connect()
        self.show_state(folder, None, "", "")

    def _build(self, folder: str, profile: str) -> None:
        self.setWindowTitle(self.tr("Keep notes in a folder"))
        told = QLabel(
            self.tr(
                "Your notes stand there as Markdown files, for Obsidian, a folder synchroniser or git. What you "
                "change in the files comes in here; what you change here goes out within seconds."
            ),
            self,
        )
        told.setWordWrap(True)
        self.folder = QLineEdit(folder, self)
        self.browse = QPushButton(self.tr("C&hoose…"), self)
        self.profile = QComboBox(self)
        self.profile.addItems([wording.translate("ExportDialog", text) for text in PROFILES.values()])
        self.profile.setCurrentIndex(tuple(PROFILES).index(profile) if profile in PROFILES else 0)
        self.state = QLabel(self)
        self.state.setWordWrap(True)
        self.state.setAccessibleName(self.tr("How the folder stands"))
        self.question = QLabel(self)
        self.question.setWordWrap(True)
        self.delete = QPushButton(self.tr("&Delete them here too"), self)
        self.restore = QPushButton(self.tr("&Put them back"), self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.begin = self.buttons.addButton(self.tr("&Keep notes there"), QDialogButtonBox.ButtonRole.ActionRole)
        self.end = self.buttons.addButton(self.tr("&Stop"), QDialogButtonBox.ButtonRole.ActionRole)
        for button in (self.browse, self.delete, self.restore, self.end):
            button.setAutoDefault(False)
        self._lay_out(told)

    def _lay_out(self, told: QLabel) -> None:
        place = QHBoxLayout()
        place.addWidget(self.folder, 1)
        place.addWidget(self.browse)
        form = QFormLayout()
        form.setSpacing(12)
        label = QLabel(self.tr("&Folder"), self)
        label.setBuddy(self.folder)
        form.addRow(label, place)
        form.addRow(self.tr("For &use in"), self.profile)
        answers = QHBoxLayout()
        answers.addWidget(self.restore)
        answers.addWidget(self.delete)
        answers.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(14)
        column.addWidget(told)
        column.addLayout(form)
        column.addWidget(self.state)
        column.addWidget(self.question)
        column.addLayout(answers)
        column.addWidget(self.buttons)
        self.setMinimumWidth(WIDE)
        told.setMinimumHeight(told.heightForWidth(WIDE - 32))  # on a low screen it would be given less than it needs

    def _connect(self) -> None:
        self.browse.clicked.connect(self._browse)
        self.folder.textChanged.connect(self._check)
        self.profile.currentIndexChanged.connect(self._check)
        self.begin.clicked.connect(self._begin)
        self.end.clicked.connect(self.ended)
        self.restore.clicked.connect(self._restore)
        self.delete.clicked.connect(self._delete)
        self.buttons.rejected.connect(self.reject)

    def show_state(self, folder: str, last: Round | None, when: str, problem: str) -> None:
        """Show how it stands: `folder` is empty where none follows, `when` says when it was looked at last."""
        self._last = last
        if folder != self._followed[0]:
            self._followed = (folder, self._choice[1])
        self.state.setText(self._said(last, when, problem))
        gone = last.gone if last is not None else ()
        self.question.setText(self._asked(last) if gone else "")
        for widget in (self.question, self.restore, self.delete):
            widget.setVisible(bool(gone))
        self._check()

    def _said(self, last: Round | None, when: str, problem: str) -> str:
        if problem:
            return problem
        if not self._followed[0]:
            return self.tr("No folder is kept up to date now.")
        if last is None:
            return self.tr("Looking…")
        if last.away:
            return self.tr("The folder is away or empty. Nothing was changed; your notes are safe here.")
        count = wording.counted("note", last.notes)
        said = [
            self.tr("{notes} there, as of {time}.").format(notes=count, time=when),
            *map(sentences.told, last.problems),
        ]
        if last.copies:
            files = ", ".join(last.copies)
            said.append(self.tr("Copies of a conflict, not read; compare them yourself: {files}.").format(files=files))
        return "\n".join(said)

    def _asked(self, last: Round | None) -> str:
        gone = last.gone if last is not None else ()
        count = wording.counted("note", len(gone))
        named = [wording.quoted(each.words) for each in gone[:NAMED]]
        more = self.tr("and {count} more").format(count=len(gone) - NAMED) if len(gone) > NAMED else ""
        return self.tr("{notes} taken out of the files there: {words}").format(
            notes=count, words=", ".join(filter(None, (*named, more)))
        )

    @property
    def _choice(self) -> tuple[str, str]:
        return self.folder.text().strip(), tuple(PROFILES)[self.profile.currentIndex()]

    @Slot()
    def _check(self) -> None:
        running = bool(self._followed[0])
        self.begin.setEnabled(bool(self._choice[0]) and self._choice != self._followed)
        self.end.setVisible(running)
        (self.buttons.button(QDialogButtonBox.StandardButton.Close) if running else self.begin).setDefault(True)

    @Slot()
    def _browse(self) -> None:
        folder = self._choose(self, self.folder.text())
        if folder is not None:
            self.folder.setText(str(Path(folder)))

    @Slot()
    def _begin(self) -> None:
        self._followed = ("", "")
        self.begun.emit(*self._choice)

    @Slot()
    def _restore(self) -> None:
        self._say(restore=True)

    @Slot()
    def _delete(self) -> None:
        self._say(restore=False)

    def _say(self, *, restore: bool) -> None:
        from idm_desktop.desk.mirroring import Answers

        notes = frozenset(gone.note for gone in (self._last.gone if self._last else ()))
        self.answered.emit(Answers(restore=notes) if restore else Answers(delete=notes))
