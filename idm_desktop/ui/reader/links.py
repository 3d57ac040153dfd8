"""Links in the page: where they stand and what they lead to."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QTextBlock, QTextDocument

from idm_desktop.ui.reader.leaves import FOOTNOTE
from idm_desktop.ui.reader.sheet import Placed, Sheet


class Anchored(NamedTuple):
    """A link and the positions it covers."""

    start: int
    end: int
    ref: str


def at(document: QTextDocument, position: int) -> Anchored | None:
    """Return the link that covers `position`, or ends there."""
    ended: Anchored | None = None
    for link in _in_block(document.findBlock(position)):
        if link.start <= position < link.end:
            return link
        if link.end == position:
            ended = link
    return ended


def after(document: QTextDocument, position: int) -> Anchored | None:
    """Return the first link that begins at `position` or later."""
    block = document.findBlock(position)
    while block.isValid():
        for link in _in_block(block):
            if link.start >= position:
                return link
        block = block.next()
    return None


def before(document: QTextDocument, position: int) -> Anchored | None:
    """Return the last link that ends at `position` or earlier."""
    block = document.findBlock(position)
    while block.isValid():
        for link in reversed(list(_in_block(block))):
            if link.end <= position:
                return link
        block = block.previous()
    return None


def _in_block(block: QTextBlock) -> Iterator[Anchored]:
    """Yield the links of a paragraph; one of several formats counts once."""
    last: Anchored | None = None
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        ref = fragment.charFormat().anchorHref()
        start, end = fragment.position(), fragment.position() + fragment.length()
        if last and last.ref == ref and last.end == start:
            last = Anchored(last.start, end, ref)
        else:
            if last and last.ref:
                yield last
            last = Anchored(start, end, ref)
        iterator += 1
    if last and last.ref:
        yield last


def footnote(sheet: Sheet, ref: str) -> str | None:
    """Return the text of the footnote that `ref` leads to."""
    passage = ref.removeprefix(FOOTNOTE)
    for placed in sheet.all_of(passage):
        return placed.leaf.passage.text
    for placed, index in _referring(sheet, passage):
        notes = placed.leaf.passage.notes
        return notes[index] if index < len(notes) else None
    return None


def marker(sheet: Sheet, passage: str) -> tuple[str, int] | None:
    """Return the passage and offset of the marker of the footnote `passage`."""
    for placed, index in _referring(sheet, passage):
        return placed.leaf.passage.id, placed.leaf.references[index].offset
    return None


def _referring(sheet: Sheet, passage: str) -> Iterator[tuple[Placed, int]]:
    for placed in sheet.placed:
        for index, reference in enumerate(placed.leaf.references):
            if reference.passage == passage:
                yield placed, index
