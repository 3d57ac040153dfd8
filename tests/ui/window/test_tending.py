"""Saving now, and looking whether everything is whole, from the window."""

from pathlib import Path

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from idm_desktop.desk import notes
from idm_desktop.desk.desk import Desk
from idm_desktop.ui.window import Window


def written(library: Path) -> list[str]:
    desk = Desk(library)
    found = [note.text for note in notes.every(desk)]
    desk.close()
    return found


def test_ctrl_s_saves_what_is_being_written_and_says_so(window: Window, qtbot: QtBot, library: Path) -> None:
    window.actions_["free-note"].trigger()
    qtbot.waitUntil(lambda: window.writing.pane is not None and window.writing.pane.editor is not None)
    pane = window.writing.pane
    assert pane is not None
    assert pane.editor is not None
    pane.editor.text.setFocus()
    qtbot.keyClicks(pane.editor.text, "Buy charts.")
    QTest.keySequence(QApplication.focusWidget() or window, QKeySequence("Ctrl+S"))
    qtbot.waitUntil(lambda: "is saved" in window.bar.sentence.text())
    assert written(library) == ["Buy charts."]
    assert pane.editor.text.toPlainText() == "Buy charts."


def test_ctrl_s_is_harmless_where_nothing_was_written(window: Window, qtbot: QtBot, library: Path) -> None:
    QTest.keySequence(window.reader, QKeySequence("Ctrl+S"))
    qtbot.waitUntil(lambda: "is saved" in window.bar.sentence.text())
    assert written(library) == []


def test_the_doctor_finds_everything_whole(window: Window, qtbot: QtBot) -> None:
    window.actions_["doctor"].trigger()
    qtbot.waitUntil(lambda: "Everything is whole" in window.bar.sentence.text())


def test_the_doctor_names_what_is_wrong(window: Window, qtbot: QtBot, library: Path) -> None:
    text = next((library / "originals").glob("*.text"))
    text.chmod(0o600)
    text.write_bytes(text.read_bytes()[:-3])
    window.actions_["doctor"].trigger()
    qtbot.waitUntil(lambda: "Something is wrong" in window.bar.sentence.text())
    assert "is damaged" in window.bar.sentence.text()
    assert window.bar.action.text() == "Mend it…"
