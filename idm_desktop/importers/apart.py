"""Reading a foreign file in a process of its own: what it does there, and how long, harms nobody.

A file that crashes, hangs or bloats its reader costs that process and one sentence. The child gets the bytes by a
pipe, runs in an empty folder that is gone when it starts, in a session of its own, without our environment.
"""

import json
import os
import subprocess
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from signal import Signals
from threading import Event, Thread
from typing import BinaryIO

from idm_desktop.errors import ImportFailed
from idm_desktop.importers import message
from idm_desktop.importers.progress import Progress, silent
from idm_desktop.importers.spawning import spawn
from idm_desktop.model.extract import Extract

MEMORY = 1 << 30
"""What a child may use, in bytes, where the platform can limit it."""

SECONDS, SECONDS_A_MEGABYTE = 30, 3
"""Processor time a child may use: a fixed part, and more for a larger file."""

PATIENCE = 3
"""How much longer than its processor time a child may take: other programs run too."""

ANSWER, ANSWER_A_BYTE = 64 << 20, 4
"""What a child may answer, in bytes: a fixed part, and more for a larger file."""

POLL = 0.02
"""Seconds between two looks at whether the reader has cancelled."""

BOOT = (
    "import json, sys; order = json.loads(sys.argv[1]); sys.path[:] = sys.argv[2:];"
    "from idm_desktop.importers.child import Order, main; main(Order(*order))"
)
KEPT = ("SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
"""Variables without which a Python may not start."""

CANCELLED = "Its import was cancelled."
TOO_SLOW = "Reading it took longer than the {seconds} seconds it may take; divide it into smaller files."
CRASHED = "The program that reads such files failed on it; open it, save it again and import that."
TOO_MUCH = "There is more text in it than a document of its size can hold; nothing was imported."


def read(
    module: str,
    content: bytes,
    encoding: str | None = None,
    cancel: Callable[[], bool] = lambda: False,
    progress: Progress = silent,
    seconds: int | None = None,
) -> Extract:
    """Read a file with `module.read` in a child process; raise ImportFailed where that fails.

    Args:
        module: the reader.
        content: the file.
        encoding: that of its text, where somebody chose one.
        cancel: asked often; when it says yes the child is killed.
        progress: told how far the reader is, on the calling thread.
        seconds: of processor time it may use; by default enough for a file of this size.

    """
    seconds = seconds or SECONDS + SECONDS_A_MEGABYTE * len(content) // 1_000_000
    child = _start(json.dumps([module, encoding, MEMORY, seconds]))
    try:
        exchange = _Exchange(child, content)
        exchange.wait(cancel, progress, time.monotonic() + PATIENCE * seconds)
    finally:
        _end(child)
    if exchange.answer is None:
        raise ImportFailed(_why(child.returncode, seconds))
    tag, contents = exchange.answer
    if tag == message.FAILURE:
        raise ImportFailed(contents.decode("utf-8", "replace"))
    try:
        return message.load(contents)
    except ValueError as error:
        raise ImportFailed(CRASHED) from error


def _start(order: str) -> subprocess.Popen[bytes]:
    folder = tempfile.mkdtemp(prefix="idm-")
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    try:
        return spawn(BOOT, order, stderr=subprocess.DEVNULL, cwd=folder, env=kept)
    except OSError as error:
        raise ImportFailed(f"The process that reads it did not start ({error.strerror}); try again.") from error
    finally:
        with suppress(OSError):  # where a folder in use cannot go, it goes with the temporary files of the system
            os.rmdir(folder)  # noqa: PTH106


def _end(child: subprocess.Popen[bytes]) -> None:
    """Kill the child and whatever it started, and wait until it is gone."""
    with suppress(OSError):
        if hasattr(os, "killpg") and child.poll() is None:
            os.killpg(child.pid, Signals.SIGKILL)
        else:
            child.kill()
    child.wait()


def _why(status: int, seconds: int) -> str:
    """Say why a child ended without an answer."""
    slow = {-Signals[name] for name in ("SIGXCPU", "SIGKILL") if name in Signals.__members__}
    return TOO_SLOW.format(seconds=seconds) if status in slow else CRASHED


class _Exchange:
    """The file going to the child and its answer coming back, each on a thread, so that neither can block us."""

    def __init__(self, child: subprocess.Popen[bytes], content: bytes) -> None:
        assert child.stdin
        assert child.stdout
        self.answer: tuple[bytes, bytes] | None = None
        self._done = Event()
        self._share = 0.0
        self._limit = ANSWER + ANSWER_A_BYTE * len(content)
        self._excess = False
        Thread(target=self._give, args=(child.stdin, content), daemon=True).start()
        Thread(target=self._take, args=(child.stdout,), daemon=True).start()

    def wait(self, cancel: Callable[[], bool], progress: Progress, deadline: float) -> None:
        """Wait for the answer, or for the child to end without one."""
        told = 0.0
        while not self._done.wait(POLL):
            if cancel():
                raise ImportFailed(CANCELLED)
            if time.monotonic() > deadline:
                return
            if self._share > told:
                told = self._share
                progress(told)
        if self._excess:
            raise ImportFailed(TOO_MUCH)

    def _give(self, pipe: BinaryIO, content: bytes) -> None:
        with suppress(OSError):
            pipe.write(content)
        with suppress(OSError):
            pipe.close()

    def _take(self, pipe: BinaryIO) -> None:
        try:
            while len(head := pipe.read(message.HEAD)) == message.HEAD:
                tag, size = head[:1], int.from_bytes(head[1:], "big")
                if size > self._limit:
                    self._excess = True
                    return
                contents = pipe.read(size)
                if len(contents) < size:
                    return
                if tag != message.PROGRESS:
                    self.answer = tag, contents
                    return
                self._share = _share(contents)
        finally:
            pipe.close()
            self._done.set()


def _share(contents: bytes) -> float:
    with suppress(ValueError):
        return min(1.0, max(0.0, float(contents)))
    return 0.0
