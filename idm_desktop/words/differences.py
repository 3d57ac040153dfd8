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
    return tuple(_runs(old, new))


def _runs(old: Sequence[str], new: Sequence[str]) -> Iterator[Difference]:
    for change, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if change == "equal":
            yield "equal", " ".join(old[a:b])
            continue
        if a < b:
            yield "delete", " ".join(old[a:b])
        if c < d:
            yield "insert", " ".join(new[c:d])
