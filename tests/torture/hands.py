"""Hands that know nothing: whatever is pressed, clicked and typed at random, the window neither fails nor ends."""

from pathlib import Path

from tests.torture.trials import Outcome, program, trial

AT_ONCE = 1_000
"""Things done in one window."""


@trial("Whatever is done with the window at random", full=20_000, short=150)
def hands(count: int, place: Path) -> Outcome:
    wrong: list[str] = []
    did = 0
    for seed in range(max(1, count // AT_ONCE)):
        with program(place, "fidgeter", place / f"library-{seed}", seed, min(count, AT_ONCE)) as process:
            assert process.stdout is not None
            lines = process.stdout.read().splitlines()
        done = [line for line in lines if line.startswith("did ")]
        did += len(done)
        wrong += [f"round {seed}: {line}" for line in lines if line.startswith("wrong ")]
        if process.returncode != 0 or "closed" not in lines:
            wrong.append(f"round {seed}: ended with {process.returncode} after: {'; '.join(done[-6:])}")
    return Outcome({"things done": did}, tuple(wrong))
