"""The parts in which a long document is shown: as many passages as can be laid out at once."""

import sqlite3
from bisect import bisect_right

MOST = 400
"""Passages in a part."""
LONGEST = 200_000
"""Characters in a part, unless a passage alone is longer."""
LONG = 40_000
"""Words from which on a document may be too long for one part."""
LENGTHS = "SELECT length(text) FROM passage WHERE document = ? AND version = ? ORDER BY position"


def begins(connection: sqlite3.Connection, document: tuple[str, int], passages: int, words: int) -> list[int]:
    """Return the positions at which the parts of a document begin."""
    if passages <= MOST and words <= LONG:
        return [0]
    found, taken = [0], 0
    for position, (length,) in enumerate(connection.execute(LENGTHS, document)):
        if position > found[-1] and (position - found[-1] >= MOST or taken + length > LONGEST):
            found.append(position)
            taken = 0
        taken += length
    return found


def part(begins: list[int], position: int) -> int:
    """Return which part, from 0, a position lies in."""
    return max(0, bisect_right(begins, position) - 1)
