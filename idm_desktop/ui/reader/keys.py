"""What the keys mean in the reader, beyond what Qt's own text views make of them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor

from idm_desktop.ui.reader.sheet import Sheet

MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End})
ZOOMS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}


def _controlled(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def follows(event: QKeyEvent) -> bool:
    """Tell whether the key follows the link at the caret."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not _controlled(event)


def clears(event: QKeyEvent) -> bool:
    """Tell whether the key lets go of the selection."""
    return event.key() == Qt.Key.Key_Escape


def zooms(event: QKeyEvent) -> int | None:
    """Return how many steps the key makes the text larger; 0 is back to its own size."""
    return ZOOMS.get(Qt.Key(event.key())) if _controlled(event) else None


def turns_passage(event: QKeyEvent) -> bool | None:
    """Return whether the key goes down a passage, or up; None for all others."""
    if _controlled(event) and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        return event.key() == Qt.Key.Key_Down
    return None


PAGES = (
    (QKeySequence.StandardKey.MoveToNextPage, True, False),
    (QKeySequence.StandardKey.MoveToPreviousPage, False, False),
    (QKeySequence.StandardKey.SelectNextPage, True, True),
    (QKeySequence.StandardKey.SelectPreviousPage, False, True),
)


def turns_page(event: QKeyEvent) -> tuple[bool, bool] | None:
    """Return whether the key goes a page down, or up, and whether it chooses what is passed; None for all others."""
    return next(((down, chooses) for key, down, chooses in PAGES if event.matches(key)), None)


def moves(event: QKeyEvent) -> bool:
    """Tell whether the key moves the caret, which must then be where one is looking."""
    return event.key() in MOVES and not event.modifiers() & Qt.KeyboardModifier.ControlModifier


def next_passage(sheet: Sheet, cursor: QTextCursor, event: QKeyEvent, *, down: bool) -> QTextCursor:
    """Move to the beginning of the next passage of the column, or of this one or the one before."""
    here = sheet.at(cursor.position())
    column = here.column if here else 0
    starts = [one.first for one in sheet.placed if one.column == column]
    if down:
        ends = [one.last for one in sheet.placed if one.column == column]
        target = next((start for start in starts if start > cursor.position()), ends[-1] if ends else 0)
    else:
        target = next((start for start in reversed(starts) if start < cursor.position()), 0)
    keep = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    mode = QTextCursor.MoveMode.KeepAnchor if keep else QTextCursor.MoveMode.MoveAnchor
    cursor.setPosition(target, mode)
    return cursor
