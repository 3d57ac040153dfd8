"""What the reader and the window say to each other; offsets count code points of a passage's plain text."""

from typing import NamedTuple


class Selection(NamedTuple):
    """Words the reader has chosen: (passage id, start, end) in text order, and the words themselves."""

    parts: tuple[tuple[str, int, int], ...]
    text: str


class Type(NamedTuple):
    """How text is set: family or none for the shipped one, height of a line in per cent, pixels beside the text."""

    face: str = ""
    leading: int = 150
    margin: int = 56


class Place(NamedTuple):
    """Where somebody is reading: the passage at the top of the view, or the one the caret stands in."""

    passage: str
    offset: int


class Stretch(NamedTuple):
    """Words of one passage that a search found."""

    passage: str
    start: int
    end: int
