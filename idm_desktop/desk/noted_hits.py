"""Notes that answer a query: by their words, the words they mark, their tags and what they mean."""

from typing import NamedTuple

from idm_desktop.desk import notes, patterns
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.judging import Judge
from idm_desktop.errors import NotFound
from idm_desktop.library.known import known
from idm_desktop.model.found import Hit
from idm_desktop.model.notes import Note
from idm_desktop.notebook import notes as kept_notes
from idm_desktop.words.expression import expression
from idm_desktop.words.marks import fits, marks, merged, snippet
from idm_desktop.words.query import Field, Pattern, parse
from idm_desktop.words.terms import Wide, widen

MANY = 2_000
"""Notes looked through for a query; the index brings the likeliest first."""
NUMBER = "SELECT number FROM passage WHERE id = ? LIMIT 1"


class Asked(NamedTuple):
    """A query, and what limits it."""

    query: str
    document: str | None
    event: str | None
    typing: bool


def passages(desk: Desk) -> tuple[str, ...]:
    """Return the passages that have notes."""
    return tuple(dict.fromkeys(note.passage for note in notes.every(desk) if note.passage))


def hits(desk: Desk, asked: Asked, most: int) -> list[Hit]:
    """Return the notes that answer, the likeliest first."""
    root = parse(asked.query, typing=asked.typing).root
    if root is None or not desk.has_notes():
        return []
    node = widen(root, known(desk.library).lexicon._replace(known=None))
    likely = _likely(desk, node, asked, most)
    judge = Judge(desk)
    matched = _matched(node, likely)
    found = [
        _hit(desk, note, node, judge, {pattern: places[at] for pattern, places in matched})
        for at, note in enumerate(likely)
    ]
    return [hit for hit in found if hit is not None]


def _matched(node: Wide, likely: list[Note]) -> list[tuple[Pattern, list[patterns.Places]]]:
    """Return where the patterns of a query match in each note."""
    return [
        (pattern, patterns.places(pattern.text, [_text(note) for note in likely])) for pattern in patterns.asked(node)
    ]


def _text(note: Note) -> str:
    """Return what of a note is shown as an answer."""
    return "\n".join(part for part in (note.text, note.quote, " ".join(f"#{tag}" for tag in note.tags)) if part)


def _likely(desk: Desk, node: Wide, asked: Asked, most: int) -> list[Note]:
    match = expression(node)
    limited = asked.document is not None or asked.event is not None
    if not match:
        return notes.every(desk, event=asked.event, document=asked.document)
    likely = kept_notes.matching(desk.notebook, match, most)
    if not limited:
        return [note for id in likely if (note := _note(desk, id)) is not None]
    every = {note.id: note for note in notes.every(desk, event=asked.event, document=asked.document)}
    return [every[id] for id in likely if id in every]


def _note(desk: Desk, id: str) -> Note | None:
    try:
        return notes.get(desk, id)
    except NotFound:  # it went between two looks
        return None


def _hit(desk: Desk, note: Note, node: Wide, judge: Judge, matched: dict[Pattern, patterns.Places]) -> Hit | None:
    """Return a note as an answer, or None where it does not fit after all."""
    text = _text(note)

    def holds(asked: Field | Pattern) -> bool:
        return bool(matched[asked]) if isinstance(asked, Pattern) else judge.holds(note, asked)

    if not fits(f"{text}\n{note.meaning or ''}", node, holds):
        return None
    row = desk.library.execute(NUMBER, (note.passage,)).fetchone() if note.passage else None
    places = merged([*marks(text, node), *(place for places in matched.values() for place in places)])
    score = round(len(places) / (len(places) + 4), 4)
    number = row[0] if row else None
    return Hit("note", note.id, note.document, note.passage, number, text, snippet(text, places), places, score)
