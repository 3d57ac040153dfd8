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
