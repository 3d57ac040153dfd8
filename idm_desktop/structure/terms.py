"""Finding names in a text by their words, whatever their case, accents and the white space between them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
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
    return [Word(*match.span(), folded(match.group())) for match in LETTERS.finditer(text)]


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
        folded = [word.folded for word in text]
        at = 0
        while at < len(folded):
            for parts, what in self._by_first.get(folded[at], ()):
                if tuple(folded[at : at + len(parts)]) == parts:
                    yield Found(at, at + len(parts), what)
                    at += len(parts) - 1
                    break
            at += 1
