"""The page as it is set: which passage stands where in the QTextDocument.

A document counts UTF-16 units over everything that is set: passages, and between and within them what is not theirs
(titles, footnote markers). A `Placed` knows which pieces of its passage stand where.
"""

from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from PySide6.QtGui import QTextDocument

from idm_desktop.anchoring import offsets
from idm_desktop.model.page import Leaf, Page

BRIEF, OFFICIAL = 0, 1


class Piece(NamedTuple):
    """A stretch of plain text, from the unit `start` of its passage, that stands unbroken at `position`."""

    position: int
    start: int
    size: int


class Placed(NamedTuple):
    """A leaf that has been set, from `first` to `last`; `row` and `column` order it, `brief` says which text it is."""

    leaf: Leaf
    row: int
    column: int
    brief: bool
    first: int
    last: int
    pieces: tuple[Piece, ...]
    wide: list[int]

    def position(self, offset: int, *, ending: bool = False) -> int:
        """Return where the code point `offset` stands; `ending` stays before anything set in between."""
        unit = offsets.to_units(self.wide, offset)
        for piece in self.pieces:
            inside = unit <= piece.start + piece.size if ending else unit < piece.start + piece.size
            if inside:
                return piece.position + max(0, unit - piece.start)
        return self.last

    def offset(self, position: int) -> int:
        """Return the code point that stands at `position`, or the next one where none does."""
        unit = 0
        for piece in self.pieces:
            if position < piece.position:
                break
            unit = piece.start + min(position - piece.position, piece.size)
        return offsets.to_points(self.wide, unit)


class Sheet:
    """A page that has been set; `left` and `gap` are the space beside the text and half of that between columns.

    `layers` is where the line stands that says whose words follow, if there is one.
    """

    def __init__(
        self,
        page: Page,
        document: QTextDocument,
        placed: tuple[Placed, ...],
        left: int,
        gap: int,
        layers: int | None = None,
    ) -> None:
        self.page = page
        self.document = document
        self.placed = placed
        self.left = left
        self.gap = gap
        self.layers = layers

    def margin(self, column: int) -> float:
        """Return where the text of a column begins."""
        return self.left + column * ((self.document.textWidth() - 2 * self.left) / 2 + self.gap)

    @cached_property
    def _by_id(self) -> dict[str, list[Placed]]:
        found: dict[str, list[Placed]] = {}
        for one in self.placed:
            found.setdefault(one.leaf.passage.id, []).append(one)
        return found

    @cached_property
    def _starts(self) -> list[int]:
        return [one.first for one in self.placed]

    def all_of(self, passage: str) -> list[Placed]:
        """Return where `passage` stands; a page may show it more than once."""
        return self._by_id.get(passage, [])

    def at(self, position: int) -> Placed | None:
        """Return what stands at `position`."""
        index = bisect_right(self._starts, position) - 1
        return self.placed[index] if index >= 0 and position <= self.placed[index].last else None

    def before(self, position: int) -> int:
        """Return the index of the last leaf that begins at or before `position`, at the beginning of its row."""
        index = max(0, bisect_right(self._starts, position) - 1)
        while index > 0 and self.placed[index - 1].row == self.placed[index].row:
            index -= 1
        return index

    def within(self, start: int, end: int) -> Iterator[tuple[Placed, int, int]]:
        """Yield the leaves between two positions, with the code points of each that lie there."""
        for one in self.placed[max(0, bisect_right(self._starts, start) - 1) :]:
            if one.first >= end:
                return
            if one.last > start:
                yield one, one.offset(max(start, one.first)), one.offset(min(end, one.last))
