"""What is said of several people at once: "Messrs. Roe and Doe, Co-Chairs", "Roe and Doe, head and clerk respectively".

Each gets the office of one: its word in the singular, of countries or offices that are told off in order their own.
"""

import re
from collections.abc import Sequence

from idm_desktop.structure.persons.lexicon import HEADS
from idm_desktop.structure.persons.nations import nations
from idm_desktop.structure.persons.roles import first_phrase, is_role
from idm_desktop.structure.persons.sighted import Sighting
from idm_desktop.structure.persons.standing import Standing, standing
from idm_desktop.structure.persons.tokens import Token, tokens

BETWEEN = re.compile(
    r"\s*(?:\([^()]{2,60}\)|(?:of|from|de|du|del)\s[^,;.()]{2,40})?(?:,|,?\s*(?:and|et|y|e|&))\s*(?:Messrs|MM|Mmes|Mses|Sr[ae]s)?\.?\s*"
)
IN_ORDER = re.compile(r"\b(?:respectively|respectivement|respectivamente)\b,?\s*", re.IGNORECASE)
DIVIDING = re.compile(r"(\s*,\s*(?:(?:and|et|y|e)\s+)?|\s+(?:and|et|y|e)\s+)")
FAR = 400
"""Characters after the last name within which "respectively" is about those who were named."""

ENDINGS = (("ies", "y"), ("s", ""), ("es", ""))


def together(sightings: list[Sighting], text: str, offset: int) -> list[Sighting]:
    """Give each of several people who are named in a row what is said of all; `offset` is where the text begins."""
    first = 0
    while first < len(sightings):
        last = first
        while last + 1 < len(sightings) and _goes_on(sightings[last], sightings[last + 1], text, offset):
            last += 1
        if last > first:
            sightings[first : last + 1] = _told(sightings[first : last + 1], text, offset)
        first = last + 1
    return sightings


def _goes_on(one: Sighting, other: Sighting, text: str, offset: int) -> bool:
    """Return whether nothing but a comma or "and" is between two names."""
    return BETWEEN.fullmatch(text, one.end - offset, other.begin - offset) is not None


def _told(group: list[Sighting], text: str, offset: int) -> list[Sighting]:
    before, after = group[0], group[-1]
    if before.standing.role and not any(map(is_role, before.said)) and not any(o.standing.role for o in group[1:]):
        told = [one for one in group[1:] if not one.alone]
        if told and (role := singular(before.standing.role)) != before.standing.role:
            return [one._replace(standing=one.standing._replace(role=role)) for one in group]
    if all(one.alone for one in group[:-1]) and after.said:
        end = after.end - offset
        if IN_ORDER.search(text, end, end + FAR) and (each := _in_order(after.said, len(group))):
            return [_with(one, held) for one, held in zip(group, each, strict=True)]
        if each := _shares(after.standing, len(group)):
            return [_with(one, held) for one, held in zip(group, each, strict=True)]
    if all(one.alone for one in group[1:]) and not before.said and (each := _shares(before.standing, len(group))):
        return [_with(one, held) for one, held in zip(group, each, strict=True)]
    return _of_one_body(group, text, offset)


def _with(one: Sighting, held: Standing) -> Sighting:
    return one._replace(standing=held, alone=False, score=max(one.score, 0.85))


def _of_one_body(group: list[Sighting], text: str, offset: int) -> list[Sighting]:
    """Give whom "and" joins to the next the body that is named after that one: "Roe and Doe, of UNEP"."""
    for n in range(len(group) - 2, -1, -1):
        one, other = group[n], group[n + 1]
        between = text[one.end - offset : other.begin - offset].strip()
        if one.alone and between in ("and", "et", "y", "&") and not other.standing.role and other.standing.organisation:
            group[n] = one._replace(standing=other.standing, alone=False, score=max(one.score, other.score - 0.05))
    return group


def _in_order(said: Sequence[str], size: int) -> list[Standing]:
    """Return the offices told off in order, one for each of those named; none where there are not as many."""
    pieces = DIVIDING.split(IN_ORDER.sub("", ", ".join(said)))
    offices: list[str] = []
    for n in range(0, len(pieces), 2):
        if not offices or is_role(pieces[n]):
            offices.append(pieces[n])
        else:
            offices[-1] += pieces[n - 1] + pieces[n]
    return [standing([office]) for office in offices] if len(offices) == size else []


def _shares(held: Standing, size: int) -> list[Standing]:
    """Return the office of each where a word in the plural says that all hold it; of as many countries each its own."""
    role = held.role and singular(held.role)
    if not role or role == held.role:
        return []
    found = [nation for nation in nations(role) if nation.named]
    if len(found) != size:
        return [held._replace(role=role)] * size
    stem = role[: found[0].start]
    return [held._replace(role=stem + role[nation.start : nation.end], country=nation.code) for nation in found]


def singular(role: str) -> str:
    """Return a role for one who holds it: "Co-Chairs of the Panel" is "Co-Chair of the Panel"."""
    for token in first_phrase(tokens(role)):
        if one := _one(token):
            return role[: token.start] + one + role[token.end :]
    return role


def _one(token: Token) -> str:
    """Return the singular of a word for an office in the plural, else nothing."""
    head, hyphen, rest = token.text.partition("-")
    if hyphen and rest.lower() in ("general", "elect"):
        return f"{one}-{rest}" if (one := _singular(head)) else ""
    first, hyphen, last = token.text.rpartition("-")
    return f"{first}{hyphen}{one}" if (one := _singular(last)) else ""


def _singular(word: str) -> str:
    for ending, one in ENDINGS:
        if word.lower().endswith(ending) and tokens(word[: -len(ending)] + one)[0].bare in HEADS:
            return word[: -len(ending)] + one
    return ""
