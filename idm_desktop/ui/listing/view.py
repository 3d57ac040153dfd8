"""The list itself: one column, rows of one height, the keys of a list, and a sentence where there is nothing."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QWidget

from idm_desktop.ui import theme, viewport
from idm_desktop.ui.listing.delegate import LineDelegate, Rows
from idm_desktop.ui.listing.model import LinesModel, Role

EDGE = 24


class RowsView(Rows):
    """Shows rows that a delegate paints; a click or Enter opens one.

    Signals:
        entered_row: a row is to be opened; carries its index.
        typed: a letter was typed, which belongs to a field elsewhere.
        above: the reader went up from the first row.
        left: Esc was pressed.
        asked: what can be done with a row is asked for; carries its index, and the point on the screen.
    """

    asked = Signal(QModelIndex, QPoint)
    entered_row = Signal(QModelIndex)
    typed = Signal(str)
    above = Signal()
    left = Signal()

    def __init__(self, model: QAbstractItemModel, delegate: QStyledItemDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty = ""
        viewport.give(self)
        self._build()
        self.setModel(model)  # after its headers are hidden, lest Qt measures them
        self.setItemDelegate(delegate)
        delegate.setParent(self)
        model.setParent(self)

    def _build(self) -> None:
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.clicked.connect(self.entered_row)

    def say_if_empty(self, sentence: str) -> None:
        """Set what stands in the list while it has no rows."""
        self._empty = sentence
        self.setAccessibleDescription(sentence)
        self.viewport().update()

    def set_height(self, height: int) -> None:
        """Set the height of every row."""
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(height)

    def go_to(self, row: int) -> None:
        """Make `row` the current one."""
        if 0 <= row < self.model().rowCount():
            self.setCurrentIndex(self.model().index(row, 0))

    def leave_current(self) -> None:
        """Make no row the current one."""
        self.setCurrentIndex(QModelIndex())

    def move_by(self, rows: int) -> None:
        """Go up or down, past rows that cannot be opened, no further than the ends."""
        able = [row for row in range(self.model().rowCount()) if self._enabled(row)]
        here = self.currentIndex().row()
        if able:
            place = sum(row < here for row in able) if here >= 0 else -1 if rows > 0 else 0
            self.go_to(able[min(len(able) - 1, max(0, place + rows))])

    def _enabled(self, row: int) -> bool:
        return bool(self.model().flags(self.model().index(row, 0)) & Qt.ItemFlag.ItemIsEnabled)

    @Slot()
    def open_current(self) -> None:
        """Open the current row, or the first."""
        if not self.currentIndex().isValid():
            self.move_by(1)
        if self.currentIndex().isValid():
            self.entered_row.emit(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_Up and not any(map(self._enabled, range(self.currentIndex().row()))):
            self.above.emit()
        elif _letter(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(self.viewport().mapFrom(self, event.pos()))
        if index.isValid():
            spot = self.visualRect(index).bottomLeft() + QPoint(EDGE, 0)
            self.asked.emit(index, self.viewport().mapToGlobal(spot) if by_key else event.globalPos())

    def event(self, event: QEvent) -> bool:
        # a letter typed here belongs to a field, not to the action that has it for a key
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _letter(event):
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.model().rowCount() == 0 and self._empty:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(theme.current().quiet))
            area = self.viewport().rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
            painter.drawText(QRect(area), Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self._empty)


class ListView(RowsView):
    """Shows lines of a title and, where they are `detailed`, a quiet second text.

    Signals:
        opened: a line is to be opened; carries its address.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None, lines: int = 1, *, detailed: bool = True) -> None:
        self.lines = LinesModel()
        self._delegate = LineDelegate(lines, detailed=detailed)
        super().__init__(self.lines, self._delegate, parent)
        self.entered_row.connect(self._open)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    def _measure(self) -> None:
        self.set_height(self._delegate.height(self.font()) + 2)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(Role.REF))


def _letter(event: QKeyEvent) -> bool:
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
    return plain and bool(event.text().strip()) and event.text().isprintable()
