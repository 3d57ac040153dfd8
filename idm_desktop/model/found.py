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


class Bar(NamedTuple):
    """How many passages of an answer stand in one place; `query` is what narrows the search to it.

    `kind` is conclusion, session, speaker, document or year, `label` what people know the place by.
    """

    kind: str
    id: str
    label: str
    hits: int
    query: str


class Answer(NamedTuple):
    """What was found, and where; `exact` is false where this is not all yet: there are more or better answers."""

    found: Found
    exact: bool
    bars: tuple[Bar, ...] = ()
