"""Lines of a page: the words that stand on one baseline without a wide gap between them."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from idm_desktop.importers.drafts import BULLET
from idm_desktop.importers.numbered import printed
from idm_desktop.importers.pdf.library import WIDE, Span

RAISED, SMALLER = 0.15, 0.85
"""A raised number stands this much of the line's size above its baseline, and is smaller by this factor."""

OVERLAP = 0.5
"""Words stand on one line where they overlap this much in height."""

HANGING = 6.0
"""How far, in sizes, words may stand behind the number of their paragraph."""

COLUMN, NARROW = 3, 0.5
"""So many lines that begin at one place are a column; a gap before it is wider than this, in sizes."""

SPACE = 0.12
"""The narrowest gap that is a space where the file writes none, in sizes."""

MARKER = re.compile(r"(?:\d{1,3}|[*†‡§¶]{1,3}|[a-z]{1,2}|[ivx]{2,5})\Z")
UNICODE_RAISED = str.maketrans("¹²³⁰⁴⁵⁶⁷⁸⁹", "1230456789")
RULE = re.compile(r"[_\-–—=.·\s]{4,}\Z")
"""A line drawn with signs, as above footnotes."""


class Line(NamedTuple):
    """Words side by side; `raised` has the places in `spans` of those that are raised."""

    spans: tuple[Span, ...]
    x0: float
    x1: float
    y: float
    size: float
    text: str
    raised: frozenset[int]

    @property
    def strong(self) -> bool:
        """Whether all of it is bold."""
        return all(span.strong for at, span in enumerate(self.spans) if at not in self.raised)

    @property
    def marker(self) -> str | None:
        """The raised number or sign that it begins with."""
        return raised_label(self.spans[0]) if 0 in self.raised and len(self.spans) > 1 else None


def raised_label(span: Span) -> str | None:
    """Return what a raised span refers to, where it can be a footnote marker."""
    text = span.text.strip().translate(UNICODE_RAISED).strip("()[].,")
    return text if MARKER.match(text) else None


def laid(spans: Iterable[Span]) -> list[Line]:
    """Return the lines that spans make, from the top of the page down and from left to right."""
    rows: list[list[Span]] = []
    for span in sorted(spans, key=lambda span: -span.y - 0.3 * span.size):
        row = next((row for row in reversed(rows[-4:]) if _beside(row, span)), None)
        if row is None:
            rows.append([span])
        else:
            row.append(span)
    made = [line for row in rows for line in _cut(sorted(row, key=lambda span: span.x0))]
    starts = Counter(round(line.x0) for line in made)
    made = [part for line in made for part in _cut_at_columns(line, starts)]
    return sorted(made, key=lambda line: (-line.y, line.x0))


def line(spans: Sequence[Span]) -> Line:
    """Return the line that spans make, in their order."""
    sizes: dict[tuple[float, float], int] = {}
    for span in spans:
        key = round(span.size, 1), span.y
        sizes[key] = sizes.get(key, 0) + len(span.text)
    size, y = max(sizes, key=lambda key: (sizes[key], key[0]))
    if len(spans) > 1 and (larger := [s for s in spans if s.size > size / SMALLER and len(s.text) > 2]):
        size, y = larger[0].size, larger[0].y
    raised = frozenset(at for at, span in enumerate(spans) if span.y - y > RAISED * size and span.size < SMALLER * size)
    text = spans[0].text
    for before, span in pairwise(spans):
        text += gap(before, span) + span.text
    return Line(tuple(spans), spans[0].x0, max(span.x1 for span in spans), y, size, text, raised)


def gap(before: Span, span: Span) -> str:
    """Return what stands between two spans of a line."""
    return " " if span.x0 - before.x1 > SPACE * max(before.size, span.size) else ""


def _beside(row: Sequence[Span], span: Span) -> bool:
    """Return whether a span stands on the line of a row: beside its largest words, or raised above them."""
    main = max(row, key=lambda other: (len(other.text) > 2, other.size))
    low, high = (
        max(main.y - 0.2 * main.size, span.y - 0.2 * span.size),
        min(main.y + 0.8 * main.size, span.y + 0.8 * span.size),
    )
    if high - low < OVERLAP * min(main.size, span.size):
        return False
    return (
        abs(main.y - span.y) < 0.3 * max(main.size, span.size)
        or span.size < SMALLER * main.size
        or main.size < SMALLER * span.size
    )


def _cut(row: Sequence[Span]) -> list[Line]:
    """Cut a row where a wide gap divides it; a number or bullet stays with the words it stands before."""
    parts: list[list[Span]] = [[row[0]]]
    for before, span in pairwise(row):
        wide = span.x0 - before.x1 > WIDE * max(before.size, span.size)
        if wide and not (span.x0 - before.x1 < HANGING * span.size and _opens(parts, span)):
            parts.append([])
        parts[-1].append(span)
    return [line(part) for part in parts]


def _cut_at_columns(whole: Line, starts: Mapping[int, int]) -> list[Line]:
    """Cut a line also where a gap ends at the place that lines of a column begin at."""
    parts: list[list[Span]] = [[whole.spans[0]]]
    for before, span in pairwise(whole.spans):
        place = round(span.x0)
        column = starts[place - 1] + starts[place] + starts[place + 1] >= COLUMN
        if column and span.x0 - before.x1 > NARROW * whole.size and not _opens([parts[-1]], span):
            parts.append([])
        parts[-1].append(span)
    return [line(part) for part in parts] if len(parts) > 1 else [whole]


def _opens(parts: Sequence[Sequence[Span]], span: Span) -> bool:
    """Return whether the last part is only the number, bullet or footnote marker of what follows it."""
    part = parts[-1]
    text = " ".join(before.text for before in part) + " "
    match = printed(f"{text}x") or (BULLET.match(f"{text}X") if len(parts) == 1 else None)
    if match and match.end() == len(text):
        return True
    mark = part[0]
    raised = mark.size < SMALLER * span.size and mark.y - span.y > RAISED * span.size
    return len(part) == 1 and raised and raised_label(mark) is not None
