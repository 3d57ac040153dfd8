"""Revisions of a text made by known edits, so that where every word went is known.

A text is a list of passages, a passage a list of (word, number); a word keeps its number wherever it goes, and what is
put in has none.
"""

import random
import re
from collections.abc import Sequence
from typing import NamedTuple

Word = tuple[str, int | None]
Passage = list[Word]

PUT_IN = re.findall(
    r"\w+",
    "however therefore notably in particular often jointly early national regional shared practical further several "
    "measures partners offices training dialogue progress evidence timely lasting careful local clear modest",
)


class Span(NamedTuple):
    """A stretch of a text."""

    start: int
    end: int


def numbered(passages: Sequence[str]) -> list[Passage]:
    """Return passages with each word numbered."""
    made, number = [], 0
    for passage in passages:
        words: Passage = []
        for word in passage.split():
            words.append((word, number))
            number += 1
        made.append(words)
    return made


def text_of(passages: Sequence[Passage]) -> tuple[str, dict[int, Span]]:
    """Return the text of passages joined by a blank, and where each numbered word stands."""
    parts, places, at = [], {}, 0
    for passage in passages:
        for word, number in passage:
            if number is not None:
                places[number] = Span(at, at + len(word))
            parts.append(word)
            at += len(word) + 1
    return " ".join(parts), places


def reworded(passage: Passage, share: float, rng: random.Random) -> Passage:
    """Replace, take out and put in words, here and there and in short runs, until `share` of the passage is another."""
    made = list(passage)
    wanted, changed = round(share * len(passage)), 0
    while changed < wanted and made:
        at, run = rng.randrange(len(made)), rng.choice((1, 1, 1, 2, 3))
        deed = rng.choice(("replace", "replace", "out", "in"))
        fresh: Passage = [(rng.choice(PUT_IN), None) for _ in range(run)]
        made[at : at + (0 if deed == "in" else run)] = [] if deed == "out" else fresh
        changed += run
    return made


def revised(passages: Sequence[Passage], kind: str, rng: random.Random, share: float = 0.3) -> list[Passage]:
    """Return the text with a share of its passages edited: light, heavy, deleted, moved, split, merged, or mixed."""
    made = [list(passage) for passage in passages]
    for index in sorted(rng.sample(range(len(made)), max(1, round(share * len(made)))), reverse=True):
        _edit(made, index, rng.choice(KINDS) if kind == "mixed" else kind, rng)
    return [passage for passage in made if passage]


KINDS = ("light", "light", "heavy", "deleted", "moved", "split", "merged", "new")


def _edit(made: list[Passage], index: int, kind: str, rng: random.Random) -> None:
    if index >= len(made):
        return
    if kind in ("light", "heavy"):
        made[index] = reworded(made[index], rng.uniform(0.05, 0.2) if kind == "light" else rng.uniform(0.3, 0.6), rng)
    elif kind == "deleted":
        made[index] = []
    elif kind == "moved":
        made.insert(rng.randrange(len(made)), made.pop(index))
    elif kind == "split":
        middle = len(made[index]) // 2
        made[index : index + 1] = [made[index][:middle], made[index][middle:]]
    elif kind == "merged" and index + 1 < len(made):
        made[index : index + 2] = [made[index] + made[index + 1]]
    elif kind == "new":
        made.insert(index, [(rng.choice(PUT_IN), None) for _ in range(rng.randint(20, 60))])
