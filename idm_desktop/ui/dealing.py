"""What goes through a dialog: exporting, backing up, going somewhere, keys, the trash, about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from idm_desktop.errors import IdmError
from idm_desktop.ui import wording
from idm_desktop.ui.job import alive
from idm_desktop.ui.messages import Messages
from idm_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk
    from idm_desktop.desk.shelf import Shelved
    from idm_desktop.model.lists import NoteRow, Outline
    from idm_desktop.model.page import Page
    from idm_desktop.model.reports import Backup
    from idm_desktop.ui.actions import Actions
    from idm_desktop.ui.dialogs.anything import AnythingDialog, Row
    from idm_desktop.ui.keymap import Keys


class Dealing(QObject):
    """Opens dialogs and does what they ask for.

    Signals:
        notes_changed: notes came back from the trash.
        opened: something is to be opened; carries its address.
    """

    notes_changed = Signal()
    opened = Signal(str)

    def __init__(self, tasks: Tasks, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._messages = messages
        self._window = window

    @Slot()
    def back_up(self) -> None:
        """Copy the notebook and check the copy."""
        self._tasks.commit(_backup, self._backed_up, self._failed, self.tr("Backing up…"))

    def _backed_up(self, backup: Backup) -> None:
        said = self.tr("A backup with {notes} was made and checked: {file}")
        self._messages.say(said.format(notes=wording.counted("note", backup.notes), file=backup.file))

    def passage(self, page: Page, ask: Callable[..., str | None] | None = None) -> None:
        """Ask for a passage by number, and open it; on another page than a document's, in the document it draws on."""
        if page.document is not None:
            found = partial(self._ask_passage, page.document, ask)
            self._tasks.run("last-passage", partial(_last_passage, page.document), found, self._failed, ahead=True)

    def _ask_passage(self, document: str, ask: Callable[..., str | None] | None, found: tuple[str, int]) -> None:
        from idm_desktop.ui.dialogs.passage import ask_passage

        title, last = found
        end = (ask or ask_passage)(self._window, max(last, 1), title)
        if end is not None:
            self.opened.emit(f"idm://doc/{document}/{end}")

    def anything(
        self, outline: Outline | None, notes: Sequence[NoteRow], actions: Actions, page: Page | None
    ) -> QWidget:
        """Go to anything by typing part of its name; returns the dialog."""
        from idm_desktop.ui.dialogs.anything import AnythingDialog, everything

        document = page.document if page is not None else None
        rows = everything(outline, notes, actions.listed())
        dialog = AnythingDialog(rows, 10**6 - 1 if document is not None else 0, self._window)
        dialog.chosen.connect(partial(self._go, document))
        dialog.triggered.connect(partial(_trigger, actions))
        dialog.finished.connect(dialog.deleteLater)
        dialog.popup(self._window)
        here = outline.event.id if outline is not None else None
        self._tasks.run("elsewhere", partial(_elsewhere, here, document, rows), partial(_add, dialog), self._failed)
        return dialog

    def who_said(self, outline: Outline | None) -> QWidget:
        """Choose a person, a body, a country or a group of actors, and open what they said; returns the dialog."""
        from idm_desktop.ui.dialogs.anything import AnythingDialog, groups
        from idm_desktop.ui.outline import words

        lines = [*map(words.speaker, outline.speakers), *groups(outline)] if outline is not None else []
        dialog = AnythingDialog(lines, 0, self._window)
        dialog.ask_for(self.tr("Whose words? A person, an organisation, a country, a group…"))
        dialog.chosen.connect(self.opened)
        dialog.finished.connect(dialog.deleteLater)
        dialog.popup(self._window)
        return dialog

    def commands(self, actions: Actions) -> QWidget:
        """Find an action by its name, and do it; returns the dialog."""
        from idm_desktop.ui.dialogs.commands import CommandsDialog

        dialog = CommandsDialog(actions, self._window)
        dialog.triggered.connect(partial(_trigger, actions))
        dialog.refused.connect(self._messages.say)
        dialog.finished.connect(dialog.deleteLater)
        dialog.popup(self._window)
        return dialog

    def documents(self, page: Page | None) -> None:
        """Go to a document among all there are."""
        ref = f"idm://doc/{page.document}" if page is not None and page.document else None
        self._tasks.run("shelf", _shelf, partial(self._show_documents, ref))

    def _show_documents(self, ref: str | None, shelved: Sequence[Shelved]) -> None:
        from idm_desktop.ui.dialogs.documents import DocumentsDialog

        dialog = DocumentsDialog(shelved, ref, self._window)
        dialog.chosen.connect(self.opened)
        dialog.finished.connect(dialog.deleteLater)
        dialog.popup(self._window)

    def _go(self, document: str | None, ref: str) -> None:
        self.opened.emit(f"idm://doc/{document}/{ref}" if ref[1:].isdecimal() and document else ref)

    @Slot()
    def trash(self) -> None:
        """Show the notes in the trash."""
        self._tasks.run("trash", _trash, self._show_trash)

    def _show_trash(self, notes: Sequence[NoteRow]) -> None:
        from idm_desktop.ui.dialogs.trash import TrashDialog

        dialog = TrashDialog(notes, self._window)
        dialog.restored.connect(partial(self._restore, dialog.show_notes))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _restore(self, show: Callable[[Sequence[NoteRow]], object], id: str) -> None:
        def restored(notes: Sequence[NoteRow]) -> None:
            if alive(show):  # the dialog may have been closed meanwhile
                show(notes)
            self.notes_changed.emit()

        self._tasks.commit(partial(_restored, id), restored, self._failed)

    @Slot()
    def keys(self, changed: Keys, rebind: Callable[[Keys], object]) -> None:
        """List the keys, and let them be changed."""
        from idm_desktop.ui.dialogs.keys import KeysDialog

        dialog = KeysDialog(changed, self._window)
        dialog.page.rebound.connect(rebind)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def help(self, folder: Path, changed: Keys) -> None:
        """Show the help."""
        from idm_desktop.ui.dialogs.help import HelpDialog

        dialog = HelpDialog(folder, changed, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    def about(self, folder: Path) -> None:
        """Say what this program is."""
        from idm_desktop.ui.dialogs.about import AboutDialog

        dialog = AboutDialog(folder, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _failed(self, error: IdmError) -> None:
        self._messages.fail(str(error))


def _trigger(actions: Actions, name: str) -> None:
    actions[name].trigger()


def _elsewhere(
    event: str | None, document: str | None, rows: Sequence[Row], desk: Desk
) -> tuple[Sequence[Row], Sequence[str], int]:
    """Return what other events have, what a filter looks at in all rows, and the number of the last passage."""
    from idm_desktop.library.others import others
    from idm_desktop.library.refs import last_number
    from idm_desktop.ui.dialogs.anything import keys_of

    more = others(desk.library, event)
    return more, keys_of((*rows, *more)), last_number(desk.library, document) if document is not None else 0


def _add(dialog: AnythingDialog, found: tuple[Sequence[Row], Sequence[str], int]) -> None:
    if alive(dialog.add):  # the dialog may have been closed meanwhile
        dialog.add(*found)


def _backup(desk: Desk) -> Backup:
    from idm_desktop.desk import health

    return health.backup(desk)


def _last_passage(document: str, desk: Desk) -> tuple[str, int]:
    """Return the title of a document, and the number of its last passage."""
    from idm_desktop.library import records
    from idm_desktop.library.refs import last_number

    here = records.Scope(document=document)
    title = next((one.title for one in records.documents(desk.library, here)), document)
    return title, last_number(desk.library, document)


def _shelf(desk: Desk) -> tuple[Shelved, ...]:
    from idm_desktop.desk import shelf

    return shelf.shelf(desk)


def _trash(desk: Desk) -> Sequence[NoteRow]:
    from idm_desktop.desk import noted

    return noted.all_notes(desk, deleted=True)


def _restored(id: str, desk: Desk) -> Sequence[NoteRow]:
    from idm_desktop.desk import notes

    notes.restore(desk, id)
    return _trash(desk)
