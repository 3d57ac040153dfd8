"""What the paragraphs of a PDF file are: headings by size and weight, quotations by their indents, items, text."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from idm_desktop.importers import drafts
from idm_desktop.importers.drafts import Draft
from idm_desktop.importers.pdf.joining import Labels, Words, runs
from idm_desktop.importers.pdf.measures import Measures, rounded
from idm_desktop.importers.pdf.paragraphs import ENDED, TIED, Paragraph, is_marked, reaches

LARGER = 0.8
"""Points by which a heading is larger than the text."""

LONGEST, LINES, LEVELS = 220, 4, 6
"""A heading has at most so many characters and lines; there are so many levels."""

SET_IN = 1.5
"""A quotation is set in this much on both sides, in sizes."""

NO_HEADING = (".", ";", ",", ":")


class Rank(NamedTuple):
    """What tells one level of headings from another."""

    size: float
    strong: bool


def rank(paragraph: Paragraph, measures: Measures) -> Rank | None:
    """Return the rank of a heading, or None for what is none."""
    text = paragraph.text.strip()
    size = rounded(min(line.size for line in paragraph.lines))
    long = 1.5 if size >= measures.size + LARGER else 1
    if len(text) > long * LONGEST or len(paragraph.lines) > long * LINES or not any(map(str.isalpha, text)):
        return None
    strong = all(line.strong for line in paragraph.lines)
    if text.endswith(NO_HEADING):
        return None
    bolder = strong and size >= measures.size - LARGER and not drafts.is_clause(text)
    if not (size >= measures.size + LARGER or bolder):
        return None
    return Rank(size, strong)


def draft(
    paragraph: Paragraph, measures: Measures, ranks: Sequence[Rank], words: Words, labels: Labels, page: int
) -> Draft:
    """Return a paragraph as a draft."""
    made = tuple(runs(paragraph.lines, words, labels))
    if found := rank(paragraph, measures):
        return Draft("heading", made, min(ranks.index(found) + 1, LEVELS), page=page)
    kind = "quote" if _is_quote(paragraph, measures) else "paragraph"
    return drafts.typed(Draft(kind, made, page=page))


def levels(found: Iterable[Paragraph], measures: Measures) -> list[Rank]:
    """Return the ranks of the headings of a document, the highest first."""
    return sorted({place for paragraph in found if (place := rank(paragraph, measures))}, reverse=True)


def goes_on(before: Paragraph, after: Paragraph, measures: Measures) -> bool:
    """Return whether a paragraph at the head of a column is the rest of the one at the foot of that before."""
    last, first = before.lines[-1], after.lines[0]
    if rank(before, measures) or rank(after, measures) or rounded(last.size) != rounded(first.size):
        return False
    if is_marked(first.text) or last.text.rstrip().endswith(ENDED):
        return False
    if not (reaches(last, before, measures, first.size) or TIED.search(last.text)):
        return False
    indented = len(after.lines) > 1 and first.x0 - after.lines[1].x0 > first.size
    return first.text[:1].islower() or not indented


def _is_quote(paragraph: Paragraph, measures: Measures) -> bool:
    """Return whether a paragraph is set in on both sides, against the text of its column."""
    left, right, size = paragraph.left, paragraph.right, paragraph.lines[0].size
    if left < measures.left + size:
        left, right = measures.left, measures.edges.get((rounded(size), round(measures.left / 2)), right)
    ends = [line.x1 for line in paragraph.lines[:-1]]
    inner = min(min(line.x0 for line in paragraph.lines) - left, right - max(ends, default=right))
    return inner > SET_IN * size and not is_marked(paragraph.lines[0].text)
