"""What changed between two texts, word by word."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

Difference = tuple[str, str]
"""What became of some words: "equal", "delete" (only before) or "insert" (only after), and the words."""

WORD = re.compile(r"\S+")


def differences(before: str, after: str) -> tuple[Difference, ...]:
    """Return how `after` differs from `before`, in runs of words; both can be put together again from them."""
    old, new = WORD.findall(before), WORD.findall(after)
    return runs(old, new, old, new)


def runs(old: Sequence[str], new: Sequence[str], olds: Sequence[str], news: Sequence[str]) -> tuple[Difference, ...]:
    """Return how new words differ from old ones, each known by what stands for it; those that agree as they are new."""
    return tuple(_runs(old, new, olds, news))


def _runs(old: Sequence[str], new: Sequence[str], olds: Sequence[str], news: Sequence[str]) -> Iterator[Difference]:
    for change, a, b, c, d in SequenceMatcher(None, olds, news, autojunk=False).get_opcodes():
        if change == "equal":
            yield "equal", " ".join(new[c:d])
            continue
        if a < b:
            yield "delete", " ".join(old[a:b])
        if c < d:
            yield "insert", " ".join(new[c:d])
