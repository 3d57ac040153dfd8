"""What goes into the notebook and what comes out of it."""

from typing import NamedTuple

from idm_desktop.model.notes import Anchor, Origin, Suggestion, Target


class Keep:
    """The type of KEEP, for a field that a change leaves as it is; `None` could not say that of a meaning."""


KEEP = Keep()


class Draft(NamedTuple):
    """A note to be: a free one has no target, one without a quotation no anchor."""

    target: Target | None = None
    anchor: Anchor | None = None
    text: str = ""
    meaning: str | None = None
    tags: tuple[str, ...] = ()
    share: str = "personal"
    author: str | None = None


class Came(NamedTuple):
    """What a note from elsewhere brings along: when it was changed last, how often, and where it was made."""

    updated: str
    revision: int = 1
    origin: Origin | None = None


class Content(NamedTuple):
    """The four things about a note that its reader changes; every change of them is a revision."""

    text: str
    meaning: str | None
    tags: tuple[str, ...]
    share: str


class Standing(NamedTuple):
    """What came of looking for a note in a version of its document: `state` is suggested or orphan."""

    version: int
    sha256: str
    state: str
    places: tuple[Suggestion, ...]


class Kept(NamedTuple):
    """A note as the notebook holds it; `deleted` is when it went to the trash, `damaged` that a hash is wrong.

    The anchor's quote is the words as they were first marked, wherever the note has moved since.
    """

    id: str
    target: Target | None
    anchor: Anchor | None
    origin: Origin | None
    meaning: str | None
    tags: tuple[str, ...]
    share: str
    text: str
    author: str | None
    created: str
    updated: str
    revision: int
    deleted: str | None
    damaged: bool
    standing: Standing | None = None
