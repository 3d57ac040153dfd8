import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from idm_desktop.model.page import Page
from idm_desktop.ui import theme
from idm_desktop.ui.reader.running import RunningHead
from idm_desktop.ui.reader.view import Reader
from tests.ui.reader import pages


@pytest.fixture
def reader(qtbot: QtBot, qapp: QApplication) -> Reader:
    theme.apply(qapp, theme.load("light"))
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(700, 160)
    reader.show()
    qtbot.waitExposed(reader)
    return reader


def head(reader: Reader) -> RunningHead | None:
    return reader.findChild(RunningHead)


def turn(reader: Reader, down: int) -> None:
    reader.document().documentLayout().documentSize()
    reader.verticalScrollBar().setValue(down)


@pytest.mark.parametrize(
    ("page", "whose"),
    [
        (pages.official(), ((0, "official"),)),
        (pages.both(), ((0, "digest"), (1, "official"))),
    ],
)
def test_it_says_whose_words_these_are_once_the_page_no_longer_does(
    reader: Reader, page: Page, whose: tuple[tuple[int, str], ...]
) -> None:
    reader.show_page(page)
    assert head(reader) is None
    turn(reader, reader.verticalScrollBar().maximum() or 10**6)
    there = head(reader)
    assert there is not None
    assert there.isVisible()
    assert there.texts() == whose
    assert there.geometry().top() == 0
    reader.verticalScrollBar().setValue(0)
    assert not there.isVisible()


def test_it_goes_with_its_page_and_is_as_wide_as_that(reader: Reader) -> None:
    reader.show_page(pages.both())
    turn(reader, 10**6)
    there = head(reader)
    assert there is not None
    assert there.isVisible()
    reader.resize(900, 160)
    assert there.geometry().right() == reader.viewport().geometry().right()
    reader.show_page(pages.official())
    assert not there.isVisible()
