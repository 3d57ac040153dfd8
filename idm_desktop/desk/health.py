"""Backups, restoring, and looking for damage in both databases and in what was imported."""

import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from idm_desktop.desk import folder as folders
from idm_desktop.desk import originals, whereabouts
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.holding import held
from idm_desktop.errors import Damaged, IdmError, Refused, StoreError
from idm_desktop.library import connection as libraries
from idm_desktop.library import store
from idm_desktop.model.reports import Backup, Check, Diagnosis
from idm_desktop.notebook import backup as backups
from idm_desktop.notebook import doctor as notebook_doctor
from idm_desktop.notebook import faults, notes, restoring, tidemark, times
from idm_desktop.notebook.connection import is_read_only

UNFINISHED = "SELECT count(*) FROM document WHERE complete = 0"
BULK = 20
"""From so many notes on, the notebook is backed up before they are changed."""

HURT = ("notebook", "integrity", "foreign keys", "hashes", "briefings", "index")
"""What the doctor may find wrong with a notebook that only salvaging mends."""

REBUILT = ("library", "contents")
"""What the doctor may find wrong with a library that only making it again mends."""

KEPT = "SELECT sha256, id, version FROM document WHERE complete = 1"


def backup(desk: Desk, target: Path | None = None) -> Backup:
    """Copy the notebook to the library's backups, or to `target`, and check the copy."""
    desk.notebook.execute("SELECT 1")  # made where there is none, so that the first backup is one too
    if target is not None:
        return backups.write(desk.notebook_path, target)
    made = backups.make(desk.notebook_path, desk.folder / folders.BACKUPS)
    backups.thin(desk.folder / folders.BACKUPS)
    return made


def before_bulk(desk: Desk, notes: int) -> None:
    """Make a backup where many notes are about to be changed at once."""
    if desk.has_notes() and notes >= BULK:
        safeguard(desk)


def safeguard(desk: Desk) -> Backup:
    """Make a backup before something is done; raise an IdmError where nothing can be done to the notebook, or must."""
    place = desk.folder / folders.BACKUPS
    if is_read_only(desk.notebook):
        raise StoreError(faults.READ_ONLY.format(path=desk.notebook_path))
    made = backups.make_sound(desk.notebook_path, place)
    backups.thin(place)
    return made


def daily(desk: Desk) -> Backup | None:
    """Make today's backup where there is none yet, and then empty the trash of what has lain there for its time."""
    if not desk.has_notes() or not backups.due(desk.folder / folders.BACKUPS) or is_read_only(desk.notebook):
        return None
    made = safeguard(desk)
    if made.ok:
        with suppress(Refused):  # so many at once that somebody should say so
            notes.purge(desk.notebook, times.before(notes.TRASH_DAYS))
    return made


def tidy(desk: Desk) -> None:
    """Take in a digest that an upgrade changed, and bring the notes to the texts as they are."""
    from idm_desktop.desk import following, storing

    if not libraries.is_read_only(desk.library):
        with held(desk.folder):
            storing.ship(desk.library, desk.folder)
            store.round_off(desk.library)
    following.follow(desk)


def restore(desk: Desk, source: Path) -> Backup | None:
    """Put a backup in the place of the notebook, or of the library if it is of all; return a copy of what was there."""
    from idm_desktop.desk import packing, replacing, touched

    folders.prepare(desk.folder)
    if packing.is_pack(source):
        return packing.unpack(desk, source)
    replacing.finish(desk.folder)
    before: list[str] = []
    with suppress(IdmError):  # a library that is hurt follows when it is mended
        before = touched.by_notebook(desk.library, desk.folder) if desk.library_path.exists() else []
    desk.close()
    aside = restoring.restore(source, desk.notebook_path, desk.folder / folders.BACKUPS)
    tidemark.remember(desk.notebook, folders.state(), accept=True)
    with suppress(IdmError):
        touched.follow(desk.library, desk.folder, before)
    return aside


def remember(desk: Desk) -> None:
    """Note outside the library how far the notebook has come."""
    if desk.has_notes():
        tidemark.remember(desk.notebook, folders.state())


def warning(desk: Desk) -> str | None:
    """Return a sentence if the notebook is older than it was the last time, or gone."""
    if desk.has_notes():
        return tidemark.warning(desk.notebook, folders.state())
    if not tidemark.knew(desk.notebook_path, folders.state()):
        return None
    kept = backups.list_backups(desk.folder / folders.BACKUPS)
    way = f"put a backup there with `idm restore {kept[0].file}`" if kept else "look for a copy of it"
    return f"The notebook {desk.notebook_path} is gone; {way} before you write new notes."


def examine(desk: Desk) -> Diagnosis:
    """Look at everything without changing it."""
    found = [*_library(desk.library_path), *_originals(desk.folder, desk.library_path)]
    found.extend((_place(desk.folder), _writing(desk.folder)))
    notebook, damaged, kept = notebook_doctor.examine(
        desk.notebook_path, desk.folder / folders.BACKUPS, folders.state()
    )
    checks = (*found, *notebook)
    return Diagnosis(all(check.ok for check in checks) and not damaged, checks, damaged, kept)


def repair(desk: Desk) -> Diagnosis:
    """Make a damaged library again from what was imported, and bring over what can be read of a damaged notebook."""
    from idm_desktop.desk import mending, replacing

    folders.prepare(desk.folder)
    replacing.finish(desk.folder)
    desk.close()
    mending.mend_texts(desk.folder)
    if any(not check.ok and check.name in REBUILT for check in _library(desk.library_path)):
        _rebuild(desk)
    with held(desk.folder):
        mending.mend(desk.library, desk.folder)
    before, damaged, _ = notebook_doctor.examine(desk.notebook_path, desk.folder / folders.BACKUPS, folders.state())
    hurt = any(not check.ok and check.name in HURT for check in before)
    if desk.notebook_path.exists() and (hurt or damaged):
        restoring.repair(desk.notebook_path, desk.folder / folders.BACKUPS)
        tidemark.remember(desk.notebook, folders.state(), accept=True)
    return examine(desk)


def _rebuild(desk: Desk) -> None:
    """Put a damaged library among the backups and make it again; one that is not ours, or newer, is left as it is."""
    from idm_desktop.desk import making

    with suppress(Damaged, libraries.Behind):
        libraries.connect(desk.library_path).close()
    stamp, number = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ"), 1
    aside = desk.folder / folders.BACKUPS / f"library-damaged-{stamp}.sqlite"
    while aside.exists():
        number += 1
        aside = aside.with_name(f"library-damaged-{stamp}-{number}.sqlite")
    with held(desk.folder):
        for path, kept in ((desk.library_path, aside), (_journal(desk.library_path), _journal(aside))):
            if path.exists():
                path.replace(kept)
        making.make(desk.folder, desk.library_path)


def _journal(database: Path) -> Path:
    return database.with_name(f"{database.name}-journal")


def _library(path: Path) -> Iterator[Check]:
    if not path.exists():
        yield Check("library", True, "There is none yet; it is made at the next start.")
        return
    try:
        connection = libraries.connect(path)
    except IdmError as error:
        yield Check("library", False, str(error))
        return
    try:
        (said,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        yield Check("library", said == "ok", str(path) if said == "ok" else f"It is damaged ({said}).")
        (unfinished,) = connection.execute(UNFINISHED).fetchone()
        detail = f"{unfinished} left unfinished." if unfinished else "All came in whole."
        yield Check("imports", not unfinished, detail)
        made = connection.execute("SELECT 1 FROM meta WHERE key = 'made'").fetchone()
        yield Check("contents", made is not None, "Whole." if made else "The shipped event is missing.")
    except sqlite3.Error as error:
        yield Check("library", False, str(libraries.explained(error, path)))
    finally:
        connection.close()


def _originals(folder: Path, path: Path) -> Iterator[Check]:
    place = folder / folders.ORIGINALS
    if not place.is_dir():
        return
    kept = sorted(place.glob("*.json"))
    wrong = [flaw for flaw in map(originals.flaw, kept) if flaw]
    missing = _missing(kept, path)
    yield Check("originals", not wrong and not missing, "; ".join([*wrong, *missing]) or "All are as they came.")


def _place(folder: Path) -> Check:
    said = whereabouts.warning(folder)
    return Check("place", said is None, said or "On a disk of this computer, and synchronised by nobody we know of.")


def _writing(folder: Path) -> Check:
    said = whereabouts.read_only(folder)
    return Check("writing", said is None, said or "The folder can be written to.")


def _missing(kept: list[Path], path: Path) -> list[str]:
    """Return what the library has without an original, and what it lacks although there is one."""
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
        try:
            rows = connection.execute(KEPT).fetchall()
        finally:
            connection.close()
    except sqlite3.Error:
        return []
    here = {originals.reading_of(record)[: originals.DIGEST] for record in kept}
    known = {sha256 for sha256, *_ in rows}
    lost = [f"{id} has lost its original" for sha256, id, _ in rows if sha256 not in here]
    return [*lost, *(f"{sha256[:12]}… is not in the library" for sha256 in sorted(here - known))]
