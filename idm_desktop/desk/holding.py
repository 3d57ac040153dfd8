"""One at a time: who makes the library or imports into it holds a lock, which no crash leaves behind."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from idm_desktop.desk.folder import ORIGINALS, prepare
from idm_desktop.errors import Busy

WAIT = 5.0
"""Seconds to wait for another program."""

PAUSE = 0.02


@contextmanager
def held(folder: Path, wait: float = WAIT) -> Iterator[bool]:
    """Hold the library folder against other imports; yield whether this system can do so, raise Busy after `wait`."""
    prepare(folder)
    descriptor = os.open(folder / ORIGINALS, os.O_RDONLY) if os.name == "posix" else -1
    try:
        yield descriptor >= 0 and _locked(descriptor, folder, time.monotonic() + wait)
    finally:
        if descriptor >= 0:
            os.close(descriptor)


def _locked(descriptor: int, folder: Path, until: float) -> bool:
    import fcntl

    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        except BlockingIOError:
            if time.monotonic() >= until:
                raise Busy(
                    f"Another window or command is importing into {folder}; try again when it has finished."
                ) from None
            time.sleep(PAUSE)
        except OSError:  # a file system that knows no locks
            return False
