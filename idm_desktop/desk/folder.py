"""Where things are: the library folder, and outside it only settings and high-water marks."""

import os
import sys
from pathlib import Path

from idm_desktop.assets import root
from idm_desktop.errors import StoreError

NAME = "idm-desktop"
ID = "arpa.home.idm_desktop"
"""What a desktop calls the program; home.arpa can belong to nobody (RFC 8375)."""
ORIGINALS = "originals"
BACKUPS = "backups"
TRASH = "trash"
PARTIAL = ".partial"
NEW = ".json.new"
"""The record of an original until the library has its document."""

RESTORING = ".restoring"
"""What is to take the place of the library, whole; see `replacing`."""

STAGING = ".staging-"
"""What begins the name of a folder in which a library is packed or unpacked; who does so holds the library folder."""

WINDOW = ".window.lock"
"""What a window keeps while it has the library: its process, program and host, each in a line of its own."""

MOVED = "library-folder"
"""Names where the library was moved to; beside the settings."""

MAKING = ".making"
"""What a library has in its name while it is made."""


def default() -> Path:
    """Return the library folder that is used where none is named.

    That is IDM_LIBRARY, else where the reader has moved it to, else the user's data folder.
    """
    chosen = os.environ.get("IDM_LIBRARY")
    return full(chosen) if chosen else moved() or _platform("data", "XDG_DATA_HOME")


def moved() -> Path | None:
    """Return the folder the library was moved to, if it was."""
    try:
        named = (settings() / MOVED).read_text(encoding="utf-8").strip()
    except (OSError, ValueError):
        return None
    return Path(named) if named and Path(named).is_absolute() else None


def full(named: str) -> Path:
    """Return the path of a folder as a reader typed it."""
    try:
        return Path(named).expanduser()
    except RuntimeError:  # nobody has that name, so it is the name of a folder
        return Path(named)


def state() -> Path:
    """Return the folder of the high-water marks."""
    return _platform("state", "XDG_STATE_HOME")


def settings() -> Path:
    """Return the folder of the settings."""
    return _platform("config", "XDG_CONFIG_HOME")


def _platform(kind: str, variable: str) -> Path:
    """Return a folder of the platform; a full path in the environment spares importing platformdirs."""
    given = os.environ.get(variable, "")
    if sys.platform.startswith("linux") and given.startswith("/"):
        return Path(given) / NAME
    import platformdirs

    return Path(getattr(platformdirs, f"user_{kind}_dir")(NAME, appauthor=False))


def prepare(folder: Path) -> None:
    """Make the library folder, for its owner alone; raise StoreError where it cannot be made."""
    from idm_desktop.notebook.folder import private_folder

    try:
        for part in (folder, folder / ORIGINALS, folder / BACKUPS):
            private_folder(part)
    except OSError as error:
        reason = error.strerror or str(error)
        deed = "written to" if folder.is_dir() else "made"
        raise StoreError(
            f"The library folder {folder} cannot be {deed} ({reason}); choose another with --library."
        ) from error


def write(path: Path, content: bytes) -> None:
    """Write a file of the library wholly or not at all, for its owner alone."""
    partial = path.with_name(f".{path.name}.{os.getpid()}-{os.urandom(4).hex()}{PARTIAL}")
    try:
        descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
        settle(path.parent)
    except OSError as error:
        path = path.parent if path.parent.name == ORIGINALS else path  # whose files have names that say nothing
        raise StoreError(f"{path} could not be written ({error.strerror}); what was there is as before.") from error
    finally:
        partial.unlink(missing_ok=True)


def left_over(folder: Path) -> list[Path]:
    """Return what a program which was stopped has left half written or unpacked, and records of unfinished imports."""
    hidden = [name for name in _names(folder) if name.startswith(".")]
    made = [name for name in hidden if MAKING in name or name.endswith(PARTIAL) or name.startswith(STAGING)]
    kept = [name for name in _names(folder / ORIGINALS) if name.endswith((PARTIAL, NEW))]
    return [*(folder / name for name in made), *(folder / ORIGINALS / name for name in kept)]


def _names(folder: Path) -> list[str]:
    try:
        return [path.name for path in folder.iterdir()]
    except OSError:
        return []


def digests() -> str:
    """Return what tells whether an upgrade has brought other digests, without reading them."""
    found = [(path, path.stat()) for path in sorted(root("data").glob("*/digest.md"))]
    return " ".join(f"{path.parent.name}:{about.st_size}:{about.st_mtime_ns}" for path, about in found)


def settle(folder: Path) -> None:
    """Wait until the names in a folder are on disk."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
