"""Where a query stands in a text, in code points of the text as it was written, and a piece of it to show."""

from bisect import bisect_left
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import NamedTuple
from unicodedata import normalize

from idm_desktop.words.fold import Token, tokens
from idm_desktop.words.query import Field, Pattern, Query
from idm_desktop.words.terms import PLAIN, Close, Every, Lexicon, OneOf, Some, Term, Wide, Without, widen

MAX_PLACES = 64
"""Places of each of the words that must stand close which are paired with each other."""
WIDTH = 160
LEAD = 40
"""Characters shown before the first mark of a snippet."""

LAST = "\U0010ffff"

Marks = tuple[tuple[int, int], ...]
Judge = Callable[[Field | Pattern], bool]


class Text:
    """A text made ready to be looked through for several queries."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._words: list[Token] = []
        self._at: dict[str, list[Token]] = {}
        for token in tokens(text):
            self._at.setdefault(token.text, []).append(token)
            if token.place is not None:
                self._words.append(token)

    def places(self, term: Term) -> Iterator["Stand"]:
        """Yield where a term stands."""
        first, more = term.words[0], term.words[1:]
        for token in self._starting(first, prefix=term.prefix and not more):
            if not more:
                stand = Stand(token.start, token.end, token.place, token.place)
            elif token.place is None or not self._goes_on(token.place + 1, more, prefix=term.prefix):
                continue
            else:
                last = token.place + len(more)
                stand = Stand(token.start, self._words[last].end, token.place, last)
            if term.exact is None or self._is_written(stand, term.exact, prefix=term.prefix):
                yield stand

    @cached_property
    def _sorted(self) -> list[str]:
        """The different words, for those with a beginning to be found among them."""
        return sorted(self._at)

    def _starting(self, text: str, *, prefix: bool) -> list[Token]:
        if not prefix:
            return self._at.get(text, [])
        words = self._sorted[bisect_left(self._sorted, text) : bisect_left(self._sorted, text + LAST)]
        return [token for found in sorted(self._at[word] for word in words) for token in found]

    def _goes_on(self, place: int, words: tuple[str, ...], *, prefix: bool) -> bool:
        here = [token.text for token in self._words[place : place + len(words)]]
        if prefix and len(here) == len(words) and here[-1].startswith(words[-1]):
            here[-1] = words[-1]
        return here == list(words)

    def _is_written(self, stand: "Stand", exact: str, *, prefix: bool) -> bool:
        written, exact = (normalize("NFC", one) for one in (self.text[stand.start : stand.end], exact))
        return written.startswith(exact) if prefix else written == exact


class Stand(NamedTuple):
    """A stretch of text, and the first and last of its words; null for what stands beside the words."""

    start: int
    end: int
    first: int | None
    last: int | None


def marks(text: str | Text, query: Query | Wide, lexicon: Lexicon = PLAIN) -> Marks:
    """Return what of `text` a query asks for, in order, none of them touching another."""
    node = _wide(query, lexicon)
    text = text if isinstance(text, Text) else Text(text)
    return merged([(stand.start, stand.end) for stand in _stands(text, node)]) if node else ()


def fits(text: str | Text, query: Query | Wide, judge: Judge = lambda field: False, lexicon: Lexicon = PLAIN) -> bool:
    """Whether a text is what a query asks for; `judge` answers for fields and patterns."""
    node = _wide(query, lexicon)
    return (
        node is not None
        and not isinstance(node, Without)
        and _fits(text if isinstance(text, Text) else Text(text), node, judge)
    )


def merged(places: list[tuple[int, int]]) -> Marks:
    """Return `places` in order, those that touch joined."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(places):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)


def snippet(text: str, marks: Marks, width: int = WIDTH) -> str:
    """Return about `width` characters of `text` where most of the marks are, cut between words."""
    if len(text) <= width:
        return text
    starts = [start for start, _ in marks] or [0]
    most = max(
        starts, key=lambda start: (bisect_left(starts, start + width - LEAD) - bisect_left(starts, start), -start)
    )
    start = min(max(0, most - LEAD), len(text) - width)
    end = start + width
    if start and (gap := text.find(" ", start, most)) > 0:
        start = gap + 1
    if end < len(text) and (gap := text.rfind(" ", max(start, most) + 1, end + 1)) > 0:
        end = gap
    return ("…" if start else "") + text[start:end].strip() + ("…" if end < len(text) else "")


def _wide(query: Query | Wide, lexicon: Lexicon) -> Wide | None:
    if not isinstance(query, Query):
        return query
    return widen(query.root, lexicon) if query.root else None


def _stands(text: Text, node: Wide) -> Iterator[Stand]:
    """Yield where the words stand that are looked for."""
    if isinstance(node, OneOf):
        for term in node.terms:
            yield from text.places(term)
    elif isinstance(node, Close):
        for group in _groups(text, node):
            yield from group
    elif isinstance(node, Every | Some):
        for part in node.parts:
            yield from _stands(text, part)


def _groups(text: Text, node: Close) -> Iterator[tuple[Stand, ...]]:
    """Yield the stands of words that are close to each other."""
    found = [[stand for stand in _stands(text, part) if stand.first is not None][:MAX_PLACES] for part in node.parts]
    first, *others = found
    for one in first:
        near = [[other for other in stands if _gap(one, other) <= node.distance] for stands in others]
        if all(near):
            yield (one, *(stand for stands in near for stand in stands))


def _gap(one: Stand, other: Stand) -> int:
    """Return how many words stand between two places."""
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return 1 << 30
    return max(other.first - one.last, one.first - other.last) - 1


def _fits(text: Text, node: Wide, judge: Judge) -> bool:
    if isinstance(node, OneOf):
        return any(True for term in node.terms for _ in text.places(term))
    if isinstance(node, Close):
        return any(True for _ in _groups(text, node))
    if isinstance(node, Every):
        wanted = [part for part in node.parts if not isinstance(part, Without)]
        return bool(wanted) and all(_fits(text, part, judge) for part in node.parts)
    if isinstance(node, Some):
        return any(_fits(text, part, judge) for part in node.parts if not isinstance(part, Without))
    if isinstance(node, Without):
        return not _fits(text, node.part, judge)
    return isinstance(node, Field | Pattern) and judge(node)
