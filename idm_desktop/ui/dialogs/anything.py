"""Going to anything: one field over everything that can be opened or done."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from idm_desktop.library.others import Other
from idm_desktop.model.lists import NoteRow, Outline
from idm_desktop.ui import wording
from idm_desktop.ui.deeds import Action
from idm_desktop.ui.listing.model import Line, key_of
from idm_desktop.ui.listing.view import ListView
from idm_desktop.ui.outline import words

WIDE, HIGH = 560, 420
PAGE = 5
MOST_NAMES = 6
DEED = "action:"

Row = Line | NoteRow | Other
"""What can be gone to; all but a line is worded when it is shown, for there may be very many."""


class AnythingDialog(QDialog):
    """Finds what holds every word that is typed.

    Signals:
        chosen: something is to be opened; carries its address.
        triggered: something is to be done; carries the action's name.
    """

    chosen = Signal(str)
    triggered = Signal(str)

    def __init__(self, rows: Sequence[Row], last: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._rows = tuple(rows)
        self._keys: tuple[str, ...] | None = None
        self._last = last
        self._build()
        self._connect()
        self._show()

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Go to anything"))
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("Go to a conclusion, a session, a person, a passage, or do something…"))
        self.line.setAccessibleName(self.tr("Go to anything"))
        self.list = ListView(self, detailed=any(not isinstance(row, Line) or row.detail for row in self._rows))
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

    def add(self, more: Sequence[Row], keys: Sequence[str], last: int) -> None:
        """Add what else there is, after what is there, with the `keys` of all of it, and say which passage is last."""
        at = self.list.currentIndex().row()
        self._rows, self._keys, self._last = (*self._rows, *more), tuple(keys), last
        self._show()
        self.go_to(at)

    def popup(self, over: QWidget) -> None:
        """Show the dialog near the top of a window."""
        self.resize(min(WIDE, over.width() - 32), min(HIGH, over.height() - 96))
        self.move(over.mapToGlobal(QPoint((over.width() - self.width()) // 2, 64)))
        self.show()
        self.line.setFocus()

    def _show(self) -> None:
        typed = self.line.text().strip()
        numbered = self._numbered(typed)
        keys = (*(typed for _ in numbered), *self._keys) if self._keys is not None else None
        self.list.lines.show((*numbered, *self._rows), worded, keys, ranked=True)

    def _numbered(self, typed: str) -> tuple[Line, ...]:
        number = int(typed) if typed.isdecimal() and len(typed) < 7 else 0
        if not 1 <= number <= self._last:
            return ()
        return (Line(f"p{number}", self.tr("Passage {number}").format(number=number), chip="¶"),)

    @Slot()
    def _ask(self) -> None:
        self.list.lines.set_filter(self.line.text().strip())
        self._show()

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
) -> tuple[Row, ...]:
    """Return all that can be gone to by name: texts, conclusions, sessions, speakers, notes, actions."""
    lines: list[Row] = []
    if outline is not None:
        lines += [Line(row.ref, row.title, wording.document_kind(row.kind)) for row in outline.documents]
        event = outline.event
        days = wording.joined(wording.days(event.start, event.end), event.city)
        lines.append(Line(f"idm://event/{event.id}", event.title, days))
        lines += [words.conclusion(row) for row in outline.conclusions]
        lines += [words.session(row) for row in outline.sessions]
        lines += [words.speaker(row) for row in outline.speakers]
        lines += groups(outline)
    lines += notes
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


def worded(row: Row) -> Line:
    """Return a row as it is shown."""
    if isinstance(row, Line):
        return row
    if isinstance(row, NoteRow):
        return words.note(row)
    year = row.start[:4] if row.start else None
    if row.kind == "event":
        return Line(row.ref, row.title, wording.joined(wording.days(row.start, row.start), row.event))
    if row.kind == "conclusion":
        return Line(row.ref, row.title, wording.joined(row.event, year), chip=str(row.part))
    part = wording.document_kind(str(row.part)) if row.kind == "document" else row.part
    return Line(row.ref, row.title, wording.joined(str(part) if part != row.title else None, row.event, year))


def keys_of(rows: Sequence[Row]) -> list[str]:
    """Return what a filter looks at in each row; of what is elsewhere its names alone, for there may be very many."""
    from idm_desktop.words.fold import fold

    return [
        fold(f"{row.title} {row.part} {row.event} {row.start}") if isinstance(row, Other) else key_of(worded(row))
        for row in rows
    ]
