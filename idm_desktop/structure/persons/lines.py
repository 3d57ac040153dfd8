"""Lines and cells of a passage, which its plain text runs together: found again by what divides them in the file."""

import re
from collections.abc import Iterator

from idm_desktop.model.dialogue import Paragraph
from idm_desktop.model.plain import position

DIVIDED = re.compile(r"[\n\t]")
SHORT = 70
"""Characters up to which the lines of a passage, on average, are lines of an address rather than of running text."""


def divided(paragraph: Paragraph, stored: str) -> str:
    """Return the text of an entry with line ends where the file has them, if its lines are such by intention."""
    breaks = [at for at, _ in _breaks(paragraph, stored)]
    text = paragraph.text
    if "|" in text:  # lines that bars divide, each an entry of its own
        return _with_breaks(text, breaks).replace("\n", ";").replace("|", "\n")
    if not breaks or len(text) / (len(breaks) + 1) > SHORT:
        return text
    lines = _with_breaks(text, breaks).split("\n")
    if sum(line.rstrip().endswith((",", "-")) or line[:1].islower() for line in lines) * 2 > len(lines):
        return text  # lines of a text that was wrapped
    return "\n".join(lines)


def rows(paragraph: Paragraph, stored: str) -> list[tuple[int, str]]:
    """Return the rows of a table, each with its offset, its cells divided by line ends."""
    breaks = list(_breaks(paragraph, stored))
    text = _with_breaks(paragraph.text, [at for at, _ in breaks])
    found: list[tuple[int, str]] = []
    start = 0
    for at, kind in [*breaks, (len(text), "\n")]:
        if kind == "\n":
            found.append((start, text[start:at]))
            start = at + 1
    return found


def _breaks(paragraph: Paragraph, stored: str) -> Iterator[tuple[int, str]]:
    """Yield where a line end or tab of the file stands in the plain text, and which it is; of several the line end."""
    last = -1
    kept: tuple[int, str] | None = None
    for start, end in paragraph.segments:
        for match in DIVIDED.finditer(stored, start, end):
            at = position(paragraph.runs, match.start())
            if not 0 < at < len(paragraph.text) or paragraph.text[at] != " ":
                continue
            if at == last and kept:
                kept = (at, "\n" if "\n" in (kept[1], match.group()) else "\t")
                continue
            if kept:
                yield kept
            last, kept = at, (at, match.group())
    if kept:
        yield kept


def _with_breaks(text: str, breaks: list[int]) -> str:
    pieces: list[str] = []
    start = 0
    for at in breaks:
        pieces += [text[start:at], "\n"]
        start = at + 1
    return "".join([*pieces, text[start:]])
