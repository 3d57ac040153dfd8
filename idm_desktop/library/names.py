"""Speakers and sessions that answer a query: by name first, then by role, organisation, label or title."""

import json
import sqlite3
from collections.abc import Callable
from functools import lru_cache
from typing import Any, NamedTuple

from idm_desktop.library import fields, named
from idm_desktop.library.fields import FEW
from idm_desktop.library.handle import stop_if_asked
from idm_desktop.library.known import known
from idm_desktop.library.records import WITHIN, Scope
from idm_desktop.words.fold import fold
from idm_desktop.words.marks import Judge, Text, fits
from idm_desktop.words.query import Field, Pattern
from idm_desktop.words.terms import Every, OneOf, Some, Term, Wide

PEOPLE = f"""
SELECT p.id, p.honorific, p.name, p.family, a.role, a.organisation, a.event
  FROM person p LEFT JOIN affiliation a ON a.person = p.id LEFT JOIN event e ON e.id = a.event
 WHERE {{who}}
   AND (:event IS NULL OR a.event = :event)
   AND (:document IS NULL OR EXISTS (
        SELECT 1 FROM mention m JOIN passage q ON q.row = m.passage
               JOIN document d ON d.id = q.document AND d.version = q.version
         WHERE m.person = p.id AND {WITHIN}))
 ORDER BY e.starts DESC, a.event, a.position, p.name
"""
SESSIONS = f"""
SELECT s.id, s.label, s.title, s.event
  FROM session s LEFT JOIN event e ON e.id = s.event
 WHERE {{who}}
   AND (:event IS NULL OR s.event = :event)
   AND (:document IS NULL OR EXISTS (
        SELECT 1 FROM passage_session o JOIN passage q ON q.row = o.passage
               JOIN document d ON d.id = q.document AND d.version = q.version
         WHERE o.session = s.id AND {WITHIN}))
 ORDER BY e.starts DESC, s.event, s.position
"""
TAKING_PART = "SELECT DISTINCT person FROM appearance WHERE session IN (SELECT value FROM json_each(?))"
MOST = 100_000
SHORTEST = 2
"""Letters that a name is found by while it is typed."""


class Found(NamedTuple):
    """A speaker or session; `rank` is above 1 where the query is the name or label."""

    kind: str
    id: str
    text: str
    rank: float


def speakers(connection: sqlite3.Connection, node: Wide, scope: Scope, most: int = MOST) -> list[Found]:
    """Return the people who answer a query, best first."""
    if not _asks(node, "speaker"):
        return []
    judge = _judge(connection, "speaker")
    found: dict[str, Found] = {}
    for id, honorific, name, family, role, organisation, event in _rows(connection, "speaker", node, scope, most):
        stop_if_asked(connection)
        text = ", ".join(filter(None, (name, role, organisation)))
        if id not in found and fits(ready(f"{honorific or ''} {text}"), node, judge(id, event)):
            found[id] = Found("speaker", id, text, _named(node, honorific or "", name, family or name))
    return sorted(found.values(), key=lambda one: -one.rank)


def sessions(connection: sqlite3.Connection, node: Wide, scope: Scope, most: int = MOST) -> list[Found]:
    """Return the sessions that answer a query, best first."""
    if not _asks(node, "session"):
        return []
    judge = _judge(connection, "session")
    found = []
    for id, label, title, event in _rows(connection, "session", node, scope, most):
        stop_if_asked(connection)
        text = f"{label}: {title}" if title else str(label)
        if fits(ready(text), node, judge(id, event)):
            found.append(Found("session", id, text, _labelled(node, label, title)))
    return sorted(found, key=lambda one: -one.rank)


def _rows(connection: sqlite3.Connection, kind: str, node: Wide, scope: Scope, most: int) -> list[tuple[Any, ...]]:
    """Return those who may be meant: all of a small library, else those that have the words.

    Where a field holds of many, whatever they are called, they are looked through only once there is time for it.
    """
    statement, wanted = (PEOPLE, "p.id") if kind == "speaker" else (SESSIONS, "s.id")
    ids = None
    if known(connection).has_many(kind, FEW):
        ids = named.candidates(connection, kind, node, most, lambda field: _of_field(connection, kind, field))
        if most < MOST:
            ids = set(sorted(ids or ())[:most])
    who = "1" if ids is None else f"{wanted} IN (SELECT value FROM json_each(:ids))"
    values = {**scope._asdict(), "ids": json.dumps(sorted(ids)) if ids is not None else None}
    return connection.execute(statement.format(who=who), values).fetchall()


def _of_field(connection: sqlite3.Connection, kind: str, field: Field) -> set[str] | None:
    if field.name != kind:
        return None
    return set(fields.people(connection, field) if kind == "speaker" else fields.sessions(connection, field))


@lru_cache(maxsize=1024)
def ready(text: str) -> Text:
    """Return a short text made ready to be looked through; the same ones are asked for at every key."""
    return Text(text)


def leaves(node: Wide) -> tuple[OneOf, ...] | None:
    """Return the words and phrases that a query without other operators asks for, else null."""
    if isinstance(node, OneOf):
        return (node,)
    if isinstance(node, Some) and node.alike:
        return leaves(node.parts[0])
    if not isinstance(node, Every):
        return None
    found: list[OneOf] = []
    for part in node.parts:
        below = leaves(part)
        if below is None:
            return None
        found += below
    return tuple(found)


def _asks(node: Wide, kind: str) -> bool:
    """Whether the query asks for words, or for things of this kind by a field."""
    if isinstance(node, Field):
        return node.name == kind or (node.name == "type" and kind in map(fold, node.values))
    parts = node.parts if isinstance(node, Every | Some) else ()
    return any(_asks(part, kind) for part in parts) if parts else isinstance(node, OneOf)


def _judge(connection: sqlite3.Connection, kind: str) -> Callable[[str, str | None], Judge]:
    """Return what tells, of the thing with an id at an event, whether fields hold of it."""
    known: dict[Field, set[str]] = {}

    def ids(field: Field) -> set[str]:
        if field not in known:
            known[field] = set(_ids(connection, field, kind))
        return known[field]

    def of(id: str, event: str | None) -> Judge:
        def holds(field: Field | Pattern) -> bool:
            if isinstance(field, Pattern):
                return False
            if field.name == "type":
                return kind in map(fold, field.values)
            return (event if field.name in ("event", "year") else id) in ids(field)

        return holds

    return of


def _ids(connection: sqlite3.Connection, field: Field, kind: str) -> list[str]:
    if field.name in ("event", "year"):
        return fields.events(connection, field)
    if field.name == "session":
        found = fields.sessions(connection, field)
        return found if kind == "session" else _taking_part(connection, found)
    return fields.people(connection, field) if field.name == "speaker" == kind else []


def _taking_part(connection: sqlite3.Connection, found: list[str]) -> list[str]:
    return [person for (person,) in connection.execute(TAKING_PART, (json.dumps(found),))]


def _named(node: Wide, honorific: str, name: str, family: str) -> float:
    """Return 1 and more where every word is of the name and one of them more than a title before it."""
    words = leaves(node)
    if words is None or not fits(ready(f"{honorific} {name}"), Every(words) if len(words) > 1 else words[0]):
        return 0.0
    terms = [word.terms[0] for word in words]
    shortest = min(len("".join(term.words)) for term in terms)
    if shortest < SHORTEST or not any(_stands(term, name) for term in terms):
        return 0.0
    whole = sum(_stands(term._replace(prefix=False), name) for term in terms) / len(terms)
    return 1.0 + whole + (0.5 if any(_stands(term, family) for term in terms) else 0.0)


def _labelled(node: Wide, label: str, title: str | None) -> float:
    """Return 1 and more where the words of the query are the whole label, or the whole title."""
    words = leaves(node)
    typed = {word for one in words or () for word in one.terms[0].words}
    for whole in filter(None, (label, title)):
        if typed and typed == set(fold(whole).split()):
            return 2.0
    return 0.0


def _stands(term: Term, text: str) -> bool:
    return any(True for _ in ready(text).places(term))
