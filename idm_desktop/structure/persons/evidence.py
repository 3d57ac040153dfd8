"""How surely capitalised words name a person, by what stands around them: a score, and the reason in a phrase."""

from typing import NamedTuple

from idm_desktop.structure.persons.acronyms import ACRONYMS
from idm_desktop.structure.persons.lexicon import BODIES
from idm_desktop.structure.persons.nations import whole
from idm_desktop.structure.persons.roles import is_role
from idm_desktop.structure.persons.tokens import tokens

ENOUGH = 0.6
"""The score from which words are taken for a name."""

PERHAPS = 0.4
"""The score from which they are, if the text has them so more than once."""


APPOSED = frozenset({",", "-", ":", "\n"})
"""What divides a name from a role or body that stands beside it."""


class Evidence(NamedTuple):
    """What words that may be a name are like, where they stand, and what stands beside them.

    titled: an honorific before them; given: they begin as names do; common: the text has one in small letters too;
    called: a verb such as "chaired by" before them;
    chained: another name in the same manner before them; opens: an entry begins here; label, column: of speakers;
    shouted: a family name in capitals; ends: nothing follows in the entry.
    """

    titled: bool
    given: bool
    common: bool
    called: bool
    chained: bool
    opens: bool
    listed: bool
    label: bool
    column: bool
    shouted: bool
    single: bool
    role: bool = False
    link: str = ""
    parts: tuple[str, ...] = ()
    brackets: tuple[str, ...] = ()
    verb: bool = False
    ends: bool = False


class Weight(NamedTuple):
    """A score from 0 to 1, and the reason for it."""

    score: float
    reason: str


def weigh(seen: Evidence) -> Weight:
    """Return how surely a name is one."""
    if seen.titled:
        return Weight(0.97 if not seen.single else 0.9, "an honorific before the name")
    best = max(_reasons(seen), default=Weight(0.0, ""))
    if seen.common and best.score:
        best = best._replace(score=best.score - (0.15 if seen.given else 0.35))
    return best._replace(score=round(best.score, 2))


def _reasons(seen: Evidence) -> list[Weight]:
    given = seen.given
    told = [Weight(0.93 if given else 0.85, "a role before the name")] if seen.role else []
    told += _beside(seen)
    if seen.label and (given or seen.opens):
        told.append(Weight(0.88 if given else 0.72, "named in a list of speakers"))
    if seen.shouted and given and (seen.listed or seen.brackets or seen.parts):
        told.append(Weight(0.85, "the family name in capitals"))
    if seen.called:
        told.append(Weight(0.72 if given else 0.42, "a verb before the name"))
    if seen.verb:
        told.append(Weight(0.76 if given else 0.45, "a verb of speaking after the name"))
    if seen.column:
        told.append(Weight(0.85, "a column of names"))
    if seen.listed and seen.ends and given:
        told.append(Weight(0.62, "it stands alone in a line"))
    return told


def _beside(seen: Evidence) -> list[Weight]:
    """Weigh brackets and what follows the name."""
    given, near = seen.given, seen.verb or seen.called or seen.label or seen.chained
    told = []
    for inside in seen.brackets:
        if whole(inside):
            told.append(Weight(0.9 if given else 0.8 if near else 0.3, "a country in brackets after the name"))
        elif is_body(inside) or is_role(inside):
            told.append(Weight(0.82 if given else 0.72 if near else 0.3, "a body in brackets after the name"))
    if seen.link == "who":
        told.append(Weight(0.86 if given else 0.7, "who, after the name"))
    if not seen.parts:
        return told
    first = seen.parts[0]
    if seen.link in APPOSED and is_role(first):
        return [*told, Weight(0.95 if given else 0.85, "apposition after the name")]
    body, nation = is_body(first), whole(first) is not None
    if seen.link in APPOSED and (body or nation):
        return [*told, *_apposed(seen, body, near)]
    if seen.link in APPOSED and given and (seen.listed or near) and first[0].isupper():
        told.append(Weight(0.8 if near else 0.7, "a body after the name"))
    if seen.link not in APPOSED and (body or nation or is_role(first)):
        sure = (0.82 if given else 0.6 if body else 0.45) if near else (0.64 if given and body else 0.0)
        told.append(Weight(sure, "a body after the name"))
    return told


def _apposed(seen: Evidence, body: bool, near: bool) -> list[Weight]:
    reason = "a body after the name" if body else "a country after the name"
    if near or seen.listed:
        if seen.given:
            return [Weight(0.86, reason)]
        return [Weight(0.74, reason)] if body else [Weight(0.5 if near else 0.2, reason)]
    return [Weight(0.62, reason)] if seen.given and body else []


def is_body(text: str) -> bool:
    """Return whether words name a body: one of them is a word for such, or an acronym."""
    found = tokens(text)[:12]
    if not found:
        return False
    if any(t.bare in BODIES and t.text[0].isupper() for t in found):
        return True
    acronym = (
        found[0].shape in ("capitals", "odd") and len(found[0].text) > 1 and any(c.isupper() for c in found[0].text)
    )
    return acronym or any(t.text in ACRONYMS for t in found)
