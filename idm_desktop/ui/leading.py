"""Pages and panes that hand the focus on to what is worked with in them."""

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


class Leading(QWidget):
    """Takes the focus only to hand it on; with a proxy of Qt's, Tab would pass over all that stands before that."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._foremost: QWidget | None = None

    def lead_to(self, widget: QWidget) -> None:
        """Give the focus to `widget` from now on."""
        self._foremost = widget

    def take_focus(self) -> None:
        """Give the focus to what is worked with."""
        if self._foremost is not None:
            self._foremost.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.take_focus()
