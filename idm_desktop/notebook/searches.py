"""Searches in the notebook: those kept under a name, and the last ones asked."""

from contextlib import suppress
from sqlite3 import Connection, DatabaseError

from idm_desktop.errors import NotFound, Refused
from idm_desktop.model.searches import Saved
from idm_desktop.notebook import times
from idm_desktop.notebook.opening import guarded
from idm_desktop.notebook.opening import writing as transaction

TABLES = (
    """
    CREATE TABLE saved_search (name TEXT PRIMARY KEY COLLATE NOCASE, query TEXT NOT NULL, created TEXT NOT NULL) STRICT
    """,
    "CREATE TABLE recent_search (row INTEGER PRIMARY KEY AUTOINCREMENT, query TEXT NOT NULL UNIQUE) STRICT",
)
SAVED = "SELECT name, query, created FROM saved_search ORDER BY name"
ONE = "SELECT name, query, created FROM saved_search WHERE name = ?"
SAVE = """
INSERT INTO saved_search (name, query, created) VALUES (?, ?, ?)
    ON CONFLICT (name) DO UPDATE SET name = excluded.name, query = excluded.query
"""
RENAME = "UPDATE saved_search SET name = ? WHERE name = ?"
FORGET = "DELETE FROM saved_search WHERE name = ?"
RECENT = "SELECT query FROM recent_search ORDER BY row DESC LIMIT ?"
AGAIN = "DELETE FROM recent_search WHERE query = ?"
ASKED = "INSERT INTO recent_search (query) VALUES (?)"
OLD = "DELETE FROM recent_search WHERE row NOT IN (SELECT row FROM recent_search ORDER BY row DESC LIMIT ?)"
NONE_LEFT = "DELETE FROM recent_search"
MOST_RECENT = 20
LONGEST = 100
"""Characters of a name."""
ABSENT = "There is no saved search “{name}”; `idm list searches` shows those there are."


def every(connection: Connection) -> tuple[Saved, ...]:
    """Return the saved searches, by name."""
    with guarded(connection):
        return tuple(Saved(*row) for row in connection.execute(SAVED))


def get(connection: Connection, name: str) -> Saved:
    """Return one saved search; capitals do not matter."""
    with guarded(connection):
        row = connection.execute(ONE, (name.strip(),)).fetchone()
    if row is None:
        raise NotFound(ABSENT.format(name=name))
    return Saved(*row)


def save(connection: Connection, name: str, query: str) -> Saved:
    """Keep a query under a name; the query kept under it before is replaced."""
    named, asked = _named(name), _legible(query).strip()
    if not asked:
        raise Refused("An empty search cannot be saved; say what it looks for.")
    with transaction(connection):
        connection.execute(SAVE, (named, asked, times.now()))
    return get(connection, named)


def rename(connection: Connection, old: str, new: str) -> Saved:
    """Give a saved search another name, which no other may have."""
    there, named = get(connection, old), _named(new)
    if named.casefold() != there.name.casefold() and any(
        one.name.casefold() == named.casefold() for one in every(connection)
    ):
        raise Refused(f"There is a saved search “{named}” already; choose another name.")
    with transaction(connection):
        connection.execute(RENAME, (named, there.name))
    return get(connection, named)


def forget(connection: Connection, name: str) -> Saved:
    """Take a saved search away, and return what it was."""
    there = get(connection, name)
    with transaction(connection):
        connection.execute(FORGET, (there.name,))
    return there


def recent(connection: Connection, most: int = MOST_RECENT) -> tuple[str, ...]:
    """Return the queries asked last, the newest first."""
    with guarded(connection):
        return tuple(query for (query,) in connection.execute(RECENT, (most,)))


def remember(connection: Connection, query: str) -> None:
    """Put a query before the recent ones; the oldest goes."""
    asked = _legible(query).strip()
    if not asked:
        return
    with transaction(connection):
        connection.execute(AGAIN, (asked,))
        connection.execute(ASKED, (asked,))
        connection.execute(OLD, (MOST_RECENT,))


def forget_recent(connection: Connection) -> None:
    """Forget what was asked."""
    with transaction(connection):
        connection.execute(NONE_LEFT)


def rescue(source: Connection, fresh: Connection) -> None:
    """Bring over to a new notebook what can be read."""
    with suppress(DatabaseError):
        fresh.executemany(SAVE, source.execute(SAVED).fetchall())
    with suppress(DatabaseError):
        asked = source.execute(RECENT, (MOST_RECENT,)).fetchall()
        fresh.executemany(ASKED, reversed(asked))


def _named(name: str) -> str:
    named = " ".join(_legible(name).split())
    if not named:
        raise Refused("The name of a saved search is empty; type one.")
    if len(named) > LONGEST:
        raise Refused(f"The name of a saved search has at most {LONGEST} characters; choose a shorter one.")
    return named


def _legible(text: str) -> str:
    return text.replace("\0", " ").encode(errors="replace").decode()
