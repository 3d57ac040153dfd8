"""Finding words again in another copy of a text, by the words themselves and those around them.

Words are compared folded and without punctuation, so that the kind of quotation marks, hyphens and white space, which
differ from format to format, do not matter.
"""

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from idm_desktop.model.corrections import Spot
from idm_desktop.structure.terms import words

AROUND = 10
"""Words kept on either side."""

TELLING = 6
"""Words that are found without a look at what stands around them, where they stand once."""

ENOUGH = 0.3
"""Share of the words around that must be the same for a few words that stand once, and …"""

SURE = 0.5
"""… for words that stand more than once."""


class Place(NamedTuple):
    """A stretch of the plain text of a paragraph."""

    paragraph: int
    start: int
    end: int


class Spots:
    """The words of a text, ready to be found again."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        self._places: list[Place] = []
        self._words: list[str] = []
        self._at: dict[str, list[int]] = defaultdict(list)
        self._first: list[int] = []
        for index, text in enumerate(texts):
            self._first.append(len(self._words))
            for word in words(text):
                self._at[word.folded].append(len(self._words))
                self._places.append(Place(index, word.start, word.end))
                self._words.append(word.folded)

    def of(self, place: Place) -> Spot:
        """Return what is needed to find a place again."""
        begin, *after = self._first[place.paragraph : place.paragraph + 2]
        end = after[0] if after else len(self._words)
        inside = [i for i in range(begin, end) if _in(self._places[i], place)]
        quote = self._texts[place.paragraph][place.start : place.end]
        if not inside:
            return Spot(quote)
        first, last = inside[0], inside[-1] + 1
        return Spot(quote, self._text(first - AROUND, first), self._text(last, last + AROUND))

    def find(self, spot: Spot) -> Place | None:
        """Return where the words of a spot stand, or None where that is not sure."""
        wanted = [word.folded for word in words(spot.quote)]
        if not wanted:
            return None
        there = [at for at in self._at.get(wanted[0], ()) if self._stands(wanted, at)]
        before, after = (
            [word.folded for word in words(spot.before)][-AROUND:],
            [word.folded for word in words(spot.after)][:AROUND],
        )
        rated = sorted(((self._alike(at, at + len(wanted), before, after), -at) for at in there), reverse=True)
        if not rated:
            return None
        best = rated[0][0]
        alone = len(rated) == 1
        enough = (best >= ENOUGH or len(wanted) >= TELLING) if alone else (best >= SURE and best > rated[1][0])
        return self._place(spot, -rated[0][1], len(wanted)) if enough else None

    def _stands(self, wanted: Sequence[str], at: int) -> bool:
        end = at + len(wanted)
        if self._words[at:end] != wanted:
            return False
        return self._places[at].paragraph == self._places[end - 1].paragraph

    def _alike(self, first: int, last: int, before: Sequence[str], after: Sequence[str]) -> float:
        """Return the share of the words around a place that are those wanted, the nearest counting most."""
        here_before = self._words[max(first - len(before), 0) : first][::-1]
        here_after = self._words[last : last + len(after)]
        shares = [_share(here_before, before[::-1]), _share(here_after, after)]
        known = [share for share in shares if share is not None]
        return 0.75 * max(known) + 0.25 * min(known) if known else 1.0

    def _place(self, spot: Spot, first: int, count: int) -> Place:
        """Return the place of words, with the punctuation that the quote has at its ends where it stands here too."""
        paragraph, start, _ = self._places[first]
        end = self._places[first + count - 1].end
        cut = words(spot.quote)
        text = self._texts[paragraph]
        for mark in spot.quote[cut[-1].end :]:
            if text[end : end + 1] != mark:
                break
            end += 1
        for mark in reversed(spot.quote[: cut[0].start]):
            if text[start - 1 : start] != mark:
                break
            start -= 1
        return Place(paragraph, start, end)

    def _text(self, first: int, last: int) -> str:
        return " ".join(self._words[max(first, 0) : max(last, 0)])


@lru_cache(maxsize=4)
def spots_of(texts: tuple[str, ...]) -> Spots:
    """Return the words of a text, ready to be found; those of texts looked at lately are still at hand."""
    return Spots(texts)


def _share(here: Sequence[str], wanted: Sequence[str]) -> float | None:
    """Return how much of the words beside a place is as wanted, the nearest counting most; None if none is wanted."""
    if not wanted:
        return None
    weights = [1 / (place + 1) for place in range(len(wanted))]
    return sum(w for w, a, b in zip(weights, here, wanted, strict=False) if a == b) / sum(weights)


def _in(word: Place, place: Place) -> bool:
    return word.start < place.end and word.end > place.start
