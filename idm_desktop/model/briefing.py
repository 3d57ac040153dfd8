"""A briefing: chosen notes and passages in the reader's own order, with headings and the reader's own text."""

from typing import NamedTuple

PARTS = ("heading", "text", "note", "passage")


class Part(NamedTuple):
    """One part of a briefing.

    `kind` is heading, text, note or passage. `text` is the heading, the reader's own Markdown, or the words of a
    passage as they were when they were taken. `ref` is the id of the note or passage; `document` that of its document.
    """

    kind: str
    text: str = ""
    ref: str | None = None
    document: str | None = None


class Briefing(NamedTuple):
    """A briefing as it is kept; `revision` counts from 1, times are UTC."""

    id: str
    title: str
    parts: tuple[Part, ...]
    created: str
    updated: str
    revision: int


class Source(NamedTuple):
    """Where quoted words stand: the citation in words, and the address that opens it."""

    citation: str
    address: str


class Piece(NamedTuple):
    """A part ready to be shown or written out.

    `quote` are its words, `remark` what the reader wrote beside them (Markdown), `source` the index of its source.
    `state` is exact, altered or not-found: how the words stand to the text as it is now; null where nothing is quoted.
    """

    part: Part
    quote: str | None
    remark: str
    who: str | None
    source: int | None
    state: str | None


class Brief(NamedTuple):
    """A briefing with all it refers to; `sources` are numbered from 1 in the order they are first quoted."""

    briefing: Briefing
    pieces: tuple[Piece, ...]
    sources: tuple[Source, ...]
    language: str
