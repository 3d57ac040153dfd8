"""A card with a head, lines of words and a foot, that the keyboard can stand on."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from idm_desktop.ui import fonts
from idm_desktop.ui.flow import FLAT

SPACE = 12
READ = 1.1


class Card(QFrame):
    """Shows a head, words as rich text and a quiet foot; those that draw differently override `draw`.

    Signals:
        chosen: the card is to be opened.
        moved: the reader goes to the card above or below; carries -1 or 1.
        left: Esc was pressed.
        typed: a letter was typed on it; carries it, as a capital.
    """

    chosen = Signal()
    moved = Signal(int)
    left = Signal()
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.head = self._label("head", Qt.TextFormat.PlainText)
        self.words = self._label(None, Qt.TextFormat.RichText)
        self.words.setFont(fonts.reading(self.font().pointSizeF() * READ))
        self.foot = self._label("quiet", Qt.TextFormat.PlainText)
        self._buttons = QHBoxLayout()
        self._buttons.setContentsMargins(SPACE - FLAT, 0, SPACE - FLAT, 0)
        self._buttons.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE, 0, SPACE)
        column.setSpacing(4)
        for label in (self.head, self.words, self.foot):
            column.addWidget(label)
        column.addLayout(self._buttons)

    def _label(self, role: str | None, text: Qt.TextFormat) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(text)
        label.setWordWrap(True)
        label.setContentsMargins(SPACE, 0, SPACE, 0)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if role:
            label.setProperty("role", role)
        return label

    def say(self, head: str, words: str, foot: str, spoken: Sequence[str | None]) -> None:
        """Show these, and let a screen reader say `spoken`."""
        for label, text in ((self.head, head), (self.words, words), (self.foot, foot)):
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName(". ".join(part for part in spoken if part))

    def add_button(self, text: str, tip: str) -> QPushButton:
        """Put a button at the foot; it is reached with Tab."""
        button = QPushButton(text, self)
        button.setProperty("role", "flat")
        button.setToolTip(tip)
        if self._buttons.count():
            self._buttons.insertWidget(self._buttons.count() - 1, button)
        else:
            self._buttons.addWidget(button)
            self._buttons.addStretch(1)
        return button

    def draw(self) -> None:
        """Say everything anew, in the colours as they are now."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif _is_letter(event):
            self.typed.emit(event.text().upper())
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # a letter typed here means this card, not the action that has it for a key
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_letter(event):
            event.accept()
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_buttons"):
            self.draw()


def _is_letter(event: QKeyEvent) -> bool:
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
    return plain and len(event.text()) == 1 and event.text().isalnum()
