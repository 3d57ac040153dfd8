"""The command line: what it costs to ask."""

import sys
from collections.abc import Iterator

from tests.bench.figures import Bench, Row, differences, figures, in_turns, ratios
from tests.bench.programs import installed, run

DAILY = "import idm_desktop.cli.run, idm_desktop.desk.reading, idm_desktop.desk.searching, idm_desktop.desk.notes"
"""What reading, searching and writing notes need."""

WHOLE = """
import importlib, pkgutil, idm_desktop
for module in pkgutil.walk_packages(idm_desktop.__path__, "idm_desktop."):
    if not module.name.startswith(("idm_desktop.ui", "idm_desktop.__main__")) and not module.name.endswith(".schema"):
        importlib.import_module(module.name)
"""
"""Every module that works without a window, which nobody needs at once; schemas are imported where a file is made."""


@figures("Commands, whole process")
def commands(bench: Bench) -> Iterator[Row]:
    environment = bench.environment()
    version, search = [installed("idm"), "--version"], [installed("idm"), "search", "migration"]
    run(search, environment)
    bare, daily, whole, told, found = in_turns(
        bench.runs,
        lambda: run([sys.executable, "-c", "pass"], environment),
        lambda: run([sys.executable, "-c", DAILY], environment),
        lambda: run([sys.executable, "-c", WHOLE], environment),
        lambda: run(version, environment),
        lambda: run(search, environment),
    )
    yield Row("python -c pass", bare, "ms")
    yield Row("the core, to read, search and write notes, more than that", differences(daily, bare), "ms", "< 100")
    yield Row("every module of the core, more than that", differences(whole, bare), "ms")
    yield Row("idm --version", told, "ms")
    yield Row("idm --version ÷ python -c pass", ratios(told, bare), "", "≤ 3")
    yield Row("idm search", found, "ms")
    yield Row("idm search, more than idm --version", differences(found, told), "ms", "≤ 150")
