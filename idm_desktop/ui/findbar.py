"""The line that finds words on the open page: count, next, previous, round and round."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from idm_desktop.ui import clearing, icons, wording
from idm_desktop.ui.reader.view import Reader


class FindBar(QWidget):
    """Stands below the reader while it is wanted.

    Signals:
        left: the reader is done with it.
    """

    left = Signal()

    def __init__(self, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self.setObjectName("find")
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.line = QLineEdit(self)
        clearing.offer(self.line)
        self.line.setMaximumWidth(320)
        self.line.setPlaceholderText(self.tr("Find on this page"))
        self.line.setAccessibleName(self.tr("Find on this page"))
        self.count = QLabel(self)
        self.count.setProperty("role", "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(6)
        row.addWidget(self.line, 1)
        previous = self._button("back", self.tr("Previous match (Shift+F3)"))
        following = self._button("forward", self.tr("Next match (F3)"))
        close = self._button("close", self.tr("Put this away (Esc)"))
        row.addWidget(previous)
        row.addWidget(following)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(close)
        self.line.textChanged.connect(self._find)
        previous.clicked.connect(reader.find_previous)
        following.clicked.connect(reader.find_next)
        close.clicked.connect(self.leave)
        reader.counted.connect(self._count)
        self.hide()

    def _button(self, icon: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icons.icon(icon))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setAutoRaise(True)
        return button

    @Slot()
    def begin(self) -> None:
        """Come up with the words chosen in the text, if they are few."""
        selection = self._reader.selection()
        if selection is not None and len(selection.text) < 80:
            self.line.setText(selection.text)
        self.show()
        self.line.setFocus()
        self.line.selectAll()
        self._find()

    @Slot()
    def leave(self) -> None:
        """Go away, and take the marks along."""
        self.hide()
        self._reader.set_found(())
        self.left.emit()

    @Slot()
    def _find(self) -> None:
        if self.isVisible():
            self._reader.find(self.line.text())

    @Slot(int, int)
    def _count(self, current: int, total: int) -> None:
        if total:
            said = self.tr("{number} of {total}")
            self.count.setText(said.format(number=wording.number(current), total=wording.number(total)))
        else:
            self.count.setText(self.tr("Not on this page") if self.line.text().strip() else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self._reader.find_previous if back else self._reader.find_next)()
        else:
            super().keyPressEvent(event)
