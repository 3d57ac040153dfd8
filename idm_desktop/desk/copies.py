"""The backups a reader may choose from, of the notes or of everything, and what each would bring back."""

import json
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from idm_desktop.desk import folder as folders
from idm_desktop.desk import packing
from idm_desktop.desk.desk import Desk
from idm_desktop.errors import Damaged, Refused
from idm_desktop.notebook import backup, restoring, times


class Copy(NamedTuple):
    """A backup: when it was made, how many notes it holds, whether it is `whole`, and whether it is of everything."""

    file: str
    time: str
    notes: int
    whole: bool
    everything: bool = False


def every(desk: Desk) -> tuple[Copy, ...]:
    """Return the backups in the library folder, newest first; those of everything are read through when chosen."""
    place = desk.folder / folders.BACKUPS
    found = [Copy(*kept) for kept in backup.list_backups(place)]
    for path in sorted(place.glob("library-*.zip"), reverse=True):
        try:
            made = of_everything(path)
        except (Refused, OSError):
            made = Copy(str(path), _time(path), 0, whole=False, everything=True)
        at = next((i for i, other in enumerate(found) if other.time <= made.time), len(found))
        found.insert(at, made)
    return tuple(found)


def look(source: Path) -> Copy:
    """Return what a file would bring back; raise an IdmError with a sentence where it is no whole backup."""
    try:
        if packing.is_pack(source):
            return of_everything(source)
        looked = restoring.fit(source)
    except OSError as error:
        raise Damaged(f"{source} cannot be read ({error.strerror}); choose another.") from error
    return Copy(str(source), _time(source), looked.notes, whole=not looked.damaged)


def of_everything(path: Path) -> Copy:
    """Return what a backup of everything says of itself."""
    try:
        with zipfile.ZipFile(path) as opened, opened.open(packing.LIST) as file:
            notes = int(json.loads(file.read(64 * packing.CHUNK))["notes"])
    except (KeyError, TypeError, ValueError, zipfile.BadZipFile) as error:
        raise Refused(f"{path} is no backup of this program; nothing was changed.") from error
    return Copy(str(path), _time(path), notes, whole=True, everything=True)


def _time(path: Path) -> str:
    """Return when a backup was made, by its name, or else by its file."""
    if named := times.STAMP.search(path.name):
        return times.unstamp(named[0])
    return datetime.fromtimestamp(path.stat().st_mtime, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
