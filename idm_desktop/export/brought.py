"""What a file of notes brings, whoever wrote it: words, where they stood, what was said of them."""

from typing import NamedTuple

from idm_desktop.model.notes import Origin, Target
from idm_desktop.model.texts import Segments


class Place(NamedTuple):
    """Where this program said that a note stands: its target, the version and segments of its words, and its state."""

    target: Target | None
    document: str | None
    sha256: str | None
    passage: str | None
    segments: Segments
    origin: Origin | None
    state: str


class Brought(NamedTuple):
    """One note; `place` is there for one of ours, whose `id` it keeps.

    `key` tells a foreign note from all others, so that it comes in once. `source` is what names its text: a title, an
    address, an id. `edited` means that a reader changed words or tags since this program wrote them as `revision`.
    """

    line: int
    id: str | None
    key: tuple[str, ...]
    quote: str | None
    text: str
    tags: tuple[str, ...] = ()
    prefix: str = ""
    suffix: str = ""
    meaning: str | None = None
    share: str = "personal"
    author: str | None = None
    created: str | None = None
    updated: str | None = None
    revision: int = 1
    edited: bool = False
    source: str | None = None
    place: Place | None = None
    reply_to: str | None = None


class Problem(NamedTuple):
    """Something in a file that cannot be taken in, and why."""

    line: int
    reason: str


class Load(NamedTuple):
    """All that one file brings. `document` and `announced` are what a file of ours says of itself."""

    kind: str
    notes: tuple[Brought, ...]
    problems: tuple[Problem, ...] = ()
    document: str | None = None
    announced: int | None = None
    updated: str | None = None


def line_of(text: str, offset: int) -> int:
    """Return the number of the line that holds `offset`."""
    return text.count("\n", 0, offset) + 1
