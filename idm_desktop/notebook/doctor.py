"""Looking a notebook over without changing it; damage is what it reports, never what stops it."""

import os
import sqlite3
import stat
from pathlib import Path

from idm_desktop.errors import IdmError
from idm_desktop.model.reports import Check, KeptBackup
from idm_desktop.notebook import backup, briefings, faults, opening, survey, tidemark

SAFE = ("delete", "truncate", "persist")
"""Journal modes that leave their mark in no file; the notebook is written with truncate."""

INDEXED = "SELECT row FROM note WHERE indexed IS NOT NULL ORDER BY row"
IN_INDEX = "SELECT id FROM note_fts_docsize ORDER BY id"

Examination = tuple[tuple[Check, ...], tuple[str, ...], tuple[KeptBackup, ...]]


def examine(path: Path, backups: Path, state: Path) -> Examination:
    """Return what was looked at, the ids of damaged notes, and the backups, newest first."""
    kept = _backups(backups)
    checks, damaged = _notebook(path, state, kept)
    return (*checks, _check_backups(kept)), damaged, kept


def _notebook(path: Path, state: Path, kept: tuple[KeptBackup, ...]) -> tuple[list[Check], tuple[str, ...]]:
    if not path.exists():
        gone = f"It is missing; put a backup there with “idm restore {kept[0].file}”." if kept else "There is none yet."
        return [Check("notebook", not kept, gone)], ()
    refused, connection = _open(path)
    if connection is None:
        return [Check("notebook", False, refused), _permissions(path)], ()
    try:
        damaged = survey.damaged(connection)
        checks = [
            Check("notebook", True, str(path)),
            _pages(connection),
            _references(connection),
            _journal(connection),
            _permissions(path),
            _hashes(damaged),
            _briefings(connection),
            _index(connection),
            _high_water(connection, state),
        ]
        return checks, damaged
    except (sqlite3.Error, OSError) as error:
        return [Check("notebook", False, str(faults.explain(error, path))), _permissions(path)], ()
    finally:
        connection.close()


def _open(path: Path) -> tuple[str, opening.Notebook | None]:
    connection = None
    try:
        if path.is_file() and path.stat().st_size == 0:
            return faults.EMPTY.format(path=path), None
        connection = opening.for_reading(path)
        opening.version_of(connection)
        return "", connection
    except (sqlite3.Error, OSError) as error:
        refused = str(faults.explain(error, path))
    except IdmError as error:
        refused = str(error)
    if connection is not None:
        connection.close()
    return refused, None


def _pages(connection: sqlite3.Connection) -> Check:
    flaw = survey.pages(connection, "PRAGMA integrity_check(1)")
    return Check("integrity", flaw is None, flaw or "Every page of the file is as SQLite wrote it.")


def _references(connection: sqlite3.Connection) -> Check:
    try:
        loose = len(connection.execute("PRAGMA foreign_key_check").fetchall())
    except sqlite3.DatabaseError as error:
        return Check("foreign keys", False, str(error))
    return Check("foreign keys", not loose, f"{loose} rows belong to no note." if loose else "Every row has its note.")


def _journal(connection: sqlite3.Connection) -> Check:
    (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
    said = "It is truncated after each write." if mode in SAFE else f"Another program set it to {mode}; open it once."
    return Check("journal mode", mode in SAFE, said)


def _permissions(path: Path) -> Check:
    try:
        modes = [(each, stat.S_IMODE(each.stat().st_mode)) for each in (path.parent, path)]
    except OSError as error:
        return Check("permissions", False, error.strerror or str(error))
    others = [f"{each} ({mode:o})" for each, mode in modes if mode & 0o077]
    if others and os.name == "posix":
        return Check("permissions", False, f"Others may use {' and '.join(others)}.")
    return Check("permissions", True, "Only you may read or write it.")


def _hashes(damaged: tuple[str, ...]) -> Check:
    if not damaged:
        return Check("hashes", True, "Every note and revision is as it was written.")
    return Check("hashes", False, f"Damaged: {', '.join(damaged)}. The others can be read and exported.")


def _briefings(connection: sqlite3.Connection) -> Check:
    try:
        hurt = briefings.damaged(connection)
    except sqlite3.DatabaseError as error:
        return Check("briefings", False, str(error))
    return Check(
        "briefings", not hurt, f"Damaged: {', '.join(hurt)}." if hurt else "Every briefing is as it was written."
    )


def _index(connection: sqlite3.Connection) -> Check:
    try:
        same = connection.execute(INDEXED).fetchall() == connection.execute(IN_INDEX).fetchall()
    except sqlite3.DatabaseError as error:
        return Check("index", False, str(error))
    return Check("index", same, "Every note can be searched." if same else "Some notes cannot be searched; repair it.")


def _high_water(connection: sqlite3.Connection, state: Path) -> Check:
    try:
        said = tidemark.warning(connection, state)
    except (IdmError, sqlite3.DatabaseError, TypeError, ValueError) as error:
        said = f"It cannot be told whether the notebook is older than the last time ({error})."
    return Check("high-water mark", said is None, said or "It is as new as the last time it was open.")


def _backups(backups: Path) -> tuple[KeptBackup, ...]:
    try:
        return backup.list_backups(backups)
    except OSError:
        return ()


def _check_backups(kept: tuple[KeptBackup, ...]) -> Check:
    bad = [Path(each.file).name for each in kept if not each.ok]
    if bad:
        return Check("backups", False, f"Not whole: {', '.join(bad)}.")
    said = f"{len(kept)}, all whole." if kept else "There is none yet; make one with “idm backup”."
    return Check("backups", True, said)
