"""Copying words with their reference, and references alone in the styles of writers and programs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk
    from idm_desktop.ui.messages import Messages
    from idm_desktop.ui.reader.view import Reader
    from idm_desktop.ui.tasks import Tasks
    from idm_desktop.ui.visiting import Visiting

LONGEST = 80
"""Characters of what was copied that are repeated to the reader."""


class Citing(QObject):
    """Puts citations on the clipboard."""

    def __init__(
        self, tasks: Tasks, reader: Reader, visiting: Visiting, messages: Messages, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._reader = reader
        self._visiting = visiting
        self._messages = messages

    def copy_with_reference(self) -> None:
        """Copy the chosen words, or the passage one is in, with their reference."""
        selection = self._reader.selection()
        if selection is not None:
            parts = selection.parts
        elif (place := self._reader.caret()) is not None:
            parts = ((place.passage, 0, self._reader.length_of(place.passage)),)
        else:
            self.copy_reference("un")
            return
        work = partial(_words, parts, self._reader.version_of(parts[0][0]))
        self._tasks.run("cite", work, partial(self._copied, self.tr("Copied with its reference: {text}")))

    def copy_reference(self, style: str) -> None:
        """Copy the reference of the passage one is in, or of the page, in a style."""
        page, place = self._visiting.page, self._reader.caret()
        if page is None:
            return
        selection = self._reader.selection()
        passage = selection.parts[0][0] if selection else place.passage if place else None
        work = partial(_reference, passage or page.ref, style)
        self._tasks.run("cite", work, partial(self._copied, self.tr("Copied: {text}")))

    def _copied(self, said: str, text: str) -> None:
        QApplication.clipboard().setText(text)
        line = " ".join(text.split())
        self._messages.say(said.format(text=line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"))


def _words(parts: tuple[tuple[str, int, int], ...], version: int | None, desk: Desk) -> str:
    from idm_desktop.desk import citing

    return citing.copied(desk, parts, version)


def _reference(ref: str, style: str, desk: Desk) -> str:
    from idm_desktop.desk import citing

    return citing.cite(desk, ref, style, citing.language_of(desk, ref)).text
