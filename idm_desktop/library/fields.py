"""Fields of a query, such as `speaker:` and `year:`, as conditions on passages `p` of documents `d`.

Fields of notes hold of no passage; `has:` is answered by who knows the notes.
"""

import json
import re
import sqlite3
from collections.abc import Callable
from functools import lru_cache
from typing import Any, NamedTuple

from idm_desktop.library import named
from idm_desktop.library.known import Span, known
from idm_desktop.words.expression import expression, is_words
from idm_desktop.words.fold import fold, tokens
from idm_desktop.words.query import And, Field, Node, Not, Or
from idm_desktop.words.terms import Every, Some, Wide, Without

NEVER = "0"
FOUND = "p.row IN (SELECT rowid FROM passage_fts WHERE passage_fts MATCH {})"
OF_SPEAKER = """
p.row IN (SELECT passage FROM mention WHERE person IN (SELECT value FROM json_each({0}))
          UNION SELECT passage FROM quotation WHERE speaker IN (SELECT value FROM json_each({0})))
"""
OF_SESSION = "p.row IN (SELECT passage FROM passage_session WHERE session IN (SELECT value FROM json_each({})))"
OF_EVENT = "d.event IN (SELECT value FROM json_each({}))"
OF_LANGUAGE = "lower(d.language) = {0} OR lower(d.language) LIKE {0} || '-%'"
OF_TYPE = {
    "conclusion": "p.conclusion IS NOT NULL",
    "quotation": "p.row IN (SELECT passage FROM quotation)",
    "figure": "p.row IN (SELECT passage FROM figure)",
    "passage": "1",
    "speaker": NEVER,
    "session": NEVER,
    "note": NEVER,
}
TYPES_OF_ROWS = frozenset(("quotation", "figure"))
OF_CONCLUSION = """
p.conclusion IN (SELECT value FROM json_each({0})) OR EXISTS (
    SELECT 1 FROM conclusion c, json_each({0}) asked
     WHERE c.id = p.conclusion AND c.document = p.document AND c.version = p.version AND c.number = asked.value + 0)
 OR p.row IN (SELECT a.passage FROM aligned a CROSS JOIN passage o ON o.row = a.other
               WHERE o.conclusion IN (SELECT value FROM json_each({0})))
"""
NOTED = "passage"
"""The field that stands for `has:note`."""
OF_PASSAGE = "p.id IN (SELECT value FROM json_each({}))"
OF_DOCUMENT = "d.id IN (SELECT value FROM json_each({}))"
OF_VALUES = {"document": OF_DOCUMENT, "conclusion": OF_CONCLUSION, NOTED: OF_PASSAGE}
DOCUMENTS = frozenset({"digest", "official", "programme", "other"})
"""Kinds of whole documents."""
OF_KIND = "d.kind = {0} OR p.kind = {0}"
NUMBERED = "p.number BETWEEN {} AND {}"
OFFICIALLY = "lower(replace(replace(replace(replace(p.official_number, ' ', ''), '(', ''), ')', ''), '.', '')) = {}"
RANGE = re.compile(r"(\d{0,6})(\.\.)?(\d{0,6})")
LAST = 10**6
MOST_LETTERS = 500
"""Letters of a value that is compared with names; more are no name."""
MOST_KEPT = 64
"""Fields of which it is kept whom they name."""
FEW = 300
"""Speakers or sessions that are all looked at."""

PEOPLE = "SELECT id, name, honorific FROM person"
SESSIONS = "SELECT id, label, title, kind, position FROM session"
EVENTS = "SELECT id, title, theme, series, starts, ends FROM event"


class Condition(NamedTuple):
    """A condition in SQL and its parameters."""

    sql: str
    values: dict[str, object]


def condition(connection: sqlite3.Connection, node: Wide) -> Condition:
    """Return what a passage must be for `node` to hold of it."""
    values: dict[str, object] = {}
    return Condition(_condition(connection, node, lambda value: _named(values, value)), values)


def _named(values: dict[str, object], value: object) -> str:
    name = f"v{len(values)}"
    values[name] = json.dumps(value) if isinstance(value, list) else value
    return f":{name}"


def _condition(connection: sqlite3.Connection, node: Wide, name: Callable[[object], str]) -> str:
    """Write a condition; `name` keeps a value and returns the parameter that stands for it."""
    if is_words(node) and not isinstance(node, Without):
        found = expression(node)
        return FOUND.format(name(found)) if found else NEVER
    if isinstance(node, Without):
        return f"NOT ({_condition(connection, node.part, name)})"
    if isinstance(node, Every):
        return " AND ".join(f"({_condition(connection, part, name)})" for part in node.parts)
    if isinstance(node, Some):
        wanted = [part for part in node.parts if not isinstance(part, Without)]
        return " OR ".join(f"({_condition(connection, part, name)})" for part in wanted) or NEVER
    return _field(connection, node, name) if isinstance(node, Field) else NEVER


def _field(connection: sqlite3.Connection, field: Field, name: Callable[[object], str]) -> str:
    if field.name == "speaker":
        return OF_SPEAKER.format(name(people(connection, field)))
    if field.name == "session":
        return OF_SESSION.format(name(sessions(connection, field)))
    if field.name in ("event", "year"):
        return OF_EVENT.format(name(events(connection, field)))
    if field.name in ("document", "conclusion", NOTED):
        return OF_VALUES[field.name].format(name(list(field.values)))
    made = {"lang": _language, "type": _type, "para": _number}.get(field.name)
    return " OR ".join(f"({made(fold(value), name)})" for value in field.values) if made else NEVER


def with_notes(node: Node, noted: tuple[str, ...]) -> Node:
    """Return a query in which `has:note` names the passages that have notes."""
    if isinstance(node, And | Or):
        return type(node)(tuple(with_notes(part, noted) for part in node.parts))
    if isinstance(node, Not):
        return Not(with_notes(node.part, noted))
    if isinstance(node, Field) and node.name == "has" and any(fold(value) == "note" for value in node.values):
        return Field(NOTED, noted)
    return node


def is_of_rows(node: Wide) -> bool:
    """Whether the rows alone of passages tell whether `node` holds of them."""
    if isinstance(node, Without):
        return is_of_rows(node.part)
    if isinstance(node, Every | Some):
        return all(map(is_of_rows, node.parts))
    if isinstance(node, Field):
        types = node.name == "type" and all(fold(value) in TYPES_OF_ROWS for value in node.values)
        return types or node.name in ("speaker", "session")
    return is_words(node)


def is_of_documents(node: Wide) -> bool:
    """Whether a field, or its contrary, holds of whole documents."""
    if isinstance(node, Without):
        return is_of_documents(node.part)
    if not isinstance(node, Field):
        return False
    if node.name == "type":
        return all(fold(value) in DOCUMENTS for value in node.values)
    return node.name in ("event", "year", "lang", "document")


def of_documents(connection: sqlite3.Connection, node: Wide) -> Callable[[Span], bool]:
    """Return what tells of a document whether such a field holds of it."""
    if isinstance(node, Without):
        holds = of_documents(connection, node.part)
        return lambda span: not holds(span)
    assert isinstance(node, Field)
    if node.name in ("event", "year"):
        found = set(events(connection, node))
        return lambda span: span.event in found
    values = [fold(value) for value in node.values]
    if node.name == "lang":
        return lambda span: any(f"{(span.language or '').lower()}-".startswith(f"{value}-") for value in values)
    if node.name == "document":
        return lambda span: span.document in node.values
    return lambda span: span.kind in values


def _language(value: str, name: Callable[[object], str]) -> str:
    return OF_LANGUAGE.format(name(value))


def _type(value: str, name: Callable[[object], str]) -> str:
    return OF_TYPE.get(value) or OF_KIND.format(name(value))


def _number(value: str, name: Callable[[object], str]) -> str:
    """Read `12`, `12..20`, `..20`, or what the document itself prints, such as `14b`."""
    found = RANGE.fullmatch(value)
    if not found or not (found[1] or found[3]):
        return OFFICIALLY.format(name(re.sub(r"[ ().]", "", value.lower())))
    first = int(found[1] or 1)
    return NUMBERED.format(name(first), name(int(found[3] or LAST) if found[2] else first))


def people(connection: sqlite3.Connection, field: Field) -> list[str]:
    """Return the people whom `speaker:` names, by id, or by words that parts of the name begin with."""
    return _kept(connection, field, _people)


def _people(connection: sqlite3.Connection, field: Field) -> list[str]:
    rows = _likely(connection, "speaker", field, PEOPLE)
    return [id for id, *names in rows if any(id == value or _is_in(value, names) for value in field.values)]


def _kept(
    connection: sqlite3.Connection, field: Field, find: Callable[[sqlite3.Connection, Field], list[str]]
) -> list[str]:
    """Return whom a field names, kept as long as nothing is written: it is asked several times of every query."""
    kept = known(connection).kept
    found = kept.get(field)
    if not isinstance(found, list):
        if len(kept) > MOST_KEPT:
            kept.clear()
        found = kept[field] = find(connection, field)
    return found


def _likely(connection: sqlite3.Connection, kind: str, field: Field, all: str) -> list[tuple[Any, ...]]:
    """Return the rows of those whom a field may name: all of a small library."""
    if not known(connection).has_many(kind, FEW):
        return connection.execute(all).fetchall()
    ids = set(field.values)
    for value in field.values:
        ids |= named.beginning(connection, kind, [token.text for token in tokens(value) if token.place is not None])
    return connection.execute(
        f"{all} WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(sorted(ids)),)
    ).fetchall()


def people_asked(connection: sqlite3.Connection, node: Wide) -> list[str]:
    """Return the people whom fields of a query name."""
    parts = node.parts if isinstance(node, Every) else (node,)
    asked = [part for part in parts if isinstance(part, Field) and part.name == "speaker"]
    return [person for field in asked for person in people(connection, field)]


def sessions(connection: sqlite3.Connection, field: Field) -> list[str]:
    """Return the sessions that `session:` names: by id, label, number, kind, or words of the title."""
    return _kept(connection, field, _sessions)


def _sessions(connection: sqlite3.Connection, field: Field) -> list[str]:
    rows = _likely(connection, "session", field, SESSIONS)
    return [row[0] for row in rows if any(_is_session(fold(value), row) for value in field.values)]


def _is_session(value: str, row: tuple[str, str, str | None, str, int]) -> bool:
    id, label, title, kind, _ = row
    if value in (id, kind, fold(label)):
        return True
    if value.isdigit():
        return value in _words(label)
    return _is_in(value, [label, title])


def events(connection: sqlite3.Connection, field: Field) -> list[str]:
    """Return the events that `event:` names, by id, year or words of title, theme and series, or that `year:` does."""
    return _kept(connection, field, _events)


def _events(connection: sqlite3.Connection, field: Field) -> list[str]:
    ranges = [years for value in field.values if (years := _years(value)) is not None]
    names = field.values if field.name == "event" else ()
    found = []
    for id, title, theme, series, starts, ends in connection.execute(EVENTS):
        first, last = str(starts or ends or "")[:4], str(ends or starts or "")[:4]
        if any(since <= last and first <= until for since, until in ranges if first) or any(
            value == id or _is_in(value, [title, theme, series]) for value in names
        ):
            found.append(id)
    return found


def _years(value: str) -> tuple[str, str] | None:
    """Read `2018`, `2016..2018`, `2016..` or `..2018` as the first and the last year."""
    found = RANGE.fullmatch(value)
    if not found or not (found[1] or found[3]):
        return None
    first, last = found[1] or "0000", found[3] or "9999"
    years = (first, last if found[2] else first)
    return years if all(len(year) == 4 for year in years) else None


@lru_cache(maxsize=256)
def _asked(value: str) -> tuple[str, ...]:
    return tuple(token.text for token in tokens(value[:MOST_LETTERS]) if token.place is not None)


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    return tuple(token.text for token in tokens(text))


def _is_in(value: str, texts: list[str | None]) -> bool:
    """Whether every word of `value` begins a word of one of `texts`."""
    asked = _asked(value)
    words = [word for text in texts if text for word in _words(text)]
    return bool(asked) and all(any(word.startswith(start) for word in words) for start in asked)
