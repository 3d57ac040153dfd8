"""Carrying notes out and in: exporting, copying and importing them, and exporting a document."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QProgressDialog, QWidget

from idm_desktop.errors import IdmError
from idm_desktop.model.notes import MEANINGS, SHARES
from idm_desktop.ui import keymap, ways, wording
from idm_desktop.ui.messages import Messages
from idm_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk
    from idm_desktop.desk.exporting import Done, Options
    from idm_desktop.desk.returning import Outcome, Source
    from idm_desktop.model.lists import NoteRow
    from idm_desktop.model.page import Page
    from idm_desktop.model.reports import Written
    from idm_desktop.ui.dialogs.export import ExportChoice, Which

translate = QCoreApplication.translate
TAGS = 30
"""Tags offered, those on most notes; the others are found by a search."""

PATIENCE = 600
"""Milliseconds before a long export shows how far it is."""


class Stopped(IdmError):
    """The reader stopped an export."""


class Carrying(QObject):
    """Asks what goes where, has it done beside everything else, and says what came of it.

    Signals:
        notes_changed: notes came in.
        exported: notes went out; carries the folder.
    """

    notes_changed = Signal()
    exported = Signal(str)
    _came = Signal(float)

    def __init__(self, tasks: Tasks, aside: Tasks, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._aside = aside
        self._messages = messages
        self._window = window
        self._stopped = False
        self._shown: QProgressDialog | None = None

    # Out

    def export(
        self,
        rows: Sequence[NoteRow],
        page: Page | None,
        folder: str,
        ask: Callable[..., ExportChoice | None] | None = None,
    ) -> None:
        """Ask which notes go where, and write them there."""
        if not rows:
            self._messages.say(self.tr("There are no notes to export yet. Select words and press H."))
            return
        from idm_desktop.ui.dialogs.export import ask_export

        choice = (ask or ask_export)(self._window, which(rows, page), folder)
        if choice is None:
            return
        self._stopped = False
        self._show_progress()
        work = partial(_export, choice, self._watch)
        self._aside.commit(work, partial(self._exported, str(choice.folder)), self._failed, self.tr("Exporting…"))

    def _show_progress(self) -> None:
        dialog = QProgressDialog(self.tr("Exporting notes…"), self.tr("Cancel"), 0, 100, self._window)
        dialog.setWindowTitle(self.tr("Export notes"))
        dialog.setWindowModality(Qt.WindowModality.NonModal)
        dialog.setMinimumDuration(PATIENCE)
        dialog.setAutoReset(False)
        dialog.canceled.connect(self._stop)
        self._came.connect(self._step, Qt.ConnectionType.UniqueConnection)
        self._shown = dialog
        dialog.setValue(0)

    @Slot(float)
    def _step(self, share: float) -> None:
        if self._shown is not None:
            self._shown.setValue(round(share * 100))

    def _watch(self, share: float) -> None:
        """Tell how far it is, and stop it where that is wanted; called on a worker."""
        self._came.emit(share)
        if self._stopped:
            raise Stopped(translate("Carrying", "Stopped; the files not written yet are as they were."))

    @Slot()
    def _stop(self) -> None:
        self._stopped = True

    def _put_away(self) -> None:
        if self._shown is not None:
            self._shown.canceled.disconnect(self._stop)
            self._shown.close()
            self._shown.deleteLater()
            self._shown = None

    def _exported(self, folder: str, done: Done) -> None:
        self._put_away()
        count = wording.counted("note", done.exported.notes)
        said = [self.tr("{notes} written to {folder}.").format(notes=count, folder=folder)]
        if done.back:
            said.append(
                self.tr("{notes} had been taken out of the files and were put back.").format(
                    notes=wording.counted("note", len(done.back))
                )
            )
        if done.copies:
            said.append(
                self.tr("Not read, because they look like copies of a conflict: {files}.").format(
                    files=", ".join(done.copies)
                )
            )
        if done.damaged:
            said.append(
                self.tr("Damaged, and written as it is now: {notes}. “{way}” mends what can be mended.").format(
                    notes=wording.counted("note", len(done.damaged)), way=ways.path(keymap.ROWS["doctor"])
                )
            )
        self._offer_folder(" ".join(said), Path(folder))
        self.exported.emit(folder)
        if done.exported.imported:
            self.notes_changed.emit()

    def _offer_folder(self, said: str, folder: Path) -> None:
        self._messages.offer(said, self.tr("Show folder"), partial(_open, folder))

    def export_document(self, page: Page | None, ask: Callable[..., Path | None] | None = None) -> None:
        """Ask where a document goes, and write it there; the ending of the name says as what."""
        from idm_desktop.ui.dialogs.files import ask_document_file

        if page is None or page.document is None:
            return
        target = (ask or ask_document_file)(self._window, page.document)
        if target is not None:
            work = partial(_export_document, page.document, target)
            self._aside.commit(work, self._document_exported, self._failed, self.tr("Exporting…"))

    def _document_exported(self, done: Written) -> None:
        self._offer_folder(
            self.tr("The document was written to {file}.").format(file=done.file), Path(done.file).parent
        )

    def copy(self, ids: Iterable[str]) -> None:
        """Put notes on the clipboard as Markdown."""
        wanted = tuple(ids)
        if wanted:
            self._tasks.run("copy-notes", partial(_copied, wanted), partial(self._copied, len(wanted)))

    def copy_on(self, passages: Iterable[str], current: str | None) -> None:
        """Put the notes on passages on the clipboard, or where there are none the one that is looked at."""
        self._tasks.run("copy-notes", partial(_on, tuple(passages)), partial(self._copy_those, current))

    def _copy_those(self, current: str | None, here: tuple[str, ...]) -> None:
        wanted = here or ((current,) if current else ())
        self.copy(wanted)
        if not wanted:
            self._messages.say(self.tr("There is no note here to copy; look at one, or select words with notes."))

    def _copied(self, count: int, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._messages.say(self.tr("{notes} copied as Markdown.").format(notes=wording.counted("note", count)))

    # In

    def import_notes(self, ask: Callable[..., tuple[Path, ...]] | None = None) -> None:
        """Ask for files of notes, and show what would come in."""
        from idm_desktop.ui.dialogs.files import ask_notes

        paths = (ask or ask_notes)(self._window)
        if paths:
            self._tasks.commit(partial(_tried, paths), self._preview, self._failed, self.tr("Reading notes…"))

    def _preview(self, tried: tuple[list[Source], Outcome]) -> None:
        from idm_desktop.ui.dialogs.notes_in import NotesInDialog

        sources, outcome = tried
        dialog = NotesInDialog(outcome.counts, outcome.steps, self._window)
        dialog.wanted.connect(partial(self._bring, sources, outcome))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _bring(self, sources: list[Source], outcome: Outcome, delete: bool) -> None:
        gone = outcome.counts.deleted
        if delete and gone > 1:
            said = self.tr("Put {notes} into the trash?").format(notes=wording.counted("note", gone))
            if self._messages.ask(said, self.tr("Put them into the trash")) is None:
                return
        work = partial(_brought, sources, delete)
        self._tasks.commit(work, self._done, self._failed, self.tr("Importing notes…"))

    def _done(self, outcome: Outcome) -> None:
        counts = outcome.counts
        written = counts.new + counts.changed + counts.conflicts
        said = [self.tr("{notes} came in.").format(notes=wording.counted("note", written))]
        if counts.conflicts:
            said.append(self.tr("Where a note was changed in both places, both are kept."))
        if counts.refused:
            said.append(self.tr("{count} could not come in.").format(count=counts.refused))
        self._messages.say(" ".join(said))
        self.notes_changed.emit()

    def _failed(self, error: IdmError) -> None:
        self._put_away()
        self._messages.fail(str(error))


def which(rows: Sequence[NoteRow], page: Page | None) -> list[Which]:
    """Return what notes one may want: all, those on a document, by meaning, by share, by tag, or of a search."""
    from idm_desktop.ui.dialogs.export import Which

    notes = [row.note for row in rows]
    found = [Which(translate("Carrying", "All notes ({count})").format(count=len(notes)))]
    if page is not None and page.document is not None:
        here = sum(note.document == page.document for note in notes)
        said = translate("Carrying", "Notes on this document ({count})")
        found += [Which(said.format(count=here), None, page.document)] if here else []
    kinds = [(wording.meaning(name), "meaning", name, sum(n.meaning == name for n in notes)) for name in MEANINGS]
    kinds += [(wording.share(name), "share", name, sum(n.share == name for n in notes)) for name in SHARES]
    tags: dict[str, int] = {}
    for note in notes:
        for tag in note.tags:
            tags[tag] = tags.get(tag, 0) + 1
    used = sorted(tags, key=lambda tag: -tags[tag])[:TAGS]
    kinds += [(f"#{tag}", "tag", tag, tags[tag]) for tag in sorted(used, key=str.casefold)]
    found += [Which(f"{text} ({count})", f'{field}:"{name}"') for text, field, name, count in kinds if count]
    return [*found, Which(translate("Carrying", "Those that a search finds…"), "")]


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _options(choice: ExportChoice) -> Options:
    from idm_desktop.desk.exporting import Options

    return Options(choice.format, choice.profile, choice.where, choice.machine, choice.document)


def _export(choice: ExportChoice, progress: Callable[[float], None], desk: Desk) -> Done:
    from idm_desktop.desk import exporting

    return exporting.export(desk, choice.folder, _options(choice), progress)


def _export_document(document: str, target: Path, desk: Desk) -> Written:
    from idm_desktop.desk import documents_out

    format = {".html": "html", ".htm": "html", ".json": "json"}.get(target.suffix.lower(), "markdown")
    return documents_out.export(desk, document, target, format)


def _on(passages: tuple[str, ...], desk: Desk) -> tuple[str, ...]:
    if not passages or not desk.has_notes():
        return ()
    from idm_desktop.notebook import page

    return tuple(kept.id for kept in page.first(desk.notebook, [("passage", id) for id in passages], -1))


def _copied(ids: tuple[str, ...], desk: Desk) -> str:
    from idm_desktop.desk import exporting

    return exporting.copied(desk, ids)


def _tried(paths: tuple[Path, ...], desk: Desk) -> tuple[list[Source], Outcome]:
    from idm_desktop.desk import returning

    sources = [returning.read(path) for path in paths]
    return sources, returning.take_in(desk, sources, returning.Options(dry_run=True))


def _brought(sources: list[Source], delete: bool, desk: Desk) -> Outcome:
    from idm_desktop.desk import returning

    return returning.take_in(desk, sources, returning.Options(delete=delete, many=True))
