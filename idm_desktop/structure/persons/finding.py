"""Finding the people whom a document names, without a guide or beside one."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from idm_desktop.model.dialogue import Paragraph
from idm_desktop.structure.persons.entries import TIME, Entry, entries
from idm_desktop.structure.persons.evidence import ENOUGH, is_body
from idm_desktop.structure.persons.gathering import Gathered, believed, gather
from idm_desktop.structure.persons.nations import whole
from idm_desktop.structure.persons.roles import is_role
from idm_desktop.structure.persons.sighted import Manner, Sighting
from idm_desktop.structure.persons.sightings import sight
from idm_desktop.structure.persons.standing import standing
from idm_desktop.words.fold import fold

SMALL = re.compile(r"[^\W\d_]{2,}")
ROMANCE = re.compile(r"\b(?:Mme|Mmes|Mlle|MM\.|Sra|Srta|Sres)\b")


def manner(made: Sequence[Paragraph], language: str) -> Manner:
    """Return what the whole text says of its words."""
    words = {word for paragraph in made for word in SMALL.findall(paragraph.text)}
    romance = language in ("fr", "es") or any(ROMANCE.search(paragraph.text) for paragraph in made)
    return Manner(romance, frozenset(fold(word) for word in words if word.islower()))


COMMA = re.compile(r",\s(?![^(]*\))")
LINES, WIDE = 4, 120
"""Lines below a name that may say what the person is, and the characters each may have."""


class Found(NamedTuple):
    """The people found, and every sighting that was believed."""

    gathered: tuple[Gathered, ...]
    sightings: tuple[Sighting, ...]


def find(made: Sequence[Paragraph], stored: str, language: str) -> Found:
    """Find the people whom the passages name; `stored` is the text their segments stand in."""
    how = manner(made, language)
    read = list(entries(made, stored))
    seen: list[Sighting] = []
    for number, entry in enumerate(read):
        here = sight(entry.paragraph, entry.text, how, entry.setting, entry.offset)
        if here and here[-1].alone and entry.setting.listed:
            here[-1] = _followed(here[-1], entry, read[number + 1 : number + 1 + LINES], how)
        seen += [_of_nation(sighting, entry.setting.nation) for sighting in here]
    sure = believed(seen)
    return Found(tuple(gather(sure)), tuple(sure))


def _followed(sighting: Sighting, entry: Entry, after: Sequence[Entry], how: Manner) -> Sighting:
    """Return a name that stands alone in a line with what the lines below say of the person."""
    if entry.text[sighting.end - entry.offset :].strip(" ,;:-–"):
        return sighting
    lines: list[str] = []
    for line in after:
        short = (
            not line.text.endswith((".", "!", "?"))
            and line.setting.listed
            and not line.setting.label
            and not line.setting.row
            and len(line.text) < WIDE
            and not TIME.match(line.text)
        )
        if not short or (lines and whole(lines[-1])):
            break
        if any(other.score >= ENOUGH for other in sight(line.paragraph, line.text, how, line.setting)):
            break
        lines += [part.strip() for one in line.text.split("\n") for part in COMMA.split(one)]
    if not lines or not (is_role(lines[0]) or is_body(lines[0])):
        return sighting
    return sighting._replace(standing=standing(lines), reason="lines below the name", alone=False)


def _of_nation(sighting: Sighting, nation: str | None) -> Sighting:
    """Return a sighting under a heading that names a country, with that country where none is said."""
    if nation is None or sighting.standing.country:
        return sighting
    return sighting._replace(standing=sighting.standing._replace(country=nation))
