import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from idm_desktop.ui import theme
from idm_desktop.ui.reader.values import Stretch
from idm_desktop.ui.reader.view import Reader
from tests.ui.reader import pages


@pytest.fixture
def reader(qtbot: QtBot, qapp: QApplication) -> Reader:
    theme.apply(qapp, theme.load("light"))
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(1000, 700)
    reader.show_page(pages.official())
    reader.show()
    qtbot.waitExposed(reader)
    return reader


def found(reader: Reader) -> list[str]:
    texts = {placed.leaf.passage.id: placed.leaf.passage.text for placed in reader._sheet.placed}
    return [texts[one.passage][one.start : one.end] for one in reader._found]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("register", ["register", "register"]),
        ("CLERK", ["clerk", "clerk"]),
        ("ile d'oeuvre", ["Île d'Œuvre"]),
        ("forms 🛶 in", ["forms 🛶 in"]),
        ("register.  It", ["register. It"]),
        ("no such words", []),
        ("", []),
        ("(", []),
    ],
)
def test_words_are_found_however_they_are_written(reader: Reader, typed: str, words: list[str]) -> None:
    assert reader.find(typed) == len(words)
    assert found(reader) == words


def test_the_next_match_follows_the_last_and_the_first_comes_after_the_end(reader: Reader, qtbot: QtBot) -> None:
    counted: list[tuple[int, ...]] = []
    reader.counted.connect(lambda *counts: counted.append(counts))
    reader.find("clerk")
    reader.find_next()
    reader.find_next()
    reader.find_next()
    reader.find_previous()
    assert counted == [(1, 2), (2, 2), (1, 2), (2, 2), (1, 2)]


def test_finding_begins_where_one_is(reader: Reader, qtbot: QtBot) -> None:
    reader.show_page(pages.long())
    reader.go_to("p30")
    with qtbot.waitSignal(reader.counted) as counted:
        reader.find("It is number")
    assert counted.args == [30, 60]


def test_what_a_search_found_is_gone_through_too(reader: Reader, qtbot: QtBot) -> None:
    reader.set_found((Stretch("lead", 0, 10), Stretch("clerk", 2, 10)))
    with qtbot.waitSignal(reader.counted) as counted:
        reader.find_next()
    assert counted.args == [1, 2]
    with qtbot.waitSignal(reader.counted) as counted:
        reader.find_next()
    assert counted.args == [2, 2]
    assert reader._shown.current_found == Stretch("clerk", 2, 10)


def test_nothing_found_is_said(reader: Reader, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reader.counted) as counted:
        reader.find("zzz")
    assert counted.args == [0, 0]
    reader.find_next()
    assert reader.find("clerk") == 2
