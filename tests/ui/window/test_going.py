"""Going about in the real window: back from pages over the text, by number; and lists kept fresh."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from idm_desktop.desk import importing
from idm_desktop.desk.desk import Desk
from idm_desktop.ui.dialogs.anything import AnythingDialog
from idm_desktop.ui.dialogs.passage import PassageDialog
from idm_desktop.ui.visiting import leaves
from idm_desktop.ui.window import Window
from tests.ui.window.conftest import OFFICIAL, Open

ALT = Qt.KeyboardModifier.AltModifier
OVER: dict[str, Callable[[Window], object]] = {
    "briefing": lambda window: window.gathering.page,
    "review": lambda window: window.reviewing.page,
    "notes-page": lambda window: window.listing.page,
    "quote-check": lambda window: window.checking.page,
}


@pytest.mark.parametrize("name", OVER)
def test_back_from_a_page_over_the_text_finds_the_place_one_was_at(opening: Open, qtbot: QtBot, name: str) -> None:
    window = opening("idm-2018-2-digest-en/p30")
    window.open("idm://doc/idm-2018-2-digest-en/p14")
    qtbot.waitUntil(lambda: window.visiting.history.has_back)
    place, title = window.reader.place(), window.header.title.accessibleName()
    window.actions_[name].trigger()
    qtbot.waitUntil(lambda: window.panes.stack.currentWidget() is OVER[name](window))
    assert window.actions_["back"].isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    qtbot.waitUntil(lambda: window.panes.stack.currentWidget() is window.reader)
    qtbot.wait(50)  # what is shown again may move once it knows its size
    assert (window.reader.place(), window.header.title.accessibleName()) == (place, title)
    before = window.reader.place()
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    qtbot.waitUntil(lambda: window.reader.place() != before)


def test_back_from_a_page_over_an_overview_finds_the_overview(opening: Open, qtbot: QtBot) -> None:
    window = opening("idm-2018-2-digest-en")
    window.open("idm://event/idm-2018-2")
    qtbot.waitUntil(lambda: window.panes.stack.currentWidget() is window.glancing.page)
    window.actions_["briefing"].trigger()
    qtbot.waitUntil(lambda: window.panes.stack.currentWidget() is window.gathering.page)
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    qtbot.waitUntil(lambda: window.panes.stack.currentWidget() is window.glancing.page)


def test_a_number_that_is_not_there_is_answered_with_those_that_are(qtbot: QtBot) -> None:
    dialog = PassageDialog(46, title="An invented summary")
    qtbot.addWidget(dialog)
    assert dialog.there.text() == "Passages 1 to 46 · An invented summary"
    qtbot.keyClicks(dialog.line, "47")
    assert dialog.there.text() == "There is no passage 47 here; they run from 1 to 46."
    assert dialog.line.accessibleDescription() == dialog.there.text()


@pytest.mark.parametrize("list_", ["speakers", "sessions"])
def test_a_number_on_another_page_is_gone_to_in_its_document(opening: Open, qtbot: QtBot, list_: str) -> None:
    window = opening("idm-2018-2-digest-en")
    window.open(getattr(window.outline, list_)[0].ref)
    qtbot.waitUntil(lambda: window.visiting.page is not None and window.visiting.page.kind in ("speaker", "session"))
    page, asked = window.visiting.page, list[int]()
    assert page is not None

    def ask(parent: QWidget, last: int, title: str) -> str:
        asked.append(last)
        return f"p{last}"

    window.dealing.passage(page, ask)
    qtbot.waitUntil(lambda: window.visiting.page is not None and window.visiting.page.kind == "document")
    shown = window.visiting.page
    assert shown is not None
    assert asked == [max(leaf.passage.number or 0 for leaf in leaves(shown))]


def test_a_start_page_is_renewed_when_the_window_is_come_back_to(opening: Open, qtbot: QtBot, tmp_path: Path) -> None:
    folder, text = tmp_path / "other", tmp_path / "summary.txt"
    text.write_text(OFFICIAL, encoding="utf-8")
    window = opening(None, folder)
    assert window.outline is not None
    assert len(window.outline.documents) == 1
    window.panes.outline.show_list("speakers")
    window.panes.outline.filter.setText("an")
    elsewhere = Desk(folder)
    importing.bring_in(elsewhere, text)
    elsewhere.close()
    window.freshening.look()
    qtbot.waitUntil(lambda: window.start_page.official.text() == "Read the official text")
    assert len(window.outline.documents) == 2
    assert window.panes.outline.filter.text() == "an"
    assert window.panes.outline.tabs["speakers"].isChecked()


def test_what_other_events_have_is_gone_to_by_name(quays: Path, opening: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = opening("idm-2018-2-digest-en", Path(shutil.copytree(quays, tmp_path / "quays")))
    assert window.outline is not None
    assert window.outline.event.id == "idm-2018-2", "the lists are those of what was opened, not of the latest event"
    dialog = window.dealing.anything(window.outline, (), window.actions_, window.visiting.page)
    assert isinstance(dialog, AnythingDialog)
    here = dialog.list.lines.rowCount()
    qtbot.waitUntil(lambda: dialog.list.lines.rowCount() > here)
    for typed, ref in {
        "quay dialogue 2031 amber": "idm://event/quay-2031",
        "quay summary": "idm://doc/quay-2031-official-en",
        "charts session 1": "idm://session/quay-2031-session-1",
        "ines": "idm://speaker/ines-calder",
    }.items():
        dialog.line.setText(typed)
        assert dialog.list.lines.line(0).ref == ref
    dialog.chosen.emit("idm://event/quay-2031")
    qtbot.waitUntil(lambda: window.open_event == "quay-2031")
