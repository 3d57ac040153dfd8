"""Where an event took place: the venue and the city, from a line such as “8 May 2030, Hall of Guilds, Ljubljana”.

A country at the end of a place is left out: an event has a venue and a city.
"""

import re
from typing import NamedTuple

from idm_desktop.structure.front.dates import MONTHS, days
from idm_desktop.words.fold import fold

VENUE = re.compile(
    r"\b(?:rooms?|halls?|palais|palace|palacio|cent(?:re|er)|centro|hotel|h[ôo]tel|university|universit[éàa]|universidad|"
    r"auditorium|auditorio|building|b[âa]timent|edificio|salle|sala|headquarters|house|maison|casa|institute|institut|"
    r"instituto|museum|mus[ée]e|museo|chambers?|library|castle|ch[âa]teau|pavilion|club|school|campus|mansion|complex|"
    r"castillo|convento?|biblioteca|biblioth[èe]que|"
    r"seat|si[èe]ge|sede|secretariat|villa|theatre|teatro|plaza|tower|guildhall|town hall|parliament|embassy)\b",
    re.IGNORECASE,
)
ONLINE = re.compile(r"\b(?:online|virtual(?:ly)?|hybrid|en ligne|en l[íi]nea|webcast)\b", re.IGNORECASE)
NAME = r"(?:[A-ZÀ-ÖØ-Þ][\w’'.-]*|[IVX]+)"
SMALL = r"(?:of|the|de|des|du|la|le|les|del|los|las|el|and|et|y|for|van|der|upon|sur)"
NAMES = rf"{NAME}(?:\s(?:{SMALL}\s){{0,2}}{NAME}){{0,7}}"
PART = rf"(?:the\s|la\s|el\s|le\s)?{NAMES}"
AT = r"\b(?:at|in|à|au|aux|en)\s"
HELD = re.compile(
    r"\b(?:(?:was|were|is|being|be)\s(?:held|convened|hosted|organi[sz]ed)|took place|takes? place|met|convened|"
    r"gathered|held|s['’]est (?:tenue?|d[ée]roul[ée]e?)|se sont (?:tenue?s|r[ée]unie?s)|eut lieu|a eu lieu|ont eu lieu|"
    r"se celebr[óo]|tuvo lugar|se reuni[óo]|celebrad[oa]|tenue?)\b",
    re.IGNORECASE,
)
SAID = re.compile(rf"{AT}(?P<place>{PART}(?:\s?,\s?(?:(?:at|in|à|en|near)\s)?{PART}){{0,4}})")
BESIDE = re.compile(rf"{AT}(?P<place>{PART}(?:\s?,\s?{PART})?)\s*,?\s*(?:on|from|le|du|el|del)?\s*\Z")
SITE = re.compile(
    r"\b(?:at|in|au|aux|en el|en la|dans l[ea]|à l[ae]|à l['’]|dans l['’])\s?(?:the\s)?"
    r"(?P<venue>[A-ZÀ-Þ][^,.;:()]{3,60}?)(?=,?\s(?:in|at|de|d['’]|à|en|of)\s?[A-ZÀ-Þ])"
)
BREAK = re.compile(r"\s*[,;|•·]\s*|\s+[–—-]\s+|\s*\n\s*")
LITTLE = r"(?i:at|in|the|à|au|aux|en|from|on|du|le|la|les|el|los|las|del|held|tenu|celebrado|to)"
LEAD = re.compile(rf"\A(?:{LITTLE}\s+){{1,4}}(?=[A-ZÀ-Ž])|\A(?:{LITTLE}\s*)+\Z")
CITY_STATES = frozenset({"Singapore", "Monaco", "Luxembourg", "Djibouti", "San Marino", "Panama", "Kuwait"})
IN_BRACKETS = re.compile(r"\s*\(([^()]*)\)")
REACH = 320
WORDS = 6


class Place(NamedTuple):
    """A venue and a city."""

    venue: str | None = None
    city: str | None = None


def split(text: str) -> Place:
    """Read a place whose parts are divided by commas or dashes; the days in it are stepped over."""
    for day in reversed(days(text)):
        text = f"{text[: day.first]},{text[day.last :]}"
    text = IN_BRACKETS.sub(lambda match: f", {match[1]}" if is_country(match[1]) else " ", text)
    parts = [LEAD.sub("", part.strip(" –—-")) for part in BREAK.split(text)]
    parts = [part for part in (one.strip(" .()–—-") for one in parts) if re.match(r"[A-ZÀ-ÝÁ-Ž]", part)]
    parts = [part for part in parts if _is_part(part)]
    country = next((at for at, part in enumerate(parts) if is_country(part)), None)
    if country is not None and not (len(parts) == 1 and parts[0] in CITY_STATES):
        parts.pop(country)
        if 0 < country < len(parts):  # the town stands before its country, the venue behind it
            parts.append(parts.pop(country - 1))
    if not parts:
        return Place()
    last = parts[-1]
    if VENUE.search(last) or len(last.split()) > WORDS:
        return Place(", ".join(parts), None)
    return Place(", ".join(parts[:-1]) or None, last)


def _is_part(part: str) -> bool:
    """Return whether this may be a venue or a town: not a sentence, nor the name of a field."""
    small = [word for word in part.split() if word[0].islower() and not re.fullmatch(SMALL, word)]
    return len(part.split()) <= 2 * WORDS and not ONLINE.fullmatch(part) and len(small) < 2 and not part.endswith(":")


def before(text: str, at: int) -> Place:
    """Return the place named right before the days at `at`, as in “adopted in Accra on 7 July 2033”."""
    match = BESIDE.search(text[:at])
    return split(match["place"]) if match else Place()


def told(text: str) -> tuple[Place, int, int] | None:
    """Return the place that running text says an event was held at, and where it says so."""
    for held in HELD.finditer(text):
        stop = _end(text, held.end())
        parts = [match for match in SAID.finditer(text, held.end(), stop) if not _is_time(match["place"])]
        if not parts:
            continue
        whole = ", ".join(match["place"] for match in parts[:2] if match.start() - parts[0].end() < REACH // 2)
        place = split(whole)
        if place != Place():
            return place, parts[0].start("place"), parts[min(1, len(parts) - 1)].end("place")
    return None


def venue_in(text: str, city: str) -> str | None:
    """Return the venue that running text says an event was held at, in a town that is known."""
    for held in HELD.finditer(text):
        stop = min(text.find(". ", held.end()) % (len(text) + 1), held.end() + REACH)
        for match in SITE.finditer(text, held.end(), stop):
            ends = re.match(rf",?\s+(?:in|at|de|d['’]|à|en|of)\s*{re.escape(city)}\b", text[match.end() : stop])
            if ends and VENUE.search(match["venue"]) and not _is_time(match["venue"]):
                return match["venue"]
    return None


def _end(text: str, at: int) -> int:
    stop = re.compile(r"[.;:]\s|\b(?:by|with|under|organi[sz]ed|which|where|who|in response|par|avec|por|con)\b")
    match = stop.search(text, at)
    return min(match.start() if match else len(text), at + REACH)


def _is_time(text: str) -> bool:
    first = text.split()[0].casefold()
    return bool(days(text)) or fold(first) in MONTHS or first in NO_PLACE


NO_PLACE = frozenset({"response", "accordance", "collaboration", "cooperation", "partnership", "order", "addition"})


def is_country(name: str) -> bool:
    """Return whether a name is that of a country."""
    from idm_desktop.structure.persons.nations import whole

    return whole(name) is not None
