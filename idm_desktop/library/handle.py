"""The connection to a library: it remembers what was learnt, and can be stopped between its statements as well.

It is opened before the first paint, so it imports nothing that searching needs.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from math import inf
from time import perf_counter, thread_time
from typing import Any, TypeVar

T = TypeVar("T")

STEPS = 1_000
"""Steps of a statement between two looks at the clock."""


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

    _known: tuple[tuple[int, int], object] | None = None
    _clock: Clock | None = None

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        """Do as SQLite does, also where it reports damage in words that are no text any more."""
        try:
            return super().execute(sql, parameters)
        except UnicodeDecodeError as error:
            raise sqlite3.DatabaseError("its tables are damaged") from error

    @property
    def clock(self) -> Clock:
        """What says when to end."""
        if self._clock is None:
            self._clock = Clock()
            self.set_progress_handler(self._clock.is_over, STEPS)
        return self._clock

    def known(self, learn: Callable[[sqlite3.Connection], T]) -> T:
        """Return what was learnt of the library as it stands now; it is learnt anew when something was written."""
        (version,) = self.execute("PRAGMA data_version").fetchone()
        state = (version, self.total_changes)
        if self._known is None or self._known[0] != state:
            self._known = (state, learn(self))
        return self._known[1]  # type: ignore[return-value]  # there is one kind of thing to learn


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
