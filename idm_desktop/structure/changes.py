"""What changed from one version of a text to another: passages new, deleted, changed, moved, renumbered, split, merged.

Passages that read the same and in the same order are found first (the longest run of them, as `difflib` does); between
them the rest is paired by likeness; what is left over is held against each other anywhere, for what has moved.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from idm_desktop.model.compared import Word

NEW, DELETED, CHANGED, MOVED, RENUMBERED, SPLIT, MERGED = (
    "new",
    "deleted",
    "changed",
    "moved",
    "renumbered",
    "split",
    "merged",
)
KEPT, OUT, IN = "same", "deleted", "new"

ALIKE = 0.5
"""Share of words that two passages must have in common to be one that has changed."""

STEPS = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (1, 0), (0, 1))
BAND = 60
"""How far from the straight way through a gap a pair is looked for."""

WHOLE = 0.75
"""The same for a passage that was split, or for several that were merged."""


MOST = 250_000
"""Pairs of passages that are held against each other, one by one, at most."""


class Line(NamedTuple):
    """A passage as it is compared; `number` is whatever it is cited by."""

    text: str
    number: str | None


class Change(NamedTuple):
    """What became of passages, by their indexes: one before and one after, but for new, deleted, split and merged."""

    kind: str
    before: tuple[int, ...]
    after: tuple[int, ...]


def changes(before: Sequence[Line], after: Sequence[Line]) -> tuple[Change, ...]:
    """Return every change, in the order of the newer text, what was deleted where it stood."""
    pairs, gaps = _anchored(before, after)
    found: list[Change] = []
    left: list[int] = []
    right: list[int] = []
    for olds, news in gaps:
        for change in _between(before, after, olds, news):
            found.append(change)
            olds, news = [i for i in olds if i not in change.before], [j for j in news if j not in change.after]
        left += olds
        right += news
    for i, j in _strays(before, after, left, right):
        found.append(Change(MOVED, (i,), (j,)))
        left.remove(i)
        right.remove(j)
    found += [Change(DELETED, (i,), ()) for i in left] + [Change(NEW, (), (j,)) for j in right]
    found += [Change(RENUMBERED, (i,), (j,)) for i, j in pairs if before[i].number != after[j].number]
    return tuple(sorted(found, key=lambda change: _order(change, pairs)))


def words(before: str, after: str) -> tuple[Word, ...]:
    """Return two texts as one, word by word: what is the same, deleted and new."""
    one, other = before.split(), after.split()
    made: list[Word] = []
    for deed, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if deed == "equal":
            made.append(Word(KEPT, " ".join(one[a:b])))
            continue
        if a < b:
            made.append(Word(OUT, " ".join(one[a:b])))
        if c < d:
            made.append(Word(IN, " ".join(other[c:d])))
    return tuple(made)


def _anchored(
    before: Sequence[Line], after: Sequence[Line]
) -> tuple[list[tuple[int, int]], list[tuple[list[int], list[int]]]]:
    """Return the pairs of passages that read the same in the same order, and what lies between them."""
    matcher = SequenceMatcher(None, [line.text for line in before], [line.text for line in after], autojunk=False)
    pairs: list[tuple[int, int]] = []
    gaps: list[tuple[list[int], list[int]]] = []
    for deed, a, b, c, d in matcher.get_opcodes():
        if deed == "equal":
            pairs += zip(range(a, b), range(c, d), strict=True)
        else:
            gaps.append((list(range(a, b)), list(range(c, d))))
    return pairs, gaps


def _between(
    before: Sequence[Line], after: Sequence[Line], olds: Sequence[int], news: Sequence[int]
) -> Iterator[Change]:
    """Pair what stands between passages that are the same, in order: the way that keeps most words is the best."""
    left, right = [_counted(before[i].text) for i in olds], [_counted(after[j].text) for j in news]
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {}
    for i in range(len(left), -1, -1):
        middle = i * len(right) // max(1, len(left))
        for j in range(min(len(right), middle + BAND), max(-1, middle - BAND - 1), -1):
            best[i, j] = max(_ways(best, left, right, i, j), default=(0.0, (0, 0)))
    i = j = 0
    while (i, j) in best and best[i, j][1] != (0, 0):
        a, b = best[i, j][1]
        if a and b:
            kind = CHANGED if a == b else SPLIT if a == 1 else MERGED
            yield Change(kind, tuple(olds[i : i + a]), tuple(news[j : j + b]))
        i, j = i + a, j + b


def _ways(
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]],
    left: Sequence[Counter[str]],
    right: Sequence[Counter[str]],
    i: int,
    j: int,
) -> Iterator[tuple[float, tuple[int, int]]]:
    """Yield the ways on from a place between two texts, each with the words it keeps."""
    for a, b in STEPS:
        if (ahead := best.get((i + a, j + b))) is None:
            continue
        if not a or not b:
            yield ahead[0], (a, b)
            continue
        one, other = (sum(texts, Counter[str]()) for texts in (left[i : i + a], right[j : j + b]))
        both = 2 * (one & other).total()
        if both and both >= (one.total() + other.total()) * (ALIKE if a == b else WHOLE):
            yield ahead[0] + both - (a != b), (a, b)


def _strays(
    before: Sequence[Line], after: Sequence[Line], left: Sequence[int], right: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """Pair what is left over by reading the same, wherever it stands, and then by reading almost the same."""
    where: dict[str, list[int]] = defaultdict(list)
    for j in right:
        where[after[j].text].append(j)
    rest = []
    for i in left:
        if same := where[before[i].text]:
            yield i, same.pop(0)
        else:
            rest.append(i)
    open_ = [j for others in where.values() for j in others]
    if len(rest) * len(open_) > MOST:
        return
    words_of = {line: _counted(line.text) for line in (*(before[i] for i in rest), *(after[j] for j in open_))}
    scored = [(_share(words_of[before[i]], words_of[after[j]]), i, j) for i in rest for j in open_]
    for share, i, j in sorted(scored, reverse=True):
        if share >= WHOLE and i in rest and j in open_:
            rest.remove(i)
            open_.remove(j)
            yield i, j


def _share(one: Counter[str], other: Counter[str]) -> float:
    """Return the share of words that two texts have in common."""
    both = 2 * (one & other).total()
    return both / (one.total() + other.total()) if both else 0.0


def _counted(text: str) -> Counter[str]:
    return Counter(text.casefold().split())


def _order(change: Change, pairs: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Return where a change stands in the newer text; what was deleted follows what stood before it."""
    if change.after:
        return change.after[0], 0
    ahead = max((j for i, j in pairs if i < change.before[0]), default=-1)
    return ahead, 1 + change.before[0]
