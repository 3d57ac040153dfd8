"""What words are looked for in where very many notes are listed, worked out beside the window and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idm_desktop.ui import wording
from idm_desktop.ui.listing.model import key_of
from idm_desktop.ui.outline import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idm_desktop.desk.desk import Desk
    from idm_desktop.model.lists import NoteRow

MINUTE = len("2031-03-03T10:00")
"""As much of a time as is said of it."""


class NoteKeys:
    """The keys of notes, made anew only where a note has changed; one worker asks for them."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[NoteRow, str]] = {}
        self._made: tuple[Sequence[NoteRow], Sequence[str]] = ((), ())

    def of(self, rows: Sequence[NoteRow], desk: Desk | None = None) -> list[str]:
        """Return the key of each note."""
        before = self._known
        known: dict[str, tuple[NoteRow, str]] = {}
        said: dict[str, str] = {}
        for row in rows:
            one = before.get(row.ref)
            known[row.ref] = one if one is not None and one[0] == row else (row, _key(row, said))
        self._known = known
        made = [known[row.ref][1] for row in rows]
        self._made = (rows, made)
        return made

    def made(self, rows: Sequence[NoteRow]) -> Sequence[str]:
        """Return the keys that were made of just these notes, if they were the last."""
        of, made = self._made
        return made if of is rows else ()

    def forget(self) -> None:
        """Have all keys made anew: what meanings are called has changed."""
        self._known, self._made = {}, ((), ())


def _key(row: NoteRow, said: dict[str, str]) -> str:
    minute = row.note.updated[:MINUTE]
    if minute not in said:
        said[minute] = wording.when(row.note.updated)
    return key_of(words.note(row, said[minute]))
