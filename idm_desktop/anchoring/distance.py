"""How many edits lie between two texts: Myers' bit vectors (1999), in whole numbers of any length.

A column of the table of edit distances is kept as two numbers, one bit for each letter of the pattern, so that a letter
of the text costs a dozen operations whatever the length of the pattern. No library is needed for it, nor an alphabet.
"""

from collections.abc import Iterator


def similarity(one: str, other: str) -> float:
    """Return how alike two texts are, from 0 to 1: the share of the longer one that no edit touches."""
    longer = max(len(one), len(other))
    return 1 - distance(one, other) / longer if longer else 1.0


def distance(one: str, other: str) -> int:
    """Return how many letters must be put in, taken out or replaced to make one text of the other."""
    if one == other or not one or not other:
        return 0 if one == other else max(len(one), len(other))
    *_, last = _columns(one, other, anchored=True)
    return last


def beginning(pattern: str, text: str) -> float:
    """Return how like `pattern` a beginning of `text` is, from 0 to 1, however much follows it."""
    if not pattern or not text:
        return float(not pattern)
    return 1 - min(len(pattern), *_columns(pattern, text, anchored=True)) / len(pattern)


def within(pattern: str, text: str, most: int) -> tuple[int, int, int] | None:
    """Return (edits, start, end) of the stretch of `text` most like `pattern`, or None if it takes more than `most`."""
    if not pattern or not text:
        return None
    edits, end = min((edits, end) for end, edits in enumerate(_columns(pattern, text), 1))
    if edits > most:
        return None
    back = _columns(pattern[::-1], text[end - 1 :: -1] if end else "", anchored=True)
    _, size = min((abs(left - edits), size) for size, left in enumerate(back, 1))
    return edits, end - size, end


def _columns(pattern: str, text: str, *, anchored: bool = False) -> Iterator[int]:
    """Yield the edits between `pattern` and a stretch that ends at each letter of `text`; anchored, all up to there."""
    size = len(pattern)
    every, last = (1 << size) - 1, 1 << (size - 1)
    places: dict[str, int] = {}
    for index, letter in enumerate(pattern):
        places[letter] = places.get(letter, 0) | 1 << index
    more, less, edits, first = every, 0, size, int(anchored)
    for letter in text:
        equal = places.get(letter, 0)
        upright = equal | less
        along = (((equal & more) + more) ^ more) | equal
        rise, fall = less | (every & ~(along | more)), more & along
        edits += bool(rise & last) - bool(fall & last)
        rise, fall = (rise << 1 | first) & every, fall << 1 & every
        more, less = fall | (every & ~(upright | rise)), rise & upright
        yield edits
