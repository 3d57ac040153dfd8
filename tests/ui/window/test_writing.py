from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QTextCursor
from pytestqt.qtbot import QtBot

from idm_desktop.desk import notes
from idm_desktop.desk.desk import Desk
from idm_desktop.model.notes import Note
from idm_desktop.ui.window import Window
from tests.ui.window.conftest import Open


def choose(window: Window, words: str) -> None:
    """Select words of the text, as a mouse or the keyboard would."""
    cursor = window.reader.document().find(words)
    assert not cursor.isNull()
    window.reader.setTextCursor(cursor)
    window.reader.setFocus()


def kept(library: Path) -> list[Note]:
    desk = Desk(library)
    found = notes.every(desk)
    desk.close()
    return found


def _has_meaning(window: Window, meaning: str) -> bool:
    return meaning in {row.note.meaning for row in window.note_rows}


def test_h_marks_the_chosen_words(window: Window, qtbot: QtBot, library: Path) -> None:
    choose(window, "keep a kettle warm")
    qtbot.keyClick(window.reader, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: len(window.note_rows) == 1)
    (note,) = kept(library)
    assert (note.quote, note.meaning, note.state) == ("keep a kettle warm", None, "attached")


def test_a_digit_gives_the_words_a_meaning(window: Window, qtbot: QtBot, library: Path) -> None:
    for digit, meaning in ((Qt.Key.Key_1, "commitment"), (Qt.Key.Key_5, "question")):
        choose(window, "lighthouses")
        qtbot.keyClick(window.reader, digit)
        qtbot.waitUntil(partial(_has_meaning, window, meaning))
    assert {note.quote for note in kept(library)} == {"lighthouses"}


def test_a_mark_across_a_footnote_marker_keeps_the_plain_words(window: Window, qtbot: QtBot, library: Path) -> None:
    start = window.reader.document().find("grey tower")
    end = window.reader.document().find("no harbour")
    cursor = QTextCursor(start)
    cursor.setPosition(start.selectionStart())
    cursor.setPosition(end.selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
    window.reader.setTextCursor(cursor)
    window.reader.setFocus()
    qtbot.keyClick(window.reader, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: len(window.note_rows) == 1)
    assert kept(library)[0].quote == "grey tower in the fog” and no harbour"


def test_what_is_written_is_saved_within_a_second_and_seen_again(opening: Open, qtbot: QtBot, library: Path) -> None:
    window = opening("idm-2018-2-official-en")
    choose(window, "painted every spring")
    window.actions_["note"].trigger()
    pane = window.writing.pane
    assert pane is not None
    qtbot.waitUntil(lambda: pane.editor is not None)
    assert pane.editor is not None
    qtbot.keyClicks(pane.editor.text, "Ask about the *paint*.")
    qtbot.waitUntil(lambda: [note.text for note in kept(library)] == ["Ask about the *paint*."], timeout=3_000)
    window.close()
    again = opening("idm-2018-2-official-en")
    assert [row.note.text for row in again.note_rows] == ["Ask about the *paint*."]


def test_closing_the_window_saves_the_last_key(opening: Open, qtbot: QtBot, library: Path) -> None:
    window = opening("idm-2018-2-official-en")
    window.actions_["free-note"].trigger()
    pane = window.writing.pane
    assert pane is not None
    qtbot.waitUntil(lambda: pane.editor is not None)
    assert pane.editor is not None
    qtbot.keyClicks(pane.editor.text, "x")
    window.close()
    assert [note.text for note in kept(library)] == ["x"]


def test_a_deleted_note_comes_back_with_undo(window: Window, qtbot: QtBot, library: Path) -> None:
    choose(window, "lighthouses")
    qtbot.keyClick(window.reader, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: len(window.note_rows) == 1)
    window.writing.delete(window.note_rows[0].note.id)
    qtbot.waitUntil(lambda: not window.note_rows)
    assert window.bar.action.text() == "Undo"
    qtbot.mouseClick(window.bar.action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(window.note_rows) == 1)
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: not window.note_rows)
    window.actions_["redo"].trigger()
    qtbot.waitUntil(lambda: len(window.note_rows) == 1)


def test_a_note_on_a_speaker_is_on_the_speaker(window: Window, qtbot: QtBot, library: Path) -> None:
    window.open("idm://speaker/antonio-vitorino")
    qtbot.waitUntil(lambda: window.visiting.page is not None and window.visiting.page.kind == "speaker")
    window.actions_["note"].trigger()
    qtbot.waitUntil(lambda: len(window.note_rows) == 1)
    (note,) = kept(library)
    assert note.target is not None
    assert (note.target.kind, note.target.id) == ("speaker", "antonio-vitorino")


def test_a_click_on_marked_words_shows_their_note(window: Window, qtbot: QtBot) -> None:
    choose(window, "keep a kettle warm")
    qtbot.keyClick(window.reader, Qt.Key.Key_H)
    pane = window.writing.pane
    assert pane is not None
    qtbot.waitUntil(lambda: pane.count.text() == "1")
    found = window.reader.document().find("kettle")
    found.setPosition(found.selectionStart() + 2)
    point = window.reader.cursorRect(found).center()
    qtbot.mouseClick(window.reader.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert window.writing.current == window.note_rows[0].note.id


def test_a_library_that_cannot_be_written_keeps_the_words_in_the_editor(
    window: Window, qtbot: QtBot, library: Path
) -> None:
    window.actions_["free-note"].trigger()
    pane = window.writing.pane
    assert pane is not None
    qtbot.waitUntil(lambda: pane.editor is not None)
    assert pane.editor is not None
    import sqlite3

    other = sqlite3.connect(library / "notebook.sqlite", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    qtbot.keyClicks(pane.editor.text, "kept")
    qtbot.waitUntil(lambda: window.bar.isVisible(), timeout=12_000)
    assert pane.editor.text.toPlainText() == "kept"
    assert window.footer.status.text().endswith("not saved")
    other.execute("ROLLBACK")
    other.close()
    pane.editor.flush()
    qtbot.waitUntil(lambda: [note.text for note in kept(library)] == ["kept"], timeout=5_000)


def test_a_note_asked_for_right_after_a_mark_is_written_on_that_mark(
    window: Window, qtbot: QtBot, library: Path
) -> None:
    choose(window, "keep a kettle warm")
    window.actions_["highlight"].trigger()
    window.actions_["note"].trigger()  # before the mark is on disk, and long before its card is there
    qtbot.waitUntil(lambda: window.writing.pane is not None and window.writing.pane.editor is not None)
    assert [(note.quote, note.target and note.target.kind) for note in kept(library)] == [
        ("keep a kettle warm", "passage")
    ]


def test_a_note_whose_card_is_on_the_way_opens_when_it_comes(window: Window, qtbot: QtBot, library: Path) -> None:
    choose(window, "keep a kettle warm")
    window.actions_["highlight"].trigger()
    qtbot.waitUntil(lambda: bool(kept(library)))
    window.writing.edit(kept(library)[0].id)
    qtbot.waitUntil(lambda: window.writing.pane is not None and window.writing.pane.editor is not None)


def test_whether_all_is_saved_is_told_once_the_keys_are_still(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.message()))
    for said in ("saving…", "saved", "saving…", "not saved"):
        window.footer.tell(said)
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["not saved"]
