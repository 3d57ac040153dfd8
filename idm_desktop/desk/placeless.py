"""The notes without a place, each with where it may belong, and the log of those that moved."""

from __future__ import annotations

from idm_desktop.desk import anchors, notes
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.flow import Flow
from idm_desktop.model.compared import Gone, Guessed, Lost, Placeless
from idm_desktop.model.notes import Note, Suggestion
from idm_desktop.notebook import moves

AROUND = 90
"""Letters shown on either side of a place that is suggested."""

LOGGED = 200
TITLES = "SELECT id, title FROM document WHERE current = 1 AND complete = 1"
NUMBERS = "SELECT id, number FROM passage WHERE document = ? AND version = ?"


def placeless(desk: Desk) -> Placeless:
    """Return what there is to be decided, and what was decided."""
    if not desk.has_notes():
        return Placeless((), ())
    titles = dict(desk.library.execute(TITLES).fetchall())
    texts: dict[tuple[str, int], tuple[Flow, dict[str, int | None]]] = {}

    def text(document: str, version: int) -> tuple[Flow, dict[str, int | None]]:
        if (document, version) not in texts:
            numbers = dict(desk.library.execute(NUMBERS, (document, version)).fetchall())
            texts[document, version] = Flow(anchors.text_of(desk.library, document, version)), numbers
        return texts[document, version]

    def lost(note: Note) -> Lost:
        document = note.document or ""
        guesses = tuple(_guessed(place, *text(document, place.version)) for place in note.suggestions)
        return Lost(note.id, note.quote, note.text, titles.get(document), note.version, guesses)

    return Placeless(tuple(map(lost, notes.orphans(desk))), tuple(_log(desk, titles)))


def _guessed(place: Suggestion, flow: Flow, numbers: dict[str, int | None]) -> Guessed:
    parts = flow.parts_at(place.segments)
    found = [(flow.passage(id), start, end) for id, start, end in parts]
    shown = [(passage.text, start, end) for passage, start, end in found if passage is not None]
    if not shown:
        return Guessed(place.passage, numbers.get(place.passage), "", "", "", place.reason)
    words = " ".join(text[start:end] for text, start, end in shown)
    before, after = shown[0][0][: shown[0][1]], shown[-1][0][shown[-1][2] :]
    before = before if len(before) <= AROUND else f"…{before[-AROUND:].partition(' ')[2]}"
    after = after if len(after) <= AROUND else f"{after[:AROUND].rpartition(' ')[0]}…"
    return Guessed(place.passage, numbers.get(place.passage), before, words, after, place.reason)


def _log(desk: Desk, titles: dict[str, str]) -> list[Gone]:
    made: list[Gone] = []
    seen: set[str] = set()
    for moved in moves.log(desk.notebook, limit=LOGGED):
        can_undo = moved.undone is None and moved.note not in seen
        if moved.undone is None:
            seen.add(moved.note)
        was, became = moved.was, moved.became
        if became is None:
            continue
        before = was.version if was is not None else became.version
        title = titles.get(became.document)
        made.append(
            Gone(
                moved.note,
                moved.time,
                became.quote,
                title,
                before,
                became.version,
                moved.reason,
                moved.undone is not None,
                can_undo,
            )
        )
    return made
