"""Words that say what somebody is: which are such, and how they divide."""

from collections.abc import Sequence

from idm_desktop.structure.persons.lexicon import BODIES, HEADS, HELD, LAST, UNITS, wordset
from idm_desktop.structure.persons.tokens import Token, tokens

JOINS = wordset("au aux chez of for to in on at with from de du des del pour para auprès ante en d'")
"""Words that lead from a role to what it is held in."""

VERBS = wordset("persist consist insist resist subsist")
"""Words in -ist that are no occupation."""

CRAFTS = ("ologist", "omist", "alist", "icist", "archivist", "ographer", "ologue")
"""Endings of words for occupations that no family name has."""

AND = frozenset({"and", "et", "y", "&"})


def joins(token: Token) -> bool:
    """Return whether a word leads on to a body or a field."""
    return token.folded in JOINS or token.text == "à"


def is_role(text: str) -> bool:
    """Return whether words say what somebody is: their first phrase is headed by a word for an office or a kind."""
    head = first_phrase(tokens(text))
    if not head or (head[-1].bare in UNITS and head[0].bare not in HELD):
        return False
    if head[0].bare in UNITS and (len(head) == 1 or not heads(head[-1].bare) or head[-1].bare in LAST):
        return False
    if head[-1].bare in BODIES and head[-1].bare not in HEADS and (not is_headed(head[:2]) or _are_many(head[0])):
        return False
    return is_headed(head)


def _are_many(token: Token) -> bool:
    """Return whether a word names several who hold an office: "Mayors" of a council that is theirs."""
    return token.bare in HEADS and token.bare.endswith("s") and token.bare[:-1] in HEADS


def is_headed(head: Sequence[Token]) -> bool:
    """Return whether one of the words of a phrase heads a role."""
    return any(occupies(token) and (token.bare not in LAST or n == len(head) - 1) for n, token in enumerate(head))


def heads(word: str) -> bool:
    """Return whether a word may head a role, alone or after a hyphen."""
    return word in HEADS or word.rpartition("-")[2] in HEADS


def occupies(token: Token) -> bool:
    """Return whether a word heads a role, or is one for an occupation in small letters, as "ceramist"."""
    word = token.bare
    if heads(word) or (token.shape == "name" and word.endswith(CRAFTS)):
        return True
    return token.shape == "word" and word.endswith(("ist", "ologue")) and len(word) > 6 and word not in VERBS


def first_phrase(found: Sequence[Token], *, commas: bool = False) -> Sequence[Token]:
    """Return the words before the first preposition or bracket; a comma ends them too unless `commas` are let be."""
    for at, token in enumerate(found):
        if at and (joins(token) or token.text in "(;\n" or (token.text == "," and not commas)):
            return found[:at]
    return found
