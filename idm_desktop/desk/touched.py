"""Which documents say something else because of a correction."""

import json
import sqlite3
from collections.abc import Iterable
from pathlib import Path

from idm_desktop.desk import corrected, events, renewing
from idm_desktop.desk.holding import held
from idm_desktop.model.corrections import Correction

OF_EVENT = "SELECT DISTINCT id FROM document WHERE event = ? AND complete = 1 ORDER BY id"
OF_TEXT = "SELECT DISTINCT id FROM document WHERE text_digest = ? AND complete = 1 ORDER BY id"
OF_PERSON = """
SELECT DISTINCT d.id FROM document d, json_each(d.claims, '$[3]') person
 WHERE d.complete = 1 AND person.value ->> 0 IN (SELECT value FROM json_each(?))
 ORDER BY d.id
"""


def documents(library: sqlite3.Connection, corrections: Iterable[Correction]) -> list[str]:
    """Return the documents in which corrections hold, each once."""
    found: dict[str, None] = {}
    for correction in corrections:
        if correction.document is not None:
            found[correction.document] = None
            found.update((row[0], None) for row in library.execute(OF_TEXT, (correction.text,)))
        elif correction.event is not None:
            found.update((row[0], None) for row in library.execute(OF_EVENT, (correction.event,)))
        else:
            named = [who for who in (correction.about, correction.value) if who]
            found.update((row[0], None) for row in library.execute(OF_PERSON, (json.dumps(named),)))
    return list(found)


def by_notebook(library: sqlite3.Connection, folder: Path) -> list[str]:
    """Return the documents that the corrections in the notebook of a folder concern; none where it cannot be read."""
    with corrected.notebook_of(folder) as notebook:
        return [] if notebook is None else documents(library, events.held(notebook))


def follow(library: sqlite3.Connection, folder: Path, before: Iterable[str]) -> None:
    """Bring the library into step with another notebook than the one that `before` was of."""
    wanted = dict.fromkeys([*before, *by_notebook(library, folder)])
    if not wanted:
        return
    with held(folder):
        with corrected.notebook_of(folder) as notebook:
            events.bring(library, events.held(notebook) if notebook is not None else ())
        renewing.renew(library, folder, [*wanted, *by_notebook(library, folder)])
