"""A note as a card: its meaning in colour, line and word, where it stands, what it quotes, what was written."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from idm_desktop.ui import wording
from idm_desktop.ui.notes import look
from idm_desktop.ui.notes.look import Boxes, State
from idm_desktop.ui.notes.remark import Remark, safe
from idm_desktop.ui.notes.values import NoteCard


class Card(QWidget):
    """Shows one note; Enter or a click opens it.

    Signals:
        entered: the note is to be written on; carries its id.
        placed: the place the note stands in is to be opened; carries the note's address.
        linked: a link in the remark was clicked; carries its target.
        doomed: the note is to be deleted; carries its id.
        moved: the reader goes to the card above or below; carries -1 or 1.
        came: the card has the focus now; carries the note's id.
        left: Esc was pressed.
    """

    entered = Signal(str)
    placed = Signal(str)
    linked = Signal(str)
    doomed = Signal(str)
    moved = Signal(int)
    came = Signal(str)
    left = Signal()

    def __init__(self, card: NoteCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = card
        self._current = False
        self._boxes: dict[int, Boxes] = {}
        self._build()

    def _build(self) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._remark = Remark(self.card.html, self.font(), self)
        self.setAccessibleName(self._said())

    def show_card(self, card: NoteCard) -> None:
        """Show the note as it is now."""
        if card == self.card:
            return
        self.card = card
        self._renew()

    def set_current(self, current: bool) -> None:
        """Show whether this is the note that is looked at in the text."""
        self._current = current
        self.update()

    def _renew(self) -> None:
        self._remark.deleteLater()
        self._remark = Remark(self.card.html, self.font(), self)
        self._boxes.clear()
        self.setAccessibleName(self._said())
        self._fit()
        self.update()

    def _said(self) -> str:
        row = self.card.row
        place = wording.passage(row.number).said if row.number is not None else row.place
        tags = ", ".join(row.note.tags)
        return ". ".join(
            part for part in (look.label(row), place, row.note.quote, self._remark.toPlainText(), tags) if part
        )

    # Measures

    def heightForWidth(self, width: int) -> int:
        return round(self._lay(width).height)

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(self.width() or 240))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(120, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as high as what is shown at this width; a scroll area does not ask its rows by width."""
        height = self.heightForWidth(self.width())
        if self.height() != height:
            self.setFixedHeight(height)

    def _lay(self, width: int) -> Boxes:
        if width not in self._boxes:
            self._boxes = {width: look.measure(self.card.row, self._remark, self.font(), width)}
        return self._boxes[width]

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        boxes = self._lay(self.width())
        row = self.card.row
        pointer = QPointF(self.mapFromGlobal(self.cursor().pos()))
        placing = self.underMouse() and _wider(boxes.place).contains(pointer)
        state = State(self._current, self.underMouse(), self.hasFocus(), placing)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look.ground(painter, QRectF(self.rect()), row.note.meaning, state)
        look.draw(painter, row, self._remark, boxes, self.font(), state)

    # Keys and pointer

    def _link_at(self, point: QPointF) -> str:
        box = self._lay(self.width()).remark
        if not box.contains(point):
            return ""
        target = self._remark.documentLayout().anchorAt(point - box.topLeft())
        return target if safe(target) else ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        link = self._link_at(event.position())
        hand = bool(link) or _wider(self._lay(self.width()).place).contains(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)
        self.setToolTip(link)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self.rect().contains(event.position().toPoint()):
            return
        link = self._link_at(event.position())
        if link:
            self.linked.emit(link)
        elif _wider(self._lay(self.width()).place).contains(event.position()):
            self.placed.emit(self.card.row.ref)
        else:
            self.entered.emit(self.card.id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2):
            self.entered.emit(self.card.id)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.doomed.emit(self.card.id)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.came.emit(self.card.id)
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange) and hasattr(self, "_remark"):
            self._renew()


def _wider(box: QRectF) -> QRectF:
    """Return a box with room around it, so that it is easy to hit."""
    return box.adjusted(-4, -6, 4, 6) if box.width() > 1 else QRectF()
