"""Making library.sqlite from the shipped event and from what was imported before."""

import os
import sqlite3
from pathlib import Path

from idm_desktop.desk import originals, storing
from idm_desktop.library import connection as libraries
from idm_desktop.library.connection import explained


def make(folder: Path, path: Path) -> sqlite3.Connection:
    """Make the library beside its place and move it there when it is whole; return it open."""
    partial = path.with_name(f".{path.name}.{os.getpid()}.making")
    for leftover in (partial, partial.with_name(f"{partial.name}-journal")):
        leftover.unlink(missing_ok=True)
    connection = libraries.connect(partial)
    try:
        fill(connection, folder)
        connection.execute("INSERT INTO meta (key, value) VALUES ('made', '1')")
    except sqlite3.Error as error:
        raise explained(error, path) from error
    finally:
        connection.close()
    partial.replace(path)
    return libraries.connect(path)


def fill(connection: sqlite3.Connection, folder: Path) -> None:
    """Bring in everything that was imported, then what is shipped and not there yet."""
    for record in originals.records(folder):
        storing.store_again(connection, folder, record)
    storing.ship(connection, folder)
