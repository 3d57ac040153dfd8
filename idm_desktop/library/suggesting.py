"""Another spelling of a query that finds little: its unknown words replaced by the nearest that the library knows."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator

from idm_desktop.library import fields, named
from idm_desktop.library.known import Known
from idm_desktop.words import stems
from idm_desktop.words.fold import tokens
from idm_desktop.words.query import And, Field, Near, Node, Or, Phrase, Query, Word
from idm_desktop.words.spelling import SHORTEST, nearest

Vocabulary = Callable[[str], Iterable[tuple[str, int]]]
"""Gives the words that begin so, each with how often they are met."""
MOST = 4
"""Words of a query for which another is looked for."""


def meant(connection: sqlite3.Connection, known: Known, query: Query) -> str | None:
    """Return the query with the words that do not occur replaced by the nearest that do; null where there are none."""
    text = query.text
    unknown = [typed for word in _words(query.root) for typed in _unknown(known, word)]
    for typed in unknown[:MOST]:
        text = _put(text, typed, known.vocabulary.words)
    for field in _speakers(query.root):
        if not fields.people(connection, field):
            for typed in [piece for value in field.values for piece in _pieces(value)][:MOST]:
                text = _put(text, typed, lambda beginning: named.words(connection, "speaker", beginning))
    return text if text != query.text else None


def _unknown(known: Known, word: Word | Phrase) -> Iterator[str]:
    """Yield the words in what was typed that do not occur."""
    for typed in _pieces(word.text):
        begun = word.prefix and word.text.endswith(typed)
        if _can_be_mistaken(typed) and not _occurs(known, tokens(typed)[0].text, begun=begun):
            yield typed


def _put(text: str, typed: str, vocabulary: Vocabulary) -> str:
    """Put the nearest word in the place of one that was typed."""
    folded = tokens(typed)[0].text
    if not _can_be_mistaken(typed):
        return text
    other = nearest(folded, vocabulary(folded[0])) or nearest(folded, vocabulary(folded[1]))
    return text.replace(typed, other, 1) if other else text


def _can_be_mistaken(typed: str) -> bool:
    folded = tokens(typed)[0].text
    return len(folded) >= SHORTEST and folded.isalpha()


def _pieces(text: str) -> list[str]:
    """Return the words in a text as they were typed."""
    return [text[token.start : token.end] for token in tokens(text) if token.place is not None]


def _occurs(known: Known, folded: str, *, begun: bool) -> bool:
    if begun and known.beginning(folded).passages:
        return True
    forms = () if begun else stems.forms(folded)
    return any(known.count(form).passages for form in (folded, *forms))


def _words(root: Node | None) -> Iterator[Word | Phrase]:
    """Yield the words that are to be found, whatever way they are written."""
    if isinstance(root, And | Or | Near):
        for part in root.parts:
            yield from _words(part)
    elif isinstance(root, Word | Phrase) and not root.exact:
        yield root


def _speakers(root: Node | None) -> list[Field]:
    parts = root.parts if isinstance(root, And) else (root,)
    return [part for part in parts if isinstance(part, Field) and part.name == "speaker"]
