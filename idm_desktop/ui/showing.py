"""What a window shows: which page stands in the middle, and how it comes to be there; shown anew when things change."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from idm_desktop.ui import deskwork
from idm_desktop.ui.dropping import file_named
from idm_desktop.ui.parts import Parts
from idm_desktop.ui.visiting import EVENT, LIBRARY

if TYPE_CHECKING:
    from collections.abc import Callable

    from idm_desktop.errors import IdmError
    from idm_desktop.model.lists import NoteRow, Outline
    from idm_desktop.ui.actions import Actions
    from idm_desktop.ui.beginning import Beginning
    from idm_desktop.ui.footer import Footer
    from idm_desktop.ui.header import Header
    from idm_desktop.ui.panes import Panes
    from idm_desktop.ui.tasks import Tasks
    from idm_desktop.ui.underneath import Underneath
    from idm_desktop.ui.visiting import Visiting


class Showing(Parts):
    """Opens pages and shows them; the window gives it what it needs, and says what it does with the lists."""

    tasks: Tasks
    actions_: Actions
    footer: Footer
    header: Header
    panes: Panes
    visiting: Visiting
    underneath: Underneath
    beginning: Beginning
    outline: Outline | None
    note_rows: tuple[NoteRow, ...]
    notes_ahead: tuple[tuple[NoteRow, ...], int]
    all_notes_wanted: bool
    waiting_for_notes: list[Callable[[], object]]

    def take_lists(self, outline: Outline | None) -> None:
        """Show the lists of an event."""
        raise NotImplementedError

    def not_listed(self, error: IdmError) -> None:
        """Say why there are no lists."""
        raise NotImplementedError

    def take_all_notes(self, rows: tuple[NoteRow, ...] | None) -> None:
        """Show all notes; None where they are many and nobody wants all of them."""
        raise NotImplementedError

    def take_first_notes(self, found: tuple[tuple[NoteRow, ...], int, int]) -> None:
        """Show the first of many notes, how many there are, and how many lost their place."""
        raise NotImplementedError

    @Slot()
    def allow(self) -> None:
        """Let only those actions be chosen that make sense now."""
        raise NotImplementedError

    # Opening

    def flush(self) -> None:
        if "writing" in self.__dict__:
            self.writing.flush()
        if "gathering" in self.__dict__:
            self.gathering.page.flush()

    @Slot(str)
    def open(self, ref: str) -> None:
        """Open what an address names, or ask a search anew."""
        self.flush()
        if ref.startswith("search:") and self.searches.ask(ref):
            return
        known = next((row for row in (*self.note_rows, *self.notes_ahead[0]) if row.ref == ref), None)
        if known is not None and known.note.target is None:
            self.panes.bring("notes")
            self.writing.show_apart(known.note.id)
        elif known is None and ref.startswith("idm://note/") and self.notes_ahead[1]:
            self.want_all_notes(partial(self.open, ref))
        else:
            self.visiting.open(ref)

    def take(self, named: str) -> None:
        """Open what was named from outside: an address, or a file, which is brought in."""
        path = file_named(named)
        if path is not None:
            self.bring_in([path])
        else:
            self.open(named)

    @Slot(str)
    def follow(self, target: str) -> None:
        """Follow a link in a note: here, or in the program of the system that opens web pages or writes mail."""
        if target.startswith("idm:"):
            self.open(target)
        elif target.lower().startswith(("http:", "https:", "mailto:")):
            from PySide6.QtCore import QUrl
            from PySide6.QtGui import QDesktopServices

            QDesktopServices.openUrl(QUrl(target))

    def come_forward(self) -> None:
        """Come to the front."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self.reader.setFocus()

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
    def leave_page(self) -> None:
        """Go from the answers, or another page that lies over it, back to what was read."""
        page = self.underneath.uncover()
        if page is None:
            page = self.reader if self.visiting.page is not None else self.start_page
            self.panes.stack.setCurrentWidget(page)
        if not self.header.field.hasFocus() or self.header.field.query:
            page.setFocus()
        self.allow()

    @Slot()
    def go_back(self) -> None:
        """Go back: from a page that lies over the text to the text, else to what was open before."""
        if self.underneath.is_covered:
            self.leave_page()
        else:
            self.visiting.back()

    def open_answer(self, ref: str, found: dict[str, tuple[tuple[int, int], ...]]) -> None:
        self.visiting.open_found(ref, found)
        self.reader.setFocus()

    @Slot(str)
    def look_at_note(self, id: str) -> None:
        self.panes.bring("notes")
        self.writing.look_at(id)

    # Showing a page of the middle

    def show_start(self) -> None:
        """Show the page one sees first."""
        self.start_page.show_outline(self.outline)
        self.panes.stack.setCurrentWidget(self.start_page)
        self.start_page.setFocus()
        self.header.title.say(self.outline.event.title if self.outline else "IDM Desktop")
        self.beginning.end()

    @property
    def open_event(self) -> str | None:
        """Return the event that what is shown belongs to."""
        if (glanced := self._event_glanced_at()) is not None:
            return glanced
        page = self.visiting.page
        return page.event if page is not None else self.outline.event.id if self.outline else None

    def _event_glanced_at(self) -> str | None:
        """Return the event whose overview is in view."""
        if "glancing" not in self.__dict__ or self.panes.stack.currentWidget() is not self.glancing.page:
            return None
        return self.glancing.page.ref.removeprefix(EVENT) if self.glancing.page.ref.startswith(EVENT) else None

    @Slot(str)
    def show_glance(self, title: str) -> None:
        """Show the overview that has been asked for."""
        self.show_page(self.glancing.page, title, focused=self.beginning.is_over)
        event = self._event_glanced_at()
        if event is not None and self.outline is not None and self.outline.event.id != event:
            self.renew_lists()  # beside an event stand its own lists
        self.beginning.end()

    @Slot(str)
    def show_briefing(self, title: str) -> None:
        """Show the briefing that is worked on."""
        self.show_page(self.gathering.page, title)

    @Slot(str)
    def show_review(self, title: str) -> None:
        """Show the guesses of a document."""
        self.show_page(self.reviewing.page, title)

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
            self.footer.offer(())
            self.visiting.open(LIBRARY)
            self.renew_lists()
        else:
            self.renew_all()

    def show_all_notes(self) -> None:
        """Show all notes on one page."""
        self.show_page(self.listing.page, self.tr("Notes"))

    def show_history(self) -> None:
        """Show every revision of the note that is looked at."""
        if (id := self.writing.current) is not None:
            self.flush()
            self.recalling.show_history(id)

    @Slot()
    def mean_anew(self) -> None:
        """Show meanings by the names and colours they have now."""
        from idm_desktop.model.notes import MEANINGS
        from idm_desktop.ui import wording

        for name in MEANINGS:
            self.actions_[name].setText(wording.meaning(name).replace("&", "&&"))
        if "note_keys" in self.__dict__:
            self.note_keys.forget()
        if "listing" in self.__dict__:
            self.listing.mean_anew()
        self.renew_notes()

    def show_page(self, page: QWidget, title: str, *, focused: bool = True) -> None:
        """Show a page in the middle, and its title above."""
        self.panes.stack.setCurrentWidget(page)
        self.header.title.say(title)
        if focused:
            page.setFocus()
        self.allow()

    # Showing anew

    def renew_lists(self) -> None:
        """Show the lists of the event anew, and everything with them."""
        page = self.visiting.page
        layer = page.layer if page is not None else self.visiting.layer
        self.tasks.run("lists", partial(deskwork.lists, self.open_event, layer), self.take_lists, self.not_listed)
        self.renew_notes()

    @Slot()
    def renew_notes(self) -> None:
        """Show all notes anew, in the list and on the page."""
        if not self.note_rows:  # what fails here fails again when all are read, and is told then
            self.tasks.run("first-notes", deskwork.first_notes, self.take_first_notes, lambda _: None)
        every = self.all_notes_wanted or bool(self.note_rows)
        self.tasks.run("notes", partial(deskwork.notes, every), self.take_all_notes, self._notes_not_read)
        self.visiting.renew()

    def list_notes(self, rows: tuple[NoteRow, ...]) -> None:
        """List all notes; where they are very many, what words are looked for in is worked out at once."""
        self.panes.outline.show_notes(rows)
        if len(rows) > deskwork.MANY:
            self.tasks.run("note-keys", partial(self.note_keys.of, rows), self.panes.outline.know_notes)
        else:
            self.tasks.cancel("note-keys")

    def _notes_not_read(self, error: IdmError) -> None:
        self.all_notes_wanted = False
        self.waiting_for_notes.clear()
        self.messages.fail(str(error))

    @Slot()
    def want_all_notes(self, then: Callable[[], object] | None = None) -> None:
        """Have all notes read where there are so many that they are not, and do something with them."""
        if self.notes_ahead[1] and not self.note_rows:
            self.waiting_for_notes += [then] if then is not None else []
            if not self.all_notes_wanted:
                self.all_notes_wanted = True
                read, label = partial(deskwork.notes, True), self.tr("Reading all notes…")
                self.tasks.run("notes", read, self.take_all_notes, self._notes_not_read, label)
        elif then is not None:
            then()

    @Slot(object)
    def bring_in(self, paths: list[Path]) -> None:
        """Bring files in as documents."""
        self.bringing.bring_in(paths)
