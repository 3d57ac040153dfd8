"""What the review in the window shows: each guess in its sentence, and whom one may choose instead."""

import json
from collections.abc import Iterable, Sequence

from idm_desktop.desk import deeds, spotting
from idm_desktop.desk.desk import Desk
from idm_desktop.library import guesses
from idm_desktop.model.corrections import Found, GuessRow, Person, Review
from idm_desktop.structure.paragraphs import sentences

TITLE = "SELECT title, event FROM document WHERE id = ? AND version = ?"
PLACED = """
SELECT g.id, p.number, p.text, g.start, g.stop FROM guess g JOIN passage p ON p.row = g.passage
 WHERE g.document = ? AND g.version = ?
"""
PLACE = """
SELECT p.id, g.start, g.stop FROM guess g JOIN passage p ON p.row = g.passage
 WHERE g.document = ? AND g.version = ? AND g.id = ?
"""
NAMES = "SELECT id, name FROM person WHERE id IN (SELECT value FROM json_each(?))"
FIRST = """
SELECT g.document FROM guess g JOIN document d ON d.id = g.document AND d.version = g.version AND d.current = 1
 WHERE g.state = 'guessed'
 GROUP BY g.document
 ORDER BY d.event = ? DESC, sum(g.certainty <> 'stated') DESC, d.imported DESC
 LIMIT 1
"""
WAITING = """
SELECT g.document, count(*), sum(g.certainty <> 'stated')
  FROM guess g JOIN document d ON d.id = g.document AND d.version = g.version AND d.current = 1
 WHERE g.state = 'guessed'
 GROUP BY g.document
"""
TITLES = "SELECT id, title FROM document WHERE current = 1 AND id IN (SELECT value FROM json_each(?))"
DOCUMENTS = """
SELECT g.document FROM guess g JOIN document d ON d.id = g.document AND d.version = g.version AND d.current = 1
 GROUP BY g.document
 ORDER BY sum(g.state = 'guessed' AND g.certainty <> 'stated') DESC, d.imported DESC, g.document
"""
PEOPLE = """
SELECT p.id, p.name, a.role, a.organisation FROM person p JOIN affiliation a ON a.person = p.id
 GROUP BY p.id ORDER BY max(a.event = ?) DESC, coalesce(p.family, p.name), p.name
"""
LONGEST = 190
"""Characters of a sentence that are shown; of a longer one, those around the place."""


def review(desk: Desk, document: str, *, every: bool = False) -> Review:
    """Return the guesses of a document as they are listed: those that wait, with `every` those decided on too."""
    id, version = spotting.named(desk.library, document)
    title, _ = desk.library.execute(TITLE, (id, version)).fetchone()
    found = guesses.guesses(desk.library, id, version)
    waiting = [guess for guess in found if guess.state == "guessed"]
    placed = {row[0]: row[1:] for row in desk.library.execute(PLACED, (id, version))}
    names = _names(desk, found if every else waiting)
    rows = tuple(_row(guess, placed.get(guess.id), names) for guess in (found if every else waiting))
    undoable, redoable = deeds.can_undo(desk, id)
    return Review(id, version, title, rows, len(found) - len(waiting), undoable, redoable)


def documents(desk: Desk) -> tuple[str, ...]:
    """Return the documents that have guesses, those of which most need a look first."""
    return tuple(row[0] for row in desk.library.execute(DOCUMENTS))


def waiting(desk: Desk) -> dict[str, tuple[int, int]]:
    """Return by document how many guesses wait for a decision, and how many of those are unsure."""
    return {document: (count, unsure) for document, count, unsure in desk.library.execute(WAITING)}


def titles(desk: Desk, documents: Iterable[str]) -> dict[str, str]:
    """Return the titles of documents by their ids."""
    return dict(desk.library.execute(TITLES, (json.dumps(sorted(documents)),)).fetchall())


def first(desk: Desk, event: str | None) -> str | None:
    """Return the document whose guesses most need a look, one of this event if it has any."""
    row = desk.library.execute(FIRST, (event,)).fetchone()
    return str(row[0]) if row else None


def place(desk: Desk, document: str, id: str) -> dict[str, tuple[tuple[int, int], ...]]:
    """Return the words of a guess, by the passage they stand in."""
    row = desk.library.execute(PLACE, (*spotting.named(desk.library, document), id)).fetchone()
    return {row[0]: ((row[1], row[2]),)} if row else {}


def people(desk: Desk, document: str) -> tuple[Person, ...]:
    """Return everybody as id, name and what they are, those of the document's event first."""
    _, event = desk.library.execute(TITLE, spotting.named(desk.library, document)).fetchone()
    return tuple(
        (id, name, ", ".join(filter(None, (role, organisation))))
        for id, name, role, organisation in desk.library.execute(PEOPLE, (event,))
    )


def people_at(desk: Desk, passage: str) -> tuple[Person, ...]:
    """Return whom one may choose for words of a passage."""
    text, _ = spotting.of_passage(desk.library, passage)
    return people(desk, text.document)


def _names(desk: Desk, found: Sequence[Found]) -> dict[str, str]:
    wanted = {guess.about for guess in found if guess.about} | {g.value for g in found if g.kind == "same"}
    return dict(desk.library.execute(NAMES, (json.dumps(sorted(wanted)),)).fetchall())


def _row(guess: Found, place: tuple[int | None, str, int, int] | None, names: dict[str, str]) -> GuessRow:
    who = names.get(guess.about or "")
    other = names.get(guess.value) if guess.kind == "same" else None
    if place is None:
        return GuessRow(guess, None, "", 0, 0, who, other)
    number, text, start, end = place
    return GuessRow(guess, number, *_sentence(text, start, end, led=guess.kind == "attribution"), who, other)


def _sentence(text: str, start: int, end: int, *, led: bool) -> tuple[str, int, int]:
    """Return the sentence or sentences that a place stands in, and where in them; with `led` that before it too."""
    reach = LONGEST * 2 // 3 if led else LONGEST // 3
    every = sentences(text)
    bounds = [
        bound
        for bound, after in zip(every, [*every[1:], every[-1]], strict=True)
        if (after if led else bound)[1] > start and bound[0] < max(end, start + 1)
    ]
    first, last = (bounds[0][0], bounds[-1][1]) if bounds else (0, len(text))
    before = after = ""
    if last - first > LONGEST:
        begin = max(first, min(start - reach, last - LONGEST))
        cut = text.find(" ", begin, start)
        if begin > first:
            first, before = (cut + 1 if cut >= 0 else begin), "… "
        if last > first + LONGEST:
            last, after = first + LONGEST, " …"
    at = len(before) - first
    return before + text[first:last] + after, start + at, min(end, last) + at
