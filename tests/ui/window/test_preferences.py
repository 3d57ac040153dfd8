from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from idm_desktop.desk import folder as folders
from idm_desktop.desk import progress
from idm_desktop.ui import settings, theme
from idm_desktop.ui.building import build_window
from idm_desktop.ui.dialogs.commands import CommandsDialog
from idm_desktop.ui.dialogs.keys import KeysDialog
from idm_desktop.ui.preferences.dialog import PreferencesDialog
from idm_desktop.ui.window import Window
from tests.ui.window.conftest import Open


@pytest.fixture
def kept(opening: Open) -> Window:
    """A window that keeps its settings."""
    return opening("idm-2018-2-official-en", keep=True)


def saved() -> settings.Settings:
    return settings.load(settings.settings_file())


def test_each_change_is_seen_at_once_kept_at_once_and_undone(kept: Window, qtbot: QtBot) -> None:
    kept.actions_["preferences"].trigger()
    dialog = kept.findChild(PreferencesDialog)
    assert dialog is not None
    before = kept.reader.sheet.document.defaultFont().pointSizeF()
    for values in ({"theme": "sepia"}, {"zoom": 150}, {"leading": 180}, {"margin": 100}, {"face": "Source Sans 3"}):
        dialog.set(**values)
        ((name, value),) = values.items()
        assert getattr(saved(), name) == value
    font = kept.reader.sheet.document.defaultFont()
    assert theme.current().name == "sepia"
    assert font.pointSizeF() == pytest.approx(1.5 * before)
    assert QFontInfo(font).family() == "Source Sans 3"
    for _ in range(5):
        dialog.take_back()
    assert not dialog.undo.isEnabled()
    assert kept.reader.sheet.document.defaultFont().pointSizeF() == pytest.approx(before)
    assert saved()._replace(theme="", recent=(), place="") == settings.DEFAULTS._replace(theme="", recent=(), place="")


def test_one_keeps_the_place_whatever_one_chooses(kept: Window, qtbot: QtBot) -> None:
    kept.resize(700, 420)
    dialog = kept.preferring.open()
    kept.reader.turn_to(kept.reader.sheet.placed[-2].leaf.passage.id)
    place = kept.reader.place()
    for values in ({"leading": 200}, {"measure": 46}, {"zoom": 190}, {"margin": 16}, {"face": "Source Sans 3"}):
        dialog.set(**values)
        now = kept.reader.place()
        assert place is not None
        assert now is not None
        assert now.passage == place.passage


def test_all_can_be_as_at_the_first_start_and_that_undone_too(kept: Window, qtbot: QtBot) -> None:
    dialog = kept.preferring.open()
    dialog.usual.setFocus()
    dialog.set(zoom=200)
    dialog.set(author="Ada Loam")
    qtbot.keyClick(dialog.usual, Qt.Key.Key_Return)
    assert (saved().zoom, saved().author) == (100, "Ada Loam")
    dialog.undo.click()
    assert saved().zoom == 200


def test_a_name_stands_under_the_notes_written_from_then_on(kept: Window, qtbot: QtBot) -> None:
    dialog = kept.preferring.open("person")
    dialog.person.author.setFocus()
    qtbot.keyClicks(dialog.person.author, "Ada Loam")
    qtbot.keyClick(dialog.person.author, Qt.Key.Key_Return)
    kept.reader.setFocus()
    kept.actions_["free-note"].trigger()
    qtbot.waitUntil(lambda: bool(kept.note_rows))
    assert kept.note_rows[0].note.author == "Ada Loam"


def test_an_action_gets_another_key_and_keeps_it(kept: Window, opening: Open, qtbot: QtBot) -> None:
    kept.actions_["keys"].trigger()
    dialog = kept.findChild(KeysDialog)
    assert dialog is not None
    page = dialog.page
    page.edit("overview")
    page.key.setKeySequence(QKeySequence("Ctrl+E"))
    assert "Export notes" in page.told.text()
    page.key.setKeySequence(QKeySequence("F7"))
    assert "free" in page.told.text()
    page.instead.click()
    dialog.close()
    assert kept.actions_["overview"].toolTip() == "At a glance (F7)"
    with qtbot.waitSignal(kept.actions_.triggered) as done:
        QTest.keySequence(kept.reader, QKeySequence("F7"))
    assert done.args == ["overview"]
    kept.close()
    again = opening(keep=True)
    assert again.actions_["overview"].shortcut().toString() == "F7"


def test_a_key_taken_from_another_action_is_not_its_key_any_more(kept: Window) -> None:
    kept.preferring.rebind({"overview": ("Ctrl+E",), "export": ()})
    assert kept.actions_["export"].shortcuts() == []
    assert kept.actions_["export"].toolTip() == "Export notes"


def test_keys_that_texts_and_lists_need_are_not_given_away(kept: Window) -> None:
    kept.actions_["keys"].trigger()
    dialog = kept.findChild(KeysDialog)
    assert dialog is not None
    dialog.page.edit("overview")
    dialog.page.key.setKeySequence(QKeySequence("Down"))
    assert not dialog.page.instead.isEnabled()


def test_a_key_is_taken_with_enter_and_left_with_escape(kept: Window, qtbot: QtBot) -> None:
    kept.actions_["keys"].trigger()
    dialog = kept.findChild(KeysDialog)
    assert dialog is not None
    page = dialog.page
    page.edit("overview")
    qtbot.keyClick(page.key, Qt.Key.Key_Escape)
    assert (page.key.isVisible(), dialog.isVisible()) == (False, True)
    page.edit("overview")
    qtbot.keyClick(page.key, Qt.Key.Key_F7)
    qtbot.keyClick(page.key, Qt.Key.Key_Return)
    assert not page.key.isVisible()
    assert kept.actions_["overview"].shortcut().toString() == "F7"


def test_every_action_is_found_in_the_palette_and_says_why_it_cannot_be_done(window: Window, qtbot: QtBot) -> None:
    window.actions_["commands"].trigger()
    dialog = window.findChild(CommandsDialog)
    assert dialog is not None
    assert dialog.list.lines.rowCount() == len(window.actions_.listed(able=False))
    qtbot.keyClicks(dialog.line, "redo")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "nothing to redo" in window.bar.sentence.text())


def test_the_palette_does_what_is_chosen(window: Window, qtbot: QtBot) -> None:
    window.actions_["commands"].trigger()
    dialog = window.findChild(CommandsDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.line, "larger")
    with qtbot.waitSignal(window.actions_.triggered) as done:
        qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert done.args == ["zoom-in"]


def test_what_was_read_can_be_forgotten(kept: Window, qtbot: QtBot) -> None:
    progress.add("quay", ["p-1"])
    dialog = kept.preferring.open("privacy")
    dialog.privacy.unread.click()
    qtbot.waitUntil(lambda: progress.read("quay") == frozenset())


def test_the_library_moves_while_the_window_is_open(
    library: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    home = folders.default()
    home.parent.mkdir(parents=True)
    library.rename(home)
    window = build_window(home, "idm-2018-2-official-en")
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.is_complete)
    dialog = window.preferring.open("library")
    window.preferring.move(tmp_path / "elsewhere")
    qtbot.waitUntil(dialog.library.forget.isVisible)
    assert window.folder == folders.default() == tmp_path / "elsewhere"
    window.open("idm://speaker/antonio-vitorino")
    qtbot.waitUntil(lambda: window.visiting.page is not None and window.visiting.page.kind == "speaker")
    dialog.library.forget.click()
    qtbot.waitUntil(lambda: not home.exists())
    window.close()


def test_a_library_named_at_the_start_is_not_moved_from_the_window(kept: Window) -> None:
    assert not kept.preferring.open("library").library.move_.isEnabled()


def test_a_capital_that_is_a_key_is_still_typed_into_a_field(kept: Window, qtbot: QtBot) -> None:
    kept.preferring.rebind({"overview": ("Shift+G",)})
    kept.activateWindow()
    kept.header.field.setFocus()
    qtbot.keyClick(kept.header.field, Qt.Key.Key_G, Qt.KeyboardModifier.ShiftModifier)
    assert kept.header.field.text().upper() == "G"
