"""The brief beside the official text, each scrolled by itself: for those who do not want them to move together."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from idm_desktop.ui.nearby import Nearby
from idm_desktop.ui.reader.view import Reader

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk
    from idm_desktop.desk.opened import Opened
    from idm_desktop.ui.window import Window


class Beside(QObject):
    """Keeps a second reader on the left of the first, with the same thing in brief."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._apart = False
        self._ref = ""
        self.reader = Reader()
        self.reader.setAccessibleName(self.tr("In brief"))
        self.reader.hide()
        self._nearby = Nearby(window.tasks, self.reader, "nearby-beside")
        window.panes.put_left_of_text(self.reader)
        self.reader.opened.connect(window.open)
        self.reader.note_clicked.connect(window.look_at_note)
        window.visiting.opened.connect(self._follow)
        window.reader.zoomed.connect(self._dress)

    @property
    def is_apart(self) -> bool:
        """Say whether the two texts are scrolled each by itself."""
        return self._apart

    @Slot()
    def turn(self) -> None:
        """Part the two texts, or let them move together again."""
        self._apart = not self._apart
        self._ref = ""
        self._window.visiting.choose_layer("official" if self._apart else "both")
        if not self._apart:
            self.reader.hide()
        self._window.reader.setFocus()
        self._window.allow()
        self._window.messages.say(
            self.tr("Each text is scrolled by itself.") if self._apart else self.tr("Both texts move together.")
        )

    @Slot()
    def _follow(self) -> None:
        """Show in brief what is open, for as long as the official text is."""
        page = self._window.visiting.page
        if page is None or not self._apart:
            return
        if page.layer != "official" or "both" not in page.layers:
            self._apart = page.layer not in ("digest", "both")
            self.reader.hide()
            self._window.allow()
            return
        ref = f"idm://event/{page.event}" if page.kind == "document" else page.ref
        if ref != self._ref or self.reader.isHidden():
            self._ref = ref
            self._window.tasks.run("beside", partial(_open, ref), self._show)

    def _show(self, opened: Opened) -> None:
        if not self._apart:
            return
        self._dress()
        self.reader.show_page(opened.page)
        self.reader.set_marks(opened.marks)
        self._nearby.follow(opened)
        if self.reader.isHidden():
            self.reader.show()
            self._window.panes.share_middle()

    @Slot()
    def _dress(self) -> None:
        self.reader.dress_like(self._window.reader)


def _open(ref: str, desk: Desk) -> Opened:
    from idm_desktop.desk import reading

    return reading.open_page(desk, ref, "digest")
