"""Where things are: the library folder, and outside it only settings and high-water marks."""

import os
import sys
from pathlib import Path

from idm_desktop.errors import StoreError

NAME = "idm-desktop"
ORIGINALS = "originals"
BACKUPS = "backups"
PARTIAL = ".partial"
MAKING = ".making"
"""What a library has in its name while it is made."""


def default() -> Path:
    """Return the library folder that is used where none is named: IDM_LIBRARY, else the user's data folder."""
    chosen = os.environ.get("IDM_LIBRARY")
    return Path(chosen).expanduser() if chosen else _platform("data", "XDG_DATA_HOME")


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
        raise StoreError(
            f"The library folder {folder} cannot be made ({reason}); choose another with --library."
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
        _settle(path.parent)
    except OSError as error:
        raise StoreError(f"{path} could not be written ({error.strerror}); what was there is as before.") from error
    finally:
        partial.unlink(missing_ok=True)


def left_over(folder: Path) -> list[Path]:
    """Return the files that a program which was stopped has left half written."""
    made = [path for path in folder.glob(".*") if MAKING in path.name or path.name.endswith(PARTIAL)]
    return [*made, *(folder / ORIGINALS).glob(f".*{PARTIAL}")]


def _settle(folder: Path) -> None:
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
