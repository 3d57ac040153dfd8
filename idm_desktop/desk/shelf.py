"""All there is to read: the documents of every event, the latest event first."""

from typing import NamedTuple

from idm_desktop.desk.desk import Desk
from idm_desktop.library import records
from idm_desktop.library.refs import address
from idm_desktop.model.texts import Document, Event


class Shelved(NamedTuple):
    """A document with its address and its event; `document` is None for an event that has none yet."""

    ref: str
    event: Event
    document: Document | None


def shelf(desk: Desk) -> tuple[Shelved, ...]:
    """Return every document in its current version, and the events without one."""
    documents: dict[str, list[Document]] = {}
    for document in records.documents(desk.library):
        documents.setdefault(document.event, []).append(document)
    events = sorted(records.events(desk.library), key=lambda event: event.title)
    events.sort(key=lambda event: event.start or "", reverse=True)
    return tuple(
        shelved
        for event in events
        for shelved in [Shelved(address("document", one.id), event, one) for one in documents.get(event.id, [])]
        or [Shelved(address("event", event.id), event, None)]
    )
