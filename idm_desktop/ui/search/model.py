"""The answers to a query, grouped: a head for each group, then its hits, best first."""

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from idm_desktop.model.found import Found, Hit
from idm_desktop.ui import wording
from idm_desktop.ui.translating import QT_TRANSLATE_NOOP

Index = QModelIndex | QPersistentModelIndex

GROUPS = {
    "passage": QT_TRANSLATE_NOOP("Results", "Passages"),
    "speaker": QT_TRANSLATE_NOOP("Results", "Speakers"),
    "session": QT_TRANSLATE_NOOP("Results", "Sessions"),
    "note": QT_TRANSLATE_NOOP("Results", "Notes"),
}


class Role(IntEnum):
    """What a row holds: the head of a group or an answer."""

    ROW = 257


class Head(NamedTuple):
    """The head of a group, with how many of its hits are listed."""

    title: str
    size: int


class Answer(NamedTuple):
    """A hit, and where it stands in words, with the title in it that gives way where there is no room."""

    hit: Hit
    place: str
    title: str = ""


class ResultsModel(QAbstractTableModel):
    """Heads and answers in one column."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Head | Answer] = []

    def show(self, found: Found | None, places: Sequence[str] = (), titles: Sequence[str] = ()) -> None:
        """Replace the answers; `places` says for each hit where it stands, `titles` which title is in that."""
        self.beginResetModel()
        self.rows = grouped(found.hits, places, titles) if found is not None else []
        self.endResetModel()

    def row_of(self, hit: Hit) -> int | None:
        """Return the row of the same hit, whatever its place among the answers is now."""
        for row, entry in enumerate(self.rows):
            if isinstance(entry, Answer) and (entry.hit.kind, entry.hit.id) == (hit.kind, hit.id):
                return row
        return None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.rows[index.row()], Answer):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self.rows[index.row()]
        if role == Role.ROW:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title if isinstance(entry, Head) else entry.hit.snippet or entry.hit.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if isinstance(entry, Head):
                return f"{entry.title}, {wording.number(entry.size)}"
            return f"{entry.place}: {entry.hit.snippet or entry.hit.text}"
        return None


def grouped(hits: Sequence[Hit], places: Sequence[str] = (), titles: Sequence[str] = ()) -> list[Head | Answer]:
    """Set hits of one kind together; the group that holds the best hit comes first."""
    groups: dict[str, list[Head | Answer]] = {}
    for number, hit in enumerate(hits):
        place = places[number] if number < len(places) else place_of(hit)
        title = titles[number] if number < len(titles) else ""
        groups.setdefault(hit.kind, []).append(Answer(hit, place, title))
    rows: list[Head | Answer] = []
    for kind, answers in groups.items():
        rows += [Head(wording.translate("Results", GROUPS.get(kind, kind)), len(answers)), *answers]
    return rows


def place_of(hit: Hit) -> str:
    """Say where a hit stands, as far as it tells itself."""
    return wording.passage(hit.number).shown if hit.number is not None else ""
