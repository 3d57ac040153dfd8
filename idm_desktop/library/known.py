"""What a library knows of its words and where its documents stand; kept until something is written.

The passages of a document stand in rows that follow each other, so that a list of rows, which FTS5 gives in order, is
told apart into documents by halving, and no passage needs to be looked at.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property, lru_cache
from math import inf
from time import perf_counter, thread_time
from typing import NamedTuple

from idm_desktop.library import index
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
STEPS = 1_000
"""Steps of a statement between two looks at the clock."""


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
        self.count: Callable[[str], index.Count] = lru_cache(MOST_WORDS)(lambda word: index.count(connection, word))
        self.beginning: Callable[[str], index.Count] = lru_cache(MOST_WORDS)(
            lambda word: index.count(connection, word, prefix=True)
        )
        self.likeliest: Callable[[str, int], tuple[str, ...]] = lru_cache(MOST_WORDS)(
            lambda word, most: index.likeliest(connection, word, most)
        )

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """The complete versions of documents, in the order of their rows."""
        return tuple(Span(*row) for row in self._connection.execute(SPANS))

    @cached_property
    def passages(self) -> int:
        """How many passages the library has."""
        return sum(span.size for span in self.spans)

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


class Clock:
    """Says when the work on a connection has to end: when somebody else stops it, or when its time is over.

    The time is that of the thread, so that what is found does not depend on what else the computer does.
    """

    def __init__(self) -> None:
        self.is_stopped = False
        self._end = self._soonest = inf

    def allow(self, seconds: float) -> None:
        """Say how long the work may take."""
        self._end, self._soonest = thread_time() + seconds, perf_counter() + seconds

    def allow_all(self) -> None:
        """Let the work take as long as it takes."""
        self._end = self._soonest = inf

    def is_over(self) -> bool:
        """Return whether to end; SQLite asks now and then."""
        if self.is_stopped:
            return True
        return perf_counter() > self._soonest and thread_time() > self._end  # the second is slow to tell


class Library(sqlite3.Connection):
    """A connection that remembers what it knows, and that can be stopped between its statements as well."""

    _known: tuple[tuple[int, int], Known] | None = None
    _clock: Clock | None = None

    @property
    def clock(self) -> Clock:
        """What says when to end."""
        if self._clock is None:
            self._clock = Clock()
            self.set_progress_handler(self._clock.is_over, STEPS)
        return self._clock

    def known(self) -> Known:
        """Return what is true of the library as it stands now."""
        (version,) = self.execute("PRAGMA data_version").fetchone()
        state = (version, self.total_changes)
        if self._known is None or self._known[0] != state:
            self._known = (state, Known(self))
        return self._known[1]


def known(connection: sqlite3.Connection) -> Known:
    """Return what is true of the library behind a connection."""
    return connection.known() if isinstance(connection, Library) else Known(connection)


@contextmanager
def hurried(connection: sqlite3.Connection, seconds: float) -> Iterator[None]:
    """Within, a statement that is not done when the time is over ends with an error that `is_late` knows."""
    clock = connection.clock if isinstance(connection, Library) else Clock()
    clock.allow(seconds)
    try:
        yield
    finally:
        clock.allow_all()


def stop_if_asked(connection: sqlite3.Connection) -> None:
    """End the work between two statements as SQLite ends it within one."""
    if isinstance(connection, Library) and connection.clock.is_stopped:
        raise sqlite3.OperationalError("interrupted")


def is_late(connection: sqlite3.Connection, error: sqlite3.Error) -> bool:
    """Whether a statement ended because its time was over, and nobody stopped it."""
    return (
        isinstance(connection, Library)
        and "interrupted" in str(error)
        and not connection.clock.is_stopped
        and connection.clock.is_over()
    )
