"""Every view and every dialog, walked as a screen reader and a keyboard walk it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from idm_desktop.ui.briefing.choosing import NotesDialog
from idm_desktop.ui.dialogs.export import ExportDialog, Which
from idm_desktop.ui.dialogs.passage import PassageDialog
from idm_desktop.ui.dialogs.printing import PrintDialog
from idm_desktop.ui.review.choosing import PersonDialog, ValueDialog
from idm_desktop.ui.tour import Tour
from idm_desktop.ui.window import Window
from tests.ui.window.conftest import OFFICIAL, Open
from tests.ui.window.walking import nameless, unreached, walked

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support grabbing", extend=True)

Show = Callable[[Window, QtBot], object]


@pytest.fixture
def lived_in(opening: Open, qtbot: QtBot) -> Window:
    """A window with a note, in which every action makes sense."""
    window = opening("idm-2018-2-official-en")
    window.resize(1280, 900)
    window.activateWindow()
    window.reader.setTextCursor(window.reader.document().find("kettle warm"))
    window.writing.mark("commitment")
    qtbot.waitUntil(lambda: bool(window.note_rows))
    return window


def opened(ref: str) -> Show:
    def show(window: Window, qtbot: QtBot) -> None:
        before = window.visiting.page
        window.open(ref)
        qtbot.waitUntil(lambda: window.visiting.page is not before)

    return show


def overview(window: Window, qtbot: QtBot) -> None:
    window.open("idm://event/idm-2018-2")
    qtbot.waitUntil(lambda: "glancing" in window.__dict__ and window.glancing.page.canvas.drawing is not None)


def found(window: Window, qtbot: QtBot) -> None:
    window.header.field.set_query("harbour")
    qtbot.waitUntil(lambda: window.found_for("harbour"))


def reviewed(window: Window, qtbot: QtBot) -> None:
    window.actions_["review"].trigger()
    qtbot.waitUntil(lambda: window.reviewing.page.review is not None)


def briefed(window: Window, qtbot: QtBot) -> None:
    window.actions_["add-to-briefing"].trigger()
    window.actions_["briefing"].trigger()
    qtbot.waitUntil(lambda: window.panes.stack.currentWidget() is window.gathering.page)


def checked(window: Window, qtbot: QtBot) -> None:
    window.actions_["quote-check"].trigger()
    window.checking.page.draft.setPlainText(f"The summary says “{OFFICIAL[150:250]}”.")


def done(name: str) -> Show:
    return lambda window, qtbot: window.actions_[name].trigger()


VIEWS: dict[str, Show] = {
    "start": lambda window, qtbot: window.show_start(),
    "overview": overview,
    "library": done("all-events"),
    "document": lambda window, qtbot: None,
    "both texts": done("both"),
    "texts apart": done("apart"),
    "session": opened("idm://session/idm-2018-2-opening"),
    "speaker": opened("idm://speaker/antonio-vitorino"),
    "search": found,
    "find": done("find"),
    "writing": done("note"),
    "notes list": done("all-notes"),
    "notes": done("notes-page"),
    "review": reviewed,
    "quote check": checked,
    "briefing": briefed,
    "comparing": done("compare"),
    "without a place": done("placeless"),
}

DIALOGS = ("preferences", "mirror", "properties", "event-properties", "new-event", "encoding", "keys", "help", "about")
LISTS = (
    "anything",
    "commands",
    "documents",
    "bookmarks",
    "contents",
    "recent",
    "who-said",
    "meanings",
    "trash",
    "note-history",
)


def walk(widget: QWidget) -> None:
    """Find no control without a name, none that the keyboard does not reach, and none that it cannot leave."""
    QApplication.processEvents()
    assert nameless(widget) == ""
    seen, traps = walked(widget)
    assert traps == ""
    assert unreached(widget, seen) == ""


@pytest.mark.parametrize("name", VIEWS)
def test_each_view_is_named_and_reached(lived_in: Window, qtbot: QtBot, name: str) -> None:
    VIEWS[name](lived_in, qtbot)
    if QApplication.focusWidget() is None:
        lived_in.panes.focus_on(lived_in.panes.middle)
    walk(lived_in)


def came_up(qtbot: QtBot, before: set[QWidget]) -> QDialog:
    """Return the dialog that has come up."""

    def there() -> list[QDialog]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one not in before]

    qtbot.waitUntil(lambda: bool([one for one in there() if one.isVisible()]))
    return there()[0]


@pytest.mark.parametrize("name", DIALOGS + LISTS)
def test_each_dialog_is_named_and_reached(lived_in: Window, qtbot: QtBot, name: str) -> None:
    opened("idm://speaker/antonio-vitorino")(lived_in, qtbot)
    opened("idm-2018-2-official-en")(lived_in, qtbot)
    lived_in.actions_["bookmark"].trigger()
    lived_in.look_at_note(lived_in.note_rows[0].note.id)
    before = set(QApplication.topLevelWidgets())
    lived_in.actions_[name].trigger()
    dialog = came_up(qtbot, before)
    dialog.activateWindow()
    assert dialog.windowTitle() or dialog.accessibleName()
    walk(dialog)
    dialog.close()


def test_the_pages_of_the_preferences_are_named_and_reached(lived_in: Window, qtbot: QtBot) -> None:
    for matter in ("reading", "person", "library", "backups", "notes", "keys", "privacy"):
        walk(lived_in.preferring.open(matter))


@pytest.mark.parametrize(
    "make",
    [
        lambda window: ExportDialog((Which("All notes (1)"),), "/home/ada", window),
        lambda window: PassageDialog(46, window),
        lambda window: PrintDialog("The title", 1, in_parts=True, parent=window),
        lambda window: PersonDialog("Who is meant?", (), window, makes=True),
        lambda window: ValueDialog("What is right?", "State", "actor", window),
        lambda window: NotesDialog(window.note_rows, window),
    ],
    ids=["export", "passage", "print", "person", "value", "notes for the briefing"],
)
def test_each_question_is_named_and_reached(lived_in: Window, qtbot: QtBot, make: Callable[[Window], QDialog]) -> None:
    dialog = make(lived_in)
    dialog.show()
    dialog.activateWindow()
    assert dialog.windowTitle()
    walk(dialog)
    dialog.close()


def test_notes_that_would_come_in_are_named_and_reached(lived_in: Window, qtbot: QtBot, tmp_path: Path) -> None:
    written = tmp_path / "free.md"
    written.write_text("A note written elsewhere.\n", encoding="utf-8")
    before = set(QApplication.topLevelWidgets())
    lived_in.carrying.import_notes(lambda parent: (written,))
    dialog = came_up(qtbot, before)
    dialog.activateWindow()
    walk(dialog)
    dialog.close()


def test_the_tour_keeps_the_keyboard_until_it_ends(lived_in: Window) -> None:
    lived_in.actions_["tour"].trigger()
    tour = lived_in.findChild(Tour)
    assert tour is not None
    assert nameless(tour) == ""
    QTest.keyClick(QApplication.focusWidget() or tour, Qt.Key.Key_Escape)
    assert not tour.isVisible()
    walk(lived_in)


def test_back_from_a_list_tab_goes_through_all_that_stands_before_it(lived_in: Window) -> None:
    lived_in.panes.outline.setFocus()
    assert lived_in.panes.outline.list.hasFocus()
    QTest.keyClick(lived_in.panes.outline.list, Qt.Key.Key_Backtab)
    assert lived_in.panes.outline.filter.hasFocus()
