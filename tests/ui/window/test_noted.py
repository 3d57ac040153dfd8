"""All notes on one page: many changed at once and taken back, tags renamed, links followed, history gone back to."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from idm_desktop.desk import notes
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.first_notes import FIRST
from idm_desktop.model.notes import Note
from idm_desktop.ui import deskwork
from idm_desktop.ui.noted.page import NotesPage
from idm_desktop.ui.notes.history import HistoryDialog
from idm_desktop.ui.window import Window
from tests.ui.window.conftest import Open
from tests.ui.window.test_writing import kept

OFFICIAL = "idm-2018-2-official-en"


def filled(library: Path) -> list[Note]:
    desk = Desk(library)
    made = [
        notes.add(desk, OFFICIAL, quote="lighthouses", occurrence=1, text="A", tags=["light/house"], meaning="figure"),
        notes.add(desk, OFFICIAL, quote="kettle", occurrence=1, text="B", tags=["tea"]),
        notes.add(desk, None, text="See [[António Vitorino]]."),
    ]
    desk.close()
    return made


def listed(window: Window, qtbot: QtBot) -> NotesPage:
    window.actions_["notes-page"].trigger()
    page = window.listing.page
    qtbot.waitUntil(lambda: page.list.lines.rowCount() == 3)
    assert window.panes.stack.currentWidget() is page
    return page


def test_many_notes_are_changed_and_taken_back(opening: Open, qtbot: QtBot, library: Path) -> None:
    made = filled(library)
    window = opening(OFFICIAL)
    page = listed(window, qtbot)
    assert not page.delete.isEnabled()
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert set(page.chosen) == {note.id for note in made}
    page.meant.emit(page.chosen, "commitment")
    qtbot.waitUntil(lambda: {note.meaning for note in kept(library)} == {"commitment"})
    qtbot.waitUntil(lambda: window.actions_["undo"].isEnabled())
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: sorted(note.meaning or "" for note in kept(library)) == ["", "", "figure"])
    page.tagged.emit([made[0].id, made[1].id], "both")
    qtbot.waitUntil(lambda: sum("both" in note.tags for note in kept(library)) == 2)
    page.doomed.emit([made[1].id])
    qtbot.waitUntil(lambda: page.list.lines.rowCount() == 2)


def test_notes_are_narrowed_by_field_and_by_words(opening: Open, qtbot: QtBot, library: Path) -> None:
    filled(library)
    page = listed(opening(OFFICIAL), qtbot)
    tag = page.fields["tag"]
    qtbot.waitUntil(lambda: tag.findData("light") > 0)
    tag.setCurrentIndex(tag.findData("light"))
    tag.activated.emit(tag.currentIndex())
    assert [row.note.text for row in page.shown] == ["A"]
    assert page.count.text() == "1 of 3"
    tag.setCurrentIndex(0)
    tag.activated.emit(0)
    speaker = page.fields["speaker"]
    assert speaker.findText("António Vitorino") > 0
    page.filter.setText("kettle")
    qtbot.waitUntil(lambda: page.list.lines.rowCount() == 1)


def titles(page: NotesPage) -> list[str]:
    return [page.list.lines.line(row).title for row in range(page.list.lines.rowCount())]


def test_the_first_of_many_notes_are_shown_until_all_are_there(opening: Open, qtbot: QtBot, library: Path) -> None:
    desk = Desk(library)
    for number in range(FIRST + 20):
        notes.add(desk, None, text=f"Remark {number}.")
    head = deskwork.first_notes(desk)
    desk.close()
    window = opening(OFFICIAL)
    qtbot.waitUntil(lambda: len(window.note_rows) == FIRST + 20)
    window.note_rows = ()  # as it is at a start, until all have been read
    window.take_first_notes(head)
    page = window.listing.page
    assert page.count.text() == f"{FIRST} of {FIRST + 20}"
    assert page.shown == list(head[0])
    assert window.panes.outline.tabs["notes"].accessibleName().endswith(f"{FIRST + 20}")
    page.list.selectRow(3)
    chosen = page.chosen
    window.renew_notes()
    qtbot.waitUntil(lambda: page.count.text() == f"{FIRST + 20} notes")
    assert page.chosen == chosen
    page.filter.setText("remark 219")
    qtbot.waitUntil(lambda: titles(page) == ["Remark 219."])


def test_a_tag_is_renamed_with_those_under_it(opening: Open, qtbot: QtBot, library: Path) -> None:
    filled(library)
    window = opening(OFFICIAL)
    listed(window, qtbot)
    window.listing.rename("light", "lamp")
    qtbot.waitUntil(lambda: any("lamp/house" in note.tags for note in kept(library)))


def test_a_link_shows_where_it_leads_and_is_followed(opening: Open, qtbot: QtBot, library: Path) -> None:
    made = filled(library)
    window = opening("antonio-vitorino")
    pane = window.writing.pane
    assert pane is not None
    qtbot.waitUntil(lambda: [button.toolTip() for button in pane.links.buttons] == ["See [[António Vitorino]]."])
    pane.links.buttons[0].click()
    qtbot.waitUntil(lambda: window.writing.pane is not None and made[2].id in window.writing.pane._cards)
    window.follow("idm://doc/idm-2018-2-official-en/p2")
    qtbot.waitUntil(lambda: window.visiting.page is not None and window.visiting.page.kind == "document")


def test_an_earlier_revision_comes_back_as_a_new_one(opening: Open, qtbot: QtBot, library: Path) -> None:
    made = filled(library)
    desk = Desk(library)
    notes.change(desk, made[1].id, text="B, changed")
    desk.close()
    window = opening(OFFICIAL)
    pane = window.writing.pane
    assert pane is not None
    qtbot.waitUntil(lambda: made[1].id in pane._cards)
    pane.set_current(made[1].id)
    window.allow()
    window.actions_["note-history"].trigger()
    qtbot.waitUntil(lambda: any(isinstance(widget, HistoryDialog) for widget in QApplication.topLevelWidgets()))
    dialog = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, HistoryDialog))
    assert dialog.list.lines.rowCount() == 2
    assert not dialog.restore.isEnabled()
    dialog.list.go_to(1)
    assert dialog.text.toPlainText() == "B"
    dialog.restore.click()
    qtbot.waitUntil(lambda: {note.text for note in kept(library)} >= {"B"})
    assert next(note.revision for note in kept(library) if note.id == made[1].id) == 3
