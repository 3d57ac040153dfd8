"""Putting right where one reads: who is meant by the chosen words, and whether a passage opens a conclusion."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from idm_desktop.ui.correcting import jobs
from idm_desktop.ui.review import choosing

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk
    from idm_desktop.errors import IdmError
    from idm_desktop.model.corrections import Person
    from idm_desktop.ui.messages import Messages
    from idm_desktop.ui.reader.values import Selection
    from idm_desktop.ui.reader.view import Reader
    from idm_desktop.ui.tasks import Tasks


class Here(QObject):
    """Does so for the words and the passage at the caret.

    Signals:
        done: something was put right; carries a Step.
        changed: what is recognised in a document has changed.
    """

    done = Signal(object)
    changed = Signal()

    def __init__(self, tasks: Tasks, reader: Reader, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._reader = reader
        self._messages = messages
        self._window = window
        self.ask_person: Callable[..., str | None] = choosing.ask_person

    def name(self) -> None:
        """Say who is meant by the chosen words, or who said them."""
        selection = self._reader.selection()
        if selection is None:
            self._messages.say(self.tr("Select a name or a quotation first, then press P."))
            return
        work = partial(_people, selection.parts[0][0])
        self._tasks.run("review-people", work, partial(self._choose, selection), self._fail)

    def _choose(self, selection: Selection, people: list[Person]) -> None:
        title = self.tr("Who is “{words}”?").format(words=_short(selection.text))
        chosen = self.ask_person(self._window, title, people, makes=True)
        if chosen is not None:
            self._commit(partial(_assign, selection.parts[0], chosen), self.tr("Say who is meant"))

    def conclusion(self) -> None:
        """Let the passage at the caret open a conclusion, or no longer do so."""
        place = self._reader.caret()
        if place is not None:
            self._commit(partial(_turn, place.passage), self.tr("Mark a conclusion"))

    def _commit(self, work: Callable[[Desk], int], label: str) -> None:
        self._tasks.commit(work, partial(self._kept, label), self._fail, self.tr("Saving…"))

    def _kept(self, label: str, number: int) -> None:
        self.done.emit(jobs.step(label, number))
        self._messages.say(self.tr("The correction is kept."))
        self.changed.emit()

    def _fail(self, error: IdmError) -> None:
        self._messages.fail(str(error))


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 40 else f"{text[:39]}…"


def _people(passage: str, desk: Desk) -> tuple[Person, ...]:
    from idm_desktop.desk import guessed

    return guessed.people_at(desk, passage)


def _assign(part: tuple[str, int, int], who: str, desk: Desk) -> int:
    from idm_desktop.desk import properties, reviewing

    reviewing.assign_words(desk, part, who)
    return properties.last(desk)


def _turn(passage: str, desk: Desk) -> int:
    from idm_desktop.desk import properties, reviewing

    reviewing.turn_conclusion(desk, passage)
    return properties.last(desk)
