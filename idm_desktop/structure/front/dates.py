"""Days a text names, in English, French and Spanish: single ones, ranges in a month and across months, ISO 8601."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from idm_desktop.words.fold import fold

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan janvier janv enero ene",
            "february feb fevrier fevr febrero",
            "march mar mars marzo",
            "april apr avril avr abril abr",
            "may mai mayo",
            "june jun juin junio",
            "july jul juillet juil julio",
            "august aug aout agosto ago",
            "september sep sept septembre septiembre setiembre",
            "october oct octobre octubre",
            "november nov novembre noviembre",
            "december dec decembre diciembre dic",
        ),
        start=1,
    )
    for name in names.split()
}
SPELLED = sorted(
    {*MONTHS, "février", "févr", "août", "décembre"},
    key=len,
    reverse=True,
)
MONTH = rf"(?:{'|'.join(SPELLED)})\b\.?"
WEEKDAY = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\.|lundi|mardi|mercredi|jeudi|vendredi|"
    r"samedi|dimanche|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo"
)
DAY = r"(?<![\d.,/])(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|º|°)?(?![\d/]|[.,]\d)"
YEAR = r"(?:19|20)\d\d(?!\d)"
LEAD = rf"(?:(?:{WEEKDAY})\s*,?\s*)?(?:the\s|le\s|el\s|los\sd[ií]as\s)?"
LINK = (
    rf"\s*(?:\((?:{WEEKDAY})\)\s*)?(?:[–—−‐‑-]|\bto\b|\buntil\b|\bthrough\b|\band\b|&|\bau\b|\bet\b|\bal\b|\by\b|\be\b|\ba\b|\bhasta\b|"
    r"\bjusqu['’]au\b)\s*(?:(?:el|le|the)\s)?"
)
OF = r"\s*(?:of\s|de\s|del\s)?\s*"
MORE = rf"(?:\s*,\s*{DAY})*,?"
DAY_FIRST = re.compile(
    rf"(?<!\w){LEAD}(?P<d1>{DAY}){MORE}(?:{OF}(?P<m1>{MONTH})(?:,?{OF}(?P<y1>{YEAR}))?)?"
    rf"(?:{LINK}{LEAD}(?P<d2>{DAY})(?:{OF}(?P<m2>{MONTH}))?)?,?{OF}(?P<y2>{YEAR})?",
    re.IGNORECASE,
)
MONTH_FIRST = re.compile(
    rf"(?:(?:{WEEKDAY})\s*,?\s*)?\b(?P<m1>{MONTH})\s*(?P<d1>{DAY}){MORE}(?:,?\s*(?P<y1>{YEAR}))?"
    rf"(?:{LINK}(?:(?:{WEEKDAY})\s*,?\s*)?(?:(?P<m2>{MONTH})\s*)?(?P<d2>{DAY}))?(?:,?\s*(?P<y2>{YEAR}))?",
    re.IGNORECASE,
)
ISO = re.compile(
    r"(?<![\d-])(?P<start>(?:19|20)\d\d-\d\d-\d\d)(?:T[\d:.]+Z?)?(?:\s?(?:/|to|–|—)\s?(?P<end>(?:19|20)\d\d-\d\d-\d\d))?"
)
DOTTED = re.compile(
    r"(?<![\d.])(?:(?P<d1>\d{1,2})\.?\s?[–-]\s?)?(?P<d2>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>(?:19|20)\d\d)(?!\d)"
)
LONGEST = 45
"""Days a dialogue may last: what is longer is the period a report covers."""


class Days(NamedTuple):
    """From which to which day, in ISO 8601, and where a text says so."""

    start: str
    end: str
    first: int
    last: int


def days(text: str) -> list[Days]:
    """Return the days that a text names, in text order; of those that overlap the longest."""
    found = sorted((*_written(text), *_numbered(text)), key=lambda one: (one.first - one.last, one.first))
    kept: list[Days] = []
    for one in found:
        if all(one.last <= other.first or one.first >= other.last for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda one: one.first)


def dates(text: str) -> tuple[str | None, str | None]:
    """Return the first day or days that a text names."""
    found = days(text)
    return (found[0].start, found[0].end) if found else (None, None)


def _written(text: str) -> Iterator[Days]:
    for pattern in (DAY_FIRST, MONTH_FIRST):
        for match in pattern.finditer(text):
            year = match["y2"] or match["y1"]
            first, second = match["m1"], match["m2"]
            if not year or not (first or second):
                continue
            last = _day(year, second or first, match["d2"] or match["d1"])
            start = _day(match["y1"] or year, first or second, match["d1"])
            if start and last and 0 <= (last - start).days <= LONGEST:
                yield Days(start.isoformat(), last.isoformat(), *_bare(match))


def _bare(match: re.Match[str]) -> tuple[int, int]:
    words = match.group()
    start = match.start() + len(words) - len(words.lstrip())
    return start, match.start() + len(words.rstrip(" ,"))


def _numbered(text: str) -> Iterator[Days]:
    for match in ISO.finditer(text):
        start, end = _iso(match["start"]), _iso(match["end"] or match["start"])
        if start and end and start <= end:
            yield Days(start.isoformat(), end.isoformat(), match.start(), match.end())
    for match in DOTTED.finditer(text):
        last = _iso(f"{match['year']}-{int(match['month']):02}-{int(match['d2']):02}")
        start = _iso(f"{match['year']}-{int(match['month']):02}-{int(match['d1'] or match['d2']):02}")
        if start and last and start <= last:
            yield Days(start.isoformat(), last.isoformat(), match.start(), match.end())


def _day(year: str, month: str | None, day: str) -> date | None:
    number = MONTHS.get(fold(month or "").strip(" ."))
    return _iso(f"{year}-{number:02}-{int(re.sub(r'[^0-9]', '', day)):02}") if number else None


def _iso(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
