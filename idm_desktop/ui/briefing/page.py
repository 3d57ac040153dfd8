"""The page of a briefing: its title, its parts as cards in the reader's order, and what to do with it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QFont
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from idm_desktop.model.briefing import Brief, Briefing, Part
from idm_desktop.ui import fonts, wording
from idm_desktop.ui.briefing.card import MIME, PartCard
from idm_desktop.ui.flow import FLAT, Flow
from idm_desktop.ui.leading import Leading
from idm_desktop.ui.stacked import Stacked

SIDE = 32
MOST = 820
"""How wide the page may grow, in pixels at the usual size."""


class BriefingPage(Leading):
    """Shows a briefing and lets it be put together.

    Signals:
        changed: the reader changed it; carries the title and the parts.
        notes_wanted: notes are to be chosen for it.
        export_wanted: it is to be written out.
        begun: another briefing is to be begun.
        switched: another briefing is to be shown; carries its id.
        dropped: this briefing is to be put into the trash.
        chosen: the place of quoted words is to be opened; carries its address.
        left: the reader wants back to the text.
    """

    changed = Signal(str, object)
    notes_wanted = Signal()
    export_wanted = Signal()
    begun = Signal()
    switched = Signal(str)
    dropped = Signal()
    chosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.brief: Brief | None = None
        self.cards: list[PartCard] = []
        self._build()
        self._connect()

    @property
    def parts(self) -> tuple[Part, ...]:
        """Return the parts as they are shown."""
        return self.brief.briefing.parts if self.brief is not None else ()

    def _build(self) -> None:
        self.setProperty("role", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.which = QComboBox(self)
        self.which.setAccessibleName(self.tr("Briefing"))
        self.new = QPushButton(self.tr("&New"), self)
        self.drop = QPushButton(self.tr("&Delete"), self)
        self.export = QPushButton(self.tr("&Export…"), self)
        self.export.setProperty("role", "primary")
        self.title = QLineEdit(self)
        self.title.setAccessibleName(self.tr("Title"))
        self.title.setPlaceholderText(self.tr("Title of the briefing"))
        face = fonts.reading(self.font().pointSizeF() * 1.5)
        face.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(face)
        self.heading = QPushButton(self.tr("Add a &heading"), self)
        self.text = QPushButton(self.tr("Add &text"), self)
        self.notes = QPushButton(self.tr("Add n&otes…"), self)
        for button in (self.heading, self.text, self.notes, self.new, self.drop):
            button.setProperty("role", "flat")
        self.summary = QLabel(self)
        self.summary.setProperty("role", "quiet")
        self.summary.setWordWrap(True)
        self._scroll = Stacked("paper", (0, 0, 8, 16), self)
        self._inside, self._cards = self._scroll.inside, self._scroll.column
        self._arrange()
        self.lead_to(self.title)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.which, 1)
        for button in (self.new, self.drop, self.export):
            top.addWidget(button)
        inside = QWidget(self)
        inside.setMaximumWidth(MOST)
        head = QVBoxLayout()
        head.setContentsMargins(SIDE, 0, SIDE, 0)
        head.setSpacing(8)
        head.addLayout(top)
        head.addSpacing(8)
        head.addWidget(self.title)
        head.addWidget(self.summary)
        adding = QHBoxLayout()
        adding.setContentsMargins(SIDE - FLAT, 0, SIDE - FLAT, 0)
        adding.addWidget(Flow((self.heading, self.text, self.notes), inside))
        parts = QHBoxLayout()
        parts.setContentsMargins(SIDE, 0, SIDE, 0)
        parts.addWidget(self._scroll)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 24, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(adding)
        column.addLayout(parts, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inside, 1000)
        row.addStretch(1)

    def _connect(self) -> None:
        self.title.editingFinished.connect(self._name)
        self.heading.clicked.connect(partial(self._add, "heading"))
        self.text.clicked.connect(partial(self._add, "text"))
        self.notes.clicked.connect(self.notes_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.new.clicked.connect(self.begun)
        self.drop.clicked.connect(self.dropped)
        self.which.activated.connect(self._switch)

    def show_all(self, briefings: Sequence[Briefing], current: str) -> None:
        """Set which briefings there are to choose from."""
        self.which.clear()
        for briefing in briefings:
            self.which.addItem(briefing.title or self.tr("Without a title"), briefing.id)
            if briefing.id == current:
                self.which.setCurrentIndex(self.which.count() - 1)

    def show_brief(self, brief: Brief, focus: int | None = None) -> None:
        """Show a briefing, with the focus on the card at `focus`."""
        self.brief = brief
        self.title.setText(brief.briefing.title)
        self._clear()
        for index, piece in enumerate(brief.pieces):
            source = brief.sources[piece.source] if piece.source is not None else None
            card = PartCard(piece, source.citation if source else "", source.address if source else "", self._inside)
            card.written.connect(partial(self._write, index))
            card.shifted.connect(partial(self._shift, index))
            card.doomed.connect(partial(self._remove, index))
            card.moved.connect(partial(self._go, index))
            card.chosen.connect(self.chosen)
            card.left.connect(self.left)
            self._cards.insertWidget(index, card)
            self.cards.append(card)
        self._summarise(brief)
        if focus is not None and self.cards:
            card = self.cards[max(0, min(focus, len(self.cards) - 1))]
            card.setFocus()
            self._scroll.ensureWidgetVisible(card)
            if card.is_own and not card.piece.part.text:
                card.write()

    def flush(self) -> None:
        """Keep what is being written."""
        for card in self.cards:
            card.flush()
        self._name()

    def _summarise(self, brief: Brief) -> None:
        states = [piece.state for piece in brief.pieces if piece.state is not None]
        wrong = sum(state != "exact" for state in states)
        if not brief.pieces:
            said = self.tr("Nothing gathered yet. In the text, press Ctrl+B on chosen words or on a passage.")
        elif not states:
            said = self.tr("No quotations yet.")
        elif wrong:
            said = self.tr("{quotations}, {wrong} not word for word as in the text.")
        else:
            said = self.tr("{quotations}, word for word as in the text.")
        self.summary.setText(
            said.format(quotations=wording.counted("quotation", len(states)), wrong=wording.number(wrong))
        )
        self.export.setEnabled(bool(brief.pieces))

    # What the reader does

    def _change(self, parts: Sequence[Part]) -> None:
        self.changed.emit(self.title.text().strip(), tuple(parts))

    @Slot()
    def _name(self) -> None:
        if self.brief is not None and self.title.text().strip() != self.brief.briefing.title:
            self._change(self.parts)

    def _add(self, kind: str) -> None:
        here = next((i for i, card in enumerate(self.cards) if card.hasFocus()), len(self.cards) - 1)
        self._change([*self.parts[: here + 1], Part(kind), *self.parts[here + 1 :]])

    def _write(self, index: int, text: str) -> None:
        parts = list(self.parts)
        parts[index] = parts[index]._replace(text=text)
        self._change(parts if text else [part for i, part in enumerate(parts) if i != index])

    def _remove(self, index: int) -> None:
        self._change([part for i, part in enumerate(self.parts) if i != index])

    def _shift(self, index: int, step: int) -> None:
        self.move_part(index, index + step)

    def move_part(self, index: int, to: int) -> None:
        """Move the part at `index` so that it stands at `to`."""
        parts = list(self.parts)
        if index == to or not 0 <= to < len(parts):
            return
        parts.insert(to, parts.pop(index))
        self._change(parts)

    def _go(self, index: int, step: int) -> None:
        if 0 <= index + step < len(self.cards):
            self.cards[index + step].setFocus()
            self._scroll.ensureWidgetVisible(self.cards[index + step])
        elif step < 0:
            self.title.setFocus()

    @Slot(int)
    def _switch(self, index: int) -> None:
        self.switched.emit(self.which.itemData(index))

    def _clear(self) -> None:
        for card in self.cards:
            self._cards.removeWidget(card)
            card.deleteLater()
        self.cards.clear()

    # Dragging

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        card = event.source()
        if not isinstance(card, PartCard) or card not in self.cards:
            return
        event.acceptProposedAction()
        point = self._inside.mapFrom(self, event.position().toPoint())
        above = sum(other.geometry().center().y() < point.y() for other in self.cards if other is not card)
        self.move_part(self.cards.index(card), above)
