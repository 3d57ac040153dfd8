"""Notes that travel: hostile ones out and in, files a careless hand went through, and coming in cut at every write."""

import shutil
from pathlib import Path

from idm_desktop.desk import exporting, notes
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.importing import Options, bring_in
from tests.desk.hostile import fill, round_trip
from tests.desk.mangled import mangled
from tests.torture.cuts import FILES, GUIDE, cut_at_each
from tests.torture.trials import Outcome, trial

BROUGHT = 12


def library(place: Path) -> Path:
    """Return a library with the invented dialogue and no notes."""
    desk = Desk(place / "quays")
    assert bring_in(desk, FILES / "quay-dialogue.txt", Options(guide=str(GUIDE))).status == "imported"
    desk.close()
    return place / "quays"


@trial("hostile notes out, in and out again", full=10_000, short=60)
def travelling(times: int, place: Path) -> Outcome:
    wrong = round_trip(library(place), place, times, 20311124)
    return Outcome({"notes": times}, tuple(f"{name} is not the same" for name in wrong))


@trial("files of notes with mishaps, taken in", full=1_000, short=15)
def mishaps(times: int, place: Path) -> Outcome:
    return Outcome({"files": times}, tuple(mangled(library(place), place, {}, times, 20311124)))


@trial("notes taken in, cut at every write", full=2000, short=2)
def coming_in(times: int, place: Path) -> Outcome:
    before = library(place)
    full = Desk(Path(shutil.copytree(before, place / "full")))
    fill(full, BROUGHT, 2)
    wanted = {note.id for note in notes.every(full)}
    exporting.export(full, place / "files")
    full.close()
    files = [str(path) for path in sorted((place / "files").glob("*.md"))]

    def judge(folder: Path, out: Path) -> list[str]:
        desk = Desk(folder)
        try:
            here = {note.id for note in notes.every(desk)}
            wrong = [f"{len(here)} of {len(wanted)} notes came in"] if here not in (set(), wanted) else []
            return [*wrong, *(f"{note.id} is damaged" for note in notes.every(desk) if note.state == "damaged")]
        finally:
            desk.close()

    return cut_at_each(times, place, before, lambda folder, out: ["import-notes", *files], judge)
