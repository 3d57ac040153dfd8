"""Reading: opening, dressing and scrolling texts of 40 kB and 4 MB in the real window; memory after long use."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.bench.figures import Bench, NotMeasured, Row, figures
from tests.bench.programs import PATIENCE

CHECKOUT = Path(__file__).parents[2]
GOALS = {
    "open 40 kB": "≤ 50",
    "open 4 MB": "≤ 150",
    "switch": "≤ 100",
    "scroll": "≤ 16.7",
    "list": "≤ 50",
}
LONG = "BENCH_LONG"
"""With a number in the environment, so many rounds of opening, searching, noting and closing are gone through."""


@figures("Reading texts of 40 kB and 4 MB, to painted")
def reading(bench: Bench) -> Iterator[Row]:
    for label, values in drive(bench, str(bench.runs)).items():
        goal = next((goal for begins, goal in GOALS.items() if label.startswith(begins)), "")
        yield Row(label, values, "ms", goal)


@figures("Reading texts with 50,000 notes on each, to painted")
def noted(bench: Bench) -> Iterator[Row]:
    for label, values in drive(bench, "--noted", str(bench.runs)).items():
        goal = next((goal for begins, goal in GOALS.items() if label.startswith(begins)), "")
        yield Row(f"{label}, noted", values, "ms", goal)


@figures("Memory in long use: open, search, note, close")
def long_use(bench: Bench) -> Iterator[Row]:
    rounds = os.environ.get(LONG)
    if not rounds:
        raise NotMeasured(f"it takes some minutes; {LONG}=2000 asks for it")
    memory = drive(bench, "--long", rounds)["memory"]
    yield Row("memory (PSS) after a tenth of the rounds", memory[:1], "MB")
    yield Row("memory (PSS) after all of them", memory[-1:], "MB")
    yield Row("growth", [100 * (memory[-1] / memory[0] - 1)], "%", "≤ 5")


def drive(bench: Bench, *arguments: str, program: str = "readingdesk") -> dict[str, list[float]]:
    command = [sys.executable, "-m", f"tests.bench.{program}", *arguments]
    rounds = arguments[-1]
    limit = PATIENCE * (int(rounds) if rounds.isdecimal() else 1) + 60
    environment = bench.environment()
    done = subprocess.run(command, cwd=CHECKOUT, env=environment, capture_output=True, text=True, timeout=limit)
    if done.returncode:
        raise NotMeasured((done.stderr.strip() or "the window could not be driven").splitlines()[-1])
    found: dict[str, list[float]] = json.loads(done.stdout)
    return found
