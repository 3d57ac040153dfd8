"""A quotation of a draft as a card: whether it is exact, how it differs, where it stands and who said it."""

from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from idm_desktop.model.cited import Checked
from idm_desktop.ui import fonts, theme

SIGNS = {"exact": "✓", "altered": "≠", "not-found": "–"}
SPACE = 12


class CheckedCard(QFrame):
    """Shows one quotation; Enter or a click opens the passage it was found in.

    Signals:
        chosen: the passage is to be opened; carries its address.
        moved: the reader goes to the card above or below; carries -1 or 1.
        left: Esc was pressed.
    """

    chosen = Signal(str)
    moved = Signal(int)
    left = Signal()

    def __init__(self, checked: Checked, place: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.checked = checked
        self._place = place
        self._build()
        self._draw()

    def _build(self) -> None:
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if self.checked.passage:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._result = QLabel(self)
        self._result.setProperty("role", "head")
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setFont(fonts.reading(self.font().pointSizeF() * 1.1))
        self._where = QLabel(self._place, self)
        self._where.setTextFormat(Qt.TextFormat.PlainText)
        self._where.setProperty("role", "quiet")
        self._where.setVisible(bool(self._place))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.setSpacing(4)
        for label in (self._result, self._words, self._where):
            label.setWordWrap(True)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)

    def _draw(self) -> None:
        said = {
            "exact": self.tr("Exact but for the punctuation at its edges") if self._is_edged else self.tr("Exact"),
            "altered": self.tr("Altered"),
            "not-found": self.tr("Not found in any text here"),
        }[self.checked.result]
        self._result.setText(f"{SIGNS[self.checked.result]}  {said}")
        self._words.setText(self._rich())
        self.setAccessibleName(". ".join(part for part in (said, self._spoken(), self._place) if part))

    @property
    def _is_edged(self) -> bool:
        return self.checked.result == "exact" and len(self.checked.words) > 1

    def _rich(self) -> str:
        """Return the words, with those that the draft leaves out struck through and those it adds underlined."""
        if self.checked.result != "altered":
            return escape(self.checked.quotation)
        colours = theme.current()
        dress = {
            "equal": "{}",
            "delete": f'<s style="color: {colours.warning}">{{}}</s>',
            "insert": f'<u style="color: {colours.accent}; font-weight: 600">{{}}</u>',
        }
        return " ".join(dress[change].format(escape(words)) for change, words in self.checked.words)

    def _spoken(self) -> str:
        said = {"equal": "{words}", "delete": self.tr("left out: {words};"), "insert": self.tr("put in: {words};")}
        if self.checked.result != "altered":
            return self.checked.quotation
        return " ".join(said[change].format(words=words) for change, words in self.checked.words)

    def open(self) -> None:
        """Ask for the passage to be opened."""
        if self.checked.passage:
            self.chosen.emit(f"idm://passage/{self.checked.passage}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.open()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_where"):
            self._draw()
