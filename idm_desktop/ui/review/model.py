"""The rows of a review: a head for the uncertain and one for the sure, whose rows are folded away at first."""

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from idm_desktop.model.corrections import GuessRow
from idm_desktop.ui.review import words

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a row holds: a head or a guess."""

    ROW = 257


class Head(NamedTuple):
    """The head of a group, with how many it has, and whether they are folded away."""

    title: str
    size: int
    folded: bool


class ReviewModel(QAbstractTableModel):
    """Heads and guesses in one column."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Head | GuessRow] = []
        self._uncertain: list[GuessRow] = []
        self._sure: list[GuessRow] = []
        self._folded = True

    def show(self, rows: Sequence[GuessRow]) -> None:
        """Replace the guesses."""
        self._uncertain = [row for row in rows if row.guess.certainty != "stated"]
        self._sure = [row for row in rows if row.guess.certainty == "stated"]
        self._set()

    def fold(self, *, folded: bool) -> None:
        """Fold the sure ones away, or bring them out."""
        if folded != self._folded:
            self._folded = folded
            self._set()

    @property
    def is_folded(self) -> bool:
        return self._folded

    def _set(self) -> None:
        self.beginResetModel()
        self.rows = []
        if self._uncertain:
            self.rows += [Head(self.tr("To look at"), len(self._uncertain), folded=False), *self._uncertain]
        if self._sure:
            self.rows.append(Head(self.tr("Sure"), len(self._sure), folded=self._folded))
            self.rows += [] if self._folded else self._sure
        self.endResetModel()

    def row_of(self, id: str) -> int | None:
        """Return the row of a guess."""
        for row, entry in enumerate(self.rows):
            if isinstance(entry, GuessRow) and entry.guess.id == id:
                return row
        return None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        entry = self.rows[index.row()] if index.isValid() else None
        if isinstance(entry, Head) and not entry.folded and entry.title == self.tr("To look at"):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self.rows[index.row()]
        if role == Role.ROW:
            return entry
        if isinstance(entry, Head):
            if role == Qt.ItemDataRole.DisplayRole:
                return entry.title
            return f"{entry.title}, {entry.size}" if role == Qt.ItemDataRole.AccessibleTextRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return words.value(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{words.value(entry)}\n{words.about(entry)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(filter(None, (words.value(entry), words.about(entry), entry.sentence)))
        return None
