"""Another spelling of a query that finds little: its unknown words replaced by the nearest that the library knows."""

import sqlite3

from idm_desktop.library.known import Known
from idm_desktop.words import stems
from idm_desktop.words.fold import tokens
from idm_desktop.words.query import And, Node, Query, Word
from idm_desktop.words.spelling import SHORTEST, nearest


def meant(connection: sqlite3.Connection, known: Known, query: Query) -> str | None:
    """Return the query with the words that do not occur replaced by the nearest that do; null where there are none."""
    text, changed = query.text, False
    for word in _words(query.root):
        found = tokens(word.text)
        folded = found[0].text if len(found) == 1 else ""
        if len(folded) < SHORTEST or not folded.isalpha() or _occurs(known, folded, word):
            continue
        words = known.vocabulary.words
        other = nearest(folded, words(folded[0])) or nearest(folded, words(folded[1]))
        if other:
            text, changed = text.replace(word.text, other, 1), True
    return text if changed else None


def _occurs(known: Known, folded: str, word: Word) -> bool:
    if word.prefix and known.beginning(folded).passages:
        return True
    forms = () if word.prefix else stems.forms(folded)
    return any(known.count(form).passages for form in (folded, *forms))


def _words(root: Node | None) -> list[Word]:
    parts = root.parts if isinstance(root, And) else (root,)
    return [part for part in parts if isinstance(part, Word) and not part.exact]
