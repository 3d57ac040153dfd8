"""Taking documents and events out, and putting them back.

What was imported goes to a trash beside the originals; notes stay where they are, and are without a place until the
document is back. That something was taken out is written down in the notebook, so that it can be undone.
"""

import json

from idm_desktop.desk import deeds, events, health, notes, originals, storing
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.folder import TRASH
from idm_desktop.desk.holding import held
from idm_desktop.errors import NotFound, Refused
from idm_desktop.library import store
from idm_desktop.library.refs import resolve
from idm_desktop.model.corrections import Batch, Correction, Removed
from idm_desktop.notebook import corrections as kept

VERSIONS = "SELECT version, sha256, encoding FROM document WHERE id = ? AND complete = 1 ORDER BY version DESC"
OF_EVENT = "SELECT DISTINCT id FROM document WHERE event = ? AND complete = 1 ORDER BY id"
MADE = "SELECT made FROM event WHERE id = ?"


def remove(desk: Desk, ref: str) -> Removed:
    """Take a document out with all its versions, or an event with all its documents."""
    found = resolve(desk.library, ref)
    if found.kind not in ("document", "event"):
        raise Refused(f"Only a document or an event can be taken out; “{ref}” is neither ({found.kind}).")
    if found.kind == "document" and "@" in ref:
        raise Refused(f"A document goes with all its versions; to take it out, name {found.document}.")
    event = found.kind == "event"
    documents = [id for (id,) in desk.library.execute(OF_EVENT, (found.id,))] if event else [found.id]
    made = [Correction("remove", "document", json.dumps(_readings(desk, id)), document=id) for id in documents]
    if event and (row := desk.library.execute(MADE, (found.id,)).fetchone()) and row[0]:
        made.append(Correction("unmake", "event", found.id, event=found.id))
    before = _placeless(desk)
    with held(desk.folder):
        kept.add(desk.notebook, made)
        health.remember(desk)
        for correction in made:
            if correction.deed == "remove":
                _take_out(desk, correction)
    events.settle(desk.library, desk.notebook)
    lost = len(_placeless(desk) - before)
    return Removed(tuple(documents), (found.id,) if event else (), lost, str(desk.folder / TRASH))


def put_back(desk: Desk) -> Removed:
    """Put back what was taken out last."""
    batch = next((b for b in kept.done(desk.notebook) if _removes(b)), None) if desk.has_notes() else None
    if batch is None:
        raise NotFound("Nothing was taken out that could be put back.")
    taken = [c.document for c in batch.corrections if c.deed == "remove" and _is_here(desk, c)]
    if taken:
        raise Refused(f"{taken[0]} came in again from another file; take that out first.")
    before = _placeless(desk)
    back = []
    with held(desk.folder):
        for correction in batch.corrections:
            for reading in reversed(json.loads(correction.about or "[]") if correction.deed == "remove" else []):
                record = originals.put_back(desk.folder, reading)
                if record is not None:
                    storing.store_again(desk.library, desk.folder, reading)
                    back.append(record.document)
    kept.undo(desk.notebook, batch.number)
    health.remember(desk)
    events.settle(desk.library, desk.notebook)
    if not back:
        raise NotFound("What was taken out last is no longer in the trash; import it again.")
    documents = tuple(dict.fromkeys(back))
    deeds.again(desk, documents)
    return Removed(documents, (), len(before - _placeless(desk)), None)


def _is_here(desk: Desk, correction: Correction) -> bool:
    """Return whether a document is in the library that has the id of one in the trash."""
    there = desk.library.execute(VERSIONS, (correction.document,)).fetchone() is not None
    return there and any(originals.is_in_trash(desk.folder, name) for name in json.loads(correction.about or "[]"))


def removed(desk: Desk) -> tuple[Batch, ...]:
    """Return what was taken out and can be put back, the latest first."""
    return tuple(b for b in kept.done(desk.notebook) if _removes(b)) if desk.has_notes() else ()


def _removes(batch: Batch) -> bool:
    return any(correction.deed == "remove" for correction in batch.corrections)


def _readings(desk: Desk, document: str) -> list[str]:
    """Return what was kept of each version, the newest first."""
    rows = desk.library.execute(VERSIONS, (document,)).fetchall()
    return [originals.reading(desk.folder, sha256, encoding) for _, sha256, encoding in rows]


def _take_out(desk: Desk, correction: Correction) -> None:
    for version, sha256, encoding in desk.library.execute(VERSIONS, (correction.document,)).fetchall():
        reading = originals.reading(desk.folder, sha256, encoding)
        store.remove(desk.library, str(correction.document), version)
        originals.throw_away(desk.folder, reading)


def _placeless(desk: Desk) -> set[str]:
    """Return the notes that are without a place."""
    return {note.id for note in notes.every(desk) if note.state == "orphan"}
