"""A second process that understands one document while another is stored: two processors do it in the time of one.

It is ours and reads no file but shipped and chosen guides; what it is given are extracts. It ends when it is told to,
or when whoever started it is gone. Where it fails, for whatever reason, nothing is lost but time: who asked does the
same here and meets the same fault in its place.
"""

import os
import pickle
import subprocess
import sys
from contextlib import suppress
from threading import Lock
from typing import IO, BinaryIO

from idm_desktop.desk.understanding import Tell, Understood, Wish, understand
from idm_desktop.importers import message
from idm_desktop.importers.spawning import spawn
from idm_desktop.model.extract import Extract

BOOT = "import sys; sys.path[:] = sys.argv[1:]; from idm_desktop.desk.aside import main; main()"


class Aside:
    """The second process; started with the first document, used by one thread, ended by any."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._is_over = False
        self._lock = Lock()

    def understand(self, extract: Extract, wish: Wish, tell: Tell) -> Understood | None:
        """Return what a file says as `understanding.understand` does, or None where that did not work here."""
        try:
            return self._asked(extract, wish, tell)
        except Exception:  # whatever it is, who asked does the same here
            self.end()
            return None

    def end(self) -> None:
        """End it, whatever it does; it does not start again."""
        with self._lock:  # none is started behind its back
            self._is_over = True
            if self._process:
                self._process.kill()
                self._process.wait()

    def close(self) -> None:
        """End it, and close the pipes that led to it; nobody may be waiting for its answer."""
        self.end()
        for pipe in (self._process.stdin, self._process.stdout) if self._process else ():
            with suppress(OSError):
                pipe and pipe.close()

    def _asked(self, extract: Extract, wish: Wish, tell: Tell) -> Understood | None:
        with self._lock:
            if self._is_over:
                return None
            process = self._process = self._process or spawn(BOOT, stderr=subprocess.DEVNULL)
        assert process.stdin
        assert process.stdout
        process.stdin.write(message.frame(message.RESULT, pickle.dumps((extract, wish), pickle.HIGHEST_PROTOCOL)))
        process.stdin.flush()
        while (answer := _received(process.stdout))[0] == message.PROGRESS:
            tell(float(answer[1]))
        if answer[0] == message.FAILURE:
            return None
        understood: Understood = pickle.loads(answer[1])  # our own process, which runs nothing but our own code
        return understood


def main() -> None:
    """Understand what comes in on standard input, one after the other, and answer on standard output."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not be taken for an answer
    while True:
        try:
            _, contents = _received(sys.stdin.buffer)
            answers.write(_answer(contents, answers))
            answers.flush()
        except (EOFError, BrokenPipeError):
            os._exit(0)


def _answer(contents: bytes, answers: BinaryIO) -> bytes:
    from idm_desktop.desk.garbage import without_collecting

    def tell(share: float) -> None:
        answers.write(message.frame(message.PROGRESS, f"{share:.3f}".encode()))
        answers.flush()

    try:
        with without_collecting():
            extract, wish = pickle.loads(contents)
            made = understand(extract, wish, tell)
            return message.frame(message.RESULT, pickle.dumps(made, pickle.HIGHEST_PROTOCOL))
    except BrokenPipeError:
        raise
    except Exception:
        return message.frame(message.FAILURE, b"")


def _received(pipe: IO[bytes]) -> tuple[bytes, bytes]:
    """Return the tag and the contents of the next frame; raise EOFError where there is none."""
    head = pipe.read(message.HEAD)
    size = int.from_bytes(head[1:], "big")
    contents = pipe.read(size)
    if len(head) < message.HEAD or len(contents) < size:
        raise EOFError
    return head[:1], contents
