from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from idm_desktop.ui.dialogs.importing import ImportDialog
from idm_desktop.ui.window import Window

TEXT = (
    "A Talk about Bridges 2021\n\nSummary\n\nBridges were talked about for a whole afternoon, and in the end everybody "
    "agreed that they should go from one side to the other, which is what bridges are for.\n"
)


def drop(window: Window, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left = Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, left, Qt.KeyboardModifier.NoModifier)
    window.dropEvent(event)


def outcome(window: Window, qtbot: QtBot) -> str:
    dialog = next(child for child in window.findChildren(ImportDialog))
    qtbot.waitUntil(lambda: dialog.area.isVisible(), timeout=10_000)
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_a_file_dropped_on_the_window_comes_in(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "bridges.txt"
    file.write_text(TEXT, encoding="utf-8")
    drop(window, file)
    assert "bridges.txt" in outcome(window, qtbot)
    window.open("a-talk-about-bridges-2021-summary")
    qtbot.waitUntil(lambda: "what bridges are for" in window.reader.document().toPlainText())


def test_one_bad_file_never_stops_the_others(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    bad, good = tmp_path / "picture.txt", tmp_path / "bridges.txt"
    bad.write_bytes(bytes(range(256)) * 20)
    good.write_text(TEXT, encoding="utf-8")
    drop(window, bad, good)
    said = outcome(window, qtbot)
    assert "not a text file" in said
    assert "bridges.txt" in said


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [("empty.txt", b"", "empty"), ("none.xyz", b"words", ".xyz"), ("gone.txt", None, "no such")],
)
def test_a_file_that_cannot_come_in_is_one_sentence(
    window: Window, qtbot: QtBot, tmp_path: Path, name: str, content: bytes | None, said: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    drop(window, tmp_path / name)
    assert said in outcome(window, qtbot)
