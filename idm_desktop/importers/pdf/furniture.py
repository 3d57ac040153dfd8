"""Running heads and page numbers: lines at the edge of pages that come again on others at the same height."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from idm_desktop.importers.pdf.library import Page
from idm_desktop.importers.pdf.lines import Line

DIGITS = re.compile(r"\d+")
FOLIO = re.compile(
    r"[-–—|\s]*(?:page|p\.|página|seite)?\s*(?P<number>\d{1,4}|[ivxlc]{1,6})\s*(?:(?:/|of|de|sur|von|\|)\s*\d{1,4})?[-–—|\s]*\Z",
    re.IGNORECASE,
)
EDGE = 0.16
"""The share of a page's height at either end in which running heads stand."""

DEPTH = 4
"""The most lines at either end that are running heads."""

APART = 1.4
"""How far such lines stand from the text, in lines."""

SAME = 4.0
"""Points within which a height is the same."""

MOST = 0.6
"""The share of such lines whose number must go with that of the page."""

Facts = list[tuple[str, str]]


class Edge(NamedTuple):
    """A row at the edge of a page, `height` points from it."""

    page: int
    lines: tuple[Line, ...]
    top: bool
    height: float
    text: str

    @property
    def sign(self) -> tuple[bool, str]:
        """What is the same for rows that come again, whatever numbers they bear and on whichever side."""
        return self.top, " ".join(sorted(DIGITS.sub("#", self.text).casefold().split()))


def remove(pages: Sequence[Page], found: Sequence[list[Line]], leading: float) -> tuple[list[list[Line]], Facts]:
    """Return the lines of each page without running heads and page numbers, and those as facts."""
    edges = [edge for page, lines in zip(pages, found, strict=True) for edge in _edges(page, lines, leading)]
    groups: dict[tuple[bool, str], list[Edge]] = {}
    for edge in edges:
        groups.setdefault(edge.sign, []).append(edge)
    gone = [edge for group in groups.values() for edge in _again(group)]
    known = {id(edge) for edge in gone}
    gone += [edge for edge in edges if id(edge) not in known and _is_folio(edge, len(pages))]
    taken = {id(line) for edge in gone for line in edge.lines}
    left = [[line for line in lines if id(line) not in taken] for lines in found]
    return left, _facts(pages, gone)


def _again(group: Sequence[Edge]) -> list[Edge]:
    """Return the rows of one sign that come again at their height, with one text or one number that is the page's."""
    texts = {" ".join(sorted(edge.text.split())) for edge in group}
    if len(texts) > 1:
        steps = Counter(step for edge in group for step in {int(n) - edge.page for n in DIGITS.findall(edge.text)})
        if max(steps.values(), default=0) < max(2, MOST * len(group)):
            return []
    ordered = sorted(group, key=lambda edge: edge.height)
    near = {
        at
        for at, (edge, following) in enumerate(pairwise(ordered))
        if following.height - edge.height <= SAME and edge.page != following.page
    }
    return [edge for at, edge in enumerate(ordered) if at in near or at - 1 in near]


def _is_folio(edge: Edge, pages: int) -> bool:
    folio = FOLIO.match(edge.text)
    return folio is not None and (pages == 1 or folio["number"] == str(edge.page))


def _edges(page: Page, lines: Sequence[Line], leading: float) -> list[Edge]:
    """Return the rows at either edge that stand apart from the text."""
    found: list[Edge] = []
    for top in (True, False):
        edge = page.top if top else page.bottom
        rows = _rows(lines if top else lines[::-1])
        taken: list[list[Line]] = []
        for at, row in enumerate(rows[:DEPTH]):
            if abs(row[0].y - edge) > EDGE * (page.top - page.bottom):
                break
            taken.append(row)
            if at + 1 == len(rows) or abs(rows[at + 1][0].y - row[-1].y) > APART * leading:
                found += [_edge(page.number, taken_row, top, edge) for taken_row in taken]
                break
    return found


def _edge(page: int, row: Sequence[Line], top: bool, edge: float) -> Edge:
    ordered = tuple(sorted(row, key=lambda line: line.x0))
    return Edge(page, ordered, top, abs(row[0].y - edge), " ".join(line.text for line in ordered))


def _rows(lines: Sequence[Line]) -> list[list[Line]]:
    rows: list[list[Line]] = []
    for line in lines:
        if rows and abs(rows[-1][0].y - line.y) < SAME:
            rows[-1].append(line)
        else:
            rows.append([line])
    return rows


def _facts(pages: Sequence[Page], gone: Sequence[Edge]) -> Facts:
    heads: dict[tuple[bool, str], str] = {}
    numbers: dict[int, str] = {}
    for edge in gone:
        if folio := FOLIO.match(edge.text):
            numbers.setdefault(edge.page, folio["number"])
        elif any(map(str.isalpha, edge.text)):
            heads.setdefault(edge.sign, edge.text)
    facts = [("running-head", text) for text in heads.values()]
    if any(number != str(page) for page, number in numbers.items()):
        facts.append(("page-numbers", " ".join(numbers.get(page.number, "–") for page in pages)))
    return facts
