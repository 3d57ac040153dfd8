"""What the window shows: a page with the notes on it, the lists of an event, all notes with their places."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import NamedTuple
from urllib.parse import parse_qs, urlsplit

from idm_desktop.desk import notes
from idm_desktop.desk.anchors import Placed, parts_at
from idm_desktop.desk.desk import Desk
from idm_desktop.errors import NotFound
from idm_desktop.library import outline as outlines
from idm_desktop.library import pages
from idm_desktop.library.records import segments
from idm_desktop.library.refs import Reference, address, resolve
from idm_desktop.model.lists import NoteRow, Outline
from idm_desktop.model.notes import Note
from idm_desktop.model.page import Leaf, Mark, Page

PLACES = """
SELECT p.id, p.number, p.position, c.number, p.kind
  FROM passage p JOIN json_each(?) wanted ON wanted.value = p.id
       JOIN document d ON d.id = p.document AND d.version = p.version AND d.current = 1
       LEFT JOIN conclusion c ON c.id = p.conclusion AND c.document = p.document AND c.version = p.version
"""
RUNS = """
SELECT p.id, p.text, p.kind, p.segments, p.runs, p.conclusion, p.document, p.version
  FROM passage p JOIN json_each(?) wanted ON wanted.value = p.id
"""


class Opened(NamedTuple):
    """A page, where to go on it (a passage, and words of it or 0, 0), the note asked for, and what is drawn."""

    page: Page
    passage: str | None
    start: int
    end: int
    note: str | None
    notes: tuple[NoteRow, ...]
    marks: tuple[Mark, ...]


def open_page(desk: Desk, ref: str, layer: str) -> Opened:
    """Return the page for a reference; a note is opened where it stands. Raise NotFound with a sentence."""
    wanted = parse_qs(urlsplit(ref).query).get("note", [None])[0] if ref.startswith("idm:") else None
    found = resolve(desk.library, ref)
    note = notes.get(desk, found.id) if found.kind == "note" else None
    if note is not None:
        found, wanted = _of_note(desk, note), note.id
    page = pages.page(desk.library, found, layer)
    drawn = marks(desk, page)
    there = next((mark for mark in drawn if mark.note == wanted), None)
    passage = there.passage if there else found.id if found.kind == "passage" else None
    if passage is not None and passage not in {leaf.passage.id for leaf in leaves(page)}:
        passage = _partner(desk.library, passage, page)
    start, end = (there.start, there.end) if there else (0, 0)
    return Opened(page, passage, start, end, wanted, on_page(desk, page), drawn)


def refresh(desk: Desk, page: Page) -> Opened:
    """Return the notes and marks of a page anew, the page as it was."""
    return Opened(page, None, 0, 0, None, on_page(desk, page), marks(desk, page))


def leaves(page: Page) -> list[Leaf]:
    """Return every leaf of a page."""
    return [leaf for section in page.sections for row in section.rows for leaf in (*row.brief, *row.official)]


def _of_note(desk: Desk, note: Note) -> Reference:
    if note.passage is not None:
        return resolve(desk.library, note.passage)
    if note.target is not None:
        return resolve(desk.library, address(note.target.kind, note.target.id))
    raise NotFound("This note is on nothing in particular; it is in the list of notes.")


def _partner(connection: sqlite3.Connection, passage: str, page: Page) -> str | None:
    """Return the passage of a page that says the same as one that is not on it."""
    return next((leaf.passage.id for leaf in leaves(page) if passage in leaf.passage.aligned), None)


def marks(desk: Desk, page: Page) -> tuple[Mark, ...]:
    """Return the words of a page that notes mark."""
    there = {leaf.passage.id for leaf in leaves(page)}
    documents = {leaf.passage.document for leaf in leaves(page)}
    noted = [note for document in sorted(documents) for note in _attached(desk, document)]
    if not noted:
        return ()
    placed: dict[str, list[Placed]] = {}
    rows = desk.library.execute(RUNS, (json.dumps(sorted(there)),))
    versions = {(leaf.passage.document, leaf.version) for leaf in leaves(page)}
    for id, text, kind, where, runs, conclusion, document, version in rows:
        if (document, version) in versions:
            runs = tuple(tuple(run) for run in json.loads(runs))
            placed.setdefault(document, []).append(Placed(id, text, kind, segments(where), runs, conclusion))
    return tuple(
        Mark(note.id, passage, start, end, note.meaning)
        for note in noted
        for passage, start, end in parts_at(placed.get(note.document or "", ()), note.segments or ())
    )


def _attached(desk: Desk, document: str) -> list[Note]:
    return [note for note in notes.every(desk, document=document) if note.state == "attached" and note.segments]


def on_page(desk: Desk, page: Page) -> tuple[NoteRow, ...]:
    """Return the notes on what is open: on its passages, and on the thing itself, in text order."""
    there = {leaf.passage.id for leaf in leaves(page)}
    own = (page.kind, page.id)
    found = [
        note
        for note in notes.every(desk)
        if note.passage in there or (note.target is not None and (note.target.kind, note.target.id) == own)
    ]
    return rows(desk, found)


def all_notes(desk: Desk, *, deleted: bool = False) -> tuple[NoteRow, ...]:
    """Return every note in text order, those on nothing in particular last."""
    return rows(desk, notes.every(desk, deleted=deleted))


def rows(desk: Desk, found: Sequence[Note]) -> tuple[NoteRow, ...]:
    """Return notes with where they stand in words, in text order."""
    wanted = json.dumps(sorted({note.passage for note in found if note.passage}))
    places = {id: rest for id, *rest in desk.library.execute(PLACES, (wanted,))}
    names = _names(desk.library, found)
    made = [_row(note, places.get(note.passage or ""), names) for note in found]
    return tuple(sorted(made, key=lambda row: (row.note.document or "~", row.position, row.note.created)))


def _row(note: Note, place: list[int | None] | None, names: dict[str, str]) -> NoteRow:
    number, position = (place[0], place[1]) if place else (None, None)
    name = names.get(note.target.id) if note.target and note.target.kind != "passage" else None
    at = (-1 if position is None else position, note.segments[0][0] if note.segments else -1)
    return NoteRow(address("note", note.id), note, number, name, at)


def _names(connection: sqlite3.Connection, found: Iterable[Note]) -> dict[str, str]:
    """Return the names of the people, sessions, conclusions, documents and events that notes are on."""
    wanted = json.dumps(sorted({note.target.id for note in found if note.target and note.target.kind != "passage"}))
    named: dict[str, str] = {}
    for table, column in (
        ("person", "name"),
        ("session", "coalesce(label || ': ' || title, label)"),
        ("conclusion", "headline"),
        ("document", "title"),
        ("event", "title"),
    ):
        query = f"SELECT id, {column} FROM {table} WHERE id IN (SELECT value FROM json_each(?))"
        named.update(connection.execute(query, (wanted,)).fetchall())
    return named


def lists(desk: Desk, event: str | None, layer: str) -> Outline | None:
    """Return the lists of an event; None where the library holds none."""
    return outlines.outline(desk.library, event, layer)
