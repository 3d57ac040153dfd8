"""A guide: the facts about one event, in TOML. Each entry is looked for in a text; none of them alters it."""

import tomllib
from typing import Any

from idm_desktop.errors import ImportFailed
from idm_desktop.model.dialogue import Beginning, Body, Guide, Meeting, Person
from idm_desktop.model.texts import Event
from idm_desktop.structure import guide_writing
from idm_desktop.structure.slug import slug

Table = dict[str, Any]

TABLES = ("session", "person", "organisation", "acronym", "conclusion", "part", "correction")
LISTS = frozenset({"titles", "dates", "moderators", "variants", "role_mentions"})
TEXTS = frozenset(
    {"id", "title", "theme", "series", "organiser", "venue", "city", "language", "label", "kind", "name", "given"}
    | {"family", "honorific", "role", "organisation", "country", "actor", "pronoun", "session", "capacity"}
    | {"certainty", "acronym", "expansion", "starts", "in_brief", "deed", "about", "value", "quote", "before", "after"}
)


def parse(text: str, name: str = "the guide") -> Guide:
    """Read a guide; raise ImportFailed with a sentence where it is no TOML or lacks what a guide must have."""
    try:
        return _guide(_checked(tomllib.loads(text)))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ImportFailed(f"{name} is not valid TOML ({error}); correct it and try again.") from error
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ImportFailed(f"{name} lacks or misuses the entry {error}; correct it and try again.") from error


def _checked(table: Table) -> Table:
    """Return the table, or raise KeyError with the name of an entry that is not of the kind it must be."""
    entries = [table["event"], table["event"].get("match", {})]
    entries += [entry for name in TABLES for entry in table.get(name, [])]
    parts = [part for person in table.get("person", []) for part in person.get("sessions", [])]
    sessions = [entry.get("sessions", []) for name in ("conclusion", "part") for entry in table.get(name, [])]
    if not all(isinstance(session, str) for named in sessions for session in named):
        raise KeyError("sessions")
    for name, value in [item for entry in (*entries, *parts) for item in entry.items()]:
        if name in TEXTS and not isinstance(value, str):
            raise KeyError(name)
        if name in LISTS and not (isinstance(value, list) and all(isinstance(part, str) for part in value)):
            raise KeyError(name)
    return table


def _guide(table: Table) -> Guide:
    head = table["event"]
    match = head.get("match", {})
    event = Event(
        id=head.get("id") or slug(f"{head['title']} {head.get('start', '')}"),
        title=head["title"],
        theme=head.get("theme"),
        series=head.get("series"),
        organiser=head.get("organiser"),
        start=_text(head.get("start")),
        end=_text(head.get("end")),
        venue=head.get("venue"),
        city=head.get("city"),
    )
    beginnings = [_beginning(entry, headline=True) for entry in table.get("conclusion", [])]
    beginnings += [_beginning(entry, headline=False) for entry in table.get("part", [])]
    return Guide(
        event=event,
        language=head.get("language", "en"),
        titles=tuple(match.get("titles", [head["title"]])),
        dates=tuple(match.get("dates", [])),
        meetings=tuple(_meeting(entry, event.id) for entry in table.get("session", [])),
        people=tuple(_person(entry) for entry in table.get("person", [])),
        bodies=tuple(_body(entry) for entry in table.get("organisation", [])),
        acronyms=tuple((entry["acronym"], entry["expansion"]) for entry in table.get("acronym", [])),
        beginnings=tuple(beginnings),
        corrections=guide_writing.read(table.get("correction", [])),
    )


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _meeting(entry: Table, event: str) -> Meeting:
    return Meeting(
        id=entry.get("id") or slug(f"{event} {entry['label']}"),
        label=entry["label"],
        title=entry.get("title"),
        kind=entry.get("kind", "other"),
        moderators=tuple(entry.get("moderators", [])),
    )


def _person(entry: Table) -> Person:
    return Person(
        id=entry.get("id") or slug(entry["name"]),
        name=entry["name"],
        given=entry.get("given"),
        family=entry.get("family"),
        honorific=entry.get("honorific"),
        role=entry.get("role"),
        organisation=entry.get("organisation"),
        country=entry.get("country"),
        actor=entry.get("actor"),
        pronoun=entry.get("pronoun"),
        forms=tuple(entry.get("variants", [])),
        roles=tuple(entry.get("role_mentions", [])),
        sessions=tuple(
            (part.get("session"), part["capacity"], part["certainty"]) for part in entry.get("sessions", [])
        ),
        state="guide",
    )


def _body(entry: Table) -> Body:
    return Body(
        entry.get("id") or slug(entry["name"]),
        entry["name"],
        entry.get("acronym"),
        entry.get("kind"),
        entry.get("country"),
        tuple(entry.get("variants", [])),
    )


def _beginning(entry: Table, *, headline: bool) -> Beginning:
    sessions = entry.get("sessions")
    starts = tuple(entry[key] for key in ("starts", "in_brief") if key in entry or key == "starts")
    return Beginning(starts, None if sessions is None else tuple(sessions), entry.get("kind"), headline)
