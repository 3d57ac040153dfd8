"""What a query's words may look like in a text: inflections, compounds and acronyms, as runs of folded words.

The tree that `widen` makes has the shape of the query's, with OneOf for every word and phrase.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple, TypeAlias

from idm_desktop.words.fold import APOSTROPHES, CAPITALS, ELIDED, Token, is_sign, tokens
from idm_desktop.words.query import And, Field, Near, Node, Not, Or, Pattern, Phrase, Word
from idm_desktop.words.stems import forms

MAX_JOINS = 8
"""Ways of closing up words of one query that are tried."""
LONGEST_EXPANSION = 10
SHORT_ACRONYM = 4
"""Letters of an acronym with its mark that stands for nothing but itself, however many passages have it as a word."""
SHORTEST_PART = 3
"""Letters of a word in a compound."""
MOST_WORDS = 24
"""Words of a query beyond which it is a piece of text, looked for as it stands."""


class Lexicon(NamedTuple):
    """What a library knows of words; the default knows nothing, so that every inflection is possible.

    `known` says whether a folded word occurs, `acronyms` holds the folded words that folded acronyms stand for.
    """

    known: Callable[[str], bool] | None = None
    acronyms: Mapping[str, tuple[tuple[str, ...], ...]] = {}
    shorts: Mapping[tuple[str, ...], str] = {}


PLAIN = Lexicon()
ASIS = Lexicon(lambda word: False)
"""Knows no other forms of any word."""


class Term(NamedTuple):
    """Folded words that follow each other; with `exact`, they are written so, with `prefix`, the last goes on."""

    words: tuple[str, ...]
    prefix: bool = False
    exact: str | None = None


class OneOf(NamedTuple):
    """Terms of which one must stand; the first is the one that was typed."""

    terms: tuple[Term, ...]


class Close(NamedTuple):
    """Terms that stand with at most `distance` words between them."""

    parts: tuple[OneOf, ...]
    distance: int


class Every(NamedTuple):
    """All of `parts` must be so."""

    parts: "tuple[Wide, ...]"


class Some(NamedTuple):
    """One of `parts` must be so; with `alike`, they are ways of writing what the first says."""

    parts: "tuple[Wide, ...]"
    alike: bool = False


class Without(NamedTuple):
    """`part` must not be so."""

    part: "Wide"


Wide: TypeAlias = OneOf | Close | Every | Some | Without | Field | Pattern


def widen(node: Node, lexicon: Lexicon = PLAIN) -> Wide:
    """Return the tree of `node` with everything that its words may look like."""
    if isinstance(node, Word):
        return OneOf(tuple(dict.fromkeys(_of_word(node, lexicon))))
    if isinstance(node, Phrase):
        return OneOf(tuple(dict.fromkeys(_of_phrase(node, lexicon))))
    if isinstance(node, Near):
        parts = [widen(part, lexicon) for part in node.parts]
        return Close(tuple(part for part in parts if isinstance(part, OneOf)), node.distance)
    if isinstance(node, Not):
        return Without(widen(node.part, lexicon))
    if isinstance(node, Or):
        return Some(tuple(widen(part, lexicon) for part in node.parts))
    return _every(node, lexicon) if isinstance(node, And) else node


def _of_word(word: Word, lexicon: Lexicon) -> Iterator[Term]:
    found = tokens(word.text)
    full = [token for token in found if token.place is not None]
    full = full[1:] if len(full) > 1 and _is_elided(full[0], word.text) else full
    first = full[0].text
    if word.exact:
        yield Term(_texts(full), word.prefix, word.text)
    elif len(full) > 1:
        yield Term(_texts(full), word.prefix)
        for token in found:
            if token.place is None and not token.text.endswith(CAPITALS) and not is_sign(token.text):
                yield Term((token.text,), word.prefix)
    else:
        acronym = next((token.text for token in found if token.text.endswith(CAPITALS)), "")
        expansions = lexicon.acronyms.get(acronym[:-1] or first, ())
        if acronym and (expansions or _is_known_in_capitals(acronym, lexicon)):
            yield Term((acronym,))
        else:
            yield Term((first,), word.prefix or is_sign(first))
            yield from (Term((form,)) for form in forms(first) if lexicon.known is None or lexicon.known(form))
            yield from (Term(parts, word.prefix) for parts in _parted(first, lexicon))
        yield from (Term(expansion) for expansion in expansions)


def _is_known_in_capitals(acronym: str, lexicon: Lexicon) -> bool:
    """Whether the library writes so short a word in capitals: US, and not us; longer ones may stand in a heading."""
    return len(acronym) <= SHORT_ACRONYM and lexicon.known is not None and lexicon.known(acronym)


def _parted(word: str, lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """Yield the pairs of words that the library knows and that make up a closed compound."""
    if lexicon.known is None or lexicon is ASIS or not word.isalpha():
        return
    for at in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
        if lexicon.known(word[:at]) and lexicon.known(word[at:]):
            yield word[:at], word[at:]


def _is_elided(token: Token, text: str) -> bool:
    return token.text in ELIDED and text[token.end : token.end + 1] in tuple(APOSTROPHES)


def _texts(found: list[Token]) -> tuple[str, ...]:
    return tuple(token.text for token in found)


def _of_phrase(phrase: Phrase, lexicon: Lexicon) -> Iterator[Term]:
    words = _texts([token for token in tokens(phrase.text) if token.place is not None])
    if phrase.exact:
        yield Term(words, phrase.prefix, phrase.text)
        return
    yield Term(words, phrase.prefix or (len(words) == 1 and is_sign(words[0])))
    for start, end, joined in _joins(words, lexicon):
        last = phrase.prefix and end == len(words) and not joined.endswith(CAPITALS)
        yield Term((*words[:start], joined, *words[end:]), last or (phrase.prefix and end < len(words)))


def _joins(words: tuple[str, ...], lexicon: Lexicon) -> list[tuple[int, int, str]]:
    """Return the runs of `words` that the library also knows closed up, or as an acronym."""
    found: list[tuple[int, int, str]] = []
    for start in range(len(words)):
        for end in range(start + 2, min(start + LONGEST_EXPANSION, len(words)) + 1):
            if short := lexicon.shorts.get(words[start:end]):
                found.append((start, end, short + CAPITALS))
            if end - start <= 3 and lexicon.known is not None and lexicon.known("".join(words[start:end])):
                found.append((start, end, "".join(words[start:end])))
            if len(found) >= MAX_JOINS:
                return found
    return found


def _every(node: And, lexicon: Lexicon) -> Wide:
    """Read words side by side as themselves, or as the compound or the acronym that they make."""
    plain = tuple(part for part in node.parts if isinstance(part, Word | Phrase))
    others = tuple(widen(part, lexicon) for part in node.parts if not isinstance(part, Word | Phrase))
    words = _side_by_side(plain, ASIS if len(node.parts) > MOST_WORDS else lexicon)
    if not others:
        return words
    return Every((*(words.parts if isinstance(words, Every) else (words,)), *others)) if plain else Every(others)


def _side_by_side(plain: tuple[Word | Phrase, ...], lexicon: Lexicon) -> Wide:
    parts = tuple(widen(part, lexicon) for part in plain)
    options: list[Wide] = [Every(parts) if len(parts) != 1 else parts[0]]
    for first, run in _runs(plain):
        for start, end, joined in _joins(run, lexicon)[: MAX_JOINS - len(options)]:
            one = OneOf((Term((joined,)),))
            left = (*parts[: first + start], one, *parts[first + end :])
            options.append(Every(left) if len(left) > 1 else one)
    return Some(tuple(options), alike=True) if len(options) > 1 else options[0]


def _runs(parts: tuple[Node, ...]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield where plain words stand side by side, and those words."""
    run: list[str] = []
    for at, part in enumerate((*parts, None)):
        found = _texts(tokens(part.text)) if isinstance(part, Word) and not part.exact else ()
        full = [text for text in found if not text.endswith(CAPITALS)]
        if len(full) == 1:
            run.append(full[0])
            continue
        if len(run) > 1:
            yield at - len(run), tuple(run)
        run = []
