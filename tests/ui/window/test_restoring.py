"""Backups come back in the window, from the list or a file, wholly or not at all, and a new window stands there."""

import gc
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from idm_desktop.desk import health, importing, lookup, notes, packing
from idm_desktop.desk.desk import Desk
from idm_desktop.ui.window import Window
from tests.core import is_sentence
from tests.ui.window.conftest import Open

REPORT = "A Report\n\n1. The harbour was dredged in spring, and nobody complained.\n"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a window asked before it restored; the reader always agrees."""
    sentences: list[str] = []

    def agree(_: object, sentence: str, answers: tuple[str, ...]) -> int:
        assert answers == ("Restore",)
        sentences.append(sentence)
        return 0

    monkeypatch.setattr("idm_desktop.ui.messages.ask_modally", agree)
    return sentences


@pytest.fixture
def heirs() -> Iterator[Callable[[Window], list[Window]]]:
    """Gives the windows that came into the place of others, as they come."""
    made: list[Window] = []

    def follow(window: Window) -> list[Window]:
        before = windows()

        def look(sentence: str) -> None:
            made.extend(heir for heir in windows() if heir not in before and heir not in made)

        window.replaced.connect(look)  # after the program's own, which makes the heir
        return made

    handlers = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)}
    yield follow
    for window in made:
        if shiboken6.isValid(window):
            window.close()
            window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    signal.set_wakeup_fd(-1)
    for number, handler in handlers.items():
        signal.signal(number, handler)
    gc.unfreeze()
    gc.enable()


def windows() -> list[Window]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Window)]


def other(folder: Path, target: Path) -> None:
    """Pack a library with another document and another note."""
    text = folder.with_name("report.txt")
    text.write_text(REPORT, encoding="utf-8")
    desk = Desk(folder)
    assert importing.bring_in(desk, text, importing.Options(guide="none")).status == "imported"
    notes.add(desk, None, text="Of the other library.")
    packing.pack(desk, target)
    desk.close()


def written(window: Window, qtbot: QtBot, text: str) -> None:
    """Begin a note, and leave it unsaved."""
    window.actions_["free-note"].trigger()
    qtbot.waitUntil(lambda: window.writing.pane is not None and window.writing.pane.editor is not None)
    pane = window.writing.pane
    assert pane is not None
    assert pane.editor is not None
    editor = pane.editor
    QTest.keyClicks(editor.text, text)


def held(folder: Path) -> tuple[list[str], list[str]]:
    desk = Desk(folder)
    try:
        return [str(d[0]) for d in lookup.every(desk, "documents")], sorted(note.text for note in notes.every(desk))
    finally:
        desk.close()


def ready(made: list[Window], old: Window, qtbot: QtBot) -> Window:
    qtbot.waitUntil(lambda: bool(made) and made[-1].is_complete and not shiboken6.isValid(old), timeout=20_000)
    return made[-1]


def test_a_whole_library_comes_back_from_its_zip_and_what_was_there_is_packed(
    opening: Open,
    library: Path,
    tmp_path: Path,
    qtbot: QtBot,
    asked: list[str],
    heirs: Callable[[Window], list[Window]],
) -> None:
    source = tmp_path / "other.zip"
    other(tmp_path / "other", source)
    wanted = held(tmp_path / "other")
    window = opening("idm-2018-2-official-en")
    made = heirs(window)
    written(window, qtbot, "Typed a moment ago.")
    window.preferring.restoring.offer(source)
    heir = ready(made, window, qtbot)
    assert "1 note" in asked[0]
    assert "whole library" in asked[0]
    assert "other.zip" in heir.bar.sentence.text()
    assert [row.note.text for row in heir.note_rows] == ["Of the other library."]
    assert held(library) == wanted
    (kept,) = (library / "backups").glob("library-*.zip")
    heirs(heir)
    heir.preferring.restoring.offer(kept)
    last = ready(made, heir, qtbot)
    assert [row.note.text for row in last.note_rows] == ["Typed a moment ago."]


def test_a_backup_of_the_notes_is_chosen_by_keyboard_and_the_documents_stay(
    opening: Open, library: Path, qtbot: QtBot, asked: list[str], heirs: Callable[[Window], list[Window]]
) -> None:
    desk = Desk(library)
    notes.add(desk, None, text="One.")
    health.backup(desk)
    notes.add(desk, None, text="Two.")
    desk.close()
    window = opening("idm-2018-2-official-en", keep=True)
    made = heirs(window)
    window.actions_["restore"].trigger()
    page = window.preferring.open("backups").backups
    qtbot.waitUntil(lambda: page.list.lines.rowCount() > 0)
    page.list.go_to(page.list.lines.rowCount() - 1)
    page.restore.setFocus()
    QTest.keyClick(page.restore, Qt.Key.Key_Return)
    heir = ready(made, window, qtbot)
    assert "the documents stay" in asked[0]
    assert [row.note.text for row in heir.note_rows] == ["One."]
    assert heir.visiting.page is not None
    assert heir.visiting.page.document == "idm-2018-2-official-en"


@pytest.mark.parametrize("spoilt", ["no backup", "half a zip", "not there"])
def test_what_is_no_backup_is_refused_with_a_sentence_and_the_window_stays(
    opening: Open, library: Path, tmp_path: Path, qtbot: QtBot, asked: list[str], spoilt: str
) -> None:
    source = tmp_path / "backup.zip"
    if spoilt == "no backup":
        source.write_bytes(b"nothing of the kind")
    elif spoilt == "half a zip":
        other(tmp_path / "other", source)
        source.write_bytes(source.read_bytes()[:-2000])
    before = held(library)
    window = opening("idm-2018-2-official-en")
    window.preferring.restoring.offer(source)
    qtbot.waitUntil(lambda: "backup.zip" in window.bar.sentence.text())
    assert is_sentence(f"idm: {window.bar.sentence.text()}\n")
    assert not asked
    assert window.isEnabled()
    assert held(library) == before


def test_a_zip_that_turns_out_damaged_changes_nothing_and_the_new_window_says_so(
    opening: Open,
    library: Path,
    tmp_path: Path,
    qtbot: QtBot,
    asked: list[str],
    heirs: Callable[[Window], list[Window]],
) -> None:
    source = tmp_path / "other.zip"
    other(tmp_path / "other", source)
    content = bytearray(source.read_bytes())
    content[len(content) // 3] ^= 255
    source.write_bytes(content)
    before = held(library)
    window = opening("idm-2018-2-official-en")
    made = heirs(window)
    window.preferring.restoring.offer(source)
    heir = ready(made, window, qtbot)
    assert asked
    assert str(source) in heir.bar.sentence.text()
    assert held(library) == before


def test_a_library_that_cannot_be_opened_is_restored_all_the_same(
    library: Path,
    tmp_path: Path,
    qtbot: QtBot,
    asked: list[str],
    heirs: Callable[[Window], list[Window]],
) -> None:
    from idm_desktop.ui import settings
    from idm_desktop.ui.building import build_window

    desk = Desk(library)
    notes.add(desk, None, text="One.")
    kept = health.backup(desk)
    desk.close()
    (library / "notebook.sqlite").write_bytes(b"no database at all, but long enough to be looked into")
    window = build_window(library, None, settings.DEFAULTS)
    window.show()
    qtbot.waitUntil(lambda: window.is_complete)
    made = heirs(window)
    window.preferring.restoring.offer(Path(kept.file))
    heir = ready(made, window, qtbot)
    assert [row.note.text for row in heir.note_rows] == ["One."]


def test_a_window_that_is_closed_meanwhile_lets_the_restore_end_and_leaves_no_other(
    opening: Open,
    library: Path,
    tmp_path: Path,
    qtbot: QtBot,
    asked: list[str],
    heirs: Callable[[Window], list[Window]],
) -> None:
    source = tmp_path / "other.zip"
    other(tmp_path / "other", source)
    before, wanted = held(library), held(tmp_path / "other")
    window = opening("idm-2018-2-official-en")
    made = heirs(window)
    window.preferring.restoring.offer(source)
    qtbot.waitUntil(lambda: not window.isEnabled())
    window.close()
    qtbot.wait(50)
    assert not made
    assert held(library) in (before, wanted)


def test_a_damaged_library_is_mended_from_the_page_that_says_so(
    library: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, heirs: Callable[[Window], list[Window]]
) -> None:
    from idm_desktop.ui import settings
    from idm_desktop.ui.building import build_window

    before = held(library)
    content = (library / "library.sqlite").read_bytes()
    (library / "library.sqlite").write_bytes(b"no database at all, but long enough" * 1000 + content)
    monkeypatch.setattr("idm_desktop.ui.messages.ask_modally", lambda *_: 0)
    window = build_window(library, None, settings.DEFAULTS)
    window.show()
    qtbot.waitUntil(lambda: window.is_complete)
    page = window.panes.stack.currentWidget()
    assert page is window.trouble
    assert "is damaged" in window.trouble.sentence.text()
    made = heirs(window)
    qtbot.mouseClick(window.trouble.mend, Qt.MouseButton.LeftButton)
    heir = ready(made, window, qtbot)
    assert "mended" in heir.bar.sentence.text()
    assert heir.outline is not None
    assert held(library) == before


def test_a_library_of_a_later_program_is_told_without_offering_to_mend_it(library: Path, qtbot: QtBot) -> None:
    import sqlite3
    from contextlib import closing

    from idm_desktop.ui import settings
    from idm_desktop.ui.building import build_window

    with closing(sqlite3.connect(library / "library.sqlite")) as connection:
        connection.execute("PRAGMA user_version = 999")
    window = build_window(library, None, settings.DEFAULTS)
    window.show()
    qtbot.waitUntil(lambda: window.is_complete)
    assert window.panes.stack.currentWidget() is window.trouble
    assert "later version" in window.trouble.sentence.text()
    assert not window.trouble.mend.isVisible()
    window.bring_in([library.with_name("summary.txt")])
    assert window.bringing.panel.isVisible()
    qtbot.waitUntil(lambda: window.bringing.panel.isHidden() or window.bringing.panel.dismiss.isVisible())
    window.close()
    window.deleteLater()


def test_what_the_look_at_everything_finds_wrong_can_be_mended_there(
    opening: Open, library: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, heirs: Callable[[Window], list[Window]]
) -> None:
    monkeypatch.setattr("idm_desktop.ui.messages.ask_modally", lambda *_: 0)
    window = opening("idm-2018-2-official-en")
    text = max((library / "originals").glob("*.text"))
    text.write_bytes(text.read_bytes()[:-40])
    made = heirs(window)
    window.actions_["doctor"].trigger()
    qtbot.waitUntil(lambda: "Something is wrong" in window.bar.sentence.text())
    qtbot.mouseClick(window.bar.action, Qt.MouseButton.LeftButton)
    heir = ready(made, window, qtbot)
    assert "mended" in heir.bar.sentence.text()
