"""Files and folders that only their owner may read, and names given to files that are whole on disk."""

import errno
import os
import stat
import time
from pathlib import Path

STALE = 3600
"""Seconds after which an unfinished file can belong to no running program."""


def private_folder(folder: Path) -> None:
    """Make `folder` where it is missing, and close it to others where it belongs to us alone."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not folder.stat().st_mode & stat.S_ISVTX and folder not in (Path.home(), Path(folder.anchor)):
        _close(folder, 0o700)


def private_file(path: Path) -> None:
    """Close a file to others."""
    _close(path, 0o600)


def _close(path: Path, mode: int) -> None:
    about = path.stat()
    if os.name != "posix" or about.st_uid != os.geteuid() or not about.st_mode & 0o077:
        return
    try:
        path.chmod(stat.S_IMODE(about.st_mode) & mode)  # what its owner may not write stays so
    except OSError as error:  # what cannot be written cannot be closed either, and can still be read
        if error.errno not in (errno.EROFS, errno.EPERM, errno.EACCES):
            raise


def new_private_file(path: Path) -> None:
    """Make an empty file that nobody else could read at any moment; FileExistsError where there is one."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def writable(path: Path) -> bool:
    """Tell whether a database file can be written, and a journal beside it.

    Asked by name: opening the file here would, when closed, drop the locks SQLite holds on it in this process.
    """
    effective = os.access in os.supports_effective_ids
    return os.access(path, os.W_OK, effective_ids=effective) and os.access(
        path.parent, os.W_OK | os.X_OK, effective_ids=effective
    )


def sync_file(path: Path) -> None:
    """Wait until a file's contents are on disk; not for a database that is open in this process."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on disk."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def settle(partial: Path, path: Path) -> None:
    """Give a finished file its name; FileExistsError where that name is taken, even in the same instant."""
    try:
        path.hardlink_to(partial)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if path.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path)) from None
        partial.rename(path)
    else:
        partial.unlink()
    sync_folder(path.parent)


def unfinished(path: Path, ending: str) -> Path:
    """Return a name beside `path` for a file in the making, and sweep up those a killed program left."""
    for stale in path.parent.glob(f"*{ending}*"):
        try:
            if stale.stat().st_mtime < time.time() - STALE:
                stale.unlink()
        except OSError:
            continue
    return path.with_name(f"{path.name}.{os.getpid()}-{os.urandom(4).hex()}{ending}")
