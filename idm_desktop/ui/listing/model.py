"""The lines of a list; a line is worded only when it is painted, so that a long list opens as fast as a short one."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from time import perf_counter
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal, Slot

R = TypeVar("R")

Index = QModelIndex | QPersistentModelIndex

RANKED = 10_000
"""So many lines are not put into another order: what was typed says too little to tell them apart."""

SLICE = 0.01
"""How long filtering may keep the window waiting, in seconds, before it lets it breathe."""


class Role(IntEnum):
    """What an index holds beside its text."""

    LINE = 257
    REF = 258


class Line(NamedTuple):
    """A line as it is painted: a title, a quiet second text, perhaps a number before it or the bar of a meaning.

    `said` is what a screen reader adds, such as the meaning in words. `sought` is what the filter looks at beside the
    title, where that is not just what is painted.
    """

    ref: str
    title: str
    detail: str = ""
    chip: str = ""
    barred: bool = False
    meaning: str | None = None
    said: str = ""
    sought: str | None = None


class LinesModel(QAbstractTableModel):
    """Lines in one column, with a filter.

    Signals:
        filtered: the filter has looked at every line.
    """

    filtered = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._word: Callable[[int], Line] = _nothing
        self._total = 0
        self._shown: Sequence[int] = range(0)
        self._keys: dict[int, str] = {}
        self._known: Sequence[str] | None = None
        self._ranked = False
        self._needles: tuple[str, ...] = ()
        self._next = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def show(
        self, rows: Sequence[R], word: Callable[[R], Line], keys: Sequence[str] | None = None, *, ranked: bool = False
    ) -> None:
        """Replace the lines; `word` makes one of a row, `keys` are what the filter looks at where that is known.

        Where they are, those in which words begin with what is typed come first if it is to be `ranked`.
        """
        self._word = lambda position: word(rows[position])
        self._total = len(rows)
        self._keys = {}
        self._known = keys
        self._ranked = ranked
        self._start()

    def know(self, keys: Sequence[str]) -> None:
        """Learn what the filter looks at in each line, and use it at once."""
        self._known = keys
        if self._next < self._total:
            self._start()

    def set_filter(self, text: str) -> None:
        """Show only the lines that hold every word of `text`."""
        needles = tuple(_fold(text).split()) if text.strip() else ()
        if needles != self._needles:
            self._needles = needles
            self._start()

    @property
    def total(self) -> int:
        """Return how many lines there are without the filter."""
        return self._total

    def line(self, row: int) -> Line:
        return self._word(self._shown[row])

    def row_of(self, ref: str) -> int | None:
        """Return the row of the line that opens `ref`, looking no further than a glance allows."""
        end = perf_counter() + SLICE
        for row, position in enumerate(self._shown):
            if self._word(position).ref == ref:
                return row
            if perf_counter() > end:
                break
        return None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.line(index.row()).title
        if role == Role.LINE:
            return self.line(index.row())
        if role == Role.REF:
            return self.line(index.row()).ref
        if role == Qt.ItemDataRole.ToolTipRole:
            line = self.line(index.row())
            return "\n".join(part for part in (line.title, line.detail) if part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            line = self.line(index.row())
            return ", ".join(part for part in (line.chip, line.title, line.said, line.detail) if part)
        return None

    def _start(self) -> None:
        self.beginResetModel()
        self._timer.stop()
        self._next = 0
        if self._needles and self._known is not None:
            found = _holding(self._known, self._needles)
            self._shown = _ranked(found, self._known, self._needles) if self._ranked and len(found) < RANKED else found
            self._next = self._total
        elif self._needles:
            self._shown = self._look()
        else:
            self._shown = range(self._total)
            self._next = self._total
        self.endResetModel()
        self._finish()

    def _look(self) -> list[int]:
        """Return the next lines that pass, as far as one slice of time goes."""
        found: list[int] = []
        end = perf_counter() + SLICE
        while self._next < self._total and perf_counter() < end:
            position = self._next
            key = self._keys.get(position)
            if key is None:
                key = self._keys[position] = key_of(self._word(position))
            if all(needle in key for needle in self._needles):
                found.append(position)
            self._next += 1
        return found

    @Slot()
    def _go_on(self) -> None:
        found = self._look()
        if found and isinstance(self._shown, list):
            count = len(self._shown)
            self.beginInsertRows(QModelIndex(), count, count + len(found) - 1)
            self._shown.extend(found)
            self.endInsertRows()
        self._finish()

    def _finish(self) -> None:
        if self._next < self._total:
            self._timer.start(0)
        else:
            self._timer.stop()
            self.filtered.emit()


def key_of(line: Line) -> str:
    """Return what the filter looks at in a line."""
    return _fold(f"{line.chip} {line.title} {line.detail if line.sought is None else line.sought} {line.said}")


def _holding(keys: Sequence[str], needles: Sequence[str]) -> list[int]:
    """Return which of the keys hold every one of the words."""
    first, *others = needles
    found = [position for position, key in enumerate(keys) if first in key]
    for needle in others:
        found = [position for position in found if needle in keys[position]]
    return found


def _ranked(found: list[int], keys: Sequence[str], needles: Sequence[str]) -> list[int]:
    """Return first what has words that begin with all of the needles, then the others, each in their order."""
    begins = [all(keys[at].startswith(one) or f" {one}" in keys[at] for one in needles) for at in found]
    first = [at for at, begun in zip(found, begins, strict=True) if begun]
    return first + [at for at, begun in zip(found, begins, strict=True) if not begun]


def _fold(text: str) -> str:
    from idm_desktop.words.fold import fold  # not before something is filtered: its tables cost milliseconds

    return fold(text)


def _nothing(position: int) -> Line:
    raise IndexError(position)
