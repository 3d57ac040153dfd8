"""Whether a window has a library open, told from the lock file that it keeps."""

import os
import socket
from pathlib import Path

from idm_desktop.desk import folder as folders
from idm_desktop.errors import Busy


def refuse_if_open(folder: Path) -> None:
    """Raise Busy while a window of this computer works with the library."""
    if is_open(folder):
        raise Busy("A window has this library open; close it, then restore.")


def is_open(folder: Path) -> bool:
    """Tell whether a window that still runs has the library; what a killed one left does not count."""
    path = folder / folders.WINDOW
    try:
        process, _, host = path.read_text(encoding="utf-8", errors="replace").splitlines()[:3]
        number = int(process)
    except (OSError, ValueError):
        return False
    return host == socket.gethostname() and number > 0 and _lives(number, path)


def _lives(process: int, path: Path) -> bool:
    if os.name == "nt":  # where a signal of 0 would end it; but nobody else may write to a lock that is held
        try:
            path.open("r+b").close()
        except PermissionError:
            return True
        return False
    try:
        os.kill(process, 0)
    except PermissionError:
        return True
    except (OSError, OverflowError):
        return False
    return True
