"""The fields of the note editor and how they stand."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from idm_desktop.model.notes import SHARES
from idm_desktop.ui import icons, theme, wording
from idm_desktop.ui.listing.delegate import wrapped
from idm_desktop.ui.notes import look
from idm_desktop.ui.notes.look import State
from idm_desktop.ui.notes.meanings import MeaningChooser
from idm_desktop.ui.notes.remark import Preview
from idm_desktop.ui.notes.tags import TagsField
from idm_desktop.ui.notes.values import NoteCard

LEAST, MOST = 5, 16
"""Lines of the text that are seen at once."""


class Text(QPlainTextEdit):
    """The Markdown of a note; Tab goes on to the next field, as everywhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(self.tr("Write here. **bold**, *italic*, - list, > quote"))
        self.setAccessibleName(self.tr("Text of the note"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        closing = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if closing and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)


class Quote(QWidget):
    """The words a note quotes, no more than a few lines of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quote = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_quote(self, quote: str) -> None:
        self._quote = quote
        self.setAccessibleName(quote)
        self.setToolTip(quote)
        self.setVisible(bool(quote))
        self.updateGeometry()

    @property
    def words(self) -> str:
        """Return the quotation, whole."""
        return self._quote

    def heightForWidth(self, width: int) -> int:
        font = look.serif(self.font())
        return min(look.QUOTED, look.lines_of(self._quote, font, width)) * QFontMetrics(font).height()

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(theme.current().ink))
        wrapped(painter, self._quote, look.serif(self.font()), QRectF(self.rect()), look.QUOTED)


class Form(QWidget):
    """What the editor is made of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._arrange()
        self.text.textChanged.connect(self.grow)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Note"))
        self.meaning = MeaningChooser(self)
        self.meaning_name = QLabel(self)
        self.place = QLabel(self)
        self.quote = Quote(self)
        self.text = Text(self)
        self.text.setProperty("role", "field")
        self.shown = Preview(self)
        self.tags = TagsField(self)
        self.share = QComboBox(self)
        self.share.addItems([wording.share(name) for name in SHARES])
        self.share.setAccessibleName(self.tr("Whom the note is for"))
        self.share.setToolTip(self.tr("Whom the note is for"))
        self.share.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.share.setMinimumContentsLength(8)
        self.status = QLabel(self)
        self.status.setWordWrap(True)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self.meaning_name, self.place, self.status):
            label.setProperty("role", "quiet")
        self._build_buttons()

    def _build_buttons(self) -> None:
        self.preview = QToolButton(self)
        self.preview.setText(self.tr("Preview"))
        self.preview.setCheckable(True)
        self.preview.setToolTip(self.tr("See the note as it will look"))
        self.delete = QToolButton(self)
        self.delete.setIcon(icons.icon("trash"))
        self.delete.setAccessibleName(self.tr("Delete the note"))
        self.delete.setToolTip(self.tr("Delete the note"))
        self.done = QPushButton(self.tr("Done"), self)
        self.done.setToolTip(self.tr("Back to the text (Esc)"))
        self.again = QPushButton(self.tr("Try again"), self)
        self.elsewhere = QPushButton(self.tr("Save elsewhere…"), self)
        self.elsewhere.setToolTip(self.tr("Write the note into a file of your choice"))
        self.trouble = QWidget(self)
        self.trouble.hide()

    def _arrange(self) -> None:
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.text)
        self._stack.addWidget(self.shown)
        head = QHBoxLayout()
        head.addWidget(self.meaning_name)
        head.addStretch(1)
        head.addWidget(self.place)
        ways = QHBoxLayout(self.trouble)
        ways.setContentsMargins(0, 0, 0, 0)
        ways.addWidget(self.again)
        ways.addWidget(self.elsewhere)
        ways.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self.preview)
        foot.addWidget(self.delete)
        foot.addStretch(1)
        foot.addWidget(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(15, 12, 12, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.meaning)
        column.addWidget(self.quote)
        column.addWidget(self._stack)
        column.addWidget(self.tags)
        column.addWidget(self.share)
        column.addWidget(self.status)
        column.addWidget(self.trouble)
        column.addLayout(foot)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look.ground(painter, QRectF(self.rect()), self.meaning.meaning, State(False, False, False, False))

    def describe(self, card: NoteCard) -> None:
        """Show what the note is about."""
        note = card.row.note
        self.place.setText(
            wording.passage(card.row.number).shown if card.row.number is not None else card.row.place or ""
        )
        self.quote.show_quote(note.quote or "")

    def name_meaning(self) -> None:
        """Say the chosen meaning in words."""
        self.meaning_name.setText(wording.meaning(self.meaning.meaning))
        self.update()

    def turn(self, *, preview: bool) -> None:
        """Show the remark as it will look, or its Markdown."""
        self._stack.setCurrentWidget(self.shown if preview else self.text)

    def say(self, sentence: str, *, warn: bool = False) -> None:
        """Tell how the saving stands."""
        self.status.setText(sentence)
        self.status.setAccessibleName(sentence)
        self.status.setProperty("role", "warning" if warn else "quiet")
        self.status.style().polish(self.status)

    @Slot()
    def grow(self) -> None:
        """Make the text as high as what is written, within bounds."""
        lines = min(MOST, max(LEAST, round(self.text.document().size().height())))
        height = lines * QFontMetrics(self.text.font()).lineSpacing() + 24
        if self._stack.height() != height:
            self._stack.setFixedHeight(height)
