from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from idm_desktop.ui import asking
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


def test_who_opens_an_answer_at_once_is_not_fetched_back_by_what_comes_later(window: Window, qtbot: QtBot) -> None:
    ask(window, qtbot, "kettle")
    qtbot.keyClick(window.header.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.panes.stack.currentWidget() is window.reader)
    with qtbot.waitSignal(window.asking.page.model.modelReset):
        window.asking._ask_exactly()  # as it does by itself a moment after the last key
    assert window.panes.stack.currentWidget() is window.reader
    assert window.reader.hasFocus()


def test_all_that_matched_in_a_text_is_marked_though_few_answers_were_shown(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "FIRST", 1)
    ask(window, qtbot, "harbour")
    found = window.asking.page.found
    assert found is not None
    assert (len(found.hits), found.total) == (1, 2)
    with qtbot.waitSignal(window.asking.matched):
        qtbot.keyClick(window.header.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.panes.stack.currentWidget() is window.reader)
    qtbot.waitUntil(lambda: {one.passage for one in window.reader._found} > {found.hits[0].passage})
    window.open("idm://speaker/antonio-vitorino")
    qtbot.waitUntil(lambda: window.visiting.page is not None and window.visiting.page.kind == "speaker")
    window.visiting.find_more({"p": ((0, 1),)})
    assert window.reader._found == (), "something else was opened since"


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


def test_where_the_answers_stand_narrows_the_search(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    window.resize(1400, 800)
    ask(window, qtbot, "harbour")
    page = window.asking.page
    qtbot.waitUntil(lambda: page.is_settled)
    ask(window, qtbot, "migration")
    qtbot.waitUntil(lambda: page.is_settled and bool(page.bars.buttons))
    assert page.bars.isVisible()
    bar = page.bars.buttons[0].bar
    qtbot.mouseClick(page.bars.buttons[0], Qt.MouseButton.LeftButton)
    narrowed = f"migration {bar.query}"
    assert window.header.field.query == narrowed
    qtbot.waitUntil(lambda: window.found_for(narrowed) and page.is_settled)
    assert page.found is not None
    assert page.found.total == bar.hits
    window.asking.write_table(tmp_path / "answers.csv")
    qtbot.waitUntil((tmp_path / "answers.csv").exists)
    assert (tmp_path / "answers.csv").read_text("utf-8-sig").startswith("kind,id,label,hits,query\n")


def test_a_search_is_kept_and_asked_again_from_the_list(window: Window, qtbot: QtBot) -> None:
    ask(window, qtbot, "kettle")
    window.asking.save("Tea", "kettle")
    pane = window.panes.outline
    qtbot.waitUntil(lambda: pane.tabs["searches"].accessibleName() == "Searches, 1")
    pane.show_list("searches")
    assert pane.list.lines.rowCount() == 1
    window.header.field.clear()
    pane.list.go_to(0)
    pane.list.open_current()
    qtbot.waitUntil(lambda: window.found_for("kettle"))
    window.asking.page.open_current()  # what is opened from is remembered, and known already
    window.searches.rename("Tea", "Hot water")
    qtbot.waitUntil(lambda: pane.list.lines.index(0, 0).data() == "Hot water")
    window.searches.forget("Hot water")
    qtbot.waitUntil(lambda: pane.tabs["searches"].accessibleName() == "Searches, 0")
    qtbot.waitUntil(lambda: pane.list.lines.rowCount() == 1 and pane.list.lines.index(0, 0).data() == "kettle")


def test_what_was_found_is_marked_along_the_scroll_bar(window: Window, qtbot: QtBot) -> None:
    assert window.reader._minimap is None
    window.actions_["find"].trigger()
    qtbot.keyClicks(window.finding.line, "harbour")
    qtbot.waitUntil(lambda: window.reader._minimap is not None)
    map_ = window.reader._minimap
    assert map_ is not None
    assert len(map_._found) == 2
    assert map_._found == tuple(sorted(map_._found))
    assert map_.size() == window.reader.verticalScrollBar().size()
