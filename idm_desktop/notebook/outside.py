"""What was written to folders outside: which notes stand in which file, so that one taken out there is noticed.

A row of `meta` for each folder, named `folder:` and its path: {"where", "files": {name: [note id]}}.
"""

import json
from sqlite3 import Connection
from typing import NamedTuple

from idm_desktop.notebook.opening import guarded, is_read_only, writing

KEY = "folder:"
READ = "SELECT value FROM meta WHERE key = ?"
EVERY = "SELECT value FROM meta WHERE key LIKE 'folder:%'"
WRITE = "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)"


class Outside(NamedTuple):
    """One folder as it was written last: the query that chose the notes, and the notes of each file."""

    where: str | None
    files: dict[str, tuple[str, ...]]

    @property
    def notes(self) -> frozenset[str]:
        """All notes that were written there."""
        return frozenset(note for notes in self.files.values() for note in notes)


def known(connection: Connection, folder: str) -> Outside | None:
    """Return what was written to a folder, or none where nothing ever was."""
    with guarded(connection):
        row = connection.execute(READ, (KEY + folder,)).fetchone()
    return _read(row[0]) if row else None


def under(connection: Connection, name: str) -> frozenset[str]:
    """Return the notes that were written to a file of this name, in whatever folder."""
    with guarded(connection):
        rows = connection.execute(EVERY).fetchall()
    return frozenset(note for (value,) in rows for note in (_read(value) or Outside(None, {})).files.get(name, ()))


def remember(connection: Connection, folder: str, written: Outside) -> None:
    """Keep what was written to a folder; a notebook that can only be read keeps nothing."""
    if is_read_only(connection) or known(connection, folder) == written:
        return
    value = json.dumps({"where": written.where, "files": written.files}, ensure_ascii=False, separators=(",", ":"))
    with writing(connection):
        connection.execute(WRITE, (KEY + folder, value))


def _read(value: str) -> Outside | None:
    try:
        kept = json.loads(value)
        files = {str(name): tuple(map(str, notes)) for name, notes in kept["files"].items()}
        return Outside(kept["where"], files)
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
