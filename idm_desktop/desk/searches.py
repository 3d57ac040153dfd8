"""Saved searches, counted as things stand now, and the recent ones."""

from idm_desktop.desk import searching
from idm_desktop.desk.desk import Desk
from idm_desktop.errors import NotFound
from idm_desktop.model.searches import Saved
from idm_desktop.notebook import searches


def every(desk: Desk, *, counted: bool = True) -> tuple[Saved, ...]:
    """Return the saved searches by name, each with how many answers it has now."""
    if not desk.has_notes():
        return ()
    saved = searches.every(desk.notebook)
    return tuple(one._replace(total=total(desk, one.query)) for one in saved) if counted else saved


def total(desk: Desk, query: str) -> int:
    """Return how many answers a query has now."""
    return searching.find(desk, query, searching.Options(limit=1)).total


def get(desk: Desk, name: str) -> Saved:
    """Return one saved search."""
    if not desk.has_notes():
        raise NotFound(searches.ABSENT.format(name=name))
    return searches.get(desk.notebook, name)


def save(desk: Desk, name: str, query: str) -> Saved:
    """Keep a query under a name."""
    return searches.save(desk.notebook, name, query)


def rename(desk: Desk, old: str, new: str) -> Saved:
    """Give a saved search another name."""
    get(desk, old)
    return searches.rename(desk.notebook, old, new)


def forget(desk: Desk, name: str) -> Saved:
    """Take a saved search away, and return what it was."""
    get(desk, name)
    return searches.forget(desk.notebook, name)


def recent(desk: Desk) -> tuple[str, ...]:
    """Return the queries asked last, the newest first."""
    return searches.recent(desk.notebook) if desk.has_notes() else ()


def remember(desk: Desk, query: str) -> None:
    """Put a query before the recent ones."""
    searches.remember(desk.notebook, query)


def forget_recent(desk: Desk) -> None:
    """Forget what was asked."""
    if desk.has_notes():
        searches.forget_recent(desk.notebook)
