"""How well passages answer, and what is shown of the best of them.

People come first where they speak, then where they are named; then words as they were typed, together, in a head, and
whole; what is left is decided by how rare the words are, how often they stand there and how short the passage is.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from idm_desktop.library.handle import stop_if_asked
from idm_desktop.library.levels import rarity
from idm_desktop.library.matches import Asked, Ranks, naming, said_by
from idm_desktop.library.names import leaves
from idm_desktop.model.found import Hit
from idm_desktop.words.fold import index_text
from idm_desktop.words.marks import Text, fits, marks, merged, snippet
from idm_desktop.words.terms import Every, OneOf, Term, Without

SHOWN = """
SELECT row, id, document, number, kind, text, head FROM passage WHERE row IN (SELECT value FROM json_each(?))
"""
SPANS = """
SELECT passage, start, stop FROM mention
 WHERE passage IN (SELECT value FROM json_each(?)) AND person IN (SELECT value FROM json_each(?))
"""
ASIDE = frozenset({"front", "footnote", "table"})
SPEAKS, NAMED = 8.0, 4.0
TYPED, TOGETHER, IN_HEAD, WHOLE, RARE, BESIDES = 2.5, 1.5, 1.0, 0.25, 0.2, 0.1
OFTEN, LENGTH = 1.2, 0.75
"""How soon a word said again counts no more, and how much a long passage loses, as in BM25."""
USUAL = 90
"""Words of a passage of usual length."""


class Shown(NamedTuple):
    """A passage as it is shown; `head` is the length of what opens it."""

    row: int
    id: str
    document: str
    number: int | None
    kind: str
    text: str
    head: int


class _Words(NamedTuple):
    """The words of a query without operators, each with what it says of a passage."""

    words: tuple[OneOf, ...]
    rarities: tuple[float, ...]
    typed: tuple[Term, ...]
    together: Term | None


def hits(connection: sqlite3.Connection, asked: Asked, ranks: Ranks, limit: int, *, whole: bool = True) -> list[Hit]:
    """Return the best of some passages, best first; of equals, the one that comes first in the text.

    Unless they answer the `whole` query, those that lack a word are left out.
    """
    words = _words(asked)
    said, named = said_by(connection, asked.people), naming(connection, asked.people)
    scored = []
    for shown in read(connection, ranks):
        stop_if_asked(connection)
        tier = SPEAKS if shown.row in said else NAMED if shown.row in named else 0.0
        if not (whole or tier) and words and not _has_all(shown, words):
            continue
        scored.append((-_score(shown, asked, words, ranks[shown.row]) - tier, shown.row, shown))
    best = sorted(scored, key=lambda one: one[:2])[: max(limit, 0)]
    return made(connection, asked, [(shown, -score) for score, _, shown in best])


def in_order(connection: sqlite3.Connection, asked: Asked, rows: Sequence[int]) -> list[Hit]:
    """Return passages in the order of `rows`."""
    words = _words(asked)
    there = {shown.row: shown for shown in read(connection, rows)}
    return made(
        connection, asked, [(there[row], _score(there[row], asked, words, None)) for row in rows if row in there]
    )


def read(connection: sqlite3.Connection, rows: Iterable[int]) -> list[Shown]:
    """Return passages as they are shown."""
    return [Shown(*row) for row in connection.execute(SHOWN, (json.dumps(list(rows)),))]


def made(connection: sqlite3.Connection, asked: Asked, passages: list[tuple[Shown, float]]) -> list[Hit]:
    """Return passages as hits, with marks on what matched and on those whom the query means."""
    from idm_desktop.library.fields import people_asked

    people = [*asked.people, *people_asked(connection, asked.node)]
    spans = _spans(connection, [shown.row for shown, _ in passages], people)
    found = []
    for shown, score in passages:
        stop_if_asked(connection)
        places = merged([*marks(_ready(shown.text), asked.node), *spans.get(shown.row, ())])
        cut = snippet(shown.text, places)
        found.append(Hit("passage", shown.id, shown.document, shown.id, shown.number, shown.text, cut, places, score))
    return found


@lru_cache(maxsize=128)
def _ready(text: str) -> Text:
    """Return a passage made ready to be looked through; while one types, the same ones come again at every key."""
    return Text(text)


@lru_cache(maxsize=1024)
def _folded(text: str) -> str:
    """Return the folded words of a text, with a blank before and after each."""
    return f" {index_text(text)} "


def _stands(term: Term, folded: str) -> bool:
    return f" {' '.join(term.words)}{'' if term.prefix else ' '}" in folded


def _count(term: Term, folded: str) -> int:
    return folded.count(f" {' '.join(term.words)}{'' if term.prefix else ' '}")


def _words(asked: Asked) -> _Words | None:
    words = leaves(Every(tuple(part for part in asked.words.parts if not isinstance(part, Without))))
    if not words:
        return None
    typed = tuple(word.terms[0] for word in words)
    joined = tuple(word for term in typed for word in term.words)
    together = Term(joined, typed[-1].prefix) if len(typed) > 1 else None
    return _Words(words, tuple(rarity(word, asked.known) for word in words), typed, together)


def _has_all(shown: Shown, words: _Words) -> bool:
    text = _folded(shown.text)
    return all(any(_stands(term, text) for term in word.terms) for word in words.words)


def _score(shown: Shown, asked: Asked, words: _Words | None, place: int | None) -> float:
    """Weigh a passage by its words; `place` is what FTS5 made of their rarity and number, where it was asked."""
    text = _folded(shown.text)
    score = -BESIDES if shown.kind in ASIDE else 0.0
    if words is None:
        head = shown.text[: shown.head]
        score += IN_HEAD if head and asked.words.parts and fits(head, asked.words) else 0.0
        return score + RARE / (1 + (place or 0))
    head = text if shown.head >= len(shown.text) else _folded(shown.text[: shown.head]) if shown.head else ""
    for term in words.typed:
        score += TYPED * _stands(term, text) / len(words.typed)
        score += WHOLE * _stands(term._replace(prefix=False), text) / len(words.typed) if term.prefix else 0.0
    score += TOGETHER if words.together and _stands(words.together, text) else 0.0
    score += IN_HEAD if head and all(any(_stands(term, head) for term in word.terms) for word in words.words) else 0.0
    return score + RARE * (_rare(text, words) if place is None else 1 / (1 + place / 10))


def _rare(text: str, words: _Words) -> float:
    """Return BM25 of the words, as a share of the most there could be."""
    damped = OFTEN * (1 - LENGTH + LENGTH * text.count(" ") / USUAL)
    found = 0.0
    for word, rare in zip(words.words, words.rarities, strict=True):
        often = sum(_count(term, text) for term in word.terms)
        found += rare * often / (often + damped)
    return found / (sum(words.rarities) or 1.0)


def _spans(connection: sqlite3.Connection, rows: list[int], people: list[str]) -> dict[int, list[tuple[int, int]]]:
    """Return where passages name people."""
    found: dict[int, list[tuple[int, int]]] = {}
    if people:
        for row, start, end in connection.execute(SPANS, (json.dumps(rows), json.dumps(people))):
            found.setdefault(row, []).append((start, end))
    return found
