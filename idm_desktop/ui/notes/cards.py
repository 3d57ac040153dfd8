"""A column of cards: a few are made at first, the others when one has scrolled to them, the editor among them."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from idm_desktop.ui.leading import Leading
from idm_desktop.ui.notes.card import Card
from idm_desktop.ui.notes.editor import NoteEditor
from idm_desktop.ui.notes.values import NoteCard
from idm_desktop.ui.stacked import Stacked

AT_ONCE = 30
"""So many cards are made at a time."""


class Cards(Leading):
    """Holds the cards of the notes given to it; what follows says what they do.

    Signals:
        more_wanted: one has scrolled to the end of the notes given, and there are more.
    """

    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: dict[str, Card] = {}
        self._given: tuple[NoteCard, ...] = ()
        self._total = 0
        self._editor: NoteEditor | None = None
        self.area = Stacked("surface", (12, 2, 8, 16), self)
        self._inside, self._column = self.area.inside, self.area.column
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._make_more)
        self.area.verticalScrollBar().valueChanged.connect(self._look_ahead)
        self.area.verticalScrollBar().rangeChanged.connect(self._look_ahead)

    def connect_card(self, card: Card) -> None:
        """Say what a card does."""
        raise NotImplementedError

    def _place(self, cards: tuple[NoteCard, ...]) -> None:
        if self._editor is not None:
            self._column.removeWidget(self._editor)
        for position, card in enumerate(cards):
            widget = self._cards.get(card.id) or self._make(card)
            widget.show_card(card)
            if self._column.indexOf(widget) != position:
                self._column.removeWidget(widget)
                self._column.insertWidget(position, widget)
        if self._editor is not None and self._editor.note in self._cards:
            self._column.insertWidget(self._column.indexOf(self._cards[self._editor.note]), self._editor)

    @Slot()
    def _look_ahead(self) -> None:
        """Make more cards where one has nearly scrolled to the last of those that are made."""
        bar = self.area.verticalScrollBar()
        if bar.value() + 2 * bar.pageStep() >= bar.maximum() and len(self._cards) < self._total:
            self._rest.start(0)

    @Slot()
    def _make_more(self) -> None:
        made = len(self._cards)
        if made < len(self._given):
            self._place(self._given[: made + AT_ONCE])
        elif self._given and self.area.verticalScrollBar().value() > 0:
            self.more_wanted.emit()

    def _make_up_to(self, id: str | None) -> None:
        at = next((at for at, card in enumerate(self._given) if card.id == id), None) if id else None
        if at is not None and id not in self._cards:
            self._place(self._given[: at + AT_ONCE])

    def _make(self, card: NoteCard) -> Card:
        widget = Card(card, self._inside)
        self.connect_card(widget)
        self._cards[card.id] = widget
        return widget

    def _drop(self, widget: QWidget) -> None:
        self._column.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
