"""How many passages hold each word, and how many have it in their head; FTS5 would have to walk through them to tell.

The some thousand words of a document stand all over `word`, so that counting them there would write most of its pages
at every import. What a write brings is therefore kept as one row of `fresh`, which whoever reads adds to `word`, until
there is so much of it that it pays to count it all at once.
"""

import json
import sqlite3
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

TABLE = "CREATE TABLE fresh (row INTEGER PRIMARY KEY, words INTEGER NOT NULL, passages TEXT, heads TEXT) STRICT"
BRING = "INSERT INTO fresh (words, passages, heads) VALUES (?, ?, ?)"
BROUGHT = "SELECT passages, heads FROM fresh"
MANY = "SELECT coalesce(sum(words), 0) FROM fresh"
SETTLE = """
INSERT INTO word (term, passages, heads) VALUES (?, ?, ?)
    ON CONFLICT (term) DO UPDATE SET passages = passages + excluded.passages, heads = heads + excluded.heads
"""
SETTLED = "DELETE FROM fresh"
FORGET = "DELETE FROM word WHERE passages <= 0"
COUNTED = "SELECT passages, heads FROM word WHERE term = ?"
BEGINNING = "SELECT coalesce(sum(passages), 0), coalesce(sum(heads), 0) FROM word WHERE term >= ? AND term < ?"
LIKELIEST = "SELECT term, passages FROM word WHERE term >= ? AND term < ? ORDER BY passages DESC, term LIMIT ?"
VOCABULARY = "SELECT term, passages FROM word WHERE term >= ? AND term < ?"
LAST = "\U0010ffff"
MOST, FEW = 600_000, 60_000
"""Words of documents that are kept in `fresh` while many come in, and those that a search may have to look through."""


class Count(NamedTuple):
    """How many passages hold a word, and how many have it in their head."""

    passages: int
    heads: int


def bring(connection: sqlite3.Connection, passages: Mapping[str, int], heads: Mapping[str, int]) -> None:
    """Count the passages that hold words, and those that have them in their head; less than none for what goes."""
    connection.execute(BRING, (len(passages), _written(passages), _written(heads)))
    (many,) = connection.execute(MANY).fetchone()
    if many > MOST:
        settle(connection)


def is_much(connection: sqlite3.Connection) -> bool:
    """Return whether so much is fresh that a search would wait for it."""
    (many,) = connection.execute(MANY).fetchone()
    return bool(many > FEW)


def settle(connection: sqlite3.Connection) -> None:
    """Count in `word` what is fresh, the words in their order."""
    passages, heads = _fresh(connection)
    connection.executemany(SETTLE, [(word, passages[word], heads.get(word, 0)) for word in sorted(passages)])
    connection.execute(SETTLED)
    if min(passages.values(), default=1) <= 0:
        connection.execute(FORGET)


def _written(numbers: Mapping[str, int]) -> str:
    """Return words as JSON, those with the same number together: most stand once, and are counted fast."""
    words: dict[int, list[str]] = {}
    for word, number in numbers.items():
        words.setdefault(number, []).append(word)
    return json.dumps([(number, " ".join(found)) for number, found in words.items()], ensure_ascii=False)


def _fresh(connection: sqlite3.Connection) -> tuple[Counter[str], Counter[str]]:
    """Return how many passages hold each word that is not settled yet, and how many have it in their head."""
    passages: Counter[str] = Counter()
    heads: Counter[str] = Counter()
    for row in connection.execute(BROUGHT):
        for counted, brought in zip((passages, heads), row, strict=True):
            for number, words in json.loads(brought):
                if number == 1:
                    counted.update(words.split(" "))
                else:
                    counted.update(dict.fromkeys(words.split(" "), number))
    return passages, heads


class Vocabulary:
    """The words of a library as it stands now."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @cached_property
    def _fresh(self) -> tuple[Counter[str], Counter[str]]:
        return _fresh(self._connection)

    @cached_property
    def _sorted(self) -> list[str]:
        return sorted(self._fresh[0])

    def count(self, word: str) -> Count:
        """Return how many passages hold a folded word."""
        passages, heads = self._connection.execute(COUNTED, (word,)).fetchone() or (0, 0)
        return self._with_fresh(passages, heads, [word])

    def beginning(self, word: str) -> Count:
        """Return how many passages hold words that begin so; a passage counts once for each of them."""
        passages, heads = self._connection.execute(BEGINNING, (word, word + LAST)).fetchone()
        return self._with_fresh(passages, heads, self._begun(word))

    def likeliest(self, beginning: str, most: int) -> tuple[str, ...]:
        """Return the words with this beginning that most passages hold."""
        best = self._connection.execute(LIKELIEST, (beginning, beginning + LAST, most)).fetchall()
        fresh, _ = self._fresh
        found = {word: passages + fresh.get(word, 0) for word, passages in best}
        # others have no more that is settled than the last of these: what is fresh of them has to make up for the rest
        lacking = min(found.values()) - best[-1][1] if len(best) == most else 0
        for word in self._begun(beginning):
            if word not in found and fresh[word] >= lacking:
                found[word] = self.count(word).passages
        return tuple(sorted(found, key=lambda word: (-found[word], word))[:most])

    def words(self, beginning: str = "") -> Iterator[tuple[str, int]]:
        """Yield the words with this beginning, each with how many passages hold it."""
        found: dict[str, int] = dict(self._connection.execute(VOCABULARY, (beginning, beginning + LAST)))
        for word in self._begun(beginning):
            found[word] = found.get(word, 0) + self._fresh[0][word]
        yield from ((word, number) for word, number in found.items() if number > 0)

    def _with_fresh(self, passages: int, heads: int, words: Sequence[str]) -> Count:
        """Add what is fresh of some words to what is settled of them."""
        fresh, fresh_heads = self._fresh
        return Count(
            passages + sum(fresh.get(word, 0) for word in words),
            heads + sum(fresh_heads.get(word, 0) for word in words),
        )

    def _begun(self, beginning: str) -> list[str]:
        """Return the fresh words with a beginning."""
        return self._sorted[bisect_left(self._sorted, beginning) : bisect_left(self._sorted, beginning + LAST)]
