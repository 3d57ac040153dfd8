"""kill -9 while notes are written and backed up."""

import random
import signal
import time
from pathlib import Path

from idm_desktop.notebook import backup
from tests.torture.trials import Outcome, entries, judged, program, trial

LOOKED = 25
"""Kills after which the whole notebook is looked over."""


@trial("kill -9 while notes are written", full=1000, short=5)
def killed(times: int, place: Path) -> Outcome:
    dice = random.Random(20311123)
    path = place / "library" / "notebook.sqlite"
    ledger: list[tuple[str, int, str]] = []
    wrong: list[str] = []
    for kill in range(times):
        with program(place, "writer", path, f"round{kill}") as process:
            assert process.stdout is not None
            lines = [process.stdout.readline() for _ in range(dice.randrange(0, 24))]
            time.sleep(dice.random() / 50)
            process.send_signal(signal.SIGKILL)
            lines += list(process.stdout)
        ledger += entries(lines)
        if kill % LOOKED == LOOKED - 1 or kill == times - 1:
            wrong += judged(path, ledger) if path.exists() else []
            made = backup.list_backups(path.parent / "backups")
            wrong += [f"{each.file} is a half backup" for each in made if not each.ok]
            for each in made[1:]:
                Path(each.file).unlink()
    return Outcome({"kills": times, "acknowledged revisions": len(ledger)}, tuple(wrong))
