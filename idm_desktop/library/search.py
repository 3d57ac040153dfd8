"""Search: what the reader typed → a query → FTS5 → hits, best first.

A name finds its person, then the passages where that person speaks, then those that name them; other words find
passages first, then the speakers and sessions that have them in a role, an organisation or a title.
"""

import sqlite3
from time import perf_counter
from typing import NamedTuple

from idm_desktop.library import fields, index, names
from idm_desktop.library.matches import Asked, Match, best, matching, scattered
from idm_desktop.library.records import Scope
from idm_desktop.model.found import Found, Hit
from idm_desktop.words import stems
from idm_desktop.words.fold import tokens
from idm_desktop.words.marks import marks, snippet
from idm_desktop.words.query import And, Field, Node, Query, Word, parse
from idm_desktop.words.reading import reading
from idm_desktop.words.spelling import SHORTEST, nearest
from idm_desktop.words.terms import Every, Wide, widen

KINDS = frozenset({"passage", "speaker", "session"})
LIMIT = 50
FEW = 3
"""Hits below which another spelling is looked for."""
MOST_PEOPLE = 5
"""People meant by a name whose passages are all shown; more are named by a part that many share."""
SCATTERED = "No passage has them all; these are passages of documents that do."


class _Answer(NamedTuple):
    """Everything found: passages as matches, speakers and sessions whole."""

    asked: Asked
    passages: list[Match]
    speakers: list[names.Found]
    sessions: list[names.Found]
    scattered: bool

    @property
    def total(self) -> int:
        return len(self.passages) + len(self.speakers) + len(self.sessions)


def find(
    connection: sqlite3.Connection,
    query: str,
    *,
    kinds: frozenset[str] = KINDS,
    document: str | None = None,
    event: str | None = None,
    limit: int = LIMIT,
    typing: bool = False,
) -> Found:
    """Answer any string; `document` may be DOC or DOC@2, and `typing` makes the last word the beginning of one."""
    started = perf_counter()
    scope = _scope(document, event)
    parsed = parse(query, typing=typing)
    root = parsed.root
    if root is None:
        return Found(query, reading(parsed), 0, _since(started), None, ())
    answer = _answer(connection, root, kinds, scope)
    said = f"{reading(parsed)} {SCATTERED}" if answer.scattered else reading(parsed)
    hits = tuple(_hits(connection, answer, limit))
    meant = _meant(connection, parsed) if answer.total < FEW else None
    other = parse(meant, typing=typing).root if meant else None
    if other and _answer(connection, other, kinds, scope).total <= answer.total:
        meant = None
    return Found(query, said, answer.total, _since(started), meant, hits)


def _since(started: float) -> float:
    return round((perf_counter() - started) * 1000, 2)


def _scope(document: str | None, event: str | None) -> Scope:
    id, at, version = (document or "").rpartition("@")
    if at and version.isdecimal() and len(version) < 9:
        return Scope(event, id, int(version))
    return Scope(event, document)


def _answer(connection: sqlite3.Connection, root: Node, kinds: frozenset[str], scope: Scope) -> _Answer:
    lexicon = index.lexicon(connection)
    node = widen(root, lexicon)
    speakers = names.speakers(connection, node, scope)
    called = [one.id for one in speakers if one.rank >= 1]
    meant = called if len(called) <= MOST_PEOPLE else []
    passages: list[Match] = []
    far = False
    if "passage" in kinds:
        passages = matching(connection, node, scope, meant)
        if not passages:
            passages = scattered(connection, node, scope)
            far = bool(passages)
    sessions = names.sessions(connection, node, scope) if "session" in kinds else []
    asked = Asked(node, meant + _people(connection, node))
    return _Answer(asked, passages, speakers if "speaker" in kinds else [], sessions, far)


def _people(connection: sqlite3.Connection, node: Wide) -> list[str]:
    """Return the people whom fields name."""
    parts = node.parts if isinstance(node, Every) else (node,)
    asked = [part for part in parts if isinstance(part, Field) and part.name == "speaker"]
    return [person for field in asked for person in fields.people(connection, field)]


def _hits(connection: sqlite3.Connection, answer: _Answer, limit: int) -> list[Hit]:
    """Put the groups in order; a long one leaves some room for those after it."""
    others = [*answer.speakers, *answer.sessions]
    room = min(len(others), limit // 4)
    passages = best(connection, answer.passages, answer.asked, limit - room)
    people, meetings = ([_named(one, answer.asked) for one in group] for group in (answer.speakers, answer.sessions))
    first = any(one.rank >= 1 for one in others)
    groups = (people, meetings, passages) if first else (passages, people, meetings)
    hits = []
    for place, group in enumerate(groups):
        top = len(groups) - 1 - place
        hits += [hit._replace(score=round(top + _share(hit.score), 4)) for hit in group]
    return hits[: max(limit, 0)]


def _share(score: float) -> float:
    """Bring a score between 0 and 1, so that those of one group stay below those of the group before."""
    return max(score + 1.0, 0.0) / (abs(score) + 4.0)


def _named(one: names.Found, asked: Asked) -> Hit:
    places = marks(one.text, asked.node)
    return Hit(one.kind, one.id, None, None, None, one.text, snippet(one.text, places), places, one.rank)


def _meant(connection: sqlite3.Connection, query: Query) -> str | None:
    """Return the query with the words that do not occur replaced by the nearest that do; null where there are none."""
    text, changed = query.text, False
    for word in _words(query.root):
        found = tokens(word.text)
        folded = found[0].text if len(found) == 1 else ""
        if len(folded) < SHORTEST or not folded.isalpha() or _occurs(connection, folded, word):
            continue
        other = nearest(folded, index.vocabulary(connection, folded[0])) or nearest(
            folded, index.vocabulary(connection, folded[1])
        )
        if other:
            text, changed = text.replace(word.text, other, 1), True
    return text if changed else None


def _occurs(connection: sqlite3.Connection, folded: str, word: Word) -> bool:
    forms = () if word.prefix else stems.forms(folded)
    return index.is_known(connection, folded, prefix=word.prefix) or any(
        index.is_known(connection, form) for form in forms
    )


def _words(root: Node | None) -> list[Word]:
    parts = root.parts if isinstance(root, And) else (root,)
    return [part for part in parts if isinstance(part, Word) and not part.exact]
