"""Notes following their words into another version of a document: each is attached, suggested, or without a place.

The notebook remembers which texts its notes were held against, so that a start costs one comparison; what a crash cuts
short is gone on with at the next. Nothing here changes what a note says.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from hashlib import blake2b
from typing import NamedTuple

from idm_desktop.anchoring.locating import ATTACHED, ORPHAN, SUGGESTED
from idm_desktop.desk import tracing
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.placing import OF_DOCUMENT, Current, Outcome, Placing
from idm_desktop.errors import NotFound, Refused
from idm_desktop.model.notes import Anchor, Target
from idm_desktop.notebook import backup, moves, reading
from idm_desktop.notebook.connection import is_read_only
from idm_desktop.notebook.moves import Step
from idm_desktop.notebook.values import Kept, Standing

SLICE = 50
"""Notes moved in one transaction, so that no other program waits long."""

TAKEN_BACK = "You took the move to this place back."
CHOSEN = "You chose this place."
RENAMED = "Its document has another name here."

Progress = Callable[[float], None]


class Followed(NamedTuple):
    """How many notes were looked for, and what became of them."""

    attached: int = 0
    suggested: int = 0
    orphans: int = 0


def follow(desk: Desk, progress: Progress = lambda share: None) -> Followed | None:
    """Bring every note into step with the texts as they are; None where there was nothing to do."""
    if not desk.has_notes():
        return None
    placing = Placing(desk.library)
    texts = _signature(placing.texts)
    if is_read_only(desk.notebook) or moves.followed(desk.notebook) == texts:
        return None
    renamed = list(_renamed(desk, placing))
    if renamed or any(True for _ in _lost(desk, placing)):
        backup.make(desk.notebook_path, backup.folder_of(desk.notebook_path))
    moves.follow(desk.notebook, renamed)
    lost = list(_lost(desk, placing))
    counts = {ATTACHED: len(renamed), SUGGESTED: 0, ORPHAN: 0}
    steps: list[Step] = []
    for number, kept in enumerate(lost, 1):
        outcome = placing.seek(kept)
        counts[outcome.state] += 1
        steps.append(_step(kept, outcome, placing))
        if len(steps) == SLICE or number == len(lost):
            moves.follow(desk.notebook, steps)
            steps.clear()
            progress(number / len(lost))
    moves.set_followed(desk.notebook, texts)
    return Followed(*counts.values()) if lost or renamed else None


def follow_anew(desk: Desk, progress: Progress = lambda share: None) -> Followed | None:
    """Bring every note into step though the texts are as they were, because notes came from elsewhere."""
    if not desk.has_notes() or is_read_only(desk.notebook):
        return None
    moves.set_followed(desk.notebook, "")
    return follow(desk, progress)


def follow_one(desk: Desk, kept: Kept) -> Kept:
    """Bring one note that was just written on an older version to the current one."""
    placing = Placing(desk.library)
    if kept.damaged or not placing.is_lost(kept) or placing.document_of(kept) not in placing.texts:
        return kept
    moves.follow(desk.notebook, [_step(kept, placing.seek(kept), placing)])
    return reading.get(desk.notebook, kept.id)


def attach(desk: Desk, id: str, number: int) -> Kept:
    """Give a note the place that was suggested to it under a number, counted from 1."""
    placing = Placing(desk.library)
    kept = reading.get(desk.notebook, id)
    places = placing.found(kept).places if placing.is_lost(kept) else ()
    document = placing.document_of(kept)
    if document is None or not 1 <= number <= len(places):
        count = f"{len(places)} suggestion{'s' if len(places) != 1 else ''}" if places else "no suggestions"
        raise Refused(f"The note {id} has {count}, so there is no number {number}; `idm orphans` shows them.")
    return attach_at(desk, kept, placing.anchor_at(document, places[number - 1]))


def attach_at(desk: Desk, kept: Kept, anchor: Anchor) -> Kept:
    """Give a note a place; one without a quotation is then on the passage or the conclusion there."""
    if kept.anchor is not None or kept.target is None or kept.target.kind not in OF_DOCUMENT:
        return moves.move(desk.notebook, kept.id, anchor, CHOSEN)
    target = Placing(desk.library).target_at(kept, anchor.document, anchor) or Target("passage", anchor.passage)
    return retarget(desk, kept, target)


def retarget(desk: Desk, kept: Kept, target: Target) -> Kept:
    """Let a note that quotes nothing be on something else."""
    moves.follow(desk.notebook, [Step(kept, target, None, CHOSEN)])
    return reading.get(desk.notebook, kept.id)


def undo_move(desk: Desk, id: str) -> Kept:
    """Take the last move of a note back; where that leaves it in an older version, the place is still suggested."""
    if not desk.has_notes():
        raise NotFound(f"There is no note {id}.")
    kept = moves.undo_move(desk.notebook, id)
    placing = Placing(desk.library)
    document = placing.document_of(kept)
    if not placing.is_lost(kept) or document not in placing.texts:
        return kept
    outcome = placing.seek(kept)
    places = outcome.places
    if outcome.state == ATTACHED:
        places = tuple(place._replace(reason=TAKEN_BACK) for place in places)
    current = placing.texts[document]
    state = SUGGESTED if places else ORPHAN
    return moves.stand(desk.notebook, id, Standing(current.version, current.sha256, state, places))


def _renamed(desk: Desk, placing: Placing) -> Iterator[Step]:
    """Yield what is to become of notes that quote nothing, on a document, or what is in it, with another name here.

    A document has that only where all texts of it that words were noted in are one document here; and what a reader
    took back stays as it is.
    """
    homes: dict[str, dict[str, tuple[int, str]]] = {}
    for called, version, sha256 in sorted(reading.tied(desk.notebook)):
        homes.setdefault(called, {})[placing.home(called, sha256)] = (version, sha256)
    names: dict[str, str] = {}
    for called, found in homes.items():
        (document, tied), *others = found.items()
        if not others and document != called and document in placing.texts:
            here = placing.version_of(document, *tied)
            names |= {called: document, **tracing.renamed(desk.library, document, here, called)}
    refused = moves.refused_for(desk.notebook, RENAMED) if names else ()
    for kept in reading.loose(desk.notebook, ("document", *OF_DOCUMENT)) if names else ():
        known = kept.target is not None and kept.target.id in names and kept.id not in refused
        if kept.target is not None and known and not kept.damaged and placing.is_lost(kept):
            yield Step(kept, kept.target._replace(id=names[kept.target.id]), None, RENAMED)


def _lost(desk: Desk, placing: Placing) -> Iterator[Kept]:
    """Yield the notes whose words stand in another version, or in none, and were not looked for yet."""
    tied = reading.tied(desk.notebook)
    documents = {document for document, _, sha256 in tied if placing.home(document, sha256) in placing.texts}
    for document in sorted(documents):
        for deleted in (False, True):
            for kept in reading.every(desk.notebook, document=document, deleted=deleted):
                if kept.anchor is not None and _is_due(kept, placing):
                    yield kept
    for kept in reading.loose(desk.notebook, OF_DOCUMENT):
        if placing.document_of(kept) in placing.texts and _is_due(kept, placing):
            yield kept


def _is_due(kept: Kept, placing: Placing) -> bool:
    if kept.damaged or not placing.is_lost(kept):
        return False
    current = placing.texts.get(placing.document_of(kept) or "")
    if current is None:
        return False
    return kept.standing is None or (kept.standing.version, kept.standing.sha256) != current[:2]


def _step(kept: Kept, outcome: Outcome, placing: Placing) -> Step:
    if outcome.state == ATTACHED:
        return Step(kept, outcome.target, outcome.anchor, outcome.reason)
    current = placing.texts[placing.document_of(kept) or ""]
    standing = Standing(current.version, current.sha256, outcome.state, outcome.places)
    return Step(kept, kept.target, kept.anchor, outcome.reason, standing)


def _signature(texts: dict[str, Current]) -> str:
    named = "\n".join(f"{id}@{current.version}:{current.sha256}" for id, current in texts.items())
    return blake2b(named.encode(), digest_size=16).hexdigest()
