"""Files of notes that a careless hand went through, taken in: nothing that was here may be lost, nothing half done."""

import random
from pathlib import Path

from idm_desktop.desk import exporting, returning
from idm_desktop.desk.desk import Desk
from idm_desktop.notebook import notes as kept_notes
from tests.desk.hostile import fill

PIECES = ('"', "{", "[", "-->", "\x00", "\u202e", "null", "9" * 30, "\ufffd", ",", "<!-- idm {}", ":", "- ")

Said = set[tuple[str, int, str]]


def mangle(text: str, dice: random.Random) -> str:
    """Return a text as it is after a few mishaps."""
    for _ in range(dice.randrange(1, 6)):
        lines = text.split("\n")
        at = dice.randrange(len(lines))
        place = dice.randrange(len(lines[at]) + 1)
        mishap = dice.randrange(6)
        if mishap == 0:
            del lines[at]
        elif mishap == 1:
            lines.insert(at, dice.choice(lines))
        elif mishap == 2:
            lines[at] = lines[at][:place] + dice.choice(PIECES) + lines[at][place:]
        elif mishap == 3:
            lines[at] = lines[at][:place]
        elif mishap == 4:
            lines[at] = f"{lines[at]}\r"
        else:
            start = dice.randrange(len(text) + 1)
            lines = (text[:start] + text[start + dice.randrange(200) :]).split("\n")
        text = "\n".join(lines)
    return text


def mangled(library: Path, place: Path, others: dict[str, str], count: int, seed: int) -> list[str]:
    """Take mangled files in, tried first and twice after that; return what went wrong."""
    dice, wrong = random.Random(seed), []
    desk = Desk(library)
    fill(desk, 40, seed)
    exporting.export(desk, place / "out")
    exporting.export(desk, place / "out", exporting.Options("jsonld"))
    texts = {path.name: path.read_text(encoding="utf-8") for path in sorted((place / "out").iterdir())} | others
    for number in range(count):
        name = dice.choice(sorted(texts))
        path = place / f"{number}-{name}"
        path.write_text(mangle(texts[name], dice), encoding="utf-8", newline="")
        wrong += [f"{path.name}: {said}" for said in _taken(desk, path, delete=dice.random() < 0.2)]
    desk.close()
    return wrong


def _taken(desk: Desk, path: Path, *, delete: bool) -> list[str]:
    source, before = [returning.read(path)], _said(desk)
    tried = returning.take_in(desk, source, returning.Options(dry_run=True))
    wrong = ["trying changed something"] if _said(desk) != before else []
    done = returning.take_in(desk, source, returning.Options(delete=delete, many=True))
    again = returning.take_in(desk, source)
    wrong += (
        [f"{tried.counts[:6]} were foretold, {done.counts[:6]} came"] if tried.counts[:6] != done.counts[:6] else []
    )
    wrong += [f"{again.counts[:4]} the second time"] if again.counts.notes else []
    wrong += [f"lost: {lost}" for lost in before - _said(desk)]
    refused = [step.reason for step in done.steps if step.status == "refused"]
    return [*wrong, *(f"refused with {reason!r}" for reason in refused if not reason or "\n" in reason)]


def _said(desk: Desk) -> Said:
    """Return every revision of every note."""
    kept = [note for gone in (False, True) for note in kept_notes.every(desk.notebook, deleted=gone)]
    return {(note.id, each.revision, each.text) for note in kept for each in kept_notes.history(desk.notebook, note.id)}
