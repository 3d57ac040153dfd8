"""What the page of a person says of the other events they were at: whom they spoke for there, and what names them."""

import sqlite3
from collections.abc import Iterator

from idm_desktop.library import records
from idm_desktop.library.outline import choose
from idm_desktop.library.refs import address
from idm_desktop.model.page import Fact, Link
from idm_desktop.model.people import Affiliation, Speaker


def events(connection: sqlite3.Connection, speaker: Speaker) -> tuple[Fact, ...]:
    """Return the events a person was at, each with whom they spoke for there; nothing where it was one."""
    if len(speaker.affiliations) < 2:
        return ()
    titles = {event.id: event.title for event in records.events(connection)}
    links = [Link(address("event", at.event), titles.get(at.event, at.event), _said(at)) for at in speaker.affiliations]
    return (Fact("events", tuple(links)),)


def _said(at: Affiliation) -> str | None:
    return ", ".join(filter(None, (at.role, at.organisation, at.country))) or None


def texts(
    connection: sqlite3.Connection, speaker: Speaker, event: str | None, layer: str
) -> Iterator[tuple[str, str, int]]:
    """Yield the title of each other event a person was at, with the document and version that speaks for it."""
    titles = {known.id: known.title for known in records.events(connection)}
    for at in reversed(speaker.affiliations):
        if at.event != event:
            _, document, version = choose(connection, at.event, layer)
            if document:
                yield titles.get(at.event, at.event), document, version
