"""Backing up everything from the window: the whole library and the settings, as one zip of the reader's choice."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from idm_desktop.ui import wording

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk
    from idm_desktop.errors import IdmError
    from idm_desktop.model.reports import Backup
    from idm_desktop.ui.messages import Messages
    from idm_desktop.ui.tasks import Tasks

NAME = "idm-library.zip"


class Packing(QObject):
    """Asks where to, packs off the GUI thread, and says what came of it."""

    def __init__(self, tasks: Tasks, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._messages = messages
        self._window = window

    def pack(self, ask: Callable[[QWidget, str], Path | None] | None = None) -> None:
        """Ask for a file, and write everything into it."""
        path = (ask or ask_zip)(self._window, self.tr("Back up everything"))
        if path is not None:
            self._tasks.commit(partial(_pack, path), self._packed, self._failed, self.tr("Backing up everything…"))

    def _packed(self, made: Backup) -> None:
        said = self.tr("The library with {notes} was packed and checked: {file}")
        self._messages.say(said.format(notes=wording.counted("note", made.notes), file=made.file))

    def _failed(self, error: IdmError) -> None:
        self._messages.fail(str(error))


def ask_zip(parent: QWidget, title: str) -> Path | None:
    """Ask where the zip goes; none where the reader thinks better of it."""
    name, _ = QFileDialog.getSaveFileName(parent, title, NAME, "ZIP (*.zip)")
    return (Path(name) if name.lower().endswith(".zip") else Path(f"{name}.zip")) if name else None


def _pack(path: Path, desk: Desk) -> Backup:
    from idm_desktop.desk import packing

    fresh = path.with_name(f"{path.stem}.{os.getpid()}.new.zip")
    made = packing.pack(desk, fresh)
    fresh.replace(path)  # only now, for what is there may be the only other backup
    return made._replace(file=str(path))
