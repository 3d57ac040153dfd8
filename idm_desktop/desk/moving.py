"""Moving the library folder: copied, compared, opened, and only then used; the old one stays until the reader lets go.

Where the library was moved to stands in the file `library-folder` beside the settings, in one line. A folder that is
named when the program starts, by --library or IDM_LIBRARY, goes before it.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import TYPE_CHECKING

from idm_desktop.desk import folder as folders
from idm_desktop.desk.holding import held
from idm_desktop.errors import Busy, IdmError, Refused, StoreError

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk

CHUNK = 1 << 20
SPARE = 1.1
"""How many times the size of the library must be free where it goes."""
PATIENCE = 5.0
"""Seconds to wait for another program that is writing."""
LEFT = (".window.lock",)
"""Files that belong to a running window, and are not taken along."""


def move(desk: Desk, target: Path, progress: Callable[[float], None] = lambda share: None) -> Path:
    """Move the library of a desk to `target`, which the desk works with from then on; return the old folder.

    Whatever goes wrong, the old folder is as it was, and in use. Raise an IdmError with a sentence.
    """
    old, new = desk.folder.resolve(), folders.full(str(target)).absolute()
    _check(old, new)
    made = not new.exists()
    with held(old), ExitStack() as kept:
        desk.close()
        _still(old, kept)
        try:
            _copy(old, new, progress, kept)
            _open(new)
            remember(new)
        except BaseException as error:
            _clear(new, whole=made)
            if isinstance(error, IdmError):
                raise
            if isinstance(error, OSError | sqlite3.Error):
                reason = getattr(error, "strerror", None) or str(error)
                raise StoreError(
                    f"The library could not be moved to {new} ({reason}); it is where it was, and whole."
                ) from error
            raise
    desk.folder = new
    return old


def forget(old: Path) -> None:
    """Delete the folder a library was moved away from."""
    if old.resolve() == folders.default().resolve() or not (old / "library.sqlite").is_file():
        raise Refused(f"{old} is not a folder that the library was moved away from; nothing was deleted.")
    try:
        shutil.rmtree(old)
    except OSError as error:
        raise StoreError(f"{old} could not be deleted ({error.strerror}); delete it by hand.") from error


def _check(old: Path, new: Path) -> None:
    if new.resolve() == old:
        raise Refused(f"The library is in {new} already.")
    if new.resolve().is_relative_to(old) or old.is_relative_to(new.resolve()):
        raise Refused("The library cannot be moved into itself, or around itself; choose another folder.")
    if new.exists() and (not new.is_dir() or any(new.iterdir())):
        raise Refused(f"{new} is not empty; choose a new or an empty folder.")
    there = next(part for part in (new, *new.parents) if part.exists())
    size = sum(path.stat().st_size for path in _files(old))
    if shutil.disk_usage(there).free < size * SPARE:
        raise Refused(f"There is not enough room in {there} for the library; choose a folder on another disk.")


def _files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and path.name not in LEFT:
            yield path


def _still(old: Path, kept: ExitStack) -> None:
    """Keep every other program from writing until all is done."""
    for path in sorted(old.glob("*.sqlite")):
        connection = kept.enter_context(closing(sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)))
        try:
            connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            raise Busy("Another program is writing to the library; try again when it has done.") from error


def _copy(old: Path, new: Path, progress: Callable[[float], None], kept: ExitStack) -> None:
    folders.prepare(new)
    files = list(_files(old))
    whole = sum(path.stat().st_size for path in files) or 1
    done = 0
    for path in files:
        target = new / path.relative_to(old)
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        digest = _copy_file(path, target, kept)
        if _digest(target) != digest:
            raise StoreError(f"{target} was not copied whole; the library is where it was, and whole.")
        done += path.stat().st_size
        progress(done / whole)


def _copy_file(path: Path, target: Path, kept: ExitStack) -> str:
    # kept open: with the first handle of ours that is closed, POSIX would let go of the locks on the databases
    source = kept.enter_context(path.open("rb")) if path.suffix == ".sqlite" else path.open("rb")
    digest = hashlib.sha256()
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as copy:
        while chunk := source.read(CHUNK):
            digest.update(chunk)
            copy.write(chunk)
        copy.flush()
        os.fsync(copy.fileno())
    if path.suffix != ".sqlite":
        source.close()
    shutil.copystat(path, target)
    target.chmod(0o600)
    return digest.hexdigest()


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _open(new: Path) -> None:
    """Open what was copied, as it will be opened from now on, and have SQLite look through it."""
    for name in ("library.sqlite", "notebook.sqlite"):
        path = new / name
        if not path.exists():
            continue
        with closing(sqlite3.connect(path)) as connection:
            if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                raise StoreError(f"The copy of {name} is damaged; the library is where it was. Try `idm doctor`.")


def remember(new: Path) -> None:
    """Open the library in this folder from now on."""
    folders.settings().mkdir(parents=True, exist_ok=True)
    folders.write(folders.settings() / folders.MOVED, f"{new}\n".encode())


def _clear(new: Path, *, whole: bool) -> None:
    """Take away what was copied; a folder that was there before stays, empty."""
    if not new.is_dir():
        return
    if whole:
        shutil.rmtree(new, ignore_errors=True)
        return
    for path in new.iterdir():
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
