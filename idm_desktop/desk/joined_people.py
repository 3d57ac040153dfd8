"""Notes on people who were made one with somebody, or parted again: they stay with whom they are about."""

from collections.abc import Sequence

from idm_desktop.desk.desk import Desk
from idm_desktop.model.corrections import Correction
from idm_desktop.model.notes import Target
from idm_desktop.notebook import moves, reading
from idm_desktop.notebook.moves import Step

REASON = "The person this is about was made one with another."
KNOWN = "SELECT 1 FROM person WHERE id = ?"


def is_merge(correction: Correction) -> bool:
    """Tell whether a correction makes two people one."""
    return correction.deed == "merge" or (correction.deed, correction.kind) == ("accept", "same")


def follow(desk: Desk, made: Sequence[Correction], *, undone: bool = False) -> None:
    """Bring notes over to the person who stays, or back to the one who is there again."""
    for correction in reversed(made) if undone else made:
        one, into = correction.about, correction.value
        if not is_merge(correction) or one is None or into is None:
            continue
        if (desk.library.execute(KNOWN, (one,)).fetchone() is not None) == undone:
            (_back if undone else _over)(desk, Target("speaker", one), Target("speaker", into))


def _over(desk: Desk, one: Target, into: Target) -> None:
    for deleted in (False, True):
        found = reading.every(desk.notebook, target=one, deleted=deleted)
        moves.follow(desk.notebook, [Step(kept, into, None, REASON) for kept in found if not kept.damaged])


def _back(desk: Desk, one: Target, into: Target) -> None:
    for deleted in (False, True):
        for kept in reading.every(desk.notebook, target=into, deleted=deleted):
            if not kept.damaged and moves.target_before(desk.notebook, kept.id) == one:
                moves.undo_move(desk.notebook, kept.id)
