"""Correcting facts, taking out and putting back, from what was chosen to what can be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from idm_desktop.ui import wording
from idm_desktop.ui.correcting import jobs
from idm_desktop.ui.notes.undo import Step

if TYPE_CHECKING:
    from idm_desktop.desk.kept import Sample
    from idm_desktop.desk.properties import Sheet
    from idm_desktop.errors import IdmError
    from idm_desktop.model.corrections import Removed
    from idm_desktop.model.reports import Imported
    from idm_desktop.model.texts import Event
    from idm_desktop.ui.correcting.dialog import FactsDialog
    from idm_desktop.ui.messages import Messages
    from idm_desktop.ui.tasks import Tasks

WEB = (".html", ".htm", ".xhtml")


class Correcting(QObject):
    """Opens the dialogs and does what they ask for.

    Signals:
        changed: facts are other than they were; documents came, went or changed.
        gone: a document or an event was taken out; carries the ids of its documents.
        opened: something is to be opened; carries its address.
        done: something was done that can be undone; carries a Step.
        undo_wanted: what was done last is to be taken back.
    """

    changed = Signal()
    gone = Signal(object)
    opened = Signal(str)
    done = Signal(object)
    undo_wanted = Signal()

    def __init__(self, tasks: Tasks, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._messages = messages
        self._window = window
        self.show_outside: Callable[[QUrl], bool] = QDesktopServices.openUrl

    def properties(self, ref: str, event: str | None = None) -> None:
        """Show the facts of a document, event, session or person, to be put right."""
        self._tasks.run("sheet", partial(jobs.sheet, ref, event), self._show, self._failed)

    def _show(self, sheet: Sheet) -> None:
        from idm_desktop.ui.correcting.dialog import FactsDialog

        dialog = FactsDialog(sheet, self._window)
        dialog.wanted.connect(partial(self._correct, dialog, sheet))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _correct(self, dialog: FactsDialog, sheet: Sheet, wanted: dict[str, str]) -> None:
        if sheet.kind == "speaker" and sheet.event is not None:
            wanted = {**wanted, "event": sheet.event}
        then = partial(self._corrected, dialog)
        job = partial(jobs.correct, sheet.ref, wanted)
        self._tasks.commit(job, then, partial(self._say, dialog), self.tr("Saving…"))

    def _corrected(self, dialog: QDialog, number: int) -> None:
        if isValid(dialog):  # it may have been closed meanwhile
            dialog.accept()
        self._kept(number)

    def _say(self, dialog: FactsDialog, error: IdmError) -> None:
        if isValid(dialog):
            dialog.say(str(error))
        else:
            self._failed(error)

    def _kept(self, number: int) -> None:
        self.done.emit(jobs.step(self.tr("Correct facts"), number))
        self._messages.offer(self.tr("The correction is kept."), self.tr("Undo"), self.undo_wanted.emit)
        self.changed.emit()

    def new_event(self) -> None:
        """Ask for a new event."""
        from idm_desktop.desk.properties import Sheet
        from idm_desktop.ui.correcting import forms
        from idm_desktop.ui.correcting.dialog import FactsDialog

        empty = Sheet("", "event", "", {field.key: "" for field in forms.FIELDS["event"]})
        dialog = FactsDialog(empty, self._window, self.tr("New event"))
        dialog.wanted.connect(partial(self._make_event, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _make_event(self, dialog: FactsDialog, wanted: dict[str, str]) -> None:
        from idm_desktop.structure.slug import slug

        if not wanted.get("title"):
            dialog.say(self.tr("An event needs a title; write one."))
            return
        title, year = wanted["title"], wanted.get("start", "")[:4]
        ref = f"idm://event/{slug(title if year in title else f'{title} {year}')}"
        then = partial(self._corrected, dialog)
        self._tasks.commit(partial(jobs.correct, ref, wanted), then, partial(self._say, dialog), self.tr("Saving…"))

    def merge_event(self, ref: str) -> None:
        """Ask for an event whose documents are to belong to this one."""
        self._tasks.run("sheet", partial(jobs.others, ref), self._ask_other, self._failed)

    def _ask_other(self, found: tuple[Sheet, Sequence[Event]]) -> None:
        sheet, events = found
        from idm_desktop.ui.review.choosing import PersonDialog

        if not events:
            self._messages.say(self.tr("There is no other event to take in."))
            return
        title = self.tr("Which event is the same as “{event}”?").format(event=sheet.name)
        others = [(one.id, one.title, wording.joined(wording.days(one.start, one.end), one.city)) for one in events]
        dialog = PersonDialog(title, others, self._window)
        dialog.list.setAccessibleName(self.tr("Events"))
        dialog.list.say_if_empty(self.tr("No event of that name is known."))
        dialog.accepted.connect(partial(self._merge, sheet.ref, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _merge(self, ref: str, dialog: QDialog) -> None:
        chosen = getattr(dialog, "chosen", None)
        if chosen:
            job = partial(jobs.correct, ref, {"merge": str(chosen)})
            self._tasks.commit(job, self._kept, self._failed, self.tr("Saving…"))

    def remove(self, ref: str, name: str) -> None:
        """Take a document or an event out; its notes stay, and it can be put back."""
        self._tasks.commit(partial(jobs.remove, ref), partial(self._removed, ref, name), self._failed)

    def _removed(self, ref: str, name: str, removed: Removed) -> None:
        self.gone.emit(removed.documents)
        self.done.emit(Step(self.tr("Take out"), jobs.put_back, partial(jobs.remove, ref)))
        said = self.tr("“{name}” was taken out.").format(name=name)
        if removed.notes:
            left = self.tr("{notes} on it are without a place now.").format(
                notes=wording.counted("note", removed.notes)
            )
            said = f"{said} {left}"
        self._messages.offer(said, self.tr("Undo"), self.undo_wanted.emit)

    def put_back(self) -> None:
        """Put back what was taken out last."""
        self._tasks.commit(jobs.put_back, self._returned, self._failed)

    def _returned(self, removed: Removed) -> None:
        self.changed.emit()
        self.opened.emit(removed.documents[0])

    def open_original(self, document: str, *, folder: bool = False) -> None:
        """Open the file a document was read from as it was kept, or show it in its folder."""
        self._tasks.run("original", partial(jobs.original, document), partial(self._open, folder), self._failed)

    def _open(self, folder: bool, path: Path) -> None:
        if not folder and path.suffix in WEB:
            asked = self.tr("This web page opens in your browser, which runs what is in it and fetches what it names.")
            if self._messages.ask(asked, self.tr("Open it")) is None:
                return
        if not self.show_outside(QUrl.fromLocalFile(str(path.parent if folder else path))):
            said = self.tr("No program here opens such files; it is kept at {path}.")
            self._messages.fail(said.format(path=path))
        elif folder:
            self._messages.say(self.tr("It is kept there as {name}.").format(name=path.name))

    def choose_encoding(self, document: str) -> None:
        """Ask in which encoding the file of a document is to be read."""
        self._tasks.run("sample", partial(jobs.sample, document), self._ask_encoding, self._failed)

    def _ask_encoding(self, sample: Sample) -> None:
        from idm_desktop.ui.correcting.encoding import EncodingDialog

        dialog = EncodingDialog(sample, self._window)
        dialog.accepted.connect(partial(self._read_as, sample.document, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _read_as(self, document: str, dialog: QDialog) -> None:
        job = partial(jobs.read_as, document, str(getattr(dialog, "encoding", "")))
        self._tasks.commit(job, self._came, self._failed, self.tr("Importing…"))

    def make_version(self, document: str, of: str) -> None:
        """Make a document a new version of another."""
        self._tasks.commit(partial(jobs.make_version, document, of), self._came, self._failed, self.tr("Importing…"))

    def _came(self, came: Imported) -> None:
        said = self.tr("It is version {number} now; the one before is kept.")
        self._messages.say(said.format(number=came.version))
        self.changed.emit()
        if came.document is not None:
            self.opened.emit(came.document)

    def _failed(self, error: IdmError) -> None:
        self._messages.fail(str(error))
