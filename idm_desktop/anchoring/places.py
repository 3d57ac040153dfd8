"""Where words may stand in a text: copies of them, stretches much like them, what stands where they stood.

Likely stretches are found by short pieces of the words, which `str.find` looks for; each is then measured letter by
letter. Nothing is guessed from the old offset.
"""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from idm_desktop.anchoring.distance import beginning, similarity, within

SHORT = 40
"""Letters below which words may differ less before they are others."""

EDITS, EDITS_SHORT = 0.35, 0.15
ENOUGH = 20
"""Letters of context by which a gap is found."""

COPIES = 1000
"""Copies of the same words that are looked at; where there are more, none could be told from the others."""

COMMON = 60
"""Places of a piece beyond which it tells nothing."""

PIECES = 48
LIKELY = 8


class Sought(NamedTuple):
    """Words that are looked for, and what stood before and after them."""

    quote: str
    before: str
    after: str


class Place(NamedTuple):
    """A stretch of a text, how like the words it is, and how like what stands on either side is to what stood there."""

    start: int
    end: int
    quote: float
    before: float
    after: float

    @property
    def sides(self) -> tuple[float, float]:
        """The less and the more alike of the two sides."""
        return min(self.before, self.after), max(self.before, self.after)

    @property
    def score(self) -> float:
        """How likely it is, from 0 to 1: the words count for most, each side for a little less than half of that."""
        return (50 * self.quote + 20 * self.before + 20 * self.after) / 90


def copies(sought: Sought, text: str) -> list[Place]:
    """Return where the very words stand."""
    found: list[Place] = []
    at = text.find(sought.quote)
    while at >= 0 and len(found) < COPIES:
        found.append(measured(sought, text, at, at + len(sought.quote), 1.0))
        at = text.find(sought.quote, at + 1)
    return found


def alike(sought: Sought, text: str) -> list[Place]:
    """Return where words stand that differ from those sought in few letters, each stretch once."""
    size = len(sought.quote)
    share = EDITS_SHORT if size < SHORT else EDITS
    most, slack = int(share * size), size // 2 + 8
    found: dict[tuple[int, int], Place] = {}
    for at in _likely(sought.quote, text):
        first = max(0, at - slack)
        near = within(sought.quote, text[first : at + size + slack], most)
        if near is not None:
            edits, start, end = near
            quote = 1 - edits / max(size, end - start)
            found[first + start, first + end] = measured(sought, text, first + start, first + end, quote)
    return list(found.values())


def gaps(sought: Sought, text: str) -> list[Place]:
    """Return the stretches between what stood before the words and what stood after them."""
    size = len(sought.quote)
    found: list[Place] = []
    after = list(_ends(sought.after, text, last=False))
    for start in _ends(sought.before, text, last=True):
        end = next((at for at in after if start < at <= start + 2 * size + SHORT), None)
        if end is None:
            continue
        first, last = _trimmed(text, start, end)
        if first < last:
            found.append(measured(sought, text, first, last, similarity(sought.quote, text[first:last])))
    return found


def is_between(sought: Sought, text: str, place: Place) -> bool:
    """Tell whether what stood next to the words on either side is next to a stretch, letter by letter."""
    before, after = sought.before[-ENOUGH:].rstrip(), sought.after[:ENOUGH].lstrip()
    ahead = text[max(0, place.start - ENOUGH - 1) : place.start].rstrip()
    behind = text[place.end : place.end + ENOUGH + 1].lstrip()
    enough = min(len(sought.before), len(sought.after)) >= ENOUGH
    return enough and ahead.endswith(before) and behind.startswith(after)


def measured(sought: Sought, text: str, start: int, end: int, quote: float) -> Place:
    """Return a stretch with how alike its surroundings are; where there were none on one side, the other speaks.

    Around the very words what stood there must stand there still. Around words that have changed something may have
    been put in, too.
    """
    more = 0 if quote == 1 else SHORT
    ahead = text[max(0, start - len(sought.before) - more) : start][::-1]
    before = _side(sought.before[::-1], ahead, loose=bool(more))
    after = _side(sought.after, text[end : end + len(sought.after) + more], loose=bool(more))
    first = before if before is not None else after
    second = after if after is not None else before
    return Place(start, end, quote, first or 0.0, second or 0.0)


def _side(was: str, now: str, *, loose: bool) -> float | None:
    if not was:
        return None
    if now.startswith(was):
        return 1.0
    return beginning(was, now) if loose else similarity(was, now)


def _likely(quote: str, text: str) -> list[int]:
    """Return where stretches like `quote` may begin, those with most of its pieces first."""
    length = 6 if len(quote) < SHORT else 8
    step = max(length // 2, -(-(len(quote) - length) // PIECES))
    pieces = {at: quote[at : at + length] for at in range(0, len(quote) - length + 1, step)}
    width = max(16, len(quote) // 3)
    votes: Counter[int] = Counter()
    where: dict[int, int] = {}
    for at, piece in pieces.items():
        for place in _found(piece, text):
            begin = place - at
            for strip in (begin // width, begin // width + 1):  # neighbours share, so that no edge parts them
                votes[strip] += 1
                where.setdefault(strip, begin)
    starts: list[int] = []
    for strip, _ in votes.most_common(4 * LIKELY):
        if all(abs(where[strip] - start) > width for start in starts):
            starts.append(where[strip])
    return starts[:LIKELY]


def _found(piece: str, text: str) -> list[int]:
    places: list[int] = []
    at = text.find(piece)
    while at >= 0:
        places.append(at)
        if len(places) > COMMON:
            return []
        at = text.find(piece, at + 1)
    return places


def _ends(side: str, text: str, *, last: bool) -> Iterator[int]:
    """Yield where the context ends (`last`) or begins in the text: by the longest part of it next to the words."""
    for size in dict.fromkeys((len(side), 48, 32, ENOUGH)):
        if not ENOUGH <= size <= len(side):
            continue
        part = side[-size:] if last else side[:size]
        if places := _found(part, text):
            yield from (at + size if last else at for at in places)
            return


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] == " ":
        start += 1
    while start < end and text[end - 1] == " ":
        end -= 1
    return start, end
