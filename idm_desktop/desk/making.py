"""Making library.sqlite from the shipped event and from what was imported before; tidying it at a start."""

import os
import shutil
import sqlite3
from collections.abc import Sequence
from pathlib import Path

from idm_desktop.desk import corrected, originals, storing
from idm_desktop.desk.folder import MAKING, NEW, digests, left_over
from idm_desktop.library import connection as libraries
from idm_desktop.library import store
from idm_desktop.library.connection import explained
from idm_desktop.model.corrections import Correction

DIGESTS = "INSERT OR REPLACE INTO meta (key, value) VALUES ('digests', ?)"


def make(folder: Path, path: Path) -> None:
    """Make the library beside its place and move it there when it is whole; the caller holds the folder."""
    partial = path.with_name(f".{path.name}.{os.getpid()}{MAKING}")
    try:
        connection = libraries.connect(partial)
        try:
            fill(connection, folder)
            store.round_off(connection)
            connection.execute("INSERT INTO meta (key, value) VALUES ('made', '1')")
            connection.execute(DIGESTS, (digests(),))
        finally:
            connection.close()
        partial.replace(path)
    except sqlite3.Error as error:
        raise explained(error, path) from error
    finally:
        for leftover in (partial, partial.with_name(f"{partial.name}-journal")):
            leftover.unlink(missing_ok=True)


def fill(connection: sqlite3.Connection, folder: Path) -> None:
    """Bring in everything that was imported, then what is shipped and not there yet, as its reader put it right."""
    put_right = _put_right(folder)
    if put_right:
        from idm_desktop.desk import events

        events.bring(connection, put_right)
    for record in originals.records(folder):
        storing.store_again(connection, folder, record.reading)
    storing.sweep(connection, folder)
    storing.ship(connection, folder)
    if put_right:
        _move(connection, folder, events.astray(connection, put_right))


def _put_right(folder: Path) -> tuple[Correction, ...]:
    with corrected.notebook_of(folder) as notebook:
        if notebook is None:
            return ()
        from idm_desktop.desk import events

        return events.held(notebook)


def _move(connection: sqlite3.Connection, folder: Path, documents: Sequence[str]) -> None:
    """Store again the documents that were to go under an event which came in after them."""
    for record in originals.records(folder) if documents else ():
        if record.document in documents:
            storing.restate(connection, folder, record.document, record.version, record.reading)


def tidy(connection: sqlite3.Connection, folder: Path) -> None:
    """Finish or take back what a program that was stopped has left; the caller holds the folder."""
    sweep(folder)
    storing.sweep(connection, folder)


def renew(connection: sqlite3.Connection, folder: Path, shipped: str) -> None:
    """Take in the digests that an upgrade changed; the caller holds the folder."""
    storing.ship(connection, folder)
    connection.execute(DIGESTS, (shipped,))


def sweep(folder: Path) -> None:
    """Take out what is half written, or was unpacked in vain; the caller holds the folder."""
    for path in left_over(folder):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        elif not path.name.endswith(NEW):
            path.unlink(missing_ok=True)
