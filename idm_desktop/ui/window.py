"""The window: head, panes and foot, wired together. What is not needed to read is made after the first paint."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from idm_desktop.ui import allowing, deskwork, icons, remembering, settings
from idm_desktop.ui.actions import Actions
from idm_desktop.ui.beginning import Beginning
from idm_desktop.ui.footer import Footer
from idm_desktop.ui.header import Header
from idm_desktop.ui.panes import Panes
from idm_desktop.ui.showing import Showing
from idm_desktop.ui.underneath import Underneath
from idm_desktop.ui.visiting import Visiting

if TYPE_CHECKING:
    from collections.abc import Callable

    from idm_desktop.desk.beside import Beside
    from idm_desktop.desk.opened import Opened
    from idm_desktop.errors import IdmError
    from idm_desktop.model.lists import NoteRow, Outline
    from idm_desktop.ui.tasks import Tasks
    from idm_desktop.ui.theme import Appearance

SMALLEST = (560, 400)


class Window(Showing):
    """The main window of one library.

    Signals:
        shown: what was asked for at the start is laid out; once.
        painted: it has been painted; once.
        complete: everything that is made later is there too; once.
        turned: another language is to be spoken.
        replaced: another library was put in the place of this one, or was to be; carries what came of it.
    """

    shown = Signal()
    painted = Signal()
    complete = Signal()
    turned = Signal()
    replaced = Signal(str)

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
        self.beginning = Beginning(self)
        self.is_complete = False
        self.outline: Outline | None = None
        self.note_rows: tuple[NoteRow, ...] = ()
        self.notes_ahead: tuple[tuple[NoteRow, ...], int] = ((), 0)
        self.total_here = 0  # notes on the page, of which `notes_here` may be some
        self.all_notes_wanted = False
        self.waiting_for_notes: list[Callable[[], object]] = []
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
        self.underneath = Underneath(self)
        self.visiting = Visiting(self.tasks, lambda: self.reader, self.kept.layer, self, keeps=self.keeps)
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        for widget in (self.header, self.panes, self.footer):
            self.column.addWidget(widget, 1 if widget is self.panes else 0)
        self.setCentralWidget(inside)
        remembering.take_up(self, self.kept)

    def _connect(self) -> None:
        self.dropped.connect(self.bring_in)
        self.panes.folded.connect(self.allow)
        self.panes.outline.chosen.connect(self.open)
        self.panes.outline.left.connect(self._read)
        self.panes.outline.asked.connect(self._offer)
        self.panes.outline.all_wanted.connect(self.want_all_notes)
        self.panes.outline.head.chosen.connect(self.open)
        self.panes.outline.head.all_wanted.connect(self._choose_document)
        self.header.field.query_changed.connect(self._search)
        self.header.field.left.connect(self.leave_page)
        self.visiting.opened.connect(self._opened)
        self.visiting.glance_wanted.connect(lambda ref, layer: self.glancing.open(ref, layer))
        self.visiting.renewed.connect(self._take_notes)
        self.visiting.moved.connect(self.allow)
        self.visiting.failed.connect(self._not_opened)
        self.tasks.failed.connect(self._fail)
        self.tasks.unopened.connect(self.ail)
        self.tasks.hurt.connect(self.ail)
        self.tasks.busy.connect(self.footer.busy)
        self.appearance.changed.connect(self._dress)

    # The beginning

    def appear(self) -> None:
        """Come up as soon as there is something to show."""
        self.beginning.appear()

    def _ask_first(self) -> None:
        self.renew_lists()
        if self._first == self.kept.place and self.kept.passage:
            self.visiting.reopen(self._first, self.kept.passage)
        elif self._first:
            self.visiting.open(self._first)

    def take_lists(self, outline: Outline | None) -> None:
        if self.beginning.lacks(outline):
            return
        self.outline = outline
        self._listed = True
        self.panes.outline.show_outline(outline)
        if not self.beginning.is_over and not self._first:
            self.show_start()
        elif self.panes.stack.currentWidget() is self.__dict__.get("start_page"):
            self.start_page.show_outline(outline)
        elif self.visiting.page is not None:
            if self.panes.stack.currentWidget() is self.reader:  # a list of notes keeps its own title
                self.header.title.say(deskwork.heading(self.visiting.page, outline))
            self.beginning.end()
        self.allow()

    def not_listed(self, error: IdmError) -> None:
        self._listed = True
        self.messages.fail(str(error))
        self.beginning.end()

    # What happens

    @Slot()
    def allow(self) -> None:
        """Let only those actions be chosen that make sense now."""
        allowing.allow(self)

    @Slot(str)
    def _fail(self, sentence: str) -> None:
        self.messages.fail(sentence)

    @Slot()
    def _choose_document(self) -> None:
        self.actions_["documents"].trigger()

    @Slot(str, QPoint)
    def _offer(self, ref: str, point: QPoint) -> None:
        if ref.startswith("search:") and self.searches.menu(ref, point):
            return
        from idm_desktop.ui.correcting.deeds import offer

        offer(self, ref, point)

    @Slot()
    def _read(self) -> None:
        self.reader.setFocus()

    def _opened(self, opened: Opened) -> None:
        page = opened.page
        other = self.outline is None or self.outline.event.id != page.event
        changed = other or page.layer != self.visiting.layer
        self.panes.stack.setCurrentWidget(self.reader)
        if not self.beginning.is_over:
            self.reader.setFocus()
        self._take_notes(opened)
        self.panes.outline.set_open(page.ref)
        self.header.title.say(deskwork.heading(page, self.outline))
        self.footer.offer(page.layers)
        self.kept = settings.with_recent(self.kept, page.ref)
        self.visiting.layer = page.layer if page.layer in page.layers else self.visiting.layer
        if changed and self.beginning.is_over:
            self.renew_lists()
        elif self.beginning.lacks(self.outline):
            self._listed = False
        self.allow()
        if self._listed:
            self.beginning.end()

    @Slot(object)
    def _take_notes(self, opened: Opened) -> None:
        self.footer.offer(opened.page.layers)
        if opened.many or "nearby" in self.__dict__:
            self.nearby.follow(opened)
        if opened.many:
            self.total_here = max(self.total_here, 1)
        else:
            self.notes_here, self.total_here = opened.notes, len(opened.notes)
            if self.is_complete:
                self.writing.show(opened.notes)
        self.allow()

    @Slot(object, bool)
    def take_notes_nearby(self, found: Beside, again: bool) -> None:
        self.notes_here, self.total_here = found.notes, found.total
        if self.is_complete:
            self.writing.show(found.notes, found.total, keep=again)

    def _not_opened(self, sentence: str) -> None:
        if self.visiting.page is None:
            self._first = ""
            self.show_start()
        self.messages.fail(sentence)

    @Slot(object)
    def ail(self, error: IdmError) -> None:
        """Say that the library or the notebook cannot be used, and what helps."""
        from idm_desktop.ui import ailing

        ailing.tell(self, error)

    @Slot(str)
    def _search(self, query: str) -> None:
        first = "asking" not in self.__dict__
        if query and first:
            self.asking.ask(query)

    def take_first_notes(self, found: tuple[tuple[NoteRow, ...], int, int]) -> None:
        rows, total, lost = found
        if total and not self.note_rows:
            self.notes_ahead = rows, total
            self.panes.outline.show_notes(rows, total)
            self.footer.count(total, lost)
            if "listing" in self.__dict__:
                self.listing.show_first(rows, total)
            self.allow()

    def take_all_notes(self, rows: tuple[NoteRow, ...] | None) -> None:
        if self.kept.mirror and self.is_complete:
            self.mirroring.poke()
        if rows is None:
            return
        self.note_rows, self.notes_ahead = rows, ((), 0)
        self.list_notes(rows)
        self.footer.count(len(rows), sum(row.note.state in ("orphan", "suggested") for row in rows))
        if "listing" in self.__dict__:
            self.listing.show(rows)
        if "glancing" in self.__dict__:
            self.glancing.renew()
        self.allow()
        while self.waiting_for_notes:
            self.waiting_for_notes.pop(0)()

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
            self.freshening.look()

    # The end

    def closeEvent(self, event: QCloseEvent) -> None:
        from idm_desktop.ui import leaving

        leaving.leave(self)
        event.accept()
