"""What the reader shows: one page of passages, with everything drawn on or beside them.

Offsets count code points of a passage's plain text.
"""

from typing import NamedTuple

from idm_desktop.model.texts import Cells, Passage


class Mark(NamedTuple):
    """Words of one passage that a note marks."""

    note: str
    passage: str
    start: int
    end: int
    meaning: str | None


class Name(NamedTuple):
    """Words that name a speaker."""

    start: int
    end: int
    speaker: str


class Quoted(NamedTuple):
    """Words quoted from a speaker, or from somebody unnamed."""

    start: int
    end: int
    id: str
    speaker: str | None
    attribution: str | None


class Doubt(NamedTuple):
    """Words that an import guessed something of, and nobody has decided on; `certainty` is stated where it is sure."""

    start: int
    end: int
    kind: str
    reason: str
    certainty: str


class Reference(NamedTuple):
    """A footnote marker that stands before the character at `offset`."""

    offset: int
    label: str
    passage: str


class Leaf(NamedTuple):
    """A passage as it is drawn; `set_apart` is true for a block quotation, `label` is the marker of a footnote.

    `cells` are those of a table, whose words are all there is in its passage.
    """

    passage: Passage
    version: int
    names: tuple[Name, ...]
    quoted: tuple[Quoted, ...]
    references: tuple[Reference, ...]
    set_apart: bool
    headline: tuple[int, int] | None
    label: str | None
    cells: Cells = ()
    doubts: tuple[Doubt, ...] = ()


class Row(NamedTuple):
    """Leaves that stand side by side; a page in one column has one leaf in `brief` or in `official`."""

    brief: tuple[Leaf, ...]
    official: tuple[Leaf, ...]


class Link(NamedTuple):
    """Something to open: its address, its text, a quiet second text, and how certain the tie to it is."""

    ref: str | None
    text: str
    detail: str | None = None
    certainty: str | None = None


class Fact(NamedTuple):
    """A line under a title; `key` names it: role, organisation, country, actor, sessions, dates, place, speakers."""

    key: str
    values: tuple[Link, ...]


class Section(NamedTuple):
    """A part of a page under its own head; `key` names a head of ours (spoken, passages, named), else `title`.

    `spoken` are the words that stand out because somebody said them: (passage id, start, end).
    """

    key: str | None
    title: str | None
    rows: tuple[Row, ...]
    spoken: tuple[tuple[str, int, int], ...] = ()


class Page(NamedTuple):
    """One page; `layer` is digest, official or both, `position` the place among its like, such as (4, 8).

    `kind` is document, conclusion, session, speaker, group (of speakers) or start. `before` and `after` are addresses
    of the neighbours. `event` and `document` are what the title stands under; `layers` are those that can be chosen.
    `written` is the kind of the document that stands where the official text would, if it is of another kind.
    """

    ref: str
    kind: str
    id: str
    title: str
    subtitle: str | None
    position: tuple[int, int] | None
    layer: str
    layers: tuple[str, ...]
    event: str | None
    document: str | None
    facts: tuple[Fact, ...]
    sections: tuple[Section, ...]
    before: str | None
    after: str | None
    written: str = "official"
