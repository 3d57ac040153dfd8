"""The reader: a page to read, with links to follow, words to choose, notes to click and text to find."""

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from idm_desktop.model.page import Doubt, Mark, Page
from idm_desktop.ui.reader import choosing, geometry, keys, labels, links, painter, sentences
from idm_desktop.ui.reader.choosing import Span
from idm_desktop.ui.reader.leaves import FOOTNOTE, MARKER
from idm_desktop.ui.reader.links import Anchored
from idm_desktop.ui.reader.told import Told
from idm_desktop.ui.reader.values import Place, Selection


class Reader(Told):
    """Shows a page and says what is done with it.

    Signals:
        opened: a link was followed; carries its REF.
        marked: the chosen words are to be marked; carries a Selection.
        selection_changed: words are chosen now, or no longer.
        note_clicked: the words of a note were clicked; carries its id.
        menu_wanted: what can be done here is asked for; carries the point, on the screen.
        followed: a footnote was gone to, or left.
    """

    opened = Signal(str)
    marked = Signal(object)
    selection_changed = Signal(bool)
    note_clicked = Signal(str)
    menu_wanted = Signal(QPoint)
    followed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = False
        self._linking = False
        self._linked = False  # the selection is only the focus on a link
        self._returns: list[tuple[str, int]] = []
        self._pressed = QPoint()
        self._doubt: Doubt | None = None  # the guess that the caret stands in
        self._pointer: int | None = None  # where the mouse is choosing
        self.selectionChanged.connect(self._choose)
        self.setAccessibleName(labels.said(labels.NAME))

    def show_page(self, page: Page, place: Place | None = None) -> None:
        """Show `page` from its beginning, or at `place`."""
        self.leaving.emit()
        self._shown = painter.Shown({}, {}, bookmarks=self._shown.bookmarks)
        self._found = ()
        self._returns.clear()
        self._place = None
        self._popover.hide()
        self._lay_down(page)
        self.setAccessibleDescription(labels.described(page))
        if self._sheet.placed:
            self._set_caret(self._sheet.placed[0].first)
            self.verticalScrollBar().setValue(0)
        self._choose()
        if place is not None:
            self._turn_to(place)

    def set_marks(self, marks: tuple[Mark, ...]) -> None:
        """Draw the words of these notes as marked."""
        self._over(marks=painter.by_level(marks))

    def set_bookmarks(self, passages: frozenset[str]) -> None:
        """Draw a ribbon beside these passages."""
        self._over(bookmarks=passages)

    def set_current_note(self, note: str | None) -> None:
        """Set one note apart from the others."""
        self._over(current_note=note)

    def selection(self) -> Selection | None:
        """Return the words that are chosen."""
        return None if self._linked else choosing.selection(self._sheet, self._span())

    def caret(self) -> Place | None:
        """Return the passage the caret stands in, where that is in view; else what stands at the top."""
        placed = self._sheet.at(self.textCursor().position())
        if placed is None or not self.viewport().rect().intersects(self.cursorRect()):
            return self.place()
        return Place(placed.leaf.passage.id, placed.offset(self.textCursor().position()))

    def version_of(self, passage: str) -> int | None:
        """Return the version of the document that a passage on the page belongs to."""
        return next((placed.leaf.version for placed in self._sheet.all_of(passage)), None)

    def length_of(self, passage: str) -> int:
        """Return how many code points a passage on the page has."""
        return next((len(placed.leaf.passage.text) for placed in self._sheet.all_of(passage)), 0)

    @Slot()
    def clear_selection(self) -> None:
        """Choose nothing, and stay where the caret is."""
        self._set_caret(self.textCursor().position())

    @Slot()
    def mark(self) -> None:
        """Ask for the chosen words to be marked."""
        if selection := self.selection():
            self.marked.emit(selection)

    @property
    def has_return(self) -> bool:
        """Say whether a footnote was followed that one can return from."""
        return bool(self._returns)

    def back(self) -> bool:
        """Return from a footnote to its marker; False where none was followed."""
        return bool(self._returns) and self.go_to(*self._returns.pop())

    @Slot()
    def copy(self) -> None:
        """Put the chosen words on the clipboard, as they read.

        Not by way of `createMimeDataFromSelection`: what Python made and the clipboard still holds when the program
        ends is destroyed after Python is gone, which crashes it.
        """
        if text := choosing.plain(self._sheet, self._span()):
            QApplication.clipboard().setText(text)

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()  # for what is dragged; copying goes through `copy`
        data.setText(choosing.plain(self._sheet, self._span()))
        return data

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.textCursor()
        self._press(event)
        after = self.textCursor()
        if (after.anchor(), after.position()) != (before.anchor(), before.position()):
            self._pointer = None
            self._choose()
            self._tell_doubt(after.position())

    def _tell_doubt(self, position: int) -> None:
        """Say of a word that the caret came to that it was guessed; once, as long as it stays there."""
        placed = self._sheet.at(position)
        if placed is None or not placed.leaf.doubts:
            self._doubt = None
            return
        from idm_desktop.ui.reader import doubts

        doubt = doubts.at(self._sheet, position)
        if doubt is not None and doubt != self._doubt:
            doubts.announce(self, doubt)
        self._doubt = doubt

    def _press(self, event: QKeyEvent) -> None:
        link = links.at(self._sheet.document, self._link_position()) if keys.follows(event) else None
        if link is not None:
            self._follow(link.ref)
        elif keys.clears(event) and self.textCursor().hasSelection():
            self.clear_selection()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif (steps := keys.zooms(event)) is not None:
            self.zoom_by(steps)
        elif (down := keys.turns_passage(event)) is not None:
            self._set_cursor(keys.next_passage(self._sheet, self.textCursor(), event, down=down))
        elif (page := keys.turns_page(event)) is not None:
            self._turn_page(down=page[0], chooses=page[1])
        elif (forward := sentences.turns(event)) is not None:
            self._set_cursor(sentences.extended(self._sheet, self.textCursor(), forward=forward))
        else:
            if keys.moves(event) and not self.textCursor().hasSelection():
                self._fetch_caret()
            super().keyPressEvent(event)

    def _turn_page(self, *, down: bool, chooses: bool) -> None:
        """Go a page on, the caret at its height in the view; line by line, as Qt goes, it may never leave a table."""
        bar, room = self.verticalScrollBar(), self.viewport().rect()
        at = self.cursorRect().center() if room.intersects(self.cursorRect()) else QPoint(self._sheet.left + 1, 0)
        before = bar.value()
        step = max(self._measures.leading, room.height() - 2 * self._measures.leading)
        bar.setValue(before + step if down else before - step)
        now, cursor = bar.value(), self.textCursor()
        mode = QTextCursor.MoveMode.KeepAnchor if chooses else QTextCursor.MoveMode.MoveAnchor
        if now == before:
            cursor.movePosition(QTextCursor.MoveOperation.End if down else QTextCursor.MoveOperation.Start, mode)
        else:
            cursor.setPosition(geometry.position_at(self._sheet, now + max(at.y(), 1), at.x()), mode)
        self._set_cursor(cursor)
        bar.setValue(now)  # where whole cells are chosen the caret stands elsewhere

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def focusNextPrevChild(self, next: bool) -> bool:
        """Go to the next link from the caret on, or the one before; Qt would begin at the top of the page."""
        cursor = self.textCursor()
        document = self._sheet.document
        link = links.after(document, cursor.selectionEnd()) if next else links.before(document, cursor.selectionStart())
        if link is None:
            return QWidget.focusNextPrevChild(self, next)
        self._linking = True
        cursor.setPosition(link.end)
        cursor.setPosition(link.start, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self._linking, self._linked = False, True
        self._choose_again(link)
        return True

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._over(hovered=None)
            self._popover.hide()
        return super().viewportEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._pointer = self.cursorForPosition(point).position()
            self._choose()
        elif not event.buttons():
            self._hover(point)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        self._pointer = None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        ref = self.anchorAt(point)
        super().mouseReleaseEvent(event)
        event.accept()
        still = (point - self._pressed).manhattanLength() < QApplication.startDragDistance()
        if event.button() != Qt.MouseButton.LeftButton or not still:
            return
        if ref:  # not anchorClicked, which hands over an address as a QUrl reads it, not as it was given
            self.clear_selection()
            self._follow(ref)
        elif not self.textCursor().hasSelection() and (note := self._note_at(point)):
            self.note_clicked.emit(note)

    def _follow(self, ref: str) -> None:
        if ref.startswith(FOOTNOTE):
            self._follow_footnote(ref.removeprefix(FOOTNOTE))
        elif ref.startswith(MARKER):
            marker = links.marker(self._sheet, ref.removeprefix(MARKER))
            if not self.back() and marker:
                self.go_to(*marker)
        else:
            self.opened.emit(ref)

    def _follow_footnote(self, passage: str) -> None:
        marker = links.marker(self._sheet, passage)
        if not self.go_to(passage):
            self.opened.emit(passage)
        elif marker:
            self._returns.append(marker)
            self.followed.emit()

    def _span(self) -> Span:
        return choosing.span(self._sheet, self.textCursor(), self._pointer)

    def _link_position(self) -> int:
        return self.textCursor().selectionStart()

    @Slot()
    def _choose(self) -> None:
        if not self._linking:
            self._linked = False
            self._choose_again(None)

    def _choose_again(self, link: Anchored | None) -> None:
        """Paint what is chosen now, or the ring of a link, and say whether words are."""
        spans = () if self._linked else choosing.painted(self._sheet, self._span())
        self._over(selected=spans, focused=(link.start, link.end) if link else None)
        self._show_footnote(link)
        chosen = self.selection() is not None
        if chosen != self._chosen:
            self._chosen = chosen
            self.selection_changed.emit(chosen)

    def _note_at(self, point: QPoint) -> str | None:
        """Return the note whose words lie under `point`; the shortest, where they overlap."""
        placed = self._sheet.at(self.cursorForPosition(point).position())
        spot = QPointF(point.x(), point.y() + self.verticalScrollBar().value())
        for mark, _ in reversed(self._shown.marks.get(placed.leaf.passage.id, ()) if placed else ()):
            if placed and any(line.rect().contains(spot) for line in geometry.of(self._sheet, placed, *mark[2:4])):
                return mark.note
        return None

    def _fetch_caret(self) -> None:
        """Bring the caret to where one is looking, lest a key jump back to where one was."""
        room = self.viewport().rect()
        if not room.intersects(self.cursorRect()):
            cursor = self.textCursor()
            down = self.verticalScrollBar().value() + self._measures.leading
            cursor.setPosition(geometry.position_at(self._sheet, down))
            self._set_cursor(cursor)

    def _set_cursor(self, cursor: QTextCursor) -> None:
        self.setTextCursor(cursor)
