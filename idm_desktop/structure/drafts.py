"""The quotations in somebody's own draft: between quotation marks, or set apart as a block."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from idm_desktop.model.dialogue import Paragraph
from idm_desktop.model.extract import Extract
from idm_desktop.structure.paragraphs import paragraphs

PAIRS = {"“": "”", "„": "“”", "«": "»", "»": "«", '"': '"', "‘": "’"}
FEWEST = {"‘": 3}
"""Words that single marks must hold to be a quotation: fewer are a name or a word that is stressed."""

SOURCE = re.compile(r"\s*(?:[—–-]\s*\S.{0,200}|\([^()]{3,200}\)\.?)\Z", re.DOTALL)
"""What a block quotation may end with, and is no part of it: who said it, or where."""


class Drafted(NamedTuple):
    """A quotation of a draft: its words, and the paragraph and place of the words in the plain text of it."""

    text: str
    paragraph: int
    start: int
    end: int


def quotations(extract: Extract) -> list[Drafted]:
    """Return the quotations of a draft in text order; one that stands inside another belongs to it."""
    found: list[Drafted] = []
    for index, paragraph in enumerate(paragraphs(extract)):
        if paragraph.quoted:
            found += _block(index, paragraph)
        else:
            found += [Drafted(paragraph.text[a:b], index, a, b) for a, b in _marked(paragraph.text)]
    return found


def _block(index: int, paragraph: Paragraph) -> Iterator[Drafted]:
    text = SOURCE.sub("", paragraph.text)
    inner = list(_marked(paragraph.text))
    if inner and inner[0][1] - inner[0][0] >= len(text) * 0.8:  # marks around the whole block
        text, start = paragraph.text[slice(*inner[0])], inner[0][0]
    else:
        start = 0
    if any(c.isalnum() for c in text):
        yield Drafted(text, index, start, start + len(text))


def _marked(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the words between outermost quotation marks stand; a mark that is never closed opens nothing."""
    at = 0
    while at < len(text):
        closers = PAIRS.get(text[at])
        if closers is None or (text[at] in '‘"' and at and text[at - 1].isalnum()):
            at += 1
            continue
        end = _closed(text, at, closers)
        if end is None:
            at += 1
            continue
        start, stop = at + 1, end
        start += len(text[start:stop]) - len(text[start:stop].lstrip())
        stop -= len(text[start:stop]) - len(text[start:stop].rstrip())
        if any(c.isalnum() for c in text[start:stop]) and len(text[start:stop].split()) >= FEWEST.get(text[at], 1):
            yield start, stop
            at = end + 1
        else:
            at += 1


def _closed(text: str, opened: int, closers: str) -> int | None:
    """Return where the mark opened at `opened` is closed, those of its own kind inside it counted."""
    opener, depth = text[opened], 1
    for at in range(opened + 1, len(text)):
        c = text[at]
        if c in closers and not (c == "’" and at + 1 < len(text) and text[at + 1].isalnum() and text[at - 1].isalnum()):
            depth -= 1
            if not depth:
                return at
        elif c == opener:
            depth += 1
    return None
