"""A page of cards under heads, with a title and a line that says what it is about."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from idm_desktop.ui import fonts, wording
from idm_desktop.ui.revisions.card import Card
from idm_desktop.ui.stacked import Stacked

MOST = 820
"""How wide the page may grow, in pixels at the usual size."""

AT_ONCE = 150
"""Cards that are made at once; more come when they are asked for."""

Make = Callable[[QWidget], QWidget]


class CardsPage(QWidget):
    """Lays cards out in a column and lets the keyboard walk them.

    Signals:
        left: the reader wants back to the text.
    """

    left = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[Card] = []
        self._rest: list[Make] = []
        self._build(title)

    def _build(self, title: str) -> None:
        self.setProperty("role", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        self.title = QLabel(title, self)
        heading = fonts.reading(self.font().pointSizeF() * 1.7)
        heading.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(heading)
        self.about = QLabel(self)
        self.about.setWordWrap(True)
        self.about.setProperty("role", "quiet")
        self.tools = QVBoxLayout()
        self.tools.setSpacing(8)
        self._scroll = Stacked("paper", (32, 0, 32, 32), self)
        self._inside, self._column = self._scroll.inside, self._scroll.column
        self._more = QPushButton(self._inside)
        self._more.setProperty("role", "flat")
        self._more.clicked.connect(self._show_more)
        self._more.hide()
        self._column.insertWidget(0, self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._arrange()

    def _arrange(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(32, 24, 32, 8)
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addLayout(self.tools)
        head.addWidget(self.about)
        inside = QWidget(self)
        inside.setMaximumWidth(MOST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inside, 1000)
        row.addStretch(1)

    def show_cards(self, made: Iterable[Make]) -> None:
        """Show cards and heads, each made by a function, in the place of those there are."""
        here = self.here
        self._clear()
        self._rest = list(made)
        self._show_more()
        self.focus_card(here)

    @property
    def here(self) -> int:
        """Return which card the keyboard is on; -1 for none."""
        return next((i for i, card in enumerate(self.cards) if card.hasFocus()), -1)

    def focus_card(self, index: int) -> None:
        """Go to a card, or the last one if there are fewer."""
        if index >= 0 and self.cards:
            card = self.cards[min(index, len(self.cards) - 1)]
            card.setFocus()
            self._scroll.ensureWidgetVisible(card)
        elif index >= 0:
            self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.cards:
            self.focus_card(0)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _show_more(self) -> None:
        now, self._rest = self._rest[:AT_ONCE], self._rest[AT_ONCE:]
        for make in now:
            widget = make(self._inside)
            self._column.insertWidget(self._column.count() - 2, widget)
            if isinstance(widget, Card):
                widget.moved.connect(self._move)
                widget.left.connect(self.left)
                self.cards.append(widget)
            widget.show()
        self._more.setVisible(bool(self._rest))
        self._more.setText(self.tr("Show {count} more").format(count=wording.number(len(self._rest))))

    @Slot(int)
    def _move(self, step: int) -> None:
        self.focus_card(max(0, self.here + step))

    def _clear(self) -> None:
        self.cards.clear()
        while self._column.count() > 2:
            item = self._column.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


def head(text: str) -> Make:
    """Return what makes the head of a group of cards."""

    def make(parent: QWidget) -> QLabel:
        label = QLabel(text, parent)
        label.setProperty("role", "head")
        label.setContentsMargins(0, 16, 0, 0)
        return label

    return make
