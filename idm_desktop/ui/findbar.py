"""The line that finds words or a /pattern/ on the open page: count, next, previous, round and round."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from idm_desktop.errors import IdmError, TooSlow
from idm_desktop.ui import clearing, icons, wording
from idm_desktop.ui.reader.values import Stretch
from idm_desktop.ui.reader.view import Reader
from idm_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk
    from idm_desktop.desk.patterns import Places

PATIENCE = 0.25
"""Seconds in which a pattern has to be through with the page."""


class FindBar(QWidget):
    """Stands below the reader while it is wanted.

    Signals:
        left: the reader is done with it.
    """

    left = Signal()

    def __init__(self, tasks: Tasks, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._reader = reader
        self._sought: tuple[str, ...] = ()
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
        self._tasks.cancel("find")
        self._reader.set_found(())
        self.left.emit()

    @Slot()
    def _find(self) -> None:
        self._tasks.cancel("find")
        if not self.isVisible():
            return
        pattern = _pattern(self.line.text())
        if pattern is None:
            self._reader.find(self.line.text())
            return
        there = self._reader.texts()
        self._sought = tuple(there)
        self._tasks.run("find", partial(_places, pattern, tuple(there.values())), self._show, self._refuse)

    def _show(self, places: Sequence[Places]) -> None:
        """Show where the pattern stands, unless another page has been opened meanwhile."""
        if tuple(self._reader.texts()) == self._sought:
            found = zip(self._sought, places, strict=True)
            self._reader.show_matches(tuple(Stretch(id, *one) for id, there in found for one in there))

    def _refuse(self, error: IdmError) -> None:
        self._reader.set_found(())
        said = str(error)
        if isinstance(error, TooSlow):
            said = self.tr("The pattern takes too long; make it simpler")
        self.count.setText(said[:1].upper() + said[1:])

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


def _pattern(text: str) -> str | None:
    """Return the regular expression that `text` is read as, by the grammar of all searches; null for words."""
    if not text.startswith("/"):
        return None
    from idm_desktop.words.query import Pattern, parse

    root = parse(text.strip()).root
    return root.text if isinstance(root, Pattern) else None


def _places(pattern: str, texts: Sequence[str], desk: Desk) -> Sequence[Places]:
    from idm_desktop.desk import patterns

    return patterns.places(pattern, texts, PATIENCE)
