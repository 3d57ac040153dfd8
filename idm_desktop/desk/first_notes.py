"""The first notes in text order, found without reading the others: with them a long list opens."""

import json
from collections.abc import Iterator

from idm_desktop.desk import noted, notes
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.placing import Placing, currents
from idm_desktop.model.lists import NoteRow
from idm_desktop.notebook import heads
from idm_desktop.notebook.values import Kept

FIRST = 200
STEP = 500
"""How many passages are asked about at a time."""

MANY = 2_000
"""From so many notes on, all of them are read only where all of them are wanted."""

THERE = "SELECT id FROM passage WHERE document = :document AND version = :version ORDER BY position"
APART = """
SELECT 'document', :document
 UNION SELECT 'conclusion', id FROM conclusion WHERE document = :document
 UNION SELECT 'passage', id FROM passage p
        WHERE document = :document
          AND NOT EXISTS (SELECT 1 FROM passage t WHERE t.id = p.id AND t.document = :document AND t.version = :version)
"""
"""What a note may be on that has no place in the current version: it comes before those on the text."""


def first(desk: Desk, limit: int = FIRST) -> tuple[tuple[NoteRow, ...], int]:
    """Return the first notes in text order, verified as all are, and how many there are; none where all are few."""
    if not desk.has_notes() or (total := heads.count(desk.notebook)) <= limit:
        return (), 0
    found: list[Kept] = []
    for some in _in_order(desk, limit):
        found += some
        if len(found) >= limit:
            break
    placing = Placing(desk.library)
    return noted.rows(desk, [notes.shown(desk, kept, placing) for kept in found])[:limit], total


def are_few(desk: Desk) -> bool:
    """Tell whether all notes can be read at once without anybody waiting."""
    return heads.count(desk.notebook) <= MANY


def lost(desk: Desk) -> int:
    """Return how many notes have no place in the library as it is."""
    placing = Placing(desk.library)
    count = sum(
        notes
        for document, version, sha256, notes in heads.texts(desk.notebook)
        if not placing.is_at(document, version, sha256)
    )
    return count + sum(placing.is_lost(kept) for kept in heads.unquoted(desk.notebook))


def _in_order(desk: Desk, limit: int) -> Iterator[tuple[Kept, ...]]:
    """Yield notes that stand together, a lot of them before the next."""
    texts = currents(desk.library)
    for document in sorted({*texts, *heads.documents(desk.notebook)}):
        if document in texts:
            yield from _in_document(desk, document, texts[document].version, limit)
        else:
            yield heads.tied(desk.notebook, document, limit)
    yield heads.elsewhere(desk.notebook, limit)


def _in_document(desk: Desk, document: str, version: int, limit: int) -> Iterator[tuple[Kept, ...]]:
    given = {"document": document, "version": version}
    yield heads.on(desk.notebook, desk.library.execute(APART, given).fetchall(), limit)
    passages = [id for (id,) in desk.library.execute(THERE, given)]
    for start in range(0, len(passages), STEP):
        for passage in heads.noted(desk.notebook, json.dumps(passages[start : start + STEP])):
            yield heads.on(desk.notebook, [("passage", passage)], limit, placed=True)
