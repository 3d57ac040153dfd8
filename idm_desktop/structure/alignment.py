"""Two texts of one event laid side by side: passages paired by what they say, in order, one to one or one to two.

Weighted words that both share (rare ones count most, names and figures are rare) give a similarity; the best path
through both texts is found by dynamic programming, as Gale and Church (1993) did with lengths.
"""

import math
from collections import Counter
from collections.abc import Sequence

from idm_desktop.structure.terms import words

SKIP = 0.12
"""What leaving a passage unpaired earns: pairs less alike than this are left apart."""

STEPS = ((1, 1), (1, 2), (2, 1))
BAND = 60
Pair = tuple[tuple[int, ...], tuple[int, ...]]


def align(left: Sequence[str], right: Sequence[str]) -> list[Pair]:
    """Return which passages of `left` and `right` (indexes) say the same, in order."""
    if not left or not right:
        return []
    vectors = _vectors([*left, *right])
    first, second = vectors[: len(left)], vectors[len(left) :]
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {(0, 0): (0.0, (0, 0))}
    ratio = len(right) / len(left)
    for i in range(len(left) + 1):
        middle = int(i * ratio)
        for j in range(max(0, middle - BAND), min(len(right), middle + BAND) + 1):
            if (i, j) != (0, 0):
                best[i, j] = _step(best, first, second, i, j)
    return _path(best, len(left), len(right))


def _step(
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]],
    first: list[dict[str, float]],
    second: list[dict[str, float]],
    i: int,
    j: int,
) -> tuple[float, tuple[int, int]]:
    options = [(best[i - a, j - b][0], (a, b)) for a, b in ((1, 0), (0, 1)) if (i - a, j - b) in best]
    for a, b in STEPS:
        if (i - a, j - b) in best:
            likeness = _cosine(_sum(first[i - a : i]), _sum(second[j - b : j]))
            gain = likeness * (a + b) / 2 - SKIP * (a + b) / 2 - (0.05 if a + b > 2 else 0)
            options.append((best[i - a, j - b][0] + gain, (a, b)))
    return max(options, default=(-math.inf, (0, 0)))


def _path(best: dict[tuple[int, int], tuple[float, tuple[int, int]]], i: int, j: int) -> list[Pair]:
    pairs: list[Pair] = []
    while (i, j) != (0, 0) and (i, j) in best:
        a, b = best[i, j][1]
        if (a, b) == (0, 0):
            break
        if a and b:
            pairs.append((tuple(range(i - a, i)), tuple(range(j - b, j))))
        i, j = i - a, j - b
    return pairs[::-1]


def _vectors(texts: Sequence[str]) -> list[dict[str, float]]:
    counted = [Counter(word.folded for word in words(text)) for text in texts]
    spread = Counter(word for counts in counted for word in counts)
    return [
        {word: math.log1p(count) * math.log(len(texts) / spread[word]) for word, count in counts.items()}
        for counts in counted
    ]


def _sum(vectors: Sequence[dict[str, float]]) -> dict[str, float]:
    if len(vectors) == 1:
        return vectors[0]
    total: dict[str, float] = {}
    for vector in vectors:
        for word, weight in vector.items():
            total[word] = total.get(word, 0.0) + weight
    return total


def _cosine(left: dict[str, float], right: dict[str, float]) -> float:
    small, large = sorted((left, right), key=len)
    product = sum(weight * large.get(word, 0.0) for word, weight in small.items())
    norm = math.sqrt(sum(w * w for w in left.values()) * sum(w * w for w in right.values()))
    return product / norm if norm else 0.0
