"""Code points, in which places are kept, and UTF-16 units, in which Qt counts.

They part only at characters beyond the basic plane, which take two units. `wide` finds those once, so that many offsets
of one text are converted without reading it again.
"""

import re
from bisect import bisect_left

WIDE = re.compile("[\U00010000-\U0010ffff]")


def wide(text: str) -> list[int]:
    """Return where the characters of two units stand, in code points."""
    return [] if text.isascii() else [match.start() for match in WIDE.finditer(text)]


def to_units(wide: list[int], point: int) -> int:
    """Return the UTF-16 offset of the code point `point`."""
    return point + bisect_left(wide, point)


def to_points(wide: list[int], unit: int) -> int:
    """Return the code point at the UTF-16 offset `unit`; within a character of two units, that character."""
    # The place of the n-th wide character is n units further on, so that the list stays sorted under this key
    return unit - bisect_left(_Units(wide), unit) if wide else unit


class _Units:
    """The list of wide characters, seen in units."""

    def __init__(self, wide: list[int]) -> None:
        self._wide = wide

    def __len__(self) -> int:
        return len(self._wide)

    def __getitem__(self, index: int) -> int:
        return self._wide[index] + index
