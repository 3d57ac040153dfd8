"""Which notes a query chooses, in the grammar of the search."""

from idm_desktop.desk import searching
from idm_desktop.desk.desk import Desk
from idm_desktop.errors import Refused
from idm_desktop.words.query import parse

ALL = 10**9


def chosen(desk: Desk, query: str) -> frozenset[str]:
    """Return the ids of the notes that answer a query; raise Refused for one that asks for nothing."""
    if parse(query).root is None:
        raise Refused(f"“{query}” chooses no notes; say for example share:public, tag:follow-up or meaning:commitment.")
    found = searching.find(desk, query, searching.Options(frozenset({"note"}), limit=ALL))
    return frozenset(hit.id for hit in found.hits)
