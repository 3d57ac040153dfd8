"""A library folder, open on one thread."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from idm_desktop.desk import folder as folders
from idm_desktop.errors import Busy, Damaged
from idm_desktop.library import connection as libraries
from idm_desktop.library.handle import Library

if TYPE_CHECKING:
    from idm_desktop.model.notes import Note
    from idm_desktop.notebook.values import Kept

META = "SELECT key, value FROM meta"
UNFINISHED = "SELECT 1 FROM document WHERE complete = 0 LIMIT 1"
LONG = 60.0
"""Seconds to wait for another program that is making the library."""


class Desk:
    """One library folder; its two databases are opened when they are first used, on the thread that uses them."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = (folder or folders.default()).absolute()
        self._library: Library | None = None
        self._notebook: sqlite3.Connection | None = None
        self.shown: dict[str, tuple[Kept, Note]] = {}
        self.shown_for: tuple[int, int] | None = None
        self.listed: dict[bool, tuple[sqlite3.Connection, tuple[int, ...], list[Note]]] = {}

    @property
    def library(self) -> Library:
        """The library; made from the shipped event and the originals where there is none."""
        if self._library is None:
            self._library = self._open_library()
        return self._library

    @property
    def notebook(self) -> sqlite3.Connection:
        """The notebook; made where there is none."""
        if self._notebook is None:
            from idm_desktop.notebook import connection as notebooks

            self._finish()
            folders.prepare(self.folder)
            self._notebook = notebooks.connect(self.notebook_path)
        return self._notebook

    def to_write(self) -> sqlite3.Connection:
        """Return the notebook to write in; refused where the library is, without which nothing could be answered."""
        self.library.execute("SELECT 1")
        return self.notebook

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
        self._finish()
        return self._notebook is not None or self.notebook_path.exists()

    @contextmanager
    def trying(self) -> Iterator[None]:
        """Have an empty notebook that is thrown away, where there is none, to see what would become of it."""
        from tempfile import TemporaryDirectory

        from idm_desktop.notebook import connection as notebooks

        with TemporaryDirectory(prefix="idm-") as folder:
            self._notebook = notebooks.connect(Path(folder, self.notebook_path.name))
            try:
                yield
            finally:
                self._notebook.close()
                self._notebook = None

    def interrupt(self) -> None:
        """Stop a query that runs on another thread, and those it would go on with: they end with an error."""
        if self._library is not None:
            self._library.clock.is_stopped = True
            self._library.interrupt()
        if self._notebook is not None:
            self._notebook.interrupt()

    def resume(self) -> None:
        """Let queries run again."""
        if self._library is not None:
            self._library.clock.is_stopped = False

    def close(self) -> None:
        """Close what is open."""
        for connection in (self._library, self._notebook):
            if connection is not None:
                connection.close()
        self._library = self._notebook = None
        self.shown.clear()
        self.listed.clear()

    def _finish(self) -> None:
        """Finish a restore that was cut short before anything is read."""
        if self._notebook is None and (self.folder / folders.RESTORING).is_dir():
            from idm_desktop.desk import replacing

            replacing.finish(self.folder)

    def _open_library(self) -> Library:
        self._finish()
        if not self.library_path.exists():
            self._make()
        try:
            connection = libraries.connect(self.library_path)
        except libraries.Behind:
            self._make_again()
            connection = libraries.connect(self.library_path)
        try:
            self._tidy(connection)
        except BaseException as error:
            connection.close()
            if isinstance(error, sqlite3.Error):
                raise libraries.explained(error, self.library_path) from error
            raise
        return connection

    def _make(self) -> None:
        from idm_desktop.desk import holding, making

        with holding.held(self.folder, LONG):
            if not self.library_path.exists():
                making.make(self.folder, self.library_path)

    def _make_again(self) -> None:
        """Make a library of an earlier version anew from what was imported; it stays as it was until that is done."""
        from idm_desktop.desk import holding, making

        with holding.held(self.folder, LONG):
            making.make(self.folder, self.library_path)

    def _tidy(self, connection: sqlite3.Connection) -> None:
        """Take back what a program that was stopped has left, and take in a digest that an upgrade changed."""
        known = dict(connection.execute(META).fetchall())
        if "made" not in known:
            raise Damaged(libraries.DAMAGED.format(path=self.library_path))
        if "restating" in known:  # a program was stopped while it stored what a reader had put right
            from idm_desktop.desk import holding, renewing

            with holding.held(self.folder):
                renewing.renew(connection, self.folder, json.loads(known["restating"]))
        digests = folders.digests()
        untidy = connection.execute(UNFINISHED).fetchone() or folders.left_over(self.folder)
        if (untidy or known.get("digests") != digests) and not libraries.is_read_only(connection):
            from idm_desktop.desk import holding, making

            with suppress(Busy), holding.held(self.folder, 0) as alone:
                if alone:
                    making.tidy(connection, self.folder)
                making.renew(connection, self.folder, digests)
