"""Paragraphs out of lines: by their distance, their indents, and whether the next word would have fitted before.

That a line ends where the next word would still have fitted says that somebody ended it there; this holds for any
text that is not hyphenated, ragged or justified, and tells the lines of a letterhead from those of a title.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from idm_desktop.importers.drafts import BULLET
from idm_desktop.importers.numbered import printed
from idm_desktop.importers.pdf.library import HYPHEN
from idm_desktop.importers.pdf.lines import Line
from idm_desktop.importers.pdf.measures import Measures, rounded
from idm_desktop.importers.pdf.regions import Region

LOOSE, KNOWN = 1.3, 1.15
"""Lines this much further apart than usual begin a paragraph; the usual being reckoned, or known."""

INDENT = 0.5
"""An indent, in sizes."""

HANGING = 6.0
"""How far lines may hang behind the number of their paragraph, in sizes."""

CENTRED, SAME = 9.0, 2.0
"""Points by which the middle of a centred line may differ from that of its column, and from that of the next one."""

TIED = re.compile(
    r"(?:\b(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|de|du|des|la|le|les|et|en|del|los|las|el|y|para|pour)|,|[-–—]|"
    rf"{HYPHEN})\Z",
    re.IGNORECASE,
)
CHAPTER = re.compile(r"(?:[IVXLC]{1,6}|[A-Z]|\d{1,2}(?:\.\d{1,2})*)[.)]?\s+\S")
ENDED = (".", "!", "?", ":", ";", "”", '"', ")")


class Paragraph(NamedTuple):
    """Lines of one paragraph; `width` is that of its region, `filled` whether its last line reaches the edge."""

    lines: list[Line]
    left: float
    right: float

    @property
    def text(self) -> str:
        """The words, line after line."""
        return " ".join(line.text for line in self.lines)


def gathered(region: Region, measures: Measures) -> Iterator[Paragraph]:
    """Yield the paragraphs of a region of text."""
    opened: list[Line] = []
    for line in region.lines:
        if opened and _begins(opened, line, region, measures):
            yield Paragraph(opened, region.left, region.right)
            opened = []
        opened.append(line)
    if opened:
        yield Paragraph(opened, region.left, region.right)


def is_marked(text: str) -> bool:
    """Return whether a line begins with the number or the bullet of an item."""
    return printed(text) is not None or BULLET.match(text) is not None


def reaches(line: Line, region: Region | Paragraph, measures: Measures, word: float = 0) -> bool:
    """Return whether a line reaches the edge, so that a word of that width would not have fitted on it."""
    space = 0.25 * line.size
    if _is_centred(line, region) and measures.edge(line) is None:
        return line.x1 - line.x0 + space + word > region.right - region.left - 1
    edge = measures.edge(line) or region.right
    return line.x1 + space + word > edge - 1


def _begins(opened: Sequence[Line], line: Line, region: Region, measures: Measures) -> bool:
    """Return whether a line begins a paragraph, `opened` being the lines of the one before."""
    last = opened[-1]
    if abs(rounded(line.size) - rounded(last.size)) > 0.5 or _is_apart(last, line, measures):
        return True
    if TIED.search(last.text) and not is_marked(line.text):
        return _is_indented(opened, line, region) and not line.text[:1].islower()
    if is_marked(line.text) and _marks(opened, line):
        return True
    if _is_indented(opened, line, region):
        return True
    if line.text[:1].islower() or (len(opened) == 1 and _is_rest_of_heading(last, line)):
        return False
    return not reaches(last, region, measures, _first_word(line))


def _is_apart(last: Line, line: Line, measures: Measures) -> bool:
    leading, known = measures.leading(max(line.size, last.size))
    return last.y - line.y > (KNOWN if known else LOOSE) * leading


def _marks(opened: Sequence[Line], line: Line) -> bool:
    """Return whether a number at the head of a line is that of a paragraph rather than a word of the text."""
    last, size = opened[-1], line.size
    hangs = last.x0 - line.x0 > INDENT * size
    return hangs or last.text.rstrip().endswith(ENDED) or (len(opened) == 1 and is_marked(last.text))


def _is_indented(opened: Sequence[Line], line: Line, region: Region) -> bool:
    """Return whether a line stands further in, or out, than it would within its paragraph."""
    last, size = opened[-1], line.size
    step = (line.x0 - last.x0) / size
    if abs(step) <= INDENT or (_is_centred(line, region) and _is_under(last, line)):
        return False
    if len(opened) == 1:  # its first line may be set in, or its other lines hang behind a number
        return step < -HANGING or (step > 0 and not (_hangs_from(last.text) and step <= HANGING))
    return True


def _hangs_from(text: str) -> bool:
    return is_marked(text) or CHAPTER.match(text) is not None


def _is_rest_of_heading(last: Line, line: Line) -> bool:
    """Return whether a bold line hangs behind the number of the heading above it."""
    return line.strong and last.strong and line.x0 - last.x0 > INDENT * line.size and _hangs_from(last.text)


def _is_centred(line: Line, region: Region | Paragraph) -> bool:
    middle = (line.x0 + line.x1 - region.left - region.right) / 2
    return abs(middle) <= CENTRED and line.x0 > region.left + line.size


def _is_under(last: Line, line: Line) -> bool:
    return abs(line.x0 + line.x1 - last.x0 - last.x1) <= 2 * SAME


def _first_word(line: Line) -> float:
    """Return about how wide the first word of a line is."""
    word = line.text.split(" ", 1)[0]
    return (line.x1 - line.x0) * len(word) / max(1, len(line.text))
