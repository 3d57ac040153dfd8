"""A role and the body it is held in: "President of the Lamp Works", "Head of its Repairs Unit"."""

from collections.abc import Sequence

from idm_desktop.structure.persons.acronyms import ACRONYMS
from idm_desktop.structure.persons.lexicon import BEFORE_ROLE, BODIES, OWNERS, STANDALONE, UNITS, wordset
from idm_desktop.structure.persons.nations import whole
from idm_desktop.structure.persons.roles import AND, first_phrase, heads, is_headed, joins
from idm_desktop.structure.persons.tokens import Token, tokens

APART = wordset("for at with from au aux chez")
"""Words after which a body is no part of the role."""


OFFICES = wordset("consultant chair co-chair vice-chair member president rapporteur vice-president chairperson")
"""Roles that a body's acronym before them belongs to: EGTT Chair."""


MINISTERS = wordset("minister ministre ministro ministra viceminister viceministro viceministra")
MINISTRIES = UNITS | wordset("ministry ministère ministerio department delegate")
"""First words of a body that a minister may be of; others name what the minister is for."""

OF = wordset("of de du del")
VAGUE_OFFICES = wordset("staff mission cabinet state")

MISSION = wordset("permanent ambassador ambassadeur ambassadrice embajador embajadora chargé consul")
"""Words of roles held for a State: the body is its mission, which the text need not name."""


VAGUE = wordset(
    "international national municipal working community communities harbour process initiative region service"
)
"""Words in the names of bodies that also stand in the names of fields of work."""


def is_mission(role: str) -> bool:
    """Return whether a role is that of a State's envoy."""
    return any(token.bare in MISSION for token in first_phrase(tokens(role)))


def divided(role: str) -> tuple[str, str, str | None]:
    """Return a role without and with the body it is held in, and that body."""
    found = tokens(role)
    if is_mission(role) or not found:
        return role, role, None
    first = found[0]
    head = first_phrase(found)
    if len(head) > 1 and _is_acronym(first) and is_headed(head[1:]):
        office = head[-1].bare in OFFICES
        named = role[: first.end].removesuffix("'s").removesuffix("’s")
        body = named if first.shape != "odd" or first.text.isalpha() else None
        rest = role[found[1].start :]
        return (role if office else rest), role, body
    if stuck := _stuck(found):
        return role[: found[stuck - 1].end], role, role[found[stuck].start :]
    return _held(role, found)


def _is_acronym(token: Token) -> bool:
    return token.shape in ("capitals", "odd") and not heads(token.bare) and token.bare not in BEFORE_ROLE


def _stuck(found: Sequence[Token]) -> int:
    """Return where a body follows its office without a word between: "Co-founder Lamp Works"; 0 where none does."""
    at = 0
    while at < len(found) and (heads(found[at].bare) or found[at].bare in BEFORE_ROLE or found[at].folded in AND):
        at += 1
    if not 0 < at < len(found) or joins(found[at]) or not found[at].text[0].isupper() or found[at - 1].folded in AND:
        return 0
    if any(token.bare in ("minister", "secretary", "ministre", "ministro", "ministra") for token in found[:at]):
        return 0
    rest = found[at:]
    telling = any(token.shape == "capitals" or token.bare in BODIES for token in rest)
    founder = any("founder" in token.bare for token in found[:at])
    return at if (telling or founder) and not any(heads(token.bare) for token in rest) else 0


def _held(role: str, found: Sequence[Token]) -> tuple[str, str, str | None]:
    """Find the body that a role is held in, after "of", "at" or "for"."""
    compound = next((n for n, t in enumerate(found) if t.folded in AND and is_headed(found[n + 1 : n + 3])), 0)
    joined = bool(compound) and any(joins(token) for token in found[:compound])
    limit = compound if joined else len(found)
    titles = first_phrase(found)
    alone = any(_key(titles, n) in STANDALONE for n in range(len(titles))) or role.lower().startswith("chief of staff")
    owner = (
        alone
        and not joined
        and any(_key(titles, n) in OWNERS or "founder" in title.bare for n, title in enumerate(titles))
    )
    for at in range(1, limit):
        if not joins(found[at]) or _in_brackets(found, at):
            continue
        start = next((n for n in range(at + 1, limit) if not found[n].article), limit)
        phrase = first_phrase(found[start:limit], commas=True)
        if not phrase or _is_office(phrase) or (_is_minister(titles) and phrase[0].bare not in MINISTRIES):
            continue
        if (further := _at(found, start, limit)) and phrase[0].text[0].isupper():
            return role[: found[further - 1].end], role, role[_after(found, further, limit).start :]
        proper = owner and at == len(titles) and found[at].folded in OF and phrase[0].text[0].isupper()
        if _is_body_phrase(phrase) or (proper and not whole(role[phrase[0].start :])):
            body = _owner(role[found[start].start : found[limit - 1].end], found[start])
            apart = found[at].folded in APART or found[at].text == "à" or (alone and phrase[-1].bare not in UNITS)
            return (role[: found[at - 1].end] if apart and not joined else role), role, body
    return role, role, None


def _at(found: Sequence[Token], start: int, limit: int) -> int:
    """Return the place of "at" that leads on to the body that a unit or programme is run by, 0 where none does."""
    for at in range(start + 1, limit):
        if found[at].folded in ("at", "within", "chez") and not _in_brackets(found, at) and at + 1 < limit:
            first = _after(found, at, limit)
            phrase = first_phrase(found[found.index(first) : limit], commas=True)
            if not _is_office(phrase) and _is_body_phrase(phrase):
                return at
    return 0


def _after(found: Sequence[Token], at: int, limit: int) -> Token:
    """Return the first word after a preposition that is no article."""
    return next((token for token in found[at + 1 : limit] if not token.article), found[at + 1])


def _is_minister(titles: Sequence[Token]) -> bool:
    return any(title.bare in MINISTERS or title.bare.rpartition("-")[2] in MINISTERS for title in titles)


def _is_office(phrase: Sequence[Token]) -> bool:
    """Return whether what follows a preposition is one more office or its like, and no body."""
    if phrase[0].bare in VAGUE_OFFICES:
        return True
    return is_headed(phrase[:3]) and phrase[0].bare not in BODIES and phrase[-1].bare not in BODIES


def _owner(body: str, first: Token) -> str:
    """Return the body that owns what is named: the acronym of "UNIDO's Energy Unit"."""
    if first.shape == "capitals" and (first.owns or body[first.end - first.start :].startswith(" Working Group")):
        return first.text.removesuffix("'s").removesuffix("’s")
    return body


def _key(titles: Sequence[Token], at: int) -> str:
    word, follows = titles[at].bare, titles[at + 1].bare if at + 1 < len(titles) else ""
    joined = f"{word}-{follows}"
    return joined if joined in STANDALONE else word


def _in_brackets(found: Sequence[Token], at: int) -> bool:
    opened = [token.text for token in found[:at] if token.text in "()"]
    return opened.count("(") > opened.count(")")


def _is_body_phrase(phrase: Sequence[Token]) -> bool:
    """Return whether the first phrase after a preposition names a body rather than a field of work."""
    capitals = [token for token in phrase if token.text[0].isupper()]
    if not capitals:
        return False
    acronym = any(t.text in ACRONYMS and ACRONYMS[t.text] != "other" for t in phrase) or phrase[0].shape == "capitals"
    for token, follows in zip(phrase, [*phrase[1:], phrase[-1]], strict=True):
        if token.bare in BODIES and token.bare not in VAGUE and (token.text[0].isupper() or follows.text[0].isupper()):
            return True
    return acronym
