"""The full-text index of passages: folded words that FTS5 finds, and how many passages hold each.

`passage_fts` has the words of a passage, and once more those of its head: a heading, or the topic sentence that opens
a conclusion. `word` has every word with the passages it is in, and those that have it in their head; FTS5 itself
would have to walk through a word's passages to tell. A passage keeps the length of its head, so that what was put in
can be taken out again.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from idm_desktop.words.fold import BESIDE, index_text

ADD = "INSERT INTO passage_fts (rowid, text, head) VALUES (?, ?, ?)"
REMOVE = "INSERT INTO passage_fts (passage_fts, rowid, text, head) VALUES ('delete', ?, ?, ?)"
COUNT = """
INSERT INTO word (term, passages, heads) VALUES (?, ?, ?)
    ON CONFLICT (term) DO UPDATE SET passages = passages + excluded.passages, heads = heads + excluded.heads
"""
FORGET = "DELETE FROM word WHERE passages <= 0"
COUNTED = "SELECT passages, heads FROM word WHERE term = ?"
BEGINNING = "SELECT coalesce(sum(passages), 0), coalesce(sum(heads), 0) FROM word WHERE term >= ? AND term < ?"
LIKELIEST = "SELECT term FROM word WHERE term >= ? AND term < ? ORDER BY passages DESC, term LIMIT ?"
VOCABULARY = "SELECT term, passages FROM word WHERE term >= ? AND term < ?"
LAST = "\U0010ffff"


class Count(NamedTuple):
    """How many passages hold a word, and how many have it in their head."""

    passages: int
    heads: int


class _Folded(NamedTuple):
    row: int
    text: str
    head: str


def add(connection: sqlite3.Connection, rows: Iterable[tuple[int, str, int]]) -> None:
    """Index passages, given as (row, text, length of the head)."""
    folded = [_folded(*row) for row in rows]
    connection.executemany(ADD, folded)
    connection.executemany(COUNT, _counted(folded, 1))


def remove(connection: sqlite3.Connection, rows: Iterable[tuple[int, str, int]]) -> None:
    """Take passages out of the index; their texts must be those they were added with."""
    folded = [_folded(*row) for row in rows]
    connection.executemany(REMOVE, folded)
    connection.executemany(COUNT, _counted(folded, -1))
    connection.execute(FORGET)


def _folded(row: int, text: str, head: int) -> _Folded:
    folded = index_text(text)
    return _Folded(row, folded, folded if head >= len(text) else index_text(text[:head]) if head else "")


def _counted(folded: list[_Folded], sign: int) -> list[tuple[str, int, int]]:
    """Return for each word how many of these passages have it, and how many have it in their head."""
    passages = Counter(chain.from_iterable(set(text.split(" ")) for _, text, _ in folded))
    heads = Counter(chain.from_iterable(set(head.split(" ")) for _, _, head in folded if head))
    passages.pop(BESIDE, None)
    passages.pop("", None)
    return [(word, sign * passages[word], sign * heads.get(word, 0)) for word in sorted(passages)]


def count(connection: sqlite3.Connection, word: str, *, prefix: bool = False) -> Count:
    """Return how many passages hold a folded word; for a prefix, a sum that counts a passage once for each word."""
    if prefix:
        return Count(*connection.execute(BEGINNING, (word, word + LAST)).fetchone())
    found = connection.execute(COUNTED, (word,)).fetchone()
    return Count(*found) if found else Count(0, 0)


def likeliest(connection: sqlite3.Connection, beginning: str, most: int) -> tuple[str, ...]:
    """Return the words with this beginning that most passages hold."""
    found = connection.execute(LIKELIEST, (beginning, beginning + LAST, most))
    return tuple(word for (word,) in found)


def vocabulary(connection: sqlite3.Connection, initial: str) -> Iterator[tuple[str, int]]:
    """Yield the words of the index that begin with `initial`, with how many passages hold each."""
    yield from connection.execute(VOCABULARY, (initial, initial + LAST)).fetchall()
