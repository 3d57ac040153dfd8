"""Opening pages: asking for them off this thread, showing them, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from idm_desktop.ui import deskwork, opening
from idm_desktop.ui.history import History, Stop
from idm_desktop.ui.reader.values import Place, Stretch

if TYPE_CHECKING:
    from idm_desktop.desk.opened import Opened
    from idm_desktop.errors import IdmError
    from idm_desktop.model.page import Leaf, Page, Row
    from idm_desktop.ui.opening import Found
    from idm_desktop.ui.reader.view import Reader
    from idm_desktop.ui.tasks import Tasks

SECTIONS = ("heading", "lead")
"""Kinds of passages that begin a section of a document."""

EVENT, LIBRARY = opening.EVENT, "idm://library"
"""What is seen at a glance: an event, and all of them."""

NEAR = 20
"""Passages around one that are looked through for a place to go to in another text."""


class Visiting(QObject):
    """Turns addresses into pages in the reader.

    Signals:
        opened: a page is shown now; carries an Opened.
        renewed: the notes of the page have changed; carries an Opened.
        failed: what was asked for cannot be opened; carries a sentence.
        moved: the way back or forward has changed.
        glance_wanted: an overview is to be shown; carries its address and the layer.
    """

    opened = Signal(object)
    renewed = Signal(object)
    failed = Signal(str)
    moved = Signal()
    glance_wanted = Signal(str, str)

    def __init__(
        self, tasks: Tasks, give: Callable[[], Reader], layer: str, parent: QObject | None = None, *, keeps: bool = True
    ) -> None:
        """`give` returns the reader, asked for with the first page; `keeps` opens documents where they were left."""
        super().__init__(parent)
        self._tasks = tasks
        self._give = give
        self._keeps = keeps
        self._found: dict[str, tuple[tuple[int, int], ...]] = {}
        self.layer = layer
        self.history = History()

    @cached_property
    def _reader(self) -> Reader:
        reader = self._give()
        reader.opened.connect(self.open)
        reader.followed.connect(self.moved)
        return reader

    @property
    def page(self) -> Page | None:
        """Return the page that is shown."""
        return self._reader.page if "_reader" in self.__dict__ else None

    @property
    def has_back(self) -> bool:
        """Say whether there is a way back: from a footnote, or to what was open before."""
        return self.page is not None and (self._reader.has_return or self.history.has_back)

    @Slot(str)
    def open(self, ref: str) -> None:
        """Open what `ref` names."""
        self._ask(Stop(ref, self.layer))

    def reopen(self, ref: str, passage: str) -> None:
        """Open what was open the last time, where it was left."""
        self._ask(Stop(ref, self.layer, Place(passage, 0)), placed=True)

    def leave(self) -> None:
        """Show nothing: what was open has been taken out."""
        from idm_desktop.ui.reader.folio import EMPTY

        self._reader.show_page(EMPTY)

    def open_found(self, ref: str, found: dict[str, tuple[tuple[int, int], ...]]) -> None:
        """Open an answer to a search; `found` are the words that matched, by passage."""
        self._found = found
        self._ask(Stop(ref, self.layer), keep_found=True)

    def find_more(self, found: dict[str, tuple[tuple[int, int], ...]]) -> None:
        """Mark what else matched in the text of an answer that was opened, unless something else was since."""
        if self._found:
            self._found = {**found, **self._found}
            if self.page is not None:
                self._reader.add_found(self._stretches(self.page))

    def choose_layer(self, layer: str) -> None:
        """Show the same place in another text of the event."""
        self.layer = layer
        page, place = self.page, self._reader.place()
        if page is None:
            return
        ref = page.ref
        if page.kind == "document" and self._reader.is_at_top:
            ref = f"idm://event/{page.event}"
        elif page.kind == "document":
            partner = _partner(page, place.passage, layer) if place is not None else None
            ref = f"idm://passage/{partner}" if partner else f"idm://event/{page.event}"
        self._ask(Stop(ref, layer, place), switching=True)

    @Slot()
    def back(self) -> None:
        """Go back; from a footnote, to its marker."""
        if self._reader.back():
            self.moved.emit()
        else:
            self._go(-1)

    @Slot()
    def forward(self) -> None:
        """Go forward again."""
        self._go(1)

    @Slot()
    def next(self) -> None:
        """Open the conclusion, session, speaker or part after this one; within a document, go to its next section."""
        self._turn(1)

    @Slot()
    def previous(self) -> None:
        """Open the one before this one."""
        self._turn(-1)

    def _turn(self, step: int) -> None:
        page, place = self.page, self._reader.place() if self.page is not None else None
        if page is None:
            return
        if page.kind == "document" and place is not None:
            order = [leaf.passage for leaf in leaves(page)]
            here = next((i for i, passage in enumerate(order) if passage.id == place.passage), 0)
            ahead = order[here + 1 :] if step > 0 else order[:here][::-1]
            section = next((passage.id for passage in ahead if passage.kind in SECTIONS), None)
            if section is not None:
                self._reader.turn_to(section)
                return
        if other := page.after if step > 0 else page.before:
            self.open(other)

    def renew(self) -> None:
        """Show the notes of the page anew."""
        if self.page is not None:
            self._tasks.run("marks", partial(deskwork.renewed, self.page), self._renew)

    def reload(self) -> None:
        """Set the page anew where it is: what is recognised in it has changed."""
        if self.page is not None:
            stop = Stop(self.page.ref, self.page.layer)
            again = partial(self._set_again, self.page.ref, self._reader.place())
            self._tasks.run("reload", partial(opening.open_, stop, False), again)

    def _set_again(self, ref: str, place: Place | None, found: Found) -> None:
        if self.page is None or self.page.ref != ref:
            return  # another page was opened meanwhile
        opened = found[0]
        assert not isinstance(opened, str)
        self._reader.show_page(opened.page, place)
        self._reader.set_marks(opened.marks)
        self.renewed.emit(opened)

    def _go(self, steps: int) -> None:
        self.history.leave(self._reader.place())
        stop = self.history.go(steps)
        if stop is not None:
            self._ask(stop, going=True)
            self.moved.emit()

    def _ask(
        self,
        stop: Stop,
        *,
        going: bool = False,
        switching: bool = False,
        placed: bool = False,
        keep_found: bool = False,
    ) -> None:
        if not keep_found:
            self._found = {}
        if not going and self.page is not None:
            self.history.leave(self._reader.place())
        if not switching and (stop.ref == LIBRARY or stop.ref.startswith(EVENT)):
            self._glance(stop, going)
            return
        self._tasks.run(
            "page",
            partial(opening.open_, stop, self._keeps),
            partial(self._show, stop, going, switching, placed),
            self._fail,
            ahead=True,
        )

    def _glance(self, stop: Stop, going: bool) -> None:
        self._tasks.cancel("page")
        if not going:
            self.history.visit(stop)
        self.glance_wanted.emit(stop.ref, stop.layer)
        self.moved.emit()

    def _show(self, stop: Stop, going: bool, switching: bool, placed: bool, found: Found) -> None:
        opened, kept = found
        if isinstance(opened, str):  # the bare id of an event
            self._glance(stop._replace(ref=opened), going)
            return
        page = opened.page
        if kept is not None:
            stop, placed = stop._replace(place=kept), True
        place = stop.place if going or placed or (switching and page.kind != "document") else None
        arriving = opened.passage if place is None else None
        if switching and arriving is not None:
            place = Place(arriving, 0)
        self._reader.show_page(page, place if place and _has(page, place.passage) else None)
        self._reader.set_marks(opened.marks)
        self._reader.set_current_note(opened.note)
        if not going:
            at = Place(opened.passage, opened.start) if opened.passage is not None else place
            self.history.visit(Stop(page.ref, page.layer, at), instead=switching)
        self._mark_found(opened)
        if arriving is not None and not switching and not self._found:
            self._reader.go_to(arriving, opened.start, opened.end)
        self.moved.emit()
        self.opened.emit(opened)

    def _mark_found(self, opened: Opened) -> None:
        stretches = self._stretches(opened.page)
        self._reader.set_found(stretches)
        here = next((one for one in stretches if one.passage == opened.passage), None)
        if here is not None:
            self._reader.go_to(here.passage, here.start, here.end)

    def _stretches(self, page: Page) -> tuple[Stretch, ...]:
        return tuple(
            Stretch(leaf.passage.id, start, end)
            for leaf in leaves(page)
            for start, end in self._found.get(leaf.passage.id, ())
        )

    def _renew(self, opened: Opened) -> None:
        if self.page is not None and opened.page.ref == self.page.ref:
            if not opened.many:
                self._reader.set_marks(opened.marks)
            self.renewed.emit(opened)

    def _fail(self, error: IdmError) -> None:
        self.failed.emit(str(error))


def leaves(page: Page) -> list[Leaf]:
    """Return every leaf of a page."""
    return [leaf for section in page.sections for row in section.rows for leaf in (*row.brief, *row.official)]


def _has(page: Page, passage: str) -> bool:
    return any(leaf.passage.id == passage for leaf in leaves(page))


def _partner(page: Page, passage: str, layer: str) -> str | None:
    """Return the passage to go to in another layer: what says the same as `passage`, or as the nearest that has one."""
    rows = [row for section in page.sections for row in section.rows]
    here = next((i for i, row in enumerate(rows) if _is_in(row, passage)), 0)
    for row in sorted(rows, key=lambda row: abs(rows.index(row) - here))[:NEAR]:
        wanted = [leaf.passage.id for leaf in (row.brief if layer == "digest" else row.official)]
        others = [other for leaf in (*row.brief, *row.official) for other in leaf.passage.aligned]
        for found in wanted or (others if page.layer != "both" else []):
            return found
    return None


def _is_in(row: Row, passage: str) -> bool:
    return any(leaf.passage.id == passage for leaf in (*row.brief, *row.official))
