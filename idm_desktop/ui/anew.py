"""The window in another language: built anew in the place of the one that was, with everything in it as it was.

What a widget says it was given when it was made, so none is translated where it stands. The old window stays in view
until the new one is whole; then what was typed is saved, and the new one takes over.
"""

from __future__ import annotations

import gc
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from idm_desktop.ui import deskwork, remembering, settling, speaking
from idm_desktop.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable

    from idm_desktop.ui.settings import Settings

AGAIN = 400
"""Milliseconds after which it is tried again, where an import or a copy was going on."""

OVER = {
    "listing": "notes-page",
    "gathering": "briefing",
    "reviewing": "review",
    "checking": "quote-check",
    "comparing": "compare",
    "placing": "placeless",
}
"""The pages that lie over the text, and the actions that show them."""


class Left(NamedTuple):
    """What the old window had set, and showed: a part, an overview, a search, a draft, a list, what narrows that."""

    kept: Settings
    part: str
    overview: str
    query: str
    draft: str
    listed: str
    narrowed: str


def speak(window: Window, follow: Callable[[Window], object]) -> None:
    """Let a window speak the language of its settings, as soon as nothing goes on that would be broken off.

    `follow` lets the new window be replaced in its turn.
    """
    if _is_busy(window):
        QTimer.singleShot(AGAIN, window, partial(speak, window, follow))
        return
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    window.flush()
    left, kept = _left(window), remembering.remembered(window)
    speaking.speak(app, kept.language)
    tasks = deskwork.worker(window.folder)
    first = kept if left.part != "start_page" else kept._replace(place="", passage="")
    fresh = Window(window.folder, tasks, window.appearance, first, keep=window.keeps)
    if not window.isMaximized() and not window.isFullScreen():
        fresh.setGeometry(window.geometry())
    follow(fresh)
    fresh.complete.connect(partial(_hand_over, window, fresh, left))
    fresh.appear()


def _is_busy(window: Window) -> bool:
    importing = "bringing" in window.__dict__ and window.bringing.errands.is_running
    return importing or window.tasks.is_busy or ("aside" in window.__dict__ and window.aside.is_busy)


def _left(window: Window) -> Left:
    made, shown = window.__dict__, window.panes.stack.currentWidget()
    parts = (name for name in (*OVER, "glancing", "asking") if name in made and made[name].page is shown)
    part = next(parts, "start_page" if made.get("start_page") is shown else "")
    return Left(
        window.kept,
        part,
        window.glancing.page.ref if part == "glancing" else "",
        window.header.field.query if part == "asking" else "",
        window.checking.page.draft.toPlainText() if "checking" in made else "",
        window.panes.outline.current,
        window.panes.outline.filter.text(),
    )


def _hand_over(old: Window, fresh: Window, left: Left) -> None:
    """Let the new window go on where the old one was, and put that away."""
    settles = settling.is_settled(old)
    asked = old.preferring.asked()
    since = {name: value for name, value in old.kept._asdict().items() if value != getattr(left.kept, name)}
    fresh.kept = fresh.kept._replace(place=old.kept.place)
    fresh.visiting.history = old.visiting.history
    fresh.writing.undo_stack.take_over(old.writing.undo_stack)
    old.close()
    old.deleteLater()
    gc.unfreeze()
    if settles:
        settling.settle(fresh)
    fresh.renew_notes()
    _show(fresh, left)
    fresh.preferring.go_on(asked, since)
    fresh.allow()


def _show(fresh: Window, left: Left) -> None:
    """Show what the old window showed."""
    fresh.panes.outline.show_list(left.listed)
    fresh.panes.outline.filter.setText(left.narrowed)
    if left.draft:
        fresh.checking.page.draft.setPlainText(left.draft)
    if left.query:
        fresh.header.field.set_query(left.query)
    if left.part in OVER:
        fresh.actions_[OVER[left.part]].trigger()
    elif left.overview:
        fresh.visiting.open(left.overview)
