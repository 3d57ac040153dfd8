"""Links between notes and to the things of the library: where they lead, and which notes lead here."""

import json
import sqlite3
from collections.abc import Iterable

from idm_desktop.desk import noted, notes
from idm_desktop.desk.desk import Desk
from idm_desktop.errors import NotFound
from idm_desktop.library.refs import address, resolve
from idm_desktop.model.lists import NoteRow
from idm_desktop.model.notes import Note
from idm_desktop.model.page import Leaf, Page
from idm_desktop.words.links import links, plain

NAMED = """
SELECT 'speaker', id FROM person WHERE name = :name COLLATE NOCASE
 UNION ALL SELECT 'session', id FROM session WHERE label = :name COLLATE NOCASE OR title = :name COLLATE NOCASE
 UNION ALL SELECT 'document', id FROM document WHERE title = :name COLLATE NOCASE AND current = 1
 UNION ALL SELECT 'event', id FROM event WHERE title = :name COLLATE NOCASE
"""
LINKING = """
SELECT n.id FROM note n JOIN revision r ON r.note = n.id AND r.revision = n.revision
 WHERE n.deleted IS NULL AND (r.text LIKE '%idm://%' OR r.text LIKE '%[[%')
"""

SESSIONS = """
SELECT DISTINCT p.id, coalesce(s.label || ': ' || s.title, s.label)
  FROM passage p JOIN json_each(?) w ON w.value = p.id
       JOIN document d ON d.id = p.document AND d.version = p.version AND d.current = 1
       JOIN passage_session o ON o.passage = p.row JOIN session s ON s.id = o.session
 ORDER BY s.position
"""
SPEAKERS = """
SELECT p.id, n.name
  FROM passage p JOIN json_each(?) w ON w.value = p.id
       JOIN document d ON d.id = p.document AND d.version = p.version AND d.current = 1
       JOIN quotation q ON q.passage = p.row JOIN person n ON n.id = q.speaker
UNION
SELECT p.id, n.name
  FROM passage p JOIN json_each(?) w ON w.value = p.id
       JOIN document d ON d.id = p.document AND d.version = p.version AND d.current = 1
       JOIN mention m ON m.passage = p.row JOIN person n ON n.id = m.person
"""

Place = tuple[str, str]
"""The kind and id of what a link leads to."""


def place(desk: Desk, target: str) -> Place | None:
    """Return what a link leads to: by address or id, else by the name of a person, session, document or event."""
    wanted = plain(target)
    try:
        found = resolve(desk.library, wanted)
    except NotFound:
        row = desk.library.execute(NAMED, {"name": wanted}).fetchone()
        return (str(row[0]), str(row[1])) if row else None
    if found.kind == "note":
        try:
            return "note", notes.get(desk, found.id).id
        except NotFound:
            return None
    return found.kind, found.id


def addresses(desk: Desk, markdown: str) -> dict[str, str]:
    """Return where each [[…]] of a text leads, as an address; what leads nowhere is left out."""
    found: dict[str, str] = {}
    for link in links(markdown):
        if link.target not in found and (there := place(desk, link.target)) is not None:
            found[link.target] = address(*there)
    return found


def leading_to(desk: Desk, wanted: Iterable[Place]) -> tuple[NoteRow, ...]:
    """Return the notes that have a link to one of these, in text order."""
    if not desk.has_notes():
        return ()
    sought = set(wanted)
    found: list[Note] = []
    for (id,) in desk.notebook.execute(LINKING).fetchall():
        note = notes.get(desk, id)
        if any(place(desk, link.target) in sought for link in links(note.text)):
            found.append(note)
    return noted.rows(desk, found)


def leading_to_page(desk: Desk, page: Page, leaves: Iterable[Leaf], own: Iterable[str]) -> tuple[NoteRow, ...]:
    """Return the notes that lead to what is open, to a passage of it or to a note on it; those themselves left out."""
    ids = set(own)
    there: set[Place] = {(page.kind, page.id), *(("passage", leaf.passage.id) for leaf in leaves)}
    there |= {("note", id) for id in ids}
    return tuple(row for row in leading_to(desk, there) if row.note.id not in ids)


def facets(
    connection: sqlite3.Connection, passages: Iterable[str]
) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Return for passages, by id, the labels of their sessions and the names of who is quoted or named in them."""
    wanted = json.dumps(sorted(set(passages)))
    sessions: dict[str, list[str]] = {}
    for passage, label in connection.execute(SESSIONS, (wanted,)):
        sessions.setdefault(passage, []).append(label)
    speakers: dict[str, list[str]] = {}
    for passage, name in connection.execute(SPEAKERS, (wanted, wanted)):
        speakers.setdefault(passage, []).append(name)
    return {id: (tuple(sessions.get(id, ())), tuple(speakers.get(id, ()))) for id in {*sessions, *speakers}}
