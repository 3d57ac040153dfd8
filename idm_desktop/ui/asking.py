"""From keys in the search field to answers on the page of results, and from an answer into the text."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from idm_desktop.model.found import Found, Hit
from idm_desktop.ui import wording
from idm_desktop.ui.search.field import SearchField
from idm_desktop.ui.search.page import ResultsPage
from idm_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk
    from idm_desktop.desk.searching import Whereabouts

translate = QCoreApplication.translate
FIRST = 50
LONGEST_PLACE = 60


class Asking(QObject):
    """Asks with every key; only the newest question is answered.

    Signals:
        answered: the page of results holds an answer.
        cleared: the field is empty again.
        chosen: an answer is to be opened; carries its address, and the words that matched by passage.
    """

    answered = Signal()
    cleared = Signal()
    chosen = Signal(str, object)

    def __init__(self, tasks: Tasks, field: SearchField, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._field = field
        self.page = ResultsPage(field)
        field.query_changed.connect(self.ask)
        self.page.query_wanted.connect(field.set_query)
        self.page.more.connect(self._more)
        self.page.chosen.connect(self._choose)

    @Slot(str)
    def ask(self, query: str) -> None:
        """Ask for the first answers to a query."""
        if not query:
            self._tasks.cancel("search")
            self.page.show_found(None)
            self.cleared.emit()
            return
        self._ask(query, FIRST)

    @Slot(int)
    def _more(self, total: int) -> None:
        self._ask(self._field.query, total)

    def _ask(self, query: str, limit: int) -> None:
        self._tasks.run("search", partial(_find, query, limit), self._show)

    def _show(self, answer: tuple[Found, tuple[Whereabouts, ...]]) -> None:
        found, places = answer
        self.page.show_found(found, [_worded(place) for place in places])
        self.answered.emit()

    @Slot(object)
    def _choose(self, hit: Hit) -> None:
        found = self.page.found
        matched = {one.passage: one.marks for one in found.hits if one.kind == "passage"} if found else {}
        ref = f"idm://{hit.kind}/{hit.id}"
        self.chosen.emit(ref, {**matched, hit.passage: hit.marks} if hit.kind == "passage" else {})


def _find(query: str, limit: int, desk: Desk) -> tuple[Found, tuple[Whereabouts, ...]]:
    from idm_desktop.desk import searching

    found = searching.find(desk, query, searching.Options(limit=limit, typing=True))
    return found, searching.whereabouts(desk, found)


def _worded(place: Whereabouts) -> str:
    """Say where an answer stands: ¶ 21 · Conclusion 4: Regional mechanisms … · Official text, also in brief."""
    number = wording.passage(place.number).shown if place.number is not None else None
    conclusion = None
    if place.conclusion is not None:
        said = translate("Asking", "Conclusion {number}: {headline}")
        conclusion = _short(said.format(number=place.conclusion, headline=place.headline))
    kind = wording.document_kind(place.kind) if place.kind else None
    if kind and place.in_brief:
        kind = translate("Asking", "{kind}, also in brief").format(kind=kind)
    return wording.joined(number, conclusion, kind)


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_PLACE else f"{text[:LONGEST_PLACE].rpartition(' ')[0]}…"
