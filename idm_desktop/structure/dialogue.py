"""A file as read, with or without the guide of its event, made into a dialogue that can be stored."""

from collections.abc import Callable, Sequence

from idm_desktop.model.dialogue import Dialogue, Guess, Guide, Meeting, Naming, Paragraph
from idm_desktop.model.extract import Extract
from idm_desktop.model.texts import Event
from idm_desktop.structure import amounts, bodies, conclusions, differences, front, outline, quotations, unguided_bodies
from idm_desktop.structure.correcting.applying import apply
from idm_desktop.structure.paragraphs import paragraphs
from idm_desktop.structure.persons.recognised import recognise
from idm_desktop.structure.sessions import finding as sessions
from idm_desktop.structure.sessions.moderating import agreed, moderated
from idm_desktop.structure.sessions.rows import in_rows
from idm_desktop.structure.slug import slug
from idm_desktop.structure.terms import words

LONGEST = 40_000
"""Characters of a passage in which people and quotations are looked for; no document of people has longer ones."""


def belongs(extract: Extract, guide: Guide) -> bool:
    """Return whether a file names the event of `guide`, by its own metadata or its title and dates."""
    facts = dict(extract.facts)
    return facts.get("event") == guide.event.id or front.names(paragraphs(extract), facts, guide)


def dialogue(
    extract: Extract,
    name: str,
    guide: Guide | None = None,
    event: Event | None = None,
    tell: Callable[[float], object] = lambda share: None,
) -> Dialogue:
    """Find the structure of a file.

    Args:
        extract: the file as read.
        name: its name, the title of a document that has no other.
        guide: facts of its event, each of which is looked for in the text.
        event: the event it is said to belong to; by default the guide's, else one made from the text.
        tell: told the share that is done, as it mostly turns out.

    """
    facts = dict(extract.facts)
    made = paragraphs(extract)
    tell(0.1)
    head = front.read(made, facts, name)
    known = event or (guide.event if guide else None)
    held = known or _event(head)
    arranged, meetings, guesses = _arranged(extract, made, guide, head, held.id)
    tell(0.3)
    sought = _short(arranged)
    named = recognise(sought, extract, head.language, guide.people if guide else (), held.organiser)
    tell(0.7)
    meetings = meetings if guide else moderated(meetings, sought, named.namings)
    persons = named.people if guide else agreed(in_rows(named.people, meetings, sought, named.namings), meetings)
    shorts = bodies.acronyms(guide.acronyms if guide else (), sought)
    organisations = guide.bodies if guide else tuple(unguided_bodies.find(sought, persons, shorts))
    found = Dialogue(
        document=_identity(head, known),
        event=held,
        title=head.title,
        kind=head.kind,
        language=head.language,
        guide=guide.event.id if guide else None,
        meetings=meetings,
        people=persons,
        bodies=organisations,
        paragraphs=tuple(arranged),
        conclusions_state="guide" if guide else "guessed",
        namings=named.namings,
        bodies_named=tuple(bodies.organisations(organisations, sought)),
        quotes=tuple(quotations.locate(sought, named.namings, named.people)),
        amounts=tuple(amounts.locate(sought, head.language)),
        shorts=tuple(shorts),
        warnings=(*extract.warnings, *_too_long(arranged), *_missing(guide, arranged, named.namings)),
        guesses=(
            *(() if known else head.guesses),
            *guesses,
            *named.guesses,
            *quotations.guesses(sought, named.namings, named.people),
        ),
    )
    words.cache_clear()
    return apply(found, guide.corrections) if guide else found


def _arranged(
    extract: Extract, made: Sequence[Paragraph], guide: Guide | None, head: front.Front, event: str
) -> tuple[list[Paragraph], tuple[Meeting, ...], tuple[Guess, ...]]:
    """Return the passages with their kinds, conclusions and sessions; the sessions; and what of it was guessed."""
    if guide is not None:
        arranged = outline.arrange(made, guide)
        return arranged, guide.meetings, tuple(differences.find(guide, head, _short(made)))
    headlines = conclusions.find(_short(made))
    arranged = outline.arrange(made, None, headlines)
    rows = {i: _lines(extract.text, p) for i, p in enumerate(made) if p.kind == "table"}
    found = sessions.find(_short(arranged), event, rows)
    whole = [p._replace(kind=f.kind, sessions=f.sessions) for p, f in zip(arranged, found.paragraphs, strict=True)]
    return whole, found.meetings, (*found.guesses, *conclusions.guesses(made, headlines))


def _short(made: Sequence[Paragraph]) -> list[Paragraph]:
    """Return passages without the text of those that are too long to look for anything in them."""
    return [paragraph if len(paragraph.text) <= LONGEST else paragraph._replace(text="") for paragraph in made]


def _lines(stored: str, paragraph: Paragraph) -> list[str]:
    """Return the rows of a table as they are stored, cells divided by tabs."""
    return [line for start, end in paragraph.segments for line in stored[start:end].split("\n")]


def _identity(head: front.Front, known: Event | None) -> str:
    if known:
        return slug(f"{known.id} {head.kind} {head.language}")
    return slug(f"{head.title} {head.start or ''}")


def _event(head: front.Front) -> Event:
    year = (head.start or "")[:4]
    id = slug(head.event if year in head.event else f"{head.event} {year}")
    return Event(
        id=f"{id}-event" if id == _identity(head, None) else id,  # no two things have one id
        title=head.event,
        theme=head.theme,
        series=head.series,
        organiser=head.organiser,
        start=head.start,
        end=head.end,
        venue=head.venue,
        city=head.city,
    )


def _too_long(made: Sequence[Paragraph]) -> list[str]:
    """Return a sentence where a passage is too long to look for anything in it."""
    longest = max((len(paragraph.text) for paragraph in made), default=0)
    if longest <= LONGEST:
        return []
    return [f"It has a paragraph of {longest:,} characters, in which no names and quotations were looked for."]


def _missing(guide: Guide | None, made: Sequence[Paragraph], namings: Sequence[Naming]) -> list[str]:
    """Return a sentence for each kind of entry of the guide that is not in the text."""
    if guide is None:
        return []
    there = {naming.who for naming in namings}
    absent = [person.name for person in guide.people if person.id not in there]
    said: list[str] = []
    if absent:
        said.append(f"Not named in this text: {', '.join(absent)}.")
    wanted = sum(entry.headline for entry in guide.beginnings)
    found = sum(paragraph.headline is not None for paragraph in made)
    if found < wanted:
        said.append(f"{found} of the {wanted} conclusions in the guide were found in this text.")
    return said
