"""The parts of a name: which words are given and which the family's, how it is shown, what identifies it."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from idm_desktop.structure.persons.given import FAMILY_FIRST, GIVEN
from idm_desktop.structure.persons.lexicon import PARTICLES, SUFFIXES, wordset
from idm_desktop.words.fold import fold

IBERIAN = re.compile(r"(?:ez|es|os|ia|ado|ero|era|ales|uez|illo|ano|ino|aga|eda|osa|ana)\Z")
SPANISH = wordset(
    "garcia martin lopez gomez diaz ruiz munoz alonso navarro romero torres ramos gil molina castro ortiz rubio medina"
    " cruz flores vargas rojas silva santos costa ferreira oliveira souza pereira lima rocha vega reyes aguilar camacho"
    " castillo guzman herrera mora mejia salazar soto paz solis bravo leon luna vidal blanco serrano delgado saenz"
    " magana barbosa cardoso correia teixeira moreira barboza pinto rivas campos cabrera cordero duarte franco"
    " guerrero ibarra"
    " maldonado nunez ochoa pena quintero sandoval trejo valencia villa zamora zapata valdes"
)


SONS = wordset("bin bint ibn ben")
"""Particles between a name and that of the father."""

ARABIC = wordset("al el abu ould ag aal van von de di da del la le mac st")
"""Particles that belong to the family name even in capitals."""


class Parts(NamedTuple):
    """A name in parts; `name` is how it is shown, in its own order."""

    name: str
    given: str | None
    family: str


def key(words: Sequence[str]) -> tuple[str, ...]:
    """Return what identifies a name: its words folded, initials one by one, in their order."""
    return _key(tuple(words))


@lru_cache(maxsize=20_000)
def _key(words: tuple[str, ...]) -> tuple[str, ...]:
    found: list[str] = []
    for word in words:
        folded = fold(word).replace("’", "'").removesuffix("'s")
        found += [part for part in re.split(r"[\s.\-]+", folded) if part]
    return tuple(found)


def is_shouted(word: str) -> bool:
    """Return whether a word is a name in capitals rather than initials."""
    letters = re.sub(r"[\W_]", "", word)
    folded = fold(letters)
    spoken = re.search(r"[aeiouy]", folded) or folded in FAMILY_FIRST
    return len(letters) > 1 and letters.isupper() and "." not in word and spoken is not None and bool(spoken)


def shown(word: str) -> str:
    """Return a word of a name with capitals only where names have them: SMITH-JONES is Smith-Jones."""
    bare = re.sub(r"(?:'s|’s)\Z", "", word)
    if not is_shouted(bare):
        return bare
    titled = re.sub(r"[^\W\d_]+", lambda match: match.group()[0] + match.group()[1:].lower(), bare)
    return re.sub(r"\bMc([a-z])", lambda match: f"Mc{match[1].upper()}", titled)


def parts(words: Sequence[str], family: Sequence[str] = ()) -> Parts:
    """Divide a name; `family` are the last words by which the text names the person for short, where it does."""
    plain = [shown(word) for word in words]
    name = " ".join(plain)
    if len(words) == 1:
        return Parts(name, None, name)
    first, last = _family(list(words), plain, family)
    given = " ".join([*plain[:first], *plain[last:]]) or None
    return Parts(name, given, " ".join(plain[first:last]))


def _family(words: list[str], plain: list[str], family: Sequence[str]) -> tuple[int, int]:
    """Return which words are the family name."""
    size = len(words)
    if family and len(family) < size:
        wanted = key(family)
        for at in range(size):
            if key(words[at : at + len(family)]) == wanted:
                return at, at + len(family)
    capitals = [n for n, word in enumerate(words) if is_shouted(word)]
    if capitals and len(capitals) < size:
        first = capitals[0]
        while first and fold(words[first - 1]) in PARTICLES and first > 1:
            first -= 1
        return first, capitals[-1] + 1
    end = size - (size > 2 and fold(words[-1]).rstrip(".") in SUFFIXES)
    if end > 2 and fold(words[end - 2]) in ARABIC:
        return end - 2, end
    particle = next((n for n in range(1, end - 1) if words[n].islower() and fold(words[n]) in PARTICLES - SONS), 0)
    if particle:
        return particle, end
    folded = [fold(word).rstrip(".") for word in words[:end]]
    if folded[0] in FAMILY_FIRST and folded[-1] not in FAMILY_FIRST and folded[0] not in GIVEN and end <= 3:
        return 0, 1
    return (end - 2, end) if _is_double(folded, end) else (end - 1, end)


def _is_double(folded: Sequence[str], end: int) -> bool:
    """Return whether the last two words are a double family name, as in Spanish."""
    if end < 3:
        return False
    last = folded[end - 2 : end]
    spanish = all(word in SPANISH or (IBERIAN.search(word) and len(word) > 4) for word in last)
    return spanish and last[0] not in GIVEN and any(word in SPANISH or word.endswith("ez") for word in last)
