"""What becomes of notes on an event that is taken into another, and on its sessions: they are on that one from then on.

Each such move stands in the log of moves, and is taken back with the correction that it is due to.
"""

from collections.abc import Iterable, Sequence

from idm_desktop.desk import events
from idm_desktop.desk.desk import Desk
from idm_desktop.model.corrections import Correction
from idm_desktop.model.notes import Target
from idm_desktop.notebook import moves, reading
from idm_desktop.notebook.moves import Step

REASON = "The event this is about became part of another."
KINDS = ("event", "session")
THERE = {"event": "SELECT 1 FROM event WHERE id = ?", "session": "SELECT 1 FROM session WHERE id = ?"}
FARTHEST = 20
"""Events in a row, each taken into the next."""


def concerns(corrections: Iterable[Correction]) -> bool:
    """Return whether corrections may leave an event without documents, or give it some again."""
    return any(c.kind == "event" and c.deed in ("value", "unmake") for c in corrections)


def carry(desk: Desk) -> None:
    """Let notes on events and sessions that are gone be on those that took them in."""
    into = _into(events.held(desk.notebook))
    if not into:
        return
    lost = (
        kept for kept in reading.loose(desk.notebook, KINDS) if not kept.damaged and not _is_there(desk, kept.target)
    )
    steps = [Step(kept, target, None, REASON) for kept in lost if (target := _followed(desk, kept.target, into))]
    if steps:
        moves.follow(desk.notebook, steps)


def carry_back(desk: Desk) -> None:
    """Let notes be again on the events and sessions that there are again."""
    for note, was in moves.moved_for(desk.notebook, REASON):
        if _is_there(desk, was):
            moves.undo_move(desk.notebook, note)


def _into(made: Sequence[Correction]) -> dict[str, str]:
    """Return by event the one that its documents were put under."""
    joined = {c.about: c.value for c in made if (c.deed, c.kind) == ("unmake", "event")}
    joined |= {c.was: c.value for c in made if (c.deed, c.kind) == ("value", "event")}
    return {one: other for one, other in joined.items() if one and other}


def _is_there(desk: Desk, target: Target | None) -> bool:
    query = THERE.get(target.kind) if target else None
    return target is None or query is None or desk.library.execute(query, (target.id,)).fetchone() is not None


def _followed(desk: Desk, target: Target | None, into: dict[str, str]) -> Target | None:
    """Return what a note on something that is gone is to be on, where there is that."""
    for _ in range(FARTHEST):
        if target is None or _is_there(desk, target):
            return target
        target = _next(target, into)
    return None


def _next(target: Target, into: dict[str, str]) -> Target | None:
    if target.kind == "event":
        return Target("event", into[target.id]) if target.id in into else None
    event = max((id for id in into if target.id.startswith(f"{id}-")), key=len, default=None)
    return Target("session", into[event] + target.id.removeprefix(event)) if event else None
