"""The review in the window: guesses asked for off this thread, decisions made as commits, the page kept in step."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from idm_desktop.ui import wording
from idm_desktop.ui.correcting import jobs
from idm_desktop.ui.review import choosing, words
from idm_desktop.ui.review.page import ReviewPage

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk
    from idm_desktop.errors import IdmError
    from idm_desktop.model.corrections import GuessRow, Person, Review
    from idm_desktop.ui.messages import Messages
    from idm_desktop.ui.tasks import Tasks

    People = tuple[Person, ...]
    Found = dict[str, tuple[tuple[int, int], ...]]


class Outcome(NamedTuple):
    """What a decision led to: the guesses as they are now, the number of its corrections, and if it took them back."""

    review: Review
    batch: int | None
    undone: bool


class Reviewing(QObject):
    """Shows the guesses of a document and does what the reader decides.

    Signals:
        shown: guesses have been set; carries a title.
        chosen: the place of a guess is to be opened; carries its address and the words, by passage.
        changed: what is recognised in a document has changed.
        done: something was decided that can be undone from anywhere; carries a Step.
        taken_back: corrections were taken back; carries their number.
        made_again: corrections were made again; carries their number.
        undone: what can be undone or done again has changed.
        lacked: there is nothing to show; carries a sentence.
    """

    shown = Signal(str)
    chosen = Signal(str, object)
    changed = Signal()
    done = Signal(object)
    taken_back = Signal(object)
    made_again = Signal(object)
    undone = Signal()
    lacked = Signal(str)

    def __init__(self, tasks: Tasks, messages: Callable[[], Messages], window: QWidget) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._messages = messages
        self._window = window
        self._document: str | None = None
        self.ask_person: Callable[..., str | None] = choosing.ask_person
        self.ask_value: Callable[..., str | None] = choosing.ask_value
        self.page = ReviewPage()
        self.page.decided.connect(self._decide)
        self.page.chosen.connect(self._open)

    @property
    def has_undo(self) -> bool:
        return self.page.review is not None and self.page.review.undoable

    @property
    def has_redo(self) -> bool:
        return self.page.review is not None and self.page.review.redoable

    def open(self, document: str | None, event: str | None = None) -> None:
        """Show the guesses of a document; without one, or where it has none, those that most need a look."""
        self._tasks.run("review", partial(_first, document, event), self._begin, self._fail)

    @Slot()
    def undo(self) -> None:
        """Take back what was decided last."""
        self._commit(partial(_turn, "undo", self._document))

    @Slot()
    def redo(self) -> None:
        """Decide again what was taken back last."""
        self._commit(partial(_turn, "redo", self._document))

    def _begin(self, review: Review | None) -> None:
        if review is None:
            sentence = self.tr("There is nothing to review: no document here has guesses.")
            self._messages().say(sentence)
            self.lacked.emit(sentence)
            return
        self._show(review)
        self.shown.emit(self.tr("Review"))

    def _show(self, review: Review) -> None:
        self._document = review.document
        self.page.show_review(review)
        self.undone.emit()

    @Slot(object)
    def _open(self, row: GuessRow) -> None:
        guess = row.guess
        if guess.passage is None or self.page.review is None:
            self._messages().say(self.tr("This guess has no place in the text."))
            return
        ref = f"idm://doc/{self.page.review.document}@{self.page.review.version}/{guess.passage}"
        self._tasks.run("review-place", partial(_place, self.page.review.document, guess.id), partial(self._go, ref))

    def _go(self, ref: str, found: Found) -> None:
        self.chosen.emit(ref, found)

    @Slot(str, object)
    def _decide(self, deed: str, row: GuessRow) -> None:
        if deed in ("assign", "merge"):
            document = str(self._document)
            self._tasks.run("review-people", partial(_people, document), partial(self._choose, deed, row))
        elif deed == "change":
            value = self.ask_value(self._window, words.kind(row), row.guess.value, row.guess.kind)
            if value is not None:
                self._commit(partial(_change, str(self._document), row.guess.id, value), words.called(row))
        else:
            label = self.tr("Decide on guesses that are alike") if deed.endswith("-like") else words.called(row)
            self._commit(partial(_do, deed, str(self._document), row), label)

    def _choose(self, deed: str, row: GuessRow, people: People) -> None:
        own = row.guess.about
        title = self.tr("Who is it?") if deed == "assign" else self.tr("Who is {who} too?").format(who=row.who or "")
        others = [one for one in people if one[0] != own]
        chosen = self.ask_person(self._window, title, others, makes=deed == "assign")
        if chosen is None:
            return
        if deed == "assign":
            self._commit(partial(_assign, str(self._document), row.guess.id, chosen), words.called(row))
        elif own is not None:
            self._commit(partial(_merge, own, chosen), words.called(row))

    def _commit(self, work: Callable[[Desk], object], label: str | None = None) -> None:
        """Do what decides, to be called `label`; without one, what takes back or makes again."""
        document = self._document
        if document is not None:
            then = partial(self._done, label)
            self._tasks.commit(partial(_then_review, work, document), then, self._fail, self.tr("Saving…"))

    def _done(self, label: str | None, outcome: Outcome) -> None:
        review, batch, undone = outcome
        before = self.page.review.decided if self.page.review is not None else review.decided
        self._show(review)
        if batch is not None and label is None:
            (self.taken_back if undone else self.made_again).emit(batch)
        elif batch is not None and label is not None:
            self.done.emit(jobs.step(label, batch, parted=undone))
        if label is not None and review.decided - before > 1:
            said = self.tr("{count} guesses were decided on.").format(count=wording.number(review.decided - before))
            self._messages().offer(said, self.tr("Undo"), self.undo)
        self.changed.emit()

    def _fail(self, error: IdmError) -> None:
        self._messages().fail(str(error))


def _first(document: str | None, event: str | None, desk: Desk) -> Review | None:
    from idm_desktop.desk import guessed

    review = guessed.review(desk, document) if document is not None else None
    if review is None or not (review.rows or review.decided):
        other = guessed.first(desk, event)
        review = guessed.review(desk, other) if other is not None else review
    return review


def _then_review(work: Callable[[Desk], object], document: str, desk: Desk) -> Outcome:
    from idm_desktop.desk import deeds, guessed

    before = deeds.holding(desk)
    work(desk)
    after = deeds.holding(desk)
    turned = before ^ after
    return Outcome(guessed.review(desk, document), max(turned, default=None), bool(turned & before))


def _turn(deed: str, document: str | None, desk: Desk) -> None:
    from idm_desktop.desk import deeds

    (deeds.undo if deed == "undo" else deeds.redo)(desk, document)


def _do(deed: str, document: str, row: GuessRow, desk: Desk) -> None:
    from idm_desktop.desk import reviewing

    guess = row.guess
    if deed in ("accept", "reject"):
        (reviewing.accept if deed == "accept" else reviewing.reject)(desk, document, [guess.id])
    elif deed.endswith("-like"):
        ids = reviewing.like(reviewing.review(desk, document), guess.id)
        (reviewing.accept if deed == "accept-like" else reviewing.reject)(desk, document, ids)
    elif deed == "conclusion" and guess.passage is not None:
        (reviewing.unmark if guess.kind == "conclusion" else reviewing.mark)(desk, guess.passage)
    elif deed == "split" and guess.kind in ("mention", "attribution"):
        reviewing.split_off(desk, document, guess.id)
    elif deed == "split" and guess.about is not None:
        reviewing.split(desk, guess.about, document)


def _change(document: str, id: str, value: str, desk: Desk) -> None:
    from idm_desktop.desk import reviewing

    reviewing.change(desk, document, id, value)


def _assign(document: str, id: str, speaker: str, desk: Desk) -> None:
    from idm_desktop.desk import reviewing

    reviewing.assign(desk, document, id, speaker)


def _merge(one: str, into: str, desk: Desk) -> None:
    from idm_desktop.desk import reviewing

    reviewing.merge(desk, one, into)


def _people(document: str, desk: Desk) -> People:
    from idm_desktop.desk import guessed

    return guessed.people(desk, document)


def _place(document: str, id: str, desk: Desk) -> Found:
    from idm_desktop.desk import guessed

    return guessed.place(desk, document, id)
