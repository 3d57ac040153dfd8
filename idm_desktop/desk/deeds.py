"""Putting things right: what a reader decided is kept in the notebook first, then the documents are stored again."""

from collections.abc import Iterable, Sequence

from idm_desktop.desk import events, health, joined_events, joined_people, renewing, touched
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.holding import held
from idm_desktop.errors import Refused
from idm_desktop.model.corrections import Batch, Correction
from idm_desktop.notebook import corrections as kept


def do(desk: Desk, corrections: Sequence[Correction]) -> tuple[str, ...]:
    """Keep corrections and let them hold; return the documents that say something else now."""
    before = touched.documents(desk.library, corrections)
    with held(desk.folder):  # so that nothing is kept that cannot be stored
        kept.add(desk.notebook, corrections)
        health.remember(desk)
        restated = _restated(desk, corrections, before)
        joined_people.follow(desk, corrections)
        if joined_events.concerns(corrections):
            joined_events.carry(desk)
        return restated


def undo(desk: Desk, document: str | None = None) -> tuple[str, ...]:
    """Take back what was done last, of a document or at all; return the documents that say something else now."""
    batch = next((b for b in kept.done(desk.notebook) if _concerns(desk, b, document)), None)
    if batch is None:
        raise Refused("There is nothing to undo; no correction has been made that still holds.")
    return _turned(desk, batch, undone=True)


def redo(desk: Desk, document: str | None = None) -> tuple[str, ...]:
    """Do again what was undone last; return the documents that say something else now."""
    batch = next((b for b in kept.undone(desk.notebook) if _concerns(desk, b, document)), None)
    if batch is None:
        raise Refused("There is nothing to do again; no correction was undone last.")
    return _turned(desk, batch, undone=False)


def can_undo(desk: Desk, document: str | None = None) -> tuple[bool, bool]:
    """Return whether there is something to undo, and to do again."""
    if not desk.has_notes():
        return False, False
    lists = (kept.done(desk.notebook), kept.undone(desk.notebook))
    done, undone = (any(_concerns(desk, batch, document) for batch in batches) for batches in lists)
    return done, undone


def holding(desk: Desk) -> frozenset[int]:
    """Return the numbers of the batches that hold."""
    return frozenset(batch.number for batch in kept.done(desk.notebook)) if desk.has_notes() else frozenset()


def again(desk: Desk, documents: Iterable[str]) -> tuple[str, ...]:
    """Store documents again as the corrections in the notebook have them."""
    desk.library.execute("SELECT 1")  # opened before the folder is held, for opening may hold it
    with held(desk.folder):
        return _restated(desk, (), documents)


def take_back(desk: Desk, batch: Batch) -> tuple[str, ...]:
    """Take back one batch, whatever was done since."""
    return _turned(desk, batch, undone=True)


def take_back_since(desk: Desk, before: frozenset[int]) -> None:
    """Take back every batch that holds now and is not one of those that held before."""
    for batch in kept.done(desk.notebook) if desk.has_notes() else ():
        if batch.number not in before:
            take_back(desk, batch)


def give_again(desk: Desk, batch: Batch) -> tuple[str, ...]:
    """Do one batch again that was taken back."""
    return _turned(desk, batch, undone=False)


def merging(desk: Desk, who: str) -> Batch | None:
    """Return the last batch that did nothing but make somebody one with `who`."""
    if not desk.has_notes():
        return None
    for batch in kept.done(desk.notebook):
        if all(_joins(correction, who) for correction in batch.corrections):
            return batch
    return None


def _joins(correction: Correction, who: str) -> bool:
    return joined_people.is_merge(correction) and correction.value == who


def _turned(desk: Desk, batch: Batch, *, undone: bool) -> tuple[str, ...]:
    before = touched.documents(desk.library, batch.corrections)
    with held(desk.folder):
        (kept.undo if undone else kept.redo)(desk.notebook, batch.number)
        health.remember(desk)
        restated = _restated(desk, batch.corrections, before)
        joined_people.follow(desk, batch.corrections, undone=undone)
        if joined_events.concerns(batch.corrections):
            (joined_events.carry_back if undone else joined_events.carry)(desk)
        return restated


def _concerns(desk: Desk, batch: Batch, document: str | None) -> bool:
    """Return whether a batch is one that undoing here may take back; what was taken out is put back elsewhere."""
    if any(correction.deed == "remove" for correction in batch.corrections):
        return False
    return document is None or document in touched.documents(desk.library, batch.corrections)


def _restated(desk: Desk, made: Sequence[Correction], before: Iterable[str]) -> tuple[str, ...]:
    """Store again the documents that corrections concerned before and concern now; the caller holds the folder."""
    library = desk.library
    if any(correction.event for correction in made):
        events.settle(library, desk.notebook)
    wanted = list(dict.fromkeys([*before, *touched.documents(library, made)]))
    renewing.renew(library, desk.folder, wanted)
    return tuple(wanted)
