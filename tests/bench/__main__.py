"""Print the table of figures."""

import importlib
import os
import platform
import sys
import tempfile
from pathlib import Path

from tests.bench import figures

MODULES = ("start", "commands", "keys", "importing", "reading", "exporting", "searching", "notebook")


def main() -> None:
    for name in MODULES:
        importlib.import_module(f"tests.bench.{name}")
    print(
        f"Medians of {figures.RUNS} runs, lowest and highest beside them; Python {platform.python_version()},", end=" "
    )
    print(f"{platform.system()}, {os.cpu_count()} cores")
    with tempfile.TemporaryDirectory(prefix="idm-bench-") as place:

        def bench() -> figures.Bench:
            folder = Path(tempfile.mkdtemp(dir=place))
            (folder / "home").mkdir()
            return figures.Bench(folder)

        for line in figures.table(sys.argv[1:], bench):
            print(line, flush=True)


main()
