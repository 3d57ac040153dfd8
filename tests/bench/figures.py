"""What a figure is, and the list of all of them."""

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import TypeVar

T = TypeVar("T")

RUNS = int(os.environ.get("BENCH_RUNS", "7"))


class NotMeasured(Exception):
    """A figure cannot be had here; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: what was measured, each run's value, and what is aimed at."""

    label: str
    values: list[float]
    unit: str = ""
    goal: str = ""

    def __str__(self) -> str:
        shown = f"    {self.label:<56}{_number(median(self.values)):>9} {self.unit:<3}"
        spread = f"{_number(min(self.values))}–{_number(max(self.values))}" if len(self.values) > 1 else ""
        return f"{shown} {spread:<14} {self.goal}".rstrip()


@dataclass(frozen=True, slots=True)
class Bench:
    """Where a figure may write: a folder of its own, gone when it is done, with a home and a library in it."""

    folder: Path
    runs: int = RUNS
    variables: dict[str, str] = field(default_factory=dict)

    @property
    def library(self) -> Path:
        return self.folder / "library"

    def environment(self, **more: str) -> dict[str, str]:
        """Return the variables for a program that shall see nothing of the user's."""
        own = ("QT_", "XDG_", "IDM_", "DBUS_", "WAYLAND_", "DESKTOP_", "PYTHON", "DISPLAY")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(own)}
        home = str(self.folder / "home")
        kept |= {"HOME": home, "XDG_CONFIG_HOME": f"{home}/config", "XDG_STATE_HOME": f"{home}/state"}
        return kept | {"IDM_LIBRARY": str(self.library), "QT_QPA_PLATFORM": "offscreen"} | self.variables | more


Figures = Callable[[Bench], Iterable[Row | str]]

REGISTER: list[tuple[str, Figures]] = []


def figures(heading: str) -> Callable[[Figures], Figures]:
    """Put the function below into the list, under this heading."""

    def register(function: Figures) -> Figures:
        REGISTER.append((heading, function))
        return function

    return register


def in_turns(runs: int, *jobs: Callable[[], T]) -> list[list[T]]:
    """Run the jobs A B A B …, and return each one's results."""
    turns = [[job() for job in jobs] for _ in range(runs)]
    return [list(results) for results in zip(*turns, strict=True)]


def ratios(above: Iterable[float], below: Iterable[float]) -> list[float]:
    """Divide turn by turn."""
    return [a / b for a, b in zip(above, below, strict=True)]


def differences(longer: Iterable[float], shorter: Iterable[float]) -> list[float]:
    """Subtract turn by turn."""
    return [a - b for a, b in zip(longer, shorter, strict=True)]


def table(wanted: list[str], bench: Callable[[], Bench]) -> Iterator[str]:
    """Yield the lines of the table, of all figures or of those whose heading or module has one of the words."""
    for heading, function in REGISTER:
        name = f"{heading} {function.__module__}".lower()
        if wanted and not any(word.lower() in name for word in wanted):
            continue
        yield f"\n{heading}"
        try:
            yield from map(str, function(bench()))
        except NotMeasured as reason:
            yield f"    not measured: {reason}"


def _number(value: float) -> str:
    size = abs(value)
    return f"{value:.0f}" if size >= 100 else f"{value:.1f}" if size >= 10 else f"{value:.2f}"
