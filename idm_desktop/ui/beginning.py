"""Coming up: a window is shown once, with its text and its lists; what can wait is made after it has been painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from idm_desktop.errors import Busy, IdmError
from idm_desktop.ui import deskwork, painted

if TYPE_CHECKING:
    from idm_desktop.model.lists import Outline
    from idm_desktop.ui.window import Window

NOTICED = 250
"""Milliseconds after which a window comes up even if there is nothing to show in it yet."""

TIDY = 300
"""Milliseconds of peace before the library is tidied."""


class Beginning(QObject):
    """Sees to what happens once in a window's life; the window itself says that it has."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.is_over = False
        self._asked_anew = False

    def appear(self) -> None:
        """Show the window as soon as there is something to show; or a little later without it."""
        self._window.shown.connect(self._window.show)
        QTimer.singleShot(NOTICED, self._appear_empty)

    @Slot()
    def _appear_empty(self) -> None:
        if not self.is_over:
            self._window.show()

    def end(self) -> None:
        """Say that what was asked for is laid out, and go on when it has been painted."""
        if self.is_over:
            return
        self.is_over = True
        window = self._window
        window.painted.connect(self._make_rest)
        window.shown.emit()
        over = [window.reader.viewport()] if window.visiting.page is not None else []
        if "start_page" in window.__dict__:
            over.append(window.start_page.inside)
        painted.once((window.panes.middle, *over), window.painted.emit)

    def lacks(self, outline: Outline | None) -> bool:
        """Say whether these lists are of another event than what is opened first; then those of that are asked for."""
        page = self._window.visiting.page
        if self.is_over or self._asked_anew or page is None or outline is None:
            return False
        if page.event in (None, outline.event.id):
            return False
        self._asked_anew = True
        self._window.renew_lists()
        return True

    @Slot()
    def _make_rest(self) -> None:
        """Make what the first paint did not need, in steps that hold nothing up."""
        QTimer.singleShot(0, self._make_deeds)
        QTimer.singleShot(0, self._make_notes)
        QTimer.singleShot(TIDY, self._attend)
        QTimer.singleShot(TIDY, self._tidy)

    @Slot()
    def _make_deeds(self) -> None:
        window = self._window
        window.actions_.fill(window.menuBar())
        window.actions_.check(f"theme-{window.kept.theme}")
        window.doing.letters.follow()

    @Slot()
    def _make_notes(self) -> None:
        window = self._window
        window.writing.show(window.notes_here)
        window.writing.join(window.notes)
        window.is_complete = True
        window.allow()
        window.complete.emit()

    @Slot()
    def _attend(self) -> None:
        """Begin to notice what is read."""
        window = self._window
        if window.keeps:
            window.attention.keep()
        window.actions_["read-aloud"].setVisible(window.reading.can_speak)
        silent = "bar" not in window.__dict__ or window.bar.isHidden()  # else what it says would be covered
        first = window.visiting.page is None and window.outline is not None
        if window.keeps and not window.kept.toured and first and silent:
            from idm_desktop.ui import tour

            tour.show(window)

    @Slot()
    def _tidy(self) -> None:
        """Look after things in steps, between which what is being written gets its turn, and not before it is saved."""
        if self._window.tasks.is_closed:  # the library could not be opened, or the window gave way to another meanwhile
            return
        pane = self._window.writing.pane
        if pane is not None and pane.unsaved:
            QTimer.singleShot(TIDY, self._tidy)
            return
        self._window.aside.commit(deskwork.read_only, self._see_whether_read_only, self._not_tidied)

    def _see_whether_read_only(self, reason: str | None) -> None:
        if reason:
            from idm_desktop.ui import read_only

            read_only.keep(self._window, reason)
        # beside the worker that opens pages: notes are taken to a newer text, a backup is looked through
        self._window.aside.commit(deskwork.tidy, self._look_after, self._not_tidied)

    def _not_tidied(self, error: IdmError) -> None:
        self._tell(error)
        self._look_after()

    def _look_after(self, _: None = None) -> None:
        self._window.aside.commit(deskwork.look_after, self._tidied, self._not_looked_after)

    def _not_looked_after(self, error: IdmError) -> None:
        self._tell(error)
        self._tidied(None)

    def _tell(self, error: IdmError) -> None:
        if not isinstance(error, Busy):  # whoever is at work there now, the next start will do
            self._window.messages.fail(str(error))

    def _tidied(self, warning: str | None) -> None:
        if warning:
            from idm_desktop.ui import sentences

            self._window.messages.fail(sentences.told(warning))
        self._window.renew_lists()
        self._window.searches.renew()
        self._window.meant.read()
