"""The command line: what it costs to ask."""

import sys
from collections.abc import Iterator

from tests.bench.figures import Bench, Row, differences, figures, in_turns, ratios
from tests.bench.programs import installed, run

IMPORT_CORE = """
import importlib, pkgutil, idm_desktop
for module in pkgutil.walk_packages(idm_desktop.__path__, "idm_desktop."):
    if not module.name.startswith(("idm_desktop.ui", "idm_desktop.__main__")) and not module.name.endswith(".schema"):
        importlib.import_module(module.name)
"""
"""Every module that works without a window; the schemas alone, imported where a database is made, need sqlite_utils."""


@figures("Commands, whole process")
def commands(bench: Bench) -> Iterator[Row]:
    environment = bench.environment()
    version, search = [installed("idm"), "--version"], [installed("idm"), "search", "migration"]
    run(search, environment)
    bare, core, told, found = in_turns(
        bench.runs,
        lambda: run([sys.executable, "-c", "pass"], environment),
        lambda: run([sys.executable, "-c", IMPORT_CORE], environment),
        lambda: run(version, environment),
        lambda: run(search, environment),
    )
    yield Row("python -c pass", bare, "ms")
    yield Row("import of every module of the core, more than that", differences(core, bare), "ms", "< 100")
    yield Row("idm --version", told, "ms")
    yield Row("idm --version ÷ python -c pass", ratios(told, bare), "", "≤ 3")
    yield Row("idm search", found, "ms")
    yield Row("idm search, more than idm --version", differences(found, told), "ms", "≤ 150")
