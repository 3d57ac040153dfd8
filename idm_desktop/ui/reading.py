"""What is done with the text besides noting: printed, come back to, explained, read aloud."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from idm_desktop.errors import IdmError
from idm_desktop.ui import settings, wording
from idm_desktop.ui.visiting import leaves

if TYPE_CHECKING:
    from collections.abc import Callable

    from idm_desktop.desk.desk import Desk
    from idm_desktop.desk.naming import Contents, Named
    from idm_desktop.model.lists import NoteRow
    from idm_desktop.model.page import Mark, Page
    from idm_desktop.ui.aloud import Speaking
    from idm_desktop.ui.dialogs.anything import AnythingDialog
    from idm_desktop.ui.dialogs.printing import PrintChoice
    from idm_desktop.ui.listing.model import Line
    from idm_desktop.ui.printing.press import Press
    from idm_desktop.ui.printing.values import Printed
    from idm_desktop.ui.window import Window

PASSAGE = "idm://passage/"
NUMBERED = frozenset({"passage", "heading", "lead"})
"""Kinds of what is named by its words and the number of a passage."""


class Reading(QObject):
    """Serves whoever reads in a window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._event: str | None = None
        self._speaking: Speaking | None = None
        self._spoken = ""
        self._presses: list[Press] = []
        self._follow()
        window.visiting.opened.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        """Take up what belongs to the page that is open now."""
        page = self._window.visiting.page
        self.mark_places()
        if page is not None and page.event != self._event:
            self._event = page.event
            self._window.tasks.run("acronyms", partial(_acronyms, page.event), self._window.reader.set_acronyms)

    @Slot()
    def explain(self) -> None:
        """Tell what the word at the caret means."""
        if not self._window.reader.explain():
            told = self.tr("There is nothing to explain here. Put the caret on an acronym or the marker of a footnote.")
            self._window.messages.say(told)

    # Aloud

    @property
    def can_speak(self) -> bool:
        """Say whether this computer has a command that speaks."""
        from idm_desktop.ui import aloud

        return aloud.voice() is not None

    @Slot()
    def read_aloud(self) -> None:
        """Read what is chosen, or from where one is to the end; again, stop."""
        from idm_desktop.ui import aloud

        if self._speaking is not None and self._speaking.is_speaking:
            self._speaking.stop()
            return
        voice = aloud.voice()
        if voice is None or self._window.visiting.page is None:
            return
        if self._speaking is None:
            self._speaking = aloud.Speaking(voice, self)
            self._speaking.began.connect(self._window.reader.bring_into_view)
            self._speaking.ended.connect(self._window.reader.end_tint)
            self._window.visiting.opened.connect(self._hush)
        self._speaking.speak(self._words(), self._language())
        self._window.messages.say(self.tr("Reading aloud; the same key stops it."))

    def hush(self) -> None:
        """Fall silent."""
        if self._speaking is not None:
            self._speaking.stop()

    @Slot()
    def _hush(self) -> None:
        page = self._window.visiting.page
        if self._speaking is not None and page is not None and page.ref != self._spoken:
            self._speaking.stop()

    def _words(self) -> list[tuple[str, str]]:
        """Return the passages to be read: those that are chosen, else all from where one is."""
        reader, page = self._window.reader, self._window.visiting.page
        self._spoken = page.ref if page is not None else ""
        if selection := reader.selection():
            return [(selection.parts[0][0], selection.text)]
        place = reader.caret()
        passages = [placed.leaf.passage for placed in reader.sheet.placed]
        first = next((i for i, one in enumerate(passages) if place and one.id == place.passage), 0)
        return [(one.id, one.text) for one in passages[first:]]

    def _language(self) -> str:
        outline, page = self._window.outline, self._window.visiting.page
        documents = outline.documents if outline is not None else ()
        return next((one.language for one in documents if page and one.ref.endswith(f"/{page.document}")), "")

    # Paper

    @Slot()
    def print_(self, ask: Callable[..., PrintChoice | None] | None = None) -> None:
        """Ask what goes on paper, and put it there."""
        window, page = self._window, self._window.visiting.page
        if page is None:
            return
        from idm_desktop.ui.dialogs.printing import ask_print

        in_parts = page.kind == "document" and page.position is not None
        choice = (ask or ask_print)(page.title, window.total_here, in_parts=in_parts, parent=window)
        if choice is not None:
            done = partial(self._put_on_paper, choice)
            window.tasks.run(
                "paper", partial(_printed, page, choice), done, self._fail, self.tr("Preparing the pages…")
            )

    def _put_on_paper(self, choice: PrintChoice, printed: Printed, path: Path | None = None) -> None:
        from idm_desktop.ui.dialogs.files import ask_pdf
        from idm_desktop.ui.printing import output

        window = self._window
        try:
            if not choice.pdf:
                output.print_(printed, window.font(), window.kept.face, window)
            elif path := path or ask_pdf(window, printed.page.title):
                self._press(printed, path)
        except IdmError as error:
            self._fail(error)

    def _press(self, printed: Printed, path: Path) -> None:
        """Write a PDF beside the window."""
        from idm_desktop.ui.printing.press import Press

        window = self._window
        press = Press(printed, path, window.font(), window.kept.face, self)
        press.written.connect(self._say_written)
        press.failed.connect(window.messages.fail)
        press.finished.connect(self._forget_presses)
        press.finished.connect(press.deleteLater)
        self._presses.append(press)
        press.start()
        window.messages.say(self.tr("Preparing the pages…"))

    @Slot(object, int)
    def _say_written(self, path: Path, pages: int) -> None:
        told = self.tr("{pages} were written to {file}.")
        self._window.messages.say(told.format(pages=wording.counted("page", pages), file=path))

    @Slot()
    def _forget_presses(self) -> None:
        self._presses = [press for press in self._presses if not press.isFinished()]

    def close(self) -> None:
        """Fall silent, and finish what is being written."""
        self.hush()
        for press in self._presses:
            press.wait()

    # Places to come back to

    @Slot()
    def bookmark(self) -> None:
        """Put a bookmark where one is, or take it away."""
        window, place = self._window, self._window.reader.caret()
        if window.visiting.page is None or place is None:
            return
        ref = PASSAGE + place.passage
        there = ref in window.kept.bookmarks
        others = tuple(other for other in window.kept.bookmarks if other != ref)
        window.kept = window.kept._replace(bookmarks=others if there else (ref, *others))
        if window.keeps:
            settings.save(settings.settings_file(), window.kept)
        self.mark_places()
        window.messages.say(
            self.tr("The bookmark is gone.") if there else self.tr("Bookmarked; Ctrl+Alt+D lists all bookmarks.")
        )

    @Slot()
    def mark_places(self) -> None:
        """Draw the bookmarks on what is open."""
        kept = self._window.kept.bookmarks
        self._window.reader.set_bookmarks(frozenset(ref.removeprefix(PASSAGE) for ref in kept))

    @Slot()
    def bookmarks(self) -> None:
        """List the bookmarks."""
        none = self.tr("No bookmarks yet. Ctrl+D puts one where you are.")
        self._list(self._window.kept.bookmarks, self.tr("Go to a bookmark…"), none)

    @Slot()
    def recent(self) -> None:
        """List what was opened lately."""
        page = self._window.visiting.page
        refs = tuple(ref for ref in self._window.kept.recent if page is None or ref != page.ref)
        self._list(refs, self.tr("Open again…"), self.tr("Nothing else was opened lately."))

    @Slot()
    def contents(self) -> None:
        """List the sections of the text that is open."""
        page, place = self._window.visiting.page, self._window.reader.place()
        if page is None or place is None:
            return
        leaf = next((leaf for leaf in leaves(page) if leaf.passage.id == place.passage), None)
        if leaf is not None:
            where = (leaf.passage.id, leaf.passage.document, leaf.version)
            self._window.tasks.run("names", partial(_contents, *where), self._offer_contents)

    def _offer_contents(self, found: Contents) -> None:
        asked = self.tr("Go to a section…")
        dialog = self._offer(asked, self.tr("This text has no headings."), found.sections)
        if dialog is not None:
            dialog.go_to(found.here)

    def _list(self, refs: tuple[str, ...], asked: str, none: str) -> None:
        self._window.tasks.run("names", partial(_names, refs), partial(self._offer, asked, none))

    def _offer(self, asked: str, none: str, found: tuple[Named, ...]) -> AnythingDialog | None:
        if not found:
            self._window.messages.say(none)
            return None
        from idm_desktop.ui.dialogs.anything import AnythingDialog

        dialog = AnythingDialog(tuple(map(_line, found)), 0, self._window)
        dialog.ask_for(asked)
        dialog.chosen.connect(self._window.open)
        dialog.finished.connect(dialog.deleteLater)
        dialog.popup(self._window)
        return dialog

    def _fail(self, error: IdmError) -> None:
        self._window.messages.fail(str(error))


def _line(named: Named) -> Line:
    from idm_desktop.ui.listing.model import Line

    chip = wording.passage(named.number).shown if named.kind in NUMBERED and named.number else ""
    return Line(named.ref, named.name, named.within or "", chip=chip)


def _acronyms(event: str | None, desk: Desk) -> dict[str, str]:
    from idm_desktop.desk import reading

    return reading.acronyms(desk, event)


def _contents(passage: str, document: str, version: int, desk: Desk) -> Contents:
    from idm_desktop.desk import naming

    return naming.contents(desk, passage, document, version)


def _names(refs: tuple[str, ...], desk: Desk) -> tuple[Named, ...]:
    from idm_desktop.desk import naming

    return naming.names(desk, refs)


def _printed(page: Page, choice: PrintChoice, desk: Desk) -> Printed:
    from idm_desktop.desk import reading
    from idm_desktop.ui.printing.values import Printed

    opened = reading.whole(desk, page) if choice.whole else reading.refresh(desk, page, every=True)
    marks: tuple[Mark, ...] = opened.marks if choice.notes else ()
    notes: tuple[NoteRow, ...] = opened.notes if choice.notes else ()
    return Printed(opened.page, marks, notes)
