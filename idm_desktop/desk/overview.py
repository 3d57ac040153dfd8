"""An event at a glance, and the whole library: what its documents hold, what the reader has read and noted."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

from idm_desktop.desk import progress
from idm_desktop.errors import NotFound
from idm_desktop.library import overview as counted
from idm_desktop.library import records
from idm_desktop.library.refs import address
from idm_desktop.model.overview import Cell, EventGlance, LibraryGlance, Overview, Strip

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk
    from idm_desktop.library.overview import Concluded, Row, Text
    from idm_desktop.model.notes import Note


def of_event(desk: Desk, event: str, layer: str) -> Overview:
    """Return an event at a glance; raise NotFound with a sentence where there is no such event."""
    library = desk.library
    known = records.events(library, records.Scope(event=event))
    if not known:
        raise NotFound(f"There is no event “{event}”; `idm list events` shows those there are.")
    noted = _noted(_notes(desk))
    of_texts = {
        (text.id, text.version): (text, counted.passages(library, text)) for text in counted.documents(library, event)
    }
    source, concluded = counted.conclusions(library, event, layer)
    _, rows = of_texts.get(source, (None, []))
    seen = progress.read(source[0])
    return Overview(
        known[0],
        counted.sittings(library, event, layer),
        counted.attendances(library, event),
        tuple(_conclusion(one, rows, seen, noted) for one in concluded),
        tuple(_text(text, of_text, noted) for text, of_text in of_texts.values()),
        counted.quotations(library, source),
    )


def of_library(desk: Desk, query: str = "") -> LibraryGlance:
    """Return every event at a glance, the newest first, with how often words stand in each."""
    library = desk.library
    notes = Counter(note.passage for note in _notes(desk) if note.passage)
    noted = counted.by_event(library, json.dumps(list(notes)))
    read = counted.by_event(library, json.dumps(list({passage for _, passage in progress.every()})))
    hits = _hits(desk, query) if query.strip() else {}
    totals = {event: (texts, passages, people) for event, texts, passages, people in counted.totals(library)}
    glances = [
        EventGlance(event, *totals[event.id], read.get(event.id, 0), noted.get(event.id, 0), hits.get(event.id, 0))
        for event in records.events(library)
    ]
    return LibraryGlance(query.strip(), tuple(sorted(glances, key=lambda one: one.event.start or "", reverse=True)))


def _hits(desk: Desk, query: str) -> dict[str, int]:
    from idm_desktop.library import search

    kinds = frozenset({"passage"})
    return {
        event.id: search.find(desk.library, query, search.Options(kinds, event=event.id, limit=1)).found.total
        for event in records.events(desk.library)
    }


def _notes(desk: Desk) -> list[Note]:
    if not desk.has_notes():
        return []
    from idm_desktop.desk import notes

    return [note for note in notes.every(desk) if note.state != "deleted"]


def _noted(notes: list[Note]) -> Counter[tuple[str, str]]:
    """Count the notes on each passage and on each conclusion or document as a whole."""
    return Counter((note.target.kind, note.passage or note.target.id) for note in notes if note.target is not None)


def _cells(rows: list[Row], seen: frozenset[str], noted: Counter[tuple[str, str]]) -> tuple[Cell, ...]:
    return tuple(Cell(row.passage, row.words, row.passage in seen, noted["passage", row.passage]) for row in rows)


def _conclusion(one: Concluded, rows: list[Row], seen: frozenset[str], noted: Counter[tuple[str, str]]) -> Strip:
    cells = _cells([row for row in rows if row.conclusion == one.id], seen, noted)
    notes = sum(cell.notes for cell in cells) + noted["conclusion", one.id]
    return Strip(address("conclusion", one.id), one.headline, one.number, None, one.people, notes, cells)


def _text(text: Text, rows: list[Row], noted: Counter[tuple[str, str]]) -> Strip:
    cells = _cells(rows, progress.read(text.id), noted)
    notes = sum(cell.notes for cell in cells) + noted["document", text.id]
    return Strip(address("document", text.id), text.title, None, text.kind, 0, notes, cells)
