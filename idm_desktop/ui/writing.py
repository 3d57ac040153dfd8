"""Writing notes: marking words, the pane of notes, saving, the trash, undo and redo."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from idm_desktop.errors import IdmError
from idm_desktop.ui.messages import Messages
from idm_desktop.ui.notes import jobs
from idm_desktop.ui.reader.values import Place, Selection
from idm_desktop.ui.reader.view import Reader
from idm_desktop.ui.tasks import Tasks
from idm_desktop.ui.visiting import Visiting, leaves

if TYPE_CHECKING:
    from idm_desktop.model.lists import NoteRow
    from idm_desktop.model.notes import Note
    from idm_desktop.ui.notes.pane import NotesPane
    from idm_desktop.ui.notes.saving import Save
    from idm_desktop.ui.notes.undo import Job, Step, UndoStack
    from idm_desktop.ui.notes.values import NoteCard


class Writing(QObject):
    """Does what is asked of notes, each as a commit, and shows what came of it.

    Signals:
        changed: notes were written; whoever shows them should look again.
        restated: something other than notes was undone or done again: facts, or what was taken out.
        linked: a link in a note was clicked; carries its target.
        told: whether what was written is saved; carries a word for the foot of the window.
        more_wanted: the reader has come to the end of the notes that are shown, and there are more.
    """

    changed = Signal()
    restated = Signal()
    told = Signal(str)
    more_wanted = Signal()
    linked = Signal(str)

    def __init__(
        self, tasks: Tasks, reader: Reader, visiting: Visiting, messages: Messages, author: str | None
    ) -> None:
        super().__init__(reader)
        self._tasks = tasks
        self._reader = reader
        self._visiting = visiting
        self._messages = messages
        self._author = author
        self._pane: NotesPane | None = None
        self._undo: UndoStack | None = None
        self._rows: tuple[NoteRow, ...] = ()
        self._total, self._keeps = 0, False
        self._also: frozenset[str] = frozenset()  # notes asked for with those
        self._edit_next: str | None = None
        self._just_marked: tuple[str, Place | None] | None = None
        self._marking: Place | None = None  # where words are being marked that the notebook does not have yet
        self._edit_marked: Place | None = None  # where such words are to be written on
        self._apart: str | None = None  # a note that is on nothing of the page, and shown all the same

    def sign(self, author: str | None) -> None:
        """Put another name under new notes."""
        self._author = author

    def join(self, pane: NotesPane) -> None:
        """Take up the pane of notes, once it is there."""
        self._pane = pane
        pane.save.connect(self._save)
        pane.step.connect(self._push)
        pane.preview_wanted.connect(self._preview)
        pane.deleted.connect(self.delete)
        pane.new.connect(self.write)
        pane.opened.connect(self._visiting.open)
        pane.linked.connect(self.linked)
        pane.more_wanted.connect(self.more_wanted)
        pane.current_changed.connect(self._look_at)
        self._show()

    @property
    def pane(self) -> NotesPane | None:
        """Return the pane of notes, once it is there."""
        return self._pane

    @property
    def undo_stack(self) -> UndoStack:
        """Return the steps of this session."""
        if self._undo is None:
            from idm_desktop.ui.notes.undo import UndoStack

            self._undo = UndoStack(self)
        return self._undo

    @property
    def has_undo(self) -> bool:
        return self._undo is not None and self._undo.undoable is not None

    @property
    def has_redo(self) -> bool:
        return self._undo is not None and self._undo.redoable is not None

    @property
    def current(self) -> str | None:
        """Return the note that is looked at."""
        return self._pane.current if self._pane is not None else None

    def show(self, rows: tuple[NoteRow, ...], total: int | None = None, *, keep: bool = False) -> None:
        """Show notes of what is open, where it has `total`; that which is written on is kept if it is to `keep`."""
        self._rows, self._total, self._keeps = rows, len(rows) if total is None else total, keep
        self._show()

    def _show(self) -> None:
        rows = self._rows
        if self._pane is not None:
            kept = (self._pane.editor.note,) if self._keeps and self._pane.editor is not None else ()
            self._also = frozenset(kept)
            also = (*((self._apart,) if self._apart is not None else ()), *kept)
            self._tasks.run("cards", partial(jobs.cards, rows, also), self._show_cards)
            self._tasks.run("tags", jobs.tags, self._pane.set_known_tags)
            page = self._visiting.page
            if page is not None:
                own = tuple(row.note.id for row in rows)
                self._tasks.run("links", partial(jobs.leading_here, page, own), self._pane.show_links)

    def show_apart(self, id: str, *, edit: bool = False) -> None:
        """Show a note that is on nothing in particular beside those of what is open."""
        self._apart = id
        self._edit_next = id if edit else None
        self._show()

    @Slot()
    def flush(self) -> None:
        """Save what is not saved yet."""
        if self._pane is not None:
            self._pane.flush()

    def mark(self, meaning: str | None) -> None:
        """Mark the chosen words."""
        selection = self._reader.selection()
        if selection is None:
            self._messages.say(self.tr("Select words first, then press H or a digit."))
            return
        self._add(selection, meaning, edit=False)

    @Slot()
    def write(self) -> None:
        """Write a note on the chosen words, or on what is open."""
        selection = self._reader.selection()
        page, place = self._visiting.page, self._reader.caret()
        if selection is not None:
            self._add(selection, None, edit=True)
        elif self._marking is not None and self._marking == place:
            self._edit_marked = place
        elif self._just_marked is not None and self._just_marked[1] == place:
            self.edit(self._just_marked[0])
        elif page is not None:
            on = place.passage if page.kind == "document" and place is not None else page.ref
            self._tasks.commit(partial(jobs.write, on, self._author), partial(self._added, True), self._failed)
        else:
            self.write_free()

    @Slot()
    def write_free(self) -> None:
        """Write a note on nothing in particular."""
        self._tasks.commit(partial(jobs.write, None, self._author), partial(self._added, True), self._failed)

    @Slot(str)
    def edit(self, id: str) -> None:
        """Open a note to be written on; where its card is still on the way, once it is there."""
        if self._pane is None or not self._pane.edit(id):
            self._edit_next = id

    @Slot(str)
    def delete(self, id: str) -> None:
        """Put a note into the trash, and offer to take it back."""
        self.flush()
        self._tasks.commit(partial(jobs.delete, id), self._deleted, self._failed)

    @Slot()
    def undo(self) -> None:
        """Take the last step back."""
        self.flush()
        self._turn(self.tr("Undone: {what}."), self.undo_stack.undoable, self.undo_stack.undo())

    @Slot()
    def redo(self) -> None:
        """Do the last undone step again."""
        self._turn(self.tr("Done again: {what}."), self.undo_stack.redoable, self.undo_stack.redo())

    def _turn(self, said: str, what: str | None, job: Job | None) -> None:
        if job is not None:
            self._tasks.commit(job, partial(self._settled, said.format(what=what)), self._failed)

    def _add(self, selection: Selection, meaning: str | None, *, edit: bool) -> None:
        page = self._visiting.page
        ids = {part[0] for part in selection.parts}
        first = next((leaf for leaf in leaves(page) if leaf.passage.id in ids), None) if page else None
        if first is not None:
            where = (first.passage.document, first.version)
            self._reader.clear_selection()
            self._marking = place = self._reader.caret()
            job = partial(jobs.mark, where, selection, meaning, self._author)
            self._tasks.commit(job, partial(self._marked, edit, place), self._not_marked)

    def _marked(self, edit: bool, place: Place | None, note: Note) -> None:
        asked = place is not None and self._edit_marked == place
        self._marking = None if self._marking == place else self._marking
        self._edit_marked = None if asked else self._edit_marked
        self._added(edit or asked, note)

    def _not_marked(self, error: IdmError) -> None:
        self._marking = self._edit_marked = None
        self._failed(error)

    def _added(self, edit: bool, note: Note) -> None:
        from idm_desktop.ui.notes.undo import added

        self._push(added(note.id))
        self._just_marked = (note.id, self._reader.caret()) if note.quote is not None else None
        self._edit_next = note.id if edit else self._edit_next  # a mark does not unsay what is to be written on
        self._apart = note.id if note.target is None else self._apart
        self.told.emit(self.tr("saved"))
        self.changed.emit()

    def _deleted(self, note: Note) -> None:
        from idm_desktop.ui.notes.undo import deleted

        self._push(deleted(note.id))
        self._reader.setFocus()  # not on to whatever comes next, where Ctrl+Z would mean something else
        self._messages.offer(self.tr("The note is in the trash."), self.tr("Undo"), self.undo)
        self.changed.emit()

    @Slot(object)
    def remember(self, step: Step) -> None:
        """Let something that was done elsewhere be undone with what is done to notes."""
        self.undo_stack.push(step)
        self.changed.emit()

    @Slot(object)
    def _push(self, step: Step) -> None:
        self.undo_stack.push(step)

    @Slot(object)
    def _save(self, save: Save) -> None:
        self.told.emit(self.tr("saving…"))
        self._tasks.save(save.perform, partial(self._landed, save), partial(self._not_saved, save))

    def _landed(self, save: Save, note: Note) -> None:
        if self._pane is not None:
            self._pane.landed(save, note)
        self.told.emit(self.tr("saved"))
        self.changed.emit()

    def _not_saved(self, save: Save, error: IdmError) -> None:
        if self._pane is not None:
            self._pane.not_saved(save, error)
        self.told.emit(self.tr("not saved"))
        self._messages.fail(str(error))

    def _settled(self, said: str, result: object) -> None:
        self.changed.emit()
        if getattr(result, "revision", None) is None:  # not a note, but facts or documents, which may be out of sight
            self.restated.emit()
            self._messages.say(said)

    def _failed(self, error: IdmError) -> None:
        self._messages.fail(str(error))

    @Slot(str)
    def _preview(self, markdown: str) -> None:
        if self._pane is not None:
            self._tasks.run("preview", partial(jobs.html, markdown), self._pane.show_preview)

    def look_at(self, id: str) -> None:
        """Show which note is looked at in the text."""
        self._reader.set_current_note(id)
        if self._pane is not None:
            self._pane.set_current(id)

    @Slot(str)
    def _look_at(self, id: str) -> None:
        self._reader.set_current_note(id or None)

    def _show_cards(self, cards: tuple[NoteCard, ...]) -> None:
        if self._pane is None:
            return
        editor = self._pane.editor
        if self._keeps and editor is not None and editor.note not in {card.id for card in cards} | self._also:
            self._show()  # it was opened after these cards were asked for
            return
        self._pane.show_cards(cards, max(self._total, len(cards)))
        if self._edit_next is not None and any(card.id == self._edit_next for card in cards):
            self._pane.edit(self._edit_next)
            self._edit_next = None
        elif self._apart is not None and self._pane.current is None:
            self._pane.set_current(self._apart)
