"""Run every trial in full, or those whose heading has one of the words; exit 1 if anything is wrong."""

import sys
import tempfile
from pathlib import Path
from time import perf_counter

from tests.torture.trials import NotHere, trials


def main(words: list[str]) -> int:
    """Print a line for each trial."""
    failed = False
    short = "--short" in words
    words = [word.lower() for word in words if not word.startswith("--")]
    for trial in trials():
        if words and not any(word in trial.heading.lower() for word in words):
            continue
        began = perf_counter()
        with tempfile.TemporaryDirectory(prefix="idm-torture-") as place:
            try:
                outcome = trial.run(trial.short if short else trial.full, Path(place))
            except NotHere as reason:
                print(f"{trial.heading}\n    not here: {reason}", flush=True)
                continue
        print(f"{trial.heading}\n    {outcome}  ({perf_counter() - began:.0f} s)", flush=True)
        for what in outcome.wrong[:10]:
            print(f"        {what}", flush=True)
        failed = failed or bool(outcome.wrong)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
