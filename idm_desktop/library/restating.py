"""Writing anew what was recognised in a document, its passages left as they are."""

import sqlite3

from idm_desktop.library import claims, findings, store
from idm_desktop.library import named as names
from idm_desktop.model.dialogue import Dialogue
from idm_desktop.model.texts import NUMBERED

THERE = "SELECT event, kind FROM document WHERE id = ? AND version = ? AND complete = 1"
ROWS = "SELECT row, text FROM passage WHERE document = ? AND version = ? ORDER BY position"
DOCUMENT = """
UPDATE document SET event = :event, title = :title, kind = :kind, language = :language, warnings = :warnings,
                    claims = :claims
 WHERE id = :id AND version = :version
"""
PASSAGE = "UPDATE passage SET kind = ?, number = ?, conclusion = ? WHERE row = ?"


def restate(
    connection: sqlite3.Connection, dialogue: Dialogue, stored: store.Stored, facing: store.Facing = lambda: ()
) -> bool:
    """Write the findings of a stored version anew; return whether its passages are those of the dialogue.

    Where they are not, nothing is written: the version has to be stored whole.
    """
    named = (dialogue.document, stored.version)
    there = connection.execute(THERE, named).fetchone()
    kept = connection.execute(ROWS, named).fetchall()
    if there is None or [text for _, text in kept] != [paragraph.text for paragraph in dialogue.paragraphs]:
        return False
    rows = [row for row, _ in kept]
    moved = there != (dialogue.event.id, dialogue.kind)
    with store.transaction(connection):
        store.keep_event(connection, dialogue, stored)
        connection.execute(DOCUMENT, store.about(dialogue, stored))
        findings.clear(connection, *named)
        ids = store.conclusion_ids(dialogue)
        connection.executemany(PASSAGE, _passages(dialogue, ids, rows))
        findings.save(connection, dialogue, stored.version, rows, ids)
        for event in dict.fromkeys([there[0], dialogue.event.id]):
            claims.derive(connection, event)
        names.settle(connection)
    if moved:
        pairs = [(rows[place], other) for place, other in facing()]
        with store.transaction(connection):
            store.align(connection, pairs, *named)
    return True


def _passages(
    dialogue: Dialogue, ids: dict[int, str], rows: list[int]
) -> list[tuple[str, int | None, str | None, int]]:
    made, number = [], 0
    for paragraph, row in zip(dialogue.paragraphs, rows, strict=True):
        counts = paragraph.kind in NUMBERED
        number += counts
        conclusion = ids.get(paragraph.conclusion) if paragraph.conclusion else None
        made.append((paragraph.kind, number if counts else None, conclusion, row))
    return made
