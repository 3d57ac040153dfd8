"""Putting a backup back from the window, and mending: what comes of it is said first, what is there is kept.

Whatever the window shows, and could undo, belongs to the library as it was; so it gives way to a new one. The work has
a desk of its own, which opens nothing: a backup can come back even where the library cannot be opened any more.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from idm_desktop.ui import deskwork, leaving, wording

if TYPE_CHECKING:
    from idm_desktop.desk.copies import Copy
    from idm_desktop.desk.desk import Desk
    from idm_desktop.errors import IdmError
    from idm_desktop.model.reports import Diagnosis
    from idm_desktop.ui.tasks import Tasks
    from idm_desktop.ui.window import Window


class Deed(NamedTuple):
    """What is done to a library that nobody has open: the work, how it is called, and what to say once it is done."""

    work: Callable[[Desk], object]
    label: str
    told: Callable[[object], str]


class Restoring(QObject):
    """Lists the backups, asks whether one is to come back or what is hurt to be mended, and sees it through."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._tasks: Tasks | None = None
        self._is_ending = False

    def list(self, show: Callable[[tuple[Copy, ...]], object]) -> None:
        """Hand over the backups there are, newest first."""
        self._work.run("backups", _every, show, self._failed)

    def examine(self, told: Callable[[Diagnosis], object]) -> None:
        """Look whether everything is whole, and hand over what was found; even where nothing can be opened."""
        self._work.run("doctor", _examine, told, self._failed, self.tr("Looking after the library…"))

    def choose(self, ask: Callable[[QWidget, str, str], Path | None] | None = None) -> None:
        """Ask for a file, and offer to restore it."""
        path = (ask or ask_backup)(self._window, self.tr("Restore from a file"), self.tr("Backups ({patterns})"))
        if path is not None:
            self.offer(path)

    def offer(self, source: Path) -> None:
        """Say what a backup would bring back, and restore it where the reader agrees."""
        self._work.run("backup", partial(_look, source), self._ask, self._failed, self.tr("Looking at the backup…"))

    def _ask(self, copy: Copy) -> None:
        values = {
            "file": Path(copy.file).name,
            "time": wording.when(copy.time, exact=True),
            "notes": wording.counted("note", copy.notes),
        }
        if copy.everything:
            said = self.tr(
                "The whole library becomes what {file} holds, made {time}: its documents, what was put right in them, "
                "and {notes}. What is here now is first packed into a file among the backups. It is done wholly or "
                "not at all, and the window then opens anew."
            )
        else:
            said = self.tr(
                "Your notes become those of {file}, made {time}: {notes}. Those of now are first copied among the "
                "backups; the documents stay. It is done wholly or not at all, and the window then opens anew."
            )
        if not copy.whole:
            said += " " + self.tr("Some notes in it are damaged, and stay so.")
        if self._window.messages.ask(said.format(**values), self.tr("Restore")) == 0:
            source = Path(copy.file)
            self._begin(Deed(partial(_restore, source), self.tr("Restoring…"), partial(self._restored, source)))

    def mend(self) -> None:
        """Say what mending does, and mend what can be mended where the reader agrees."""
        said = self.tr(
            "A damaged library is made again from what you imported, and a damaged note goes back to its last sound "
            "revision. What is here now is first put among the backups, and the window then opens anew."
        )
        if self._window.messages.ask(said, self.tr("Mend")) == 0:
            self._begin(Deed(_mend, self.tr("Mending…"), self._mended))

    def _begin(self, deed: Deed) -> None:
        """Save what is being written, so that it is among what is kept."""
        window = self._window
        window.flush()
        if window.tasks.is_closed:  # the library could not be opened
            self._end_others(deed)
        else:
            window.tasks.commit(deskwork.nothing, partial(self._saved, deed))

    def _saved(self, deed: Deed, _: None) -> None:
        pane = self._window.writing.pane if "writing" in self._window.__dict__ else None
        if pane is not None and pane.unsaved:
            self._window.messages.fail(
                self.tr("What you are writing could not be saved, so nothing was done; copy it, and try again.")
            )
        else:
            self._end_others(deed)

    def _end_others(self, deed: Deed) -> None:
        """Let go of the library everywhere else in this window, once what is under way there is done."""
        window = self._window
        window.setEnabled(False)
        for dialog in window.findChildren(QDialog):
            dialog.close()
        if "aside" in window.__dict__ and not window.aside.is_closed:
            window.aside.refused.connect(partial(self._do, deed))  # should it find nothing to work at
            window.aside.commit(deskwork.nothing, partial(self._do, deed))
        else:
            self._do(deed)

    def _do(self, deed: Deed, _: object = None) -> None:
        leaving.end_aside(self._window)
        self._window.tasks.close()
        self._work.commit(deed.work, partial(self._done, deed), self._not_done, deed.label)

    def _done(self, deed: Deed, result: object) -> None:
        self._end(deed.told(result))

    def _not_done(self, error: IdmError) -> None:
        self._end(str(error))

    def _restored(self, source: Path, _: object) -> str:
        said = self.tr("What {file} holds was restored; what was here before is the newest of the backups.")
        return said.format(file=source.name)

    def _mended(self, found: object) -> str:
        wrong = [check.detail for check in cast("Diagnosis", found).checks if not check.ok]
        if not wrong:
            return self.tr("All that was hurt is mended; what was here before is among the backups.")
        from idm_desktop.ui import sentences

        said = self.tr("What could be mended is; this is still wrong: {wrong}.")
        return said.format(wrong="; ".join(sentences.told(one).rstrip(".") for one in wrong))

    def _end(self, sentence: str) -> None:
        if not self._is_ending:
            self._window.replaced.emit(sentence)

    def _failed(self, error: IdmError) -> None:
        self._window.messages.fail(str(error))

    @property
    def _work(self) -> Tasks:
        if self._tasks is None:
            from idm_desktop.desk.desk import Desk
            from idm_desktop.ui.tasks import Tasks

            self._tasks = Tasks(partial(Desk, self._window.folder), self)
            self._tasks.busy.connect(self._window.footer.busy)
        return self._tasks

    def close(self) -> None:
        """Finish what is under way, for the window goes."""
        self._is_ending = True
        if self._tasks is not None:
            self._tasks.close()


def ask_backup(parent: QWidget, title: str, kinds: str) -> Path | None:
    """Ask for a backup; none where the reader thinks better of it."""
    name, _ = QFileDialog.getOpenFileName(parent, title, "", kinds.format(patterns="*.zip *.sqlite"))
    return Path(name) if name else None


def _every(desk: Desk) -> tuple[Copy, ...]:
    from idm_desktop.desk import copies

    return copies.every(desk)


def _look(source: Path, desk: Desk) -> Copy:
    from idm_desktop.desk import copies

    return copies.look(source)


def _restore(source: Path, desk: Desk) -> None:
    from idm_desktop.desk import health

    try:
        health.restore(desk, source)
    finally:
        desk.close()


def _examine(desk: Desk) -> Diagnosis:
    from idm_desktop.desk import health

    return health.examine(desk)


def _mend(desk: Desk) -> Diagnosis:
    from idm_desktop.desk import health

    try:
        return health.repair(desk)
    finally:
        desk.close()
