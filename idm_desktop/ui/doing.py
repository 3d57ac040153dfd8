"""What each action of the window does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from idm_desktop.model.notes import MEANINGS
from idm_desktop.ui import allowing
from idm_desktop.ui.allowing import LAYERS
from idm_desktop.ui.correcting.deeds import table as correcting
from idm_desktop.ui.letters import Letters
from idm_desktop.ui.tending import table as tending
from idm_desktop.ui.visiting import LIBRARY

if TYPE_CHECKING:
    from idm_desktop.ui.window import Window

LISTS = ("conclusions", "sessions", "speakers")
STYLES = ("un", "chicago", "apa", "markdown", "bibtex", "ris", "csl-json")
THEMES = ("system", "light", "dark", "sepia", "contrast")
STEP = 4
"""Characters by which a line grows or shrinks."""


class Doing(QObject):
    """Carries out actions by their names."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._deeds = self._table()
        self.letters = Letters(window.actions_)

    def _table(self) -> dict[str, Callable[[], object]]:
        window = self._window
        reader = window.reader
        table: dict[str, Callable[[], object]] = {
            "import": self.import_,
            "import-folder": self._import_folder,
            "export": self._export,
            "export-document": lambda: window.carrying.export_document(window.visiting.page),
            "import-notes": lambda: window.carrying.import_notes(),
            "copy-notes": self._copy_notes,
            "mirror": lambda: window.mirroring.show(),
            "backup": lambda: window.dealing.back_up(),
            "backup-all": lambda: window.packing.pack(),
            "restore": lambda: window.preferring.open("backups"),
            "quit": window.close,
            "undo": partial(self._turn, "undo"),
            "redo": partial(self._turn, "redo"),
            "copy": reader.copy,
            "copy-link": self._copy_link,
            "copy-cited": lambda: window.citing.copy_with_reference(),
            "find": lambda: window.finding.begin(),
            "find-next": partial(self._find, 1),
            "find-previous": partial(self._find, -1),
            "outline": partial(window.panes.toggle, "outline"),
            "notes-pane": partial(window.panes.toggle, "notes"),
            "next-pane": partial(window.panes.next_pane, 1),
            "previous-pane": partial(window.panes.next_pane, -1),
            "zoom-in": partial(reader.zoom_by, 1),
            "zoom-out": partial(reader.zoom_by, -1),
            "zoom-reset": partial(reader.zoom_by, 0),
            "wider": partial(self._widen, STEP),
            "narrower": partial(self._widen, -STEP),
            "full-screen": self._full_screen,
            "back": window.go_back,
            "forward": window.visiting.forward,
            "next": window.visiting.next,
            "previous": window.visiting.previous,
            "passage": self._passage,
            "anything": self._anything,
            "overview": self._overview,
            "documents": lambda: window.dealing.documents(window.visiting.page),
            "all-events": partial(window.visiting.open, LIBRARY),
            "next-note": lambda: window.want_all_notes(partial(self._go_to_note, 1)),
            "previous-note": lambda: window.want_all_notes(partial(self._go_to_note, -1)),
            "all-notes": partial(self._list, "notes"),
            "page-notes": self._page_notes,
            "highlight": partial(window.writing.mark, None),
            "note": self._write,
            "free-note": self._write_free,
            "edit-note": self._edit,
            "delete-note": self._delete,
            "meanings": lambda: window.meant.ask(),
            "notes-page": window.show_all_notes,
            "note-history": window.show_history,
            "trash": lambda: window.dealing.trash(),
            "search": self._search,
            "results": window.show_answers,
            "briefing": lambda: window.gathering.open(),
            "add-to-briefing": self._gather,
            "who-said": lambda: window.dealing.who_said(window.outline),
            "review": self._review,
            "name-here": lambda: window.here.name(),
            "conclusion-here": lambda: window.here.conclusion(),
            "quote-check": lambda: self._bring(window.checking.page),
            "print": lambda: window.reading.print_(),
            "apart": lambda: window.beside.turn(),
            "explain": lambda: window.reading.explain(),
            "read-aloud": lambda: window.reading.read_aloud(),
            "bookmark": lambda: window.reading.bookmark(),
            "bookmarks": lambda: window.reading.bookmarks(),
            "contents": lambda: window.reading.contents(),
            "recent": lambda: window.reading.recent(),
            "preferences": lambda: window.preferring.open(),
            "commands": lambda: window.dealing.commands(window.actions_),
            "keys": lambda: window.dealing.keys(window.actions_.changed, window.preferring.rebind),
            "compare": self._compare,
            "placeless": self._placeless,
            "help": lambda: window.dealing.help(window.folder, window.actions_.changed),
            "tour": self._tour,
            "about": lambda: window.dealing.about(window.folder),
        }
        table |= {name: partial(self._list, name) for name in LISTS}
        table |= {name: partial(window.visiting.choose_layer, name) for name in LAYERS}
        table |= {f"theme-{name}": partial(window.appearance.choose, name) for name in THEMES}
        table |= {name: partial(window.writing.mark, name) for name in MEANINGS}
        table |= {f"cite-{style}": partial(self._cite, style) for style in STYLES}
        return table | correcting(window) | tending(window)

    @Slot(str)
    def do(self, name: str) -> None:
        """Do what the action called `name` says."""
        self._deeds[name]()

    def menu(self, point: QPoint) -> None:
        """Offer what can be done with the text where it was clicked."""
        actions = self._window.actions_
        menu = QMenu(self._window)
        for name in ("highlight", *MEANINGS, "note"):
            menu.addAction(actions[name])
        menu.addSeparator()
        for name in ("name-here", "conclusion-here"):
            menu.addAction(actions[name])
        menu.addSeparator()
        for name in ("copy", "copy-cited", "copy-link", "add-to-briefing", "find"):
            menu.addAction(actions[name])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point)

    @Slot()
    def import_(self) -> None:
        """Ask for documents, and bring them in."""
        from idm_desktop.ui.dialogs.files import ask_documents

        self._window.bringing.bring_in(ask_documents(self._window))

    def _import_folder(self) -> None:
        """Ask for a folder, and bring in the documents there are in it."""
        from idm_desktop.ui.dialogs.files import ask_folder

        if folder := ask_folder(self._window):
            self._window.bringing.bring_in((folder,))

    @Slot(float)
    def zoomed(self, zoom: float) -> None:
        """Say how large the text is now."""
        self._window.messages.say(self.tr("Text at {percent} %").format(percent=round(zoom * 100)))

    def _copy_link(self) -> None:
        page, place = self._window.visiting.page, self._window.reader.place()
        if page is None:
            return
        selection = self._window.reader.selection()
        passage = selection.parts[0][0] if selection else place.passage if place else None
        link = f"idm://doc/{page.document}/{passage}" if page.kind == "document" and passage else page.ref
        QApplication.clipboard().setText(link)
        self._window.messages.say(self.tr("The link was copied: {link}").format(link=link))

    def _cite(self, style: str) -> None:
        self._window.citing.copy_reference(style)

    def _compare(self) -> None:
        window = self._window
        page = window.visiting.page
        self._bring(window.comparing.page)
        window.comparing.ask(page.document if page is not None else None)

    def _placeless(self) -> None:
        self._bring(self._window.placing.page)
        self._window.placing.ask()

    def _bring(self, page: QWidget) -> None:
        self._window.show_page(page, page.accessibleName())

    def _gather(self) -> None:
        reader = self._window.reader
        selection, place = reader.selection(), reader.caret()
        if selection is not None:
            self._window.gathering.add_words(selection.parts)
        elif place is not None:
            self._window.gathering.add_words([(place.passage, 0, reader.length_of(place.passage))])

    def _review(self) -> None:
        page = self._window.visiting.page
        self._window.reviewing.open(page.document if page is not None else None, self._window.open_event)

    def _turn(self, deed: str) -> None:
        """Undo or do again what was done last where one is: on the page of the review, or with notes."""
        where = allowing.turning(self._window) or self._window.writing
        (where.undo if deed == "undo" else where.redo)()

    def _copy_notes(self) -> None:
        """Copy the notes in the chosen words, or the one that is looked at."""
        selection, current = self._window.reader.selection(), self._window.writing.current
        chosen = {part[0] for part in selection.parts} if selection else set()
        self._window.carrying.copy_on(chosen, current)

    def _find(self, step: int) -> None:
        window = self._window
        if "finding" in window.__dict__ and window.finding.isVisible():
            (window.reader.find_next if step > 0 else window.reader.find_previous)()
        elif "asking" in window.__dict__ and window.asking.page.found:
            (window.asking.page.open_next if step > 0 else window.asking.page.open_previous)()
        else:
            window.finding.begin()

    def _widen(self, by: int) -> None:
        window = self._window
        measure = max(45, min(100, window.kept.measure + by))
        window.kept = window.kept._replace(measure=measure)
        window.reader.set_measure(measure)
        window.messages.say(self.tr("Lines of {count} characters").format(count=measure))

    def _full_screen(self) -> None:
        (self._window.showNormal if self._window.isFullScreen() else self._window.showFullScreen)()
        self._window.allow()

    def _passage(self) -> None:
        if self._window.visiting.page is not None:
            self._window.dealing.passage(self._window.visiting.page)

    def _export(self) -> None:
        w = self._window
        w.want_all_notes(lambda: w.carrying.export(w.note_rows, w.visiting.page, w.kept.folder))

    def _anything(self) -> None:
        w = self._window
        w.want_all_notes(lambda: w.dealing.anything(w.outline, w.note_rows, w.actions_, w.visiting.page))

    def _tour(self) -> None:
        from idm_desktop.ui import tour

        tour.show(self._window)

    def _overview(self) -> None:
        event = self._window.open_event
        self._window.visiting.open(f"idm://event/{event}" if event else LIBRARY)

    def _list(self, name: str) -> None:
        panes = self._window.panes
        panes.bring("outline")
        panes.outline.show_list(name)
        panes.outline.setFocus()

    def _page_notes(self) -> None:
        self._window.panes.bring("notes")
        self._window.panes.focus_on(self._window.panes.notes)

    def _go_to_note(self, step: int) -> None:
        """Go to the next note, or the one before, in the order of the list."""
        rows = [row for row in self._window.note_rows if row.note.target is not None]
        if not rows:
            return
        ids, current = [row.note.id for row in rows], self._window.writing.current
        here = ids.index(current) if current in ids else -1 if step > 0 else 0
        self._window.open(rows[(here + step) % len(rows)].ref)

    def _write(self) -> None:
        self._window.panes.bring("notes")
        self._window.writing.write()

    def _write_free(self) -> None:
        self._window.panes.bring("notes")
        self._window.writing.write_free()

    def _edit(self) -> None:
        if self._window.writing.current is not None:
            self._window.panes.bring("notes")
            self._window.writing.edit(self._window.writing.current)

    def _delete(self) -> None:
        if self._window.writing.current is not None:
            self._window.writing.delete(self._window.writing.current)

    def _search(self) -> None:
        self._window.header.field.setFocus()
        self._window.header.field.selectAll()
        if self._window.header.field.query and "asking" in self._window.__dict__:
            self._window.show_answers()
