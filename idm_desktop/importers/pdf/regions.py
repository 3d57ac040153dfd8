"""The order in which a page is read: columns one after the other, tables and lists of contents for themselves."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from idm_desktop.importers.pdf.lines import Line
from idm_desktop.importers.pdf.measures import USUAL

LEADERS = re.compile(r"(?:\.\s?){4,}|(?:…\s?){2,}|(?:_\s?){6,}")
GUTTER = 0.7
"""The narrowest gap between columns, in sizes of their letters."""

BESIDE = 0.9
"""Lines stand side by side where their heights differ by less than this, in sizes."""

SUPPORT = 2
"""So many lines must stand side by side at a gutter."""

COLUMN = 5
"""A column of text has at least so many lines."""

FILL, LETTERS = 0.5, 18
"""Lines of a column of text fill so much of it, and have so many letters, as a rule."""

APART = 1.25
"""Rows of a table that wrap their cells stand this much further apart than the lines in them."""

ROWS, WRAPPED = 3, 10
"""A table of wrapped cells has so many rows, of no more lines each than that as a rule."""

DEEPEST = 12


class Region(NamedTuple):
    """Lines that are read together; `kind` is text, table or contents, and `left` to `right` the width they have."""

    kind: str
    lines: list[Line]
    left: float
    right: float


def ordered(lines: Sequence[Line], leading: float) -> list[Region]:
    """Return the regions of a page in the order they are read."""
    if not lines:
        return []
    made: list[Region] = []
    plain: list[Line] = []
    for contents, run in _contents(lines, leading):
        if contents:
            made += [*_split(plain, leading, 0), _region("contents", run)]
            plain = []
        else:
            plain += run
    return made + _split(plain, leading, 0)


def _contents(lines: Sequence[Line], leading: float) -> list[tuple[bool, list[Line]]]:
    """Cut lines into runs that are a list of contents, with dots that lead to page numbers, and others."""
    rows = rows_of(lines)
    led = [at for at, row in enumerate(rows) if any(LEADERS.search(line.text) for line in row)]
    inside: set[int] = set()
    for upper, lower in pairwise(led):
        gaps = [a[0].y - b[0].y for a, b in pairwise(rows[upper : lower + 1])]
        if lower - upper <= 3 and max(gaps) < 2.5 * leading:
            inside |= set(range(upper, lower + 1))
    first = min(inside, default=0)
    while first and rows[first - 1][0].y - rows[first][0].y < 1.35 * leading:
        first -= 1  # the first entry may take several lines
        inside.add(first)
    runs: list[tuple[bool, list[Line]]] = []
    for at, row in enumerate(rows):
        if runs and runs[-1][0] == (at in inside):
            runs[-1][1].extend(row)
        else:
            runs.append((at in inside, list(row)))
    return runs


def _split(lines: list[Line], leading: float, depth: int) -> list[Region]:
    """Cut lines at their best gutter into bands, those beside it into columns or a table."""
    if not lines:
        return []
    gutter = _gutter(lines) if depth < DEEPEST else None
    if gutter is None:
        return [_region("text", lines)]
    made: list[Region] = []
    across: list[Line] = []
    for beside, band in _bands(lines, gutter):
        head, body = _headed(band, gutter, leading) if beside else ([], band)
        left = [line for line in body if line.x1 <= gutter]
        right = [line for line in body if line.x0 >= gutter]
        if beside and _are_columns(left, right, leading):
            rest = _rest(across + head, body)
            across, left = across + head + body[:rest], [line for line in body[rest:] if line.x1 <= gutter]
            made += _split(across, leading, depth + 1)
            made += _split(left, leading, depth + 1) + _split(right, leading, depth + 1)
            across = []
        elif beside and any(len(row) > 1 for row in rows_of(band)):
            above, table, below = _trimmed(band, gutter)
            made += [*_split(across + above, leading, depth + 1), _region("table", table)]
            across = below
        else:
            across += band
    return made + _split(across, leading, depth + 1)


def _gutter(lines: Sequence[Line]) -> float | None:
    """Return the place that most pairs of lines side by side leave free."""
    edges: list[tuple[float, int, float]] = []
    for before, after in _pairs(lines):
        if after.x0 - before.x1 >= GUTTER * min(before.size, after.size):
            edges += [(before.x1, 0, after.x0), (after.x0, 1, 0.0)]
    best, at, count = SUPPORT - 1, None, 0
    ordered = sorted(edges)
    for index, (x, closes, _) in enumerate(ordered):
        count += -1 if closes else 1
        if count > best:
            best, at = count, (x + ordered[index + 1][0]) / 2
    return at


def _pairs(lines: Sequence[Line]) -> Iterator[tuple[Line, Line]]:
    """Yield each line with the nearest to the right of it that stands at its height."""
    for index, line in enumerate(lines):
        nearest: Line | None = None
        for step in (-1, 1):
            at = index + step
            while 0 <= at < len(lines) and abs(lines[at].y - line.y) < BESIDE * line.size:
                other = lines[at]
                if other.x0 >= line.x1 and (nearest is None or other.x0 < nearest.x0):
                    nearest = other
                at += step
        if nearest is not None:
            yield line, nearest


def _bands(lines: Sequence[Line], gutter: float) -> list[tuple[bool, list[Line]]]:
    """Cut lines into runs that leave a gutter free and have something on either side, and other runs."""
    bands: list[tuple[bool, list[Line]]] = []
    for line in lines:
        free = line.x1 <= gutter or line.x0 >= gutter
        if bands and bands[-1][0] == free:
            bands[-1][1].append(line)
        else:
            bands.append((free, [line]))
    return [(free and len({line.x0 >= gutter for line in band}) == 2, band) for free, band in bands]


def _headed(band: list[Line], gutter: float, leading: float) -> tuple[list[Line], list[Line]]:
    """Return the short lines that stand above two columns, apart from them, and the columns."""
    rows = rows_of(band)
    first = next((at for at, row in enumerate(rows) if any(line.x0 >= gutter for line in row)), 0)
    apart = [at for at in range(first) if rows[at][-1].y - rows[at + 1][0].y > APART * leading]
    cut = apart[-1] + 1 if apart else 0
    head, body = ([line for row in part for line in row] for part in (rows[:cut], rows[cut:]))
    return head, body


def _rest(across: Sequence[Line], band: Sequence[Line]) -> int:
    """Return how many lines of a band are the last of the paragraph above it, which goes across the gutter."""
    count = 0
    last = across[-1] if across else None
    while last and count < len(band) - 1 and band[count].x0 == min(line.x0 for line in band[: count + 2]):
        line = band[count]
        alike = round(line.size) == round(last.size) and line.strong == last.strong
        if not alike or last.y - line.y > APART * USUAL * line.size or band[count + 1].y > line.y - 0.5 * line.size:
            break
        last, count = line, count + 1
    return count


def _trimmed(band: list[Line], gutter: float) -> tuple[list[Line], list[Line], list[Line]]:
    """Return what stands above a table, the table, and what stands below: rows with something on the left only."""
    rows = rows_of(band)
    beside = [at for at, row in enumerate(rows) if any(line.x0 >= gutter for line in row)]
    first, last = beside[0], beside[-1]
    while last + 1 < len(rows) and rows[last][0].y - rows[last + 1][0].y < 1.35 * rows[last][0].size:
        last += 1  # a cell on the left that wraps below the last one on the right
    parts = rows[:first], rows[first : last + 1], rows[last + 1 :]
    above, table, below = ([line for row in part for line in row] for part in parts)
    return above, table, below


def _are_columns(left: Sequence[Line], right: Sequence[Line], leading: float) -> bool:
    """Return whether two sides of a gutter are columns of running text rather than cells."""
    for side in (left, right):
        if len(side) < COLUMN:
            return False
        width = max(line.x1 for line in side) - min(line.x0 for line in side)
        filled = median(line.x1 - line.x0 for line in side) >= FILL * width
        if not filled or median(len(line.text) for line in side) < LETTERS:
            return False
    rows = rows_of([*left, *right])
    logical = 1 + sum(a[-1].y - b[0].y > APART * leading for a, b in pairwise(rows))
    return logical < ROWS or len(rows) / logical > WRAPPED


def _region(kind: str, lines: list[Line]) -> Region:
    ordered = sorted(lines, key=lambda line: (-line.y, line.x0))
    return Region(kind, ordered, min(line.x0 for line in lines), max(line.x1 for line in lines))


def rows_of(lines: Sequence[Line]) -> list[list[Line]]:
    """Return lines that stand side by side together, from the top down."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: (-line.y, line.x0)):
        if rows and rows[-1][0].y - line.y < 0.5 * min(line.size, rows[-1][0].size):
            rows[-1].append(line)
        else:
            rows.append([line])
    return rows
