"""What a reader put right, and the words it is about: never offsets, so that it holds in another copy of a text."""

from typing import NamedTuple

from idm_desktop.model.texts import Segments


class Spot(NamedTuple):
    """Words of a document with what stands before and after them; enough to find them in another copy."""

    quote: str
    before: str = ""
    after: str = ""


class Correction(NamedTuple):
    """One thing that a reader decided.

    `deed` is accept, reject, value, assign, merge, split, mark, unmark, place, sessions, make or remove; `kind` the
    kind of guess or the name of the fact it is about; `about` the person, session or event; `value` what it is to be;
    `was` what it had been, and `name` how a person that `value` names is called. `document` and `event` say where it
    holds: anywhere, where both are None. `text` is the digest of the document's words, for another copy of them.
    """

    deed: str
    kind: str
    about: str | None = None
    value: str | None = None
    was: str | None = None
    name: str | None = None
    spot: Spot | None = None
    document: str | None = None
    event: str | None = None
    text: str | None = None


class Batch(NamedTuple):
    """Corrections made in one go, which are undone in one go."""

    number: int
    time: str
    corrections: tuple[Correction, ...]


class Found(NamedTuple):
    """A guess as it is shown; `state` is guessed, confirmed, rejected or corrected."""

    id: str
    kind: str
    value: str
    reason: str
    certainty: str
    document: str
    passage: str | None
    segments: Segments | None
    about: str | None
    score: float
    state: str


class Edited(NamedTuple):
    """What was edited: its kind and id, and the facts that are other than before."""

    kind: str
    id: str
    changed: tuple[str, ...]


class Removed(NamedTuple):
    """What was taken out or put back: documents, and how many notes were on them."""

    documents: tuple[str, ...]
    events: tuple[str, ...]
    notes: int
    trash: str | None


Person = tuple[str, str, str]
"""Somebody to choose: id, name, and what they are."""


class GuessRow(NamedTuple):
    """A guess with what one needs to decide on it: the sentence it stands in, and whom it is about by name.

    `start` and `end` count in `sentence`. `other` is the name of the second person of a guess that two are one.
    """

    guess: Found
    number: int | None
    sentence: str
    start: int
    end: int
    who: str | None
    other: str | None


class Review(NamedTuple):
    """The guesses of one version of a document, waiting ones first, least sure first; `decided` counts the others."""

    document: str
    version: int
    title: str
    rows: tuple[GuessRow, ...]
    decided: int
    undoable: bool
    redoable: bool
