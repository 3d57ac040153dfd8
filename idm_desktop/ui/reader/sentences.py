"""Choosing sentence by sentence."""

import re

from PySide6.QtCore import Qt, QTextBoundaryFinder
from PySide6.QtGui import QKeyEvent, QTextCursor

from idm_desktop.ui.reader.sheet import Sheet

ABBREVIATED = re.compile(r"(?:^|[\s(“\"])(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nos|para|paras|Art|vs|cf|pp?|[A-Z])\.\s*$")
"""What ends in a full stop and no sentence."""


def turns(event: QKeyEvent) -> bool | None:
    """Return whether the key goes a sentence forward, or back; None for all others."""
    wanted = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held == wanted and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        return event.key() == Qt.Key.Key_Right
    return None


def ends(text: str) -> list[int]:
    """Return where the sentences of a text begin and end, in UTF-16 units."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Sentence, text)
    wide = text.encode("utf-16-le")
    found = [0]
    while (at := finder.toNextBoundary()) != -1:
        if not ABBREVIATED.search(wide[: 2 * at].decode("utf-16-le")) or at * 2 == len(wide):
            found.append(at)
    return found


def extended(sheet: Sheet, cursor: QTextCursor, *, forward: bool) -> QTextCursor:
    """Extend a selection to the next end of a sentence, or the one before; past that of a passage to the next one."""
    block = cursor.block()
    inside = cursor.position() - block.position()
    marks = ends(block.text())
    if forward:
        there = next((mark for mark in marks if mark > inside), None)
        other = block.next()
    else:
        there = next((mark for mark in reversed(marks) if mark < inside), None)
        other = block.previous()
    while there is None and other.isValid():
        if other.text():
            marks = ends(other.text())
            there, block = (marks[1] if forward else marks[-2]) if len(marks) > 1 else 0, other
        other = other.next() if forward else other.previous()
    if there is not None:
        cursor.setPosition(block.position() + there, QTextCursor.MoveMode.KeepAnchor)
    return cursor
