"""What a library knows of its words and where its documents stand; kept until something is written.

The passages of a document stand in rows that follow each other, so that a list of rows, which FTS5 gives in order, is
told apart into documents by halving, and no passage needs to be looked at.
"""

import sqlite3
from collections.abc import Callable
from functools import cached_property, lru_cache
from typing import NamedTuple

from idm_desktop.library.handle import Library
from idm_desktop.library.vocabulary import Count, Vocabulary
from idm_desktop.words.fold import fold, tokens
from idm_desktop.words.terms import Lexicon

ACRONYMS = "SELECT DISTINCT acronym, expansion FROM acronym"
SPANS = """
SELECT d.first, d.last, d.id, d.version, d.current, d.kind, d.language, d.event, e.starts, e.ends
  FROM document d LEFT JOIN event e ON e.id = d.event
 WHERE d.complete = 1 AND d.first IS NOT NULL
 ORDER BY d.first
"""
MANY = {
    "speaker": "SELECT count(*) FROM (SELECT 1 FROM person LIMIT ?)",
    "session": "SELECT count(*) FROM (SELECT 1 FROM session LIMIT ?)",
}
MOST_WORDS = 4096
"""Counts of words that are kept."""


class Span(NamedTuple):
    """A version of a document, and the first and the last of its rows."""

    first: int
    last: int
    document: str
    version: int
    current: int
    kind: str
    language: str | None
    event: str
    starts: str | None
    ends: str | None

    @property
    def size(self) -> int:
        """How many passages there are."""
        return self.last - self.first + 1


class Known:
    """What is true of a library as it stands now."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._many: dict[str, bool] = {}
        self.kept: dict[object, object] = {}
        self.vocabulary = Vocabulary(connection)
        self.count: Callable[[str], Count] = lru_cache(MOST_WORDS)(self.vocabulary.count)
        self.beginning: Callable[[str], Count] = lru_cache(MOST_WORDS)(self.vocabulary.beginning)
        self.likeliest: Callable[[str, int], tuple[str, ...]] = lru_cache(MOST_WORDS)(self.vocabulary.likeliest)

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """The complete versions of documents, in the order of their rows."""
        return tuple(Span(*row) for row in self._connection.execute(SPANS))

    @cached_property
    def passages(self) -> int:
        """How many passages the library has."""
        return sum(span.size for span in self.spans)

    @cached_property
    def has_several_texts(self) -> bool:
        """Whether there is more than one text, versions in brief not counted: then it is to be said which is meant."""
        current = [span for span in self.spans if span.current]
        texts = {span.document for span in current if span.kind != "digest"}
        return len(texts) > 1 or len({span.event for span in current}) > 1

    @cached_property
    def lexicon(self) -> Lexicon:
        """The words it knows, and what its acronyms stand for."""
        acronyms: dict[str, tuple[tuple[str, ...], ...]] = {}
        shorts: dict[tuple[str, ...], str] = {}
        for acronym, expansion in self._connection.execute(ACRONYMS).fetchall():
            short = "".join(filter(str.isalnum, fold(acronym)))
            words = tuple(token.text for token in tokens(expansion) if token.place is not None)
            if short and words:
                acronyms[short] = tuple(dict.fromkeys((*acronyms.get(short, ()), words)))
                shorts[words] = short
        return Lexicon(lambda word: self.count(word).passages > 0, acronyms, shorts)

    def has_many(self, kind: str, few: int) -> bool:
        """Whether there are more than a few speakers or sessions."""
        if kind not in self._many:
            (found,) = self._connection.execute(MANY[kind], (few + 1,)).fetchone()
            self._many[kind] = found > few
        return self._many[kind]


def known(connection: sqlite3.Connection) -> Known:
    """Return what is true of the library behind a connection."""
    return connection.known(Known) if isinstance(connection, Library) else Known(connection)
