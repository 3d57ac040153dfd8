"""Starting programs and holding a watch beside them."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Timer
from time import perf_counter

from tests.bench.figures import NotMeasured

BIN = Path(sys.executable).parent
BARE_WINDOW = [sys.executable, "-P", str(Path(__file__).with_name("bare_window.py"))]
PATIENCE = 60


@dataclass(frozen=True, slots=True)
class Start:
    """How one start went: milliseconds until the window stood, by our watch and by the program's own, and its size."""

    outside: float
    inside: float
    megabytes: float
    modules: float


def installed(name: str) -> str:
    """Return the path of one of our commands."""
    path = BIN / name
    if not path.exists():
        raise NotMeasured(f"{name} is not installed beside this Python.")
    return str(path)


def start(command: list[str], environment: dict[str, str]) -> Start:
    """Start a program that says when its window stands, and wait until it says so."""
    began = perf_counter()
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        guard = Timer(PATIENCE, program.kill)
        guard.start()
        line = program.stdout.readline()
        took = (perf_counter() - began) * 1000
        said = program.stderr.read()
        guard.cancel()
    with suppress(ValueError, KeyError, TypeError):
        told = json.loads(line)
        return Start(took, told["shown"] * 1000, told["pss_kb"] / 1024, told["modules"])
    reason = (said.strip() or line.strip() or f"nothing within {PATIENCE} seconds").splitlines()[-1]
    raise NotMeasured(f"{Path(command[-1]).name} did not say when its window stood ({reason}).")


def run(command: list[str], environment: dict[str, str]) -> float:
    """Run a program to its end and return the milliseconds it took."""
    began = perf_counter()
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=PATIENCE)
    took = (perf_counter() - began) * 1000
    if done.returncode > 1 or "Traceback" in done.stderr:
        raise NotMeasured(f"{' '.join(command[1:])} failed ({done.stderr.strip().splitlines()[-1]}).")
    return took


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """Start an X server without a screen, and give the variables that lead a program to it."""
    server = shutil.which("Xvfb")
    if server is None:
        raise NotMeasured("there is no Xvfb here.")
    reading, writing = os.pipe()
    command = [server, "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    process = subprocess.Popen(command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise NotMeasured("Xvfb did not start.")
        yield {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        process.terminate()
        process.wait()
