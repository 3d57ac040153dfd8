"""Which words may stand in the name of a person: by their shape, and by what else they mean."""

import re
from functools import lru_cache

from idm_desktop.structure.persons.acronyms import ACRONYMS
from idm_desktop.structure.persons.given import GIVEN
from idm_desktop.structure.persons.honorifics import HONORIFICS
from idm_desktop.structure.persons.lexicon import BEFORE_ROLE, BODIES, COMMON, FUNCTION, HEADS, wordset
from idm_desktop.structure.persons.nations import is_nation
from idm_desktop.structure.persons.tokens import Token

CAPITAL = frozenset({"name", "capitals", "initial"})
SPLIT = wordset("of and the to in for")


def near(left: Token, right: Token) -> bool:
    """Return whether one word follows another with a space or nothing between them."""
    return right.start - left.end <= 1


def clean(token: Token) -> bool:
    """Return whether a word may stand in a name that nothing else shows to be one."""
    return token.shape == "initial" or (token.shape in CAPITAL and _is_clean(token.bare, token.text, token.shape))


@lru_cache(maxsize=50_000)
def _is_clean(word: str, text: str, shape: str) -> bool:
    if word in FUNCTION or _is_common(word) or word in HEADS or is_nation(word) or len(word) > 25:
        return False
    if word in HONORIFICS and word not in GIVEN:
        return False
    if shape == "capitals" and (re.sub("['’]?s?$", "", text) in ACRONYMS or len(word) < 2):
        return False
    parts = word.split("-")
    return len(parts) == 1 or not any(part in COMMON or part in HEADS or part in SPLIT for part in parts)


def _is_common(word: str) -> bool:
    return word in COMMON or word in BEFORE_ROLE or (word.endswith("s") and word[:-1] in COMMON)


def soft(token: Token) -> bool:
    """Return whether a word that stands in few names may be a family name beside an honorific or a given name."""
    word = token.bare
    return (
        token.shape in ("name", "capitals")
        and word not in FUNCTION
        and word not in BODIES
        and word not in HEADS
        and token.text not in ACRONYMS
        and (_is_common(word) or is_nation(word))
    )


def is_given(token: Token) -> bool:
    """Return whether a word is a given name of those known."""
    word = token.bare
    return word in GIVEN or (("-" in word) and word.split("-")[0] in GIVEN)
