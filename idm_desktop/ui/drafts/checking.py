"""From a draft in the window to what is shown of its quotations."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from idm_desktop.ui import wording
from idm_desktop.ui.drafts.page import QuoteCheckPage

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk
    from idm_desktop.errors import IdmError
    from idm_desktop.model.cited import Checked
    from idm_desktop.ui.tasks import Tasks

Answer = tuple[tuple["Checked", ...], list[str]]


class Checking(QObject):
    """Checks drafts off the GUI thread.

    Signals:
        chosen: a passage is to be opened; carries its address.
    """

    chosen = Signal(str)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.page = QuoteCheckPage()
        self.page.wanted.connect(self._check)
        self.page.file_wanted.connect(self._choose)
        self.page.chosen.connect(self.chosen)

    def check_file(self, path: Path) -> None:
        """Check the draft in a file."""
        self._ask(partial(_of_file, path))

    @Slot(str)
    def _check(self, text: str) -> None:
        self._ask(partial(_of_text, text))

    @Slot()
    def _choose(self) -> None:
        kinds = self.tr("Drafts (*.txt *.md *.docx *.html *.pdf);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self.page, self.tr("Open a draft"), "", kinds)
        if name:
            self.check_file(Path(name))

    def _ask(self, work: partial[Answer]) -> None:
        self.page.show_wait()
        self._tasks.run("quote-check", work, self._show, self._fail)

    def _show(self, answer: Answer) -> None:
        self.page.show_checked(*answer)

    def _fail(self, error: IdmError) -> None:
        self.page.show_failure(str(error))


def _of_text(text: str, desk: Desk) -> Answer:
    from idm_desktop.desk import quoting

    return _placed(desk, quoting.check_text(desk, text))


def _of_file(path: Path, desk: Desk) -> Answer:
    from idm_desktop.desk import quoting

    return _placed(desk, quoting.check_file(desk, path))


def _placed(desk: Desk, found: tuple[Checked, ...]) -> Answer:
    from idm_desktop.desk import quoting

    return found, [_worded(place) if place else "" for place in quoting.places(desk, found)]


def _worded(place: tuple[int | None, str, str, str | None]) -> str:
    """Say where words stand: ¶ 21 · Summary of Conclusions · Official text · Ms. Louise Arbour."""
    number, title, kind, speaker = place
    shown = wording.passage(number).shown if number is not None else None
    return wording.joined(shown, title, wording.document_kind(kind), speaker)
