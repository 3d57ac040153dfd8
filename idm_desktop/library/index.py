"""The full-text index of passages: folded words that FTS5 finds, and how many passages hold each.

`passage_fts` has the words of a passage, and once more those of its head: a heading, or the topic sentence that opens
a conclusion. A passage keeps the length of its head, so that what was put in can be taken out again.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable
from itertools import chain
from typing import NamedTuple

from idm_desktop.library import vocabulary
from idm_desktop.words.fold import BESIDE, index_words

ADD = "INSERT INTO passage_fts (rowid, text, head) VALUES (?, ?, ?)"
REMOVE = "INSERT INTO passage_fts (passage_fts, rowid, text, head) VALUES ('delete', ?, ?, ?)"


class _Folded(NamedTuple):
    row: int
    words: list[str]
    head: list[str]

    @property
    def texts(self) -> tuple[int, str, str]:
        """What FTS5 is given."""
        return self.row, " ".join(self.words), " ".join(self.head)


def add(connection: sqlite3.Connection, rows: Iterable[tuple[int, str, int]]) -> None:
    """Index passages, given as (row, text, length of the head)."""
    folded = [_folded(*row) for row in rows]
    connection.executemany(ADD, [one.texts for one in folded])
    vocabulary.bring(connection, *_counted(folded))


def remove(connection: sqlite3.Connection, rows: Iterable[tuple[int, str, int]]) -> None:
    """Take passages out of the index; their texts must be those they were added with."""
    folded = [_folded(*row) for row in rows]
    connection.executemany(REMOVE, [one.texts for one in folded])
    gone = ({word: -number for word, number in counted.items()} for counted in _counted(folded))
    vocabulary.bring(connection, *gone)
    vocabulary.settle(connection)


def _folded(row: int, text: str, head: int) -> _Folded:
    words = index_words(text)
    return _Folded(row, words, words if head >= len(text) else index_words(text[:head]) if head else [])


def _counted(folded: list[_Folded]) -> tuple[Counter[str], Counter[str]]:
    """Return how many of these passages have each word, and how many have it in their head."""
    passages = Counter(chain.from_iterable(set(one.words) for one in folded))
    heads = Counter(chain.from_iterable(set(one.head) for one in folded))
    passages.pop(BESIDE, None)
    heads.pop(BESIDE, None)
    return passages, heads
