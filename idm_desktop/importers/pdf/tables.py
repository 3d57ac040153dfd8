"""The cells of a table, by the gaps between its columns and its rows."""

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from idm_desktop.importers import drafts
from idm_desktop.importers.drafts import Draft, Run
from idm_desktop.importers.pdf.joining import Labels, Words, runs
from idm_desktop.importers.pdf.lines import Line
from idm_desktop.importers.pdf.regions import APART, LEADERS, rows_of

ACROSS = 0.1
"""The share of a table's rows that may go across a gap between two columns."""

PAGE = re.compile(r"(?<![\w.])(?:\d{1,4}|[ivxlc]{1,6})\Z")
"""The number of a page, at the end of an entry of contents."""

NARROW = 3.0
"""Points of a gap between two columns."""


def table(lines: Sequence[Line], words: Words, labels: Labels, page: int) -> Draft:
    """Return a table as a draft."""
    rows = rows_of(lines)
    bounds = _bounds(rows)
    cells: list[list[list[Line]]] = []
    for row in _logical(rows):
        made: list[list[Line]] = [[] for _ in range(len(bounds) + 1)]
        for line in row:
            made[sum(line.x0 >= bound for bound in bounds)].append(line)
        cells.append(made)
    return drafts.table(
        [[runs(sorted(cell, key=lambda line: (-line.y, line.x0)), words, labels) for cell in row] for row in cells],
        page=page,
    )


def contents(lines: Sequence[Line], words: Words, labels: Labels, page: int) -> Draft:
    """Return a list of contents as a table of titles and page numbers, without the dots between."""
    made: list[tuple[list[Run], list[Run]]] = [([], [])]
    for row in rows_of(lines):
        title, number = made[-1]
        for at, line in enumerate(row):
            found = runs([line], words, labels)
            last = PAGE.search(line.text)
            if at and PAGE.fullmatch(line.text):
                number += found
                continue
            if last and LEADERS.search(line.text):
                number.append(Run(last.group()))
                found[-1] = found[-1]._replace(text=found[-1].text[: -len(last.group())])
            title += [Run(" "), *(run._replace(text=LEADERS.sub(" ", run.text)) for run in found)]
        if any(LEADERS.search(line.text) for line in row):
            made.append(([], []))
    return drafts.table(made, page=page)


def _bounds(rows: Sequence[Sequence[Line]]) -> list[float]:
    """Return where the columns after the first begin: at the first cell in each gap that hardly a row goes across."""
    edges = sorted([(line.x0, 1) for row in rows for line in row] + [(line.x1, -1) for row in rows for line in row])
    most = ACROSS * len(rows)
    bounds: list[float] = []
    across, free, first = 0, 0.0, None
    begun = False
    for x, step in edges:
        across += step
        if step < 0 and across <= most < across + 1:
            free, first = x, None
        elif step > 0 and across <= most + 1:
            first = x if first is None else first
            if across > most:
                if begun and x - free >= NARROW:
                    bounds.append(max(first, free) - 0.5)
                begun = True
    return bounds


def _logical(rows: Sequence[list[Line]]) -> list[list[Line]]:
    """Return the lines of each row of the table, its cells wrapped or not."""
    gaps = [before[0].y - after[0].y for before, after in pairwise(rows)]
    if not gaps:
        return list(rows)
    close = 1.2 * median(line.size for row in rows for line in row) * APART
    wraps = any(gap <= close for gap in gaps) and any(gap > close for gap in gaps)
    left = min(line.x0 for row in rows for line in row)
    made = [list(rows[0])]
    for gap, row in zip(gaps, rows[1:], strict=True):
        begins = row[0].x0 < left + row[0].size
        if gap <= close and (wraps or not begins):
            made[-1] += row
        else:
            made.append(list(row))
    return made
