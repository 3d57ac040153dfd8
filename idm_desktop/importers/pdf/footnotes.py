"""Footnotes: small lines at the foot of a page or column that begin with a raised number, or one referred to."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from idm_desktop.importers.drafts import unique
from idm_desktop.importers.pdf.lines import RULE, Line, raised_label

SMALLER = 0.6
"""Points by which the letters of footnotes are smaller than those of the text, at least."""

START = re.compile(r"(?P<label>\d{1,3}|[*†‡§¶]{1,3})(?:[.)]\s*|\s+)(?=\S)")
NEXT = 1.7
"""Lines of one footnote are no further apart, in sizes."""


class Footnote(NamedTuple):
    """A footnote: the mark that refers to it, its label (which no other has), its lines, the page it begins on."""

    mark: str
    label: str
    lines: list[Line]
    page: int


class Found(NamedTuple):
    """The lines of each page that are none, the footnotes in order, and the labels of the marks on each page."""

    pages: list[list[Line]]
    footnotes: list[Footnote]
    labels: list[dict[str, str]]


def lift(pages: Sequence[list[Line]], body: float) -> Found:
    """Lift the footnotes out of the lines of each page; `body` is the size of the letters of the text."""
    found = Found([], [], [])
    taken: set[str] = set()
    for number, lines in enumerate(pages, start=1):
        referred = {label for line in lines for at in line.raised if at and (label := raised_label(line.spans[at]))}
        notes, rest = _of_page(lines, body, referred)
        labels: dict[str, str] = {}
        for mark, parts in notes:
            if mark is None:
                found.footnotes[-1].lines.extend(parts) if found.footnotes else rest.extend(parts)
                continue
            label = unique(mark, taken)
            taken.add(label)
            labels.setdefault(mark, label)
            found.footnotes.append(Footnote(mark, label, parts, number))
        found.pages.append(sorted(rest, key=lambda line: (-line.y, line.x0)))
        found.labels.append(labels)
    return found


def _of_page(
    lines: Sequence[Line], body: float, referred: set[str]
) -> tuple[list[tuple[str | None, list[Line]]], list[Line]]:
    """Return the footnotes of a page, one that goes on from the page before without a mark; and the other lines."""
    small = [line for line in lines if line.size <= body - SMALLER]
    starts = {id(line): mark for line in small if (mark := _mark(line, referred))}
    lowest = min((line.y for line in lines if line.size > body - SMALLER), default=float("inf"))
    notes: list[tuple[str | None, list[Line]]] = []
    taken: set[int] = set()
    for line in small:
        if id(line) in taken:
            continue
        opens = id(line) in starts
        if not opens and not _is_under_rule(line, lines):
            continue
        parts = _column(line, small, starts, taken)
        if opens or parts[-1].y < lowest:
            taken |= {id(part) for part in parts}
            notes.append((starts.get(id(line)), parts))
    rest = [line for line in lines if id(line) not in taken and not RULE.match(line.text)]
    return notes, rest


def _mark(line: Line, referred: set[str]) -> str | None:
    if line.marker:
        return line.marker
    start = START.match(line.text)
    return start["label"] if start and start["label"] in referred else None


def _column(line: Line, small: Sequence[Line], starts: dict[int, str], taken: set[int]) -> list[Line]:
    """Return the lines of a footnote: those below its first, in its column, up to the next footnote or a gap."""
    parts = [line]
    for below in small:
        last = parts[-1]
        if below.y >= last.y or id(below) in taken or below.x0 > line.x1 or below.x1 < line.x0:
            continue
        if id(below) in starts or last.y - below.y > NEXT * last.size:
            break
        parts.append(below)
    return parts


def _is_under_rule(line: Line, lines: Sequence[Line]) -> bool:
    """Return whether a small line at the foot of the page stands right under a rule, as the rest of a footnote does."""
    above = [other for other in lines if other.y > line.y and other.x0 <= line.x1 and other.x1 >= line.x0]
    return bool(above) and RULE.match(above[-1].text) is not None


def without_mark(footnote: Footnote) -> list[Line]:
    """Return the lines of a footnote without its mark."""
    first, *rest = footnote.lines
    if first.marker == footnote.mark:
        spans = first.spans[1:]
        raised = frozenset(at - 1 for at in first.raised if at)
        return [first._replace(spans=spans, text=" ".join(span.text for span in spans), raised=raised), *rest]
    start = START.match(first.spans[0].text) or START.match(first.text)
    if start and start["label"] == footnote.mark:
        head = first.spans[0]
        kept = head._replace(text=head.text[min(start.end(), len(head.text)) :])
        return [first._replace(spans=(kept, *first.spans[1:]), text=first.text[start.end() :]), *rest]
    return footnote.lines
