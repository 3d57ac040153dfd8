"""Pages for the reader: a document or a part of one, a conclusion, a session, a speaker."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from idm_desktop.errors import NotFound
from idm_desktop.library import groups, parts, records
from idm_desktop.library.leaves import paired, single
from idm_desktop.library.outline import BOTH, DIGEST, OFFICIAL, choose, outline, texts
from idm_desktop.library.refs import Reference, address
from idm_desktop.model.page import Fact, Link, Page, Row, Section

if TYPE_CHECKING:
    from idm_desktop.model.people import Speaker
    from idm_desktop.model.texts import Event

OF_DOCUMENT = (
    "SELECT row FROM passage WHERE document = ? AND version = ? AND position >= ? AND position < ? ORDER BY position"
)
OF_CONCLUSION = "SELECT row FROM passage WHERE document = ? AND version = ? AND conclusion = ? ORDER BY position"
OF_SESSION = """
SELECT p.row FROM passage_session s JOIN passage p ON p.row = s.passage
 WHERE s.session = :id AND p.document = :document AND p.version = :version
 ORDER BY p.position
"""
OF_SPEAKER = """
SELECT p.row FROM passage p
 WHERE p.document = :document AND p.version = :version AND p.row IN (
       SELECT passage FROM mention WHERE person = :id UNION SELECT passage FROM quotation WHERE speaker = :id)
 ORDER BY p.position
"""


def page(connection: sqlite3.Connection, reference: Reference, layer: str) -> Page:
    """Return the page that shows what `reference` names, in `layer` where the event has it.

    Raise NotFound for what has no page of its own, such as a tag.
    """
    if reference.kind in ("document", "passage"):
        return _document(connection, reference, layer)
    made = {"conclusion": _conclusion, "session": _session, "speaker": _speaker, "event": _event}.get(reference.kind)
    if made is None:
        raise NotFound(f"{reference.id} cannot be opened as a page; open the passage it stands in.")
    return made(connection, reference, layer)


def _event(connection: sqlite3.Connection, reference: Reference, layer: str) -> Page:
    _, document, version = choose(connection, reference.id, layer)
    if not document:
        raise NotFound("This event has no document yet; import one.")
    return _document(connection, Reference("document", document, document, version), layer)


def _document(connection: sqlite3.Connection, reference: Reference, layer: str) -> Page:
    scope = records.Scope(document=reference.document, version=reference.version)
    document = records.documents(connection, scope)[0]
    event = records.events(connection, records.Scope(event=document.event))[0]
    there = texts(connection, document.event)
    own = DIGEST if document.kind == DIGEST else OFFICIAL
    asked = (document.id, document.version)
    alone = asked not in there.values()
    shown = BOTH if layer == BOTH and BOTH in there and not alone else own
    if shown == BOTH and own == DIGEST:
        return _both_from_digest(connection, reference, there[OFFICIAL])
    begins = parts.begins(connection, asked, document.passages, document.words)
    here = parts.part(begins, _position(connection, reference))
    first, end = (*begins, document.passages)[here : here + 2]
    rows = _column(connection.execute(OF_DOCUMENT, (*asked, first, end)))
    return Page(
        ref=address(
            "document",
            document.id if document.version == there.get(own, asked)[1] else f"{document.id}@{document.version}",
        ),
        kind="document",
        id=document.id,
        title=document.title if alone or own == DIGEST else event.title,
        subtitle=event.theme,
        position=(here + 1, len(begins)) if len(begins) > 1 else None,
        layer=shown,
        layers=() if alone else tuple(there),
        event=document.event,
        document=document.id,
        facts=_of_event(event),
        sections=(Section(None, None, _rows(connection, rows, shown)),),
        before=_part(connection, asked, begins[here - 1]) if here else None,
        after=_part(connection, asked, end),
    )


def _both_from_digest(connection: sqlite3.Connection, reference: Reference, official: tuple[str, int]) -> Page:
    """Return the page side by side for a place of the digest: that of the official passage that says the same."""
    partner = connection.execute(
        "SELECT o.id FROM passage p JOIN aligned a ON a.passage = p.row JOIN passage o ON o.row = a.other"
        " WHERE p.id = ? AND o.document = ? AND o.version = ?",
        (reference.id, *official),
    ).fetchone()
    kind, id = ("passage", partner[0]) if partner else ("document", official[0])
    return _document(connection, Reference(kind, id, *official), BOTH)


def _position(connection: sqlite3.Connection, reference: Reference) -> int:
    row = connection.execute(
        "SELECT position FROM passage WHERE id = ? AND document = ? AND version = ?",
        (reference.id, reference.document, reference.version),
    ).fetchone()
    return int(row[0]) if row else 0


def _part(connection: sqlite3.Connection, document: tuple[str, int], position: int) -> str | None:
    row = connection.execute(
        "SELECT id FROM passage WHERE document = ? AND version = ? AND position = ?", (*document, position)
    ).fetchone()
    return f"{address('document', f'{document[0]}@{document[1]}')}/{row[0]}" if row else None


def _conclusion(connection: sqlite3.Connection, reference: Reference, layer: str) -> Page:
    conclusion = next(
        c
        for c in records.conclusions(connection, records.Scope(None, reference.document, reference.version))
        if c.id == reference.id
    )
    (event,) = connection.execute(
        "SELECT event FROM document WHERE id = ? AND version = ?", (reference.document, reference.version)
    ).fetchone()
    there = texts(connection, event)
    shown, document, version = choose(connection, event, layer)
    if (reference.document, reference.version) not in there.values():
        shown, document, version = OFFICIAL, str(reference.document), reference.version or 1
    of_text = records.conclusions(connection, records.Scope(document=document, version=version))
    here = next((c for c in of_text if c.number == conclusion.number), conclusion)
    rows = _column(connection.execute(OF_CONCLUSION, (document, version, here.id)))
    near = {c.number: address("conclusion", c.id) for c in of_text}
    known = {speaker.id: speaker for speaker in _speakers(connection, records.Scope(event, document, version))}
    named = [s for s in known.values() if any(m.passage in here.passages for m in s.mentions)]
    return Page(
        ref=address("conclusion", here.id),
        kind="conclusion",
        id=here.id,
        title=here.headline,
        subtitle=None,
        position=(here.number, len(of_text)),
        layer=shown,
        layers=tuple(there),
        event=event,
        document=document,
        facts=(Fact("speakers", tuple(_person(speaker) for speaker in named)),) if named else (),
        sections=(Section(None, None, _rows(connection, rows, shown)),),
        before=near.get(here.number - 1),
        after=near.get(here.number + 1),
    )


def _session(connection: sqlite3.Connection, reference: Reference, layer: str) -> Page:
    session = next(s for s in records.sessions(connection) if s.id == reference.id)
    shown, document, version = choose(connection, session.event, layer)
    named = {"id": session.id, "document": document, "version": version}
    rows = _column(connection.execute(OF_SESSION, named))
    known = {speaker.id: speaker for speaker in _speakers(connection, records.Scope(event=session.event))}
    all_of = records.sessions(connection, records.Scope(event=session.event))
    near = {s.position: address("session", s.id) for s in all_of}
    facts = [
        Fact(key, tuple(_person(known[part.speaker], part.certainty, part.capacity) for part in parts))
        for key, parts in (
            ("moderators", [p for p in session.speakers if p.capacity in ("moderator", "chair")]),
            ("speakers", [p for p in session.speakers if p.capacity not in ("moderator", "chair")]),
        )
        if parts
    ]
    return Page(
        ref=address("session", session.id),
        kind="session",
        id=session.id,
        title=session.title or session.label,
        subtitle=session.label if session.title else None,
        position=(session.position, len(all_of)),
        layer=shown,
        layers=tuple(texts(connection, session.event)),
        event=session.event,
        document=document or None,
        facts=tuple(facts),
        sections=_sections(connection, [("said", rows)], shown),
        before=near.get(session.position - 1),
        after=near.get(session.position + 1),
    )


def _speaker(connection: sqlite3.Connection, reference: Reference, layer: str) -> Page:
    from idm_desktop.library import elsewhere

    speaker = next(s for s in _speakers(connection) if s.id == reference.id)
    event = speaker.affiliations[-1].event if speaker.affiliations else None
    shown, document, version = choose(connection, event or "", layer)
    named = {"id": speaker.id, "document": document, "version": version}
    rows = [row.ref for row in found.speakers] if (found := outline(connection, event, layer)) else []
    ref = address("speaker", speaker.id)
    at = rows.index(ref) if ref in rows else -1
    naming = _column(connection.execute(OF_SPEAKER, named))
    return Page(
        ref=ref,
        kind="speaker",
        id=speaker.id,
        title=" ".join(filter(None, (speaker.honorific, speaker.name))),
        subtitle=speaker.role,
        position=None,
        layer=shown,
        layers=tuple(texts(connection, event)) if event else (),
        event=event,
        document=document or None,
        facts=(*_of_speaker(connection, speaker), *elsewhere.events(connection, speaker)),
        sections=(*_sections(connection, [("named", naming)], shown), *_elsewhere(connection, speaker, event, layer)),
        before=rows[at - 1] if at > 0 else None,
        after=rows[at + 1] if 0 <= at < len(rows) - 1 else None,
    )


def _elsewhere(connection: sqlite3.Connection, speaker: Speaker, event: str | None, layer: str) -> Iterator[Section]:
    """Yield what names a person at the other events they were at."""
    from idm_desktop.library import elsewhere

    for title, document, version in elsewhere.texts(connection, speaker, event, layer):
        named = {"id": speaker.id, "document": document, "version": version}
        rows = _column(connection.execute(OF_SPEAKER, named))
        if rows:
            yield Section(None, title, single(connection, rows, digest=False))


def _of_speaker(connection: sqlite3.Connection, speaker: Speaker) -> tuple[Fact, ...]:
    labels = {s.id: (s.label, s.title) for s in records.sessions(connection)}
    facts = [
        Fact(key, (Link(groups.address(key, value), value),))
        for key, value in (
            ("organisation", speaker.organisation),
            ("country", speaker.country),
            ("actor", speaker.actor),
        )
        if value
    ]
    sessions = [
        Link(address("session", a.session), labels[a.session][0], a.capacity, a.certainty)
        for a in speaker.sessions
        if a.session in labels
    ]
    unknown = [Link(None, "", None, "unknown") for a in speaker.sessions if a.session is None]
    return (*facts, Fact("sessions", tuple(sessions or unknown))) if sessions or unknown else tuple(facts)


def _of_event(event: Event) -> tuple[Fact, ...]:
    dates = event.start if event.start == event.end else "/".join(filter(None, (event.start, event.end)))
    place = ", ".join(filter(None, (event.venue, event.city)))
    pairs = (("dates", dates), ("place", place), ("organiser", event.organiser))
    return tuple(Fact(key, (Link(None, value),)) for key, value in pairs if value)


def _speakers(connection: sqlite3.Connection, scope: records.Scope = records.ANY) -> list[Speaker]:
    from idm_desktop.library import people  # a document, which one mostly begins with, does without

    return people.speakers(connection, scope)


def _person(speaker: Speaker, certainty: str | None = None, capacity: str | None = None) -> Link:
    detail = capacity if capacity in ("written", "quoted", "mentioned", "chair") else None
    return Link(address("speaker", speaker.id), speaker.name, detail, certainty)


def _sections(
    connection: sqlite3.Connection, parts: Sequence[tuple[str, list[int]]], layer: str
) -> tuple[Section, ...]:
    return tuple(Section(key, None, _rows(connection, rows, layer)) for key, rows in parts if rows)


def _rows(connection: sqlite3.Connection, rows: Sequence[int], layer: str) -> tuple[Row, ...]:
    return paired(connection, rows) if layer == BOTH else single(connection, rows, digest=layer == DIGEST)


def _column(rows: sqlite3.Cursor) -> list[int]:
    return [row[0] for row in rows]
