"""Finding names in a text by their words, whatever their case, accents and the white space between them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from operator import itemgetter
from typing import Generic, NamedTuple, TypeVar

from idm_desktop.words.fold import fold

T = TypeVar("T")
folded = lru_cache(maxsize=50_000)(fold)
LETTERS = re.compile(r"[^\W\d_]+|\d+")


class Word(NamedTuple):
    """A word of a text: where it stands, and it folded."""

    start: int
    end: int
    folded: str


@lru_cache(maxsize=4096)  # several rules ask for those of each passage, one after the other
def words(text: str) -> list[Word]:
    """Return the words of a text, letters and digits apart."""
    return [tuple.__new__(Word, (*match.span(), folded(match.group()))) for match in LETTERS.finditer(text)]


FOLDED = itemgetter(Word._fields.index("folded"))


class Found(NamedTuple, Generic[T]):
    """Words `first` to before `last` of a text that write the name of `what`."""

    first: int
    last: int
    what: T


class Names(Generic[T]):
    """Names by their folded words; of two that begin at the same word the longer is found."""

    def __init__(self, names: Iterable[tuple[str, T]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], T]]] = defaultdict(list)
        for name, what in names:
            parts = tuple(word.folded for word in words(name))
            if parts:
                self._by_first[parts[0]].append((parts, what))
        for candidates in self._by_first.values():
            candidates.sort(key=lambda candidate: -len(candidate[0]))

    def find(self, text: list[Word]) -> Iterator[Found[T]]:
        """Yield the names in a text in order; they do not overlap."""
        if self._by_first.keys().isdisjoint(map(FOLDED, text)):
            return
        folded = tuple(map(FOLDED, text))
        free = 0
        for at, word in enumerate(folded):
            if word not in self._by_first or at < free:
                continue
            for parts, what in self._by_first[word]:
                if folded[at : at + len(parts)] == parts:
                    yield Found(at, at + len(parts), what)
                    free = at + len(parts)
                    break
