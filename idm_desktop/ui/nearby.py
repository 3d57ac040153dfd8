"""The notes beside what is looked at, where a page has too many to be read with it: they follow the text."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from idm_desktop.ui.reader import geometry

if TYPE_CHECKING:
    from idm_desktop.desk.beside import Beside
    from idm_desktop.desk.desk import Desk
    from idm_desktop.desk.opened import Opened
    from idm_desktop.model.page import Page
    from idm_desktop.ui.reader.view import Reader
    from idm_desktop.ui.tasks import Tasks

STEP = 300
"""So many notes are shown at first, and so many more where the reader goes through to their end."""


class Nearby(QObject):
    """Asks for the notes on what is in view of a reader, and draws the words they mark.

    Signals:
        found: carries a Beside, and whether it is of the page that was shown before.
    """

    found = Signal(object, bool)

    def __init__(self, tasks: Tasks, reader: Reader, kind: str) -> None:
        super().__init__(reader)
        self._tasks = tasks
        self._reader = reader
        self._kind = kind
        self._page: Page | None = None
        self._shown: Beside | None = None
        self._most = STEP
        reader.place_changed.connect(self._moved)

    def follow(self, opened: Opened) -> None:
        """Take up a page that is shown now, or shown anew."""
        page = opened.page if opened.many else None
        same = page is not None and self._page is not None and page.ref == self._page.ref
        self._page = page
        if not same:
            self._shown, self._most = None, STEP
        if page is not None:
            self._ask()
        else:
            self._tasks.cancel(self._kind)

    @Slot()
    def more(self) -> None:
        """Ask for as many notes again after those that are shown."""
        if self._page is not None and self._shown is not None and len(self._shown.notes) < self._shown.total:
            self._most += STEP
            self._ask()

    @Slot()
    def _moved(self) -> None:
        if self._page is None or self._shown is None:
            return
        view = set(self._in_view())
        if not view <= self._shown.passages or view.isdisjoint(row.note.passage for row in self._shown.notes):
            self._most = STEP
            self._ask()

    def _in_view(self) -> list[str]:
        top = self._reader.verticalScrollBar().value()
        view = geometry.visible(self._reader.sheet, top, top + self._reader.viewport().height())
        return [placed.leaf.passage.id for placed, _ in view]

    def _ask(self) -> None:
        if (page := self._page) is not None:
            job = partial(_looked_at, page, self._in_view(), self._most)
            self._tasks.run(self._kind, job, partial(self._take, page))

    def _take(self, page: Page, found: Beside) -> None:
        if self._page is not None and self._page.ref == page.ref:
            again = self._shown is not None
            self._shown = found
            self._reader.set_marks(found.marks)
            self.found.emit(found, again)


def _looked_at(page: Page, at: list[str], most: int, desk: Desk) -> Beside:
    from idm_desktop.desk import reading

    return reading.looked_at(desk, page, at, most)
