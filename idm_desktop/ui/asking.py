"""From keys in the search field to answers on the page of results, and from an answer into the text.

Likely answers are asked for with every key; after a pause all of them, ranked, with their total and where they stand.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QInputDialog

from idm_desktop.ui import wording
from idm_desktop.ui.search.field import SearchField
from idm_desktop.ui.search.page import ResultsPage
from idm_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk
    from idm_desktop.desk.searching import Whereabouts
    from idm_desktop.model.found import Answer, Hit

translate = QCoreApplication.translate
FIRST = 50
LONGEST_PLACE = 60
PAUSE = 150
"""Milliseconds without a key after which all answers are ranked."""


class Placed(NamedTuple):
    """An answer, and where each of its hits stands."""

    answer: Answer
    places: tuple[Whereabouts, ...]


class Asking(QObject):
    """Asks with every key; only the newest question is answered.

    Signals:
        answered: the page of results holds an answer.
        cleared: the field is empty again.
        chosen: an answer is to be opened; carries its address, and the words that matched by passage.
        matched: what else matched in the text of the answer that was opened; carries the words by passage.
        kept: a search was saved, or remembered as one of the last.
    """

    answered = Signal()
    cleared = Signal()
    chosen = Signal(str, object)
    matched = Signal(object)
    kept = Signal()

    def __init__(self, tasks: Tasks, field: SearchField, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._field = field
        self._limit = FIRST
        self._is_awaited = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._ask_exactly)
        self.page = ResultsPage(field)
        field.query_changed.connect(self.ask)
        for leaving in (field.left, self.page.left):
            leaving.connect(self._turn_away)
        self.page.query_wanted.connect(field.set_query)
        self.page.more.connect(self._more)
        self.page.sorted_anew.connect(self._ask_exactly)
        self.page.chosen.connect(self._choose)
        self.page.save_wanted.connect(self._save)
        self.page.bars.table_wanted.connect(self._write_table)

    @Slot(str)
    def ask(self, query: str) -> None:
        """Ask for the first answers to a query."""
        self._limit = FIRST
        if not query:
            self._pause.stop()
            self._tasks.cancel("search")
            self.page.show_found(None)
            self.cleared.emit()
            return
        self._is_awaited = True
        self._tasks.run("search", partial(_first, query, self._limit), self._show)
        self._pause.start()

    @Slot(int)
    def _more(self, total: int) -> None:
        self._limit = total
        self._is_awaited = True
        self._ask_exactly()

    @Slot()
    def _turn_away(self) -> None:
        """Bring no answer to the front that is still to come: the reader has gone on."""
        self._is_awaited = False

    @Slot()
    def _ask_exactly(self) -> None:
        if query := self._field.query:
            work = partial(_exact, query, self._limit, self.page.sorting)
            self._tasks.run("search", work, self._show_all)

    def _show_all(self, placed: Placed) -> None:
        """Show all answers and where they stand; until then the bars stay as they are, and nothing moves."""
        self._show(placed)
        self.page.show_bars(placed.answer.bars, is_exact=placed.answer.exact)

    def _show(self, placed: Placed) -> None:
        titles = [place.title or "" for place in placed.places]
        self.page.show_found(placed.answer.found, [_worded(place) for place in placed.places], titles)
        if self._is_awaited:
            self.answered.emit()

    @Slot(object)
    def _choose(self, hit: Hit) -> None:
        self._turn_away()
        found = self.page.found
        if found is not None:
            self._tasks.commit(partial(_remember, found.query), self._kept)
        matched = {one.passage: one.marks for one in found.hits if one.kind == "passage"} if found else {}
        ref = f"idm://{hit.kind}/{hit.id}"
        self.chosen.emit(ref, {**matched, hit.passage: hit.marks} if hit.kind == "passage" else {})
        if found is not None and hit.kind == "passage" and hit.document and found.total > len(found.hits):
            self._tasks.run("matched", partial(_matched, found.query, hit.document), self.matched.emit)

    @Slot()
    def _save(self) -> None:
        query = self._field.query
        said = self.tr("Name of the search")
        name, agreed = QInputDialog.getText(self.page, self.tr("Save this search"), said, text=query)
        if agreed and name.strip():
            self.save(name.strip(), query)

    def save(self, name: str, query: str) -> None:
        """Keep a query under a name."""
        self._tasks.commit(partial(_save, name, query), self._kept)

    def _kept(self, _: object = None) -> None:
        self.kept.emit()

    @Slot()
    def _write_table(self) -> None:
        kinds = self.tr("Tables (*.csv)")
        name, _ = QFileDialog.getSaveFileName(self.page, self.tr("Save as a table"), "answers.csv", kinds)
        if name:
            self.write_table(Path(name))

    def write_table(self, path: Path) -> None:
        """Write where the answers stand to a file."""
        self._tasks.commit(partial(_table, self._field.query, path))


def _first(query: str, limit: int, desk: Desk) -> Placed:
    from idm_desktop.desk import searching

    answer = searching.first(desk, query, searching.Options(limit=limit, typing=True))
    return Placed(answer, searching.whereabouts(desk, answer.found))


def _exact(query: str, limit: int, sort: str, desk: Desk) -> Placed:
    from idm_desktop.desk import searching

    answer = searching.exact(desk, query, searching.Options(limit=limit, typing=True, sort=sort), patient=False)
    return Placed(answer, searching.whereabouts(desk, answer.found))


def _matched(query: str, document: str, desk: Desk) -> dict[str, tuple[tuple[int, int], ...]]:
    from idm_desktop.desk import searching

    return searching.matched(desk, query, document)


def _save(name: str, query: str, desk: Desk) -> None:
    from idm_desktop.desk import searches

    searches.save(desk, name, query)


def _remember(query: str, desk: Desk) -> None:
    from idm_desktop.desk import searches

    searches.remember(desk, query)


def _table(query: str, path: Path, desk: Desk) -> None:
    from idm_desktop.desk import searching

    searching.write_table(path, searching.bars(desk, query, searching.Options(typing=True)))


def _worded(place: Whereabouts) -> str:
    """Say where an answer stands: ¶ 21 · Conclusion 4: Regional mechanisms … · Official text, also in brief.

    Where there are several texts it says of which it is: ¶ 21 · Conclusion 4 · A Dialogue 2018 · also in brief.
    """
    number = wording.passage(place.number).shown if place.number is not None else None
    kind = wording.document_kind(place.kind) if place.kind else None
    if place.title:
        return wording.joined(number, _conclusion(place), place.title, _told_apart(place))
    if kind and place.in_brief:
        kind = translate("Asking", "{kind}, also in brief").format(kind=kind)
    return wording.joined(number, _conclusion(place), kind)


def _conclusion(place: Whereabouts) -> str | None:
    if place.conclusion is None:
        return None
    if place.title:
        return translate("Asking", "Conclusion {number}").format(number=place.conclusion)
    said = translate("Asking", "Conclusion {number}: {headline}")
    return _short(said.format(number=place.conclusion, headline=place.headline))


def _told_apart(place: Whereabouts) -> str | None:
    """Say which of the texts of an event it is, if it is not the usual one."""
    if place.kind == "digest":
        return translate("Asking", "in brief")
    if place.kind == "programme":
        return wording.document_kind(place.kind)
    return translate("Asking", "also in brief") if place.in_brief else None


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_PLACE else f"{text[:LONGEST_PLACE].rpartition(' ')[0]}…"
