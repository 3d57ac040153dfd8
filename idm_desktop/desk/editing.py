"""Correcting the facts of a document, an event, a session or a person, each checked before it is kept."""

import re
from collections.abc import Callable, Mapping, Sequence

from idm_desktop.desk import deeds, events, lookup, spotting, values
from idm_desktop.desk.desk import Desk
from idm_desktop.errors import NotFound, Refused
from idm_desktop.library.refs import Reference, resolve
from idm_desktop.model.corrections import Correction
from idm_desktop.model.texts import Event

KEYS: dict[str, tuple[str, ...]] = {
    "document": ("title", "dates", "place", "kind", "language", "event"),
    "event": ("title", "theme", "series", "organiser", "start", "end", "dates", "venue", "city", "merge"),
    "session": ("label", "title", "kind", "moderator"),
    "speaker": ("name", "given", "family", "honorific", "role", "organisation", "country", "actor", "event"),
    "passage": ("sessions", "conclusion"),
}
"""What can be edited of each kind. `merge` of an event takes in the documents of another; `event` of a speaker says at
which event the facts hold, the latest where it is left out."""

NEW = re.compile(r"idm://event/([a-z0-9][a-z0-9-]{0,79})")
LATEST = """
SELECT a.event FROM affiliation a JOIN event e ON e.id = a.event WHERE a.person = ? ORDER BY e.starts DESC, e.id DESC
"""
DOCUMENTS = "SELECT DISTINCT id FROM document WHERE event = ? AND complete = 1 ORDER BY id"


def edit(desk: Desk, ref: str, wanted: Mapping[str, str]) -> tuple[object, ...]:
    """Correct facts of what `ref` names, all in one go, and return it as it is then; an empty value makes one unknown.

    An address `idm://event/ID` that names no event makes one, if there is a title for it.
    """
    if not wanted:
        raise Refused(f"Nothing to correct was named; write KEY=VALUE after {ref}, such as title=Report.")
    new = NEW.fullmatch(ref.strip())
    if new and events.known(desk.library, new[1]) is None:
        return _made(desk, new[1], wanted)
    found = resolve(desk.library, ref)
    known = KEYS.get(found.kind)
    if known is None:
        raise Refused(f"A {found.kind} has no facts to correct; name a document, event, session, speaker or passage.")
    if unknown := [key for key in wanted if key not in known]:
        raise Refused(f"A {found.kind} has no “{unknown[0]}”; there are {', '.join(known)}.")
    made = CORRECTIONS[found.kind](desk, found, wanted)
    if made:
        deeds.do(desk, made)
    return lookup.one(desk, _again(ref, found))


def _again(ref: str, found: Reference) -> str:
    """Return a reference that still holds when what it named was corrected."""
    return ref if found.kind in ("document", "passage") else found.id


def _document(desk: Desk, found: Reference, wanted: Mapping[str, str]) -> list[Correction]:
    text = spotting.opened(desk.library, f"{found.document}@{found.version}")
    made = []
    for key, value in wanted.items():
        if key == "event":
            event = _event_named(desk, value)
            made.append(text.correction("value", "event", None, event)._replace(text=None, was=text.event))
            continue
        correction = text.correction("value", key, None, values.checked(key, value))
        if key in ("dates", "place"):  # facts of the event, which all its documents share
            correction = correction._replace(document=None, text=None, event=text.event)
        made.append(correction)
    return made


def _event(desk: Desk, found: Reference, wanted: Mapping[str, str]) -> list[Correction]:
    made = []
    for key, value in wanted.items():
        if key == "merge":
            made += _merging(desk, found.id, _event_named(desk, value))
            continue
        kind = key if key == "dates" else f"event-{key}"
        about = None if key == "dates" else found.id
        made.append(Correction("value", kind, about, values.checked(kind, value), event=found.id))
    _check_order(desk, found.id, made)
    return made


def _check_order(desk: Desk, event: str, made: Sequence[Correction]) -> None:
    """Raise Refused where an event would end before it begins."""
    known = events.known(desk.library, event)
    start = next((c.value for c in made if c.kind == "event-start"), known.start if known else None)
    end = next((c.value for c in made if c.kind == "event-end"), known.end if known else None)
    if start and end and end < start and any(c.kind in ("event-start", "event-end") for c in made):
        raise Refused(f"{end} is before {start}; an event ends on the day it begins or later.")


def _merging(desk: Desk, into: str, other: str) -> list[Correction]:
    if into == other:
        raise Refused("That is one event already; name two.")
    documents = [id for (id,) in desk.library.execute(DOCUMENTS, (other,))]
    moved = [Correction("value", "event", None, into, was=other, document=id) for id in documents]
    return [*moved, Correction("unmake", "event", other, into, event=other)]


def _session(desk: Desk, found: Reference, wanted: Mapping[str, str]) -> list[Correction]:
    (event,) = desk.library.execute("SELECT event FROM session WHERE id = ?", (found.id,)).fetchone()
    made = []
    for key, value in wanted.items():
        kind = f"session-{key}"
        kept = values.checked(kind, value)
        if key == "moderator" and kept:
            kept = " ".join(spotting.person(desk.library, name.strip())[0] for name in kept.split(",") if name.strip())
        made.append(Correction("value", kind, found.id, kept, event=event))
    return made


def _speaker(desk: Desk, found: Reference, wanted: Mapping[str, str]) -> list[Correction]:
    row = desk.library.execute(LATEST, (found.id,)).fetchone()
    event = _event_named(desk, wanted["event"]) if "event" in wanted else row and row[0]
    facts = {key: value for key, value in wanted.items() if key != "event"}
    if not facts:
        raise Refused("An event alone corrects nothing of a speaker; name a fact too, such as role=Chair.")
    at = {row[0] for row in desk.library.execute(LATEST, (found.id,))}
    if event not in at:
        raise Refused(f"Nobody of that name was at {event}; `idm show {found.id}` shows where.")
    return [
        Correction(
            "value",
            key,
            found.id,
            values.checked(key, value),
            event=None if key in spotting.ANYWHERE else event,
        )
        for key, value in facts.items()
    ]


def _passage(desk: Desk, found: Reference, wanted: Mapping[str, str]) -> list[Correction]:
    text, id = spotting.of_passage(desk.library, f"{found.document}@{found.version}/{found.id}")
    made = []
    if "sessions" in wanted:
        ids = [name.strip() for name in wanted["sessions"].split(",") if name.strip()]
        for session in ids:
            if resolve(desk.library, session).kind != "session":
                raise NotFound(f"“{session}” is no session; `idm list sessions` shows those there are.")
        spot = text.spots.of(text.place(id))
        made.append(text.correction("sessions", "sessions", None, " ".join(ids))._replace(spot=spot))
    if "conclusion" in wanted:
        if wanted["conclusion"] not in ("yes", "no"):
            raise Refused("Whether a passage opens a conclusion is yes or no; write conclusion=yes or conclusion=no.")
        deed = "mark" if wanted["conclusion"] == "yes" else "unmark"
        spot = text.spots.of(spotting.first_sentence(text, id))
        made.append(text.correction(deed, "conclusion")._replace(spot=spot))
    return made


def _event_named(desk: Desk, ref: str) -> str:
    found = resolve(desk.library, ref.strip()) if ref.strip() else None
    if found is None or found.kind != "event":
        raise NotFound(f"“{ref}” is no event; `idm list events` shows those there are.")
    return found.id


def _made(desk: Desk, id: str, wanted: Mapping[str, str]) -> tuple[object, ...]:
    """Make an event that has no document yet."""
    if unknown := [key for key in wanted if key not in KEYS["event"] or key == "merge"]:
        raise Refused(f"A new event has no “{unknown[0]}”; there are {', '.join(KEYS['event'][:-1])}.")
    if "title" not in wanted:
        raise Refused(f"There is no event “{id}”; to make it, give it a title, such as title=Report.")
    made = [Correction("make", "event", id, values.checked("event-title", wanted["title"]), event=id)]
    facts = {key: value for key, value in wanted.items() if key != "title"}
    made += _event(desk, Reference("event", id), facts)
    deeds.do(desk, made)
    event = events.known(desk.library, id)
    assert isinstance(event, Event)
    return event


CORRECTIONS: dict[str, Callable[[Desk, Reference, Mapping[str, str]], list[Correction]]] = {
    "document": _document,
    "event": _event,
    "session": _session,
    "speaker": _speaker,
    "passage": _passage,
}
