"""What the reader calls the six meanings, and in which colour; kept in the notebook, so that they go where it goes."""

import json
from sqlite3 import Connection
from typing import NamedTuple

from idm_desktop.errors import Refused
from idm_desktop.model.notes import MEANINGS
from idm_desktop.notebook.opening import writing as transaction

KEY = "meanings"
READ = "SELECT value FROM meta WHERE key = ?"
WRITE = "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)"
LONGEST = 40
"""Characters of a name."""


class Named(NamedTuple):
    """A meaning's own name and colour (#rrggbb); null where it has those it came with."""

    name: str | None = None
    colour: str | None = None


def every(connection: Connection) -> dict[str, Named]:
    """Return the meanings that have a name or a colour of the reader's own."""
    row = connection.execute(READ, (KEY,)).fetchone()
    try:
        kept = json.loads(row[0]) if row else {}
        return {key: Named(*kept[key]) for key in MEANINGS if key in kept}
    except (ValueError, TypeError):  # whoever wrote this, the meanings have the names they came with
        return {}


def keep(connection: Connection, named: dict[str, Named]) -> dict[str, Named]:
    """Keep names and colours; no two meanings may be called the same."""
    cleaned = {key: _clean(value) for key, value in named.items() if key in MEANINGS}
    names = [value.name.casefold() for value in cleaned.values() if value.name]
    if len(names) != len(set(names)):
        raise Refused("Two meanings would have one name; give each its own.")
    kept = {key: value for key, value in cleaned.items() if any(value)}
    with transaction(connection):
        connection.execute(WRITE, (KEY, json.dumps(kept, ensure_ascii=False)))
    return kept


def _clean(named: Named) -> Named:
    name = " ".join((named.name or "").split())[:LONGEST] or None
    colour = named.colour if named.colour and len(named.colour) == 7 and named.colour.startswith("#") else None
    return Named(name, colour)
