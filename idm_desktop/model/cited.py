"""What a citation is made from, and what a check of quotations finds."""

from typing import NamedTuple

from idm_desktop.model.texts import Event


class Cited(NamedTuple):
    """Something to be cited: a document or event, with the place and the words in it where there are any.

    `number` is our count and `official_number` the one printed, `last` that of the last of several passages. `version`
    is null for the current one. `quote` are the words, `speaker` who said them. `address` opens the place.
    """

    id: str
    title: str
    event: Event | None
    kind: str
    language: str | None
    address: str
    version: int | None = None
    number: int | None = None
    official_number: str | None = None
    last: str | None = None
    page: int | None = None
    part: str | None = None
    quote: str | None = None
    speaker: str | None = None


class Citation(NamedTuple):
    """A reference made into words."""

    ref: str
    style: str
    language: str
    text: str


class Checked(NamedTuple):
    """A quotation of a draft beside the words it stands for.

    `result` is exact, altered or not-found. `words` are runs of words with what became of them: "equal", "delete" (in
    the source alone) or "insert" (in the draft alone); empty where nothing was found. `speaker` is null where nobody in
    particular is said to have spoken.
    """

    quotation: str
    result: str
    words: tuple[tuple[str, str], ...]
    document: str | None
    passage: str | None
    speaker: str | None
