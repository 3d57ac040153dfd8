"""How likely two people are one, by their names alone: accents, the order of names, initials, names left out."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple, Protocol

from idm_desktop.structure.persons.honorifics import HONORIFICS
from idm_desktop.structure.persons.lexicon import PARTICLES, SUFFIXES
from idm_desktop.structure.persons.parts import key

CLOSE = 0.6
"""The likeness from which two people are worth a look."""


class Named(Protocol):
    """Whoever has a name: a person of a guide or a text, or a speaker of the library."""

    @property
    def name(self) -> str: ...
    @property
    def family(self) -> str | None: ...
    @property
    def honorific(self) -> str | None: ...
    @property
    def country(self) -> str | None: ...


class Likeness(NamedTuple):
    """How likely two people are one, from 0 to 1, and why."""

    score: float
    reason: str


UNLIKE = Likeness(0.0, "other names")


def likeness(a: Named, b: Named) -> Likeness:
    """Return how likely two people are one. Equal names are 1; another country or gender makes it less."""
    found = _by_name(_words(a.name), _words(b.name), a, b)
    if not found.score:
        return UNLIKE
    score = found.score
    if a.country and b.country and a.country != b.country:
        score -= 0.25
    if _gender(a) and _gender(b) and _gender(a) != _gender(b):
        score -= 0.4
    return found._replace(score=round(max(score, 0.0), 2))


@lru_cache(maxsize=20_000)
def _words(name: str) -> tuple[str, ...]:
    words = [word for word in key(name.split()) if word not in SUFFIXES]
    while len(words) > 1 and words[0] in HONORIFICS:
        words = words[1:]
    return tuple(words)


def _gender(person: Named) -> str | None:
    for word in key((person.honorific or "").split()):
        if said := HONORIFICS.get(word):
            return said
    return None


def _by_name(one: tuple[str, ...], two: tuple[str, ...], a: Named, b: Named) -> Likeness:
    if not one or not two:
        return UNLIKE
    if one == two:
        same = a.name == b.name
        return (
            Likeness(1.0, "the same name")
            if same
            else Likeness(0.95, "the same name but for accents, capitals or marks")
        )
    if len(one) == len(two) and set(one) == set(two) and sorted(one) == sorted(two):
        return Likeness(0.9, "the same names in another order")
    bare = _without_particles(one)
    if bare and bare == _without_particles(two):
        return Likeness(0.9, "the same name but for a particle")
    short, long = (two, one) if _length(two) < _length(one) else (one, two)
    if len(short) > 1:
        return _shorter(short, long)
    if short[0] == long[-1] or (_family(a) and _family(a) == _family(b)):
        return Likeness(0.4, "the same family name")
    return UNLIKE


@lru_cache(maxsize=20_000)
def _without_particles(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in words if word not in PARTICLES)


def _length(words: tuple[str, ...]) -> tuple[int, int]:
    return len(words), len("".join(words))


def _family(person: Named) -> tuple[str, ...]:
    return key((person.family or "").split())


def _shorter(short: Sequence[str], long: Sequence[str]) -> Likeness:
    """Compare a name with one that has as many words or more."""
    if short[-1] in long and _fits(short, long):
        if any(len(word) == 1 < len(other) for word, other in zip(short, long, strict=False)):
            return Likeness(0.75, "the same family name and an initial")
        if len(short) < len(long) and set(short) <= set(long):
            first = short[0] == long[0]
            return Likeness(0.8 if first else 0.6, "the same names, one more in one of them")
    if short[-1] == long[-1] and _typo(short[0], long[0]):
        return Likeness(0.65, "names spelled almost alike")
    if len(short) == len(long) and short[0] == long[0] and _typo(short[-1], long[-1]):
        return Likeness(0.65, "names spelled almost alike")
    return UNLIKE


def _fits(short: Sequence[str], long: Sequence[str]) -> bool:
    """Return whether each word of the shorter name stands in the longer, in order, whole or as its initial."""
    at = 0
    matched = 0
    for word in short:
        while at < len(long) and not (long[at] == word or (1 in (len(word), len(long[at])) and long[at][0] == word[0])):
            at += 1
        if at == len(long):
            return False
        matched += len(word) > 1 and len(long[at]) > 1
        at += 1
    return matched > 0


def _typo(one: str, two: str) -> bool:
    """Return whether two words of some length differ by one letter put in, left out or exchanged."""
    if one == two or min(len(one), len(two)) < 4 or abs(len(one) - len(two)) > 1:
        return False
    at = next((n for n, (x, y) in enumerate(zip(one, two, strict=False)) if x != y), min(len(one), len(two)))
    if len(one) == len(two):
        return one[at + 1 :] == two[at + 1 :] or (
            one[at : at + 2] == two[at : at + 2][::-1] and one[at + 2 :] == two[at + 2 :]
        )
    short, long = sorted((one, two), key=len)
    return short[at:] == long[at + 1 :]
