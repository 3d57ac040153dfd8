"""The page of answers: how many, how the query was read, and the hits in groups."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from idm_desktop.model.found import Bar, Found, Hit
from idm_desktop.ui import wording
from idm_desktop.ui.flow import FLAT, Flow
from idm_desktop.ui.listing.view import RowsView
from idm_desktop.ui.search import understood
from idm_desktop.ui.search.bars import BarsPane
from idm_desktop.ui.search.delegate import SIDE, AnswerDelegate
from idm_desktop.ui.search.field import SearchField
from idm_desktop.ui.search.model import Answer, ResultsModel, Role

MOST = 820
"""How wide the answers may grow, in pixels at the usual size: a line is to be taken in at a glance."""
MANY = 5_000
"""Answers shown at most: a million would not fit into memory."""
LEAST = 440
"""How wide the answers must stay for bars to stand beside them."""
BESIDE = 232
"""How wide the bars beside the answers are."""


class ResultsPage(QWidget):
    """Shows the answers to the query that stands in a field, and steps through them.

    Signals:
        chosen: an answer is to be opened; carries its Hit.
        query_wanted: another query is to be asked; carries it.
        more: all answers are wanted, not only the first; carries how many are to be shown.
        sorted_anew: the answers are wanted in another order.
        save_wanted: the search is to be kept under a name.
        left: the reader wants back to the text.
    """

    chosen = Signal(object)
    query_wanted = Signal(str)
    more = Signal(int)
    sorted_anew = Signal()
    save_wanted = Signal()
    left = Signal()

    def __init__(self, field: SearchField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._found: Found | None = None
        self._touched = False
        self._is_exact = self._is_settled = False
        self._build()
        self._connect()
        self.show_found(None)

    def _build(self) -> None:
        self.setProperty("role", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.count = QLabel(self)
        self.count.setProperty("role", "head")
        self.reading = QLabel(self)
        self.reading.setProperty("role", "quiet")
        self.reading.setWordWrap(True)
        self.reading.setTextFormat(Qt.TextFormat.PlainText)
        self.meant = QPushButton(self)
        self.all = QPushButton(self)
        self.save = QPushButton(self.tr("Save this search…"), self)
        for button in (self.meant, self.all, self.save):
            button.setProperty("role", "flat")
        self.order = QComboBox(self)
        self.order.setAccessibleName(self.tr("Order of the answers"))
        for name, text in (
            ("relevance", self.tr("Best first")),
            ("text", self.tr("In text order")),
            ("date", self.tr("Newest first")),
        ):
            self.order.addItem(text, name)
        self.bars = BarsPane(self)
        self.bars.setFixedWidth(BESIDE)
        self.bars.hide()
        self.model = ResultsModel()
        self._delegate = AnswerDelegate()
        self.rows = RowsView(self.model, self._delegate, self)
        self.rows.setProperty("role", "paper")
        self.rows.setAccessibleName(self.tr("Search results"))
        self._arrange()
        self._measure()

    def _arrange(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(SIDE, 24, SIDE, 0)
        head.setSpacing(2)
        head.addWidget(Flow([self.count, self.all, self.save, self.order], self, left=1))
        head.addWidget(self.reading)
        below = QHBoxLayout()
        below.setContentsMargins(SIDE - FLAT, 2, SIDE, 8)
        below.addWidget(self.meant, 0, Qt.AlignmentFlag.AlignLeft)
        self._column = QWidget(self)
        self._column.setMaximumWidth(MOST)
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(below)
        column.addWidget(self.rows, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.addStretch(1)
        row.addWidget(self._column, 1000)
        row.addWidget(self.bars)
        row.addStretch(1)

    def _connect(self) -> None:
        self._field.moved.connect(self.move_by)
        self._field.entered.connect(self.open_current)
        self.rows.entered_row.connect(self._enter)
        self.rows.clicked.connect(self._touch)
        self.rows.typed.connect(self._type)
        self.rows.above.connect(self._field.setFocus)
        self.rows.left.connect(self.left)
        self.meant.clicked.connect(self._mean)
        self.all.clicked.connect(self._all)
        self.save.clicked.connect(self.save_wanted)
        self.order.activated.connect(self.sorted_anew)
        self.bars.narrowed.connect(self._narrow)

    @property
    def found(self) -> Found | None:
        """Return what is shown."""
        return self._found

    @property
    def current(self) -> Hit | None:
        """Return the answer that Enter opens."""
        entry = self.rows.currentIndex().data(Role.ROW)
        return entry.hit if isinstance(entry, Answer) else None

    def show_found(self, found: Found | None, places: Sequence[str] = (), titles: Sequence[str] = ()) -> None:
        """Show an answer; one to the same query keeps the reader's place and does not move what is looked at."""
        same = self._found is not None and found is not None and found.query == self._found.query
        hit, at = self.current, self.rows.verticalScrollBar().value()
        self._touched = self._touched and same
        self._found = found
        self._is_exact = self._is_settled = False
        self.model.show(found, places, titles)
        self._size_rows()
        self._say(found)
        row = self.model.row_of(hit) if self._touched and hit is not None else None
        if row is not None:
            self.rows.go_to(row)
            self.rows.verticalScrollBar().setValue(at)
        else:
            self.rows.move_by(1)
            self.rows.scrollToTop()

    @property
    def sorting(self) -> str:
        """Return the order that is wanted: relevance, text or date."""
        return str(self.order.currentData())

    @property
    def is_settled(self) -> bool:
        """Return whether what is shown is the last word, ranked, and not the first that came."""
        return self._is_settled

    def show_bars(self, bars: Sequence[Bar], *, is_exact: bool) -> None:
        """Show where the answers stand; where it `is_exact`, it is known how many there are."""
        self._is_exact, self._is_settled = is_exact, True
        self.bars.show_bars(bars)
        self._fold()
        self._say(self._found)
        if self._found is not None:
            from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # not before there is something to say

            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.count, self.count.text()))

    def _fold(self) -> None:
        """Show the bars where there is room for them."""
        wide = self.width() >= LEAST + BESIDE
        self.bars.setVisible(bool(self._found and self._found.hits and self.bars.buttons) and wide)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    @Slot(int)
    def move_by(self, rows: int) -> None:
        """Go up or down among the answers."""
        self._touched = True
        self.rows.move_by(rows)

    @Slot()
    def open_current(self) -> None:
        if self._found is not None and self.model.rows:
            self._touched = True
            self.rows.open_current()

    @Slot()
    def open_next(self) -> None:
        """Open the answer after the one opened last."""
        self._step(1)

    @Slot()
    def open_previous(self) -> None:
        """Open the answer before the one opened last."""
        self._step(-1)

    def _step(self, rows: int) -> None:
        before = self.current
        self.move_by(rows)
        if self.current is not None and self.current != before:
            self.chosen.emit(self.current)

    def _say(self, found: Found | None) -> None:
        self.reading.setText(understood.said(found, self.bars.bars) if found else "")
        self.reading.setVisible(bool(found and found.reading))
        total = found.total if found else 0
        shown = len(found.hits) if found else 0
        self.count.setText(self._counted(total, shown) if found else "")
        self.save.setVisible(bool(found))
        self.order.setVisible(shown > 1)
        if not shown:
            self.bars.hide()
        most = min(total, MANY)
        said = self.tr("Show all {count}") if most == total else self.tr("Show the first {count}")
        self.all.setVisible(shown < most)
        self.all.setText(said.format(count=wording.number(most)))
        meant = found.did_you_mean if found else None
        self.meant.setVisible(bool(meant))
        self.meant.setText(self.tr("Did you mean “{query}”?").format(query=meant or "").replace("&", "&&"))
        if found is None:
            self.rows.say_if_empty(self.tr("Type what you look for. Words in quotation marks stand together."))
        else:
            self.rows.say_if_empty(self.tr("Try fewer words, or only their beginning: remit*"))

    def _counted(self, total: int, shown: int) -> str:
        if not total:
            return self.tr("Nothing found")
        if self._is_exact or total <= shown:
            return wording.counted("result", total)
        said = self.tr("The first {shown} of about {total}")
        return said.format(shown=wording.number(shown), total=wording.number(total))

    def _measure(self) -> None:
        self.rows.set_height(self._delegate.height(self.rows.font()))
        self._size_rows()

    def _size_rows(self) -> None:
        """Give the few rows that are unlike the rest their own height."""
        font = self.rows.font()
        usual = self._delegate.height(font)
        heights: dict[str, int] = {}  # of each sort of row: all of one sort are alike
        for row, entry in enumerate(self.model.rows):
            sort = f"{entry.hit.kind} {bool(entry.place)}" if isinstance(entry, Answer) else ""
            if sort not in heights:
                heights[sort] = self._delegate.height(font, entry)
            if heights[sort] != usual:
                self.rows.setRowHeight(row, heights[sort])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_column"):
            self._measure()

    @Slot(QModelIndex)
    def _enter(self, index: QModelIndex) -> None:
        entry = index.data(Role.ROW)
        if isinstance(entry, Answer):
            self.chosen.emit(entry.hit)

    @Slot()
    def _touch(self) -> None:
        self._touched = True

    @Slot(str)
    def _type(self, text: str) -> None:
        self._field.setFocus()
        self._field.insert(text)

    @Slot(str)
    def _narrow(self, term: str) -> None:
        query = self._field.query
        if term not in query:
            self.query_wanted.emit(f"{query} {term}")

    @Slot()
    def _mean(self) -> None:
        if self._found is not None and self._found.did_you_mean:
            self.query_wanted.emit(self._found.did_you_mean)

    @Slot()
    def _all(self) -> None:
        if self._found is not None:
            self.more.emit(min(self._found.total, MANY))
