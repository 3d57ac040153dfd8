"""The lists of a window, shown anew when something else than the window has written to the library."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk
    from idm_desktop.model.lists import Outline
    from idm_desktop.ui.window import Window


class Freshening(QObject):
    """Looks at the library; what stands in the lists already is left alone."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._seen: tuple[object, ...] | None = None  # known to the worker only

    def look(self) -> None:
        """Show the lists anew if the library has changed since they were read."""
        window = self._window
        page = window.visiting.page
        layer = page.layer if page is not None else window.visiting.layer
        event = window.open_event
        window.tasks.run("fresh", partial(self._lists, event, layer), partial(self._take, event), lambda _: None)

    def _lists(self, event: str | None, layer: str, desk: Desk) -> tuple[Outline | None] | None:
        """Return the lists; None where nobody has written since these were last asked for here."""
        from idm_desktop.desk import reading

        (version,) = desk.library.execute("PRAGMA data_version").fetchone()
        state = version, id(desk.library), event, layer
        if state == self._seen:
            return None
        found = reading.lists(desk, event, layer)
        self._seen = state
        return (found,)

    def _take(self, event: str | None, found: tuple[Outline | None] | None) -> None:
        window = self._window
        if found is not None and found[0] != window.outline and event == window.open_event:
            window.take_lists(found[0])
