"""Plain text: paragraphs by blank lines, `*emphasis*`, raised footnote markers.

A file is hard-wrapped when its paragraphs are cut into lines of much the same length; its lines are then joined.
In any other file each line is a paragraph of its own.
"""

import re
from collections.abc import Iterator
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
WRAPPED = (40, 110)
"""Lines of a hard-wrapped file have a typical length between these, in characters."""


def read(content: bytes, encoding: str | None = None, progress: Progress = silent) -> Extract:
    """Read a plain text file; raise ImportFailed where it is none."""
    decoded = decode(content, encoding)
    text = decoded.text
    paragraphs = list(_paragraphs(text))
    labels = {label for start, end in paragraphs if (label := _footnote(text, start, end)[0])}
    blocks = tuple(_block(text, start, end, labels) for start, end in paragraphs)
    return Extract(text, blocks, "txt", decoded.encoding, broken=True, warnings=decoded.warnings)


def _paragraphs(text: str) -> Iterator[Segment]:
    lines = [(match.start(), match.end()) for match in LINE.finditer(text)]
    wrapped = _is_wrapped([end - start for start, end in lines if text[start:end].strip()])
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


def _is_wrapped(lengths: list[int]) -> bool:
    long = [length for length in lengths if length > WRAPPED[0]]
    return len(long) > 5 and WRAPPED[0] < median(long) <= WRAPPED[1] and max(long) <= 1.6 * median(long)


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


def _block(text: str, start: int, end: int, labels: set[str]) -> Block:
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
    kind = "footnote" if label else _kind(text, first, end, number)
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


def _kind(text: str, start: int, end: int, number: re.Match[str] | None) -> str:
    if ITEM.match(text, start, end) or (number and is_list(number["number"])):
        return "item"
    return "heading" if not number and _is_heading(text, start, end) else "paragraph"


def _is_heading(text: str, start: int, end: int) -> bool:
    words = text[start:end].strip()
    short = len(words) <= 100 and "\n" not in words
    return short and not words.endswith(SENTENCE_END) and words[:1].isupper()
