"""The field to search from; its answers are chosen without leaving it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from idm_desktop.ui import clearing, icons

PAGE = 5
LEAST = 200


class SearchField(QLineEdit):
    """A line that asks with every key.

    Signals:
        query_changed: the reader typed; carries the query.
        moved: up or down among the answers; carries how far.
        entered: Enter was pressed.
        left: Esc was pressed, the reader wants back to the text.
        focused: the field is about to be used.
    """

    query_changed = Signal(str)
    moved = Signal(int)
    entered = Signal()
    left = Signal()
    focused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self.textChanged.connect(self._ask)

    def _build(self) -> None:
        self.setObjectName("search")
        clearing.offer(self)
        self.setMinimumWidth(LEAST)
        self.setPlaceholderText(self.tr("Search passages, people, notes…"))
        self.setAccessibleName(self.tr("Search passages, people, notes"))
        self._glass = QAction(icons.icon("search"), self.tr("Search"), self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)

    @property
    def query(self) -> str:
        return self.text().strip()

    def set_query(self, query: str) -> None:
        """Put a query in place of what is there, as if it had been typed."""
        self.setText(query)
        self.setFocus()

    @Slot()
    def _ask(self) -> None:
        self.query_changed.emit(self.query)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: PAGE,
            Qt.Key.Key_PageUp: -PAGE,
        }
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in steps:
            self.moved.emit(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
