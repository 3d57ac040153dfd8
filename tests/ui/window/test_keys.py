"""Every action of the window, walked by keyboard."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from idm_desktop.ui.deeds import ACTIONS
from idm_desktop.ui.window import Window
from tests.ui.window.conftest import Open

WITH_KEYS = [row for row in ACTIONS if row.keys and row.name not in ("quit", "import", "import-folder")]
ASKING = {"export", "passage", "print", "name-here"}
"""Actions that ask in a dialog which waits; what they ask is tried elsewhere."""


@pytest.fixture
def ready(opening: Open, qtbot: QtBot, voice: Path) -> Window:
    """A window in which every action makes sense: a conclusion with neighbours, a note, words chosen, a way back."""
    window = opening("idm-2018-2-digest-en")
    window.activateWindow()
    rows = window.outline.conclusions if window.outline else ()
    for ref in (rows[2].ref, rows[3].ref):
        window.open(ref)
        qtbot.waitUntil(partial(is_open, window, ref))
    window.actions_["back"].trigger()
    qtbot.waitUntil(partial(is_open, window, rows[2].ref))
    choose(window)
    window.writing.mark("question")
    qtbot.waitUntil(lambda: len(window.note_rows) == 1)
    pane = window.writing.pane
    assert pane is not None
    qtbot.waitUntil(lambda: pane.count.text() == "1")
    pane.set_current(window.note_rows[0].note.id)
    steps = window.writing.undo_stack
    for _ in range(3):
        steps.push(steps._done[-1])
    for _ in range(2):
        steps.undo()
    choose(window)
    window.reader.setFocus()
    return window


def is_open(window: Window, ref: str) -> bool:
    return window.visiting.page is not None and window.visiting.page.ref == ref


def choose(window: Window) -> None:
    window.reader.setTextCursor(window.reader.document().find("migration"))


def put_away(window: Window) -> None:
    """Close what the action opened."""
    for widget in (*window.findChildren(QDialog), QApplication.activePopupWidget()):
        if isinstance(widget, QWidget) and widget.isVisible():
            widget.close()


def press(window: Window, key: str) -> None:
    QTest.keySequence(window.reader, QKeySequence(key))


@pytest.mark.parametrize("row", [row for row in WITH_KEYS if row.name not in ASKING], ids=lambda row: row.name)
def test_each_key_does_its_action(ready: Window, qtbot: QtBot, row: object) -> None:
    name, keys = row.name, row.keys  # type: ignore[attr-defined]
    for key in keys:
        choose(ready)
        ready.reader.setFocus()
        ready.allow()
        assert ready.actions_[name].isEnabled()
        with qtbot.waitSignal(ready.actions_.triggered, timeout=2_000) as done:
            press(ready, key)
        assert done.args == [name]
        put_away(ready)


def test_every_action_is_reached_by_keyboard(ready: Window) -> None:
    """What has no key of its own is in a menu, and in "Go to anything"."""
    listed = {row.name for row, _, _ in ready.actions_.listed()}
    in_menus = {str(action.data()) for action in ready.findChildren(type(ready.actions_["quit"])) if action.data()}
    for row in ACTIONS:
        assert row.keys or row.name in listed | in_menus
        assert row.name in in_menus


def test_f6_goes_round_the_panes(ready: Window, qtbot: QtBot) -> None:
    seen: list[str] = []
    for _ in range(3):
        press_on_focus(ready, Qt.Key.Key_F6)
        seen.append(where(ready))
    assert sorted(seen) == ["lists", "notes", "text"]


def press_on_focus(window: Window, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key)


def where(window: Window) -> str:
    panes: dict[str, Callable[[], QWidget]] = {
        "lists": lambda: window.panes.outline,
        "text": lambda: window.panes.middle,
        "notes": lambda: window.panes.notes,
    }
    focus = QApplication.focusWidget()
    return next((name for name, pane in panes.items() if focus and pane().isAncestorOf(focus)), "nowhere")


def test_letters_typed_into_a_field_stay_letters(ready: Window, qtbot: QtBot) -> None:
    ready.header.field.setFocus()
    qtbot.keyClicks(ready.header.field, "h1/")
    assert ready.header.field.text() == "h1/"
    assert len(ready.note_rows) == 1
