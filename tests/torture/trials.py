"""What a trial is, the list of all of them, and what they share."""

import importlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import NamedTuple

from idm_desktop.notebook import survey
from idm_desktop.notebook.connection import connect

ROOT = Path(__file__).resolve().parents[2]
MODULES = ("kills", "typing", "cuts", "power", "flips", "disk", "queries", "travels", "hands")


class NotHere(Exception):
    """A fault cannot be put in here; the sentence says why."""


class Outcome(NamedTuple):
    """What a trial counted, and what went wrong, which is nothing."""

    counts: Mapping[str, int]
    wrong: tuple[str, ...]

    def __str__(self) -> str:
        counted = ", ".join(f"{count:,} {what}" for what, count in self.counts.items())
        return f"{counted}: {len(self.wrong)} wrong"


Run = Callable[[int, Path], Outcome]


class Trial(NamedTuple):
    """A fault; `full` and `short` are how many times it is put in."""

    heading: str
    full: int
    short: int
    run: Run


REGISTER: list[Trial] = []


def trial(heading: str, *, full: int, short: int) -> Callable[[Run], Run]:
    """Put the function below into the list: it takes how often, and a folder to work in."""

    def register(function: Run) -> Run:
        REGISTER.append(Trial(heading, full, short, function))
        return function

    return register


@cache
def trials() -> tuple[Trial, ...]:
    """Return every trial, in the order of the modules."""
    for name in MODULES:
        importlib.import_module(f"tests.torture.{name}")
    return tuple(REGISTER)


def environment(place: Path) -> dict[str, str]:
    """Return surroundings in which a program touches nothing of whoever runs it."""
    own = {f"XDG_{name}_HOME": str(place / name.lower()) for name in ("CONFIG", "STATE", "DATA", "CACHE")}
    return os.environ | own | {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "offscreen"}


def program(place: Path, module: str, *arguments: object) -> "subprocess.Popen[str]":
    """Start a program of this package, to be killed."""
    command = [sys.executable, "-m", f"tests.torture.{module}", *map(str, arguments)]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=ROOT, env=environment(place)
    )


@cache
def strace() -> str:
    """Return the program that puts faults in; raise where it is missing or may not trace."""
    found = shutil.which("strace")
    if found is None:
        raise NotHere("There is no strace here.")
    done = subprocess.run([found, "-f", "-qq", "-o", "/dev/null", "true"], capture_output=True, check=False)
    if done.returncode != 0:
        raise NotHere("A process may not be traced here.")
    return found


def judged(path: Path, ledger: Iterable[tuple[str, int, str]]) -> list[str]:
    """Hold a notebook against what was acknowledged: (note, revision, hash); return what is wrong."""
    with closing(connect(path)) as notebook:
        looked = survey.look(notebook)
        held = set(notebook.execute("SELECT note, revision, sha256 FROM revision").fetchall())
    wrong = [f"{entry} was acknowledged and is lost" for entry in ledger if entry not in held]
    if not looked.sound or looked.damaged:
        wrong.append(f"the notebook is damaged: {looked.flaw or looked.damaged}")
    return wrong


def entries(lines: Iterable[str]) -> list[tuple[str, int, str]]:
    """Read a ledger; a last line that was cut short was no acknowledgement."""
    parts = [line.split() for line in lines if line.endswith("\n")]
    return [(part[0], int(part[1]), part[2]) for part in parts if len(part) == 3]
