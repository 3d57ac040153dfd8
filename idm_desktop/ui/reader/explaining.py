"""What words of the page mean: a footnote behind its marker, an acronym spelled out."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtGui import QTextDocument

from idm_desktop.ui.reader import links
from idm_desktop.ui.reader.leaves import FOOTNOTE
from idm_desktop.ui.reader.sheet import Sheet

WORD = re.compile(r"[^\W_]+(?:[-/&.’'][^\W_]+)*")
PLURAL = ("’s", "'s", "s")


class Explained(NamedTuple):
    """Positions on the page, and what stands there in other words."""

    start: int
    end: int
    text: str


def at(sheet: Sheet, position: int, acronyms: Mapping[str, str]) -> Explained | None:
    """Explain what stands at a position; None where there is nothing to explain."""
    link = links.at(sheet.document, position)
    if link is not None and link.ref.startswith(FOOTNOTE):
        text = links.footnote(sheet, link.ref)
        return Explained(link.start, link.end, text) if text else None
    return _acronym(sheet.document, position, acronyms)


def _acronym(document: QTextDocument, position: int, acronyms: Mapping[str, str]) -> Explained | None:
    block = document.findBlock(position)
    if not acronyms or not block.isValid():
        return None
    text = block.text()
    for match in WORD.finditer(text):
        start = block.position() + _units(text, match.start())
        end = start + _units(match.group(), len(match.group()))
        if start <= position <= end and (said := _spelled(match.group(), acronyms)):
            return Explained(start, end, said)
        if start > position:
            break
    return None


def _spelled(word: str, acronyms: Mapping[str, str]) -> str | None:
    """Return an acronym spelled out, also in the plural, and where it is one part of a longer word."""
    for form in (word, *(word.removesuffix(ending) for ending in PLURAL), *re.split(r"[-/]", word)):
        if form in acronyms:
            return f"{form}: {acronyms[form]}"
    return None


def _units(text: str, count: int) -> int:
    """Return how many places of the document so many characters take."""
    return len(text[:count].encode("utf-16-le")) // 2
