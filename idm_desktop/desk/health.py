"""Backups, restoring, and looking for damage in both databases and in what was imported."""

import hashlib
import json
import os
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from idm_desktop.desk import folder as folders
from idm_desktop.desk import making, originals, storing
from idm_desktop.desk.desk import Desk
from idm_desktop.errors import IdmError
from idm_desktop.library import connection as libraries
from idm_desktop.model.reports import Backup, Check, Diagnosis
from idm_desktop.notebook import backup as backups
from idm_desktop.notebook import doctor as notebook_doctor
from idm_desktop.notebook import restoring, tidemark

UNFINISHED = "SELECT count(*) FROM document WHERE complete = 0"
HURT = ("notebook", "integrity", "foreign keys", "hashes", "index")
"""What the doctor may find wrong with a notebook that only salvaging mends."""

KEPT = "SELECT sha256, id, version FROM document WHERE complete = 1"


def backup(desk: Desk, target: Path | None = None) -> Backup:
    """Copy the notebook to the library's backups, or to `target`, and check the copy."""
    desk.notebook.execute("SELECT 1")  # made where there is none, so that the first backup is one too
    if target is not None:
        return backups.write(desk.notebook_path, target)
    made = backups.make(desk.notebook_path, desk.folder / folders.BACKUPS)
    backups.thin(desk.folder / folders.BACKUPS)
    return made


def daily(desk: Desk) -> Backup | None:
    """Make today's backup where there is none yet."""
    if not desk.has_notes() or not backups.due(desk.folder / folders.BACKUPS):
        return None
    return backup(desk)


def tidy(desk: Desk) -> None:
    """Take in a digest that an upgrade changed."""
    if not libraries.is_read_only(desk.library):
        storing.ship(desk.library, desk.folder)


def restore(desk: Desk, source: Path) -> Backup | None:
    """Put a backup in the place of the notebook; return the copy of what was there."""
    folders.prepare(desk.folder)
    desk.close()
    aside = restoring.restore(source, desk.notebook_path, desk.folder / folders.BACKUPS)
    tidemark.remember(desk.notebook, folders.state(), accept=True)
    return aside


def remember(desk: Desk) -> None:
    """Note outside the library how far the notebook has come."""
    if desk.has_notes():
        tidemark.remember(desk.notebook, folders.state())


def warning(desk: Desk) -> str | None:
    """Return a sentence if the notebook is older than it was the last time."""
    return tidemark.warning(desk.notebook, folders.state()) if desk.has_notes() else None


def examine(desk: Desk) -> Diagnosis:
    """Look at everything without changing it."""
    found = [*_library(desk.library_path), *_originals(desk.folder, desk.library_path)]
    notebook, damaged, kept = notebook_doctor.examine(
        desk.notebook_path, desk.folder / folders.BACKUPS, folders.state()
    )
    checks = (*found, *notebook)
    return Diagnosis(all(check.ok for check in checks) and not damaged, checks, damaged, kept)


def repair(desk: Desk) -> Diagnosis:
    """Make a damaged library again from what was imported, and bring over what can be read of a damaged notebook."""
    folders.prepare(desk.folder)
    desk.close()
    if not all(check.ok for check in (*_library(desk.library_path), *_originals(desk.folder, desk.library_path))):
        _rebuild(desk)
    before, damaged, _ = notebook_doctor.examine(desk.notebook_path, desk.folder / folders.BACKUPS, folders.state())
    hurt = any(not check.ok and check.name in HURT for check in before)
    if desk.notebook_path.exists() and (hurt or damaged):
        restoring.repair(desk.notebook_path, desk.folder / folders.BACKUPS)
        tidemark.remember(desk.notebook, folders.state(), accept=True)
    return examine(desk)


def _rebuild(desk: Desk) -> None:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    aside = desk.folder / folders.BACKUPS / f"library-damaged-{stamp}.sqlite"
    if desk.library_path.exists():
        desk.library_path.replace(aside)
        desk.library_path.with_name(f"{desk.library_path.name}-journal").unlink(missing_ok=True)
    for sha256 in originals.unsettled(desk.folder):
        originals.drop(desk.folder, sha256)
    making.make(desk.folder, desk.library_path).close()


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
    wrong = [name for name in map(_flaw, sorted(place.glob("*.json"))) if name]
    missing = _missing(place, path)
    yield Check("originals", not wrong and not missing, "; ".join([*wrong, *missing]) or "All are as they came.")


def _missing(place: Path, path: Path) -> list[str]:
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
        try:
            rows = connection.execute(KEPT).fetchall()
        finally:
            connection.close()
    except sqlite3.Error:
        return []
    return [f"{id} has lost its original" for sha, id, _ in rows if not (place / f"{sha}.json").exists()]


def _flaw(record: Path) -> str | None:
    """Return what is wrong with an original, its stored text or its record."""
    try:
        table = json.loads(record.read_bytes())
        files = [
            file for file in record.parent.glob(f"{record.stem}.*") if file.suffix not in (".json", ".text", ".guide")
        ]
        sound = [file for file in files if hashlib.sha256(file.read_bytes()).hexdigest() == record.stem]
        if not sound:
            return f"{table['file']} is not as it came"
        if not os.access(record.with_suffix(".text"), os.R_OK):
            return f"{table['file']} has lost its stored text"
    except (OSError, ValueError, KeyError) as error:
        return f"{record.name} cannot be read ({type(error).__name__})"
    return None
