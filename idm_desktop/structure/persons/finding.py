"""Finding the people whom a document names, without a guide or beside one."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from idm_desktop.model.dialogue import Paragraph
from idm_desktop.structure.persons.entries import Entry, entries
from idm_desktop.structure.persons.gathering import Gathered, believed, gather
from idm_desktop.structure.persons.sightings import Manner, Sighting, sight
from idm_desktop.words.fold import fold

SMALL = re.compile(r"[^\W\d_]{2,}")
ROMANCE = re.compile(r"\b(?:Mme|Mmes|Mlle|MM\.|Sra|Srta|Sres)\b")


def manner(made: Sequence[Paragraph], language: str) -> Manner:
    """Return what the whole text says of its words."""
    words = {word for paragraph in made for word in SMALL.findall(paragraph.text)}
    romance = language in ("fr", "es") or any(ROMANCE.search(paragraph.text) for paragraph in made)
    return Manner(romance, frozenset(fold(word) for word in words if word.islower()))


class Found(NamedTuple):
    """The people found, and every sighting that was believed."""

    gathered: tuple[Gathered, ...]
    sightings: tuple[Sighting, ...]


def find(made: Sequence[Paragraph], stored: str, language: str) -> Found:
    """Find the people whom the passages name; `stored` is the text their segments stand in."""
    how = manner(made, language)
    seen: list[Sighting] = []
    for entry in entries(made, stored):
        seen += _sight(entry, how)
    sure = believed(seen)
    return Found(tuple(gather(sure)), tuple(sure))


def _sight(entry: Entry, how: Manner) -> list[Sighting]:
    return sight(entry.paragraph, entry.text, how, entry.setting, entry.offset)
