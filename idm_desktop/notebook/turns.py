"""Whose turn it is to write: threads of this program come one after the other, in the order in which they asked.

SQLite lets whoever looks first when a file is free; a long row of short writes would keep a single one waiting.
"""

from collections import defaultdict, deque
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

PATIENCE = 5.0
"""Seconds after which a turn is taken all the same; SQLite then says who holds the file."""

_guard = Lock()
_lines: defaultdict[Path, deque[Lock]] = defaultdict(deque)


@contextmanager
def turn(path: Path) -> Iterator[None]:
    """Wait for one's turn to write to a file, and give it on at the end."""
    mine = Lock()
    mine.acquire()
    with _guard:
        line = _lines[path]
        line.append(mine)
        if line[0] is mine:
            mine.release()
    try:
        mine.acquire(timeout=PATIENCE)
        yield
    finally:
        with _guard:
            first = line[0] is mine
            line.remove(mine)
            if first and line:
                line[0].release()
