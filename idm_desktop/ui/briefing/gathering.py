"""A briefing in the window: shown, saved with every change, undone, and written out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from idm_desktop.model.briefing import Brief, Briefing, Part
from idm_desktop.ui.briefing import choosing
from idm_desktop.ui.briefing.page import BriefingPage

if TYPE_CHECKING:
    from idm_desktop.desk.briefing import Written
    from idm_desktop.desk.desk import Desk
    from idm_desktop.errors import IdmError
    from idm_desktop.model.lists import NoteRow
    from idm_desktop.ui.messages import Messages
    from idm_desktop.ui.tasks import Tasks

State = tuple[str, tuple[Part, ...]]


class Shown(NamedTuple):
    """A briefing with all there are, and the card to be looked at."""

    brief: Brief
    all: tuple[Briefing, ...]
    focus: int | None


class Gathering(QObject):
    """Keeps a briefing and its page in step.

    Signals:
        shown: a briefing has been set; carries a title for the head of the window.
        chosen: the place of quoted words is to be opened; carries its address.
        undone: what can be undone or done again has changed.
    """

    shown = Signal(str)
    chosen = Signal(str)
    undone = Signal()

    def __init__(self, tasks: Tasks, messages: Callable[[], Messages], window: QWidget) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._messages = messages
        self._under_way = 0
        self._before: list[State] = []
        self._after: list[State] = []
        self.ask_notes: Callable[..., Sequence[str]] = choosing.ask_notes
        self.ask_file: Callable[..., Path | None] = choosing.ask_file
        self.ask_anyway: Callable[..., bool] = choosing.ask_anyway
        self.page = BriefingPage()
        self._connect()

    def _connect(self) -> None:
        self.page.changed.connect(self._change)
        self.page.begun.connect(self.begin)
        self.page.switched.connect(self.open)
        self.page.dropped.connect(self._drop)
        self.page.export_wanted.connect(self.export)
        self.page.chosen.connect(self.chosen)

    @property
    def has_undo(self) -> bool:
        return bool(self._before)

    @property
    def has_redo(self) -> bool:
        return bool(self._after)

    def open(self, id: str | None = None) -> None:
        """Show a briefing; without its id, the one worked on last, or a new one."""
        self._before, self._after = [], []
        self._tasks.commit(partial(_open, id), self._begin, self._fail)

    @Slot()
    def begin(self) -> None:
        """Begin another briefing."""
        self._before, self._after = [], []
        self._tasks.commit(_new, self._begin, self._fail)

    def add_words(self, parts: Sequence[tuple[str, int, int]]) -> None:
        """Put marked words of passages at the end of the briefing worked on last."""
        self._tasks.commit(partial(_add_words, self._id, tuple(parts)), self._added, self._fail)

    def choose_notes(self, rows: Sequence[NoteRow]) -> None:
        """Let notes be chosen, and put them after what is there."""
        ids = self.ask_notes(self.page, rows)
        if ids:
            self._tasks.commit(partial(_add_notes, self._id, tuple(ids)), self._added, self._fail)

    @Slot()
    def undo(self) -> None:
        """Take back the last change."""
        self._turn(self._before, self._after)

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back."""
        self._turn(self._after, self._before)

    @property
    def _id(self) -> str | None:
        return self.page.brief.briefing.id if self.page.brief is not None else None

    def _state(self) -> State | None:
        brief = self.page.brief
        return (brief.briefing.title, brief.briefing.parts) if brief is not None else None

    def _turn(self, take: list[State], give: list[State]) -> None:
        state = self._state()
        if take and state is not None:
            give.append(state)
            self._save(*take.pop(), None)

    @Slot(str, object)
    def _change(self, title: str, parts: tuple[Part, ...]) -> None:
        state = self._state()
        if state is None:
            return
        self._before.append(state)
        self._after.clear()
        self._save(title, parts, _first_difference(state[1], parts))

    def _save(self, title: str, parts: tuple[Part, ...], focus: int | None) -> None:
        brief = self.page.brief
        if brief is not None:
            work = partial(_save, brief.briefing, title, parts, focus)
            self._under_way += 1
            self._tasks.save(work, self._saved, self._unsaved)
            # what is typed next starts from this, not from what the desk has yet to answer
            self.page.brief = brief._replace(briefing=brief.briefing._replace(title=title, parts=parts))

    def _saved(self, found: Shown) -> None:
        self._under_way -= 1
        if not self._under_way:  # else what is shown is ahead of this answer already
            self._show(found)

    def _unsaved(self, error: IdmError) -> None:
        self._under_way -= 1
        self._fail(error)

    def _begin(self, found: Shown) -> None:
        self._show(found)
        self.shown.emit(self.tr("Briefing"))

    def _added(self, found: Shown) -> None:
        state = self._state()
        if state is not None and found.brief.briefing.id == self._id:
            self._before.append(state)
        self._show(found)
        self._messages().say(self.tr("Added to the briefing “{title}”.").format(title=found.brief.briefing.title))

    def _show(self, found: Shown) -> None:
        self.page.show_all(found.all, found.brief.briefing.id)
        self.page.show_brief(found.brief, found.focus)
        self.undone.emit()

    def _fail(self, error: IdmError) -> None:
        self._messages().fail(str(error))

    @Slot()
    def _drop(self) -> None:
        if self._id is not None:
            self._before, self._after = [], []
            self._tasks.commit(partial(_drop, self._id), self._begin, self._fail)
            self._messages().say(self.tr("The briefing was put into the trash."))

    # Out

    @Slot()
    def export(self) -> None:
        """Ask where the briefing goes, and write it there; quotations that are not exact are asked about first."""
        brief = self.page.brief
        if brief is None:
            return
        wrong = [piece.quote or "" for piece in brief.pieces if piece.state in ("altered", "not-found")]
        if wrong and not self.ask_anyway(self.page, wrong):
            return
        path = self.ask_file(self.page, brief.briefing.title)
        if path is None:
            return
        if path.suffix.lower() == ".pdf":
            page = partial(_page_for_pdf, brief.briefing.id)
            self._tasks.commit(page, partial(self._print, path), self._fail, self.tr("Exporting…"))
        else:
            work = partial(_write, brief.briefing.id, path)
            self._tasks.commit(work, self._wrote, self._fail, self.tr("Exporting…"))

    def _print(self, path: Path, html: str) -> None:
        choosing.print_pdf(html, path)
        self._messages().say(self.tr("The briefing was written to {file}.").format(file=path))

    def _wrote(self, done: Written) -> None:
        self._messages().say(self.tr("The briefing was written to {file}.").format(file=done.file))


def _first_difference(before: tuple[Part, ...], after: tuple[Part, ...]) -> int | None:
    """Return the part that was added or moved, to be looked at next."""
    pairs = enumerate(zip(before, after, strict=False))
    at = next((i for i, (a, b) in pairs if a != b), min(len(before), len(after)))
    if len(before) == len(after) and at + 1 < len(after) and before[at] != after[at] and after[at] != before[at + 1]:
        return after.index(before[at], at) if before[at] in after[at:] else at
    return at


def _shown(desk: Desk, briefing: Briefing, focus: int | None = None) -> Shown:
    from idm_desktop.desk import briefing as briefs
    from idm_desktop.export import preview

    shown = briefs.shown(desk, briefing)
    for piece in shown.pieces:
        preview.html(piece.remark.strip() or piece.part.text)  # made here, so that the cards need not
    return Shown(shown, briefs.every(desk), focus)


def _open(id: str | None, desk: Desk) -> Shown:
    from idm_desktop.notebook import briefings

    there = briefings.every(desk.notebook)
    if id is None and there:
        id = max(there, key=lambda briefing: (briefing.updated, briefing.id)).id
    return _shown(desk, briefings.get(desk.notebook, id)) if id is not None else _new(desk)


def _new(desk: Desk) -> Shown:
    from idm_desktop.notebook import briefings

    return _shown(desk, briefings.add(desk.notebook, ""))


def _drop(id: str, desk: Desk) -> Shown:
    from idm_desktop.notebook import briefings

    briefings.delete(desk.notebook, id)
    return _open(None, desk)


def _save(before: Briefing, title: str, parts: tuple[Part, ...], focus: int | None, desk: Desk) -> Shown:
    from idm_desktop.notebook import briefings

    now = briefings.get(desk.notebook, before.id)
    return _shown(desk, briefings.save(desk.notebook, before.id, title, parts, now.revision), focus)


def _add(id: str | None, parts: Sequence[Part], desk: Desk) -> Shown:
    from idm_desktop.notebook import briefings

    there = _open(id, desk).brief.briefing
    saved = briefings.save(desk.notebook, there.id, there.title, (*there.parts, *parts), there.revision)
    return _shown(desk, saved, len(there.parts))


def _add_words(id: str | None, marked: tuple[tuple[str, int, int], ...], desk: Desk) -> Shown:
    from idm_desktop.desk import briefing as briefs

    return _add(id, briefs.from_words(desk, marked), desk)


def _add_notes(id: str | None, ids: tuple[str, ...], desk: Desk) -> Shown:
    from idm_desktop.desk import briefing as briefs

    return _add(id, [briefs.from_note(desk, note) for note in ids], desk)


def _write(id: str, path: Path, desk: Desk) -> Written:
    from idm_desktop.desk import briefing as briefs

    return briefs.write(desk, id, path, anyway=True)


def _page_for_pdf(id: str, desk: Desk) -> str:
    from idm_desktop.desk import briefing as briefs
    from idm_desktop.export import briefing as out
    from idm_desktop.notebook import briefings

    return out.html(briefs.shown(desk, briefings.get(desk.notebook, id)))
