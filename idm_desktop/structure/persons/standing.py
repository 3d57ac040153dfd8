"""From what stands beside a name to role, organisation and country, each as the text words it."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from idm_desktop.structure.persons.acronyms import ACRONYMS
from idm_desktop.structure.persons.countries import of_country
from idm_desktop.structure.persons.lexicon import BODIES, wordset
from idm_desktop.structure.persons.nations import nations, whole
from idm_desktop.structure.persons.offices import divided, is_mission
from idm_desktop.structure.persons.places import is_place
from idm_desktop.structure.persons.roles import AND, first_phrase, is_role
from idm_desktop.structure.persons.tokens import tokens

ADDRESS = re.compile(r"@|://|\bwww\.|\b(?:tel|fax|e-?mail)\b", re.IGNORECASE)
BRACKET = re.compile(r"(?P<part>.+?)\s\((?P<inside>[^()]+)\)\Z")
ADJECTIVES = ("al", "ic", "ific", "ural", "ique", "ifique", "elle", "turel", "ico", "ífico", "ica", "ífica")
LEAD = frozenset({"of", "at", "de", "du", "del"})
COMPANY = wordset("ltd inc llc co corp gmbh plc limited")


class Standing(NamedTuple):
    """Whom a person speaks for and as what; `state` says that a country's name made the organisation a State's."""

    role: str | None = None
    organisation: str | None = None
    country: str | None = None


def standing(parts: Sequence[str], brackets: Sequence[str] = (), prefix: str = "") -> Standing:
    """Read the parts of an apposition, what stands in brackets, and a role before the name."""
    left = [_bare(part) for part in _whole(parts) if not ADDRESS.search(part)]
    left, bracketed = _unbracketed(left)
    brackets = [*brackets, *bracketed]
    brackets = [inside for inside in brackets if not ADDRESS.search(inside)]
    country = None
    for inside in brackets:
        known = whole(inside)
        country = country or known
        if known is None:
            left += [_bare(part) for part in inside.split(",") if part.strip()]
    while left and (whole(left[-1]) or (len(left) > 1 and is_place(left[-1]))):
        last = left.pop()
        country = country or whole(last)
    while left and whole(left[0]):
        first = left.pop(0)
        country = country or whole(first)
    roles, bodies = _sorted([part for part in left if part])
    if prefix:
        roles.insert(0, _bare(prefix))
    return _composed(roles, bodies, country)


def _unbracketed(parts: Sequence[str]) -> tuple[list[str], list[str]]:
    """Take countries in brackets from the ends of parts: "MP (Kenya)"."""
    found = [BRACKET.match(part) for part in parts]
    return (
        [match["part"] if match and whole(match["inside"]) else part for match, part in zip(found, parts, strict=True)],
        [match["inside"] for match in found if match and whole(match["inside"])],
    )


def _whole(parts: Sequence[str]) -> list[str]:
    """Join what commas within a name divided: "Works Co., Ltd.", "the Technology, Industry, and Trade Division"."""
    joined: list[str] = []
    for part in parts:
        found = tokens(part)
        if (joined and found and found[0].bare in COMPANY) or (joined and _is_list(joined[-1], part)):
            joined[-1] += f", {part}"
        elif joined and len(found) > 1 and found[0].folded in AND and not is_role(_bare(part)):
            while (
                len(joined) > 1
                and len(joined[-1].split(" ")) < 3
                and not _is_body(joined[-1])
                and not is_role(joined[-1])
            ):
                last = joined.pop()
                joined[-1] += f", {last}"
            joined[-1] += f", {part}"
        else:
            joined.append(part)
    return joined


def _is_list(before: str, part: str) -> bool:
    """Return whether adjectives of one body are told off: "the Council for Scientific, Technical and Legal Affairs"."""
    last, words = before.rpartition(" ")[2], part.split(" ")
    told = len(words) > 3 and words[1].lower() in AND and words[0].lower().endswith(ADJECTIVES)
    return told and last[:1].isupper() and last.lower().endswith(ADJECTIVES) and not is_role(part)


def _bare(text: str) -> str:
    """Return a part without the article or "and" it begins with."""
    text = text.strip(" ,;–—-")
    found = tokens(text)
    at = 0
    while at + 1 < len(found) and (found[at].article or found[at].folded in AND or (found[at].folded in LEAD)):
        at += 1
    return text[found[at].start :] if found else text


def _sorted(parts: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the parts that are roles, and those that name a body, in order; lists within a name stay together."""
    roles: list[str] = []
    bodies: list[str] = []
    for number, part in enumerate(parts):
        if is_role(part) and not (bodies and not roles):
            if bodies:  # a second office after a first body belongs to the role
                roles.append(", ".join(bodies))
                bodies = []
            roles.append(part)
        elif is_role(part):
            roles.append(part)
        elif bodies and _is_rest(bodies[-1], part):
            bodies[-1] += f", {part}"
        elif not bodies and roles and number and _is_rest(roles[-1], part):
            roles[-1] += f", {part}"
        else:
            bodies.append(part)
    return roles, bodies


def _is_rest(before: str, part: str) -> bool:
    """Return whether a part goes on with a list that the one before began: "Housing, Water and Energy"."""
    head = before.lower()
    if any(word in head for word in (" and ", " et ", " y ")) and not part.lower().startswith(("and ", "et ", "y ")):
        return False
    if _is_body(_first(part)) or part.split(" ")[0] in ACRONYMS:
        return False
    words = part.split(" ")
    return any(word.lower() in AND for word in words[:4]) and any(
        word in head
        for word in ("minist", "department", "secretary", "division", "fund", "director", "commission", "committee")
    )


def _first(part: str) -> str:
    """Return the words of a part before the first preposition."""
    head = first_phrase(tokens(part))
    return part[: head[-1].end] if head else part


def _is_body(text: str) -> bool:
    return any(t.bare in BODIES and t.text[0].isupper() for t in tokens(text))


def _composed(roles: list[str], bodies: list[str], country: str | None) -> Standing:
    organisation = None
    if len(bodies) > 1 and roles and not _is_state_unit(bodies):
        roles[-1] = ", ".join(
            [roles[-1], *bodies[:-1]]
        )  # a unit goes with the role, the body it is part of stands alone
        organisation = bodies[-1]
    elif bodies:
        organisation = ", ".join(bodies)
    said = [divided(role) for role in roles]
    if organisation is None:
        single = len(said) == 1
        organisation = _chosen(said)
        shown = [short if single else full for short, full, _ in said]
    else:
        shown = [
            full if is_mission(full) else short if body is None or body == organisation else full
            for short, full, body in said
        ]
    owned = [_owned(text) for text in shown]
    role = ", ".join(text for text, _ in owned if text) or None
    role, owner_body = _of_body(role)
    organisation, country = _placed(organisation or owner_body, country)
    owner = next((code for _, code in owned if code), None)
    organisation, owned_by = _owned(organisation)
    country = country or owner or owned_by or of_country(role, organisation)
    if organisation and whole(organisation):
        country, organisation = country or whole(organisation), None
    return Standing(role or None, organisation or None, country)


def _is_state_unit(bodies: Sequence[str]) -> bool:
    first = bodies[-1].split(" ")[0].lower()
    return first in ("ministry", "ministère", "ministerio", "government", "gouvernement")


def _chosen(said: Sequence[tuple[str, str, str | None]]) -> str | None:
    """Return the body of the first office that is more than a seat in it."""
    if any(is_mission(full) for _, full, _ in said):
        return None
    named = [(full, body) for _, full, body in said if body]
    whole_office = [body for full, body in named if not full.lower().startswith(("representative", "co-", "member"))]
    return next(iter(whole_office), named[0][1] if named else None)


def _of_body(role: str | None) -> tuple[str | None, str | None]:
    """Take a body that owns a role from before it: "the Tide Bank's Country Manager"."""
    owner = re.match(r"(?P<body>[^,()]{3,70}?)['’]s (?P<role>.+)\Z", role or "")
    if (
        owner
        and " " in owner["body"]
        and _is_body(owner["body"])
        and not is_role(owner["body"])
        and is_role(owner["role"])
    ):
        return owner["role"], owner["body"]
    return role, None


def _owned(text: str | None) -> tuple[str | None, str | None]:
    """Take a country that owns a role or a body from before it: "Norway's Minister of Trade"."""
    if not text or ("'s " not in text and "’s " not in text):
        return text, None
    for nation in nations(text)[:1]:
        after = text[nation.end :]
        if nation.start == 0 and nation.named and after[:3] in ("'s ", "’s "):
            return after[3:], nation.code
    return text, None


def _placed(organisation: str | None, country: str | None) -> tuple[str | None, str | None]:
    """Take "in Norway" and "in Oslo" from the end of a body's name."""
    head, link, place = (organisation or "").rpartition(" in ")
    known = whole(place) if head and link else None
    if known or (head and link and is_place(place)):
        return head, country or known
    return organisation, country
