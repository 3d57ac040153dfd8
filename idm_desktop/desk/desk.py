"""A library folder, open on one thread."""

import sqlite3
from pathlib import Path

from idm_desktop.desk import folder as folders
from idm_desktop.errors import Damaged
from idm_desktop.library import connection as libraries


class Desk:
    """One library folder; its two databases are opened when they are first used, on the thread that uses them."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = (folder or folders.default()).absolute()
        self._library: sqlite3.Connection | None = None
        self._notebook: sqlite3.Connection | None = None

    @property
    def library(self) -> sqlite3.Connection:
        """The library; made from the shipped event and the originals where there is none."""
        if self._library is None:
            self._library = self._open_library()
        return self._library

    @property
    def notebook(self) -> sqlite3.Connection:
        """The notebook; made where there is none."""
        if self._notebook is None:
            from idm_desktop.notebook import connection as notebooks

            folders.prepare(self.folder)
            self._notebook = notebooks.connect(self.notebook_path)
        return self._notebook

    @property
    def library_path(self) -> Path:
        """Where library.sqlite is."""
        return self.folder / libraries.NAME

    @property
    def notebook_path(self) -> Path:
        """Where notebook.sqlite is."""
        return self.folder / "notebook.sqlite"

    def has_notes(self) -> bool:
        """Return whether a notebook was ever made, without making one."""
        return self._notebook is not None or self.notebook_path.exists()

    def interrupt(self) -> None:
        """Stop a query that runs on another thread; it ends with an error that says so."""
        if self._library is not None:
            self._library.interrupt()

    def close(self) -> None:
        """Close what is open."""
        for connection in (self._library, self._notebook):
            if connection is not None:
                connection.close()
        self._library = self._notebook = None

    def _open_library(self) -> sqlite3.Connection:
        if not self.library_path.exists():
            return self._make()
        connection = libraries.connect(self.library_path)
        if connection.execute("SELECT 1 FROM meta WHERE key = 'made'").fetchone() is None:
            connection.close()
            raise Damaged(f"{self.library_path} is not whole; run `idm doctor --repair` to make it again.")
        return connection

    def _make(self) -> sqlite3.Connection:
        from idm_desktop.desk import making

        folders.prepare(self.folder)
        return making.make(self.folder, self.library_path)
