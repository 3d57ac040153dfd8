"""An event at a glance, and a library of events: what is counted, in the order of the event."""

from typing import NamedTuple

from idm_desktop.model.texts import Event


class Cell(NamedTuple):
    """A passage as one cell of a strip: how long it is, whether it has been read, how many notes are on it."""

    passage: str
    words: int
    is_read: bool
    notes: int


class Sitting(NamedTuple):
    """A session; `words` are those of the passages that report on it."""

    ref: str
    label: str
    title: str | None
    words: int
    passages: int


class Attendance(NamedTuple):
    """Somebody who took part; `session` is the address of a Sitting, or None where it is not known."""

    ref: str
    name: str
    actor: str
    country: str | None
    session: str | None
    capacity: str
    certainty: str


class Strip(NamedTuple):
    """A conclusion or a text, passage by passage; `number` is a conclusion's, `kind` a text's, `people` are named."""

    ref: str
    title: str
    number: int | None
    kind: str | None
    people: int
    notes: int
    cells: tuple[Cell, ...]


class Overview(NamedTuple):
    """One event; `attendances` has a row for each session somebody took part in."""

    event: Event
    sittings: tuple[Sitting, ...]
    attendances: tuple[Attendance, ...]
    conclusions: tuple[Strip, ...]
    texts: tuple[Strip, ...]
    quotations: int


class EventGlance(NamedTuple):
    """One event among many; `hits` are the passages with the words that were asked for."""

    event: Event
    texts: int
    passages: int
    people: int
    read: int
    notes: int
    hits: int


class LibraryGlance(NamedTuple):
    """Every event of a library; `query` are the words that were asked for, if any."""

    query: str
    events: tuple[EventGlance, ...]
