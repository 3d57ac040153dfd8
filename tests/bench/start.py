"""Start: from nothing to a complete window on the shipped library, beside a bare window."""

from collections.abc import Iterator

from tests.bench.figures import Bench, Row, differences, figures, in_turns, ratios
from tests.bench.programs import BARE_WINDOW, installed, screen, start

OURS = "IDM Desktop"
BARE = "bare PySide6 window, 40 KB of text"


@figures("Start to a complete window, off screen")
def off_screen(bench: Bench) -> Iterator[Row]:
    yield from beside_bare(bench)


@figures("Start to a complete window, on an X server")
def on_screen(bench: Bench) -> Iterator[Row]:
    with screen() as variables:
        yield from beside_bare(Bench(bench.folder, bench.runs, variables))


@figures("First start, with an empty library folder")
def first_start(bench: Bench) -> Iterator[Row]:
    command = [installed("idm-desktop")]
    fresh = (bench.folder / f"fresh-{number}" for number in range(bench.runs))
    usual = bench.environment(IDM_TRACE_START="1")
    start(command, usual)
    first, later = in_turns(
        bench.runs,
        lambda: start(command, usual | {"IDM_LIBRARY": str(next(fresh))}).outside,
        lambda: start(command, usual).outside,
    )
    yield Row("first start", first, "ms")
    yield Row("any later start", later, "ms")
    yield Row("difference", differences(first, later), "ms", "≤ 1000")


def beside_bare(bench: Bench) -> Iterator[Row]:
    """Start both in turns, once before the count so that the library is made and every file is in memory."""
    command = [installed("idm-desktop")]
    environment = bench.environment(IDM_TRACE_START="1")
    in_turns(1, lambda: start(BARE_WINDOW, environment), lambda: start(command, environment))
    bare, ours = in_turns(bench.runs, lambda: start(BARE_WINDOW, environment), lambda: start(command, environment))
    for label, starts in ((BARE, bare), (OURS, ours)):
        yield Row(f"{label}: whole process", [one.outside for one in starts], "ms")
        yield Row(f"{label}: by its own watch", [one.inside for one in starts], "ms")
        yield Row(f"{label}: memory (PSS)", [one.megabytes for one in starts], "MB")
        yield Row(f"{label}: modules loaded", [one.modules for one in starts])
    yield Row("time ÷ bare", ratios([one.outside for one in ours], [one.outside for one in bare]), "", "≤ 1.4")
    yield Row("memory ÷ bare", ratios([one.megabytes for one in ours], [one.megabytes for one in bare]), "", "≤ 1.5")
