"""The people and organisations named in an event's documents."""

from typing import NamedTuple

from idm_desktop.model.texts import Segments


class Affiliation(NamedTuple):
    """Whom a person spoke for at one event."""

    event: str
    role: str | None
    organisation: str | None
    country: str | None
    actor: str | None


class Appearance(NamedTuple):
    """A session a person took part in; the session is null where it is not known."""

    session: str | None
    capacity: str
    certainty: str


class Mention(NamedTuple):
    """A place that names a person: by the full name, a short one, or the role alone."""

    document: str
    passage: str
    segments: Segments
    form: str


class Speaker(NamedTuple):
    """A person named in an event's documents."""

    id: str
    name: str
    given: str | None
    family: str | None
    honorific: str | None
    role: str | None
    organisation: str | None
    country: str | None
    actor: str | None
    affiliations: tuple[Affiliation, ...]
    sessions: tuple[Appearance, ...]
    mentions: tuple[Mention, ...]
    quotations: tuple[str, ...]
    state: str


class Known(NamedTuple):
    """Somebody whom other documents name, as one event has them."""

    id: str
    name: str
    family: str | None
    honorific: str | None
    country: str | None
    organisation: str | None
    event: str


class Place(NamedTuple):
    """Where an organisation is named."""

    document: str
    passage: str
    segments: Segments


class Organisation(NamedTuple):
    """A body named in an event's documents."""

    id: str
    name: str
    acronym: str | None
    kind: str | None
    country: str | None
    mentions: tuple[Place, ...]
