from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from idm_desktop.ui.window import Window


def ask(window: Window, qtbot: QtBot, query: str) -> None:
    window.actions_["search"].trigger()
    field = window.header.field
    field.clear()
    qtbot.keyClicks(field, query)
    qtbot.waitUntil(lambda: window.found_for(query))


def test_answers_come_as_one_types(window: Window, qtbot: QtBot) -> None:
    ask(window, qtbot, "kettle")
    assert window.panes.stack.currentWidget() is window.asking.page
    found = window.asking.page.found
    assert found is not None
    assert [hit.kind for hit in found.hits] == ["passage"]


def test_enter_opens_the_passage_with_its_words_marked(window: Window, qtbot: QtBot) -> None:
    ask(window, qtbot, "kettle")
    qtbot.keyClick(window.header.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.panes.stack.currentWidget() is window.reader)
    assert window.reader.hasFocus()


def test_f3_goes_on_to_the_next_answer(window: Window, qtbot: QtBot) -> None:
    ask(window, qtbot, "harbour")
    found = window.asking.page.found
    assert found is not None
    assert found.total == 2
    qtbot.keyClick(window.header.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.panes.stack.currentWidget() is window.reader)
    first = window.asking.page.current
    window.actions_["find-next"].trigger()
    assert window.asking.page.current != first


def test_a_name_finds_its_person_first(window: Window, qtbot: QtBot) -> None:
    ask(window, qtbot, "vitorino")
    found = window.asking.page.found
    assert found is not None
    assert (found.hits[0].kind, found.hits[0].id) == ("speaker", "antonio-vitorino")
    qtbot.keyClick(window.header.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.visiting.page is not None and window.visiting.page.kind == "speaker")


def test_esc_leads_back_to_the_text(window: Window, qtbot: QtBot) -> None:
    ask(window, qtbot, "kettle")
    qtbot.keyClick(window.header.field, Qt.Key.Key_Escape)
    assert window.panes.stack.currentWidget() is window.reader


def test_a_word_that_is_nowhere_says_so(window: Window, qtbot: QtBot) -> None:
    ask(window, qtbot, "xylophone")
    assert window.asking.page.count.text() == "Nothing found"


def test_notes_that_are_read_again_leave_the_answers_where_they_are(window: Window, qtbot: QtBot) -> None:
    window.header.field.set_query("lighthouses")
    qtbot.waitUntil(lambda: window.panes.stack.currentWidget() is window.asking.page)
    with qtbot.waitSignal(window.visiting.renewed):
        window.renew_notes()
    assert window.panes.stack.currentWidget() is window.asking.page
