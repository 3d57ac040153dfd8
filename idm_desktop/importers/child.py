"""The child process a foreign file is read in: it can do nothing but read what it is given and answer.

Everything it needs is imported before it gives up its rights; then it may open no file and no socket, write no file,
start no program, and use no more memory and time than it was granted. `apart` starts it.
"""

import codecs
import importlib
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from types import ModuleType
from typing import BinaryIO, NamedTuple

from idm_desktop.errors import ImportFailed
from idm_desktop.importers import message
from idm_desktop.importers.progress import Progress
from idm_desktop.model.extract import Extract

TOO_LARGE = "Reading it takes more memory than is allowed; divide it into smaller files and import those."
TOO_DEEP = "Its contents are nested too deeply for a document; open it, save it again and import that."
DAMAGED = "It is damaged or not what it is called; open it in the program that made it, save it again and import that."

Reader = Callable[[bytes, str | None, Progress], Extract]


class Order(NamedTuple):
    """What the parent asks for: a module with `read`, the encoding, bytes of memory, seconds of processor time."""

    module: str
    encoding: str | None
    memory: int
    seconds: int


def main(order: Order) -> None:
    """Read the file that comes in on standard input and answer on standard output."""
    answers = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (1, 2):  # what a library prints must not be taken for an answer
        os.dup2(nowhere, stream)
    reader = importlib.import_module(order.module)
    content = sys.stdin.buffer.read()
    _prepare(reader, content, order.encoding)
    os.dup2(nowhere, 0)
    os.close(nowhere)
    _confine(order.memory, order.seconds)
    _send(answers, *_answer(reader.read, content, order.encoding, answers))
    os._exit(0)  # whatever a library left to be done at the end stays undone


def _answer(read: Reader, content: bytes, encoding: str | None, answers: BinaryIO) -> tuple[bytes, bytes]:
    def progress(share: float) -> None:
        _send(answers, message.PROGRESS, f"{share:.3f}".encode())

    try:
        return message.RESULT, message.dump(read(content, encoding, progress))
    except ImportFailed as error:
        said = str(error)
    except MemoryError:
        said = TOO_LARGE
    except RecursionError:
        said = TOO_DEEP
    except Exception:
        said = DAMAGED
    return message.FAILURE, said.encode("utf-8", "replace")


def _send(answers: BinaryIO, tag: bytes, contents: bytes) -> None:
    answers.write(message.frame(tag, contents))
    answers.flush()


def _prepare(reader: ModuleType, content: bytes, encoding: str | None) -> None:
    """Load what needs files while they can still be opened; that something is not there is for the reader to say."""
    with suppress(LookupError):
        codecs.lookup(encoding or "cp1252")
    if hasattr(reader, "prepare"):
        reader.prepare(content)


def _confine(memory: int, seconds: int) -> None:
    """Give up, for good, whatever reading does not need; what a platform cannot limit stays as it is."""
    try:
        import resource
    except ImportError:
        return
    limits = (
        ("RLIMIT_CORE", 0),
        ("RLIMIT_FSIZE", 0),
        ("RLIMIT_NPROC", 0),
        ("RLIMIT_NOFILE", 0),
        ("RLIMIT_AS", memory),
        ("RLIMIT_CPU", seconds),
    )
    for name, most in limits:
        if hasattr(resource, name):
            with suppress(ValueError, OSError):
                resource.setrlimit(getattr(resource, name), (most, most))
