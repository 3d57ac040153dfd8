"""What lies under a page that was opened over the text, such as a briefing or the answers, and the way back to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from idm_desktop.ui.window import Window


class Underneath(QObject):
    """Remembers what was read last, so that leaving what lies over it finds it as it was."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._at: QWidget | None = None
        self._covered: QWidget | None = None
        self._title = ""
        window.panes.stack.currentChanged.connect(self._change)

    @property
    def is_covered(self) -> bool:
        """Say whether the page in view lies over one that was read."""
        return self._covered is not None

    def uncover(self) -> QWidget | None:
        """Show what was read last, where it was left; None where nothing lies over it."""
        if (page := self._covered) is None:
            return None
        title = self._title
        self._window.panes.stack.setCurrentWidget(page)
        self._window.header.title.say(title)
        return page

    @Slot()
    def _change(self) -> None:
        before, here = self._at, self._window.panes.stack.currentWidget()
        self._at = here
        if self._is_read(here):
            self._covered = None
        elif self._is_read(before):  # asked only now: the first page is in view before the window knows it
            self._covered, self._title = before, self._window.header.title.accessibleName()
        self.name_notes()

    def name_notes(self) -> None:
        """Let the pane of notes say of which text they are, where that is not in view."""
        window = self._window
        pane = window.writing.pane if "writing" in window.__dict__ else None
        if pane is not None:
            page = window.visiting.page
            pane.name(page.title if page is not None and self._at is not window.reader else None)

    def _is_read(self, page: QWidget | None) -> bool:
        made = self._window.__dict__
        glance = made["glancing"].page if "glancing" in made else None
        return page is not None and page in (made.get("reader"), made.get("start_page"), glance)
