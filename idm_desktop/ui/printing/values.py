"""What goes on paper."""

from typing import NamedTuple

from idm_desktop.model.lists import NoteRow
from idm_desktop.model.page import Mark, Page


class Printed(NamedTuple):
    """What goes on paper: a page, and what was marked and noted on it if that is wanted."""

    page: Page
    marks: tuple[Mark, ...] = ()
    notes: tuple[NoteRow, ...] = ()
