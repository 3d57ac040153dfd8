"""The pane of lists: which event is open, four lists with their counts, and a field that filters them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from idm_desktop.model.lists import NoteRow, Outline, SearchRow
from idm_desktop.ui import clearing
from idm_desktop.ui.leading import Leading
from idm_desktop.ui.listing.model import Role
from idm_desktop.ui.listing.view import ListView
from idm_desktop.ui.outline.head import EventHead
from idm_desktop.ui.outline.kinds import KINDS, Kind
from idm_desktop.ui.outline.tab import Tab

PAGE = 10


class OutlinePane(Leading):
    """Lists what an event holds.

    Signals:
        chosen: something is to be opened; carries its address.
        left: the reader wants back to the text.
        listed: a list comes to the front; carries its name.
        asked: what can be done with a row is asked for; carries its address, and the point on the screen.
        all_wanted: not all rows of a list were given, and those that were not are looked for.
    """

    all_wanted = Signal()
    asked = Signal(str, QPoint)
    listed = Signal(str)
    chosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lists: dict[str, ListView] = {}
        self._rows: dict[str, tuple[Any, ...]] = {}
        self._open: str | None = None
        self._keys: Sequence[str] | None = None  # what words are looked for in, of very many notes
        self._lacking = False  # there are more notes than were given
        self._build()
        self._connect()
        self.show_list(KINDS[0].name)

    def _build(self) -> None:
        self.setObjectName("outline")
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.head = EventHead(self)
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        choice = QVBoxLayout()
        choice.setContentsMargins(8, 8, 8, 8)
        choice.setSpacing(1)
        self.tabs: dict[str, Tab] = {}
        for kind in KINDS:
            tab = Tab(kind.icon, self.tr(kind.title), self)
            tab.setObjectName(kind.name)
            self._group.addButton(tab)
            self.tabs[kind.name] = tab
            choice.addWidget(tab)
        column.addLayout(choice)
        self.filter = QLineEdit(self)
        clearing.offer(self.filter)
        self.filter.installEventFilter(self)
        margins = QVBoxLayout()
        margins.setContentsMargins(12, 0, 12, 8)
        margins.addWidget(self.filter)
        column.addLayout(margins)
        self._stack = QStackedWidget(self)
        self._stack.setMinimumHeight(1)  # where there is little room the list gives way, not what chooses it
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.head.chosen.connect(self.chosen)
        self._group.buttonClicked.connect(self._choose)
        self.filter.textChanged.connect(self._apply_filter)

    @property
    def current(self) -> str:
        """Return the name of the list that is shown."""
        return next(name for name, tab in self.tabs.items() if tab.isChecked())

    @property
    def list(self) -> ListView:
        """Return the list that is shown."""
        return self._lists[self.current]

    def show_outline(self, outline: Outline | None) -> None:
        """Show the lists of one event; None where there is none."""
        self.head.show_event(outline)
        for name in ("conclusions", "sessions", "speakers"):
            self._fill(name, getattr(outline, name) if outline is not None else ())

    def show_notes(self, notes: tuple[NoteRow, ...], total: int | None = None) -> None:
        """Show notes in the order they come; `total` is how many there are, where more are still to come."""
        self._keys = None
        self._fill("notes", notes)
        self._lacking = total is not None and total > len(notes)
        if total is not None:
            self.tabs["notes"].set_count(total)

    @Slot(object)
    def know_notes(self, keys: Sequence[str]) -> None:
        """Learn what words are looked for in, in the notes that are listed."""
        self._keys = keys
        if "notes" in self._lists:
            self._lists["notes"].lines.know(keys)

    def show_searches(self, searches: tuple[SearchRow, ...]) -> None:
        """Show the saved searches, and after them those asked last; the count is that of the saved ones."""
        self._fill("searches", searches)
        self.tabs["searches"].set_count(sum(row.name is not None for row in searches))

    @Slot(str)
    def show_list(self, name: str) -> None:
        """Bring the list `name` to the front; it is built when it is first wanted."""
        self.tabs[name].setChecked(True)
        self.listed.emit(name)
        title = self.tabs[name].text()
        if name not in self._lists:
            self._make(next(kind for kind in KINDS if kind.name == name))
        self._stack.setCurrentWidget(self._lists[name])
        self.filter.setPlaceholderText(self.tr("Filter {list}").format(list=title.lower()))
        self.filter.setAccessibleName(self.tr("Filter {list}").format(list=title))
        self.lead_to(self._lists[name])
        self._apply_filter()

    def set_open(self, ref: str | None) -> None:
        """Mark the row of what the reader shows, where there is one."""
        self._open = ref
        self._mark()

    def _fill(self, name: str, rows: tuple[Any, ...]) -> None:
        self._rows[name] = rows
        self.tabs[name].set_count(len(rows))
        if name in self._lists:
            self._show(name)

    def _make(self, kind: Kind) -> None:
        view = ListView(self._stack, kind.lines)
        view.setObjectName(f"{kind.name}-list")
        view.setAccessibleName(self.tr(kind.title))
        view.opened.connect(self.chosen)
        view.typed.connect(self._type)
        view.above.connect(self._go_up)
        view.left.connect(self._escape)
        view.asked.connect(self._ask)
        view.lines.filtered.connect(self._tell_found)
        view.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._stack.addWidget(view)
        self._lists[kind.name] = view
        self._show(kind.name)

    def _show(self, name: str) -> None:
        kind = next(kind for kind in KINDS if kind.name == name)
        view = self._lists[name]
        at = view.verticalScrollBar().value()
        view.lines.show(self._rows.get(name, ()), kind.word, self._keys if name == "notes" else None)
        view.verticalScrollBar().setValue(at)
        self._mark()

    def _mark(self) -> None:
        view = self.list
        row = view.lines.row_of(self._open) if self._open else None
        if row is None:
            view.leave_current()
        else:
            view.go_to(row)

    @Slot(QObject)
    def _choose(self, tab: Tab) -> None:
        self.show_list(tab.objectName())

    @Slot()
    def _apply_filter(self) -> None:
        self.list.lines.set_filter(self.filter.text())
        if self.filter.text().strip():
            self._want_all()
        self._tell_found()
        self._mark()

    @Slot()
    def _want_all(self) -> None:
        if self._lacking and self.current == "notes":
            self.all_wanted.emit()

    @Slot(int)
    def _scrolled(self, value: int) -> None:
        if value > 0 and value == self.list.verticalScrollBar().maximum():
            self._want_all()

    @Slot()
    def _tell_found(self) -> None:
        """Say how many lines the filter leaves, or why there is none."""
        filtered = bool(self.filter.text().strip())
        for name, tab in self.tabs.items():
            tab.set_found(self.list.lines.rowCount() if filtered and name == self.current else None)
        kind = next(kind for kind in KINDS if kind.name == self.current)
        if filtered and self._rows.get(kind.name):
            sentence = self.tr("Nothing here matches “{words}”. Esc takes the filter away.")
            self.list.say_if_empty(sentence.format(words=self.filter.text().strip()))
        else:
            self.list.say_if_empty(self.tr(kind.empty) if kind.name in self._rows else "")

    @Slot(str)
    def _type(self, text: str) -> None:
        self.filter.setFocus()
        self.filter.insert(text)

    @Slot(QModelIndex, QPoint)
    def _ask(self, index: QModelIndex, point: QPoint) -> None:
        self.asked.emit(str(index.data(Role.REF)), point)

    @Slot()
    def _go_up(self) -> None:
        self.filter.setFocus()

    @Slot()
    def _escape(self) -> None:
        if self.filter.text():
            self.filter.clear()
        else:
            self.left.emit()

    def eventFilter(self, watched: QObject, event: object) -> bool:
        """Let the arrows, Enter and Esc work from within the filter."""
        if watched is self.filter and isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            return self._steer(event.key())
        return False

    def _steer(self, key: int) -> bool:
        view = self.list
        if key == Qt.Key.Key_Down:
            if not view.currentIndex().isValid():
                view.go_to(0)
            view.setFocus()
        elif key == Qt.Key.Key_PageDown:
            view.move_by(PAGE)
            view.setFocus()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            view.open_current()
        elif key == Qt.Key.Key_Escape:
            self._escape()
        else:
            return False
        return True
