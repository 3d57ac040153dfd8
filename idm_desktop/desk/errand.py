"""An import on behalf of a window, in a process of its own: the window stays free, and can end it at any moment.

The order comes in as one line of JSON; what happens goes out as lines of JSON, a tag and its values. When the pipe the
order came by is closed, by the window or by its end, the import stops and takes back what is not finished.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple

from idm_desktop.errors import IdmError
from idm_desktop.importers.spawning import spawn
from idm_desktop.model.reports import Counts, Imported

if TYPE_CHECKING:
    from idm_desktop.desk.arriving import Wanted

STEP, CAME, LEFT, FAILED = "step", "came", "left", "failed"

PAUSE = 0.05
"""Seconds between two steps that are told."""

POLITE = 5
"""How much an import steps back, so that the window has the processor first."""

BOOT = "import sys; sys.path[:] = sys.argv[1:]; from idm_desktop.desk.errand import main; main()"


class Kept(NamedTuple):
    """A file to bring in under `name`, which it has or once had."""

    path: str
    name: str


class Order(NamedTuple):
    """What is to be brought in, and how: see `importing.Options`."""

    library: str
    files: tuple[Kept, ...]
    event: str | None = None
    new_version_of: str | None = None
    encoding: str | None = None


def start(order: Order) -> subprocess.Popen[bytes]:
    """Start a process that does what is asked; its standard input is to be closed to end it."""
    child = spawn(BOOT)
    assert child.stdin
    child.stdin.write(json.dumps(order).encode() + b"\n")
    child.stdin.flush()
    return child


def read(line: bytes) -> tuple[str, tuple[object, ...] | Imported | str | int]:
    """Return what a line of the answer says: a tag, and its values."""
    tag, values = json.loads(line)
    if tag == CAME:
        file, status, document, version, counts, warnings, reason = values
        return tag, Imported(file, status, document, version, Counts(*counts), tuple(warnings), reason)
    return tag, values if tag in (FAILED, LEFT) else tuple(values)


def main() -> None:
    """Do what the order on standard input says."""
    from threading import Thread

    if hasattr(os, "nice"):
        os.nice(POLITE)
    library, files, *options = json.loads(sys.stdin.buffer.readline())
    Thread(target=_watch, args=(sys.stdin.buffer,), daemon=True).start()
    try:
        _bring_in(Path(library), files, *options)
    except IdmError as error:
        _tell(FAILED, str(error))
    except KeyboardInterrupt:
        pass
    sys.stdout.flush()
    os._exit(0)  # the thread that watches would be waited for


def _watch(orders: IO[bytes]) -> None:
    """Interrupt the import when nobody waits for it any more."""
    import _thread

    orders.read()
    _thread.interrupt_main()


def _bring_in(
    library: Path, files: Sequence[tuple[str, str]], event: str | None, version: str | None, encoding: str | None
) -> None:
    from idm_desktop.desk import arriving, importing
    from idm_desktop.desk.desk import Desk

    wanted = [_wanted(Path(path), name) for path, name in files]
    options = importing.Options(event=event, new_version_of=version, encoding=encoding)
    desk = Desk(library)
    last = 0.0

    def tell(step: arriving.Step) -> None:
        nonlocal last
        if (now := time.monotonic()) - last >= PAUSE:
            last = now
            _tell(STEP, step)

    try:
        for came in arriving.bring_all(desk, wanted, options, tell, partial(_tell, LEFT)):
            _tell(CAME, came)
    finally:
        desk.close()


def _wanted(path: Path, name: str) -> "Wanted":
    from idm_desktop.desk.arriving import Wanted
    from idm_desktop.importers import load

    return Wanted(path) if path.name == name else Wanted(Path(name), load(path))


def _tell(tag: str, values: object) -> None:
    sys.stdout.write(json.dumps([tag, values]) + "\n")
    sys.stdout.flush()
