"""Where a library should not be: in a folder another program copies, across a network, where nothing is written."""

import os
from pathlib import Path

SYNCED = ("dropbox", "onedrive", "nextcloud", "owncloud", "google drive", "icloud drive", "mobile documents")
MARKS = (".stfolder", ".dropbox.cache")
"""What Syncthing and Dropbox leave in the folders they keep."""

NETWORK = ("nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs")
MOUNTS = Path("/proc/self/mounts")


def warning(folder: Path) -> str | None:
    """Return a sentence if the library is in a place where a database is not safe."""
    place = folder.resolve()
    for parent in (place, *place.parents):
        if parent.name.casefold().startswith(SYNCED) or any((parent / mark).exists() for mark in MARKS):
            return (
                f"The library is in {parent}, which another program synchronises; a database that is in use may be "
                "torn by that, so move the library elsewhere and synchronise a folder of exported notes."
            )
    if _file_system(place) in NETWORK:
        return f"The library {place} is on a disk across a network, whose locks may fail; move it to this computer."
    return None


def read_only(folder: Path) -> str | None:
    """Return a sentence if no note can be written in a library."""
    for path in (folder, folder / "notebook.sqlite"):
        if path.exists() and not os.access(path, os.W_OK):
            return (
                f"This library can only be read, for {path} may not be written; change who may write there, or copy "
                "the library to another folder, and open it again."
            )
    return None


def _file_system(place: Path) -> str | None:
    """Return the kind of file system a folder is on, where Linux tells."""
    try:
        lines = [line.split() for line in MOUNTS.read_text(encoding="utf-8", errors="replace").splitlines()]
    except OSError:
        return None
    there = [(Path(parts[1].replace("\\040", " ")), parts[2]) for parts in lines if len(parts) > 2]
    holding = [(mount, kind) for mount, kind in there if place == mount or mount in place.parents]
    return max(holding, key=lambda each: len(each[0].parts))[1] if holding else None
