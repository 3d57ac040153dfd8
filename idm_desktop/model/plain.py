"""Plain text and where each of its characters stands in the stored text.

A run `(plain start, plain length, stored start, stored length)` says that this stretch of the plain text stands there.
Where both lengths are equal the characters correspond one to one; where they differ (white space folded to one space,
a letter composed with its accent) the stretch is mapped as a whole.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from idm_desktop.model.texts import Segment, Segments

Run = tuple[int, int, int, int]

INVISIBLE = "\u00ad\u200b\u2060\ufeff"
"""Soft hyphen, zero-width space, word joiner and byte order mark: in the file, never in the text."""

PART = re.compile(
    rf"(?P<blank>[\s\x85]+(?:[{INVISIBLE}]+[\s\x85]+)*)|(?P<hidden>[{INVISIBLE}]+)|(?P<text>[^\s\x85{INVISIBLE}]+)"
)

UNEVEN = re.compile(rf"[^\S ]|  |[{INVISIBLE}\x85]")
"""White space to fold, or something invisible: what keeps a stretch from being taken as it is."""


class Plain(NamedTuple):
    """A text as it is shown, with its runs in order."""

    text: str
    runs: tuple[Run, ...]


def plain(stored: str, pieces: Segments, dropped: Segments = ()) -> Plain:
    """Make the stored text at `pieces` plain, leaving out the ranges `dropped` (emphasis marks, footnote markers).

    Pieces are joined by one space, white space is folded, invisible characters go, and the result is NFC.
    """
    runs: list[Run] = []
    words: list[str] = []
    length = 0
    gap: Segment | None = None
    for text, start, size in _chunks(stored, pieces, dropped):
        if not text:
            gap = gap or (start, size)
            continue
        if gap is not None and length:
            _extend(runs, (length, 1, *gap))
            words.append(" ")
            length += 1
        gap = None
        for part, at, taken in _composed(text, start, size):
            _extend(runs, (length, len(part), at, taken))
            words.append(part)
            length += len(part)
    return Plain("".join(words), tuple(runs))


def _chunks(stored: str, pieces: Segments, dropped: Segments) -> Iterator[tuple[str, int, int]]:
    """Yield (text, start, length) of what is kept; an empty text stands for a gap between words."""
    for number, (first, last) in enumerate(pieces):
        if number:
            yield "", pieces[number - 1][1], 0
        for start, end in _kept(first, last, dropped):
            if not UNEVEN.search(stored, start, end):
                yield from _even(stored, start, end)
                continue
            for match in PART.finditer(stored, start, end):
                if match.lastgroup == "text":
                    yield match.group(), match.start(), match.end() - match.start()
                elif match.lastgroup == "blank":
                    yield "", match.start(), match.end() - match.start()


def _even(stored: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """Yield a stretch that holds single spaces only, and perhaps one at either end."""
    if stored[start] == " ":
        yield "", start, 1
        start += 1
    stop = end - 1 if end > start and stored[end - 1] == " " else end
    if start < stop:
        yield stored[start:stop], start, stop - start
    if stop < end:
        yield "", stop, 1


def _kept(start: int, end: int, dropped: Segments) -> Iterator[Segment]:
    for first, last in dropped:
        if last <= start or first >= end:
            continue
        if first > start:
            yield start, first
        start = max(start, last)
    if start < end:
        yield start, end


def _composed(text: str, start: int, size: int) -> Iterator[tuple[str, int, int]]:
    if unicodedata.is_normalized("NFC", text):
        yield text, start, size
        return
    clusters = [0, *(i for i, c in enumerate(text) if i and not unicodedata.combining(c)), len(text)]
    parts = [unicodedata.normalize("NFC", text[a:b]) for a, b in pairwise(clusters)]
    if not unicodedata.is_normalized("NFC", "".join(parts)):  # Korean letters compose across what are clusters here
        yield unicodedata.normalize("NFC", text), start, size
        return
    for part, a, b in zip(parts, clusters, clusters[1:], strict=False):
        yield part, start + a, b - a


def _extend(runs: list[Run], run: Run) -> None:
    """Append `run`, or lengthen the last one where both go on character by character."""
    if runs:
        plain_start, plain_size, stored_start, stored_size = runs[-1]
        if plain_size == stored_size and run[1] == run[3] and stored_start + stored_size == run[2]:
            runs[-1] = (plain_start, plain_size + run[1], stored_start, stored_size + run[3])
            return
    runs.append(run)


def to_stored(runs: Sequence[Run], pieces: Iterable[Segment], start: int, end: int) -> Segments:
    """Return where plain[start:end] stands in the stored text, one segment for each piece it touches."""
    ranges: list[Segment] = []
    for at, size, origin, taken in runs:
        if at + size <= start or at >= end or not taken:
            continue
        if size == taken:
            ranges.append((origin + max(0, start - at), origin + min(size, end - at)))
        else:
            ranges.append((origin, origin + taken))
    segments: list[Segment] = []
    for first, last in pieces:
        inside = [(a, b) for a, b in ranges if a < last and b > first]
        if inside:
            segments.append((max(first, inside[0][0]), min(last, inside[-1][1])))
    return tuple(segments)


def to_plain(runs: Sequence[Run], segments: Iterable[Segment]) -> Segment | None:
    """Return the stretch of plain text that `segments` of the stored text cover, or None where they cover none."""
    touched: list[Segment] = []
    for first, last in segments:
        for at, size, origin, taken in runs:
            if origin + taken <= first or origin >= last or not taken:
                continue
            if size == taken:
                touched.append((at + max(0, first - origin), at + min(size, last - origin)))
            else:
                touched.append((at, at + size))
    return (min(a for a, _ in touched), max(b for _, b in touched)) if touched else None


def position(runs: Sequence[Run], stored: int) -> int:
    """Return the plain offset of the first character that stands at or after `stored`."""
    index = bisect_right(runs, stored, key=lambda run: run[2]) - 1
    if index < 0:
        return 0
    at, size, origin, taken = runs[index]
    if stored >= origin + taken:
        return at + size
    return at + (stored - origin if size == taken else 0)
