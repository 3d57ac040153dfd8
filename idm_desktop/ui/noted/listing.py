"""The page of all notes in the window: kept in step, and what is asked of many notes done and undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QInputDialog, QWidget

from idm_desktop.ui import wording
from idm_desktop.ui.noted import sorting
from idm_desktop.ui.noted.page import NotesPage
from idm_desktop.ui.noted.sorting import Known

if TYPE_CHECKING:
    from idm_desktop.desk.bulk import Before, Wanted
    from idm_desktop.desk.desk import Desk
    from idm_desktop.errors import IdmError
    from idm_desktop.model.lists import NoteRow
    from idm_desktop.model.notes import Note
    from idm_desktop.ui.messages import Messages
    from idm_desktop.ui.outline.keys import NoteKeys
    from idm_desktop.ui.tasks import Tasks
    from idm_desktop.ui.writing import Writing

translate = QCoreApplication.translate


class Listing(QObject):
    """Shows all notes, and changes many at a time.

    Signals:
        changed: notes were changed; whoever shows them should look again.
        opened: a note is to be opened; carries its address.
        copied: notes are wanted as Markdown on the clipboard; carries their ids.
    """

    changed = Signal()
    opened = Signal(str)
    copied = Signal(object)

    def __init__(
        self, tasks: Tasks, writing: Writing, keys: NoteKeys, messages: Callable[[], Messages], window: QWidget
    ) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._writing = writing
        self._messages = messages
        self._rows: tuple[NoteRow, ...] = ()
        self._keys = keys
        self.page = NotesPage()
        self.page.opened.connect(self.opened)
        self.page.copied.connect(self.copied)
        self.page.meant.connect(self._mean)
        self.page.shared.connect(self._share)
        self.page.tagged.connect(self._tag)
        self.page.untagged.connect(self._untag)
        self.page.doomed.connect(self._delete)
        self.page.renamed.connect(self._rename)

    def show(self, rows: tuple[NoteRow, ...]) -> None:
        """Show the notes there are now."""
        if not self._rows:  # they are seen before all about them is known
            self.page.show_notes(rows, sorting.UNKNOWN._replace(keys=self._keys.made(rows)))
        self._rows = rows
        self._tasks.run("facets", partial(worked_out, rows, self._keys), partial(self._show, rows))

    def show_first(self, rows: tuple[NoteRow, ...], total: int) -> None:
        """Show the first of so many notes; the others are still to come."""
        self.page.show_notes(rows, sorting.UNKNOWN, total)

    def mean_anew(self) -> None:
        """Name meanings as they are called now."""
        self.page.name_meanings()
        self.show(self._rows)

    def _show(self, rows: tuple[NoteRow, ...], known: Known) -> None:
        self.page.show_notes(rows, known)

    @Slot(object, object)
    def _mean(self, ids: list[str], meaning: str | None) -> None:
        from idm_desktop.desk.bulk import Wanted

        self._change(ids, Wanted(meaning=meaning))

    @Slot(object, str)
    def _share(self, ids: list[str], share: str) -> None:
        from idm_desktop.desk.bulk import Wanted

        self._change(ids, Wanted(share=share))

    @Slot(object, str)
    def _tag(self, ids: list[str], tag: str) -> None:
        from idm_desktop.desk.bulk import Wanted

        if not tag:
            known = self.page.tags
            asked = self.tr("Tag for {notes}").format(notes=wording.counted("note", len(ids)))
            tag, agreed = QInputDialog.getItem(self.page, self.tr("Add a tag"), asked, ["", *known], 0, True)
            if not agreed or not tag.strip():
                return
        self._change(ids, Wanted(add=(tag.strip().removeprefix("#").replace(" ", "-"),)))

    @Slot(object, str)
    def _untag(self, ids: list[str], tag: str) -> None:
        from idm_desktop.desk.bulk import Wanted

        self._change(ids, Wanted(remove=(tag,)))

    def _change(self, ids: list[str], wanted: Wanted) -> None:
        self._writing.flush()
        self._tasks.commit(partial(_change, ids, wanted), partial(self._changed, wanted), self._failed)

    def _changed(self, wanted: Wanted, before: tuple[Before, ...]) -> None:
        if before:
            from idm_desktop.ui.notes.undo import Step

            ids = [one.id for one in before]
            label = self.tr("Change {notes}").format(notes=wording.counted("note", len(before)))
            self._writing.remember(Step(label, partial(_take_back, before), partial(_change, ids, wanted)))
        self._messages().say(self.tr("{notes} changed.").format(notes=wording.counted("note", len(before))))
        self.changed.emit()

    @Slot(object)
    def _delete(self, ids: list[str]) -> None:
        self._writing.flush()
        self._tasks.commit(partial(_delete, ids), self._deleted, self._failed)

    def _deleted(self, ids: Sequence[str]) -> None:
        from idm_desktop.ui.notes.undo import Step

        said = wording.counted("note", len(ids))
        label = self.tr("Delete {notes}").format(notes=said)
        self._writing.remember(Step(label, partial(_restore, ids), partial(_delete, ids)))
        text = self.tr("{notes} put into the trash.").format(notes=said)
        self._messages().offer(text, self.tr("Undo"), self._writing.undo)
        self.changed.emit()

    @Slot(str)
    def _rename(self, tag: str) -> None:
        asked = self.tr("Another name for #{tag}").format(tag=tag)
        new, agreed = QInputDialog.getText(self.page, self.tr("Rename a tag"), asked, text=tag)
        if agreed and new.strip() and new.strip() != tag:
            self.rename(tag, new.strip().removeprefix("#").replace(" ", "-"))

    def rename(self, old: str, new: str) -> None:
        """Give a tag, and those nested under it, another name on every note."""
        self._writing.flush()
        self._tasks.commit(partial(_rename, old, new), self._renamed, self._failed)

    def _renamed(self, notes: tuple[Note, ...]) -> None:
        self._messages().say(self.tr("{notes} changed.").format(notes=wording.counted("note", len(notes))))
        self.changed.emit()

    def _failed(self, error: IdmError) -> None:
        self._messages().fail(str(error))


def worked_out(rows: tuple[NoteRow, ...], keys: NoteKeys, desk: Desk) -> Known:
    """Work out what there is to choose from, and what words are looked for in."""
    from idm_desktop.desk import linking

    facets = linking.facets(desk.library, {row.note.passage for row in rows if row.note.passage})
    columns, orders = sorting.columns_of(rows, facets), sorting.orders(rows, facets)
    return Known(facets, sorting.choices(rows, facets), keys.of(rows), columns, orders)


def _change(ids: Sequence[str], wanted: Wanted, desk: Desk) -> tuple[Before, ...]:
    from idm_desktop.desk import bulk

    return bulk.change(desk, ids, wanted)


def _take_back(before: tuple[Before, ...], desk: Desk) -> Sequence[str]:
    from idm_desktop.desk import bulk

    bulk.take_back(desk, before)
    return [one.id for one in before]


def _delete(ids: Sequence[str], desk: Desk) -> tuple[str, ...]:
    from idm_desktop.desk import bulk

    return bulk.delete(desk, ids)


def _restore(ids: Sequence[str], desk: Desk) -> Sequence[str]:
    from idm_desktop.desk import bulk

    bulk.restore(desk, ids)
    return ids


def _rename(old: str, new: str, desk: Desk) -> tuple[Note, ...]:
    from idm_desktop.desk import bulk

    return bulk.rename_tag(desk, old, new)
