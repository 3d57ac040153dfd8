"""The nearest word: what somebody may have meant who typed one that does not occur."""

from collections import Counter
from collections.abc import Iterable

SHORTEST = 4
"""Letters of the shortest word that is corrected."""


def nearest(word: str, vocabulary: Iterable[tuple[str, int]]) -> str | None:
    """Return the word that takes the fewest slips to make `word`: of several, the one with all its letters."""
    most = 1 if len(word) < 6 else 2
    letters = set(word)
    best: tuple[int, int, int, str] | None = None
    for other, count in vocabulary:
        if abs(len(other) - len(word)) > most or len(letters ^ set(other)) > 2 * most or not other.isalpha():
            continue
        slips = distance(word, other, most)
        if 0 < slips <= most:
            order = (slips, _lost(word, other), -count, other)
            best = min(best or order, order)
    return best[3] if best else None


def _lost(word: str, other: str) -> int:
    """Return how many letters of `word` are not in the other; people leave letters out more than they add some."""
    return sum((Counter(word) - Counter(other)).values())


def distance(one: str, other: str, most: int) -> int:
    """Return how many letters are wrong, missing, too many or swapped with the next; above `most`, `most` + 1."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, letter in enumerate(one, start=1):
        row = [i]
        for j, facing in enumerate(other, start=1):
            slips = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != facing))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == facing:
                slips = min(slips, before[j - 2] + 1)
            row.append(slips)
        if min(row) > most:
            return most + 1
        before, last = last, row
    return min(last[-1], most + 1)
