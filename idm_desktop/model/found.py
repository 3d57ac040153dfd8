"""What a search answers."""

from typing import NamedTuple


class Hit(NamedTuple):
    """One answer; `marks` are code points of `text`, `number` is the passage's."""

    kind: str
    id: str
    document: str | None
    passage: str | None
    number: int | None
    text: str
    snippet: str
    marks: tuple[tuple[int, int], ...]
    score: float


class Found(NamedTuple):
    """The answer to a query; `total` counts all hits, `reading` says how the query was understood."""

    query: str
    reading: str
    total: int
    milliseconds: float
    did_you_mean: str | None
    hits: tuple[Hit, ...]
