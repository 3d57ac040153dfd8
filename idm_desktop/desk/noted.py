"""Notes where they stand, in text order."""

import json
import sqlite3
from collections.abc import Iterable, Sequence

from idm_desktop.desk import notes
from idm_desktop.desk.desk import Desk
from idm_desktop.errors import NotFound
from idm_desktop.library.refs import Reference, address, resolve
from idm_desktop.model.lists import NoteRow
from idm_desktop.model.notes import Note

PLACES = """
SELECT p.id, p.number, p.position, c.number, p.kind
  FROM passage p JOIN json_each(?) wanted ON wanted.value = p.id
       JOIN document d ON d.id = p.document AND d.version = p.version AND d.current = 1
       LEFT JOIN conclusion c ON c.id = p.conclusion AND c.document = p.document AND c.version = p.version
"""


def place_of(desk: Desk, id: str) -> Reference:
    """Return what a note is on; raise NotFound for one that is on nothing."""
    note = notes.get(desk, id)
    if note.passage is not None:
        return resolve(desk.library, note.passage)
    if note.target is not None:
        return resolve(desk.library, address(note.target.kind, note.target.id))
    raise NotFound("This note is on nothing in particular; it is in the list of notes.")


def all_notes(desk: Desk, *, deleted: bool = False) -> tuple[NoteRow, ...]:
    """Return every note in text order, those on nothing in particular last."""
    return rows(desk, notes.every(desk, deleted=deleted))


def rows(desk: Desk, found: Sequence[Note]) -> tuple[NoteRow, ...]:
    """Return notes with where they stand in words, in text order."""
    wanted = json.dumps(sorted({note.passage for note in found if note.passage}))
    places = {id: rest for id, *rest in desk.library.execute(PLACES, (wanted,))}
    names = _names(desk.library, found)
    made = [_row(note, places.get(note.passage or ""), names) for note in found]
    together: dict[tuple[str, int], list[NoteRow]] = {}  # small lots: other threads stand still while one is sorted
    for row in made:
        together.setdefault((row.note.document or "~", row.position[0]), []).append(row)
    return tuple(row for key in sorted(together) for row in sorted(together[key], key=_within))


def _within(row: NoteRow) -> tuple[int, str]:
    return row.position[1], row.note.created


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
