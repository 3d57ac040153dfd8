"""The window: head, panes and foot, wired together. What is not needed to read is made after the first paint."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from idm_desktop.ui import allowing, deskwork, icons, remembering, settings
from idm_desktop.ui.actions import Actions
from idm_desktop.ui.beginning import Beginning
from idm_desktop.ui.dropping import file_named
from idm_desktop.ui.footer import Footer
from idm_desktop.ui.header import Header
from idm_desktop.ui.panes import Panes
from idm_desktop.ui.parts import Parts
from idm_desktop.ui.visiting import LIBRARY, Visiting

if TYPE_CHECKING:
    from idm_desktop.desk.opened import Opened
    from idm_desktop.errors import IdmError
    from idm_desktop.model.lists import NoteRow, Outline
    from idm_desktop.ui.tasks import Tasks
    from idm_desktop.ui.theme import Appearance

SMALLEST = (560, 400)


class Window(Parts):
    """The main window of one library.

    Signals:
        shown: what was asked for at the start is laid out; once.
        painted: it has been painted; once.
        complete: everything that is made later is there too; once.
    """

    shown = Signal()
    painted = Signal()
    complete = Signal()

    def __init__(
        self,
        folder: Path,
        tasks: Tasks,
        appearance: Appearance,
        kept: settings.Settings,
        ref: str | None = None,
        *,
        keep: bool = True,
    ) -> None:
        super().__init__()
        self.folder = folder
        self.tasks = tasks
        self.appearance = appearance
        self.kept = kept
        self.keeps = keep
        self._first = ref or kept.place
        self._listed = False
        self._beginning = Beginning(self)
        self.is_complete = False
        self.outline: Outline | None = None
        self.note_rows: tuple[NoteRow, ...] = ()
        self.notes_here: tuple[NoteRow, ...] = ()
        self._build()
        self._connect()
        self._ask_first()

    def _build(self) -> None:
        self.setWindowTitle("IDM Desktop")
        self.setMinimumSize(*SMALLEST)
        self.actions_ = Actions(self, self.kept.keys)
        self.actions_.draw(icons.icon)
        self.actions_.head(self.menuBar())
        inside = QWidget(self)
        self.header = Header(self.actions_, inside)
        self.panes = Panes(self.kept.panes, inside)
        self.footer = Footer(self.actions_, inside)
        self.visiting = Visiting(self.tasks, lambda: self.reader, self.kept.layer, self, keeps=self.keeps)
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        for widget in (self.header, self.panes, self.footer):
            self.column.addWidget(widget, 1 if widget is self.panes else 0)
        self.setCentralWidget(inside)
        remembering.take_up(self, self.kept)

    def _connect(self) -> None:
        self.dropped.connect(self._bring_in)
        self.panes.folded.connect(self.allow)
        self.panes.outline.chosen.connect(self.open)
        self.panes.outline.left.connect(self._read)
        self.panes.outline.asked.connect(self._offer)
        self.panes.outline.head.chosen.connect(self.open)
        self.panes.outline.head.all_wanted.connect(self._choose_document)
        self.header.field.query_changed.connect(self._search)
        self.header.field.left.connect(self.leave_search)
        self.visiting.opened.connect(self._opened)
        self.visiting.glance_wanted.connect(lambda ref, layer: self.glancing.open(ref, layer))
        self.visiting.renewed.connect(self._take_notes)
        self.visiting.moved.connect(self.allow)
        self.visiting.failed.connect(self._not_opened)
        self.tasks.failed.connect(self._fail)
        self.tasks.unopened.connect(self._unopened)
        self.tasks.busy.connect(self.footer.busy)
        self.appearance.changed.connect(self._dress)

    # The beginning

    def appear(self) -> None:
        """Come up as soon as there is something to show."""
        self._beginning.appear()

    def _ask_first(self) -> None:
        self.renew_lists()
        if self._first == self.kept.place and self.kept.passage:
            self.visiting.reopen(self._first, self.kept.passage)
        elif self._first:
            self.visiting.open(self._first)

    def renew_lists(self) -> None:
        """Show the lists of the event anew, and everything with them."""
        page = self.visiting.page
        layer = page.layer if page is not None else self.visiting.layer
        self.tasks.run("lists", partial(deskwork.lists, self.open_event, layer), self._show_lists, self._not_listed)
        self.renew_notes()

    def _show_lists(self, outline: Outline | None) -> None:
        self.outline = outline
        self._listed = True
        if outline is not None:
            self.panes.outline.show_outline(outline)
        if not self._beginning.is_over and not self._first:
            self.show_start()
        elif self.panes.stack.currentWidget() is self.__dict__.get("start_page"):
            self.start_page.show_outline(outline)
        elif self.visiting.page is not None:
            self.header.title.say(deskwork.heading(self.visiting.page, outline))
            self._beginning.end()
        self.allow()

    def _not_listed(self, error: IdmError) -> None:
        self._listed = True
        self.messages.fail(str(error))
        self._beginning.end()

    def show_start(self) -> None:
        """Show the page one sees first."""
        self.start_page.show_outline(self.outline)
        self.panes.stack.setCurrentWidget(self.start_page)
        self.start_page.setFocus()
        self.header.title.say(self.outline.event.title if self.outline else "IDM Desktop")
        self._beginning.end()

    # What happens

    @Slot()
    def allow(self) -> None:
        """Let only those actions be chosen that make sense now."""
        allowing.allow(self)

    @Slot(str)
    def _fail(self, sentence: str) -> None:
        self.messages.fail(sentence)

    @Slot(object)
    def _bring_in(self, paths: list[Path]) -> None:
        self.bringing.bring_in(paths)

    @Slot()
    def _choose_document(self) -> None:
        self.actions_["documents"].trigger()

    @Slot(str, QPoint)
    def _offer(self, ref: str, point: QPoint) -> None:
        from idm_desktop.ui.correcting.deeds import offer

        offer(self, ref, point)

    @Slot()
    def _read(self) -> None:
        self.reader.setFocus()

    def _flush(self) -> None:
        if "writing" in self.__dict__:
            self.writing.flush()

    @Slot(str)
    def open(self, ref: str) -> None:
        """Open what an address names."""
        self._flush()
        free = next((row for row in self.note_rows if row.ref == ref and row.note.target is None), None)
        if free is not None:
            self.panes.bring("notes")
            self.writing.show_apart(free.note.id)
        else:
            self.visiting.open(ref)

    def take(self, named: str) -> None:
        """Open what was named from outside: an address, or a file, which is brought in."""
        path = file_named(named)
        if path is not None:
            self._bring_in([path])
        else:
            self.open(named)

    def come_forward(self) -> None:
        """Come to the front."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self.reader.setFocus()

    def _opened(self, opened: Opened) -> None:
        page = opened.page
        other = self.outline is None or self.outline.event.id != page.event
        changed = other or page.layer != self.visiting.layer
        self.panes.stack.setCurrentWidget(self.reader)
        if not self._beginning.is_over:
            self.reader.setFocus()
        self._take_notes(opened)
        self.panes.outline.set_open(page.ref)
        self.header.title.say(deskwork.heading(page, self.outline))
        self.footer.offer(page.layers)
        self.kept = settings.with_recent(self.kept, page.ref)
        self.visiting.layer = page.layer if page.layer in page.layers else self.visiting.layer
        if changed and self._beginning.is_over:
            self.renew_lists()
        self.allow()
        if self._listed:
            self._beginning.end()

    @property
    def open_event(self) -> str | None:
        """Return the event that what is shown belongs to."""
        page = self.visiting.page
        return page.event if page is not None else self.outline.event.id if self.outline else None

    @Slot(str)
    def show_glance(self, title: str) -> None:
        """Show the overview that has been asked for."""
        self.panes.stack.setCurrentWidget(self.glancing.page)
        self.header.title.say(title)
        if self._beginning.is_over:
            self.glancing.page.setFocus()
        self.allow()
        self._beginning.end()

    @Slot(str)
    def show_briefing(self, title: str) -> None:
        """Show the briefing that is worked on."""
        self.panes.stack.setCurrentWidget(self.gathering.page)
        self.header.title.say(title)
        self.gathering.page.setFocus()
        self.allow()

    def show_review(self, title: str) -> None:
        """Show the guesses of a document."""
        self.panes.stack.setCurrentWidget(self.reviewing.page)
        self.header.title.say(title)
        self.reviewing.page.setFocus()
        self.allow()

    @Slot()
    def renew_all(self) -> None:
        """Show everything anew, the page too: what is recognised in a document has changed."""
        self.visiting.reload()
        self.renew_lists()

    @Slot(object)
    def leave_gone(self, documents: tuple[str, ...]) -> None:
        """Show something else where what was open has been taken out."""
        page = self.visiting.page
        if page is not None and page.document in documents:
            self.visiting.leave()
            self.visiting.open(LIBRARY)
            self.renew_lists()
        else:
            self.renew_all()

    @Slot(object)
    def _take_notes(self, opened: Opened) -> None:
        self.notes_here = opened.notes
        self.footer.offer(opened.page.layers)
        if self.is_complete:
            self.writing.show(opened.notes)
        self.allow()

    def _not_opened(self, sentence: str) -> None:
        if self.visiting.page is None:
            self._first = ""
            self.show_start()
        self.messages.fail(sentence)

    def _unopened(self, sentence: str) -> None:
        self.header.title.say("IDM Desktop")
        self.messages.fail(sentence)
        self._beginning.end()

    @Slot(str)
    def _search(self, query: str) -> None:
        first = "asking" not in self.__dict__
        if query and first:
            self.asking.ask(query)

    def found_for(self, query: str) -> bool:
        """Return whether the answer to this query is shown."""
        found = self.asking.page.found
        return found is not None and found.query == query

    @Slot()
    def show_answers(self) -> None:
        """Show the page of results."""
        self.panes.stack.setCurrentWidget(self.asking.page)
        self.allow()

    @Slot()
    def leave_search(self) -> None:
        """Go from the answers back to the text."""
        page = self.reader if self.visiting.page is not None else self.start_page
        self.panes.stack.setCurrentWidget(page)
        if not self.header.field.hasFocus() or self.header.field.query:
            page.setFocus()
        self.allow()

    def open_answer(self, ref: str, found: dict[str, tuple[tuple[int, int], ...]]) -> None:
        self.visiting.open_found(ref, found)
        self.reader.setFocus()

    @Slot(str)
    def look_at_note(self, id: str) -> None:
        self.panes.bring("notes")
        self.writing.look_at(id)

    @Slot()
    def renew_notes(self) -> None:
        """Show all notes anew, in the list and on the page."""
        self.tasks.run("notes", deskwork.notes, self._show_notes)
        self.visiting.renew()

    def _show_notes(self, rows: tuple[NoteRow, ...]) -> None:
        self.note_rows = rows
        self.panes.outline.show_notes(rows)
        self.footer.count(len(rows), sum(row.note.state in ("orphan", "suggested") for row in rows))
        if "glancing" in self.__dict__:
            self.glancing.renew()
        if self.kept.mirror and self.is_complete:
            self.mirroring.poke()
        self.allow()

    @Slot(object)
    def _dress(self) -> None:
        self.actions_.draw(icons.icon)

    def remember_folder(self, folder: str) -> None:
        self.kept = self.kept._replace(folder=folder)

    @Slot(str, str)
    def remember_mirror(self, folder: str, profile: str) -> None:
        self.kept = self.kept._replace(mirror=folder, mirror_profile=profile)
        if self.keeps:
            settings.save(settings.settings_file(), remembering.remembered(self))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.is_complete:
            self.renew_notes()  # the command line may have written some meanwhile

    # The end

    def closeEvent(self, event: QCloseEvent) -> None:
        if "bringing" in self.__dict__:
            self.bringing.close()
        self._flush()
        if "attention" in self.__dict__:
            self.attention.keep()
        if self.keeps:
            settings.save(settings.settings_file(), remembering.remembered(self))
        self.tasks.commit(deskwork.remember)
        self.tasks.close()
        self.end_aside()
        event.accept()
