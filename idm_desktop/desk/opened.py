"""A page with what is drawn on it."""

from typing import NamedTuple

from idm_desktop.model.lists import NoteRow
from idm_desktop.model.page import Mark, Page


class Opened(NamedTuple):
    """A page, where to go on it (a passage, and words of it or 0, 0), the note asked for, and what is drawn.

    Where there are `many` notes on it, none of them is here: those on what is looked at are asked for then.
    """

    page: Page
    passage: str | None
    start: int
    end: int
    note: str | None
    notes: tuple[NoteRow, ...] = ()
    marks: tuple[Mark, ...] = ()
    many: bool = False
