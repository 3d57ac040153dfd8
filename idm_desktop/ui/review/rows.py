"""The list of a review with its keys: one letter decides on what is current."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from idm_desktop.ui.listing.view import RowsView
from idm_desktop.ui.review.delegate import GuessDelegate
from idm_desktop.ui.review.model import ReviewModel

KEYS = {
    Qt.Key.Key_A: "accept",
    Qt.Key.Key_R: "reject",
    Qt.Key.Key_P: "assign",
    Qt.Key.Key_M: "merge",
    Qt.Key.Key_S: "split",
    Qt.Key.Key_C: "conclusion",
    Qt.Key.Key_E: "change",
}
TOGETHER = {"accept": "accept-like", "reject": "reject-like"}
"""What Shift makes of a letter: the same for all that are alike."""


class ReviewRows(RowsView):
    """Guesses in rows.

    Signals:
        decided: a key was pressed that decides; carries the name of the deed.
        resized: the list is wider or narrower than it was.
    """

    decided = Signal(str)
    resized = Signal()

    def __init__(self, model: ReviewModel, delegate: GuessDelegate, parent: QWidget | None = None) -> None:
        super().__init__(model, delegate, parent)
        self.setProperty("role", "paper")
        self.setAccessibleName(self.tr("Guesses"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = KEYS.get(Qt.Key(event.key()))
        modifiers = event.modifiers()
        if deed and modifiers == Qt.KeyboardModifier.NoModifier:
            self.decided.emit(deed)
        elif deed in TOGETHER and modifiers == Qt.KeyboardModifier.ShiftModifier:
            self.decided.emit(TOGETHER[deed])
        else:
            super().keyPressEvent(event)
