"""Two versions of a document held against each other."""

from typing import NamedTuple

from idm_desktop.model.texts import Segments


class Word(NamedTuple):
    """A stretch of words: the same in both, deleted, or new."""

    change: str
    text: str


class Change(NamedTuple):
    """What became of a passage; `words` where its words changed."""

    change: str
    from_passage: str | None
    to_passage: str | None
    words: tuple[Word, ...] | None


class Stand(NamedTuple):
    """Where a note stands in a version, and on which words; `state` is attached, suggested or orphan."""

    state: str
    passage: str | None
    segments: Segments | None
    words: str | None


class Touched(NamedTuple):
    """A note on what changed, in both versions."""

    note: str
    before: Stand
    after: Stand


class Diff(NamedTuple):
    """What changed from one version of a document to another, and which notes that touches."""

    document: str
    from_: int
    to: int
    changes: tuple[Change, ...]
    notes: tuple[Touched, ...]


class Side(NamedTuple):
    """A passage of one version as a report shows it; `number` is what it is cited by."""

    passage: str
    number: str | None
    text: str


class Row(NamedTuple):
    """One change as a report shows it, with the notes it touches."""

    change: str
    before: tuple[Side, ...]
    after: tuple[Side, ...]
    words: tuple[Word, ...] | None
    notes: tuple[Touched, ...]


class Comparison(NamedTuple):
    """A report on two versions; `renumbered` counts the passages of which nothing but the number changed."""

    document: str
    title: str
    from_: int
    to: int
    versions: tuple[int, ...]
    rows: tuple[Row, ...]
    renumbered: int


class Guessed(NamedTuple):
    """A place where a note may belong: its words there, with a little of what stands around them."""

    passage: str
    number: int | None
    before: str
    words: str
    after: str
    reason: str


class Lost(NamedTuple):
    """A note without a place, with what it said, where it stood, and where it may belong, best first."""

    note: str
    quote: str | None
    remark: str
    title: str | None
    version: int | None
    guesses: tuple[Guessed, ...]


class Gone(NamedTuple):
    """A note that moved to another version by itself or by choice; `can_undo` for the last move that still holds."""

    note: str
    time: str
    quote: str | None
    title: str | None
    before: int
    after: int
    reason: str
    undone: bool
    can_undo: bool


class Placeless(NamedTuple):
    """The notes without a place, and the log of moves, the last one first."""

    lost: tuple[Lost, ...]
    moved: tuple[Gone, ...]


class Versioned(NamedTuple):
    """A document and the versions of it there are, oldest first."""

    document: str
    title: str
    kind: str
    versions: tuple[int, ...]
