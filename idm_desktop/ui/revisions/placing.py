"""The page of the notes without a place: what may be where, and what moved by itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from idm_desktop.ui.revisions.lost import GoneCard, LostCard
from idm_desktop.ui.revisions.page import CardsPage, Make, head

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk
    from idm_desktop.errors import IdmError
    from idm_desktop.model.compared import Gone, Lost, Placeless
    from idm_desktop.model.notes import Note
    from idm_desktop.ui.messages import Messages
    from idm_desktop.ui.tasks import Tasks


class Placing(QObject):
    """Asks for the notes without a place, and does with them what is decided.

    Signals:
        opened: something is to be opened; carries its address.
        changed: notes were moved or deleted; whoever shows them should look again.
    """

    opened = Signal(str)
    changed = Signal()

    def __init__(self, tasks: Tasks, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._messages = messages
        self.is_ready = False
        self.page = CardsPage(self.tr("Notes without a place"))

    @Slot()
    def ask(self) -> None:
        """Show what there is now."""
        self._tasks.run("placeless", _placeless, self._show)

    def _show(self, found: Placeless) -> None:
        self.page.about.setText(
            self.tr(
                "Their texts have changed. A or Enter ties a note to the place that is shown, N shows the next one, "
                "L opens it in the text."
            )
            if found.lost
            else self.tr("Every note has its place. Notes that lose theirs when a text changes are shown here.")
        )
        made: list[Make] = [partial(self._lost, lost) for lost in found.lost]
        if found.moved:
            made.append(head(self.tr("Moved to another version")))
            made += [partial(self._gone, gone) for gone in found.moved]
        self.page.show_cards(made)
        self.is_ready = True

    def _lost(self, lost: Lost, parent: QWidget) -> LostCard:
        card = LostCard(lost, parent)
        card.taken.connect(self._attach)
        card.deleted.connect(self._delete)
        card.opened.connect(self.opened)
        return card

    def _gone(self, gone: Gone, parent: QWidget) -> GoneCard:
        card = GoneCard(gone, parent)
        card.undone.connect(self._undo)
        card.opened.connect(self.opened)
        return card

    @Slot(str, int)
    def _attach(self, note: str, number: int) -> None:
        self._do(partial(_attach, note, number))

    @Slot(str)
    def _undo(self, note: str) -> None:
        self._do(partial(_undo, note))

    @Slot(str)
    def _delete(self, note: str) -> None:
        self._do(partial(_delete, note))

    def _do(self, job: Callable[[Desk], Note]) -> None:
        self._tasks.commit(job, self._done, self._failed)

    def _done(self, note: Note) -> None:
        if note.state == "attached":
            self._messages.offer(self.tr("The note has its place."), self.tr("Undo"), partial(self._undo, note.id))
        self.ask()
        self.changed.emit()

    def _failed(self, error: IdmError) -> None:
        self._messages.fail(str(error))


def _placeless(desk: Desk) -> Placeless:
    from idm_desktop.desk import placeless

    return placeless.placeless(desk)


def _attach(id: str, number: int, desk: Desk) -> Note:
    from idm_desktop.desk import notes

    return notes.attach(desk, id, suggestion=number)


def _undo(id: str, desk: Desk) -> Note:
    from idm_desktop.desk import notes

    return notes.undo_move(desk, id)


def _delete(id: str, desk: Desk) -> Note:
    from idm_desktop.desk import notes

    return notes.delete(desk, id)
