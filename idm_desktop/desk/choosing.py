"""Which notes a query chooses, in the grammar of the search: every one of them, in no order."""

from functools import partial

from idm_desktop.desk import notes
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.judging import Judge
from idm_desktop.errors import Refused
from idm_desktop.library.known import known
from idm_desktop.words.marks import fits
from idm_desktop.words.query import And, Field, parse
from idm_desktop.words.terms import widen

ANY = Field("type", ("note",))
"""Holds of every note, so that a query may say only which are not wanted."""


def chosen(desk: Desk, query: str) -> frozenset[str]:
    """Return the ids of the notes that answer a query; raise Refused for one that asks for nothing."""
    root = parse(query).root
    if root is None:
        raise Refused(f"“{query}” chooses no notes; say for example share:public, tag:follow-up or meaning:commitment.")
    node, judge = widen(And((ANY, root)), known(desk.library).lexicon._replace(known=None)), Judge(desk)
    found = []
    for note in notes.every(desk):
        text = "\n".join(part for part in (note.text, note.quote, " ".join(f"#{tag}" for tag in note.tags)) if part)
        if fits(f"{text}\n{note.meaning or ''}", node, partial(judge.holds, note)):
            found.append(note.id)
    return frozenset(found)
