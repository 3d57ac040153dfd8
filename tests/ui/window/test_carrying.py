"""Notes and documents carried out of the window and in, and a folder that follows."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from idm_desktop.ui import settings
from idm_desktop.ui.dialogs.export import ExportChoice
from idm_desktop.ui.dialogs.mirror import MirrorDialog
from idm_desktop.ui.dialogs.notes_in import NotesInDialog
from idm_desktop.ui.mirroring import CALM
from idm_desktop.ui.window import Window
from tests.ui.window.conftest import Open
from tests.ui.window.test_writing import choose

# only the off-screen platform says this, of every window that pops up
pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support grabbing", extend=True)

FILE = "idm-2018-2-official-en--notes.md"


@pytest.fixture
def marked(window: Window, qtbot: QtBot) -> Window:
    mark(window, qtbot, "lighthouses")
    return window


def mark(window: Window, qtbot: QtBot, words: str) -> None:
    count = len(window.note_rows)
    window.activateWindow()
    choose(window, words)
    qtbot.waitUntil(window.reader.hasFocus)
    qtbot.keyClick(window.reader, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: len(window.note_rows) == count + 1)


def export(window: Window, choice: ExportChoice) -> None:
    window.carrying.export(window.note_rows, window.visiting.page, "", lambda *_: choice)


def opened(window: Window, qtbot: QtBot, kind: type[QDialog]) -> QDialog:
    def shown() -> list[QDialog]:
        return [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()))
    return shown()[0]


@pytest.mark.parametrize(
    ("format", "name"), [("markdown", FILE), ("html", "idm-notes.html"), ("docx", "idm-notes.docx")]
)
def test_the_notes_go_out_and_the_folder_is_offered(
    marked: Window, qtbot: QtBot, tmp_path: Path, format: str, name: str
) -> None:
    export(marked, ExportChoice(tmp_path / "out", format=format, where="meaning:recommendation"))
    qtbot.waitUntil(lambda: marked.bar.isVisible() and marked.bar.action.text() == "Show folder")
    assert "1 note written to" in marked.bar.sentence.text()
    assert (tmp_path / "out" / name).is_file()
    assert marked.kept.folder == str(tmp_path / "out")


def test_an_export_that_cannot_be_done_is_one_sentence(marked: Window, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    export(marked, ExportChoice(tmp_path / "file"))
    qtbot.waitUntil(lambda: "is a file" in marked.bar.sentence.text())


def test_what_can_be_exported_is_named_with_its_count(marked: Window) -> None:
    from idm_desktop.ui.carrying import which

    offered = [each.text for each in which(marked.note_rows, marked.visiting.page)]
    assert offered[:3] == ["All notes (1)", "Notes on this document (1)", "Recommendation (1)"]
    assert offered[-1] == "Those that a search finds…"


def test_a_note_is_copied_as_markdown(marked: Window, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().clear()
    choose(marked, "lighthouses")
    marked.actions_["copy-notes"].trigger()
    qtbot.waitUntil(lambda: "> lighthouses" in QGuiApplication.clipboard().text())
    assert "<!--" not in QGuiApplication.clipboard().text()
    assert "1 note copied" in marked.bar.sentence.text()


def test_a_document_goes_out_as_its_name_says(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    window.carrying.export_document(window.visiting.page, lambda *_: tmp_path / "text.html")
    qtbot.waitUntil(lambda: (tmp_path / "text.html").is_file())
    assert "lighthouses" in (tmp_path / "text.html").read_text(encoding="utf-8")


def test_notes_are_shown_before_they_come_in(marked: Window, qtbot: QtBot, tmp_path: Path) -> None:
    export(marked, ExportChoice(tmp_path / "out"))
    qtbot.waitUntil((tmp_path / "out" / FILE).is_file)
    path = tmp_path / "out" / FILE
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("\n\n<!-- /idm", "\n\nWho pays?\n\n<!-- /idm"), encoding="utf-8")
    marked.carrying.import_notes(lambda _: (path,))
    dialog = opened(marked, qtbot, NotesInDialog)
    assert isinstance(dialog, NotesInDialog)
    assert dialog.told.text() == "1 changed"
    assert marked.note_rows[0].note.text == ""
    qtbot.mouseClick(dialog.bring, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: marked.note_rows[0].note.text == "Who pays?")


def test_a_folder_follows_both_ways_and_is_remembered(opening: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = opening("idm-2018-2-official-en", keep=True)
    mark(window, qtbot, "lighthouses")
    window.actions_["mirror"].trigger()
    dialog = opened(window, qtbot, MirrorDialog)
    assert isinstance(dialog, MirrorDialog)
    assert not dialog.end.isVisible()
    dialog.folder.setText(str(tmp_path / "vault"))
    qtbot.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)
    path = tmp_path / "vault" / FILE
    qtbot.waitUntil(path.is_file, timeout=10_000)
    qtbot.waitUntil(lambda: "1 note there" in dialog.state.text())
    dialog.close()
    assert settings.load(settings.settings_file()).mirror == str(tmp_path / "vault")
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("\n\n<!-- /idm", "\n\nWho pays?\n\n<!-- /idm"), encoding="utf-8")
    qtbot.waitUntil(lambda: window.note_rows[0].note.text == "Who pays?", timeout=CALM + 10_000)
    mark(window, qtbot, "kettle")
    qtbot.waitUntil(lambda: "> kettle" in path.read_text(encoding="utf-8"), timeout=CALM + 10_000)
    window.close()
    again = opening("idm-2018-2-official-en", keep=True)
    qtbot.waitUntil(lambda: "mirroring" in again.__dict__)
    assert again.mirroring.folder == tmp_path / "vault"


def test_a_block_taken_out_in_the_folder_is_asked_about(opening: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = opening("idm-2018-2-official-en")
    mark(window, qtbot, "lighthouses")
    mark(window, qtbot, "kettle")
    window.mirroring.show()
    dialog = opened(window, qtbot, MirrorDialog)
    assert isinstance(dialog, MirrorDialog)
    dialog.folder.setText(str(tmp_path / "vault"))
    qtbot.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)
    path = tmp_path / "vault" / FILE
    qtbot.waitUntil(lambda: "2 notes there" in dialog.state.text(), timeout=10_000)
    text = path.read_text(encoding="utf-8")
    start, end = text.index("<!-- idm "), text.index("-->", text.index("<!-- /idm")) + 3
    path.write_text(text[:start] + text[end:], encoding="utf-8")
    qtbot.waitUntil(dialog.restore.isVisible, timeout=CALM + 10_000)
    assert len(window.note_rows) == 2
    qtbot.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.restore.isVisible(), timeout=10_000)
    assert path.read_text(encoding="utf-8").count("<!-- idm ") == 2
    qtbot.mouseClick(dialog.end, Qt.MouseButton.LeftButton)
    assert window.mirroring.folder is None
    assert not dialog.end.isVisible()
