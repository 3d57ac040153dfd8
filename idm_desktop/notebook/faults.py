"""What SQLite and the file system report, as sentences a reader can act on."""

import sqlite3
from pathlib import Path

from idm_desktop.errors import Busy, Damaged, IdmError, StoreError

UNFINISHED_WRITE = frozenset(
    {sqlite3.SQLITE_READONLY_ROLLBACK, sqlite3.SQLITE_READONLY_RECOVERY, sqlite3.SQLITE_READONLY_CANTINIT}
)
"""What a file opened for reading only answers when a killed program left a write to be taken back."""

BROKEN = "The disk reported a fault while {path} was used; keep your text elsewhere, then start the program again."
FULL = "The disk is full, so nothing was written to {path}; make room and save again."
MOVED = "Another file has taken the place of {path}, so nothing was written; start the program again."
READ_ONLY = (
    "The notebook {path} can only be read, for the file or its folder may not be written; "
    "change who may write there, or copy the library to another folder."
)
UNWRITTEN = "The backup {path} could not be written ({reason}); name another place for it."
CLOSED = "The notebook {path} cannot be opened or written; check who may use the file and its folder."
DAMAGED = (
    "The notebook {path} is damaged; run “idm doctor” to see what can be read, or “idm restore FILE” with a backup."
)
NOT_OURS = "{path} is not a notebook of this program; move it away, or put a backup there with “idm restore FILE”."
EMPTY = "The notebook {path} is an empty file; run “idm doctor”, or put a backup there with “idm restore FILE”."
BUSY = "Another program is writing to {path}{holder}; try again when it has finished."
OTHER = "{path} cannot be used ({reason})."


def code(error: Exception) -> int:
    """Return SQLite's extended result code, or 0."""
    return int(getattr(error, "sqlite_errorcode", None) or 0)


def is_damage(error: Exception) -> bool:
    """Tell whether SQLite found the file's contents to be wrong."""
    return code(error) & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def is_of_source(error: Exception) -> bool:
    """Tell whether copying a database failed for the one that is read."""
    return is_damage(error) or code(error) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def explain(error: Exception, path: Path) -> IdmError:
    """Return the error to raise for `error`, met while the notebook at `path` was used."""
    primary = code(error) & 0xFF
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return Busy(BUSY.format(path=path, holder=holder(path)))
    if is_damage(error):
        return Damaged(DAMAGED.format(path=path))
    if code(error) == sqlite3.SQLITE_READONLY_DBMOVED:
        return StoreError(MOVED.format(path=path))
    sentence = {
        sqlite3.SQLITE_FULL: FULL,
        sqlite3.SQLITE_IOERR: BROKEN,
        sqlite3.SQLITE_READONLY: READ_ONLY,
        sqlite3.SQLITE_CANTOPEN: CLOSED,
        sqlite3.SQLITE_PERM: CLOSED,
    }.get(primary, OTHER)
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return StoreError(sentence.format(path=path, reason=reason))


def holder(path: Path) -> str:
    """Name the process that has locked a file, where the system tells."""
    try:
        inode = path.stat().st_ino
        for line in Path("/proc/locks").read_text(encoding="ascii").splitlines():
            fields = line.split()
            if fields[1] != "->" and fields[3] == "WRITE" and fields[5].rsplit(":", 1)[-1] == str(inode):
                name = Path(f"/proc/{int(fields[4])}/comm").read_text(encoding="utf-8", errors="replace").strip()
                return f" ({name}, process {fields[4]})"
    except (OSError, ValueError, IndexError):
        pass
    return ""
