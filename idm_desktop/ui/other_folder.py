"""Where a library folder cannot be used: what is wrong is said in a window too, and another folder can be chosen."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox

from idm_desktop.desk import folder as folders
from idm_desktop.errors import IdmError
from idm_desktop.ui import sentences, settings, speaking
from idm_desktop.ui.building import application

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

translate = QCoreApplication.translate


def choose(sentence: str, ask: Callable[[str], Path | None] | None = None) -> Path | None:
    """Say why a library cannot be opened; return another folder to use, from now on, where the reader chose one."""
    speaking.speak(application(), settings.load(settings.settings_file()).language)
    other = (ask or _asked)(sentences.told(sentence))
    if other is not None:
        _keep(other)
    return other


def _keep(folder: Path) -> None:
    """Open this folder the next time too; where that cannot be kept it is asked for again."""
    from idm_desktop.desk import moving

    with suppress(OSError, IdmError):
        moving.remember(folder)


def _asked(sentence: str) -> Path | None:
    box = QMessageBox(QMessageBox.Icon.Warning, "IDM Desktop", sentence)
    another = box.addButton(translate("OtherFolder", "Use another folder…"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Close)
    box.exec()
    if box.clickedButton() is not another:
        return None
    title = translate("OtherFolder", "Folder of the library")
    name = QFileDialog.getExistingDirectory(None, title)
    return folders.full(name).absolute() if name else None
