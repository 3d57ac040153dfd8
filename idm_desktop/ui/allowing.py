"""When each action of the window can be done."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from idm_desktop.ui.briefing.gathering import Gathering
    from idm_desktop.ui.reviewing import Reviewing
    from idm_desktop.ui.window import Window
    from idm_desktop.ui.writing import Writing

    Turning = Writing | Reviewing | Gathering

LAYERS = ("digest", "official", "both")


def allow(window: Window) -> None:
    """Let only those actions be chosen that make sense now."""
    page = window.visiting.page
    actions = window.actions_
    actions.allow(_conditions(window))
    if page is not None:
        actions.check(page.layer)
    if "beside" in window.__dict__:
        actions.check("apart", window.beside.is_apart)
    actions.check("outline", window.panes.is_shown("outline"))
    actions.check("notes-pane", window.panes.is_shown("notes"))
    if window.is_complete:
        actions.check("full-screen", window.isFullScreen())


def turning(window: Window) -> Turning | None:
    """Return what undoes and does again now: the page in view where it has deeds of its own, else the notes."""
    made, page = window.__dict__, window.panes.stack.currentWidget()
    if "reviewing" in made and page is window.reviewing.page:
        return window.reviewing
    if "gathering" in made and page is window.gathering.page:
        return window.gathering
    return window.writing if "writing" in made else None


def _conditions(window: Window) -> Iterator[str]:
    """Yield what is true of the window, in the words of `deeds`."""
    page, made = window.visiting.page, window.__dict__
    reading = page is not None and window.panes.stack.currentWidget() is window.reader
    turns = turning(window)
    found = window.asking.page.found if "asking" in made else None
    true = {
        "page": reading,
        "selection": reading and window.reader.selection() is not None,
        "document": page is not None and page.document is not None,
        "event": window.outline is not None,
        "back": window.underneath.is_covered or window.visiting.has_back,
        "forward": window.visiting.history.has_forward,
        "next": page is not None and (page.kind == "document" or page.after is not None),
        "previous": page is not None and (page.kind == "document" or page.before is not None),
        "notes": bool(window.note_rows or window.notes_ahead[0]),
        "note": "writing" in made and window.writing.current is not None,
        "undo": turns is not None and turns.has_undo,
        "redo": turns is not None and turns.has_redo,
        "hits": bool(found and found.hits),
        **{layer: page is not None and layer in page.layers for layer in LAYERS},
    }
    return (name for name, holds in true.items() if holds)
