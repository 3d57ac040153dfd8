"""Events, documents and what they say.

All offsets count code points. `segments` are half-open ranges of a document's stored text; `emphasis` counts in `text`.
"""

from typing import NamedTuple

Segment = tuple[int, int]
Segments = tuple[Segment, ...]
Cells = tuple[tuple[Segment, ...], ...]  # the rows of a table; of each cell, where its words stand in the plain text
Emphasis = tuple[int, int, str]  # start, end, "em" or "strong"

NUMBERED = frozenset({"intro", "opening", "setting-scene", "lead", "body", "closing"})
"""Kinds of running text; the others (front, heading, table, footnote) have no number."""


class Event(NamedTuple):
    """One dialogue; dates are ISO 8601."""

    id: str
    title: str
    theme: str | None
    series: str | None
    organiser: str | None
    start: str | None
    end: str | None
    venue: str | None
    city: str | None
    documents: tuple[str, ...] = ()


class Version(NamedTuple):
    """One version of a document: its number, the digest of its source file and when it came in."""

    version: int
    sha256: str
    imported: str


class Source(NamedTuple):
    """The file a document was read from; `pages` is null where the format has none."""

    file: str
    sha256: str
    format: str
    encoding: str | None
    pages: int | None


class Document(NamedTuple):
    """A text of an event, in one language and one version; `passages` and `words` are counts."""

    id: str
    event: str
    title: str
    kind: str
    language: str
    version: int
    versions: tuple[Version, ...]
    source: Source
    imported: str
    passages: int
    words: int
    warnings: tuple[str, ...]


class Part(NamedTuple):
    """That a speaker took part in a session, in which capacity, and how certain that is."""

    speaker: str
    capacity: str
    certainty: str


class Session(NamedTuple):
    """One part of an event."""

    id: str
    event: str
    label: str
    title: str | None
    kind: str
    position: int
    moderators: tuple[str, ...]
    speakers: tuple[Part, ...]
    passages: tuple[str, ...]


class Conclusion(NamedTuple):
    """A main conclusion; `segments` are those of the headline."""

    id: str
    document: str
    number: int
    headline: str
    segments: Segments
    passages: tuple[str, ...]
    state: str


class Passage(NamedTuple):
    """A logical paragraph; `notes` are the texts of the footnotes it refers to."""

    id: str
    document: str
    number: int | None
    official_number: str | None
    kind: str
    conclusion: str | None
    sessions: tuple[str, ...]
    text: str
    emphasis: tuple[Emphasis, ...]
    segments: Segments
    page: int | None
    aligned: tuple[str, ...]
    notes: tuple[str, ...]


class Quotation(NamedTuple):
    """Quoted words, with who said them, or the words that stand for an unnamed speaker."""

    id: str
    document: str
    passage: str
    text: str
    segments: Segments
    speaker: str | None
    attribution: str | None
    state: str


class Figure(NamedTuple):
    """A quantity said of the world; `text` is it as written."""

    document: str
    passage: str
    segments: Segments
    value: float | int | None
    unit: str | None
    text: str


class Acronym(NamedTuple):
    """An acronym and what it stands for, with the place that says so where there is one."""

    acronym: str
    expansion: str
    document: str | None
    passage: str | None
    segments: Segments | None
