"""When and where an event was, from metadata, first lines and running text, and why each was taken."""

from collections.abc import Mapping, Sequence

from idm_desktop.structure.front import kinds, titles
from idm_desktop.structure.front.dates import Days, days
from idm_desktop.structure.front.places import HELD, VENUE, Place, before, is_country, split, told, venue_in
from idm_desktop.structure.front.titles import Line

PLACES = ("place", "location", "venue", "where", "lieu", "lugar")
DATES = ("dates", "date", "when", "start")
NEAR, ALONE = 250, 4
"""Letters before days in which an event has to be spoken of, and those beside days that stand alone on a line."""

When = tuple[str | None, str | None, str, float]


def dates(facts: Mapping[str, str], title: str, lines: Sequence[Line], running: Sequence[str]) -> When:
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


def place(facts: Mapping[str, str], lines: Sequence[Line], running: Sequence[str]) -> Where:
    """Return where it was, why, and how sure; the first lines may know the venue where the file has the city alone."""
    claimed = Place(facts.get("venue"), facts["city"]) if "city" in facts else Place()
    for key in (*PLACES, *DATES):
        if claimed == Place() and key in facts:
            claimed = split(facts[key])
    printed, sure = _printed(lines)
    if claimed != Place():
        fuller = printed if claimed.venue is None and printed.city == claimed.city else claimed
        return fuller, "the file gives it", 0.95
    if printed.city and not printed.venue:
        at = (venue for text in running if (venue := venue_in(text, str(printed.city))))
        printed = printed._replace(venue=next(at, None))
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
