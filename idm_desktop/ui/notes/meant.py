"""The reader's own names and colours of meanings, taken up wherever meanings are shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from idm_desktop.ui import theme, wording

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk
    from idm_desktop.errors import IdmError
    from idm_desktop.notebook.meanings import Named
    from idm_desktop.ui.messages import Messages
    from idm_desktop.ui.tasks import Tasks


class Meant(QObject):
    """Reads the names and colours, lets them be changed, and says when they have.

    Signals:
        changed: meanings have other names or colours now.
    """

    changed = Signal()

    def __init__(self, tasks: Tasks, messages: Callable[[], Messages], window: QWidget) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._messages = messages
        self._window = window
        self._named: Mapping[str, Named] = {}

    def read(self) -> None:
        """Take up what the notebook says."""
        self._tasks.run("meanings", _read, self._take)

    @Slot()
    def ask(self) -> None:
        """Let names and colours be changed."""
        from idm_desktop.ui.notes.naming import ask_meanings

        ask_meanings(self._named, self.keep, self._window)

    @Slot(object)
    def keep(self, named: dict[str, Named]) -> None:
        """Keep names and colours."""
        self._tasks.commit(partial(_keep, named), self._take, self._failed)

    def _take(self, named: Mapping[str, Named]) -> None:
        if named == self._named:
            return
        self._named = named
        wording.call_meanings({key: value.name for key, value in named.items() if value.name})
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.colour_meanings(app, {key: value.colour for key, value in named.items() if value.colour})
        self.changed.emit()

    def _failed(self, error: IdmError) -> None:
        self._messages().fail(str(error))


def _read(desk: Desk) -> Mapping[str, Named]:
    from idm_desktop.notebook import meanings

    return meanings.every(desk.notebook) if desk.has_notes() else {}


def _keep(named: dict[str, Named], desk: Desk) -> Mapping[str, Named]:
    from idm_desktop.notebook import meanings

    return meanings.keep(desk.notebook, named)
