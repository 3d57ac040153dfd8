"""Undo and redo of what was done to notes, through the whole session.

Each step is a pair of jobs for `Tasks.commit`. Nothing is undone by forgetting: an edit taken back is a further
revision, a note taken back lies in the trash.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from idm_desktop.model.notes import Note
from idm_desktop.notebook.values import Content
from idm_desktop.ui.notes.saving import Course, Save

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk

Job = Callable[["Desk"], Any]

translate = QCoreApplication.translate


class Step(NamedTuple):
    """Something that was done: what to call it, how to take it back, how to do it again.

    `batch` is the number of the corrections it was, if it was such.
    """

    label: str
    back: Job
    forth: Job
    batch: int | None = None


def added(id: str) -> Step:
    return Step(translate("Undo", "Write a note"), partial(_delete, id), partial(_restore, id))


def deleted(id: str) -> Step:
    return Step(translate("Undo", "Delete a note"), partial(_restore, id), partial(_delete, id))


def edited(course: Course, before: Content, after: Content) -> Step:
    note = course.id
    back, forth = Save(note, course, before).perform, Save(note, course, after).perform
    return Step(translate("Undo", "Change a note"), back, forth)


class UndoStack(QObject):
    """The steps of a session.

    Signals:
        changed: what can be undone or redone has changed.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done: list[Step] = []
        self._undone: list[Step] = []

    def take_over(self, other: UndoStack) -> None:
        """Go on with the steps of another."""
        self._done, self._undone = other._done, other._undone
        self.changed.emit()

    def push(self, step: Step) -> None:
        """Remember what was just done; what had been undone cannot be redone any more."""
        self._done.append(step)
        self._undone.clear()
        self.changed.emit()

    @Slot(object)
    def taken_back(self, batch: int) -> None:
        """Know that corrections were taken back where they are listed."""
        self._move(batch, self._done, self._undone)

    @Slot(object)
    def made_again(self, batch: int) -> None:
        """Know that corrections were made again where they are listed."""
        self._move(batch, self._undone, self._done)

    def _move(self, batch: int, here: list[Step], there: list[Step]) -> None:
        step = next((step for step in reversed(here) if step.batch == batch), None)
        if step is not None:
            here.remove(step)
            there.append(step)
            self.changed.emit()

    @property
    def undoable(self) -> str | None:
        """Return what would be undone, in words."""
        return self._done[-1].label if self._done else None

    @property
    def redoable(self) -> str | None:
        """Return what would be redone, in words."""
        return self._undone[-1].label if self._undone else None

    def undo(self) -> Job | None:
        """Return the job that takes the last step back."""
        if not self._done:
            return None
        step = self._done.pop()
        self._undone.append(step)
        self.changed.emit()
        return step.back

    def redo(self) -> Job | None:
        """Return the job that does the last undone step again."""
        if not self._undone:
            return None
        step = self._undone.pop()
        self._done.append(step)
        self.changed.emit()
        return step.forth


def _delete(id: str, desk: Desk) -> Note:
    from idm_desktop.desk import notes

    return notes.delete(desk, id)


def _restore(id: str, desk: Desk) -> Note:
    from idm_desktop.desk import notes

    return notes.restore(desk, id)
