"""One library put in the place of another, wholly or not at all.

All of the new one waits in a folder of its own, whole and on disk, before anything of the old one is touched. The name
of that folder is the pledge: whoever opens the library next and finds it does what is left to do.
"""

import json
import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path, PurePosixPath

from idm_desktop.desk import folder as folders
from idm_desktop.desk.holding import held
from idm_desktop.errors import Busy, IdmError, StoreError
from idm_desktop.library import connection as libraries
from idm_desktop.notebook import connection as notebooks
from idm_desktop.notebook import restoring, tidemark, times

NAMES = "names.json"
DONE = f"{folders.STAGING}done"
"""What the folder is called when nothing more is to be done with it; it is swept like any other that was left."""

UNFINISHED = (
    "A restore that was cut short cannot be finished from {path} ({reason}); make room and try again, or "
    "restore another backup of everything, such as the one in {backups} that was made before."
)

WHOLE = (folders.ORIGINALS, folders.TRASH)
"""Parts in which nothing of the old library stays; of the backups all stay."""

PARTS = (*WHOLE, folders.BACKUPS)


def pledge(folder: Path, staging: Path, names: Sequence[str]) -> None:
    """Make it certain that what lies in `staging` comes into its place; the caller holds the folder."""
    kept = [name.removeprefix("library/") for name in names if name.startswith("library/")]
    folders.write(staging / NAMES, json.dumps(kept).encode())
    for place in (staging, *(path for path in staging.rglob("*") if path.is_dir())):
        folders.settle(place)
    staging.rename(folder / folders.RESTORING)
    folders.settle(folder)


def finish(folder: Path) -> None:
    """Do what is left to do of a restore that was cut short."""
    pledged = folder / folders.RESTORING
    if not pledged.is_dir():
        return
    try:
        with held(folder):
            if pledged.is_dir():
                put(folder)
    except Busy:
        raise
    except (OSError, ValueError, sqlite3.Error, IdmError) as error:
        reason = getattr(error, "strerror", None) or str(error).removesuffix(".")
        raise StoreError(UNFINISHED.format(path=pledged, reason=reason, backups=folder / folders.BACKUPS)) from error


def let_go(folder: Path) -> None:
    """Finish a restore that was cut short; where that cannot be, put it among the backups, for another to come."""
    pledged = folder / folders.RESTORING
    try:
        finish(folder)
    except Busy:
        raise
    except StoreError:
        with held(folder):
            pledged.rename(_free(folder / folders.BACKUPS / f"unfinished-{times.stamp(times.now())}"))


def put(folder: Path) -> None:
    """Put what was pledged into its place; the caller holds the folder. Cut short, it can be done again."""
    pledged = folder / folders.RESTORING
    library = pledged / "library"
    names = set(json.loads((pledged / NAMES).read_text(encoding="utf-8")))
    if (library / libraries.NAME).exists():
        for path in (folder / libraries.NAME, folder / f"{libraries.NAME}-journal"):
            path.unlink(missing_ok=True)
    _clear(folder, names)
    for name in sorted(names):
        if PurePosixPath(name).parts[0] in PARTS and (library / name).exists():
            (folder / name).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            (library / name).replace(folder / name)
    notebook = folder / "notebook.sqlite"
    restoring.restore(library / notebook.name, notebook, folder / folders.BACKUPS)
    if (library / libraries.NAME).exists():
        (library / libraries.NAME).replace(folder / libraries.NAME)
    for place in (folder, *(folder / part for part in PARTS)):
        if place.is_dir():
            folders.settle(place)
    _settings(pledged / "settings")
    with closing(notebooks.connect(notebook)) as connection:
        tidemark.remember(connection, folders.state(), accept=True)
    shutil.rmtree(folder / DONE, ignore_errors=True)
    pledged.rename(folder / DONE)
    folders.settle(folder)
    shutil.rmtree(folder / DONE, ignore_errors=True)


def _free(path: Path) -> Path:
    number = 1
    while (free := path if number == 1 else path.with_name(f"{path.name}-{number}")).exists():
        number += 1
    return free


def _clear(folder: Path, names: set[str]) -> None:
    """Take out the originals that the new library does not have."""
    for part in WHOLE:
        for path in [path for path in (folder / part).rglob("*") if path.is_file()]:
            if path.relative_to(folder).as_posix() not in names:
                path.unlink()


def _settings(kept: Path) -> None:
    """Take up settings where there are none; those that are here stay."""
    place = folders.settings()
    with suppress(OSError):
        for path in sorted(kept.glob("*")):
            if not (place / path.name).exists():
                place.mkdir(mode=0o700, parents=True, exist_ok=True)
                folders.write(place / path.name, path.read_bytes())
