"""Making the application and the window of a library."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from idm_desktop.desk import folder as folders
from idm_desktop.ui import deskwork, fonts, settings, speaking
from idm_desktop.ui.theme import Appearance
from idm_desktop.ui.window import Window

if TYPE_CHECKING:
    from pathlib import Path


def application() -> QApplication:
    """Return the application, made where there is none."""
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    QApplication.setApplicationName("IDM Desktop")
    QApplication.setDesktopFileName(folders.ID)
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])  # setStyle would make PySide learn all of QStyle, 10 ms
    fonts.prepare(app)
    return app


def build_window(library: Path, ref: str | None = None, remembered: settings.Settings | None = None) -> Window:
    """Build the window of the library in a folder; it asks for its contents as soon as events are handled.

    `remembered` stands for the settings of the user, which are then neither read nor written.
    """
    app = application()
    kept = settings.load(settings.settings_file()) if remembered is None else remembered
    speaking.speak(app, kept.language)
    tasks = deskwork.worker(library)
    appearance = Appearance(app, kept.theme)
    window = Window(library, tasks, appearance, kept, ref, keep=remembered is None)
    let_follow(window)
    return window


def let_follow(window: Window) -> None:
    """Let another window take the place of this one where it asks for that."""
    window.turned.connect(partial(_turn, window))
    window.replaced.connect(partial(_succeed, window))


def _succeed(window: Window, sentence: str) -> None:
    from idm_desktop.ui import succeeding

    succeeding.succeed(window, sentence, build_window)


def _turn(window: Window) -> None:
    from idm_desktop.ui import anew

    anew.speak(window, let_follow)
