"""Single letters: typed where something is written, and keys of actions where it is not."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from idm_desktop.ui.actions import Actions
from idm_desktop.ui.deeds import ACTIONS

EDITING = ("Del", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y", "Ctrl+C")


class Letters(QObject):
    """Takes keys that write something away from actions, for as long as something is written in."""

    def __init__(self, actions: Actions) -> None:
        super().__init__(actions)
        self._actions = actions
        actions.bound.connect(self.follow)
        QApplication.instance().focusChanged.connect(self.follow)  # type: ignore[union-attr]  # there is one
        self.follow()

    @Slot()
    def follow(self) -> None:
        """See where the focus is now."""
        focus = QApplication.focusWidget()
        writes = isinstance(focus, QLineEdit | QPlainTextEdit | QAbstractSpinBox) or (
            isinstance(focus, QTextEdit) and not focus.isReadOnly()
        )
        for row in ACTIONS:
            own = self._actions.keys(row)
            keys = [key for key in own if not (writes and is_typed(key))]
            if any(is_typed(key) for key in own):
                self._actions[row.name].setShortcuts([QKeySequence(key) for key in keys])


def is_typed(key: str) -> bool:
    """Return whether a key writes something where there is something to write in."""
    return len(key.removeprefix("Shift+")) == 1 or key in EDITING
