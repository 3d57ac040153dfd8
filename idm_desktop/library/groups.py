"""Groups of people: those of an organisation, a country or a group of actors, and the passages that name them."""

import json
import sqlite3
from typing import NamedTuple
from urllib.parse import quote, unquote

from idm_desktop.errors import NotFound
from idm_desktop.library.leaves import single
from idm_desktop.library.outline import BOTH, DIGEST, OFFICIAL, choose
from idm_desktop.model.page import Fact, Link, Page, Section

PREFIX = "idm://said/"
KINDS = ("organisation", "country", "actor")
MEMBERS = """
SELECT p.id, p.name, a.role, a.event FROM affiliation a JOIN person p ON p.id = a.person JOIN event e ON e.id = a.event
 WHERE a.{kind} = ?
 ORDER BY e.starts DESC, a.event, a.position
"""
NAMING = """
SELECT p.row, (SELECT s.id FROM passage_session o JOIN session s ON s.id = o.session
                WHERE o.passage = p.row ORDER BY s.position LIMIT 1)
  FROM passage p
 WHERE p.document = :document AND p.version = :version AND p.row IN (
       SELECT passage FROM mention WHERE person IN (SELECT value FROM json_each(:people))
       UNION SELECT passage FROM quotation WHERE speaker IN (SELECT value FROM json_each(:people)))
 ORDER BY p.position
"""
SESSIONS = "SELECT id, label, title FROM session WHERE event = ? ORDER BY position"


class Group(NamedTuple):
    """People who speak for one body, country or kind of actor; `kind` is organisation, country or actor."""

    kind: str
    value: str


def address(kind: str, value: str) -> str:
    """Return the address of what a group said."""
    return f"{PREFIX}{kind}/{quote(value, safe='')}"


def parsed(ref: str) -> Group:
    """Return the group that an address names; raise NotFound where it names something else."""
    kind, _, value = ref.removeprefix(PREFIX).partition("/")
    if kind not in KINDS or not value:
        raise NotFound(f"“{ref}” names no group of speakers; it is idm://said/ with organisation, country or actor.")
    return Group(kind, unquote(value))


def page(connection: sqlite3.Connection, group: Group, layer: str) -> tuple[Page, tuple[str, ...]]:
    """Return the page of the passages that name or quote people of a group, by session, and those people."""
    members = connection.execute(MEMBERS.format(kind=group.kind), (group.value,)).fetchall()
    if not members:
        raise NotFound(f"Nobody here speaks for “{group.value}”; the list of speakers shows those there are.")
    people = tuple(dict.fromkeys(row[0] for row in members))
    shown = OFFICIAL if layer == BOTH else layer
    sections: list[Section] = []
    for event in dict.fromkeys(row[3] for row in members):
        shown, document, version = choose(connection, event, shown)
        sections += _sections(connection, event, (document, version), people, digest=shown == DIGEST)
    events = list(dict.fromkeys(row[3] for row in members))
    made = Page(
        ref=address(*group),
        kind="group",
        id=group.value,
        title=group.value,
        subtitle=None,
        position=None,
        layer=shown,
        layers=tuple(dict.fromkeys(_layer(connection, events[0], name) for name in (DIGEST, OFFICIAL))),
        event=events[0],
        document=None,
        facts=(Fact("speakers", _links(members)),),
        sections=tuple(sections),
        before=None,
        after=None,
    )
    return made, people


def _links(members: list[tuple[str, str, str | None, str]]) -> tuple[Link, ...]:
    once = {id: Link(f"idm://speaker/{id}", name, role) for id, name, role, _ in reversed(members)}
    return tuple(once[id] for id in dict.fromkeys(row[0] for row in members))


def _layer(connection: sqlite3.Connection, event: str, layer: str) -> str:
    return choose(connection, event, layer)[0]


def _sections(
    connection: sqlite3.Connection, event: str, text: tuple[str, int], people: tuple[str, ...], *, digest: bool
) -> list[Section]:
    named = {"document": text[0], "version": text[1], "people": json.dumps(people)}
    by_session: dict[str | None, list[int]] = {}
    for row, session in connection.execute(NAMING, named):
        by_session.setdefault(session, []).append(row)
    labels = {
        id: ": ".join(filter(None, (label, title))) for id, label, title in connection.execute(SESSIONS, (event,))
    }
    ordered = [*(id for id in labels if id in by_session), *(id for id in by_session if id not in labels)]
    return [
        Section(
            None if id in labels else "elsewhere",
            labels.get(id or ""),
            single(connection, by_session[id], digest=digest),
        )
        for id in ordered
    ]
