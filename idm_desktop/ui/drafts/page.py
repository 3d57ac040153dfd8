"""The page of the quote check: a draft above, and below it each of its quotations beside the library."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from idm_desktop.model.cited import Checked
from idm_desktop.ui import fonts
from idm_desktop.ui.drafts.card import CheckedCard
from idm_desktop.ui.flow import Flow
from idm_desktop.ui.leading import Leading
from idm_desktop.ui.stacked import Stacked

PAUSE = 400
"""Milliseconds without a key after which a draft is checked."""

MOST = 820
"""How wide the page may grow, in pixels at the usual size."""


class QuoteCheckPage(Leading):
    """Takes a draft that is pasted or opened, and shows what was found of its quotations.

    Signals:
        wanted: a draft is to be checked; carries its text.
        file_wanted: a file is to be chosen and checked.
        chosen: a passage is to be opened; carries its address.
        left: the reader wants back to the text.
    """

    wanted = Signal(str)
    file_wanted = Signal()
    chosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[CheckedCard] = []
        self._build()
        self._connect()
        self.show_nothing()

    def _build(self) -> None:
        self.setProperty("role", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = QLabel(self.tr("Quote check"), self)
        self.setAccessibleName(self.title.text())
        heading = fonts.reading(self.font().pointSizeF() * 1.7)
        heading.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(heading)
        self.about = QLabel(
            self.tr("Paste a draft, or open one. Each quotation in it is held against every text in the library."), self
        )
        self.about.setWordWrap(True)
        self.about.setProperty("role", "quiet")
        self.opening = QPushButton(self.tr("&Open a draft…"), self)
        self.draft = QPlainTextEdit(self)
        self.draft.setProperty("role", "field")
        self.draft.setAccessibleName(self.tr("Draft"))
        self.draft.setPlaceholderText(self.tr("Your text, with its quotations between quotation marks…"))
        self.draft.setTabChangesFocus(True)
        self.summary = QLabel(self)
        self.summary.setProperty("role", "head")
        self.summary.setAccessibleName(self.tr("Result"))
        self._scroll = Stacked("paper", (0, 0, 8, 0), self)
        self._inside, self._cards = self._scroll.inside, self._scroll.column
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._arrange()
        self.lead_to(self.draft)

    def _arrange(self) -> None:
        below = QWidget(self)
        found = QVBoxLayout(below)
        found.setContentsMargins(0, 8, 0, 0)
        found.setSpacing(8)
        found.addWidget(self.summary)
        found.addWidget(self._scroll, 1)
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.setProperty("role", "plain")
        parts.setHandleWidth(8)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.draft)
        parts.addWidget(below)
        parts.setSizes([200, 400])
        inside = QWidget(self)
        inside.setMaximumWidth(MOST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(32, 24, 32, 0)
        column.setSpacing(8)
        column.addWidget(Flow((self.title, self.opening), inside, left=1))
        column.addWidget(self.about)
        column.addSpacing(8)
        column.addWidget(parts, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inside, 1000)
        row.addStretch(1)

    def _connect(self) -> None:
        self.draft.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._ask)
        self.opening.clicked.connect(self.file_wanted)

    def show_nothing(self) -> None:
        """Say that there is nothing to check yet."""
        self._clear()
        self.summary.setText(self.tr("Nothing to check yet."))

    def show_wait(self) -> None:
        """Say that a draft is being checked."""
        self.summary.setText(self.tr("Checking…"))

    def show_checked(self, found: Sequence[Checked], places: Sequence[str]) -> None:
        """Show what was found, each with the place it stands in, in words."""
        self._clear()
        if not found:
            self.summary.setText(self.tr("There is no quotation in this draft."))
            return
        counts = [sum(one.result == result for one in found) for result in ("exact", "altered", "not-found")]
        said = self.tr("{exact} exact · {altered} altered · {lost} not found")
        self.summary.setText(said.format(exact=counts[0], altered=counts[1], lost=counts[2]))
        for one, place in zip(found, places, strict=True):
            card = CheckedCard(one, place, self._inside)
            card.chosen.connect(self.chosen)
            card.moved.connect(self._move)
            card.left.connect(self.draft.setFocus)
            self._cards.insertWidget(len(self.cards), card)
            self.cards.append(card)

    def show_failure(self, sentence: str) -> None:
        """Say why a draft could not be checked."""
        self._clear()
        self.summary.setText(sentence)

    @Slot()
    def _ask(self) -> None:
        text = self.draft.toPlainText()
        if text.strip():
            self.wanted.emit(text)
        else:
            self.show_nothing()

    @Slot(int)
    def _move(self, step: int) -> None:
        here = next((i for i, card in enumerate(self.cards) if card.hasFocus()), 0)
        at = here + step
        if at < 0:
            self.draft.setFocus()
        elif at < len(self.cards):
            self.cards[at].setFocus()
            self._scroll.ensureWidgetVisible(self.cards[at])

    def _clear(self) -> None:
        for card in self.cards:
            self._cards.removeWidget(card)
            card.deleteLater()
        self.cards.clear()
