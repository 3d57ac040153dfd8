"""What a document says of itself: title, dates, place, kind and language, from its metadata and its first lines."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from idm_desktop.model.dialogue import Guide, Paragraph
from idm_desktop.structure.terms import words

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan janvier enero",
            "february feb fevrier febrero",
            "march mar mars marzo",
            "april apr avril abril",
            "may mai mayo",
            "june jun juin junio",
            "july jul juillet julio",
            "august aug aout agosto",
            "september sep sept septembre septiembre",
            "october oct octobre octubre",
            "november nov novembre noviembre",
            "december dec decembre diciembre",
        ),
        start=1,
    )
    for name in names.split()
}
DAYS = re.compile(
    r"(?P<first>\d{1,2})(?:er)?(?:\s?(?:[–—-]|to|and|au|et|al|y)\s?(?P<last>\d{1,2}))?\s+(?:de\s+)?(?P<month>[^\W\d_]{3,10})\.?,?"
    r"\s+(?:de\s+)?(?P<year>(?:19|20)\d\d)"
)
ISO = re.compile(r"(?P<start>(?:19|20)\d\d-\d\d-\d\d)(?:\s?(?:/|to|–)\s?(?P<end>(?:19|20)\d\d-\d\d-\d\d))?")
OUTCOME = re.compile(
    r"\b(?:summary|conclusions?|report|outcomes?|communiqu[eé]|declaration|chair'?s? summary|r[ée]sum[ée]|rapport|"
    r"informe|resumen|conclusiones)\b",
    re.IGNORECASE,
)
PROGRAMME = re.compile(
    r"\b(?:programme|agenda|list of (?:speakers|participants)|ordre du jour|programa)\b", re.IGNORECASE
)
COMMON = {
    "en": frozenset(["the", "of", "and", "to", "in", "that", "is", "for"]),
    "fr": frozenset(["le", "la", "les", "des", "et", "est", "une", "dans"]),
    "es": frozenset(["el", "los", "las", "una", "y", "que", "del", "es"]),
}
KINDS = ("digest", "official", "programme", "other")


class Front(NamedTuple):
    """What is known of a document from itself; dates are ISO 8601."""

    title: str
    kind: str
    language: str
    start: str | None
    end: str | None


def read(made: Sequence[Paragraph], facts: Mapping[str, str], name: str) -> Front:
    """Read a document's own account of itself; its file's `name` is the title where nothing else is."""
    head = [p.text for p in made[:40] if p.kind in ("front", "heading")]
    title = facts.get("title") or _title(head) or name
    heading = next((text for text in head if OUTCOME.search(text) or PROGRAMME.search(text)), None)
    if heading and "kind" not in facts and len(heading) < 80 and heading.casefold() not in title.casefold():
        title = f"{title}: {heading}"
    said = f"{facts.get('kind', '')} {title} {' '.join(head[:12])}"
    kind = (
        facts["kind"]
        if facts.get("kind") in KINDS
        else ("official" if OUTCOME.search(said) else "programme" if PROGRAMME.search(said) else "other")
    )
    start, end = dates(" \n ".join([facts.get("date", ""), *head, *(p.text for p in made[:3])]))
    return Front(title, kind, facts.get("lang") or facts.get("language") or language(made), start, end)


def _title(head: Sequence[str]) -> str | None:
    named = [text for text in head if re.search(r"\b(?:19|20)\d\d\b", text) and not DAYS.search(text)]
    return next(iter(named), None) or next(iter(head), None)


def dates(text: str) -> tuple[str | None, str | None]:
    """Return the first day or days that a text names."""
    for match in DAYS.finditer(text):
        month = MONTHS.get(words(match["month"])[0].folded)
        if month:
            year, first = int(match["year"]), int(match["first"])
            last = int(match["last"] or first)
            start, end = f"{year}-{month:02}-{first:02}", f"{year}-{month:02}-{last:02}"
            if _is_day(start) and _is_day(end):
                return start, end
    for found in ISO.finditer(text):
        if _is_day(found["start"]) and _is_day(found["end"] or found["start"]):
            return found["start"], found["end"] or found["start"]
    return None, None


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def language(made: Sequence[Paragraph]) -> str:
    """Return the language whose commonest words are most frequent; English where none is."""
    counts: Counter[str] = Counter()
    for paragraph in made[:60]:
        counts.update(word.folded for word in words(paragraph.text[:2000]))
    return max(COMMON, key=lambda code: sum(counts[word] for word in COMMON[code]))


def names(made: Sequence[Paragraph], facts: Mapping[str, str], guide: Guide) -> bool:
    """Return whether a document's own account names the event of `guide`: one of its titles and one of its dates."""
    head = [p.text for p in made[:40] if p.kind in ("front", "heading")] or [p.text for p in made[:3]]
    said = _spaced(" ".join([*facts.values(), *head]))
    return any(_spaced(title) in said for title in guide.titles) and any(_spaced(date) in said for date in guide.dates)


def _spaced(text: str) -> str:
    return f" {' '.join(word.folded for word in words(text))} "
