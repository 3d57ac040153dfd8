"""Jobs for the worker that the window asks for, each importing what it needs when it runs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from idm_desktop.ui import wording
from idm_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from pathlib import Path

    from idm_desktop.desk.desk import Desk
    from idm_desktop.desk.opened import Opened
    from idm_desktop.model.lists import NoteRow, Outline
    from idm_desktop.model.page import Page


MANY = 2000
"""From so many notes on, what words are looked for in is worked out before anything is typed."""


def lists(event: str | None, layer: str, desk: Desk) -> Outline | None:
    """Return the lists of an event."""
    from idm_desktop.desk import reading

    return reading.lists(desk, event, layer)


def notes(every: bool, desk: Desk) -> tuple[NoteRow, ...] | None:
    """Return every note, with where it stands; None where they are many and not `every` one is wanted."""
    if not desk.has_notes():
        return ()
    from idm_desktop.desk import first_notes, noted

    return noted.all_notes(desk) if every or first_notes.are_few(desk) else None


def first_notes(desk: Desk) -> tuple[tuple[NoteRow, ...], int, int]:
    """Return the first of many notes, how many there are, and how many lost their place; none where all are few."""
    if not desk.has_notes():
        return (), 0, 0
    from idm_desktop.desk import first_notes

    rows, total = first_notes.first(desk)
    return rows, total, first_notes.lost(desk) if total and not first_notes.are_few(desk) else 0


def renewed(page: Page, desk: Desk) -> Opened:
    """Return the notes and marks of a page anew."""
    from idm_desktop.desk import reading

    return reading.refresh(desk, page)


def read_only(desk: Desk) -> str | None:
    """Return why the library can only be read, where that is so."""
    from idm_desktop.desk import whereabouts

    return whereabouts.read_only(desk.folder)


def tidy(desk: Desk) -> None:
    """Do what is due at a start: sweep, take in a newer digest, bring the notes to it."""
    from idm_desktop.desk import health

    health.tidy(desk)


def look_after(desk: Desk) -> str | None:
    """Make the backup of the day; return a warning if the notebook is not as it was left, or not where it is safe."""
    from idm_desktop.desk import health, whereabouts

    warning = health.warning(desk) or whereabouts.warning(desk.folder)
    health.daily(desk)
    return warning


def remember(desk: Desk) -> None:
    """Note how far the notebook has come."""
    if desk.has_notes():
        from idm_desktop.desk import health

        health.remember(desk)


def nothing(desk: Desk) -> None:
    """Come after what is under way."""


def heading(page: Page, outline: Outline | None) -> str:
    """Say what is open, after the event it belongs to."""
    event = outline.event.title if outline is not None and outline.event.id == page.event else None
    return page.title if event and page.title.startswith(event) else wording.joined(event, page.title)


def open_desk(library: Path) -> Desk:
    """Open a library at a desk of its own, for the thread that calls this."""
    from idm_desktop.desk.desk import Desk

    desk = Desk(library)
    desk.library.execute("SELECT 1")
    return desk


def worker(library: Path) -> Tasks:
    """Return what works at the desk of a library for a window."""
    return Tasks(partial(open_desk, library), open_another=partial(another_desk, library))


def another_desk(library: Path) -> Desk:
    """Return a second desk; what cannot be opened is told by whoever wants something of it."""
    from idm_desktop.desk.desk import Desk

    return Desk(library)
