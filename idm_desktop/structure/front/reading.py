"""Bringing together what metadata, first lines and running text say of a document and its event."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from idm_desktop.model.dialogue import Guess, Guide, Paragraph
from idm_desktop.structure.front import kinds, titles, where_when
from idm_desktop.structure.front.dates import days
from idm_desktop.structure.front.kinds import language
from idm_desktop.structure.front.titles import Line
from idm_desktop.structure.terms import words

LINES, RUNNING = 40, 6
"""How many paragraphs may be first lines, and how many of running text may say what an event is."""

FIRST, FEW = 6, 3

ORGANISERS = ("organiser", "organizer", "organisers", "organizers", "publisher", "host", "institution", "author")
THEMES = ("theme", "subtitle")
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
    when = where_when.dates(facts, title, head, running)
    place = where_when.place(facts, head, running)
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
    if (claimed := facts.get("title")) and not _is_only_kind(claimed, lines):
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


def _is_only_kind(claimed: str, lines: Sequence[Line]) -> bool:
    """Return whether a title says only what the document is, and a line names the event: “Co-Chairs' Summary”."""
    only = kinds.is_kind(claimed) and not titles.EVENT.search(claimed)
    best = titles.best(lines) if only else None
    return best is not None and titles.EVENT.search(lines[best[0]].text) is not None


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


def _organiser(facts: Mapping[str, str], lines: Sequence[Line], at: int, running: Sequence[str]) -> str | None:
    above = titles.organiser(lines, at, running)
    for key in ORGANISERS:
        if (said := facts.get(key)) and (key != "author" or titles.BODY.search(said)):
            named = above is not None and (key == "author" or _folded(above).startswith(_folded(said)))
            return above if named else said
    return above


def _when(when: where_when.When, made: Sequence[Paragraph]) -> Iterator[Guess]:
    start, end, reason, sure = when
    if start and end:
        value = start if start == end else f"{start}/{end}"
        for index, paragraph in enumerate(made[:LINES]):
            for found in days(paragraph.text[:2000]):
                if (found.start, found.end) == (start, end):
                    yield Guess("dates", value, reason, _certain(sure), sure, None, index, found.first, found.last)
                    return
        yield Guess("dates", value, reason, _certain(sure), sure)


def _where(place: where_when.Where, made: Sequence[Paragraph]) -> Iterator[Guess]:
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
