"""A window in the place of one whose library was put back or mended: the same place in the text, the same settings."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from idm_desktop.ui import ending, remembering, settings, settling, sparing

if TYPE_CHECKING:
    from collections.abc import Callable

    from idm_desktop.ui.window import Window


def succeed(window: Window, sentence: str, build: Callable[..., Window]) -> None:
    """Let `build` make a window of what has taken the place of a library, say what came of it, and close the other."""
    kept = remembering.remembered(window)
    if window.keeps:
        settings.save(settings.settings_file(), kept)
    heir = build(window.folder, None, None if window.keeps else kept)
    heir.preferring.guard = window.preferring.guard  # of a library that was moved while its window was open
    settles = settling.is_settled(window)
    if settles:
        ending.obey(heir)  # before the other goes, lest nobody hears of a signal
    heir.complete.connect(partial(_greet, heir, sentence, settles))
    heir.appear()
    heir.shown.connect(partial(_leave, window))


def _greet(window: Window, sentence: str, settles: bool) -> None:
    offer = QCoreApplication.translate("Restoring", "See the backups")
    window.messages.offer(sentence, offer, partial(window.preferring.open, "backups"))
    if settles:
        sparing.guard()
        settling.settle(window)


def _leave(window: Window) -> None:
    """Close a window for good, once another stands in its place."""
    window.close()
    window.deleteLater()
