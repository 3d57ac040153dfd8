"""A document with its structure: what the library stores of it, and what is known of its event."""

from typing import NamedTuple

from idm_desktop.model.corrections import Correction
from idm_desktop.model.plain import Run
from idm_desktop.model.texts import Cells, Emphasis, Event, Segments


class Person(NamedTuple):
    """Somebody a guide or a text names; `forms` are other ways the name is written, `roles` names by role alone."""

    id: str
    name: str
    given: str | None = None
    family: str | None = None
    honorific: str | None = None
    role: str | None = None
    organisation: str | None = None
    country: str | None = None
    actor: str | None = None
    pronoun: str | None = None
    forms: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    sessions: tuple[tuple[str | None, str, str], ...] = ()
    state: str = "guessed"


class Meeting(NamedTuple):
    """A session as a guide or a text gives it."""

    id: str
    label: str
    title: str | None
    kind: str
    moderators: tuple[str, ...] = ()


class Body(NamedTuple):
    """An organisation as a guide or a text gives it; `forms` are other ways its name is written."""

    id: str
    name: str
    acronym: str | None = None
    kind: str | None = None
    country: str | None = None
    forms: tuple[str, ...] = ()


class Beginning(NamedTuple):
    """First words of a passage in each of its wordings, with what is known of it; `headline`: they open a conclusion.

    `sessions` is None where nothing is said of them, empty where the passage reports on none.
    """

    starts: tuple[str, ...]
    sessions: tuple[str, ...] | None
    kind: str | None
    headline: bool


class Guide(NamedTuple):
    """The facts about one event; `titles` and `dates` are what a document must name to belong to it.

    `corrections` are what a reader put right that is no fact of the event: who is quoted where, and the like.
    """

    event: Event
    language: str
    titles: tuple[str, ...]
    dates: tuple[str, ...]
    meetings: tuple[Meeting, ...] = ()
    people: tuple[Person, ...] = ()
    bodies: tuple[Body, ...] = ()
    acronyms: tuple[tuple[str, str], ...] = ()
    beginnings: tuple[Beginning, ...] = ()
    corrections: tuple[Correction, ...] = ()


class Paragraph(NamedTuple):
    """A passage before it has an id; `references` are (plain offset, label), `label` that of a footnote.

    `state` is that of the conclusion it opens, where it differs from that of the document's other conclusions.
    """

    kind: str
    text: str
    runs: tuple[Run, ...]
    segments: Segments
    emphasis: tuple[Emphasis, ...] = ()
    references: tuple[tuple[int, str], ...] = ()
    label: str | None = None
    page: int | None = None
    official_number: str | None = None
    level: int = 0
    quoted: bool = False
    conclusion: int | None = None
    headline: tuple[int, int] | None = None
    sessions: tuple[str, ...] = ()
    state: str | None = None
    cells: Cells = ()


class Naming(NamedTuple):
    """A stretch of paragraph `paragraph` that names `who` (a person or an organisation)."""

    who: str
    paragraph: int
    start: int
    end: int
    form: str


class Quote(NamedTuple):
    """Quoted words of a paragraph, and who said them."""

    paragraph: int
    start: int
    end: int
    speaker: str | None
    attribution: str | None
    state: str = "guessed"


class Amount(NamedTuple):
    """A quantity said of the world."""

    paragraph: int
    start: int
    end: int
    value: float
    unit: str | None


class Short(NamedTuple):
    """An acronym and the place that explains it; `paragraph` is None where only a guide does."""

    acronym: str
    expansion: str
    paragraph: int | None
    start: int
    end: int


class Guess(NamedTuple):
    """Something a rule found or supplied that a reader may want to look at.

    `kind` is title, dates, place, kind, session, speaker, role, organisation, country, actor, mention, quotation,
    attribution, conclusion, same (two people who may be one) or difference (a guide says other than the text). `value`
    is what was found, `reason` a phrase that says why. `certainty` is stated, inferred or unknown; `score` from 0 to 1
    orders the list, the least sure first. `about` is the id of the person, session or other thing it is said of. The
    place is `start` to `end` of the plain text of paragraph `paragraph`, which is None where it has no place.
    Finders leave `state` and `id` as they are: a reader makes it confirmed, rejected or corrected, and what it was at
    first gives it an id.
    """

    kind: str
    value: str
    reason: str
    certainty: str
    score: float
    about: str | None = None
    paragraph: int | None = None
    start: int = 0
    end: int = 0
    state: str = "guessed"
    id: str = ""


class Dialogue(NamedTuple):
    """One document, ready to be stored."""

    document: str
    event: Event
    title: str
    kind: str
    language: str
    guide: str | None
    meetings: tuple[Meeting, ...]
    people: tuple[Person, ...]
    bodies: tuple[Body, ...]
    paragraphs: tuple[Paragraph, ...]
    conclusions_state: str
    namings: tuple[Naming, ...]
    bodies_named: tuple[Naming, ...]
    quotes: tuple[Quote, ...]
    amounts: tuple[Amount, ...]
    shorts: tuple[Short, ...]
    warnings: tuple[str, ...] = ()
    guesses: tuple[Guess, ...] = ()
