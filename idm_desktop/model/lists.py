"""What the lists beside the reader show, a row each; `ref` is what opens when it is chosen."""

from typing import NamedTuple

from idm_desktop.model.notes import Note
from idm_desktop.model.texts import Event


class ConclusionRow(NamedTuple):
    """A conclusion, with how many passages it has and speakers it names."""

    ref: str
    number: int
    headline: str
    passages: int
    speakers: int


class SessionRow(NamedTuple):
    """A session, with how many people took part and passages report on it."""

    ref: str
    label: str
    title: str | None
    kind: str
    speakers: int
    passages: int


class SpeakerRow(NamedTuple):
    """A person; `sessions` are labels, `quotations` a count."""

    ref: str
    name: str
    family: str | None
    role: str | None
    organisation: str | None
    country: str | None
    actor: str | None
    sessions: tuple[str, ...]
    quotations: int


class DocumentRow(NamedTuple):
    """A document in its current version."""

    ref: str
    title: str
    kind: str
    language: str
    version: int
    passages: int


class Outline(NamedTuple):
    """One event and everything listed under it; `events` are all there are, `documents` those of this event."""

    event: Event
    events: tuple[Event, ...]
    documents: tuple[DocumentRow, ...]
    conclusions: tuple[ConclusionRow, ...]
    sessions: tuple[SessionRow, ...]
    speakers: tuple[SpeakerRow, ...]


class SearchRow(NamedTuple):
    """A search to be asked again: saved under a `name`, or asked lately; `total` is how many answers it has now."""

    ref: str
    name: str | None
    query: str
    total: int | None


class NoteRow(NamedTuple):
    """A note with where it stands in words: `number` of its passage, `place` the name of what it is about."""

    ref: str
    note: Note
    number: int | None
    place: str | None
    position: tuple[int, int]
