"""The window: head, panes and foot, wired together. What is not needed to read is made after the first paint."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from idm_desktop.ui import deskwork, icons, settings
from idm_desktop.ui.actions import Actions
from idm_desktop.ui.doing import Doing
from idm_desktop.ui.footer import Footer
from idm_desktop.ui.header import Header
from idm_desktop.ui.messages import MessageBar, Messages
from idm_desktop.ui.panes import Panes
from idm_desktop.ui.visiting import Visiting
from idm_desktop.ui.writing import Writing

if TYPE_CHECKING:
    from idm_desktop.desk.reading import Opened
    from idm_desktop.model.lists import NoteRow, Outline
    from idm_desktop.ui.asking import Asking
    from idm_desktop.ui.dealing import Dealing
    from idm_desktop.ui.findbar import FindBar
    from idm_desktop.ui.start import StartPage
    from idm_desktop.ui.tasks import Tasks
    from idm_desktop.ui.theme import Appearance

SMALLEST = (560, 400)
USUAL = (1280, 800)


class Window(QMainWindow):
    """The main window of one library.

    Signals:
        shown: what was asked for at the start is laid out; once.
        complete: everything that is made later is there too; once.
    """

    shown = Signal()
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
        self._keep = keep
        self._first = ref or kept.place
        self._begun = False
        self.is_complete = False
        self.outline: Outline | None = None
        self.note_rows: tuple[NoteRow, ...] = ()
        self._build()
        self._connect()
        self._ask_first()

    def _build(self) -> None:
        self.setWindowTitle("IDM Desktop")
        self.setMinimumSize(*SMALLEST)
        self.setAcceptDrops(True)
        self.actions_ = Actions(self)
        self.actions_.fill(self.menuBar())
        self.header = Header(self.actions_, self)
        self.panes = Panes(self.kept.panes, self)
        self.reader = self.panes.reader
        self.footer = Footer(self.actions_, self)
        self.bar = MessageBar(self)
        self.messages = Messages(self.bar)
        self.visiting = Visiting(self.tasks, self.reader, self.kept.layer, self)
        self.writing = Writing(self.tasks, self.reader, self.visiting, self.messages, self.kept.author or None)
        self.doing = Doing(self)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.header, self.panes, self.bar, self.footer):
            column.addWidget(widget, 1 if widget is self.panes else 0)
        self.setCentralWidget(inside)
        self._remember()

    def _remember(self) -> None:
        """Take up the size, the panes and the text as they were the last time."""
        if not self.kept.geometry or not self.restoreGeometry(QByteArray(self.kept.geometry)):
            self.resize(*USUAL)
        self.panes.want(outline=self.kept.outline, notes=self.kept.notes)
        self.reader.set_measure(self.kept.measure)
        self.reader.set_zoom(self.kept.zoom / 100)
        self.actions_.draw(icons.icon)
        self.actions_.check(f"theme-{self.kept.theme}")
        self.footer.offer(())

    def _connect(self) -> None:
        self.actions_.triggered.connect(self.doing.do)
        self.panes.folded.connect(self.doing.allow)
        self.panes.outline.chosen.connect(self.open)
        self.panes.outline.left.connect(self.reader.setFocus)
        self.panes.outline.head.chosen.connect(self.open)
        self.header.field.query_changed.connect(self._search)
        self.header.field.left.connect(self.leave_search)
        self.reader.selection_changed.connect(self.doing.allow)
        self.reader.note_clicked.connect(self._note_clicked)
        self.reader.zoomed.connect(self.doing.zoomed)
        self.visiting.opened.connect(self._opened)
        self.visiting.moved.connect(self.doing.allow)
        self.visiting.failed.connect(self._not_opened)
        self.writing.changed.connect(self.renew_notes)
        self.writing.told.connect(self._told)
        self.tasks.failed.connect(self.messages.fail)
        self.tasks.unopened.connect(self._unopened)
        self.tasks.busy.connect(self.footer.busy)
        self.appearance.changed.connect(self._dress)

    # What is made when it is first wanted

    @cached_property
    def asking(self) -> Asking:
        """The page of results."""
        from idm_desktop.ui.asking import Asking

        made = Asking(self.tasks, self.header.field, self)
        self.panes.stack.addWidget(made.page)
        made.answered.connect(self.show_answers)
        made.cleared.connect(self.leave_search)
        made.chosen.connect(self._open_answer)
        made.page.left.connect(self.leave_search)
        return made

    @cached_property
    def dealing(self) -> Dealing:
        """The dialogs."""
        from idm_desktop.ui.dealing import Dealing

        made = Dealing(self.tasks, self.messages, self)
        made.opened.connect(self.open)
        made.imported.connect(self.renew_lists)
        made.notes_changed.connect(self.renew_notes)
        made.exported.connect(self._exported)
        return made

    @cached_property
    def finding(self) -> FindBar:
        """The line that finds words on the page."""
        from idm_desktop.ui.findbar import FindBar

        made = FindBar(self.reader, self.panes.middle)
        self.panes.put_below(made)
        made.left.connect(self.reader.setFocus)
        return made

    @cached_property
    def start_page(self) -> StartPage:
        """What one sees first."""
        from idm_desktop.ui.start import StartPage

        made = StartPage(self.panes.stack)
        self.panes.stack.addWidget(made)
        made.chosen.connect(self.open)
        made.import_wanted.connect(self.doing.import_)
        return made

    # The beginning

    def _ask_first(self) -> None:
        if self._first:
            self.visiting.open(self._first)
        self.renew_lists()

    def renew_lists(self) -> None:
        """Show the lists of the event anew, and everything with them."""
        page = self.visiting.page
        layer = page.layer if page is not None else self.visiting.layer
        event = page.event if page is not None else self.outline.event.id if self.outline else None
        self.tasks.run("lists", partial(deskwork.lists, event, layer), self._show_lists)
        self.renew_notes()

    def _show_lists(self, outline: Outline | None) -> None:
        self.outline = outline
        if outline is not None:
            self.panes.outline.show_outline(outline)
        if not self._begun and not self._first:
            self.show_start()
        elif self.panes.stack.currentWidget() is self.__dict__.get("start_page"):
            self.start_page.show_outline(outline)
        self.doing.allow()

    def show_start(self) -> None:
        """Show the page one sees first."""
        self.start_page.show_outline(self.outline)
        self.panes.stack.setCurrentWidget(self.start_page)
        self.start_page.setFocus()
        self.header.title.say(self.outline.event.title if self.outline else "IDM Desktop")
        self._begin()

    def _begin(self) -> None:
        if not self._begun:
            self._begun = True
            self.shown.emit()
            QTimer.singleShot(0, self._complete)

    @Slot()
    def _complete(self) -> None:
        """Make what the first paint did not need."""
        from idm_desktop.ui.notes.pane import NotesPane

        pane = NotesPane(self.panes.notes)
        self.panes.put_beside(pane)
        pane.left.connect(self.reader.setFocus)
        pane.current_changed.connect(self.doing.allow)
        self.writing.join(pane)
        self.tasks.commit(deskwork.tidy, self._tidied)
        self.is_complete = True
        self.complete.emit()

    def _tidied(self, warning: str | None) -> None:
        if warning:
            self.messages.fail(warning)
        self.renew_lists()

    # What happens

    @Slot(str)
    def open(self, ref: str) -> None:
        """Open what an address names."""
        self.writing.flush()
        free = next((row for row in self.note_rows if row.ref == ref and row.note.target is None), None)
        if free is not None:
            self.panes.bring("notes")
            self.writing.show_apart(free.note.id)
        else:
            self.visiting.open(ref)

    def come_forward(self) -> None:
        """Come to the front."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _opened(self, opened: Opened) -> None:
        page = opened.page
        other = self.outline is None or self.outline.event.id != page.event
        changed = other or page.layer != self.visiting.layer
        if not self._begun:
            self.reader.setFocus()
        self.panes.stack.setCurrentWidget(self.reader)
        self.writing.show(opened.notes)
        self.panes.outline.set_open(page.ref)
        self.header.title.say(deskwork.heading(page, self.outline))
        self.footer.offer(page.layers)
        self.kept = settings.with_recent(self.kept, page.ref)
        self.visiting.layer = page.layer if page.layer in page.layers else self.visiting.layer
        if changed and self._begun:
            self.renew_lists()
        self.doing.allow()
        self._begin()

    def _not_opened(self, sentence: str) -> None:
        if self.visiting.page is None:
            self._first = ""
            self.show_start()
        self.messages.fail(sentence)

    def _unopened(self, sentence: str) -> None:
        self.header.title.say("IDM Desktop")
        self.messages.fail(sentence)
        self._begin()

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
        self.doing.allow()

    @Slot()
    def leave_search(self) -> None:
        """Go from the answers back to the text."""
        page = self.reader if self.visiting.page is not None else self.start_page
        self.panes.stack.setCurrentWidget(page)
        if not self.header.field.hasFocus() or self.header.field.query:
            page.setFocus()
        self.doing.allow()

    def _open_answer(self, ref: str, found: dict[str, tuple[tuple[int, int], ...]]) -> None:
        self.visiting.open_found(ref, found)
        self.reader.setFocus()

    @Slot(str)
    def _note_clicked(self, id: str) -> None:
        self.panes.bring("notes")
        self.writing.look_at(id)

    @Slot(str)
    def _told(self, saved: str) -> None:
        self.footer.tell(saved)

    @Slot()
    def renew_notes(self) -> None:
        """Show all notes anew, in the list and on the page."""
        self.tasks.run("notes", deskwork.notes, self._show_notes)
        self.visiting.renew()

    def _show_notes(self, rows: tuple[NoteRow, ...]) -> None:
        self.note_rows = rows
        self.panes.outline.show_notes(rows)
        self.footer.count(len(rows), sum(row.note.state in ("orphan", "suggested") for row in rows))
        self.doing.allow()

    @Slot(object)
    def _dress(self) -> None:
        self.actions_.draw(icons.icon)

    def _exported(self, folder: str) -> None:
        self.kept = self.kept._replace(folder=folder)

    # Files dropped, and the end

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.dealing.import_files(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.writing.flush()
        if self._keep:
            settings.save(settings.settings_file(), self.remembered())
        self.tasks.commit(deskwork.remember)
        self.tasks.close()
        event.accept()

    def remembered(self) -> settings.Settings:
        """Return the settings as they are to be the next time."""
        return self.kept._replace(
            geometry=bytes(self.saveGeometry().data()),
            panes=self.panes.widths,
            outline=self.panes.wanted("outline"),
            notes=self.panes.wanted("notes"),
            theme=self.appearance.choice,
            zoom=round(self.reader.zoom * 100),
            layer=self.visiting.layer,
        )
