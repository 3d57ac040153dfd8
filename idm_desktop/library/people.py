"""The people and organisations of the library, whole, as scripts see them."""

import sqlite3
from collections import defaultdict
from typing import NamedTuple

from idm_desktop.library.records import ANY, WITHIN, Scope, grouped, segments
from idm_desktop.model.people import Affiliation, Appearance, Mention, Organisation, Place, Speaker

PEOPLE = """
SELECT p.id, p.name, p.given, p.family, p.honorific, p.state
  FROM person p
 WHERE :event IS NULL OR EXISTS (SELECT 1 FROM affiliation a WHERE a.person = p.id AND a.event = :event)
 ORDER BY (SELECT min(position) FROM affiliation a WHERE a.person = p.id), p.name
"""
AFFILIATIONS = """
SELECT a.person, a.event, a.role, a.organisation, a.country, a.actor, a.name, a.given, a.family, a.honorific, a.state
  FROM affiliation a JOIN event e ON e.id = a.event
 ORDER BY e.starts, a.event
"""
APPEARANCES = """
SELECT a.person, a.session, a.capacity, a.certainty
  FROM appearance a LEFT JOIN session s ON s.id = a.session
 WHERE :event IS NULL OR a.event = :event
 ORDER BY a.event, s.position IS NULL, s.position
"""
MENTIONS = f"""
SELECT m.person, p.document, p.id, m.segments, m.form
  FROM mention m JOIN passage p ON p.row = m.passage JOIN document d ON d.id = p.document AND d.version = p.version
 WHERE {WITHIN}
 ORDER BY d.event, d.kind <> 'official', d.id, p.position, m.start
"""
QUOTED = f"""
SELECT q.speaker, q.id
  FROM quotation q JOIN passage p ON p.row = q.passage JOIN document d ON d.id = p.document AND d.version = p.version
 WHERE {WITHIN} AND q.speaker IS NOT NULL
 ORDER BY d.event, d.kind <> 'official', d.id, p.position, q.start
"""
ORGANISATIONS = """
SELECT id, name, acronym, kind, country FROM organisation
 WHERE :event IS NULL OR event = :event
 GROUP BY id
 ORDER BY name
"""
NAMED = f"""
SELECT m.organisation, p.document, p.id, m.segments
  FROM organisation_mention m JOIN passage p ON p.row = m.passage
       JOIN document d ON d.id = p.document AND d.version = p.version
 WHERE {WITHIN}
 ORDER BY d.event, d.kind <> 'official', d.id, p.position, m.start
"""
EVENT_OF = "SELECT event FROM document WHERE id = ? AND complete = 1 ORDER BY current DESC LIMIT 1"


class _At(NamedTuple):
    """Whom a person spoke for at one event, and how that event's documents name them."""

    affiliation: Affiliation
    named: tuple[str | None, str | None, str | None, str | None, str | None]


class _Of(NamedTuple):
    """What is known of all people, by person."""

    affiliations: dict[str, list[_At]]
    appearances: dict[str, list[Appearance]]
    mentions: dict[str, list[Mention]]
    quotations: dict[str, tuple[str, ...]]


def speakers(connection: sqlite3.Connection, scope: Scope = ANY) -> list[Speaker]:
    """Return the people, in the order their event names them; within a document, those it names, as it names them."""
    known = _known(connection, scope)
    event = scope.event
    if event is None and scope.document is not None:
        event = next((row[0] for row in connection.execute(EVENT_OF, (scope.document,))), None)
    return [
        _speaker(row, known, event)
        for row in connection.execute(PEOPLE, scope._asdict())
        if scope.document is None or row[0] in known.mentions
    ]


def _known(connection: sqlite3.Connection, scope: Scope) -> _Of:
    affiliations: dict[str, list[_At]] = defaultdict(list)
    for person, event, role, organisation, country, actor, *named in connection.execute(AFFILIATIONS):
        at = Affiliation(event, role, organisation, country, actor)
        affiliations[person].append(_At(at, (named[0], named[1], named[2], named[3], named[4])))
    appearances: dict[str, list[Appearance]] = defaultdict(list)
    for person, *at in connection.execute(APPEARANCES, scope._asdict()):
        appearances[person].append(Appearance(*at))
    mentions: dict[str, list[Mention]] = {}
    for person, document, passage, where, form in connection.execute(MENTIONS, scope._asdict()):
        mentions.setdefault(person, []).append(Mention(document, passage, segments(where), form))
    return _Of(affiliations, appearances, mentions, grouped(connection.execute(QUOTED, scope._asdict())))


def _speaker(row: tuple[str, str, str | None, str | None, str | None, str], known: _Of, event: str | None) -> Speaker:
    id, *named = row
    all_of = known.affiliations.get(id, [])
    here = [at for at in all_of if at.affiliation.event == event]
    if here and here[0].named[0] is not None:
        named = list(here[0].named)
    latest = (here or all_of)[-1].affiliation if all_of else Affiliation("", None, None, None, None)
    name, given, family, honorific, state = named
    return Speaker(
        id,
        str(name),
        given,
        family,
        honorific,
        latest.role,
        latest.organisation,
        latest.country,
        latest.actor,
        tuple(at.affiliation for at in all_of),
        tuple(known.appearances.get(id, ())),
        tuple(known.mentions.get(id, ())),
        known.quotations.get(id, ()),
        str(state),
    )


def organisations(connection: sqlite3.Connection, scope: Scope = ANY) -> list[Organisation]:
    """Return the organisations by name; within a document, those it names."""
    named: dict[str, list[Place]] = {}
    for organisation, document, passage, where in connection.execute(NAMED, scope._asdict()):
        named.setdefault(organisation, []).append(Place(document, passage, segments(where)))
    return [
        Organisation._make([*row, tuple(named.get(row[0], ()))])
        for row in connection.execute(ORGANISATIONS, scope._asdict())
        if scope.document is None or row[0] in named
    ]
