"""Which notes a query chooses, in the grammar of the search: every one of them, in no order."""

from idm_desktop.desk import notes, patterns
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.judging import Judge
from idm_desktop.errors import Refused
from idm_desktop.library.known import known
from idm_desktop.model.notes import Note
from idm_desktop.words.marks import fits
from idm_desktop.words.query import And, Field, Pattern, parse
from idm_desktop.words.terms import widen

ANY = Field("type", ("note",))
"""Holds of every note, so that a query may say only which are not wanted."""


def chosen(desk: Desk, query: str) -> frozenset[str]:
    """Return the ids of the notes that answer a query; raise Refused for one that asks for nothing."""
    root = parse(query).root
    if root is None:
        raise Refused(f"“{query}” chooses no notes; say for example share:public, tag:follow-up or meaning:commitment.")
    node, judge = widen(And((ANY, root)), known(desk.library).lexicon._replace(known=None)), Judge(desk)
    every = notes.every(desk)
    texts = [_text(note) for note in every]
    matched = {pattern: patterns.places(pattern.text, texts) for pattern in patterns.asked(node)}
    found = []
    for at, note in enumerate(every):

        def holds(asked: Field | Pattern, at: int = at, note: Note = note) -> bool:
            return bool(matched[asked][at]) if isinstance(asked, Pattern) else judge.holds(note, asked)

        if fits(f"{texts[at]}\n{note.meaning or ''}", node, holds):
            found.append(note.id)
    return frozenset(found)


def _text(note: Note) -> str:
    return "\n".join(part for part in (note.text, note.quote, " ".join(f"#{tag}" for tag in note.tags)) if part)
