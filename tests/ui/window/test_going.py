"""Going about in the real window: back from pages over the text, by number, to other events; and lists kept fresh."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from idm_desktop.ui.window import Window
from tests.ui.window.conftest import Open

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
