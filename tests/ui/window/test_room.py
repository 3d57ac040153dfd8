"""Nothing is cut in a window that is as small as it may be, or in which letters are large."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from idm_desktop.ui.window import SMALLEST, Window
from tests.ui.window.conftest import Open

SIZES = (SMALLEST, (700, 500), (900, 600), (1920, 1080))


def cut(page: QWidget) -> list[str]:
    """Return the words of buttons that are narrower, and of texts that are lower, than what they say."""
    QApplication.processEvents()
    QApplication.processEvents()
    buttons = [one for one in page.findChildren(QPushButton) if one.isVisible() and one.text()]
    labels = [one for one in page.findChildren(QLabel) if one.isVisible() and one.text() and one.wordWrap()]
    narrow = [one.text() for one in buttons if one.width() < one.sizeHint().width()]
    return narrow + [one.text() for one in labels if one.height() < one.heightForWidth(one.width())]


@pytest.fixture(params=SIZES, ids=str)
def sized(request: pytest.FixtureRequest, opening: Open) -> Window:
    window = opening("idm-2018-2-official-en")
    window.resize(*request.param)
    return window


def test_the_start_has_room(sized: Window) -> None:
    sized.show_start()
    assert cut(sized.start_page) == []


def test_the_ways_in_are_seen_without_scrolling(sized: Window) -> None:
    sized.show_start()
    QApplication.processEvents()
    page = sized.start_page
    for button in (page.official, page.brief, page.glance):
        assert page.rect().contains(QRect(button.mapTo(page, QPoint(0, 0)), button.size())), button.text()


def test_a_tool_is_named_above(sized: Window, qtbot: QtBot) -> None:
    for name, title in (("quote-check", "Quote check"), ("compare", "Compare versions")):
        sized.actions_[name].trigger()
        assert sized.header.title.accessibleName() == title


def test_the_start_has_room_for_large_letters(opening: Open, qapp: QApplication) -> None:
    usual = qapp.font()
    large = QFont(usual)
    large.setPointSizeF(usual.pointSizeF() * 1.8)
    qapp.setFont(large)
    try:
        window = opening()
        window.resize(*SMALLEST)
        assert cut(window.start_page) == []
    finally:
        qapp.setFont(usual)


def test_the_page_of_notes_has_room(sized: Window) -> None:
    sized.show_all_notes()
    assert cut(sized.listing.page) == []


def test_the_results_have_room(sized: Window, qtbot: QtBot) -> None:
    sized.header.field.set_query("harbour")
    qtbot.waitUntil(lambda: sized.found_for("harbour"))
    assert cut(sized.asking.page) == []


def test_the_review_has_room(sized: Window, qtbot: QtBot) -> None:
    sized.actions_["review"].trigger()
    qtbot.waitUntil(lambda: sized.reviewing.page.review is not None)
    assert cut(sized.reviewing.page) == []


def test_lists_give_way_to_the_text_until_they_are_asked_for(opening: Open) -> None:
    window = opening("idm-2018-2-official-en")
    window.resize(*SMALLEST)
    QApplication.processEvents()
    assert not window.panes.is_shown("outline")
    window.actions_["outline"].trigger()
    assert window.panes.is_shown("outline")
    window.resize(1280, 800)
    QApplication.processEvents()
    assert window.panes.is_shown("outline")
    window.resize(*SMALLEST)
    QApplication.processEvents()
    assert not window.panes.is_shown("outline"), "it came only for as long as it was looked at"
    window.actions_["speakers"].trigger()
    assert window.panes.outline.list.hasFocus()
