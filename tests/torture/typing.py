"""kill -9 while the window is typed into: what it called saved is there, and but a second of the rest is lost."""

import random
import signal
import time
from contextlib import closing
from pathlib import Path

from idm_desktop.notebook import notes, survey
from idm_desktop.notebook.connection import connect
from tests.torture.trials import Outcome, program, trial

ALLOWED = 1.0
"""Seconds of typing that may be lost."""

LONGEST = 4.0


@trial("kill -9 while the window is typed into", full=100, short=1)
def typed(times: int, place: Path) -> Outcome:
    from tests.torture.typist import words

    dice = random.Random(20311126)
    folder = place / "library"
    wrong: list[str] = []
    saves = letters = 0
    for seed in range(times):
        with program(place, "typist", folder, seed) as process:
            assert process.stdout is not None
            lines = [process.stdout.readline()]
            time.sleep(dice.uniform(0.3, LONGEST))
            process.send_signal(signal.SIGKILL)
            killed = time.monotonic()
            lines += [line for line in process.stdout if line.endswith("\n")]
        parts = [line.split() for line in lines if line.strip()]
        saved = max((int(part[1]) for part in parts if part[0] == "saved"), default=0)
        due = max((int(p[2]) for p in parts if p[0] == "typed" and float(p[1]) < killed - ALLOWED), default=0)
        found = _longest(folder, words(seed))
        wrong += [f"round {seed}: {what}" for what in _judged(folder)]
        if found < saved:
            wrong.append(f"round {seed}: {saved} letters were called saved, {found} are there")
        if found < len(words(seed)[:due].rstrip()):
            wrong.append(f"round {seed}: {due} letters were typed more than a second before, {found} are there")
        saves, letters = saves + sum(part[0] == "saved" for part in parts), letters + found
    return Outcome({"kills": times, "saves": saves, "letters kept": letters}, tuple(wrong))


def _longest(folder: Path, text: str) -> int:
    """Return how much of what was typed is in a note: a beginning of it, letter by letter."""
    with closing(connect(folder / "notebook.sqlite")) as notebook:
        return max((len(n.text) for n in notes.every(notebook) if n.text and text.startswith(n.text)), default=0)


def _judged(folder: Path) -> list[str]:
    with closing(connect(folder / "notebook.sqlite")) as notebook:
        looked = survey.look(notebook)
    return [] if looked.sound and not looked.damaged else [f"damaged: {looked.flaw or looked.damaged}"]
