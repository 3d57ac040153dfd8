"""What a document says of itself: title, theme, dates, place, kind and language, from its metadata and first lines.

Metadata counts first, then the first lines, then what running text says (“… was held in Lima from 3 to 5 May 2030”).
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from idm_desktop.model.dialogue import Guess, Guide, Paragraph
from idm_desktop.structure.front import kinds, titles
from idm_desktop.structure.front.dates import Days, dates, days
from idm_desktop.structure.front.kinds import language
from idm_desktop.structure.front.places import HELD, VENUE, Place, before, is_country, split, told
from idm_desktop.structure.front.titles import Line
from idm_desktop.structure.terms import words

__all__ = ["Front", "dates", "language", "names", "read"]

LINES, RUNNING = 40, 6
"""How many paragraphs may be first lines, and how many of running text may say what an event is."""

NEAR, FIRST, FEW, ALONE = 250, 6, 3, 4

ORGANISERS = ("organiser", "organizer", "organisers", "organizers", "publisher", "host", "institution", "author")
THEMES = ("theme", "subtitle")
PLACES = ("place", "location", "venue", "where", "lieu", "lugar")
DATES = ("dates", "date", "when", "start")
ABSTRACTS = ("abstract", "description", "summary")


class Front(NamedTuple):
    """What is known of a document from itself, and of its event; dates are ISO 8601."""

    title: str
    kind: str
    language: str
    start: str | None
    end: str | None
    event: str
    theme: str | None = None
    series: str | None = None
    organiser: str | None = None
    venue: str | None = None
    city: str | None = None
    guesses: tuple[Guess, ...] = ()


def read(made: Sequence[Paragraph], facts: Mapping[str, str], name: str) -> Front:
    """Read a document's own account of itself; its file's `name` is the title where nothing else is."""
    lines = [Line(p.text, p.level, i) for i, p in enumerate(made[:LINES]) if p.kind == "front"]
    heading = next((Line(p.text, p.level, i) for i, p in enumerate(made[:LINES]) if p.kind == "heading"), None)
    head = [*lines, heading] if heading else lines
    running = [p.text for p in made if p.kind not in ("front", "heading", "table")][:RUNNING]
    running = [" ".join(facts[key].split()) for key in ABSTRACTS if key in facts] + running
    title, at, reason, sure = _title(facts, head, name)
    called, behind = titles.event(title)
    kind, kind_reason, kind_sure = kinds.kind(facts.get("kind"), [title, *(line.text for line in head)], made)
    when = _dates(facts, title, head, running)
    place = _place(facts, head, running)
    theme = next((facts[key] for key in THEMES if key in facts), None) or behind or titles.theme(lines, at, running)
    whole = _with_kind(title, head, facts)
    guesses = (
        Guess("title", whole, reason, "inferred" if sure < 0.9 else "stated", sure, *_at(made, title)),
        *_when(when, made),
        *_where(place, made),
        Guess("kind", kind, kind_reason, "inferred" if kind_sure < 0.9 else "stated", kind_sure),
    )
    return Front(
        title=whole,
        kind=kind,
        language=facts.get("lang") or facts.get("language") or language(made),
        start=when[0],
        end=when[1],
        event=called,
        theme=theme if theme != called else None,
        series=facts.get("series") or titles.series(called),
        organiser=_organiser(facts, lines, at, running),
        venue=place[0].venue,
        city=place[0].city,
        guesses=guesses,
    )


def _title(facts: Mapping[str, str], lines: Sequence[Line], name: str) -> tuple[str, int, str, float]:
    """Return the title, which line it is (-1: none), why it was taken, and how sure that is."""
    if claimed := facts.get("title"):
        at = next((i for i, line in enumerate(lines) if _folded(line.text) == _folded(claimed)), -1)
        fuller = _fuller(claimed, lines) if at < 0 else None
        if fuller is not None:
            return lines[fuller].text, fuller, "the line that says in full what the file gives as its title", 0.8
        return claimed, at, "the file gives it as its title", 0.95
    best = titles.best(lines)
    if best is None:
        return name, -1, "the name of the file, for want of a title", 0.1
    at, sure = best
    said = "the first heading" if lines[at].level == 1 else "the line among the first that names an event"
    return lines[at].text.rstrip(" :"), at, said, sure


def _fuller(claimed: str, lines: Sequence[Line]) -> int | None:
    """Return which line names an event with all the words of a short title and more."""
    wanted = set(_folded(claimed).split())
    for at, line in enumerate(lines[:FIRST]):
        said = set(_folded(line.text).split())
        if wanted < said and len(wanted) <= FEW and titles.EVENT.search(line.text) and not days(line.text):
            return at
    return None


def _with_kind(title: str, lines: Sequence[Line], facts: Mapping[str, str]) -> str:
    """Return the title of a document: that of its event, and what the document is."""
    heading = next((line.text for line in lines if kinds.OUTCOME.search(line.text) or kinds.is_kind(line.text)), None)
    if heading and "kind" not in facts and len(heading) < 80 and heading.casefold() not in title.casefold():
        return f"{title}: {heading}"
    return title


When = tuple[str | None, str | None, str, float]


def _dates(facts: Mapping[str, str], title: str, lines: Sequence[Line], running: Sequence[str]) -> When:
    """Return the first and the last day, why, and how sure; a range in the text beats a day in the file."""
    claimed = [found for key in DATES if key in facts for found in days(facts[key])]
    printed = _printed_days([title, *(line.text for line in lines)])
    told_of = [found for text in running for found in days(text) if _is_of_event(text, found.first)]
    for found, reason, sure in (
        (claimed, "the file gives them", 0.95),
        (printed, "they stand among the first lines", 0.9),
        (told_of, "the first days that the text names", 0.6),
    ):
        if found:
            longer = [
                one for one in (*printed, *told_of) if one.start <= found[0].start <= one.end and one.start < one.end
            ]
            if longer and found[0].start == found[0].end:
                return longer[0].start, longer[0].end, "the text gives days that hold the one in the file", 0.8
            return found[0].start, found[0].end, reason, sure
    return None, None, "", 0.0


def _printed_days(lines: Sequence[str]) -> list[Days]:
    """Return the days of first lines: ranges first, then those beside a place; a day alone may be that of issue."""
    found = [(one, text) for text in lines for one in days(text)]
    alone = [len(text) - (one.last - one.first) < ALONE for one, text in found]
    order = sorted(range(len(found)), key=lambda at: (found[at][0].start == found[at][0].end, alone[at], at))
    return [found[at][0] for at in order]


def _is_of_event(text: str, at: int) -> bool:
    """Return whether days that running text names are those of an event rather than of anything else."""
    before = text[max(0, at - NEAR) : at]
    return bool(titles.EVENT.search(before) and HELD.search(before))


Where = tuple[Place, str, float]


def _place(facts: Mapping[str, str], lines: Sequence[Line], running: Sequence[str]) -> Where:
    """Return where it was, why, and how sure; the first lines may know the venue where the file has the city alone."""
    claimed = Place(facts.get("venue"), facts["city"]) if "city" in facts else Place()
    for key in (*PLACES, *DATES):
        if claimed == Place() and key in facts:
            claimed = split(facts[key])
    printed, sure = _printed(lines)
    if claimed != Place():
        fuller = printed if claimed.venue is None and printed.city == claimed.city else claimed
        return fuller, "the file gives it", 0.95
    if printed != Place():
        return printed, "it stands among the first lines", sure
    for text in running:
        if found := told(text):
            return found[0], "the text says where it was held", 0.7
    return Place(), "", 0.0


def _printed(lines: Sequence[Line]) -> tuple[Place, float]:
    """Return the place that stands on the line of the dates, or beside it, or on a line of its own."""
    dated = [at for at, line in enumerate(lines) if days(line.text)]
    for at in dated:
        for place in (split(lines[at].text), before(lines[at].text, days(lines[at].text)[0].first)):
            if place != Place() and _sane(place):
                return place, 0.85
    near = [lines[i].text for at in dated for i in (at + 1, at - 1) if 0 <= i < len(lines)]
    alone = [line.text for line in lines if len(line.text.split()) > 1]
    for texts, sure in ((near, 0.8), (alone, 0.6)):
        for text in filter(_is_place, texts):
            if (place := split(text)) != Place() and (place.city or texts is near) and _sane(place):
                return place, sure
    return Place(), 0.0


def _is_place(text: str) -> bool:
    parts = [part.strip() for part in text.split(",")]
    if len(text) > 120 or not _sane(Place(text)) or text.endswith(".") or titles.SYMBOL.search(text):
        return False
    return (len(parts) > 1 and is_country(parts[-1])) or bool(VENUE.search(text)) or len(text.split()) == 1


def _sane(place: Place) -> bool:
    """Return whether a place is none of the other things that first lines say: events, kinds of documents."""
    return not any((titles.EVENT.search(n) and not VENUE.search(n)) or kinds.is_kind(n) for n in place if n)


def _organiser(facts: Mapping[str, str], lines: Sequence[Line], at: int, running: Sequence[str]) -> str | None:
    above = titles.organiser(lines, at, running)
    for key in ORGANISERS:
        if (said := facts.get(key)) and (key != "author" or titles.BODY.search(said)):
            return above if above and _folded(above).startswith(_folded(said)) else said
    return above


def _when(when: When, made: Sequence[Paragraph]) -> Iterator[Guess]:
    start, end, reason, sure = when
    if start and end:
        value = start if start == end else f"{start}/{end}"
        for index, paragraph in enumerate(made[:LINES]):
            for found in days(paragraph.text[:2000]):
                if (found.start, found.end) == (start, end):
                    yield Guess("dates", value, reason, _certain(sure), sure, None, index, found.first, found.last)
                    return
        yield Guess("dates", value, reason, _certain(sure), sure)


def _where(place: Where, made: Sequence[Paragraph]) -> Iterator[Guess]:
    named = [name for name in place[0] if name]
    if named:
        yield Guess("place", ", ".join(named), place[1], _certain(place[2]), place[2], *_at(made, named[-1]))


def _certain(sure: float) -> str:
    return "stated" if sure >= 0.85 else "inferred"


def _at(made: Sequence[Paragraph], text: str) -> tuple[None, int | None, int, int]:
    """Return where a text stands, in the form a guess has it."""
    for index, paragraph in enumerate(made[:LINES]):
        if (start := paragraph.text.find(text)) >= 0:
            return None, index, start, start + len(text)
    return None, None, 0, 0


def names(made: Sequence[Paragraph], facts: Mapping[str, str], guide: Guide) -> bool:
    """Return whether a document's own account names the event of `guide`: one of its titles and one of its dates."""
    head = [p.text for p in made[:40] if p.kind in ("front", "heading")] or [p.text for p in made[:3]]
    said = _spaced(" ".join([*facts.values(), *head]))
    return any(_spaced(title) in said for title in guide.titles) and any(_spaced(date) in said for date in guide.dates)


def _folded(text: str) -> str:
    return " ".join(word.folded for word in words(text))


def _spaced(text: str) -> str:
    return f" {_folded(text)} "
