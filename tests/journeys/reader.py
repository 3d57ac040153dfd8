"""A reader at the real window: presses keys and moves the mouse through the X server, and looks at what comes of it.

`python -m tests.journeys.reader first|again FOLDER`, with DISPLAY and IDM_LIBRARY set; says where it got stuck.
"""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from idm_desktop.desk import folder as folders
from idm_desktop.model.found import Hit
from idm_desktop.ui.building import application, build_window
from idm_desktop.ui.dialogs.export import ExportDialog
from idm_desktop.ui.tour import Tour
from idm_desktop.ui.window import Window

OFTEN = 15
PATIENCE = 8_000
"""Milliseconds between two looks, and until what is waited for has to be there."""

Waiting = tuple[str, Callable[[], object]]


def press(*keys: str) -> None:
    subprocess.run(["xdotool", "key", "--delay", "1", *keys], check=True)


def type_in(words: str) -> None:
    subprocess.run(["xdotool", "type", "--delay", "1", words], check=True)


def click_twice(widget: QWidget, x: int, y: int) -> None:
    at = widget.mapToGlobal(widget.rect().topLeft())
    ratio = widget.devicePixelRatioF()
    place = [str(round((at.x() + x) * ratio)), str(round((at.y() + y) * ratio))]
    subprocess.run(["xdotool", "mousemove", *place, "click", "--repeat", "2", "--delay", "40", "1"], check=True)


class Reader(QObject):
    """Goes on with a journey whenever what it waits for is there, also while a dialog is open."""

    def __init__(self, window: Window, journey: Iterator[Waiting]) -> None:
        super().__init__(window)
        self._window, self._journey = window, journey
        self._what, self._there = next(journey)
        self._waited = 0
        self._timer = QTimer(self, interval=OFTEN)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        top = QApplication.activeModalWidget() or QApplication.activePopupWidget() or self._window
        if not top.isActiveWindow():
            top.activateWindow()  # as a window manager does with what has come up; there is none here
        elif self._is_there():
            self._go_on()
            return
        self._waited += OFTEN
        if self._waited > PATIENCE:
            self._end(f"waited in vain for {self._what}")

    def _is_there(self) -> bool:
        try:
            return bool(self._there())
        except RuntimeError as error:  # a widget that has gone meanwhile
            self._end(str(error))
            return False

    def _go_on(self) -> None:
        self._waited = 0
        self._timer.stop()
        try:
            self._what, self._there = next(self._journey)
        except StopIteration:
            return
        self._timer.start()

    def _end(self, reason: str) -> None:
        print(reason, file=sys.stderr)
        QApplication.exit(1)
        for dialog in QApplication.topLevelWidgets():
            dialog.close()  # one that waits for an answer would hold the end up


def first(window: Window, folder: Path) -> Iterator[Waiting]:
    """Start for the first time, read, search, mark, write, bring a file in, review, export, and end."""
    page = window.panes.stack.currentWidget
    yield "the tour", lambda: window.is_complete and window.findChild(Tour)
    press("Return")
    yield "the start page", lambda: page() is window.start_page and window.start_page.official.hasFocus()
    press("Tab", "Return")
    yield "the text in brief", lambda: window.visiting.page is not None and window.reader.hasFocus()
    press("ctrl+shift+f")
    yield "the search field", window.header.field.hasFocus
    type_in("partner")
    yield "answers while typing", lambda: window.found_for("partner")
    type_in("ships")
    yield "the answers", lambda: window.found_for("partnerships") and window.asking.page.rows.model().rowCount()
    press("Down", "Return")
    yield "the passage that was found", lambda: page() is window.reader and window.reader.hasFocus()
    yield from mark(window)
    press("ctrl+shift+n")
    yield "the page of notes", lambda: page() is window.listing.page and window.listing.page.list.hasFocus()
    press("ctrl+o")
    yield "the dialog of files", lambda: isinstance(QApplication.activeModalWidget(), QFileDialog)
    type_in(str(folder / "quays.txt"))
    press("Return")
    yield "the document", lambda: "lantern" in text(window) and page() is window.reader
    press("ctrl+shift+r")
    yield "the review", lambda: page() is window.reviewing.page and window.reviewing.page.review is not None
    press("Escape")
    yield "the text again", window.reader.hasFocus
    press("ctrl+e")
    yield "the export", lambda: isinstance(QApplication.activeModalWidget(), ExportDialog)
    press("alt+f", "ctrl+a")
    type_in(str(folder / "out"))
    press("Return")
    yield "the notes that were written", lambda: list((folder / "out").rglob("*.md"))
    yield "the window", lambda: QApplication.activeModalWidget() is None
    press("ctrl+q")


def mark(window: Window) -> Iterator[Waiting]:
    """Choose words with the mouse and mark them with a letter and a digit; write a note."""
    place = window.reader.caret()
    assert place is not None
    spot = window.reader.cursorRect().center()
    click_twice(window.reader.viewport(), spot.x() + 12, spot.y())
    yield "the words that were chosen", window.reader.selection
    press("h")
    yield "a highlight", lambda: len(window.note_rows) == 1
    press("ctrl+Down", "shift+End")
    yield "the line that was chosen", window.reader.selection
    press("1")
    yield "a commitment", lambda: {row.note.meaning for row in window.note_rows} == {None, "commitment"}
    yield "both beside the text", lambda: window.notes.count.text() == "2" and window.reader.hasFocus()
    press("ctrl+m")
    yield "the note", lambda: window.notes.isAncestorOf(QApplication.focusWidget() or window)
    type_in("Ask the harbour master about this.")
    press("Escape")
    yield "what was written", lambda: any("harbour master" in row.note.text for row in window.note_rows)
    yield "the text", window.reader.hasFocus


def again(window: Window, folder: Path) -> Iterator[Waiting]:
    """Start once more: all is there, and one is where one was."""
    yield "the document as it was left", lambda: window.is_complete and "lantern" in text(window)
    yield "the notes", lambda: any("harbour master" in row.note.text for row in window.note_rows)
    press("ctrl+shift+f")
    yield "the search field", window.header.field.hasFocus
    type_in("harbour master")
    yield "the note among the answers", lambda: "note" in {hit.kind for hit in hits(window, "harbour master")}
    press("Escape")
    yield "the text", window.reader.hasFocus
    press("ctrl+q")


def text(window: Window) -> str:
    return window.reader.document().toPlainText()


def hits(window: Window, query: str) -> tuple[Hit, ...]:
    """Return the answers to a query; none as long as there is no answer."""
    found = window.asking.page.found
    return found.hits if found is not None and found.query == query else ()


def main() -> None:
    """Go on a journey; the exit status tells whether it came to its end."""
    journey, folder = {"first": first, "again": again}[sys.argv[1]], Path(sys.argv[2])
    app = application()
    app.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    library = folders.default()
    folders.prepare(library)
    window = build_window(library)
    Reader(window, journey(window, folder))
    window.appear()
    sys.exit(app.exec())


if __name__ == "__main__":
    main()
