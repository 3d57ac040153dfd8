"""A reader that does what its file says, to see what a child process may do."""

import os
import signal
import socket
import sys
import time
from pathlib import Path

from idm_desktop.errors import ImportFailed
from idm_desktop.importers.progress import Progress, silent
from idm_desktop.model.extract import Block, Extract


def read(content: bytes, encoding: str | None = None, progress: Progress = silent) -> Extract:
    name, _, rest = content.decode().partition(" ")
    said = str(DEEDS[name](rest, progress))
    return Extract(said, (Block("paragraph", ((0, len(said)),)),), "txt", encoding)


def crash(rest: str, progress: Progress) -> object:
    os.kill(os.getpid(), signal.SIGSEGV)
    return "alive"


def loop(rest: str, progress: Progress) -> object:
    while True:
        pass


def sleep(rest: str, progress: Progress) -> object:
    time.sleep(60)
    return "woken"


def eat(rest: str, progress: Progress) -> object:
    kept = []
    while True:
        kept.append(b"x" * 10_000_000)


def fail(rest: str, progress: Progress) -> object:
    raise ImportFailed(rest)


def stumble(rest: str, progress: Progress) -> object:
    raise ZeroDivisionError


def recurse(rest: str, progress: Progress) -> object:
    return recurse(rest, progress)


def leave(rest: str, progress: Progress) -> object:
    os._exit(0)


def flood(rest: str, progress: Progress) -> object:
    return "x" * 80_000_000


def look(rest: str, progress: Progress) -> object:
    return Path(rest).read_text()


def write(rest: str, progress: Progress) -> object:
    return Path(rest).write_text("was here")


def connect(rest: str, progress: Progress) -> object:
    return socket.create_connection(("127.0.0.1", int(rest)), timeout=1)


def start(rest: str, progress: Progress) -> object:
    return os.system(f"echo was here > {rest}")


def descriptors(rest: str, progress: Progress) -> object:
    return sorted(number for number in range(64) if _is_open(number))


def surroundings(rest: str, progress: Progress) -> object:
    return [sorted(os.environ), os.getsid(0) == os.getpid(), sys.stdin.buffer.read(), _is_listable()]


def chatter(rest: str, progress: Progress) -> object:
    print("noise", flush=True)
    os.write(1, b"r\0\0\0\0\0\0\0\1x")
    os.write(2, b"noise")
    return "said"


def steps(rest: str, progress: Progress) -> object:
    for number in range(5):
        progress(number / 4)
        time.sleep(0.1)
    return "done"


def _is_open(number: int) -> bool:
    try:
        os.fstat(number)
    except OSError:
        return False
    return True


def _is_listable() -> bool:
    try:
        list(Path().iterdir())
    except OSError:
        return False
    return True


DEEDS = {
    deed.__name__: deed
    for deed in (
        crash, loop, sleep, eat, fail, stumble, recurse, leave, flood, look, write, connect, start, descriptors,
        surroundings, chatter, steps,
    )
}  # fmt: skip
