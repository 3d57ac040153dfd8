"""How dates and paragraph numbers are written in the languages and styles of citations.

Paragraph forms follow the editorial guidelines of the United Nations: para. 14 (b), par. 14 b), párr. 14 b).
"""

import re
from datetime import date

LANGUAGES = ("en", "fr", "es")
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
}
PARAGRAPH = {"en": "para.", "fr": "par.", "es": "párr."}
PARAGRAPHS = {"en": "paras. {}–{}", "fr": "par. {} à {}", "es": "párrs. {} a {}"}
PAGE = {"en": "p.", "fr": "p.", "es": "pág."}
COUNTED = {"en": "as counted", "fr": "numérotation ajoutée", "es": "numeración añadida"}
BRIEF = {
    "en": "in brief, in the words of IDM Desktop; not the official text",
    "fr": "en bref, dans les termes d’IDM Desktop ; texte non officiel",
    "es": "en breve, en palabras de IDM Desktop; no es el texto oficial",
}
QUOTED_IN = {"en": "quoted in", "fr": "cité dans", "es": "citado en"}
VERSION = {"en": "version {}", "fr": "version {}", "es": "versión {}"}
QUOTES = {"en": ("“", "”"), "fr": ("« ", " »"), "es": ("«", "»")}
NUMBER = re.compile(
    r"(?P<main>\d+(?:\.\d+)*)\s*[.(]?\s*\(?(?P<sub>[a-z]{1,2})?\)?\s*(?:\(?(?P<low>[ivx]+)\)?)?\.?", re.I
)


def paragraph(number: str, language: str, last: str | None = None) -> str:
    """Return a paragraph number, or the first and `last` of several, as it is cited: `14(b)` is "para. 14 (b)"."""
    first = _spaced(number.strip(), language)
    if last is None or last == number:
        return f"{PARAGRAPH[language]} {first}"
    return PARAGRAPHS[language].format(first, _spaced(last.strip(), language))


def _spaced(number: str, language: str) -> str:
    match = NUMBER.fullmatch(number)
    if match is None or (match["sub"] is None and match["low"] is not None):
        return number
    lower = [part for part in (match["sub"], match["low"]) if part]
    marks = " ".join(f"({part})" if language == "en" else f"{part})" for part in lower)
    return f"{match['main']}{f' {marks}' if marks else ''}"


def days(start: str | None, end: str | None, language: str, *, month_first: bool = False) -> str | None:
    """Return the dates of an event, ISO 8601 and perhaps of month or year alone, as they are written."""
    if not start:
        return None
    first, last = _date(start), _date(end or start)
    if first is None or last is None:
        return start if not end or end == start else f"{start} – {end}"
    if first == last:
        return _day(first, language, month_first)
    if (first.year, first.month) == (last.year, last.month):
        return _within_month(first, last, language, month_first)
    if first.year == last.year:
        return f"{_day(first, language, month_first, year=False)} – {_day(last, language, month_first)}"
    return f"{_day(first, language, month_first)} – {_day(last, language, month_first)}"


def month(of: date, language: str) -> str:
    """Return the name of a month."""
    return MONTHS[language].split()[of.month - 1]


def quoted(words: str, language: str) -> str:
    """Return words between the quotation marks of a language; marks inside them become single ones."""
    first, last = QUOTES[language]
    inner = words.replace("“", "‘").replace("”", "’") if language == "en" else words
    return f"{first}{inner}{last}"


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _day(of: date, language: str, month_first: bool, *, year: bool = True) -> str:
    name = month(of, language)
    if language == "es":
        return f"{of.day} de {name}" + (f" de {of.year}" if year else "")
    if language == "fr":
        return f"{'1er' if of.day == 1 else of.day} {name}" + (f" {of.year}" if year else "")
    if month_first:
        return f"{name} {of.day}" + (f", {of.year}" if year else "")
    return f"{of.day} {name}" + (f" {of.year}" if year else "")


def _within_month(first: date, last: date, language: str, month_first: bool) -> str:
    name, pair = month(first, language), f"{first.day}–{last.day}"
    if language == "es":
        return f"{pair} de {name} de {first.year}"
    return f"{name} {pair}, {first.year}" if language == "en" and month_first else f"{pair} {name} {first.year}"
