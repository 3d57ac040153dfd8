"""Search while typing: from each key to the list it calls for, painted, in the real window."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles

from tests.bench.figures import Bench, NotMeasured, Row, figures
from tests.bench.programs import PATIENCE

CHECKOUT = Path(__file__).parents[2]


@figures("Search while typing, key to painted list")
def typing(bench: Bench) -> Iterator[Row]:
    command = [sys.executable, "-m", "tests.bench.typist", str(bench.runs)]
    limit = bench.runs * PATIENCE
    environment = bench.environment()
    done = subprocess.run(command, cwd=CHECKOUT, env=environment, capture_output=True, text=True, timeout=limit)
    if done.returncode:
        raise NotMeasured((done.stderr.strip() or "the window could not be driven").splitlines()[-1])
    pairs: list[tuple[float, float]] = json.loads(done.stdout)
    keys, worked = [took for took, _ in pairs], [busy for _, busy in pairs]
    yield Row("median key", [median(keys)], "ms")
    yield Row("p95 key", [quantiles(keys, n=20)[-1]], "ms", "≤ 10")
    yield Row("of that the processor's work, median", [median(worked)], "ms")
    yield Row("of that the processor's work, p95", [quantiles(worked, n=20)[-1]], "ms")
    yield Row("slowest key", [max(keys)], "ms", "≤ 100")
    yield Row("keys typed", [float(len(keys))])
