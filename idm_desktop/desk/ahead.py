"""Reading the next file while one is understood and stored: two processors do it in the time of one."""

from collections import deque
from collections.abc import Callable, Collection
from concurrent.futures import Future, ThreadPoolExecutor, wait
from pathlib import Path
from threading import Event

from idm_desktop import importers
from idm_desktop.errors import ImportFailed
from idm_desktop.importers.progress import Progress
from idm_desktop.model.extract import Extract

POLL = 0.05
"""Seconds between two looks at how far the reading is."""


class _Reading:
    """A file that is being read, and the share of it that has been."""

    def __init__(self) -> None:
        self.content = b""
        self.share = 0.0
        self.extract: Future[Extract] | None = None

    def tell(self, share: float) -> None:
        self.share = share

    def result(
        self, content: bytes, suffix: str, encoding: str | None, cancel: Callable[[], bool], progress: Progress
    ) -> Extract:
        """Return the extract when it is there; called as `importers.read` is."""
        if self.extract is None:
            return importers.read(content, suffix, encoding, cancel, progress)
        while not wait([self.extract], POLL).done:
            progress(self.share)
        return self.extract.result()


class Ahead:
    """Reads files ahead, in order; those whose SHA-256 is `known` are here already and need no reading.

    As a context it stops what is being read when the import ends, however it does.
    """

    def __init__(self, encoding: str | None, known: Collection[str]) -> None:
        self._encoding = encoding
        self._known = known
        self._stopped = Event()
        self._loader = ThreadPoolExecutor(1)
        self._reader = ThreadPoolExecutor(1)
        self._begun: deque[Future[_Reading]] = deque()

    def __enter__(self) -> "Ahead":
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        for pool in (self._loader, self._reader):
            pool.shutdown(cancel_futures=True)

    def begin(self, path: Path) -> None:
        """Begin to read a file."""
        self._begun.append(self._loader.submit(self._load, path))

    def take(self) -> tuple[bytes, Callable[..., Extract]]:
        """Return the bytes of the file begun first, and what reads them; raise ImportFailed where there are none."""
        reading = self._begun.popleft().result()
        return reading.content, reading.result

    def _load(self, path: Path) -> _Reading:
        reading = _Reading()
        reading.content = importers.load(path)
        if not self._stopped.is_set() and importers.digest(reading.content) not in self._known:
            reading.extract = self._reader.submit(self._read, reading, path.suffix)
        return reading

    def _read(self, reading: _Reading, suffix: str) -> Extract:
        if self._stopped.is_set():
            raise ImportFailed("Its import was cancelled.")
        return importers.read(reading.content, suffix, self._encoding, self._stopped.is_set, reading.tell)
