from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from idm_desktop.ui.window import Window


def part(window: Window, qtbot: QtBot) -> None:
    window.actions_["apart"].trigger()
    qtbot.waitUntil(window.beside.reader.isVisible)


def is_layer(window: Window, layer: str) -> bool:
    return window.visiting.page is not None and window.visiting.page.layer == layer


def test_each_text_is_scrolled_by_itself(window: Window, qtbot: QtBot) -> None:
    window.resize(1280, 420)
    part(window, qtbot)
    brief = window.beside.reader
    assert brief.page is not None
    assert brief.page.layer == "digest"
    assert is_layer(window, "official")
    assert window.actions_["apart"].isChecked()
    bar = brief.verticalScrollBar()
    before = window.reader.verticalScrollBar().value()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    assert window.reader.verticalScrollBar().value() == before


def test_both_move_together_again(window: Window, qtbot: QtBot) -> None:
    part(window, qtbot)
    window.actions_["apart"].trigger()
    qtbot.waitUntil(lambda: is_layer(window, "both"))
    assert not window.beside.reader.isVisible()
    assert not window.actions_["apart"].isChecked()


def test_what_is_opened_is_shown_in_brief_beside_it(window: Window, qtbot: QtBot) -> None:
    part(window, qtbot)
    window.open("idm://speaker/antonio-vitorino")
    brief = window.beside.reader
    qtbot.waitUntil(lambda: brief.page is not None and brief.page.kind == "speaker")


def test_the_text_beside_is_dressed_like_the_other(window: Window, qtbot: QtBot) -> None:
    part(window, qtbot)
    window.actions_["zoom-in"].trigger()
    assert window.beside.reader.zoom == window.reader.zoom > 1


def test_another_text_chosen_at_the_foot_ends_it(window: Window, qtbot: QtBot) -> None:
    part(window, qtbot)
    qtbot.mouseClick(window.footer.layers["both"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: is_layer(window, "both"))
    assert not window.beside.reader.isVisible()
    assert not window.actions_["apart"].isChecked()
