"""What is usual in a document: the size of its letters, the distance of its lines, how far they reach."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from idm_desktop.importers.pdf.lines import Line

USUAL = 1.2
"""The distance of lines in sizes of their letters, where nothing is known."""

WIDEST = 2.0
"""Lines further apart than this, in sizes, are not of one paragraph."""

SURE = 4
"""So many lines make a measure sure."""

FULL = 0.5
"""Of lines that reach an edge of their own, at least this share reaches it."""

SHORT = 0.12
"""A line that ends this share of its width before the edge does not reach it."""


class Measures(NamedTuple):
    """The measures of a document; `leadings` by size, `edges` the right edge of lines by size and left edge."""

    size: float
    leadings: dict[float, float]
    edges: dict[tuple[float, int], float]
    left: float

    def leading(self, size: float) -> tuple[float, bool]:
        """Return the distance of lines of letters of a size, and whether that is known rather than reckoned."""
        key = rounded(size)
        if key in self.leadings:
            return self.leadings[key], True
        return self.leadings.get(rounded(self.size), USUAL * self.size) * size / self.size, False

    def edge(self, line: Line) -> float | None:
        """Return how far lines like this one reach, where many begin where it does and most reach as far."""
        return self.edges.get((rounded(line.size), round(line.x0 / 2)))


def measured(pages: Sequence[Sequence[Line]]) -> Measures:
    """Measure a document."""
    sizes: dict[float, int] = {}
    lefts: dict[int, int] = {}
    for line in (line for lines in pages for line in lines):
        sizes[rounded(line.size)] = sizes.get(rounded(line.size), 0) + len(line.text)
        lefts[round(line.x0)] = lefts.get(round(line.x0), 0) + len(line.text)
    size = max(sizes, key=sizes.__getitem__, default=10.0)
    left = float(max(lefts, key=lefts.__getitem__, default=0))
    return Measures(size, _leadings(pages), _edges(line for lines in pages for line in lines), left)


def rounded(size: float) -> float:
    """Return a size to the half point, as sizes are compared."""
    return round(size * 2) / 2


def _leadings(pages: Sequence[Sequence[Line]]) -> dict[float, float]:
    """Return the commonest distance of two lines of one size that stand under each other."""
    counts: dict[float, dict[float, int]] = {}
    for lines in pages:
        for upper, lower in pairwise(lines):
            size, distance = rounded(lower.size), round((upper.y - lower.y) * 4) / 4
            below = lower.x0 < upper.x1 and upper.x0 < lower.x1
            if below and rounded(upper.size) == size and 0.8 * size < distance < WIDEST * size:
                near = counts.setdefault(size, {})
                near[distance] = near.get(distance, 0) + 1
    found = {}
    for size, near in counts.items():
        best = max(
            near, key=lambda distance: near[distance] + near.get(distance - 0.25, 0) + near.get(distance + 0.25, 0)
        )
        if sum(near.get(best + step, 0) for step in (-0.25, 0, 0.25)) >= SURE:
            found[size] = best
    return found


def _edges(lines: Iterable[Line]) -> dict[tuple[float, int], float]:
    groups: dict[tuple[float, int], list[Line]] = {}
    for line in lines:
        groups.setdefault((rounded(line.size), round(line.x0 / 2)), []).append(line)
    found = {}
    for key, group in groups.items():
        ends = sorted(line.x1 for line in group)
        edge = ends[int(0.9 * (len(ends) - 1))]
        reach = sum(end > edge - SHORT * (edge - group[0].x0) for end in ends)
        if len(ends) >= SURE and reach >= FULL * len(ends):
            found[key] = edge
    return found
