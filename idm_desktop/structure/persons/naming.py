"""Names as they stand in a passage: honorifics and the name after them, or capitalised words that may be a name."""

from collections.abc import Sequence
from typing import NamedTuple

from idm_desktop.structure.persons.acronyms import ACRONYMS
from idm_desktop.structure.persons.fitness import clean, is_given, near, soft
from idm_desktop.structure.persons.given import FAMILY_FIRST
from idm_desktop.structure.persons.honorifics import RANKS, STYLED
from idm_desktop.structure.persons.lexicon import BODIES, CALLED, DEGREES, HEADS, PARTICLES, SUFFIXES, SURNAMES, wordset
from idm_desktop.structure.persons.nations import whole
from idm_desktop.structure.persons.parts import is_shouted
from idm_desktop.structure.persons.places import is_place
from idm_desktop.structure.persons.titles import Title, plural, title
from idm_desktop.structure.persons.tokens import Token

NAMESAKES = wordset("jordan israel chad georgia")
"""Countries whose names are given names too."""

CAPITALS = frozenset({"capitals", "initial"})
NO_PERSON = HEADS | BODIES
"""Words after which "of" leads to no person."""

LONGEST = 7
"""Words a name has at most, particles among them."""


class Name(NamedTuple):
    """A name: its words from `first` to before `last`, `begin` where its honorifics do, and those.

    `shared` is where the honorific of several begins that stands before it.
    """

    begin: int
    first: int
    last: int
    title: Title | None = None
    shared: int | None = None


def read(found: Sequence[Token], first: int, *, titled: bool) -> int:
    """Return where the name ends that begins at word `first`; `first` itself where there is none."""
    last = first
    at = first
    while at < len(found) and at - first < LONGEST:
        token = found[at]
        if token.bare in DEGREES and token.shape != "word":
            break
        if at > first and (not near(found[at - 1], token) or found[at - 1].owns):
            break
        if clean(token):
            at += 1
            last = at if token.shape != "initial" or last > first else last
            continue
        if token.bare in PARTICLES and (step := _particles(found, at, titled or last > first)):
            at = step
            continue
        if last > first and token.bare in SUFFIXES and token.shape != "word":
            return at + 1
        if soft(token) and _fits(found, first, at, last, titled):
            last = at = at + 1
            continue
        break
    return last


def _particles(found: Sequence[Token], at: int, allowed: bool) -> int:
    """Return the place of the name that particles at `at` lead to, or 0."""
    after = at
    while after < len(found) and after - at < 3 and found[after].bare in PARTICLES:
        after += 1
    if not allowed and found[at].shape == "word":
        return 0
    if after < len(found) and near(found[after - 1], found[after]) and clean(found[after]):
        return 0 if whole(" ".join(token.text for token in found[after : after + 2])) else after
    return 0


def _fits(found: Sequence[Token], first: int, at: int, last: int, titled: bool) -> bool:
    """Return whether a common word may end the name: after a given name or an honorific, before no other capital."""
    follows = found[at + 1] if at + 1 < len(found) else None
    alone = follows is None or follows.shape not in ("name", "capitals", "odd") or not near(found[at], follows)
    if at == first:
        return titled and (alone or (follows is not None and clean(follows)))
    return (
        alone
        and last == at
        and (titled or (is_given(found[first]) and found[at].bare in SURNAMES))
        and not found[at].owns
    )


def looks_given(found: Sequence[Token], first: int, last: int) -> bool:
    """Return whether a name begins as one does: with a known given name or initials, or a family name of East Asia."""
    if is_given(found[first]) or found[first].shape == "initial":
        return True
    if found[first].bare in FAMILY_FIRST and last - first <= 3:
        return True
    surname_first = found[first].shape == "capitals" and found[last - 1].shape == "name"
    return surname_first and is_given(found[last - 1])


def plain(found: Sequence[Token], at: int, lowered: frozenset[str], *, listed: bool = False) -> Name | None:
    """Read a name without an honorific that begins at a word; `lowered` are words the text has in small letters too.

    In entries of a programme (`listed`) a name may follow the last capitalised word of a title.
    """
    token = found[at]
    before = found[at - 1] if at and near(found[at - 1], token) else None
    if not (clean(token) or _is_namesake(found, at)) or (before and clean(before) and not before.owns):
        return None
    if before and before.text[0].isupper() and not before.owns and before.bare in BODIES and not is_given(token):
        return None  # the rest of a body's name
    if at > 1 and found[at - 1].folded in ("of", "de", "du") and found[at - 2].bare in NO_PERSON:
        return None  # what an office is held in, or a school teaches
    if listed and token.shape == "capitals":
        return _in_capitals(found, at)
    first = at + (listed and _is_topic(found, at))
    if _opens_sentence(found, at) and not is_given(token) and _is_opening(token, lowered):
        first += 1
        if first >= len(found) or not near(token, found[first]) or not clean(found[first]):
            return None
    return _plain(found, first)


def _plain(found: Sequence[Token], first: int) -> Name | None:
    last = read(found, first + _is_namesake(found, first), titled=False)
    size = sum(token.shape != "word" for token in found[first:last])
    full = [token for token in found[first:last] if token.shape in ("name", "capitals")]
    shouted = not any(token.shape == "name" for token in full)
    if size < 2 or (
        shouted and not (is_given(found[first]) and size < 5 and last < len(found) and found[last].text in ",(")
    ):
        return None
    if last < len(found) and _runs_on(found[last - 1], found[last]):
        return None
    words = " ".join(token.text for token in found[first:last])
    return None if whole(words) or is_place(words) else Name(first, first, last)


def _in_capitals(found: Sequence[Token], at: int) -> Name | None:
    """Read a name that is a line of its own, all in capitals: it begins with a known given name."""
    last = read(found, at, titled=False)
    alone = (at == 0 or found[at - 1].text == "\n") and (last == len(found) or found[last].text == "\n")
    if 2 <= last - at <= 4 and all(token.shape in CAPITALS for token in found[at:last]):
        return Name(at, at, last) if alone and is_given(found[at]) else None
    return _plain(found, at) if last - at > 1 else None


def _is_namesake(found: Sequence[Token], at: int) -> bool:
    """Return whether a country's name is a given name here: Jordan Smithers."""
    follows = found[at + 1] if at + 1 < len(found) else None
    return found[at].bare in NAMESAKES and follows is not None and near(found[at], follows) and clean(follows)


def _is_topic(found: Sequence[Token], at: int) -> bool:
    """Return whether a word still belongs to the title before a name: a given name follows, and one more."""
    if not at or found[at - 1].shape == "mark" or found[at - 1].bare in CALLED or not near(found[at - 1], found[at]):
        return False
    if is_given(found[at]) or found[at].shape == "initial" or found[at].bare in STYLED or at + 2 >= len(found):
        return False
    return is_given(found[at + 1]) and clean(found[at + 2]) and near(found[at + 1], found[at + 2])


def inverted(found: Sequence[Token], at: int) -> Name | None:
    """Read a name in an entry whose family name stands first, before a comma: "Roe, Jane" or "ROE, Jane"."""
    if at + 2 >= len(found) or found[at + 1].text != "," or not clean(found[at]) or found[at].shape == "initial":
        return None
    if at and near(found[at - 1], found[at]) and clean(found[at - 1]):
        return None
    last = read(found, at + 2, titled=False)
    given = found[at + 2 : last]
    ends = last >= len(found) or found[last].text in (",", "(", "-", "–", "—", ";", "|")
    if not ends or not 0 < len(given) <= 3 or any(token.shape == "capitals" for token in given):
        return None
    known = is_given(given[0]) or found[at].bare in FAMILY_FIRST or found[at].shape == "capitals"
    return Name(at, at, last) if known and found[at].shape in ("name", "capitals") else None


def words(found: Sequence[Token], name: Name) -> list[Token]:
    """Return the words of a name in their own order: what stands before a comma is the family's, and comes last."""
    inside = list(found[name.first : name.last])
    comma = next((n for n, token in enumerate(inside) if token.text == ","), 0)
    if not comma:
        loud = next((n for n, token in enumerate(inside) if token.shape != "capitals"), 0)
        return inside if not _is_first(inside, loud) else inside[loud:] + inside[:loud]
    family, given = inside[:comma], inside[comma + 1 :]
    eastern = family[0].bare in FAMILY_FIRST and not is_given(given[0])
    return family + given if eastern else given + family


def _is_first(inside: Sequence[Token], loud: int) -> bool:
    """Return whether the first words of a name, in capitals, are the family's, as in a list: "OKAFOR Chidi"."""
    rest = inside[loud:]
    family = all(
        is_shouted(token.text) and token.bare not in FAMILY_FIRST and token.text not in ACRONYMS
        for token in inside[:loud]
    )
    return bool(loud and rest) and family and all(token.shape == "name" for token in rest)


def spelled(found: Sequence[Token]) -> tuple[str, ...]:
    """Return the words of a name, a particle that an apostrophe ends at one with its word: d'Arcy."""
    joined: list[str] = []
    for token in found:
        if joined and joined[-1].endswith(("'", "’")):
            joined[-1] += token.text
        else:
            joined.append(token.text)
    return tuple(joined)


def _runs_on(last: Token, follows: Token) -> bool:
    """Return whether a capitalised word that is in no name follows right after."""
    return near(last, follows) and follows.shape in ("name", "capitals", "odd") and not last.owns


def _opens_sentence(found: Sequence[Token], at: int) -> bool:
    return at == 0 or found[at - 1].text in (".", "!", "?", ":", ";", "”", "“", '"', "•", "–", "—")


def _is_opening(token: Token, lowered: frozenset[str]) -> bool:
    return token.bare in lowered or (token.bare.endswith("ing") and len(token.bare) > 5)


def shown(found: Sequence[Token], text: str, name: Name) -> tuple[int, int]:
    """Return where a name stands in its passage, without its honorifics and a possessive ending."""
    end = found[name.last - 1].end - (2 if found[name.last - 1].owns else 0)
    return found[name.first].start, end


def named(found: Sequence[Token], at: int, text: str, *, romance: bool) -> Name | None:
    """Read a name with honorifics that begins at a word; those of several people are no part of any name."""
    heading = title(found, at, text, romance=romance)
    if heading is None:
        heading = plural(found, at, romance=romance)
        one = _one_of_many(found, heading.after, heading) if heading else None
        return one and one._replace(shared=at)
    first = heading.after
    while first < len(found) and found[first].bare in RANKS and first - heading.after < 2:
        first += 1
    if not near(found[first - 1], found[min(first, len(found) - 1)]) or first >= len(found):
        return None
    last = read(found, first, titled=True)
    return Name(at, first, last, heading) if last > first else None


def next_of_many(found: Sequence[Token], name: Name) -> Name | None:
    """Read the next of several names that have an honorific in common: "Messrs. Roe, Doe and Poe"."""
    at = name.last
    if name.title is None or not name.title.many or at >= len(found):
        return None
    if found[at].text == "(":
        at = next((n + 1 for n in range(at, min(at + 20, len(found) - 1)) if found[n].text == ")"), at)
    at += found[at].text == ","
    at += at < len(found) and found[at].folded in ("and", "et", "y", "e", "&")
    return _one_of_many(found, at, name.title) if name.last < at < len(found) else None


def _one_of_many(found: Sequence[Token], at: int, heading: Title) -> Name | None:
    if not clean(found[at]) and found[at].bare not in PARTICLES:
        return None
    last = read(found, at, titled=True)
    return Name(at, at, last, heading) if last > at else None
