"""What each document claims of its event, and what the library makes of all claims together.

Two documents of one event may name the same people and sessions, each knowing something the other does not. So a
document keeps what it claims, and the tables of events, people, sessions and organisations follow from the claims of
the current versions. Where two claims differ the surer one holds: a reader's correction, then a guide, then a guess.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from idm_desktop.library import acquainted
from idm_desktop.model.dialogue import Body, Dialogue, Meeting, Person
from idm_desktop.model.texts import Event

SURE = ("corrected", "guide", "confirmed", "guessed")
CERTAINTIES = ("stated", "inferred", "unknown")
FACTS = ("given", "family", "honorific", "role", "organisation", "country", "actor")

OF_EVENT = """
SELECT claims, (SELECT min(o.rowid) FROM document o WHERE o.id = document.id) FROM document
 WHERE event = ? AND complete = 1 AND current = 1 AND claims IS NOT NULL
 ORDER BY kind = 'digest', kind <> 'official', kind <> 'programme', imported, id
"""
EVENT = """
UPDATE event SET title = :title, theme = :theme, series = :series, organiser = :organiser, starts = :start, ends = :end,
                 venue = :venue, city = :city
 WHERE id = :id
"""
SESSION = """
INSERT OR REPLACE INTO session (id, event, label, title, kind, position)
VALUES (?, ?, ?, ?, ?, ?)
"""
AFFILIATION = """
INSERT INTO affiliation (person, event, position, role, organisation, country, actor, name, given, family, honorific,
                         state, first)
VALUES (:id, :event, :position, :role, :organisation, :country, :actor, :name, :given, :family, :honorific, :state,
        :first)
"""
PERSON = """
INSERT OR REPLACE INTO person (id, name, given, family, honorific, state)
SELECT person, name, given, family, honorific, a.state
  FROM affiliation a JOIN event e ON e.id = a.event
 WHERE person = ?
 ORDER BY a.state <> 'corrected', a.state <> 'guide', a.state <> 'confirmed', e.starts DESC, e.id
 LIMIT 1
"""
GONE = "DELETE FROM person WHERE id = ? AND NOT EXISTS (SELECT 1 FROM affiliation a WHERE a.person = person.id)"
CLEARED = (
    "DELETE FROM session WHERE event = ?",
    "DELETE FROM affiliation WHERE event = ?",
    "DELETE FROM appearance WHERE event = ?",
    "DELETE FROM organisation WHERE event = ?",
    "DELETE FROM acronym WHERE event = ? AND passage IS NULL",
)
EMPTY = """
DELETE FROM event WHERE id = ? AND made = 0 AND NOT EXISTS (SELECT 1 FROM document d WHERE d.event = event.id)
"""


class Claims(NamedTuple):
    """What one document says of its event; `own`: it says so itself, and was not merely put there."""

    own: bool
    event: Event
    meetings: tuple[Meeting, ...]
    people: tuple[Person, ...]
    bodies: tuple[Body, ...]
    acronyms: tuple[tuple[str, str], ...]


def dumped(dialogue: Dialogue, *, own: bool) -> str:
    """Return a document's claims as the column holds them."""
    claims = Claims(
        own,
        dialogue.event._replace(documents=()),
        dialogue.meetings,
        dialogue.people,
        dialogue.bodies,
        tuple((short.acronym, short.expansion) for short in dialogue.shorts if short.paragraph is None),
    )
    return json.dumps([_plain(part) for part in claims], ensure_ascii=False, separators=(",", ":"))


def _plain(value: object) -> object:
    return [_plain(part) for part in value] if isinstance(value, tuple) else value


def loaded(column: str) -> Claims:
    """Read a document's claims."""
    own, event, meetings, people, bodies, acronyms = json.loads(column)
    return Claims(
        own,
        Event(*_frozen(event)),
        tuple(Meeting(*_frozen(one)) for one in meetings),
        tuple(Person(*_frozen(one)) for one in people),
        tuple(Body(*_frozen(one)) for one in bodies),
        tuple((acronym, expansion) for acronym, expansion in acronyms),
    )


def _frozen(value: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(_frozen(part) if isinstance(part, list) else part for part in value)


def derive(connection: sqlite3.Connection, event: str) -> None:
    """Write what follows from the claims of an event's documents; the caller holds a transaction."""
    rows = connection.execute(OF_EVENT, (event,)).fetchall()
    claims = [loaded(column) for column, _ in rows]
    before = [row[0] for row in connection.execute("SELECT person FROM affiliation WHERE event = ?", (event,))]
    acquainted.forget(connection, event)
    for statement in CLEARED:
        connection.execute(statement, (event,))
    if claims:
        facts = next((one for one in claims if one.own), claims[0]).event
        connection.execute(EVENT, {**facts._asdict(), "id": event})
    meetings = _meetings(claims)
    connection.executemany(
        SESSION, [(m.id, event, m.label, m.title, m.kind, place) for place, m in enumerate(meetings, start=1)]
    )
    people = _people(claims)
    first: dict[str, int] = {}
    for one, (_, row) in sorted(zip(claims, rows, strict=True), key=lambda pair: -pair[1][1]):
        first.update((person.id, row) for person in one.people)
    connection.executemany(
        AFFILIATION,
        [{**p._asdict(), "event": event, "position": place, "first": first[p.id]} for place, p in enumerate(people)],
    )
    acquainted.learn(connection, event)
    _appearances(connection, event, people, meetings)
    _bodies(connection, event, claims)
    connection.executemany(PERSON, [(id,) for id in dict.fromkeys([*before, *(p.id for p in people)])])
    connection.executemany(GONE, [(id,) for id in before])
    connection.execute(EMPTY, (event,))


def _meetings(claims: Sequence[Claims]) -> list[Meeting]:
    """Return the sessions in the order of the document that has most of them."""
    found: dict[str, Meeting] = {}
    for one in sorted(claims, key=lambda one: -len(one.meetings)):
        for meeting in one.meetings:
            known = found.setdefault(meeting.id, meeting)
            if known.title is None or not known.moderators:
                moderators = known.moderators or meeting.moderators
                found[meeting.id] = known._replace(title=known.title or meeting.title, moderators=moderators)
    return list(found.values())


def _people(claims: Sequence[Claims]) -> list[Person]:
    """Return every person once, with what the surest claim says, the others filling what it leaves open."""
    said: dict[str, list[Person]] = defaultdict(list)
    for one in claims:
        for person in one.people:
            said[person.id].append(person)
    return [_one(sorted(persons, key=_sureness)) for persons in said.values()]


def _sureness(person: Person) -> int:
    return SURE.index(person.state) if person.state in SURE else len(SURE)


def _one(persons: Sequence[Person]) -> Person:
    first = persons[0]
    if first.state == "corrected":  # what a reader has taken out is not to come back from another text
        facts: dict[str, Any] = {}
    else:
        facts = {name: next((v for p in persons if (v := getattr(p, name)) is not None), None) for name in FACTS}
    parts = dict.fromkeys(part for person in persons for part in person.sessions)
    return first._replace(**facts, sessions=tuple(parts))


def _appearances(
    connection: sqlite3.Connection, event: str, people: Sequence[Person], meetings: Sequence[Meeting]
) -> None:
    """Write who took part in what: the surest of what is said of a person and a session, unknown only alone."""
    there = {person.id for person in people}
    rows: list[tuple[str, str, str | None, str, str]] = []
    taken: set[tuple[str, str | None]] = set()
    for person in people:
        for session, capacity, certainty in sorted(person.sessions, key=lambda part: _certainty(part[2])):
            if (person.id, session) not in taken and (session is not None or not _sits(person)):
                taken.add((person.id, session))
                rows.append((person.id, event, session, capacity, certainty))
    moderators = [(who, event, m.id, "moderator", "inferred") for m in meetings for who in m.moderators]
    rows += [row for row in moderators if row[0] in there and (row[0], row[2]) not in taken]
    connection.executemany(
        "INSERT INTO appearance (person, event, session, capacity, certainty) VALUES (?, ?, ?, ?, ?)", rows
    )


def _sits(person: Person) -> bool:
    return any(session is not None for session, _, _ in person.sessions)


def _certainty(said: str) -> int:
    return CERTAINTIES.index(said) if said in CERTAINTIES else len(CERTAINTIES)


def _bodies(connection: sqlite3.Connection, event: str, claims: Sequence[Claims]) -> None:
    bodies = {body.id: body for one in reversed(claims) for body in one.bodies}
    connection.executemany(
        "INSERT INTO organisation (id, event, name, acronym, kind, country) VALUES (?, ?, ?, ?, ?, ?)",
        [(body.id, event, body.name, body.acronym, body.kind, body.country) for body in bodies.values()],
    )
    acronyms = {acronym: expansion for one in reversed(claims) for acronym, expansion in one.acronyms}
    connection.executemany(
        "INSERT INTO acronym (event, acronym, expansion, passage, segments) VALUES (?, ?, ?, NULL, NULL)",
        [(event, acronym, expansion) for acronym, expansion in acronyms.items()],
    )
