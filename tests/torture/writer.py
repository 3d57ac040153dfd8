"""Run as a program: write notes for ever and acknowledge each revision, with a backup now and then.

`python -m tests.torture.writer NOTEBOOK NAME [COUNT]`; a line is `note revision hash`.
"""

import sys
from itertools import count, islice
from pathlib import Path

from idm_desktop.errors import IdmError
from idm_desktop.notebook import backup, notes
from idm_desktop.notebook.connection import connect
from idm_desktop.notebook.values import Draft, Kept


def main(path: Path, name: str, most: int | None) -> None:
    notebook = connect(path)

    def acknowledge(kept: Kept) -> None:
        print(kept.id, kept.revision, notes.history(notebook, kept.id)[-1].sha256, flush=True)

    for number in islice(count(), most):
        try:
            kept = notes.add(notebook, Draft(text=f"{name} {number} " + "word " * (number * 37 % 400), tags=("tag",)))
            acknowledge(kept)
            kept = notes.change(notebook, kept.id, text=f"{kept.text} second", since=kept.revision)
            acknowledge(kept)
            if number % 9 == 8 and most is None:
                backup.make(path, path.parent / "backups")
        except IdmError as error:
            print(str(error).replace("\n", " "), file=sys.stderr, flush=True)


main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else None)
