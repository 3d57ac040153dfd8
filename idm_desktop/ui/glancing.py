"""The overview in the window: asked for off this thread, shown in the middle, saved as a picture."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from idm_desktop.ui import theme
from idm_desktop.ui.overview.page import OverviewPage
from idm_desktop.ui.visiting import LIBRARY

if TYPE_CHECKING:
    from collections.abc import Callable

    from idm_desktop.desk.desk import Desk
    from idm_desktop.errors import IdmError
    from idm_desktop.model.overview import LibraryGlance, Overview
    from idm_desktop.ui.messages import Messages
    from idm_desktop.ui.overview.shapes import Drawing
    from idm_desktop.ui.tasks import Tasks
    from idm_desktop.ui.theme import Theme


class Glancing(QObject):
    """Shows the overview of an event or of the library.

    Signals:
        shown: an overview has been set; carries its title.
    """

    shown = Signal(str)

    def __init__(self, tasks: Tasks, messages: Callable[[], Messages], window: QWidget) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._messages = messages
        self._window = window
        self._layer = ""
        self.page = OverviewPage()
        self.page.words_wanted.connect(self._count)
        self.page.picture_wanted.connect(self.save)

    def open(self, ref: str, layer: str) -> None:
        """Show the overview of an event, or of the library."""
        self._layer = layer
        if ref == LIBRARY:
            self._count(self.page.field.text())
        else:
            event = ref.removeprefix("idm://event/")
            self._tasks.run("overview", partial(_of_event, event, layer), self._show_event, self._fail)

    def renew(self) -> None:
        """Set the overview anew where it is in view: something has been noted or read."""
        if self.page.isVisible() and self.page.ref:
            self.open(self.page.ref, self._layer)

    @Slot()
    def save(self, ask: Callable[..., Path | None] | None = None) -> None:
        """Ask where the picture goes, and write it there."""
        drawing = self.page.canvas.drawing
        if drawing is None:
            return
        from idm_desktop.ui.dialogs.files import ask_picture

        path = (ask or ask_picture)(self._window, drawing.title)
        if path is None:
            return
        self._tasks.commit(partial(_save, drawing, theme.current(), path), self._say_saved, self._fail)

    def _say_saved(self, path: Path) -> None:
        self._messages().say(self.tr("The picture was saved as {file}.").format(file=path))

    @Slot(str)
    def _count(self, query: str) -> None:
        self._tasks.run("overview", partial(_of_library, query), self._show_library, self._fail)

    def _show_event(self, overview: Overview) -> None:
        self.page.show_event(overview)
        self.shown.emit(overview.event.title)

    def _show_library(self, glance: LibraryGlance) -> None:
        self.page.show_library(LIBRARY, glance)
        self.shown.emit(self.tr("All events"))

    def _fail(self, error: IdmError) -> None:
        self._messages().fail(str(error))


def _save(drawing: Drawing, colours: Theme, path: Path, desk: Desk) -> Path:
    from idm_desktop.ui.overview import saving

    saving.save(drawing, colours, path)
    return path


def _of_event(event: str, layer: str, desk: Desk) -> Overview:
    from idm_desktop.desk import overview

    return overview.of_event(desk, event, layer)


def _of_library(query: str, desk: Desk) -> LibraryGlance:
    from idm_desktop.desk import overview

    return overview.of_library(desk, query)
