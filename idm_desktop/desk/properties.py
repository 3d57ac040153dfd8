"""The facts of one thing that a reader may correct, as they are now; and correcting them, step by step."""

from collections.abc import Mapping
from typing import NamedTuple

from idm_desktop.desk import deeds, editing, lookup
from idm_desktop.desk.desk import Desk
from idm_desktop.errors import NotFound, Refused
from idm_desktop.library import records
from idm_desktop.library.refs import address, resolve
from idm_desktop.model.people import Speaker
from idm_desktop.model.texts import Document, Event, Session
from idm_desktop.notebook import corrections as kept


class Sheet(NamedTuple):
    """What can be corrected of `ref`: its kind, what it is called, a value for each key, and the events there are.

    `event` is the one at which what is said of a speaker holds.
    """

    ref: str
    kind: str
    name: str
    values: dict[str, str]
    events: tuple[tuple[str, str], ...] = ()
    event: str | None = None


def sheet(desk: Desk, ref: str, event: str | None = None) -> Sheet:
    """Return the facts of a document, event, session or speaker; of a speaker those at `event` if they were there."""
    found = resolve(desk.library, ref)
    thing = lookup.one(desk, found.document or "" if found.kind == "passage" else ref)
    if isinstance(thing, Document):
        return _document(desk, thing)
    if isinstance(thing, Event):
        values = {key: getattr(thing, key) or "" for key in editing.KEYS["event"] if key not in ("dates", "merge")}
        return Sheet(address("event", thing.id), "event", thing.title, values, _others(desk, thing.id))
    if isinstance(thing, Session):
        names = [str(getattr(lookup.one(desk, id), "name", id)) for id in thing.moderators]
        values = {"label": thing.label, "title": thing.title or "", "kind": thing.kind, "moderator": ", ".join(names)}
        return Sheet(address("session", thing.id), "session", thing.title or thing.label, values)
    if isinstance(thing, Speaker):
        return _speaker(thing, event)
    raise Refused("It has no facts to correct; choose a document, an event, a session or a person.")


def _document(desk: Desk, thing: Document) -> Sheet:
    event = next(known for known in records.events(desk.library) if known.id == thing.event)
    dates = "/".join(dict.fromkeys(filter(None, (event.start, event.end))))
    place = ", ".join(filter(None, (event.venue, event.city)))
    values = {"title": thing.title, "dates": dates, "place": place, "kind": thing.kind, "language": thing.language}
    values["event"] = thing.event
    events = tuple((known.id, known.title) for known in records.events(desk.library))
    return Sheet(address("document", thing.id), "document", thing.title, values, events)


def _speaker(thing: Speaker, event: str | None) -> Sheet:
    values = {key: getattr(thing, key) or "" for key in ("name", "given", "family", "honorific")}
    there = next((one for one in thing.affiliations if one.event == event), None)
    there = there or next(iter(thing.affiliations), None)
    if there is not None:
        values |= {key: getattr(there, key) or "" for key in ("role", "organisation", "country", "actor")}
    at = there.event if there is not None else None
    return Sheet(address("speaker", thing.id), "speaker", thing.name, values, (), at)


def _others(desk: Desk, event: str) -> tuple[tuple[str, str], ...]:
    return tuple((known.id, known.title) for known in records.events(desk.library) if known.id != event)


def correct(desk: Desk, ref: str, wanted: Mapping[str, str]) -> int:
    """Correct facts, and return the number by which that can be taken back."""
    editing.edit(desk, ref, wanted)
    return last(desk)


def last(desk: Desk) -> int:
    """Return the number by which what was put right last can be taken back."""
    return kept.done(desk.notebook)[0].number


def take_back(desk: Desk, number: int) -> None:
    """Take back what was corrected under a number."""
    batch = next((batch for batch in kept.done(desk.notebook) if batch.number == number), None)
    if batch is None:
        raise NotFound("That was taken back already.")
    deeds.take_back(desk, batch)


def do_again(desk: Desk, number: int) -> None:
    """Correct again what was taken back under a number."""
    batch = next((batch for batch in kept.undone(desk.notebook) if batch.number == number), None)
    if batch is None:
        raise NotFound("That was done again already.")
    deeds.give_again(desk, batch)
