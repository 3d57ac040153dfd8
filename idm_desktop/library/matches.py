"""Which passages answer a query, and the best of them with what is shown of each.

An official passage stands for the digest passages aligned with it; a digest passage that alone has the words stands
for the pair.
"""

import json
import sqlite3
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from idm_desktop.library.fields import OF_SPEAKER, condition
from idm_desktop.library.names import leaves
from idm_desktop.library.records import WITHIN, Scope
from idm_desktop.model.found import Hit
from idm_desktop.words.expression import expression, is_exact, is_words
from idm_desktop.words.marks import Text, fits, marks, merged, snippet
from idm_desktop.words.terms import Every, OneOf, Some, Term, Wide, Without

FROM = "passage p CROSS JOIN document d ON d.id = p.document AND d.version = p.version"
MATCHED = f"""
SELECT p.row, -bm25(passage_fts), d.id || '@' || d.version, d.kind = 'digest'
  FROM passage_fts CROSS JOIN passage p ON p.row = passage_fts.rowid
       CROSS JOIN document d ON d.id = p.document AND d.version = p.version
 WHERE passage_fts MATCH :match AND {WITHIN} AND
"""
ALL = f"SELECT p.row, 0.0, d.id || '@' || d.version, d.kind = 'digest' FROM {FROM} WHERE {WITHIN} AND "
TEXT_ORDER = " ORDER BY d.event, d.kind <> 'official', d.id, p.position"
SAID = "SELECT DISTINCT passage FROM quotation WHERE speaker IN (SELECT value FROM json_each(?))"
NAMED = "SELECT DISTINCT passage FROM mention WHERE person IN (SELECT value FROM json_each(?))"
PAIRS = "SELECT passage, other FROM aligned WHERE passage IN (SELECT value FROM json_each(?))"
TEXTS = "SELECT row, text FROM passage WHERE row IN (SELECT value FROM json_each(?))"
SHOWN = """
SELECT p.row, p.id, p.document, p.number, p.kind, p.text, c.headline
  FROM passage p LEFT JOIN conclusion c
       ON c.id = p.conclusion AND c.document = p.document AND c.version = p.version AND instr(p.text, c.headline) > 0
 WHERE p.row IN (SELECT value FROM json_each(?))
"""
SPANS = """
SELECT passage, start, stop FROM mention
 WHERE passage IN (SELECT value FROM json_each(?)) AND person IN (SELECT value FROM json_each(?))
"""
POOL = 100
"""Matches at least whose texts are looked at for their order."""
MOST_SCATTERED = 12
"""Words that are looked for apart; more are a piece of text."""
ASIDE = frozenset({"front", "footnote", "table"})


class Match(NamedTuple):
    """A passage that answers: its row, how well by its words, and 2 where a person meant speaks, 1 where named."""

    row: int
    rank: float
    tier: int = 0


class _Row(NamedTuple):
    row: int
    rank: float
    document: str
    digest: int


def matching(connection: sqlite3.Connection, node: Wide, scope: Scope, people: list[str]) -> list[Match]:
    """Return the passages that answer a query, in text order; with `people`, also those that name or quote them."""
    parts = node.parts if isinstance(node, Every) else (node,)
    words = Every(tuple(part for part in parts if is_words(part)))
    match = expression(words)
    rest = tuple(part for part in parts if not (match and is_words(part)))
    if not match and all(isinstance(part, Without) for part in rest):
        return []
    rows = _rows(connection, match, rest, scope)
    if match and is_exact(words):
        texts = dict(connection.execute(TEXTS, (_json(row.row for row in rows),)))
        rows = [row for row in rows if fits(texts[row.row], words)]
    said, named = (_passages(connection, statement, people) for statement in (SAID, NAMED))
    if people:
        rows += _of_people(connection, people, rest, scope, {row.row for row in rows})
    kept = _without_doubles(connection, rows)
    return [Match(row.row, row.rank, 2 if row.row in said else 1 if row.row in named else 0) for row in kept]


def scattered(connection: sqlite3.Connection, node: Wide, scope: Scope) -> list[Match]:
    """Return passages with any of several words, of the documents that have them all."""
    parts = node.parts if isinstance(node, Every) else ()
    if isinstance(node, Some) and leaves(node):
        parts = tuple(leaves(node) or ())
    words = [part for part in parts if isinstance(part, OneOf)]
    rest = tuple(part for part in parts if not isinstance(part, OneOf))
    if not 2 <= len(words) <= MOST_SCATTERED or any(is_words(part) or isinstance(part, Some) for part in rest):
        return []
    found = [_rows(connection, expression(word), rest, scope) for word in words]
    documents = set.intersection(*({row.document for row in rows} for rows in found))
    best: dict[int, _Row] = {}
    for rows in found:
        for row in rows:
            if row.document in documents:
                before = best.get(row.row)
                best[row.row] = row._replace(rank=row.rank + 100 + (before.rank if before else 0))
    return [Match(row.row, row.rank) for row in _without_doubles(connection, list(best.values()))]


def best(connection: sqlite3.Connection, found: list[Match], asked: "Asked", limit: int) -> list[Hit]:
    """Return the best of the matches, best first."""
    pool = sorted(found, key=lambda match: (-match.tier, -match.rank))[: max(POOL, 2 * limit)]
    rows = _json(match.row for match in pool)
    shown = {row[0]: row[1:] for row in connection.execute(SHOWN, (rows,))}
    most = max((match.rank for match in pool), default=0.0) or 1.0
    scored = []
    for order, match in enumerate(pool):
        kind, text, headline = shown[match.row][3:]
        scored.append((_score(match, most, kind, _ready(text), headline, asked), -order, match.row))
    top = sorted(scored, reverse=True)[: max(limit, 0)]
    spans = _spans(connection, _json(row for *_, row in top), asked.people)
    hits = []
    for score, _, row in top:
        id, document, number, _, text, _ = shown[row]
        places = merged([*marks(_ready(text), asked.node), *spans.get(row, ())])
        hits.append(Hit("passage", id, document, id, number, text, snippet(text, places), places, score))
    return hits


class Asked(NamedTuple):
    """What was asked: the widened query, and the people meant by it."""

    node: Wide
    people: list[str]


def _score(match: Match, most: float, kind: str, text: Text, headline: str | None, asked: Asked) -> float:
    """Weigh a match: people who speak, words as typed and together, and headlines come before rare words."""
    score = match.rank / most + 4.0 * match.tier - (0.3 if kind in ASIDE else 0.0)
    words = leaves(asked.node)
    if words:
        typed = [word.terms[0] for word in words]
        score += 2.5 * sum(_has(text, term) for term in typed) / len(typed)
        together = Term(tuple(word for term in typed for word in term.words), typed[-1].prefix)
        score += 1.0 if len(together.words) > 1 and _has(text, together) else 0.0
    if (headline or kind == "heading") and fits(headline or text, asked.node):
        score += 1.0
    return score


@lru_cache(maxsize=256)
def _ready(text: str) -> Text:
    """Return a passage made ready to be looked through; while one types, the same ones come again at every key."""
    return Text(text)


def _has(text: Text, term: Term) -> bool:
    return any(True for _ in text.places(term))


def _rows(connection: sqlite3.Connection, match: str, rest: tuple[Wide, ...], scope: Scope) -> list[_Row]:
    """Return the passages that an expression finds and of which the rest of the query holds."""
    also = condition(connection, Every(rest)) if rest else None
    statement = (MATCHED if match else ALL) + (f"({also.sql})" if also else "1") + ("" if match else TEXT_ORDER)
    values = {**scope._asdict(), "match": match, **(also.values if also else {})}
    return [_Row(*row) for row in connection.execute(statement, values)]


def _of_people(
    connection: sqlite3.Connection, people: list[str], rest: tuple[Wide, ...], scope: Scope, known: set[int]
) -> list[_Row]:
    also = condition(connection, Every(rest)) if rest else None
    statement = ALL + OF_SPEAKER.format(":people") + (f" AND ({also.sql})" if also else "") + TEXT_ORDER
    values = {**scope._asdict(), "people": json.dumps(people), **(also.values if also else {})}
    return [row for found in connection.execute(statement, values) if (row := _Row(*found)).row not in known]


def _passages(connection: sqlite3.Connection, statement: str, people: list[str]) -> set[int]:
    return {row for (row,) in connection.execute(statement, (json.dumps(people),))} if people else set()


def _without_doubles(connection: sqlite3.Connection, rows: list[_Row]) -> list[_Row]:
    """Leave out digest passages whose official passage is there as well."""
    digests = [row.row for row in rows if row.digest]
    official = {row.row for row in rows if not row.digest}
    if not digests or not official:
        return rows
    doubles = {row for row, other in connection.execute(PAIRS, (json.dumps(digests),)) if other in official}
    return [row for row in rows if row.row not in doubles]


def _spans(connection: sqlite3.Connection, rows: str, people: list[str]) -> dict[int, list[tuple[int, int]]]:
    """Return where passages name people."""
    found: dict[int, list[tuple[int, int]]] = {}
    if people:
        for row, start, end in connection.execute(SPANS, (rows, json.dumps(people))):
            found.setdefault(row, []).append((start, end))
    return found


def _json(rows: Iterable[int]) -> str:
    return json.dumps(list(rows))
