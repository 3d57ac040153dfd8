import operator
from collections import Counter

import pytest
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QMainWindow, QMenu, QTextBrowser, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from idm_desktop.ui import icons
from idm_desktop.ui.actions import Actions, plain
from idm_desktop.ui.deeds import ACTIONS, HABITS, MENUS, Action

EVERYTHING = frozenset().union(*(row.needs for row in ACTIONS))


class Desktop:
    def __init__(self, qtbot: QtBot) -> None:
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        middle = QWidget()
        column = QVBoxLayout(middle)
        self.line = QLineEdit()
        self.text = QTextBrowser()
        self.text.setPlainText("Some words to read.")
        column.addWidget(self.line)
        column.addWidget(self.text)
        self.window.setCentralWidget(middle)
        self.actions = Actions(self.window)
        self.actions.fill(self.window.menuBar())
        self.actions.allow(EVERYTHING)
        self.done: list[str] = []
        self.actions.triggered.connect(self.done.append)
        self.window.show()
        qtbot.waitActive(self.window).__enter__()


@pytest.fixture
def desktop(qtbot: QtBot) -> Desktop:
    return Desktop(qtbot)


def only(key: str) -> QKeyCombination:
    combination = operator.getitem(QKeySequence(key), 0)  # type: ignore[call-overload]  # the stubs do not know it
    assert isinstance(combination, QKeyCombination)
    return combination


def press(qtbot: QtBot, widget: QWidget, key: str) -> None:
    widget.setFocus()
    combination = only(key)
    qtbot.keyClick(widget, combination.key(), combination.keyboardModifiers())


def test_no_key_means_two_things() -> None:
    keys = Counter(QKeySequence(key).toString() for row in ACTIONS for key in row.keys)
    assert [key for key, times in keys.items() if times > 1] == []
    assert all(QKeySequence(key).toString() for row in ACTIONS for key in row.keys)


def test_names_are_unique_and_menus_exist() -> None:
    assert max(Counter(row.name for row in ACTIONS).values()) == 1
    assert {row.menu for row in ACTIONS} == set(MENUS)


def test_every_letter_of_a_menu_is_its_own() -> None:
    for menu in MENUS:
        texts = [row.text for row in ACTIONS if row.menu == menu]
        texts += [title for path, title in MENUS.items() if path.startswith(f"{menu}/")]
        letters = Counter(text[text.index("&") + 1].lower() for text in texts)
        assert [letter for letter, times in letters.items() if times > 1] == [], menu


def test_every_icon_is_shipped() -> None:
    assert {row.icon for row in ACTIONS if row.icon} <= set(icons.names())


@pytest.mark.parametrize("row", [row for row in ACTIONS if row.keys], ids=lambda row: row.name)
def test_every_key_does_its_action_in_the_text(qtbot: QtBot, desktop: Desktop, row: Action) -> None:
    for key in row.keys:
        desktop.done.clear()
        press(qtbot, desktop.text, key)
        assert desktop.done == [row.name]


@pytest.mark.parametrize("key", ["h", "1", "2", "3", "4", "5", "6", "/"])
def test_a_letter_typed_into_a_field_is_text(qtbot: QtBot, desktop: Desktop, key: str) -> None:
    desktop.line.setFocus()
    qtbot.keyClicks(desktop.line, key)
    assert desktop.line.text() == key
    assert desktop.done == []


def test_every_action_is_in_a_menu_and_works_there(desktop: Desktop) -> None:
    found: list[str] = []

    def walk(menu: QMenu) -> None:
        for action in menu.actions():
            inner = action.menu()
            if isinstance(inner, QMenu):
                walk(inner)
            elif not action.isSeparator():
                found.append(action.objectName())
                action.trigger()

    for action in desktop.window.menuBar().actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        walk(menu)
    assert sorted(found) == sorted(row.name for row in ACTIONS)
    assert desktop.done == found


def test_an_action_needs_what_it_works_on(desktop: Desktop) -> None:
    desktop.actions.allow({"page"})
    assert not desktop.actions["copy"].isEnabled()
    assert desktop.actions["note"].isEnabled()
    desktop.actions.allow({"page", "selection"})
    assert desktop.actions["copy"].isEnabled()


def test_a_tip_names_the_key_and_the_list_has_no_marks(desktop: Desktop) -> None:
    assert desktop.actions["back"].toolTip() == "Back (Alt+Left)"
    assert desktop.actions["import"].toolTip() == "Import (Ctrl+O)"
    assert all("&" not in shown for _, shown, _ in desktop.actions.listed())
    assert {plain(row) for row in ACTIONS} >= {"Undo", "Highlight", "Passage"}


def test_of_a_choice_one_is_checked(desktop: Desktop) -> None:
    desktop.actions.check("official")
    desktop.actions.check("both")
    assert not desktop.actions["official"].isChecked()
    assert desktop.actions["both"].isChecked()
    assert desktop.done == []


def test_the_keys_of_habit_are_keys() -> None:
    assert all(keys and text for text, keys in HABITS)
    assert Qt.Key.Key_Return == only(HABITS[0][1][0]).key()
