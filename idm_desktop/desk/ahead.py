"""Reading and understanding the next files while one is stored: two processors do it in the time of one."""

from collections import deque
from collections.abc import Callable, Collection
from concurrent.futures import Future, ThreadPoolExecutor, wait
from pathlib import Path
from threading import Event
from typing import NamedTuple

from idm_desktop import importers
from idm_desktop.desk.aside import Aside
from idm_desktop.desk.understanding import Tell, Understood, Wish, understand
from idm_desktop.errors import ImportFailed
from idm_desktop.importers.progress import Progress
from idm_desktop.model.extract import Extract

POLL = 0.05
"""Seconds between two looks at how far the reading is."""

LARGEST = 2_000_000
"""Characters up to which a text is understood aside: a larger one would have to be held twice."""

STOPPED = "Its import was cancelled."


class _Reading:
    """A file that is being read and understood, and the share of either that has been."""

    def __init__(self) -> None:
        self.content = b""
        self.share = self.part = 0.0
        self.extract: Future[Extract] | None = None
        self.understood: Future[Understood | None] | None = None

    def tell(self, share: float) -> None:
        self.share = share

    def tell_part(self, share: float) -> None:
        self.part = share

    def read(
        self, content: bytes, suffix: str, encoding: str | None, cancel: Callable[[], bool], progress: Progress
    ) -> Extract:
        """Return the extract when it is there; called as `importers.read` is."""
        if self.extract is None:
            return importers.read(content, suffix, encoding, cancel, progress)
        while not wait([self.extract], POLL).done:
            progress(self.share)
        return self.extract.result()

    def understand(self, extract: Extract, wish: Wish, tell: Tell) -> Understood:
        """Return what it says when that is known; called as `understanding.understand` is."""
        if self.understood is not None:
            while not wait([self.understood], POLL).done:
                tell(self.part)
            if made := self.understood.result():
                return made
        return understand(extract, wish, tell)


class Taken(NamedTuple):
    """The bytes of a file, and what reads and understands them."""

    content: bytes
    read: Callable[..., Extract]
    understand: Callable[[Extract, Wish, Tell], Understood]


class Ahead:
    """Reads files ahead, in order; those whose SHA-256 is `known` are here already and need no reading.

    As a context it stops what is being read and understood when the import ends, however it does.
    """

    def __init__(self, encoding: str | None, known: Collection[str]) -> None:
        self._encoding = encoding
        self._known = known
        self._stopped = Event()
        self._aside = Aside()
        self._loader, self._reader, self._asker = (ThreadPoolExecutor(1) for _ in range(3))
        self._begun: deque[Future[_Reading]] = deque()

    def __enter__(self) -> "Ahead":
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        self._aside.end()
        for pool in (self._loader, self._reader, self._asker):
            pool.shutdown(cancel_futures=True)
        self._aside.close()

    def begin(self, path: Path, wish: Wish | None) -> None:
        """Begin to read a file, and to understand it where it is known what is wished."""
        self._begun.append(self._loader.submit(self._load, path, wish))

    def take(self) -> Taken:
        """Return the bytes of the file begun first, and what reads them; raise ImportFailed where there are none."""
        reading = self._begun.popleft().result()
        return Taken(reading.content, reading.read, reading.understand)

    def _load(self, path: Path, wish: Wish | None) -> _Reading:
        reading = _Reading()
        reading.content = importers.load(path)
        if not self._stopped.is_set() and importers.digest(reading.content) not in self._known:
            reading.extract = self._reader.submit(self._read, reading, path.suffix)
            if wish is not None:
                reading.understood = self._asker.submit(self._understand, reading, reading.extract, wish)
        return reading

    def _read(self, reading: _Reading, suffix: str) -> Extract:
        if self._stopped.is_set():
            raise ImportFailed(STOPPED)
        return importers.read(reading.content, suffix, self._encoding, self._stopped.is_set, reading.tell)

    def _understand(self, reading: _Reading, extract: Future[Extract], wish: Wish) -> Understood | None:
        """Return what a file says; None where it cannot be read, or is to be understood by who stores it."""
        if extract.exception() is not None or len(extract.result().text) > LARGEST:
            return None
        return self._aside.understand(extract.result(), wish, reading.tell_part)
