"""What the window says and asks: a quiet bar at its foot, and a question where an answer is needed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

Ask = Callable[[QWidget, str, tuple[str, ...]], int | None]
"""Ask a question with some answers; returns the place of the answer chosen, or None."""

BRIEF = 6_000
LONG = 12_000
"""How long a sentence stays, in milliseconds: one that only tells; one that offers something or tells of a failure."""


class MessageBar(QWidget):
    """One sentence, with perhaps one thing to do about it; goes by itself unless it has the focus or the pointer.

    Signals:
        gone: the bar was put away.
    """

    gone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act: Callable[[], object] | None = None
        self._build()
        self._connect()
        self.hide()

    def _build(self) -> None:
        self.setObjectName("messages")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.action = QPushButton(self)
        self.action.setFlat(True)
        self.dismiss = QToolButton(self)
        self.dismiss.setAutoRaise(True)
        self.dismiss.setText("×")
        self.dismiss.setToolTip(self.tr("Put this away (Esc)"))
        self.dismiss.setAccessibleName(self.tr("Put this message away"))
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.action)
        row.addWidget(self.dismiss)

    def _connect(self) -> None:
        self.action.clicked.connect(self._do)
        self.dismiss.clicked.connect(self.put_away)
        self.timer.timeout.connect(self._expire)

    def show_sentence(self, sentence: str, offer: str, act: Callable[[], object] | None, stay: int | None) -> None:
        self._act = act
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.action.setText(offer)
        self.action.setVisible(act is not None)
        self.show()
        self.timer.stop() if stay is None else self.timer.start(stay)
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # not before there is something to say

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.sentence, sentence))

    @Slot()
    def put_away(self) -> None:
        self.timer.stop()
        self._act = None
        if not self.isHidden():
            self.hide()
            self.gone.emit()

    @Slot()
    def _do(self) -> None:
        act = self._act
        self.put_away()
        if act is not None:
            act()

    @Slot()
    def _expire(self) -> None:
        if self.underMouse() or self.action.hasFocus() or self.dismiss.hasFocus():
            self.timer.start(BRIEF)
        else:
            self.put_away()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.EnabledChange and not self.isEnabled():
            self.put_away()
        super().changeEvent(event)


class Messages(QObject):
    """The one place that speaks to the reader."""

    def __init__(self, bar: MessageBar, ask: Ask | None = None) -> None:
        super().__init__(bar)
        self._bar = bar
        self._ask = ask or ask_modally

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Tell something that needs no answer."""
        self._bar.show_sentence(sentence, "", None, BRIEF)

    @Slot(str)
    def fail(self, sentence: str) -> None:
        """Tell what did not work; the sentence is that of an IdmError."""
        self._bar.show_sentence(sentence, "", None, LONG)

    def offer(self, sentence: str, text: str, act: Callable[[], object]) -> None:
        """Tell what was done, with one thing to do about it, such as Undo."""
        self._bar.show_sentence(sentence, text, act, LONG)

    def insist(self, sentence: str, text: str, act: Callable[[], object]) -> None:
        """Tell what must not be missed, with one thing to do about it; it stays until it is put away."""
        self._bar.show_sentence(sentence, text, act, None)

    def ask(self, sentence: str, *answers: str) -> int | None:
        """Ask what has to be answered first; returns the place of the answer, or None for none."""
        return self._ask(self._bar.window(), sentence, answers)


def ask_modally(parent: QWidget, sentence: str, answers: tuple[str, ...]) -> int | None:
    """Ask in a window of its own; the first answer is the default, Esc is no answer."""
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence)
    buttons = [box.addButton(answer, QMessageBox.ButtonRole.ActionRole) for answer in answers]
    box.setDefaultButton(buttons[0])
    box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    chosen = box.clickedButton()
    return next((place for place, button in enumerate(buttons) if button is chosen), None)
