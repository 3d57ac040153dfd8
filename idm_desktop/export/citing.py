"""References in the styles of writers (un, chicago, apa, markdown) and of programs (bibtex, ris, csl-json).

What is not the official text says so in every style, and a number that we counted is never given as the document's own.
"""

import json
import re
from collections.abc import Callable
from datetime import date

from idm_desktop.export.dress import literal
from idm_desktop.export.forms import (
    BRIEF,
    COUNTED,
    LANGUAGES,
    PAGE,
    QUOTED_IN,
    QUOTES,
    VERSION,
    days,
    month,
    paragraph,
    quoted,
)
from idm_desktop.model.cited import Cited

BIBTEX = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"} | {
    c: f"\\{c}" for c in "&%$#_{}"
}
TERMS = {"en": "english", "fr": "french", "es": "spanish"}


def cite(what: Cited, style: str, language: str) -> str:
    """Return the reference to `what`; programs' styles end without a line end."""
    return STYLES[style](what, language if language in LANGUAGES else "en")


def place(what: Cited, language: str) -> str | None:
    """Return the place in a document as it is cited; a number that we counted is said to be."""
    if what.official_number is not None:
        return paragraph(what.official_number, language, what.last)
    if what.number is not None:
        return f"{paragraph(str(what.number), language, what.last)} ({COUNTED[language]})"
    if what.part is not None:
        return what.part
    return f"{PAGE[language]} {what.page}" if what.page else None


def with_quote(what: Cited, language: str) -> str:
    """Return the words with their reference in brackets, as one pastes them into a text."""
    reference = _un(what, language).rstrip(".")
    said = f"{what.speaker}, {QUOTED_IN[language]} {reference}" if what.speaker else reference
    return f"{quoted(what.quote, language)} ({said})" if what.quote else f"{said}."


def _organiser(what: Cited) -> str | None:
    return what.event.organiser if what.event else None


def _remark(what: Cited, language: str) -> str | None:
    """Return what must be said of the text itself: that it is not the official one, or not the newest."""
    parts = [BRIEF[language]] if what.kind == "digest" else []
    if what.version is not None:
        parts.append(VERSION[language].format(what.version))
    return "; ".join(parts) or None


def _where(what: Cited) -> str | None:
    """Return the event where the title does not say it already."""
    if what.event is None or what.event.title.casefold() in what.title.casefold():
        return None
    return what.event.title


def _when(what: Cited, language: str, *, month_first: bool = False) -> str | None:
    return days(what.event.start, what.event.end, language, month_first=month_first) if what.event else None


def _city(what: Cited) -> str | None:
    return what.event.city if what.event else None


def _joined(*parts: str | None, by: str = ", ") -> str:
    return by.join(part for part in parts if part)


def _bracketed(text: str | None) -> str:
    return f" [{text}]" if text else ""


def _un(what: Cited, language: str) -> str:
    first, last = QUOTES[language]
    title = f"{first}{what.title}{last}{_bracketed(_remark(what, language))}"
    known = (_organiser(what), title, _where(what), _city(what), _when(what, language), place(what, language))
    return f"{_joined(*known)}."


def _chicago(what: Cited, language: str) -> str:
    first, last = QUOTES[language]
    inside = "," if language == "en" else ""
    after = "" if inside else ","
    title = f"{first}{what.title}{inside}{last}{after}{_bracketed(_remark(what, language))}"
    rest = _joined(_where(what), _city(what), _when(what, language, month_first=True), place(what, language))
    return f"{_joined(_organiser(what), f'{title} {rest}'.strip())}.".replace(",.", ".")


def _apa(what: Cited, language: str) -> str:
    at = place(what, language)
    if at and what.official_number is None:
        at = at.replace("(", "[").replace(")", "]")  # APA has no brackets of one kind inside each other
    title = f"{what.title}{f' ({at})' if at else ''}{_bracketed(_remark(what, language))}."
    parts = (_organiser(what), f"({_apa_date(what, language)})", title)
    rest = _joined(_where(what), _city(what))
    head = f"{parts[0].rstrip('.')}. {parts[1]}. {parts[2]}" if parts[0] else f"{what.title} {parts[1]}. {parts[2]}"
    return f"{head} {rest}." if rest else head


def _apa_date(what: Cited, language: str) -> str:
    start = what.event.start if what.event else None
    if not start:
        return {"en": "n.d.", "fr": "s. d.", "es": "s. f."}[language]
    whole = _when(what, language, month_first=True) or start
    try:
        began = date.fromisoformat(start)
    except ValueError:
        return whole
    if language != "en":
        return whole
    end = date.fromisoformat(what.event.end) if what.event and what.event.end else began
    if (began.year, began.month) != (end.year, end.month):
        return whole
    pair = f"{began.day}" if began == end else f"{began.day}–{end.day}"
    return f"{began.year}, {month(began, language)} {pair}"


def _markdown(what: Cited, language: str) -> str:
    reference = literal(_un(what, language).rstrip("."))
    link = f"[{reference}]({what.address})"
    if not what.quote:
        return link
    words = "\n".join(f"> {literal(line)}" if line.strip() else ">" for line in what.quote.split("\n"))
    said = f"{literal(what.speaker)}, " if what.speaker else ""
    return f"{words}\n>\n> — {said}{link}"


def _year(what: Cited) -> str | None:
    return what.event.start[:4] if what.event and what.event.start else None


def _note(what: Cited, language: str) -> str | None:
    return _joined(place(what, language), _remark(what, language), by="; ") or None


def _bibtex(what: Cited, language: str) -> str:
    key = re.sub(r"[^A-Za-z0-9:-]+", "-", what.id)
    fields = {
        "author": f"{{{_braced(_organiser(what))}}}" if _organiser(what) else None,
        "title": f"{{{_braced(what.title)}}}",
        "howpublished": _braced(_where(what)),
        "address": _braced(_city(what)),
        "year": _year(what),
        "date": _joined(what.event.start, what.event.end, by="/") if what.event and what.event.start else None,
        "note": _braced(_note(what, language)),
        "language": TERMS.get(what.language or ""),
        "url": what.address,
    }
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@misc{{{key},\n{lines}}}"


def _braced(text: str | None) -> str | None:
    return "".join(BIBTEX.get(c, c) for c in text) if text else None


def _ris(what: Cited, language: str) -> str:
    start = what.event.start if what.event else None
    fields = (
        ("TY", "CONF"),
        ("AU", _organiser(what)),
        ("TI", what.title),
        ("T2", what.event.title if what.event else None),
        ("CY", _city(what)),
        ("PY", _year(what)),
        ("DA", f"{start.replace('-', '/')}/" if start else None),
        ("LA", what.language),
        ("SP", place(what, language)),
        ("N1", _remark(what, language)),
        ("AB", what.quote),
        ("UR", what.address),
    )
    lines = [f"{tag}  - {' '.join(value.split())}" for tag, value in fields if value]
    return "\r\n".join([*lines, "ER  - "])


def _csl(what: Cited, language: str) -> str:
    known: dict[str, object] = {
        "id": what.id,
        "type": "paper-conference",
        "title": what.title,
        "author": [{"literal": _organiser(what)}] if _organiser(what) else None,
        "event-title": what.event.title if what.event else None,
        "event-place": _city(what),
        "issued": _issued(what),
        "language": what.language,
        "locator": place(what, language),
        "note": _remark(what, language),
        "URL": what.address,
    }
    return json.dumps([{key: value for key, value in known.items() if value}], ensure_ascii=False, indent=2)


def _issued(what: Cited) -> dict[str, object] | None:
    days = [day for day in (what.event.start, what.event.end) if day] if what.event else []
    parts = [[int(number) for number in day.split("-") if number.isdigit()] for day in dict.fromkeys(days)]
    return {"date-parts": parts} if parts else None


STYLES: dict[str, Callable[[Cited, str], str]] = {
    "un": _un,
    "chicago": _chicago,
    "apa": _apa,
    "markdown": _markdown,
    "bibtex": _bibtex,
    "ris": _ris,
    "csl-json": _csl,
}
