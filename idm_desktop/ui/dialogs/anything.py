"""Going to anything: one field over everything that can be opened or done."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from idm_desktop.model.lists import NoteRow, Outline
from idm_desktop.ui import wording
from idm_desktop.ui.deeds import Action
from idm_desktop.ui.listing.model import Line
from idm_desktop.ui.listing.view import ListView
from idm_desktop.ui.outline import words

WIDE, HIGH = 560, 420
PAGE = 5
MOST_NAMES = 6
DEED = "action:"


class AnythingDialog(QDialog):
    """Finds what holds every word that is typed.

    Signals:
        query_changed: the reader typed; carries the query, whose passages may be given to `show_passages`.
        chosen: something is to be opened; carries its address.
        triggered: something is to be done; carries the action's name.
    """

    query_changed = Signal(str)
    chosen = Signal(str)
    triggered = Signal(str)

    def __init__(self, lines: Sequence[Line], last: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._lines = tuple(lines)
        self._passages: tuple[Line, ...] = ()
        self._last = last
        self._build()
        self._connect()
        self._show()

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Go to anything"))
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("Go to a conclusion, a session, a person, a passage, or do something…"))
        self.line.setAccessibleName(self.tr("Go to anything"))
        self.list = ListView(self, detailed=any(line.detail for line in self._lines))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("What can be gone to"))
        self.list.say_if_empty(self.tr("Nothing has these words."))
        self._steered = Steered(self.line, self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        self.resize(WIDE, HIGH)

    def _connect(self) -> None:
        self.line.textChanged.connect(self._ask)
        self.list.opened.connect(self._open)
        self.list.lines.filtered.connect(self._mark_first)

    def ask_for(self, what: str) -> None:
        """Ask for one kind of thing, in words of its own."""
        self.setAccessibleName(what)
        self.line.setPlaceholderText(what)
        self.line.setAccessibleName(what)

    def go_to(self, row: int) -> None:
        """Choose a row to begin with."""
        self.list.go_to(max(row, 0))

    def show_passages(self, passages: Iterable[Line]) -> None:
        """Add passages that answer the query, under what is found by name."""
        self._passages = tuple(passages)
        self._show()

    def popup(self, over: QWidget) -> None:
        """Show the dialog near the top of a window."""
        self.resize(min(WIDE, over.width() - 32), min(HIGH, over.height() - 96))
        self.move(over.mapToGlobal(QPoint((over.width() - self.width()) // 2, 64)))
        self.show()
        self.line.setFocus()

    def _show(self) -> None:
        typed = self.line.text().strip()
        self.list.lines.show((*self._numbered(typed), *self._lines, *self._passages), _itself)

    def _numbered(self, typed: str) -> tuple[Line, ...]:
        number = int(typed) if typed.isdecimal() and len(typed) < 7 else 0
        if not 1 <= number <= self._last:
            return ()
        return (Line(f"p{number}", self.tr("Passage {number}").format(number=number), chip="¶"),)

    @Slot()
    def _ask(self) -> None:
        query = self.line.text().strip()
        self._passages = ()
        self.list.lines.set_filter(query)
        self._show()
        self.query_changed.emit(query)

    @Slot()
    def _mark_first(self) -> None:
        self.list.go_to(0)

    @Slot(str)
    def _open(self, ref: str) -> None:
        self.accept()
        if ref.startswith(DEED):
            self.triggered.emit(ref.removeprefix(DEED))
        else:
            self.chosen.emit(ref)


class Steered(QObject):
    """Lets the arrows and Enter work in a list from within the field over it."""

    def __init__(self, line: QLineEdit, view: ListView) -> None:
        super().__init__(line)
        self._list = view
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: PAGE, Qt.Key.Key_PageUp: -PAGE}
        key = Qt.Key(event.key())
        if key in steps:
            self._list.move_by(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._list.open_current()
        else:
            return False
        return True


def everything(
    outline: Outline | None, notes: Sequence[NoteRow], actions: Sequence[tuple[Action, str, str]]
) -> tuple[Line, ...]:
    """Return a line for all that can be gone to by name: texts, conclusions, sessions, speakers, notes, actions."""
    lines: list[Line] = []
    if outline is not None:
        lines += [Line(row.ref, row.title, wording.document_kind(row.kind)) for row in outline.documents]
        lines += [words.conclusion(row) for row in outline.conclusions]
        lines += [words.session(row) for row in outline.sessions]
        lines += [words.speaker(row) for row in outline.speakers]
        lines += groups(outline)
    lines += [words.note(row) for row in notes]
    lines += [Line(DEED + action.name, text, keys) for action, text, keys in actions if action.name != "anything"]
    return tuple(lines)


def groups(outline: Outline) -> list[Line]:
    """Return a line for each body, country and group of actors that people of an event speak for."""
    from idm_desktop.library.groups import KINDS, address
    from idm_desktop.ui.reader import labels

    found: list[Line] = []
    for kind in KINDS:
        members: dict[str, list[str]] = {}
        for row in outline.speakers:
            if value := getattr(row, kind):
                members.setdefault(value, []).append(row.name)
        for value, names in members.items():
            title = labels.group(value) if kind == "actor" else labels.value(kind, value)
            found.append(Line(address(kind, value), title, ", ".join(names[:MOST_NAMES])))
    return sorted(found, key=lambda line: line.title.casefold())


def _itself(line: Line) -> Line:
    return line
