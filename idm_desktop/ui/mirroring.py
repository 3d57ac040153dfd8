"""A folder that follows: looks when files there change, when the window comes to the front, and after notes changed."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QFileSystemWatcher, QLocale, QObject, QTime, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from idm_desktop.errors import IdmError
from idm_desktop.ui import sentences, wording
from idm_desktop.ui.messages import Messages
from idm_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk
    from idm_desktop.desk.mirroring import Answers, Round
    from idm_desktop.ui.dialogs.mirror import MirrorDialog

CALM = 1_500
"""Milliseconds without a change before a round begins, so that a burst of them makes one."""

LOOK = 60_000
"""Milliseconds between looks at a folder whose changes the system may not tell of."""


class Mirroring(QObject):
    """Keeps notes in a folder, and says what wants an answer.

    Signals:
        notes_changed: notes came in.
        chosen: the folder, or none any more, and the dress of its files; to be remembered.
    """

    notes_changed = Signal()
    chosen = Signal(str, str)

    def __init__(self, aside: Tasks, messages: Messages, notebook: Path, window: QWidget) -> None:
        super().__init__(window)
        self._notebook = notebook
        self._aside = aside
        self._messages = messages
        self._window = window
        self._folder: Path | None = None
        self._profile = "obsidian"
        self._last: Round | None = None
        self._seen: tuple[object, ...] | None = None
        self._looked: QDateTime | None = None
        self._problem = ""
        self._asked: frozenset[str] = frozenset()
        self._dialog: MirrorDialog | None = None
        self._build()

    def _build(self) -> None:
        self._watcher = QFileSystemWatcher(self)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM)
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK)
        self._watcher.directoryChanged.connect(self.poke)
        self._watcher.fileChanged.connect(self.poke)  # the notebook's too: the command line may write notes
        self._calm.timeout.connect(self.go)
        self._clock.timeout.connect(self.go)

    @property
    def folder(self) -> Path | None:
        """Return the folder that follows, if one does."""
        return self._folder

    def take_up(self, folder: str, profile: str) -> None:
        """Go on with the folder of the last time."""
        self._folder, self._profile = Path(folder), profile
        self._clock.start()
        self.go()

    @Slot()
    def poke(self) -> None:
        """Have a look soon."""
        if self._folder is not None:
            self._calm.start()

    @Slot()
    def go(self) -> None:
        """Take in what changed there, and bring it up to date."""
        if self._folder is not None:
            self._calm.stop()
            work = partial(_look, self._folder, self._profile, self._seen)
            self._aside.commit(work, partial(self._seen_to, self._folder), self._failed)

    def _seen_to(self, folder: Path, came: tuple[Round, tuple[object, ...]] | None) -> None:
        """Show what came of a round; none where everything was as it had been seen."""
        if came is not None and folder == self._folder:
            done, seen = came
            self._seen = None if done.taken_in or done.written else seen
            self._came(folder, done)

    def last_round(self) -> None:
        """Write what is new before the end."""
        if self._folder is not None:
            self._clock.stop()
            self._calm.stop()
            self._aside.commit(partial(_round, self._folder, self._profile, None), None, _let_pass)

    def show(self) -> None:
        """Open the dialog in which a folder is chosen, and questions are answered."""
        from idm_desktop.ui.dialogs.mirror import MirrorDialog

        dialog = MirrorDialog(str(self._folder or ""), self._profile, self._window)
        dialog.begun.connect(self._begin)
        dialog.ended.connect(self._end)
        dialog.answered.connect(self._answer)
        dialog.finished.connect(self._forget)
        self._dialog = dialog
        self._tell()
        dialog.open()

    @Slot()
    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    @Slot(str, str)
    def _begin(self, folder: str, profile: str) -> None:
        path = Path(folder).expanduser()
        self._aside.commit(partial(_begin, path), partial(self._begun, path, profile), self._failed)

    def _begun(self, path: Path, profile: str, _: None) -> None:
        self._last, self._seen, self._problem = None, None, ""
        self.take_up(str(path), profile)
        self.chosen.emit(str(path), profile)

    @Slot()
    def _end(self) -> None:
        self._folder, self._last, self._problem = None, None, ""
        self._clock.stop()
        self._watch(())
        self.chosen.emit("", self._profile)
        self._tell()

    @Slot(object)
    def _answer(self, answers: Answers) -> None:
        if self._folder is not None:
            work = partial(_round, self._folder, self._profile, answers)
            self._aside.commit(work, partial(self._came, self._folder), self._failed)
            if answers.delete:
                QTimer.singleShot(CALM, self.notes_changed.emit)

    def _came(self, folder: Path, done: Round) -> None:
        if folder != self._folder:
            return
        self._last, self._problem, self._looked = done, "", QDateTime.currentDateTime()
        self._watch((self._notebook, *(() if done.away else (folder, *sorted(folder.glob("*.md"))))))
        if done.taken_in:
            self.notes_changed.emit()
        self._ask(done)
        self._tell()

    def _ask(self, done: Round) -> None:
        """Say once of each thing that it wants an answer."""
        told = (*(gone.note for gone in done.gone), *done.copies, *done.problems, *(["away"] if done.away else []))
        fresh = frozenset(told) - self._asked
        self._asked = frozenset(told)
        if not fresh or self._dialog is not None:
            return
        if done.away:
            said = self.tr("The folder that keeps your notes is away; they are safe here.")
        elif done.gone:
            count = wording.counted("note", len(done.gone))
            said = self.tr("{notes} taken out of the folder; are they to go here too?").format(notes=count)
        elif done.problems:
            said = self.tr("A file in the folder cannot be read: {reason}").format(
                reason=sentences.told(done.problems[0])
            )
        else:
            said = self.tr("The folder has copies of a conflict, which are not read: {files}.").format(
                files=", ".join(done.copies)
            )
        self._messages.offer(said, self.tr("Look"), self.show)

    def _tell(self) -> None:
        if self._dialog is not None:
            time = self._looked.time() if self._looked is not None else QTime()
            when = QLocale().toString(time, QLocale.FormatType.ShortFormat)
            self._dialog.show_state(str(self._folder or ""), self._last, when, self._problem)

    def _watch(self, paths: tuple[Path, ...]) -> None:
        wanted = {str(path) for path in paths if path.exists()}
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if watched - wanted:
            self._watcher.removePaths(sorted(watched - wanted))
        if wanted - watched:
            self._watcher.addPaths(sorted(wanted - watched))

    def _failed(self, error: IdmError) -> None:
        fresh, self._problem = str(error) != self._problem, str(error)
        self._tell()
        if fresh and self._dialog is None:
            self._messages.fail(str(error))


def _let_pass(error: IdmError) -> None:
    """Say nothing of a round that failed while the window closes: the next start has another."""


def _begin(folder: Path, desk: Desk) -> None:
    from idm_desktop.desk import mirroring

    mirroring.begin(desk, folder)


def _look(
    folder: Path, profile: str, seen: tuple[object, ...] | None, desk: Desk
) -> tuple[Round, tuple[object, ...]] | None:
    from idm_desktop.desk import mirroring

    now = mirroring.signature(desk, folder)
    return None if now == seen else (_round(folder, profile, None, desk), now)


def _round(folder: Path, profile: str, answers: Answers | None, desk: Desk) -> Round:
    from idm_desktop.desk import mirroring

    return mirroring.round_of(desk, folder, profile, answers or mirroring.Answers())
