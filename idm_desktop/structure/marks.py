"""Where quotation marks stand in a passage, of every manner that the family knows.

Single marks are an apostrophe's as well: one closes a quotation where no letter follows it and, after an s, no other
that could close it comes later.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from idm_desktop.model.dialogue import Paragraph

DOUBLE = re.compile(
    r"[“„](?P<curly>[^“”„]{2,4000})[”“]|\"(?P<straight>[^\"]{2,4000})\"|«\s?(?P<french>[^«»]{2,4000}?)\s?»"
    r"|»(?P<german>[^\s«»][^«»]{1,4000}?)«"
)
SINGLE = re.compile(r"(?:(?<=[\s(\[—–])|\A)[‘'](?=[^\W\d_])")
CLOSING = re.compile(r"(?<=\S)[’'](?!\w)")
CLOSE = {"“": "”", "«": "»", '"': '"'}
SAID = ".,!?…"
LONGEST = 1000
"""Characters between single marks."""


class Marked(NamedTuple):
    """Words between marks: where the marks begin, where the words do and where they end; `single` of single marks."""

    outer: int
    start: int
    end: int
    single: bool = False


def marked(text: str) -> list[Marked]:
    """Return the words between marks in a passage, in order; single marks count where no others are around them."""
    found = []
    for match in DOUBLE.finditer(text):
        start, end = match.span(match.lastgroup or "curly")
        start += len(text[start:end]) - len(text[start:end].lstrip())
        found.append(Marked(match.start(), start, start + len(text[start:end].rstrip())))
    if "‘" in text or " '" in text or text[:1] == "'":
        found += [one for one in _single(text) if all(one.end <= d.outer or one.outer >= d.end for d in found)]
    return sorted(found)


def _single(text: str) -> Iterator[Marked]:
    at = 0
    while opening := SINGLE.search(text, at):
        follows = SINGLE.search(text, opening.end())
        limit = min(follows.start() if follows else len(text), opening.end() + LONGEST)
        ends = [match.start() for match in CLOSING.finditer(text, opening.end(), limit)]
        close = next((end for n, end in enumerate(ends) if n == len(ends) - 1 or not _is_genitive(text, end)), None)
        if close is not None:
            yield Marked(opening.start(), opening.end(), close, single=True)
        at = opening.end() if close is None else close + 1


def _is_genitive(text: str, at: int) -> bool:
    """Return whether a mark may belong to the word before it: the growers' union."""
    return text[at - 1] in "sS" and re.match(r"\s[^\W\d_]", text[at + 1 : at + 3]) is not None


def running_on(made: Sequence[Paragraph], index: int) -> Marked | None:
    """Return the words of a passage that belong to a quotation over several, each of which opens with a mark.

    They begin with the first passage's last mark, which nothing closes, and end where the last passage closes it.
    """
    text = made[index].text
    before = made[index - 1].text if index else ""
    mark = text[:1]
    if mark in CLOSE and before and _open(before) >= 0 and before[_open(before)] == mark:
        close = text.find(CLOSE[mark], 1)
        return _stripped(text, 0, close if close > 0 else len(text))
    at = _open(text)
    after = made[index + 1] if index + 1 < len(made) else None
    if at < 0 or after is None or after.kind in ("heading", "footnote", "table") or not after.text.startswith(text[at]):
        return None
    return _stripped(text, at, len(text))


def _open(text: str) -> int:
    """Return the place of the mark that a passage opens and does not close, -1 where there is none."""
    if text.count('"') % 2:
        return text.rfind('"')
    at = max(text.rfind("“"), text.rfind("«"))
    return at if at >= 0 and CLOSE[text[at]] not in text[at:] else -1


def _stripped(text: str, outer: int, end: int) -> Marked:
    start = outer + 1 + len(text[outer + 1 : end]) - len(text[outer + 1 : end].lstrip())
    return Marked(outer, start, start + len(text[start:end].rstrip()))
