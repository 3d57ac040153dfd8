"""Search in libraries of sixty passages to a million, without a window: keys, exact answers, memory, index.

`BENCH_SIZES=60,10000` chooses the sizes. A million passages take minutes to make, so they are left out unless they are
named or were made before (`BENCH_CACHE`, see `libraries`).
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import mean, median, quantiles
from typing import Any

from tests.bench import libraries, others
from tests.bench.corpus import queries
from tests.bench.figures import Bench, NotMeasured, Row, figures

CHECKOUT = Path(__file__).parents[2]
SIZES = (60, 10_000, 100_000, 1_000_000)
BIG = 1_000_000
MEGABYTE = 1_000_000
PATIENCE = 1800
STEPS = {60: 4, 10_000: 1, 100_000: 1, 1_000_000: 4}
OTHERS_STEP = 8
FIRST = {60: 16, 10_000: 16, 100_000: 20, 1_000_000: 30}
EXACT = {60: 300, 10_000: 300, 100_000: 300, 1_000_000: 1000}
SHARE = {100_000: "≥ 0.9", 1_000_000: "≥ 0.7"}


def sizes() -> list[int]:
    """Return how many passages the libraries have that are searched."""
    if named := os.environ.get("BENCH_SIZES"):
        return [int(size) for size in named.split(",")]
    return [size for size in SIZES if size < BIG or libraries.is_kept(size)]


@figures("Search at every key, in libraries of several sizes")
def searching(bench: Bench) -> Iterator[Row | str]:
    curve: dict[str, list[str]] = {"rare": [], "middling": [], "common": []}
    for size in sizes():
        built = libraries.library(size)
        found = _searched(bench, built.folder)
        yield f"  {size:,} passages, {built.characters / MEGABYTE:.1f} MB of text"
        yield from _rows(size, found)
        yield Row("index ÷ text", [built.indexed / built.characters], "", "≤ 3" if size >= 10_000 else "")
        yield Row("making it, rows and index", [built.characters / MEGABYTE / built.seconds], "MB/s", "≥ 4")
        yield Row("of that the processor's work", [built.characters / MEGABYTE / built.worked], "MB/s", "≥ 4")
        raw = others.making(built.folder)
        yield Row("raw FTS5, text and index, the processor's work", [built.characters / MEGABYTE / raw], "MB/s")
        for kind, shown in curve.items():
            shown.append(f"{median(found[kind]):.1f} ms at {size:,}")
        yield from _others(built.folder, size)
    for kind, shown in curve.items():
        yield f"  {kind} word, first answers: {', '.join(shown)}"
    if BIG not in sizes():
        yield f"  {BIG:,} passages are left out; BENCH_SIZES={BIG} makes them, which takes minutes"


def _searched(bench: Bench, folder: Path) -> dict[str, Any]:
    size = int(folder.name.partition("-")[0])
    command = [sys.executable, "-m", "tests.bench.searcher", str(folder), str(STEPS.get(size, 1))]
    environment = bench.environment()
    done = subprocess.run(command, cwd=CHECKOUT, env=environment, capture_output=True, text=True, timeout=PATIENCE)
    if done.returncode:
        raise NotMeasured((done.stderr.strip() or "the library could not be searched").splitlines()[-1])
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _rows(size: int, found: dict[str, Any]) -> Iterator[Row | str]:
    goal = FIRST.get(size)
    yield Row("key to first answers, median", [median(found["keys"])], "ms")
    yield Row("key to first answers, p95", [_p95(found["keys"])], "ms", f"≤ {goal}" if goal else "")
    yield Row("of that the processor's work, p95", [_p95(found["keys worked"])], "ms")
    yield Row("slowest key", [max(found["keys"])], "ms", "≤ 100")
    yield Row("slowest key, the processor's work", [max(found["keys worked"])], "ms", "≤ 100")
    named = ", ".join(f"“{text}” {worked:.0f} of {took:.0f} ms" for took, worked, text in found["worst"])
    yield f"    the most work: {named}"
    yield Row("looking for garbage after all keys", [found["collected"]], "ms", "≤ 100")
    yield Row("keys typed", [float(len(found["keys"]))])
    limit = EXACT.get(size)
    yield Row("exact answers and bars, median", [median(found["exact"])], "ms")
    yield Row("exact answers and bars, p95", [_p95(found["exact"])], "ms", f"≤ {limit}" if limit else "")
    yield Row("of that the processor's work, p95", [_p95(found["exact worked"])], "ms")
    yield Row("exact answers and bars, slowest", [max(found["exact"])], "ms")
    yield Row(
        "of that the processor's work, slowest", [max(found["exact worked"])], "ms", f"≤ {limit}" if limit else ""
    )
    yield Row("queries with too many answers to tell", [float(found["about"])])
    yield Row("share of the exact ten best among the first", [mean(found["shares"])], "", SHARE.get(size, ""))
    yield Row("stopping a query", found["stopped"], "ms", "≤ 10")
    yield Row("memory of its own", [found["private"]], "MB", "≤ 250" if size == BIG else "")


def _others(folder: Path, size: int) -> Iterator[Row | str]:
    for name, engine in others.ENGINES:
        try:
            took = others.milliseconds(engine(folder), queries()[::OTHERS_STEP])
        except NotMeasured as reason:
            yield f"    {name} at {size:,}: not measured, {reason}"
            continue
        yield Row(f"{name}, key to fifty best, p95", [_p95(took)], "ms")


def _p95(values: list[float]) -> float:
    return quantiles(values, n=20)[-1]
