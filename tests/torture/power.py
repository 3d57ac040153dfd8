"""The power goes while notes are written: whatever was acknowledged is there when it is back."""

import random
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from idm_desktop.errors import IdmError
from idm_desktop.notebook import notes, survey
from idm_desktop.notebook.connection import SETTINGS, connect
from idm_desktop.notebook.values import Draft
from tests.torture.trials import NotHere, Outcome, trial

FILE = "notebook.sqlite"
Settings = Sequence[tuple[str, str | int]]
STEPS = 600
"""Things done to the disk in which a cut may fall; a note takes about sixty."""


class Asked:
    """What a statement gave, as sqlite3 would hand it over."""

    def __init__(self, rows: list[tuple[Any, ...]], changed: int) -> None:
        self._rows, self.rowcount = rows, changed

    def fetchone(self) -> tuple[Any, ...] | None:
        return self._rows[0] if self._rows else None

    def fetchall(self) -> list[tuple[Any, ...]]:
        return self._rows

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        return iter(self._rows)


class Connected:
    """A connection of apsw, spoken to as the notebook speaks to one of sqlite3."""

    def __init__(self, disk: str, settings: Settings) -> None:
        import apsw

        self._open = apsw.Connection(FILE, vfs=disk)
        for name, value in settings:
            self._open.execute(f"PRAGMA {name} = {value}").fetchall()

    def execute(self, statement: str, values: Any = ()) -> Asked:
        return Asked(self._open.execute(statement, values).fetchall(), self._open.changes())

    def executemany(self, statement: str, values: Iterable[Any]) -> None:
        for each in values:
            self.execute(statement, each)

    @property
    def in_transaction(self) -> bool:
        return self._open.in_transaction

    def close(self) -> None:
        self._open.close(True)


@trial("the power cut while notes are written", full=10_000, short=60)
def cut(times: int, place: Path) -> Outcome:
    return cuts(times, place, SETTINGS)


def cuts(times: int, place: Path, settings: Settings) -> Outcome:
    """Cut the power so many times while a notebook is written with these settings."""
    try:
        from tests.torture.disks import Disk
    except ImportError as error:
        raise NotHere("There is no apsw here.") from error
    path = place / "library" / FILE
    with closing(connect(path)) as notebook:
        first = notes.add(notebook, Draft(text="Before."))
    begun = path.read_bytes()
    files, ledger = {FILE: begun}, [(first.id, 1)]
    dice = random.Random(20311125)
    wrong: list[str] = []
    acknowledged = 0
    for number in range(times):
        if number % 50 == 0:
            files, ledger = {FILE: begun}, [(first.id, 1)]
        disk = Disk(f"disk{number}", files, dice.randrange(1, STEPS))
        before = len(ledger)
        _write(disk.name, settings, ledger)
        acknowledged += len(ledger) - before
        files = disk.after_cut(dice)
        found = _looked(files, place, ledger)
        wrong += [f"cut {number}: {what}" for what in found]
        if found:
            files, ledger = {FILE: begun}, [(first.id, 1)]
        disk.unregister()
    return Outcome({"cuts": times, "acknowledged revisions": acknowledged}, tuple(wrong))


def _write(disk: str, settings: Settings, ledger: list[tuple[str, int]]) -> None:
    """Write until the power goes, noting what was acknowledged."""
    import apsw

    from tests.torture.disks import PowerCut

    connection = None
    try:
        connection = Connected(disk, settings)
        as_notebook: Any = connection
        while True:
            kept = notes.add(as_notebook, Draft(text="A remark. " * 40, tags=("tag",)))
            ledger.append((kept.id, kept.revision))
            kept = notes.change(as_notebook, kept.id, text="Another remark. " * 300, since=1)
            ledger.append((kept.id, kept.revision))
    except (PowerCut, apsw.Error, sqlite3.Error):
        pass
    finally:
        if connection is not None:
            with suppress(PowerCut, apsw.Error):
                connection.close()


def _looked(files: dict[str, bytes], place: Path, ledger: list[tuple[str, int]]) -> list[str]:
    """Open what the disk holds now, as the program would, and hold it against the ledger."""
    folder = place / "after"
    folder.mkdir(exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    try:
        with closing(connect(folder / FILE)) as notebook:
            looked = survey.look(notebook)
            held = set(notebook.execute("SELECT note, revision FROM revision").fetchall())
    except (IdmError, sqlite3.Error) as error:
        return [str(error)]
    files[FILE] = (folder / FILE).read_bytes()
    files.pop(f"{FILE}-journal", None)
    wrong = [f"{entry} was acknowledged and is lost" for entry in ledger if entry not in held]
    return [*wrong, *([] if looked.sound and not looked.damaged else [f"damaged: {looked.flaw or looked.damaged}"])]
