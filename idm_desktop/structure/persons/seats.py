"""The seats people took at the meeting itself: "Working Group I (WG-I) was chaired by …, with … as Rapporteur".

A seat is named by its word and the group, "Chair WG-I" where the group has a short name, else "Chair of Working Group
I", and goes with the office somebody came with.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from idm_desktop.model.dialogue import Naming, Paragraph
from idm_desktop.structure.paragraphs import sentences
from idm_desktop.structure.persons.lexicon import wordset
from idm_desktop.structure.persons.roles import first_phrase
from idm_desktop.structure.persons.sighted import Sighting
from idm_desktop.structure.persons.tokens import tokens
from idm_desktop.words.fold import fold

GROUP = re.compile(
    r"\b(?P<the>[Tt]he )?(?P<name>(?:[A-Z][\w-]+ ){0,4}(?:Group|Subgroup|Committee|Subcommittee|Commission|Task Force"
    r"|Board|Caucus|Cluster)"
    r"(?: (?:[IVX]+|\d+|[A-Z])\b| (?:on|for) (?:the )?[A-Z][\w-]+(?: (?:and )?[A-Z][\w-]+){0,4})?)"
    r"(?: \((?P<short>[A-Z][\w .-]{1,11})\))?,? (?:(?:was|were|is|had been) )?(?:jointly )?"
    r"(?P<verb>(?:co-)?(?:chaired|facilitated|led)) by\b"
)
WORDS = {"chaired": "Chair", "facilitated": "Facilitator"}
AS = re.compile(
    r"\s?(?:\([^()]{2,80}\))?,? as (?:its |the )?(?P<seat>(?:[Cc]o-|[Vv]ice-)?(?:[Rr]apporteur|[Cc]hair|[Ss]ecretary"
    r"|[Ff]acilitator|[Cc]onvener))\b(?! (?:of|for)\b)"
)
SURE = 0.72
"""How surely whoever is said to take a seat is a person."""

SERVED = re.compile(
    r"\s?(?:\([^()]{2,80}\))?,? (?:(?:was|were) (?:elected|appointed) |(?:served|acted|functioned) (?:as )?)(?:as )?"
    r"(?:its |the )?(?P<seat>(?:[Cc]o-|[Vv]ice-)?(?:[Rr]apporteur|[Cc]hair(?:person)?))\b(?! (?:of|for)\b)"
)
AND = re.compile(r"\s?(?:\([^()]{2,80}\))?,? (?:and|&) ")
SEATS = wordset(
    "chair co-chair vice-chair chairperson chairman chairwoman co-chairperson rapporteur co-rapporteur facilitator"
    " co-facilitator"
)
"""Words for seats that are taken at a meeting beside the office somebody comes with."""

JOINED = wordset("the a of for and to in on at")


def seats(text: str, places: Sequence[tuple[int, int]]) -> Iterator[tuple[int, str]]:
    """Yield which of the names at these places, in their order, are told of as leading a group or as its rapporteur."""
    for group in GROUP.finditer(text) if " by " in text and places else ():
        end = next((last for first, last in sentences(text) if first <= group.start() < last), len(text))
        following = True  # right behind "by", or joined to one who is
        for number, (begin, stop) in enumerate(places):
            if not group.end() <= begin < end:
                continue
            before = text[group.end() : begin]
            following = following and (not before.strip() or AND.search(before) is not None)
            if said := AS.match(text, stop):
                yield number, _named(said["seat"], group)
                following = False
            elif following and (seat := _leading(group["verb"])):
                yield number, _named(seat, group)


def seated(sightings: list[Sighting], text: str, offset: int) -> list[Sighting]:
    """Give those their seats of whom a passage, or a stretch of it that begins at `offset`, tells."""
    for number, seat in seats(text, [(one.begin - offset, one.end - offset) for one in sightings]):
        sightings[number] = _sitting(sightings[number], seat)
    _served(sightings, text, offset)
    return sightings


def seats_named(made: Sequence[Paragraph], namings: Iterable[Naming]) -> Iterator[tuple[str, str]]:
    """Yield who takes which seat, of people named in any form: "was chaired by Roe"."""
    there: dict[int, list[Naming]] = defaultdict(list)
    for naming in namings:
        if naming.form != "role":
            there[naming.paragraph].append(naming)
    for index, named in there.items():
        for number, seat in seats(made[index].text, [(naming.start, naming.end) for naming in named]):
            yield named[number].who, seat


def _served(sightings: list[Sighting], text: str, offset: int) -> None:
    for number, one in enumerate(sightings):
        if said := SERVED.match(text, one.end - offset):
            sightings[number] = _sitting(one, said["seat"])


def _leading(verb: str) -> str:
    together, _, alone = verb.rpartition("co-")
    seat = WORDS.get(alone, "")
    return f"Co-{seat}" if seat and verb != alone else seat + together


def _named(seat: str, group: re.Match[str]) -> str:
    if group["short"]:
        return f"{seat} {group['short']}"
    return f"{seat} of {'the ' if group['the'] else ''}{group['name']}"


def _sitting(one: Sighting, seat: str) -> Sighting:
    """Return the sighting with a seat after the office that is said beside the name, if that is another."""
    role = one.standing.role
    kept = [role] if role and not _says(seat, role) else []
    held = one.standing._replace(role=", ".join([*kept, seat]))
    if one.score >= SURE:
        return one._replace(standing=held, alone=False)
    return one._replace(standing=held, alone=False, reason="a seat told of beside the name", score=SURE)


def with_seats(role: str | None, others: Iterable[str | None]) -> str | None:
    """Return a role with the seats that are told of elsewhere, in their order; one that says no more is left out."""
    roles = [role] if role else []
    for other in others:
        for seat in _seats(other or ""):
            if not any(_says(one, seat) for one in roles):
                roles.append(seat)
    return ", ".join(roles) or None


def _seats(role: str) -> Sequence[str]:
    """Return what of a role is a seat, with the words that tell which: "Session Chair", no mere "Chair"."""
    parts = [part.strip() for part in role.split(",")]
    return [part for part in parts if " " in part and any(t.bare in SEATS for t in first_phrase(tokens(part)))]


def _says(whole: str, part: str) -> bool:
    """Return whether one wording holds every word of another that tells anything."""
    return _telling(part) <= _telling(whole)


def _telling(text: str) -> set[str]:
    return set(re.findall(r"[\w-]+", fold(text))) - JOINED
