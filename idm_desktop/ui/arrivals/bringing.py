"""Bringing documents in, from the files that were chosen or dropped to what came of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from idm_desktop.desk import errand
from idm_desktop.desk.importing import alike, same
from idm_desktop.errors import IdmError
from idm_desktop.model.reports import Imported
from idm_desktop.ui import sentences
from idm_desktop.ui.arrivals import report
from idm_desktop.ui.arrivals.errands import Errands
from idm_desktop.ui.arrivals.panel import ArrivalsPanel
from idm_desktop.ui.arrivals.report import Outcome

if TYPE_CHECKING:
    from idm_desktop.desk.arriving import Step
    from idm_desktop.desk.desk import Desk
    from idm_desktop.ui.messages import Messages
    from idm_desktop.ui.tasks import Tasks


class Bringing(QObject):
    """Sees an import through; another that is asked for meanwhile waits its turn.

    Signals:
        arrived: documents came in.
        opened: something is to be opened; carries its address.
        version_wanted: a document is to be a new version of another; carries both.
        encoding_wanted: the encoding of a document is to be chosen; carries the document.
        review_wanted: the guesses of a document are to be looked at; carries the document.
        finished: an import is over and what came of it is shown.
    """

    arrived = Signal()
    opened = Signal(str)
    version_wanted = Signal(str, str)
    encoding_wanted = Signal(str)
    review_wanted = Signal(str)
    finished = Signal()

    def __init__(self, folder: Path, tasks: Tasks, messages: Messages, panel: ArrivalsPanel) -> None:
        super().__init__(panel)
        self._folder = folder
        self._tasks = tasks
        self._messages = messages
        self.panel = panel
        self.errands = Errands(self)
        self._waiting: list[errand.Order] = []
        self._outcomes: list[Imported] = []
        self._failed: str | None = None
        self._left_out = 0
        self._alone = self._stopping = False
        self.errands.told.connect(self._told)
        self.errands.ended.connect(self._ended)
        panel.cancelled.connect(self._stop)
        panel.followed.connect(self._follow)

    def bring_in(self, paths: Sequence[Path]) -> None:
        """Import files and folders; one that is refused never stops the others."""
        if paths:
            self._do(errand.Order(str(self._folder), tuple(errand.Kept(str(path), path.name) for path in paths)))

    def outcomes(self) -> tuple[Imported, ...]:
        """Return what came of each file of the import that is under way, or was the last."""
        return tuple(self._outcomes)

    def close(self) -> None:
        """Stop what is under way, and leave nothing of it half done."""
        self._waiting.clear()
        self.errands.close()

    def _do(self, order: errand.Order) -> None:
        if self.errands.is_running:
            self._waiting.append(order)
            return
        self._outcomes, self._failed, self._stopping, self._left_out = [], None, False, 0
        self._alone = len(order.files) == 1
        self.panel.begin()
        try:
            self.errands.start(order)
        except IdmError as error:
            self.panel.show_outcome(())
            self.panel.put_away()
            self._messages.fail(str(error))

    @Slot()
    def _stop(self) -> None:
        self._waiting.clear()
        self._stopping = True
        self.errands.stop()

    @Slot(str, object)
    def _told(self, tag: str, values: object) -> None:
        if tag == errand.STEP:
            self.panel.show_progress(*cast("Step", values))
        elif isinstance(values, int):
            self._left_out = values
        elif isinstance(values, Imported):
            self._outcomes.append(values)
        else:
            self._failed = sentences.told(str(values))

    @Slot(bool)
    def _ended(self, whole: bool) -> None:
        if not whole and not self._stopping and self._failed is None:
            self._failed = self.tr("The import ended before it was done; what came in until then is here.")
        if self._tasks.is_closed:  # there is no library to ask
            self._show(self._unjudged())
        else:
            self._tasks.run("guesses", partial(_judged, tuple(self._outcomes)), self._show, self._not_judged)

    def _not_judged(self, error: IdmError) -> None:
        self._failed = self._failed or str(error)
        self._show(self._unjudged())

    def _unjudged(self) -> list[Outcome]:
        return [Outcome(came) for came in self._outcomes]

    def _show(self, outcomes: list[Outcome]) -> None:
        """Show what came of an import, and open the document where it was asked for alone."""
        if self._failed is not None:
            self._messages.fail(self._failed)
        self.panel.show_outcome(outcomes, stopped=self._stopping, left_out=self._left_out)
        if not outcomes and self._failed is not None:
            self.panel.put_away()
        self.arrived.emit()
        if self._alone and len(outcomes) == 1 and outcomes[0].came.document is not None:
            self.opened.emit(outcomes[0].came.document)
        self.finished.emit()
        if self._waiting:
            self._do(self._waiting.pop(0))

    @Slot(str, int)
    def _follow(self, deed: str, place: int) -> None:
        came = self._outcomes[place]
        if came.document is None:
            return
        if deed == report.OPEN:
            self.opened.emit(came.document)
        elif deed == report.ENCODING:
            self.encoding_wanted.emit(came.document)
        elif deed == report.REVIEW:
            self.review_wanted.emit(came.document)
        elif (of := _other(came)) is not None:
            if deed == report.OTHER:
                self.opened.emit(of)
            else:
                self.version_wanted.emit(came.document, of)


def _other(came: Imported) -> str | None:
    """Return the document that a file is said to be much like, or to read the same as."""
    told = (alike(warning) or same(warning) for warning in came.warnings)
    return next(filter(None, told), None)


def _judged(came: tuple[Imported, ...], desk: Desk) -> list[Outcome]:
    """Return what came of each file, with how much of it is to be looked at."""
    from idm_desktop.desk import guessed

    waiting = guessed.waiting(desk)
    titles = guessed.titles(desk, {other for other in map(_other, came) if other is not None})
    new = {one.document for one in came if one.status in report.CAME}
    return [
        Outcome(one, *(waiting.get(str(one.document), (0, 0)) if one.document in new else (0, 0)), titles.get(of or ""))
        for one, of in ((one, _other(one)) for one in came)
    ]
