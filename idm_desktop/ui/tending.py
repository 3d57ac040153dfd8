"""What is asked of the window for safety's sake: to save now, and to look whether everything is whole."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from idm_desktop.ui import deskwork

if TYPE_CHECKING:
    from idm_desktop.model.reports import Diagnosis
    from idm_desktop.ui.window import Window

translate = QCoreApplication.translate


def table(window: Window) -> dict[str, Callable[[], object]]:
    """Return what each action does, by its name."""
    return {"save": partial(_save, window), "doctor": partial(_look, window)}


def _save(window: Window) -> None:
    """Save what is being written, and say so once it is."""
    window.flush()
    window.tasks.commit(deskwork.nothing, partial(_saved, window))


def _saved(window: Window, _: None) -> None:
    pane = window.writing.pane if "writing" in window.__dict__ else None
    if pane is None or pane.editor is None or pane.editor.is_saved:  # else it has said why not
        window.messages.say(translate("Tending", "Everything you have written is saved."))


def _look(window: Window) -> None:
    """Look whether the library and the notebook are whole."""
    window.preferring.restoring.examine(partial(_told, window))


def _told(window: Window, found: Diagnosis) -> None:
    if found.ok:
        window.messages.say(translate("Tending", "Everything is whole: the library, the notes and their backups."))
        return
    from idm_desktop.ui import sentences

    wrong = [sentences.told(check.detail).rstrip(".") for check in found.checks if not check.ok]
    said = translate("Tending", "Something is wrong: {wrong}.").format(wrong="; ".join(wrong))
    window.messages.offer(said, translate("Tending", "Mend it…"), window.preferring.restoring.mend)
