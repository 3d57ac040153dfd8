"""What a reader wrote or marked."""

from typing import NamedTuple

from idm_desktop.model.texts import Segments

MEANINGS = ("commitment", "recommendation", "figure", "position", "question", "quotation")
SHARES = ("personal", "delegation", "public")


class Target(NamedTuple):
    """What a note is about; `kind` is passage, document, conclusion, session, speaker, event or note."""

    kind: str
    id: str


class Origin(NamedTuple):
    """Where a note was made."""

    version: int
    passage: str
    segments: Segments


class Suggestion(NamedTuple):
    """A place where a note that lost its own may belong; `score` runs from 0 to 1."""

    version: int
    passage: str
    segments: Segments
    score: float
    reason: str


class Note(NamedTuple):
    """A note as it stands now; keys that do not apply are null."""

    id: str
    document: str | None
    version: int | None
    passage: str | None
    target: Target | None
    quote: str | None
    now: str | None
    segments: Segments | None
    suggestions: tuple[Suggestion, ...]
    origin: Origin | None
    meaning: str | None
    tags: tuple[str, ...]
    share: str
    text: str
    author: str | None
    created: str
    updated: str
    revision: int
    state: str


class Revision(NamedTuple):
    """A note as it stood after one change; `sha256` is over the five things that can change."""

    revision: int
    text: str
    meaning: str | None
    tags: tuple[str, ...]
    share: str
    time: str
    sha256: str


class Anchor(NamedTuple):
    """The words a note is tied to: 64 characters of context either side, and segments in one stored version."""

    document: str
    version: int
    sha256: str
    passage: str
    quote: str
    prefix: str
    suffix: str
    segments: Segments


class Tag(NamedTuple):
    """A tag and how many notes bear it."""

    tag: str
    notes: int
