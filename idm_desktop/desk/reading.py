"""What the window shows: a page with the notes on it, and the lists of an event.

Where no note was ever written, nothing that notes need is imported: the first page is to be there at once.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from idm_desktop.library import outline as outlines
from idm_desktop.library.refs import Reference, resolve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idm_desktop.desk.beside import Beside
    from idm_desktop.desk.desk import Desk
    from idm_desktop.desk.opened import Opened
    from idm_desktop.model.lists import Outline
    from idm_desktop.model.page import Leaf, Mark, Page


KIND = "SELECT kind FROM document WHERE id = ? AND complete = 1 AND current = 1"
ACRONYMS = "SELECT acronym, expansion FROM acronym WHERE event = ? ORDER BY row DESC"


def open_page(desk: Desk, ref: str, layer: str) -> Opened:
    """Return the page for a reference; a note is opened where it stands. Raise NotFound with a sentence."""
    from idm_desktop.desk.opened import Opened
    from idm_desktop.library import pages

    if ref.startswith("idm://said/"):
        from idm_desktop.desk import saying

        page = saying.of_group(desk, ref, layer)
        return _noted(desk, Opened(page, None, 0, 0, None))
    found, wanted = _named(desk, ref)
    page = pages.page(desk.library, found, layer)
    if page.kind == "speaker":
        from idm_desktop.desk import saying

        page = saying.of_speaker(page)
    there = _mark_of(desk, page, wanted)
    passage = there.passage if there else found.id if found.kind == "passage" else None
    if passage is not None and passage not in {leaf.passage.id for leaf in leaves(page)}:
        passage = _partner(desk.library, passage, page)
    start, end = (there.start, there.end) if there else (0, 0)
    page = page._replace(written=_kind(desk, page))
    return _noted(desk, Opened(page, passage, start, end, wanted))


def _kind(desk: Desk, page: Page) -> str:
    """Return of what kind the document is that is shown beside or without the digest."""
    row = desk.library.execute(KIND, (page.document,)).fetchone()
    return row[0] if row is not None and row[0] != outlines.DIGEST else outlines.OFFICIAL


def event_of(desk: Desk, ref: str) -> str | None:
    """Return the id of the event that `ref` names; None where it names something else."""
    found = resolve(desk.library, ref)
    return found.id if found.kind == "event" else None


def refresh(desk: Desk, page: Page, *, every: bool = False) -> Opened:
    """Return the notes and marks of a page anew, the page as it was; with `every`, all of them however many."""
    from idm_desktop.desk.opened import Opened

    return _noted(desk, Opened(page, None, 0, 0, None), every=every)


def looked_at(desk: Desk, page: Page, at: Sequence[str], most: int) -> Beside:
    """Return notes from the passages `at` of a page on, where it has many."""
    from idm_desktop.desk import beside

    return beside.looked_at(desk, page, leaves(page), at, most)


def acronyms(desk: Desk, event: str | None) -> dict[str, str]:
    """Return what the acronyms of an event's texts stand for."""
    return dict(desk.library.execute(ACRONYMS, (event,)))


def whole(desk: Desk, page: Page) -> Opened:
    """Return all parts of a document as one page, with its notes and marks."""
    from idm_desktop.library import pages

    part = pages.page(desk.library, resolve(desk.library, page.ref), page.layer)
    sections = [*part.sections]
    while part.after is not None:
        part = pages.page(desk.library, resolve(desk.library, part.after), page.layer)
        sections += part.sections
    return refresh(desk, page._replace(sections=tuple(sections), position=None, before=None, after=None), every=True)


def leaves(page: Page) -> list[Leaf]:
    """Return every leaf of a page."""
    return [leaf for section in page.sections for row in section.rows for leaf in (*row.brief, *row.official)]


def lists(desk: Desk, event: str | None, layer: str) -> Outline | None:
    """Return the lists of an event; None where the library holds none."""
    return outlines.outline(desk.library, event, layer)


def _named(desk: Desk, ref: str) -> tuple[Reference, str | None]:
    """Return what a reference names, and the note that is wanted there."""
    wanted = None
    if ref.startswith("idm:") and "note=" in ref:
        from urllib.parse import parse_qs, urlsplit

        wanted = parse_qs(urlsplit(ref).query).get("note", [None])[0]
    found = resolve(desk.library, ref)
    if found.kind != "note":
        return found, wanted
    from idm_desktop.desk import noted

    return noted.place_of(desk, found.id), found.id


def _noted(desk: Desk, opened: Opened, *, every: bool = False) -> Opened:
    """Return a page with the notes on it and the words they mark, or with word that they are many."""
    if not desk.has_notes():
        return opened
    from idm_desktop.desk import beside

    there = leaves(opened.page)
    if not every and not beside.are_few(desk, opened.page, there):
        return opened._replace(many=True)
    found = beside.every(desk, opened.page, there)
    return opened._replace(notes=found.notes, marks=found.marks)


def _mark_of(desk: Desk, page: Page, note: str | None) -> Mark | None:
    if note is None or not desk.has_notes():
        return None
    from idm_desktop.desk import beside

    return beside.mark_of(desk, leaves(page), note)


def _partner(connection: sqlite3.Connection, passage: str, page: Page) -> str | None:
    """Return the passage of a page that says the same as one that is not on it."""
    return next((leaf.passage.id for leaf in leaves(page) if passage in leaf.passage.aligned), None)
