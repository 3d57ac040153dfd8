"""Events that a reader made, which the library has although no document speaks of them yet."""

import json
import sqlite3

from idm_desktop.library import claims, records, store
from idm_desktop.model.corrections import Correction
from idm_desktop.model.texts import Event
from idm_desktop.structure.correcting.applying import facts

KEEP = """
INSERT INTO event (id, title, base, made) VALUES (:id, :title, :base, 1)
    ON CONFLICT (id) DO UPDATE SET made = 1
"""
MADE = "SELECT id FROM event WHERE made = 1"
NO_LONGER = "UPDATE event SET made = 0 WHERE id = ?"
EVENT_OF = "SELECT event FROM document WHERE id = ? AND complete = 1"
BARE = "SELECT 1 FROM document WHERE event = ?"


def known(connection: sqlite3.Connection, id: str) -> Event | None:
    """Return an event as it stands, or None."""
    return next(iter(records.events(connection, records.Scope(event=id))), None)


def settle(library: sqlite3.Connection, notebook: sqlite3.Connection) -> None:
    """Bring the events that a reader made into step with the notebook."""
    bring(library, held(notebook))


def held(notebook: sqlite3.Connection) -> tuple[Correction, ...]:
    """Return what a reader put right, the earliest first."""
    from idm_desktop.notebook import corrections

    return tuple(c for batch in reversed(corrections.done(notebook)) for c in batch.corrections)


def astray(library: sqlite3.Connection, made: tuple[Correction, ...]) -> list[str]:
    """Return the documents that a reader put under another event than the one they are under."""
    wanted = {c.document: c.value for c in made if (c.deed, c.kind) == ("value", "event") and c.document}
    there = {id: library.execute(EVENT_OF, (id,)).fetchone() for id in wanted}
    return [id for id, event in wanted.items() if (row := there[id]) and row[0] != event]


def bring(library: sqlite3.Connection, made: tuple[Correction, ...]) -> None:
    """Write the events that corrections make, with their facts, and take out those that none makes any longer."""
    wanted: dict[str, str] = {}
    for correction in made:
        if correction.deed == "make" and correction.about:
            wanted[correction.about] = correction.value or correction.about
        elif correction.deed == "unmake" and correction.about:
            wanted.pop(correction.about, None)
    there = [id for (id,) in library.execute(MADE)]
    if not wanted and not there:
        return
    with store.transaction(library):
        for id, title in wanted.items():
            base = Event(id, title, None, None, None, None, None, None, None)
            library.execute(KEEP, {"id": id, "title": title, "base": json.dumps(base)})
            if library.execute(BARE, (id,)).fetchone() is None:
                library.execute(claims.EVENT, facts(base, [c for c in made if c.event == id])._asdict())
        for id in there:
            if id not in wanted:
                library.execute(NO_LONGER, (id,))
                claims.derive(library, id)
