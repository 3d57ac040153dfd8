"""Search: what the reader typed → a query → FTS5 → hits, best first; at once the likely ones, then all.

A name finds its person, then the passages where that person speaks, then those that name them; other words find
passages first, then the speakers and sessions that have them in a role, an organisation or a title.
"""

import sqlite3
from collections.abc import Sequence
from time import perf_counter
from typing import NamedTuple

from idm_desktop.library import fields, names, orders, scattered, suggesting, weighing
from idm_desktop.library.bars import bars
from idm_desktop.library.handle import hurried
from idm_desktop.library.known import known
from idm_desktop.library.levels import counted
from idm_desktop.library.matches import Asked, Hurry, Rows, are_many, asked, everything, is_among, likeliest, share
from idm_desktop.library.records import Scope
from idm_desktop.model.found import Answer, Found, Hit
from idm_desktop.words.marks import marks, snippet
from idm_desktop.words.query import Query, parse
from idm_desktop.words.reading import reading
from idm_desktop.words.terms import widen

KINDS = frozenset({"passage", "speaker", "session"})
LIMIT = 50
FEW = 3
"""Hits below which another spelling is looked for."""
MOST_PEOPLE = 5
"""People meant by a name whose passages are all shown; more are named by a part that many share."""
SMALL = 2_000
"""Passages that may answer below which all is told at once."""
AT_ONCE = Hurry(0.02, 20_000.0, beginnings=True)
SOON = Hurry(0.2, 60_000.0, beginnings=True)
AT_LEISURE = Hurry(60.0, 3_000_000.0, beginnings=False)
COMMON = 200_000
"""Passages that may answer from which on only the patient are told all: it would take longer than a second."""
WRITTEN = 2
"""How many times as long it takes to look at the letters of a passage."""
LOOKING, LOOKING_AGAIN = 0.02, 0.3
"""Seconds spent on looking how many of those with the words answer, at first and where there is time."""
GATHERING = 1_500_000
"""What it may cost to gather the words with beginnings, in passages ranked."""
COUNTING = 0.006
"""Seconds spent on finding out that there are few answers."""
POOL, QUICK = 100, 60
"""Passages at least that are weighed, and of them for the first answers."""
FIRST_ROWS, FIRST_NAMES = 20, 40
"""Answers shown at once, and speakers and sessions looked at for that."""
SOME_NAMES = 400
"""Speakers and sessions looked at where not all is told."""


class Options(NamedTuple):
    """What to search for, and where.

    `document` may be DOC or DOC@2, `typing` makes the last word a beginning, `noted` are the passages with notes.
    """

    kinds: frozenset[str] = KINDS
    document: str | None = None
    event: str | None = None
    limit: int = LIMIT
    typing: bool = False
    sort: str = orders.RELEVANCE
    noted: tuple[str, ...] = ()


class _Question(NamedTuple):
    """A query made ready: as it is asked of passages, and the speakers and sessions that answer it.

    `having` are the passages that may have its words at most, `part` is about what share of them answers.
    """

    query: Query
    asked: Asked
    having: int
    part: float
    speakers: list[names.Found]
    sessions: list[names.Found]
    options: Options
    started: float


def first(connection: sqlite3.Connection, query: str, options: Options = Options()) -> Answer:
    """Return the likely best answers at once: as many as are seen at a glance."""
    options = options._replace(limit=min(options.limit, FIRST_ROWS))
    question = _question(connection, query, options, FIRST_NAMES)
    if isinstance(question, Answer):
        return question
    if options.sort != orders.RELEVANCE or _is_little(connection, question):
        answer = _all(connection, question, AT_ONCE, with_bars=False)
        return answer._replace(exact=answer.found.total <= len(answer.found.hits))
    return _likely(connection, question, QUICK, AT_ONCE)


def find(
    connection: sqlite3.Connection,
    query: str,
    options: Options = Options(),
    *,
    with_bars: bool = False,
    patient: bool = True,
) -> Answer:
    """Answer any string: the best first, how many there are, and where they stand.

    Who is not `patient` is told about how many there are where only very common words are asked for.
    """
    if not patient and options.sort == orders.RELEVANCE:
        question = _question(connection, query, options, SOME_NAMES)
        if isinstance(question, Answer):
            return question
        if _is_long(question):
            return _likely(connection, question, max(POOL, 2 * options.limit), SOON)
    question = _question(connection, query, options, names.MOST)
    if isinstance(question, Answer):
        return question
    return _all(connection, question, AT_LEISURE, with_bars=with_bars)


def _likely(connection: sqlite3.Connection, question: _Question, most: int, hurry: Hurry) -> Answer:
    """Tell those that are likely to be the best, and about how many there are."""
    rows = likeliest(connection, question.asked, most, hurry)
    found = weighing.hits(connection, question.asked, rows, question.options.limit, whole=False)
    having = min(question.having, question.asked.expected) if question.asked.match else question.having
    total = max(int(having * question.part), len(found)) + len(question.speakers) + len(question.sessions)
    return Answer(_found(question, reading(question.query), total, _grouped(question, found)), exact=False)


def _question(connection: sqlite3.Connection, query: str, options: Options, most: int) -> _Question | Answer:
    """Read a query; of `most` speakers and sessions that may be meant all are looked at, of more some."""
    started = perf_counter()
    scope = _scope(options)
    parsed = parse(query, typing=options.typing)
    if parsed.root is None:
        return Answer(Found(query, reading(parsed), 0, _since(started), None, ()), exact=True)
    facts = known(connection)
    node = widen(fields.with_notes(parsed.root, options.noted), facts.lexicon)
    speakers = names.speakers(connection, node, scope, most)
    called = [one.id for one in speakers if one.rank >= 1]
    people = called if len(called) <= MOST_PEOPLE else []
    sessions = names.sessions(connection, node, scope, most) if "session" in options.kinds else []
    of_people = speakers if "speaker" in options.kinds else []
    made = asked(connection, facts, node, scope, people)
    having = _having(made) if "passage" in options.kinds else 0
    seconds = LOOKING if most == FIRST_NAMES else LOOKING_AGAIN
    part = share(connection, made, seconds) if having > SMALL else 1.0
    return _Question(parsed, made, having, part, of_people, sessions, options, started)


def _since(started: float) -> float:
    return round((perf_counter() - started) * 1000, 2)


def _scope(options: Options) -> Scope:
    id, at, version = (options.document or "").rpartition("@")
    if at and version.isdecimal() and len(version) < 9:
        return Scope(options.event, id, int(version))
    return Scope(options.event, options.document)


def _having(asked: Asked) -> int:
    """Return how many passages may have the words at most."""
    if asked.is_empty:
        return 0
    if not asked.match:
        return sum(span.size for span in asked.where.spans)
    return int(asked.levels()[-1].size * asked.where.share)


def _is_little(connection: sqlite3.Connection, question: _Question) -> bool:
    """Whether all can be told at once; words that are frequent apart may be rare together, so they are counted."""
    asked, having = question.asked, question.having
    if not asked.match or having == 0:
        return having <= SMALL
    if counted(asked.words, asked.known) > AT_ONCE.effort:
        return False
    if having <= SMALL:
        return True
    with hurried(connection, COUNTING):
        return not are_many(connection, asked, SMALL)


def _is_long(question: _Question) -> bool:
    """Whether it would take longer than a second to tell all; where none of some answers, all are looked at."""
    if not question.part:
        return False
    asked, having = question.asked, question.having
    if counted(asked.words, asked.known) > GATHERING:
        return True
    if asked.is_exact:
        return having * (1 + WRITTEN * question.part) > COMMON
    if asked.match:
        return (asked.levels()[-1].size if asked.where.joined else having) > COMMON
    return having * (1 if asked.where.joined else question.part) > COMMON


def _all(connection: sqlite3.Connection, question: _Question, hurry: Hurry, *, with_bars: bool) -> Answer:
    """Tell all there is; what is best is looked for as far as the hurry allows."""
    asked, options = question.asked, question.options
    rows: Rows = everything(connection, asked) if "passage" in options.kinds else ()
    said = reading(question.query)
    if not rows and "passage" in options.kinds and (far := scattered.scattered(connection, asked)):
        rows, asked = far, scattered.as_any(asked)
        said = f"{said} {scattered.SAID}"
    total = len(rows) + len(question.speakers) + len(question.sessions)
    found = _grouped(question, _best(connection, asked, rows, options, hurry, is_far=asked is not question.asked))
    answer = _found(question, said, total, found)
    if total < FEW and hurry is not AT_ONCE:  # to look through the vocabulary takes too long at every key
        answer = answer._replace(did_you_mean=_meant(connection, question, total))
    return Answer(answer, exact=True, bars=bars(connection, asked, rows) if with_bars else ())


def _best(
    connection: sqlite3.Connection, asked: Asked, rows: Rows, options: Options, hurry: Hurry, *, is_far: bool
) -> list[Hit]:
    if options.sort != orders.RELEVANCE:
        return weighing.in_order(connection, asked, orders.ordered(asked, rows, options.sort)[: options.limit])
    most = QUICK if hurry is AT_ONCE else max(POOL, 2 * options.limit)
    if is_far or len(rows) <= QUICK:
        return weighing.hits(connection, asked, dict.fromkeys(rows[:SMALL]), options.limit)
    found = likeliest(connection, asked, most, hurry)
    ranks = {row: place for row, place in found.items() if is_among(rows, row)}
    if len(ranks) < most:  # there was no time for more
        ranks = dict.fromkeys(rows[:most]) | ranks
    return weighing.hits(connection, asked, ranks, options.limit)


def _meant(connection: sqlite3.Connection, question: _Question, total: int) -> str | None:
    """Return a query that finds more, if one is near."""
    meant = suggesting.meant(connection, question.asked.known, question.query)
    if meant is None:
        return None
    other = _question(connection, meant, question.options, names.MOST)
    if isinstance(other, Answer):
        return None
    others = len(other.speakers) + len(other.sessions)
    return meant if others + len(everything(connection, other.asked)) > total else None


def _found(question: _Question, said: str, total: int, hits: tuple[Hit, ...]) -> Found:
    return Found(question.query.text, said, total, _since(question.started), None, hits)


def _grouped(question: _Question, passages: list[Hit]) -> tuple[Hit, ...]:
    """Put the groups in order; a long one leaves some room for those after it."""
    limit = question.options.limit
    others = [*question.speakers, *question.sessions]
    room = min(len(others), limit // 4)
    passages = passages[: limit - room]
    name_first = any(one.rank >= 1 for one in others)
    named: tuple[Sequence[names.Found | Hit], ...] = (question.speakers, question.sessions)
    groups = (*named, passages) if name_first else (passages, *named)
    hits: list[Hit] = []
    for place, group in enumerate(groups):
        top = len(groups) - 1 - place
        there = (_named(one, question.asked) for one in group[: max(limit - len(hits), 0)])
        hits += [hit._replace(score=round(top + _share(hit.score), 4)) for hit in there]
    return tuple(hits)


def _share(score: float) -> float:
    """Bring a score between 0 and 1, so that those of one group stay below those of the group before."""
    return max(score + 1.0, 0.0) / (abs(score) + 4.0)


def _named(one: names.Found | Hit, asked: Asked) -> Hit:
    """Return a speaker or session as a hit."""
    if isinstance(one, Hit):
        return one
    places = marks(names.ready(one.text), asked.node)
    return Hit(one.kind, one.id, None, None, None, one.text, snippet(one.text, places), places, one.rank)
