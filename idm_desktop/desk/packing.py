"""The whole library as one zip, to be moved to another computer or kept; and back from it.

`idm-backup.json` is the list of what is in it, each file with its size and SHA-256; `library/…` is the library folder,
both databases as they stood at one moment; `settings/…` are the settings, which are only taken up where there are none.
Nothing in the zip is trusted before it was held against the list; what is there is packed the same way before anything
is put in its place, which `replacing` does.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import IO, NamedTuple

from idm_desktop import __version__
from idm_desktop.desk import folder as folders
from idm_desktop.desk import replacing
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.holding import held
from idm_desktop.errors import Damaged, NotFound, Refused, StoreError
from idm_desktop.library import connection as libraries
from idm_desktop.model.reports import Backup
from idm_desktop.notebook import backup as notebooks
from idm_desktop.notebook.survey import survey

LIST = "idm-backup.json"
FORMAT = 1
CHUNK = 1 << 20
MOST = 200_000
"""Files in a backup at most; more is none of ours."""

OWN = ("notebook.sqlite", libraries.NAME)


class Entry(NamedTuple):
    """A file of a backup."""

    name: str
    size: int
    sha256: str


def is_pack(path: Path) -> bool:
    """Tell whether a file is a zip, and so no copy of a notebook alone."""
    return path.is_file() and zipfile.is_zipfile(path)


def pack(desk: Desk, target: Path | None = None) -> Backup:
    """Write everything into one zip, by default among the backups, and read it back."""
    _open(desk)
    with held(desk.folder):
        return _pack(desk, target)


def unpack(desk: Desk, source: Path) -> Backup | None:
    """Put the library of a zip in the place of what is there; return the zip of that, if there was anything."""
    folders.prepare(desk.folder)
    replacing.let_go(desk.folder)
    there = desk.library_path.exists() or desk.notebook_path.exists()
    if there:
        _open(desk)
    try:
        with held(desk.folder), _staging(desk.folder) as staging:  # nobody imports from here on, lest that be lost
            entries = _extract(source, staging)
            _examine(staging / "library", source)
            aside = _pack(desk, None) if there else None
            desk.close()
            replacing.pledge(desk.folder, staging, [entry.name for entry in entries])
            replacing.put(desk.folder)
    except (OSError, zipfile.BadZipFile, sqlite3.Error) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise StoreError(f"{source} could not be restored ({reason}); what was there is among the backups.") from error
    return aside


def _open(desk: Desk) -> None:
    """Open both databases, made where there are none; that may hold the folder for a while."""
    desk.library.execute("SELECT 1")
    desk.notebook.execute("SELECT 1")
    folders.prepare(desk.folder)


def _pack(desk: Desk, target: Path | None) -> Backup:
    """Write everything into one zip; the caller holds the folder."""
    target = target or _free(desk.folder / folders.BACKUPS)
    if target.exists():
        raise Refused(f"There is a file {target} already; nothing was written over it.")
    if not target.parent.is_dir():
        raise NotFound(f"There is no folder {target.parent}; make it, or plug in what it is on, and try again.")
    partial = target.with_name(f".{target.name}.{os.getpid()}{folders.PARTIAL}")
    try:
        place = desk.folder if os.access(desk.folder, os.W_OK) else target.parent
        with _staging(place) as staging:
            notes = _write(desk, partial, staging)
            partial.replace(target)
            folders.settle(target.parent)
    except (OSError, sqlite3.Error, zipfile.BadZipFile) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise StoreError(f"{target} could not be written ({reason}); nothing was changed.") from error
    finally:
        partial.unlink(missing_ok=True)
    return Backup(str(target), notes, ok=True)


def _write(desk: Desk, partial: Path, staging: Path) -> int:
    """Write the zip and read it back; return how many notes are in it."""
    looked = notebooks.write(desk.notebook_path, staging / "notebook.sqlite")
    if not looked.ok:
        raise Damaged("The notebook is damaged; run `idm doctor --repair` before you back up everything.")
    _poured(desk.library_path, staging / libraries.NAME)
    entries = []
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
            for name, path in _files(desk.folder, staging):
                with path.open("rb") as reading, made.open(name, "w", force_zip64=True) as writing:
                    entries.append(Entry(name, *_copied(reading, writing)))
            listed = {"format": FORMAT, "version": __version__, "notes": looked.notes}
            made.writestr(LIST, json.dumps({**listed, "files": [entry._asdict() for entry in entries]}, indent=1))
        file.flush()
        os.fsync(file.fileno())
    for entry in _verified(partial, None):
        entries.remove(entry)
    if entries:
        raise StoreError(f"The backup lacks {entries[0].name} when it is read back; look at the disk, and try again.")
    return looked.notes


def _files(folder: Path, staging: Path) -> Iterator[tuple[str, Path]]:
    for name in OWN:
        yield f"library/{name}", staging / name
    for part in replacing.PARTS:
        for path in sorted((folder / part).rglob("*")):
            hidden = path.name.startswith(".") or path.name.endswith((folders.PARTIAL, folders.NEW, ".zip"))
            if path.is_file() and not path.is_symlink() and not hidden:
                yield f"library/{path.relative_to(folder).as_posix()}", path
    for path in sorted(folders.settings().glob("*")):
        if path.is_file() and path.name != folders.MOVED and not path.name.startswith("."):
            yield f"settings/{path.name}", path


def _verified(source: Path, staging: Path | None) -> Iterator[Entry]:
    """Yield the files that are as the list says, writing them below `staging`; raise where one is not."""
    with zipfile.ZipFile(source) as opened:
        listed = _listed(opened, source)
        for entry in listed:
            if opened.getinfo(entry.name).file_size != entry.size:
                raise Damaged(f"{source} is damaged: {entry.name} has another size than its list says.")
            with opened.open(entry.name) as reading:
                if staging is None:
                    found = _copied(reading, None)
                else:
                    path = staging / entry.name
                    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
                    with os.fdopen(descriptor, "wb") as writing:
                        found = _copied(reading, writing)
                        writing.flush()
                        os.fsync(writing.fileno())
            if found != (entry.size, entry.sha256):
                raise Damaged(f"{source} is damaged: {entry.name} is not as it was written.")
            yield entry


def _listed(opened: zipfile.ZipFile, source: Path) -> list[Entry]:
    """Read the list of a backup; refuse one that is not ours, or that names anything outside its folders."""
    try:
        with opened.open(LIST) as file:
            table = json.loads(file.read(64 * CHUNK))
        if int(table["format"]) > FORMAT:
            raise Refused(f"{source} was written by a later version of this program; nothing was changed.")
        entries = [Entry(str(e["name"]), int(e["size"]), str(e["sha256"])) for e in table["files"]]
    except (KeyError, TypeError, ValueError) as error:
        raise Refused(f"{source} is no backup of this program; nothing was changed.") from error
    names = {entry.name for entry in entries}
    strange = [name for name in names if not _is_ours(name)]
    if strange or len(names) != len(entries) or len(names) > MOST or not names <= set(opened.namelist()):
        raise Refused(f"{source} is no backup of this program; nothing was changed.")
    return entries


def _is_ours(name: str) -> bool:
    path = PurePosixPath(name)
    safe = all(part not in ("", ".", "..") and not set(part) & set('\\:*?"<>|\0') for part in name.split("/"))
    if not safe or path.is_absolute() or len(path.parts) < 2:
        return False
    if path.parts[0] == "settings":
        return len(path.parts) == 2
    return path.parts[0] == "library" and (
        path.parts[1] in replacing.PARTS or path.parts[1:] in [(own,) for own in OWN]
    )


def _extract(source: Path, staging: Path) -> list[Entry]:
    if not source.is_file():
        raise NotFound(f"There is no file {source}.")
    with zipfile.ZipFile(source) as opened:
        needed = sum(entry.size for entry in _listed(opened, source))
    if shutil.disk_usage(staging).free < needed:
        raise StoreError(f"There is no room for {source}, which holds {needed // CHUNK} MB; nothing was changed.")
    return list(_verified(source, staging))


def _examine(library: Path, source: Path) -> None:
    """Refuse a library that this program could not open."""
    if not (library / "notebook.sqlite").is_file() or not (library / libraries.NAME).is_file():
        raise Refused(f"{source} holds no library; nothing was changed.")
    looked = survey(library / "notebook.sqlite")
    if looked.refusal is not None or looked.flaw is not None:
        raise Damaged(f"{source} was not restored: {looked.refusal or looked.flaw}")
    libraries.connect(library / libraries.NAME).close()


def _poured(source: Path, target: Path) -> None:
    """Copy a database that may be in use as it stands at one moment."""
    os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    address = f"{source.resolve().as_uri()}?mode=ro"
    with closing(sqlite3.connect(address, uri=True)) as reader, closing(sqlite3.connect(target)) as writer:
        reader.backup(writer)
        writer.execute("PRAGMA journal_mode = DELETE")


def _copied(reading: IO[bytes], writing: IO[bytes] | None) -> tuple[int, str]:
    digest, size = hashlib.sha256(), 0
    while part := reading.read(CHUNK):
        digest.update(part)
        size += len(part)
        if writing is not None:
            writing.write(part)
    return size, digest.hexdigest()


def _free(backups: Path) -> Path:
    stamp, number = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ"), 1
    path = backups / f"library-{stamp}.zip"
    while path.exists():
        number += 1
        path = backups / f"library-{stamp}-{number}.zip"
    return path


@contextmanager
def _staging(folder: Path) -> Iterator[Path]:
    """Give a folder of one's own inside the library folder; it goes again, and at a start if the program is killed."""
    path = folder / f"{folders.STAGING}{os.getpid()}-{os.urandom(4).hex()}"
    path.mkdir(mode=0o700)
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)
