"""Saved and recent searches in the list beside the reader: shown, asked again, renamed, taken away."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk
    from idm_desktop.model.lists import SearchRow
    from idm_desktop.ui.outline.pane import OutlinePane
    from idm_desktop.ui.tasks import Tasks

SCHEME = "search:"
"""Begins the address of a search; its words follow."""


class Searches(QObject):
    """Keeps the list of searches in step with the notebook.

    Signals:
        wanted: a search is to be asked; carries the query.
    """

    wanted = Signal(str)

    def __init__(self, tasks: Tasks, pane: OutlinePane, window: QWidget) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._pane = pane
        self._window = window
        self._rows: tuple[SearchRow, ...] = ()

    def renew(self) -> None:
        """Read the searches anew, each counted as things stand now."""
        self._tasks.run("searches", rows, self._show)

    def ask(self, ref: str) -> bool:
        """Ask what an address names; False where it names no search."""
        if not ref.startswith(SCHEME):
            return False
        self.wanted.emit(ref.removeprefix(SCHEME))
        return True

    def menu(self, ref: str, point: QPoint) -> bool:
        """Offer what can be done with a search; False where the address names none."""
        row = next((row for row in self._rows if row.ref == ref), None)
        if row is None:
            return False
        menu = QMenu(self._window)
        menu.addAction(self.tr("Search again"), partial(self.ask, ref))
        if row.name is not None:
            menu.addAction(self.tr("Rename…"), partial(self._rename, row.name))
            menu.addAction(self.tr("Delete"), partial(self.forget, row.name))
        else:
            menu.addAction(self.tr("Forget the searches asked lately"), self._forget_recent)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point)
        return True

    def forget(self, name: str) -> None:
        """Take a saved search away."""
        self._tasks.commit(partial(_forget, name), self._changed)

    def rename(self, name: str, new: str) -> None:
        """Give a saved search another name."""
        self._tasks.commit(partial(_rename, name, new), self._changed)

    def _rename(self, name: str) -> None:
        asked = self.tr("Name of the search")
        new, agreed = QInputDialog.getText(self._window, self.tr("Rename the search"), asked, text=name)
        if agreed and new.strip() and new.strip() != name:
            self.rename(name, new.strip())

    def _forget_recent(self) -> None:
        self._tasks.commit(_forget_recent, self._changed)

    def _changed(self, _: object = None) -> None:
        self.renew()

    def _show(self, found: tuple[SearchRow, ...]) -> None:
        self._rows = found
        self._pane.show_searches(found)


def rows(desk: Desk) -> tuple[SearchRow, ...]:
    """Return the saved searches with their counts, then those asked lately that are not among them."""
    from idm_desktop.desk import searches
    from idm_desktop.model.lists import SearchRow

    saved = searches.every(desk)
    known = {one.query for one in saved}
    kept = [SearchRow(f"{SCHEME}{one.query}", one.name, one.query, one.total) for one in saved]
    lately = [SearchRow(f"{SCHEME}{query}", None, query, None) for query in searches.recent(desk) if query not in known]
    return (*kept, *lately)


def _forget(name: str, desk: Desk) -> None:
    from idm_desktop.desk import searches

    searches.forget(desk, name)


def _rename(name: str, new: str, desk: Desk) -> None:
    from idm_desktop.desk import searches

    searches.rename(desk, name, new)


def _forget_recent(desk: Desk) -> None:
    from idm_desktop.desk import searches

    searches.forget_recent(desk)
