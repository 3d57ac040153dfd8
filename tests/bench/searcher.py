"""Types queries into a library without a window, and prints the milliseconds of every key and more, as JSON.

`python -m tests.bench.searcher FOLDER STEP`; every STEP-th of the queries is typed.
"""

import gc
import json
import sqlite3
import sys
from pathlib import Path
from threading import Timer
from time import perf_counter, thread_time

from idm_desktop.desk import searching
from idm_desktop.desk.desk import Desk
from idm_desktop.model.found import Answer
from tests.bench.corpus import queries

TYPED = searching.Options(typing=True)
RARE, MIDDLING, COMMON = "xenophobia portability", "capacity", "the"
WORST = 3
"""Keys that are named because they cost the processor most."""
PAUSES = (0.002, 0.01, 0.03)
"""Seconds after which a query that is being answered is stopped."""
SMAPS = Path("/proc/self/smaps_rollup")


def first(desk: Desk, query: str) -> tuple[float, float]:
    """Return the milliseconds until the first answers, and how many of them the processor was at work."""
    began, worked = perf_counter(), thread_time()
    searching.first(desk, query, TYPED)
    return (perf_counter() - began) * 1000, (thread_time() - worked) * 1000


def exactly(desk: Desk, query: str) -> tuple[float, float]:
    """Return the milliseconds until all is told that the window tells, and those of the processor."""
    began, worked = perf_counter(), thread_time()
    searching.exact(desk, query, TYPED, patient=False)
    return (perf_counter() - began) * 1000, (thread_time() - worked) * 1000


def ids(answer: Answer) -> list[str]:
    """Return the ten best passages of an answer."""
    return [hit.id for hit in answer.found.hits if hit.kind == "passage"][:10]


def measure(desk: Desk, step: int) -> dict[str, object]:
    """Type the queries, then ask each for all answers."""
    asked = queries()[::step]
    opening = first(desk, "m")
    typed = [query[:end] for query in asked for end in range(1, len(query) + 1)]
    gc.freeze()
    gc.disable()  # as the window does, which looks for garbage when nothing else is to do
    keys = [first(desk, text) for text in typed]
    collecting = perf_counter()
    gc.collect()
    collected = (perf_counter() - collecting) * 1000
    gc.enable()
    worst = sorted(((*took, text) for text, took in zip(typed, keys, strict=True)), key=lambda one: -one[1])
    exact: list[tuple[float, float]] = []
    shares: list[float] = []
    about = 0
    for query in asked:
        quick = ids(searching.first(desk, query, TYPED))
        exact.append(exactly(desk, query))
        answer = searching.exact(desk, query, TYPED, with_bars=False)
        about += not searching.exact(desk, query, TYPED, with_bars=False, patient=False).exact
        if best := ids(answer):
            shares.append(len(set(best) & set(quick)) / len(best))
    return {
        "opening": opening[0],
        "keys": [took for took, _ in keys],
        "keys worked": [worked for _, worked in keys],
        "collected": collected,
        "worst": worst[:WORST],
        "exact": [took for took, _ in exact],
        "exact worked": [worked for _, worked in exact],
        "shares": shares,
        "about": about,
        "stopped": [stopped(desk, pause) for pause in PAUSES * 5],
        "private": private(),
        **{
            name: [first(desk, query)[0] for _ in range(7)]
            for name, query in (("rare", RARE), ("middling", MIDDLING), ("common", COMMON))
        },
    }


def stopped(desk: Desk, pause: float) -> float:
    """Return the milliseconds from stopping a query that takes long until it has ended."""
    desk.resume()
    at: list[float] = []

    def stop() -> None:
        at.append(perf_counter())
        desk.interrupt()

    timer = Timer(pause, stop)
    timer.start()
    try:
        while not at:
            searching.exact(desk, "the OR of OR and", searching.Options())
    except sqlite3.OperationalError:
        pass
    ended = perf_counter()
    timer.join()
    desk.resume()
    return (ended - at[0]) * 1000


def private() -> float:
    """Return the megabytes that are this process's own; 0 where the system does not tell."""
    if not SMAPS.is_file():
        return 0.0
    lines = (line.split() for line in SMAPS.read_text().splitlines())
    return sum(int(line[1]) for line in lines if line[0].startswith("Private_")) / 1024


def main() -> None:
    desk = Desk(Path(sys.argv[1]))
    print(json.dumps(measure(desk, int(sys.argv[2]))))
    desk.close()


if __name__ == "__main__":
    main()
