"""A part of a briefing as a card: a heading or text to be written in place, or quoted words with their source."""

from html import escape

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from idm_desktop.export import preview
from idm_desktop.model.briefing import Piece
from idm_desktop.ui import fonts

MIME = "application/x-idm-part"
SIGNS = {"exact": "✓", "altered": "≠", "not-found": "–"}
SPACE = 12
LINES = 5


class PartCard(QFrame):
    """Shows one part; Enter writes on it or opens its place, Alt with an arrow moves it, Del takes it out.

    Signals:
        written: a heading or text was changed; carries its text.
        chosen: the place of quoted words is to be opened; carries its address.
        shifted: the part is to be moved; carries -1 or 1.
        moved: the reader goes to the card above or below; carries -1 or 1.
        doomed: the part is to be taken out.
        left: Esc was pressed.
    """

    written = Signal(str)
    chosen = Signal(str)
    shifted = Signal(int)
    moved = Signal(int)
    doomed = Signal()
    left = Signal()

    def __init__(self, piece: Piece, source: str, address: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.piece = piece
        self._address = address
        self._pressed: QPoint | None = None
        self._editor: QPlainTextEdit | None = None
        self._build(source)

    @property
    def is_own(self) -> bool:
        """Say whether these are the reader's own words, which can be written on here."""
        return self.piece.part.kind in ("heading", "text")

    def _build(self, source: str) -> None:
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        written = self.piece.part.text if self.piece.part.kind == "text" else ""
        self._words = QLabel(_rich(written) or escape(self._shown()), self)
        self._words.setFont(self._face())
        labels = [self._words]
        if remark := self.piece.remark.strip():
            labels.append(QLabel(_rich(remark), self))
        where = "" if self.is_own else self._where(source)
        if where:
            labels.append(QLabel(escape(where), self))
            labels[-1].setProperty("role", "quiet" if self.piece.state in (None, "exact") else "warning")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        self._column.setSpacing(4)
        for label in labels:
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setWordWrap(True)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._column.addWidget(label)
        spoken = (self._kind(), self._shown(), remark, where)
        self.setAccessibleName(". ".join(part for part in spoken if part))
        self.setToolTip(self.tr("Drag to move; Alt with an arrow moves it too"))

    def _shown(self) -> str:
        if self.is_own:
            return self.piece.part.text or self.tr("Nothing written yet; press Enter to write.")
        return self.piece.quote or self.tr("The whole passage")

    def _face(self) -> QFont:
        size = self.font().pointSizeF()
        if self.piece.part.kind == "heading":
            font = fonts.reading(size * 1.3)
            font.setWeight(QFont.Weight.DemiBold)
            return font
        font = fonts.reading(size * 1.1) if not self.is_own else self.font()
        font.setItalic(not self.is_own)
        return font

    def _kind(self) -> str:
        return {
            "heading": self.tr("Heading"),
            "text": self.tr("Text"),
            "note": self.tr("Note"),
            "passage": self.tr("Passage"),
        }[self.piece.part.kind]

    def _where(self, source: str) -> str:
        states = {
            "exact": self.tr("exact"),
            "altered": self.tr("not in these words in the text"),
            "not-found": self.tr("not found in the text"),
        }
        state = self.piece.state
        said = f"{SIGNS[state]} {states[state]}" if state in states else None
        number = f"[{self.piece.source + 1}]" if self.piece.source is not None else None
        return " · ".join(part for part in (self.piece.who, number, source.rstrip("."), said) if part)

    # Writing

    def write(self) -> None:
        """Let the reader write in place."""
        if not self.is_own or self._editor is not None:
            return
        self._editor = QPlainTextEdit(self.piece.part.text, self)
        self._editor.setProperty("role", "field")
        self._editor.setAccessibleName(self._kind())
        self._editor.setTabChangesFocus(True)
        lines = 1 if self.piece.part.kind == "heading" else LINES
        self._editor.setFixedHeight(self._editor.fontMetrics().lineSpacing() * lines + 24)
        self._editor.installEventFilter(self)
        self._words.hide()
        self._column.insertWidget(0, self._editor)
        self._editor.setFocus()
        self._editor.selectAll()

    def _finish(self, *, keep: bool) -> None:
        editor, self._editor = self._editor, None
        if editor is None:
            return
        text = editor.toPlainText().strip()
        editor.removeEventFilter(self)
        editor.deleteLater()
        self._words.show()
        if keep and text != self.piece.part.text:
            self.written.emit(text)

    def flush(self) -> None:
        """Keep what is being written."""
        self._finish(keep=True)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Keep what was written when the field is left; Esc leaves it as it was."""
        if watched is not self._editor:
            return False
        if event.type() == QEvent.Type.FocusOut:
            self._finish(keep=True)
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._finish(keep=False)
                self.setFocus()
                return True
            ends = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if ends and (control or self.piece.part.kind == "heading"):
                self.setFocus()
                self._finish(keep=True)
                return True
        return False

    # Keys and pointer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._open()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            (self.shifted if alt else self.moved).emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.doomed.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            moves = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up)
            if (moves and event.modifiers() & Qt.KeyboardModifier.AltModifier) or event.key() == Qt.Key.Key_Delete:
                event.accept()  # a card is moved or taken out, not a note gone to or deleted
                return True
        return super().event(event)

    def _open(self) -> None:
        if self.is_own:
            self.write()
        elif self._address:
            self.chosen.emit(self._address)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        if (event.position().toPoint() - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        data = QMimeData()
        data.setData(MIME, b"part")
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.setHotSpot(self._pressed)
        self._pressed = None
        drag.exec(Qt.DropAction.MoveAction)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._open()


def _rich(markdown: str) -> str:
    """Return a remark as it is read; whoever gathered it has made it into HTML before, off this thread."""
    html = preview.html(markdown) if markdown else ""
    only = html.startswith("<p>") and html.count("<p>") == 1 and html.endswith("</p>")
    return html[3:-4] if only else html
