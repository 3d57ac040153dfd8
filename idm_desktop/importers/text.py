"""Plain text: paragraphs by blank lines, `*emphasis*`, raised footnote markers.

A file is hard-wrapped when its lines are full: the first word of the next would not have fitted. They are then joined.
In any other file each line is a paragraph of its own.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from statistics import median

from idm_desktop.importers.decoding import decode
from idm_desktop.importers.numbered import is_list, printed
from idm_desktop.importers.progress import Progress, silent
from idm_desktop.model.extract import Block, Extract
from idm_desktop.model.texts import Emphasis, Segment

RAISED = str.maketrans("¹²³⁰⁴⁵⁶⁷⁸⁹", "1230456789")
LINE = re.compile(r"[^\n]*\n|[^\n]+")
FOOTNOTE = re.compile(r"[ \t]*(?P<raised>[¹²³⁰⁴-⁹]{1,3})[ \t]*(?=\S)|[ \t]*\[\^(?P<label>[\w-]{1,20})\]:[ \t]*")
MARKER = re.compile(r"(?<=\S)(?P<raised>[¹²³⁰⁴-⁹]{1,3})|\[\^(?P<label>[\w-]{1,20})\]")
EMPHASIS = re.compile(r"(?<![\w*])(?P<mark>\*{1,3})(?=[^\s*])[^*]+(?<=\S)(?P=mark)(?![\w*])")
ITEM = re.compile(r"[ \t]*(?:[-–•*·]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])[ \t]+\S")
HYPHEN = re.compile(r"(?<=\w)[-\u00ad][ \t]*\n[ \t]*(?=\w)")
CUT = re.compile(r"\w[-\u00ad][ \t]*\Z")
SENTENCE_END = tuple(".!?:;…”\"'’)*")
OF_AGENDA = re.compile(r"\s\((?:agenda )?items? [\d, and]{1,12}\)\Z", re.IGNORECASE)
"""What stands behind a heading in a report: “Early warning (agenda item 2)”."""

WORD = re.compile(r"\s*\S*")
FEW, FULL, ENTRIES = 5, 0.6, 0.2
"""So many long lines tell nothing yet; this share of those that are followed by another has to be full, and of these
lines in turn this share has to begin in small letters."""

WRAPPED = (40, 110)
"""Lines of a hard-wrapped file have a typical length between these, in characters."""


def read(content: bytes, encoding: str | None = None, progress: Progress = silent) -> Extract:
    """Read a plain text file; raise ImportFailed where it is none."""
    decoded = decode(content, encoding)
    text = decoded.text
    paragraphs = list(_paragraphs(text))
    labels = {label for start, end in paragraphs if (label := _footnote(text, start, end)[0])}
    blocks = tuple(_block(text, start, end, labels, alone) for (start, end), alone in _apart(text, paragraphs))
    return Extract(text, blocks, "txt", decoded.encoding, broken=True, warnings=decoded.warnings)


def _paragraphs(text: str) -> Iterator[Segment]:
    lines = [(match.start(), match.end()) for match in LINE.finditer(text)]
    wrapped = _is_wrapped(text, lines)
    opened: Segment | None = None
    for start, end in lines:
        if not text[start:end].strip():
            if opened:
                yield opened
            opened = None
        elif opened and wrapped and _goes_on(text, opened, start, end):
            opened = (opened[0], end)
        else:
            if opened:
                yield opened
            opened = (start, end)
    if opened:
        yield opened


def _apart(text: str, paragraphs: list[Segment]) -> Iterator[tuple[Segment, bool]]:
    """Yield paragraphs with whether an empty line, or nothing, stands before them: only then one may be a heading."""
    before = 0
    for start, end in paragraphs:
        yield (start, end), not before or "\n" in text[before:start]
        before = end


def _is_wrapped(text: str, lines: list[Segment]) -> bool:
    long = [end - start for start, end in lines if end - start > WRAPPED[0] and text[start:end].strip()]
    if len(long) <= FEW or not WRAPPED[0] < median(long) <= WRAPPED[1] or max(long) > 1.6 * median(long):
        return False
    width = sorted(long)[int(0.75 * len(long))] - 2
    full = [
        end - start + len(WORD.match(text, *following)[0].lstrip()) > width  # type: ignore[index]  # it matches any line
        for (start, end), following in pairwise(lines)
        if end - start > WRAPPED[0] and text[slice(*following)].strip()
    ]
    return len(full) > FEW // 2 and sum(full) >= FULL * len(full) and not _are_entries(text, lines)


def _are_entries(text: str, lines: list[Segment]) -> bool:
    """Return whether nearly every line begins with a capital, as entries of a programme do and no lines of prose."""
    firsts = [
        text[start:end].lstrip()[0]
        for (first, last), (start, end) in pairwise(lines)
        if last - first > WRAPPED[0] and text[start:end].strip()
    ]
    small, capital = (sum(map(kind, firsts)) for kind in (str.islower, str.isupper))
    return small + capital > FEW // 2 and small < ENTRIES * (small + capital)


def _goes_on(text: str, opened: Segment, start: int, end: int) -> bool:
    """Return whether the line at `start` continues the paragraph before it rather than standing on its own."""
    before = text[max(opened[0], text.rfind("\n", opened[0], opened[1] - 1) + 1) : opened[1]].rstrip("\n")
    if ITEM.match(text, start, end) or FOOTNOTE.match(text, start, end):
        return False
    if CUT.search(before):
        return True
    return len(before) > WRAPPED[0] or (before.rstrip()[-1:].islower() and text[start:end].lstrip()[:1].islower())


def _footnote(text: str, start: int, end: int) -> tuple[str | None, int]:
    match = FOOTNOTE.match(text, start, end)
    if match is None:
        return None, start
    return (match["raised"] or "").translate(RAISED) or match["label"], match.end()


def _block(text: str, start: int, end: int, labels: set[str], alone: bool) -> Block:
    label, first = _footnote(text, start, end)
    number = None if label else _number(text, first, end)
    first = number.end() if number else first
    while first < end and text[first].isspace():
        first += 1
    while end > first and text[end - 1].isspace():
        end -= 1
    emphasis, dropped = _emphasis(text, first, end)
    references: list[tuple[int, str]] = []
    for match in MARKER.finditer(text, first, end):
        name = (match["raised"] or "").translate(RAISED) or match["label"]
        if name in labels:
            references.append((match.start(), name))
            dropped.append((match.start(), match.end()))
    dropped += [
        (match.start() + (not _is_cut(text, match)), match.end()) for match in HYPHEN.finditer(text, first, end)
    ]
    kind = "footnote" if label else _kind(text, first, end, number, alone)
    mark = label or (number["number"] if number else None)
    return Block(kind, ((first, end),), 0, tuple(sorted(dropped)), emphasis, tuple(references), mark)


def _number(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the number printed at the head of a paragraph, where words follow it that are no heading."""
    while start < end and text[start].isspace():
        start += 1
    number = printed(text, start, end)
    return number if number and not _is_heading(text, number.end(), end) else None


def _emphasis(text: str, start: int, end: int) -> tuple[tuple[Emphasis, ...], list[Segment]]:
    found: list[Emphasis] = []
    dropped: list[Segment] = []
    for match in EMPHASIS.finditer(text, start, end):
        size = len(match["mark"])
        inside = (match.start() + size, match.end() - size)
        if size != 2:
            found.append((*inside, "em"))
        if size > 1:
            found.append((*inside, "strong"))
        dropped += [(match.start(), inside[0]), (inside[1], match.end())]
    return tuple(found), dropped


def _is_cut(text: str, match: re.Match[str]) -> bool:
    """Return whether a hyphen at a line end cuts one word: not where the file writes the two parts with a hyphen.

    Parts such as those of “UN-Habitat” and “3-4” keep theirs as well.
    """
    if match.group().startswith("\u00ad"):
        return True
    if not text[match.end()].islower():
        return False
    before = re.search(r"\w+$", text[max(0, match.start() - 40) : match.start()])
    after = re.match(r"\w+", text[match.end() : match.end() + 40])
    return not (before and after and f"{before.group()}-{after.group()}" in text)


def _kind(text: str, start: int, end: int, number: re.Match[str] | None, alone: bool) -> str:
    if ITEM.match(text, start, end) or (number and is_list(number["number"])):
        return "item"
    return "heading" if alone and not number and _is_heading(text, start, end) else "paragraph"


def _is_heading(text: str, start: int, end: int) -> bool:
    words = OF_AGENDA.sub("", text[start:end].strip())
    short = len(words) <= 100 and "\n" not in words
    return short and not words.endswith(SENTENCE_END) and words[:1].isupper()
