"""The pane of notes beside the reader: the notes of what is open as cards, one of them open to be written on."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from idm_desktop.errors import IdmError
from idm_desktop.model.lists import NoteRow
from idm_desktop.model.notes import Note
from idm_desktop.notebook.values import Content
from idm_desktop.ui import icons, wording
from idm_desktop.ui.notes.card import Card
from idm_desktop.ui.notes.cards import AT_ONCE, Cards
from idm_desktop.ui.notes.editor import NoteEditor
from idm_desktop.ui.notes.links import Links
from idm_desktop.ui.notes.saving import Save
from idm_desktop.ui.notes.values import NoteCard

BESIDE, LEAST = 110, 80
"""Pixels that stand beside the title of the pane, and the least that are left for it."""


class NotesPane(Cards):
    """Shows notes and lets them be written on.

    Signals:
        save: content is to be kept; carries a Save, whose answer goes to `landed` or `not_saved`.
        step: something was changed that can be undone; carries a Step.
        preview_wanted: Markdown is to be shown as it will look; carries it; the answer goes to `show_preview`.
        deleted: a note is to go to the trash; carries its id.
        new: a note on what is open is wanted.
        opened: what a note stands in is to be opened; carries the note's address.
        linked: a link in a note was clicked; carries its target.
        current_changed: another note is looked at; carries its id, or nothing.
        left: the reader wants back to the text.
    """

    save = Signal(object)
    step = Signal(object)
    preview_wanted = Signal(str)
    deleted = Signal(str)
    new = Signal()
    opened = Signal(str)
    linked = Signal(str)
    current_changed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unsaved: dict[str, Content] = {}
        self._known: tuple[str, ...] = ()
        self._reason = ""
        self._current = ""
        self._build()
        self._connect()
        self.show_cards(())

    def _build(self) -> None:
        self.setObjectName("notes")
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = QLabel(self.tr("Notes on this"), self)
        self.title.setProperty("role", "head")
        self.count, self.empty = QLabel(self), QLabel(self.tr("No notes yet. Select words and press H."), self)
        for label in (self.count, self.empty):
            label.setProperty("role", "quiet")
        self.add = QToolButton(self)
        self.add.setIcon(icons.icon("note"))
        self.add.setAccessibleName(self.tr("Write a note"))
        self.add.setToolTip(self.tr("Write a note on what is open (Ctrl+M)"))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.setContentsMargins(16, 12, 8, 8)
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.add)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._vacant = QWidget(self)  # a label with a style of its own takes no margins
        room = QHBoxLayout(self._vacant)
        room.setContentsMargins(24, 8, 24, 24)
        room.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self._vacant)
        column.addWidget(self.area, 1)
        self.links = Links(self)
        self.links.opened.connect(self.linked)
        column.addWidget(self.links)
        column.addStretch(0)

    def _connect(self) -> None:
        self.add.clicked.connect(self.new)

    def name(self, text: str | None) -> None:
        """Name the text whose notes these are, where another page lies over it; None where it is in view."""
        whole = self.tr("Notes on this") if text is None else self.tr("Notes on {text}").format(text=text)
        room = max(LEAST, self.width() - BESIDE)
        self.title.setText(self.title.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room))
        self.title.setToolTip(whole)
        self.title.setAccessibleName(whole)

    def show_links(self, rows: tuple[NoteRow, ...]) -> None:
        """Show which notes from elsewhere have a link to what is open."""
        self.links.show_rows(rows)

    @property
    def editor(self) -> NoteEditor | None:
        """Return the editor that is open."""
        return self._editor

    @property
    def current(self) -> str | None:
        """Return the id of the note that is looked at."""
        return self._current or None

    @property
    def unsaved(self) -> tuple[str, ...]:
        """Return the ids of notes with words that the notebook does not have yet."""
        open_one = self._editor.note if self._editor is not None and not self._editor.is_saved else None
        return tuple(dict.fromkeys([*self._unsaved, *([open_one] if open_one else [])]))

    # Values down

    def show_cards(self, cards: tuple[NoteCard, ...], total: int | None = None) -> None:
        """Show notes of what is open, in their order; an editor stays open while its note is among them.

        `total` is how many there are, where these are some of them.
        """
        self._given = cards
        self._total = len(cards) if total is None else total
        ids = {card.id for card in cards}
        if self._editor is not None:
            if self._editor.note not in ids:
                self.close_editor()
            else:
                self._editor.renew(next(card for card in cards if card.id == self._editor.note))
        for id in [id for id in self._cards if id not in ids]:
            self._drop(self._cards.pop(id))
        if self._current not in ids:
            self._look_at("")
        self._place(cards[: max(AT_ONCE, len(self._cards))])
        self.count.setText(wording.number(self._total) if self._total else "")
        self._vacant.setVisible(not cards)
        self.area.setVisible(bool(cards))
        self._look_ahead()

    def forbid(self, reason: str) -> None:
        """Let nothing be written here, and say why."""
        self._reason = reason
        self.add.setEnabled(False)
        self.add.setToolTip(reason)
        self.empty.setText(self.tr("No notes yet."))
        self.close_editor()

    def set_known_tags(self, tags: tuple[str, ...]) -> None:
        """Set the tags to complete from."""
        self._known = tags
        if self._editor is not None:
            self._editor.set_known_tags(tags)

    @Slot(str)
    def show_preview(self, html: str) -> None:
        if self._editor is not None:
            self._editor.show_preview(html)

    def landed(self, save: Save, note: Note) -> None:
        """Learn that a save is on disk, in `note`."""
        if self._unsaved.get(save.note) == save.content:
            del self._unsaved[save.note]
        if self._editor is not None and self._editor.course is save.course:
            self._editor.landed(note)

    def not_saved(self, save: Save, error: IdmError) -> None:
        """Learn that a save failed; its words wait here for the editor to be opened again."""
        self._unsaved[save.note] = save.content
        if self._editor is not None and self._editor.course is save.course:
            self._editor.not_saved(error)

    # What the reader does

    def edit(self, id: str) -> bool:
        """Open the note `id` to be written on; False where it is not among the cards, or nothing may be written."""
        if self._reason:
            return False
        if self._editor is not None and self._editor.note == id:
            self._editor.text.setFocus()
            return True
        self.close_editor()
        card = next((card for card in self._given if card.id == id), None)
        if card is None:
            return False
        if id not in self._cards:
            self._place(self._given)
        self._editor = editor = NoteEditor(card, self._unsaved.get(id), self._inside)
        editor.set_known_tags(self._known)
        editor.save.connect(self._send)
        editor.step.connect(self.step)
        editor.preview_wanted.connect(self.preview_wanted)
        editor.doomed.connect(self._doom)
        editor.left.connect(self._leave)
        self._column.insertWidget(self._column.indexOf(self._cards[id]), editor)
        self._cards[id].hide()
        self._look_at(id)
        editor.show()
        editor.text.moveCursor(QTextCursor.MoveOperation.End)
        editor.text.setFocus()
        QTimer.singleShot(0, editor, partial(self.area.ensureWidgetVisible, editor))
        return True

    def close_editor(self) -> None:
        """Put the editor away; what is written there is saved first."""
        editor, self._editor = self._editor, None
        if editor is None:
            return
        editor.finish()
        self._drop(editor)
        if editor.note in self._cards:
            self._cards[editor.note].show()

    def flush(self) -> None:
        """Save what is not saved yet, now."""
        if self._editor is not None:
            self._editor.finish()

    def set_current(self, id: str | None) -> None:
        """Show which note is looked at in the text."""
        self._make_up_to(id)
        self._look_at(id or "")
        if id is not None and id in self._cards:
            self.area.ensureWidgetVisible(self._cards[id])

    def take_focus(self) -> None:
        """Go to the note that is looked at, or the first."""
        id = self._current or next(iter(self._cards), "")
        if self._editor is not None and self._editor.note == id:
            self._editor.text.setFocus()
        elif id in self._cards:
            self._cards[id].setFocus()
        else:
            self.add.setFocus()

    @Slot(str)
    def _look_at(self, id: str) -> None:
        for known, card in self._cards.items():
            card.set_current(known == id)
        if id != self._current:
            self._current = id
            self.current_changed.emit(id)

    def connect_card(self, card: Card) -> None:
        card.entered.connect(self.edit)
        card.placed.connect(self.opened)
        card.linked.connect(self.linked)
        card.doomed.connect(self._doom)
        card.moved.connect(self._move)
        card.came.connect(self._look_at)
        card.left.connect(self.left)

    @Slot(object)
    def _send(self, save: Save) -> None:
        self._unsaved[save.note] = save.content
        self.save.emit(save)

    @Slot(str)
    def _doom(self, id: str) -> None:
        if self._editor is not None and self._editor.course.id == id:
            self.close_editor()
        self.deleted.emit(id)

    @Slot(int)
    def _move(self, by: int) -> None:
        if self._given and self._current == self._given[len(self._cards) - 1].id:
            self._make_more()
        ids = [card.id for card in self._given if card.id in self._cards]
        if self._current in ids:
            place = min(len(ids) - 1, max(0, ids.index(self._current) + by))
            self._cards[ids[place]].setFocus()
            self.area.ensureWidgetVisible(self._cards[ids[place]])

    @Slot()
    def _leave(self) -> None:
        note = self._editor.note if self._editor is not None else None
        self.close_editor()
        if note in self._cards:
            self._cards[note].setFocus()
        self.left.emit()
