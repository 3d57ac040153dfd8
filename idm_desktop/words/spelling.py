"""The nearest word: what somebody may have meant who typed one that does not occur."""

from collections.abc import Iterable

SHORTEST = 4
"""Letters of the shortest word that is corrected."""


def nearest(word: str, vocabulary: Iterable[tuple[str, int]]) -> str | None:
    """Return the word of `vocabulary` that takes the fewest slips to make `word`, the commonest of several."""
    most = 1 if len(word) < 6 else 2
    letters = set(word)
    best: tuple[int, int, str] | None = None
    for other, count in vocabulary:
        if abs(len(other) - len(word)) > most or len(letters ^ set(other)) > 2 * most or not other.isalpha():
            continue
        slips = distance(word, other, most)
        if 0 < slips <= most and (best is None or (slips, -count, other) < best):
            best = (slips, -count, other)
    return best[2] if best else None


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
