"""Searches that are kept."""

from typing import NamedTuple


class Saved(NamedTuple):
    """A search that the reader keeps under a name; `total` is how many answers it has now, null if not counted."""

    name: str
    query: str
    created: str
    total: int | None = None
