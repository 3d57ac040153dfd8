"""Single bits of a notebook turned over: every change of what a note says is noticed."""

import random
from contextlib import closing
from pathlib import Path

from idm_desktop.errors import IdmError
from idm_desktop.notebook import doctor, notes
from idm_desktop.notebook.connection import connect
from idm_desktop.notebook.values import Draft, Kept
from tests.torture.trials import Outcome, trial

NOTES = 60


@trial("bits turned over", full=300, short=25)
def flipped(times: int, place: Path) -> Outcome:
    dice = random.Random(20311124)
    path = place / "library" / "notebook.sqlite"
    with closing(connect(path)) as notebook:
        for number in range(NOTES):
            text = f"Remark {number}. " + "The tide turns and the boats come in. " * (number % 40)
            kept = notes.add(notebook, Draft(text=text, tags=(f"t{number}",)))
            if number % 3 == 0:
                notes.change(notebook, kept.id, text=f"{text} More.")
        written = {note.id: note for note in notes.every(notebook)}
    content = path.read_bytes()
    wrong: list[str] = []
    changed = noticed = 0
    for _ in range(times):
        at, bit = dice.randrange(len(content)), 1 << dice.randrange(8)
        path.write_bytes(content[:at] + bytes([content[at] ^ bit]) + content[at + 1 :])
        path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
        found = _read(path)
        other = [id for id, note in found.items() if not note.damaged and note != written.get(id)]
        wrong += [f"byte {at}: the note {id} says something else, unnoticed" for id in other]
        hurt = len([id for id in written if found.get(id) is None or found[id].damaged])
        changed += bool(hurt)
        checks, damaged, _ = doctor.examine(path, path.parent / "backups", place / "state")
        said = bool(damaged) or any(not check.ok for check in checks)
        noticed += said
        if hurt and not said:
            wrong.append(f"byte {at}: {hurt} notes are hurt and the doctor says nothing")
    return Outcome({"bits": times, "that hurt a note": changed, "that the doctor noticed": noticed}, tuple(wrong))


def _read(path: Path) -> dict[str, Kept]:
    """Return the notes a notebook gives; none where it is refused with a sentence."""
    try:
        with closing(connect(path)) as notebook:
            return {note.id: note for note in notes.every(notebook)}
    except IdmError:
        return {}
