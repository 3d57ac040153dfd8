"""Going back to what a note said before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk
    from idm_desktop.errors import IdmError
    from idm_desktop.model.notes import Note, Revision
    from idm_desktop.ui.messages import Messages
    from idm_desktop.ui.notes.undo import Step
    from idm_desktop.ui.tasks import Tasks

translate = QCoreApplication.translate


class Recalling(QObject):
    """Shows every revision of a note, and lets it say again what it said.

    Signals:
        stepped: a note was changed; carries a Step that takes it back.
    """

    stepped = Signal(object)

    def __init__(self, tasks: Tasks, messages: Callable[[], Messages], window: QWidget) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._messages = messages
        self._window = window

    def show_history(self, id: str) -> None:
        """Show the revisions of a note."""
        self._tasks.commit(partial(_history, id), partial(self._show, id), self._failed)

    def say_again(self, id: str, now: Revision, before: Revision) -> None:
        """Let a note say what it said before, as a further revision."""
        from idm_desktop.ui.notes.undo import Step

        label = translate("Undo", "Go back to an earlier revision")
        step = Step(label, partial(_said, id, now), partial(_said, id, before))
        self._tasks.commit(step.forth, partial(self._said_again, step), self._failed)

    def _show(self, id: str, revisions: Sequence[Revision]) -> None:
        from idm_desktop.ui.notes.history import HistoryDialog

        dialog = HistoryDialog(revisions, self._window)
        dialog.restored.connect(partial(self.say_again, id, revisions[-1]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _said_again(self, step: Step, note: Note) -> None:
        self.stepped.emit(step)

    def _failed(self, error: IdmError) -> None:
        self._messages().fail(str(error))


def _history(id: str, desk: Desk) -> Sequence[Revision]:
    from idm_desktop.desk import notes

    return sorted(notes.history(desk, id), key=lambda revision: revision.revision)


def _said(id: str, revision: Revision, desk: Desk) -> Note:
    from idm_desktop.desk import notes

    return notes.change(
        desk, id, text=revision.text, meaning=revision.meaning, tags=revision.tags, share=revision.share
    )
