"""Imports files and folders into a new library, as `idm import` does, and prints as JSON what that took.

`python -m tests.bench.importer PATH…`
"""

import json
import resource
import sys
import tempfile
import time
from pathlib import Path

from idm_desktop.desk.arriving import Wanted, bring_all
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.importing import Options


def main(paths: list[Path]) -> None:
    with tempfile.TemporaryDirectory(prefix="idm-bench-") as place:
        desk = Desk(Path(place) / "library")
        desk.library.execute("SELECT 1")
        wall, busy = time.perf_counter(), _busy()
        for done in bring_all(desk, map(Wanted, paths), Options(guide="none")):
            if done.status != "imported":
                sys.exit(f"{done.file}: {done.status} {done.reason}")
        told = {"seconds": time.perf_counter() - wall, "busy": _busy() - busy, "peak_mb": _peak()}
        desk.close()
    print(json.dumps(told))


def _busy() -> float:
    """Return the processor time of this process and of the readers it waited for."""
    ours, theirs = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return ours.ru_utime + ours.ru_stime + theirs.ru_utime + theirs.ru_stime


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


main([Path(argument) for argument in sys.argv[1:]])
