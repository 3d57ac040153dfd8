"""Files that are chosen or dropped come in while the window stays free."""

import os
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from idm_desktop.ui.correcting.encoding import EncodingDialog
from idm_desktop.ui.window import Window
from tests.core import FILES

TEXT = (
    "A Talk about {name} 2021\n\nSummary\n\n{name} were talked about for a whole afternoon, and in the end everybody "
    "agreed that they should go from one side to the other, which is what {name} are for.\n"
)


def put(folder: Path, *names: str) -> list[Path]:
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / f"{name}.txt").write_text(TEXT.format(name=name), encoding="utf-8")
    return [folder / f"{name}.txt" for name in names]


def drop(window: Window, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    drop_data(window, data)


def drop_data(window: Window, data: QMimeData) -> None:
    left = Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, left, Qt.KeyboardModifier.NoModifier)
    window.dropEvent(event)


def outcome(window: Window, qtbot: QtBot) -> str:
    panel = window.bringing.panel
    qtbot.waitUntil(lambda: panel.dismiss.isVisible(), timeout=20_000)
    return f"{panel.told.accessibleName()}\n{panel.report.document().toPlainText()}"


def test_a_file_dropped_on_the_window_comes_in_and_is_opened(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    drop(window, *put(tmp_path, "Bridges"))
    assert "Bridges.txt: imported" in outcome(window, qtbot)
    qtbot.waitUntil(lambda: "what Bridges are for" in window.reader.document().toPlainText())


def test_a_folder_dropped_on_the_window_comes_in(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    put(tmp_path / "talks", "Bridges", "Ferries", "Tunnels")
    drop(window, tmp_path / "talks")
    assert "3 imported" in outcome(window, qtbot)


def test_one_bad_file_never_stops_the_others(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    bad = tmp_path / "picture.txt"
    bad.write_bytes(bytes(range(256)) * 20)
    drop(window, bad, *put(tmp_path, "Bridges"))
    said = outcome(window, qtbot)
    assert "1 imported · 1 not imported" in said
    assert "not a text file" in said
    assert window.bringing.panel.report.isVisible()


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


def test_an_import_can_be_stopped_and_leaves_nothing_half_done(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    put(tmp_path / "talks", *(f"Bridges{number}" for number in range(100)))
    drop(window, tmp_path / "talks")
    panel = window.bringing.panel
    qtbot.waitUntil(lambda: "of 100" in panel.told.accessibleName(), timeout=20_000)
    panel.cancel.click()
    assert "Stopped" in outcome(window, qtbot)
    assert not list((window.folder / "originals").glob("*.new"))


def test_the_window_stays_free_while_documents_come_in(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    put(tmp_path / "talks", *(f"Bridges{number}" for number in range(20)))
    drop(window, tmp_path / "talks")
    panel = window.bringing.panel
    seen: list[float] = []
    timer = QTimer(window, interval=5)
    timer.timeout.connect(lambda: seen.append(time.monotonic()))
    timer.start()
    window.open("idm-2018-2-digest-en")
    qtbot.waitUntil(lambda: window.visiting.page is not None and window.visiting.page.layer == "digest")
    assert panel.bar.isVisible()  # a page was opened while the import went on
    assert "20 imported" in outcome(window, qtbot)
    assert len(seen) > 20


def test_another_import_waits_its_turn(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    drop(window, *put(tmp_path, "Bridges"))
    drop(window, *put(tmp_path, "Ferries"))
    qtbot.waitUntil(lambda: "what Ferries are for" in window.reader.document().toPlainText(), timeout=20_000)


def test_closing_the_window_ends_an_import_in_good_order(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    put(tmp_path / "talks", *(f"Bridges{number}" for number in range(100)))
    drop(window, tmp_path / "talks")
    panel = window.bringing.panel
    qtbot.waitUntil(lambda: "of 100" in panel.told.accessibleName(), timeout=20_000)
    window.close()
    assert not list((window.folder / "originals").glob("*.new"))


@pytest.mark.skipif(os.name != "posix", reason="names are text on this platform")
def test_a_file_whose_name_is_no_text_comes_in(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9 50%.txt"))
    path.write_text(TEXT.format(name="Bridges"))
    data = QMimeData()
    data.setUrls([QUrl.fromEncoded(b"file://" + os.fsencode(tmp_path) + b"/caf%E9%2050%25.txt")])
    drop_data(window, data)
    assert "imported" in outcome(window, qtbot)


def follow(window: Window, qtbot: QtBot, words: str) -> None:
    """Follow the link of the report that says these words, by key."""
    view = window.bringing.panel.report
    view.setFocus()
    for _ in range(20):
        qtbot.keyClick(view, Qt.Key.Key_Tab)
        if words in view.textCursor().selectedText():
            qtbot.keyClick(view, Qt.Key.Key_Return)
            return
    raise AssertionError(f"no link says {words}")


def test_a_text_much_like_another_is_made_a_new_version_of_it(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    lines = "\n\n".join(TEXT.format(name=f"Bridges{number}").partition("\n\nSummary\n\n")[2] for number in range(6))
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    first.write_text(f"Talks about bridges\n\n{lines}", encoding="utf-8")
    second.write_text(f"Talks about bridges again\n\n{lines} And one more.", encoding="utf-8")
    drop(window, first, second)
    assert "much like Talks about bridges, which" in outcome(window, qtbot)
    follow(window, qtbot, "new version")
    qtbot.waitUntil(lambda: "version 2" in window.bar.sentence.text(), timeout=20_000)
    qtbot.waitUntil(lambda: window.visiting.page is not None and window.visiting.page.document == "talks-about-bridges")


def test_a_legacy_text_is_read_in_another_encoding_from_the_report(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    legacy = tmp_path / "hafen.txt"
    legacy.write_bytes((FILES / "hafen-1252.txt").read_bytes())
    drop(window, legacy)
    assert "Windows-1252" in outcome(window, qtbot)
    follow(window, qtbot, "another encoding")
    qtbot.waitUntil(lambda: bool(window.findChildren(EncodingDialog)))
    (dialog,) = window.findChildren(EncodingDialog)
    dialog.choice.setCurrentIndex(dialog.choice.findData("cp437"))
    dialog.read.click()
    qtbot.waitUntil(lambda: "HΣfen" in window.reader.document().toPlainText(), timeout=20_000)


def test_the_guesses_of_an_import_are_one_step_away(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "quays.txt"
    text = (FILES / "quay-dialogue.txt").read_text(encoding="utf-8")
    file.write_text(text.replace("Quay Dialogue 2031", "Wharf Dialogue 2032"), encoding="utf-8")
    drop(window, file)
    outcome(window, qtbot)
    panel = window.bringing.panel
    assert panel.review.isVisible()
    panel.review.click()
    qtbot.waitUntil(lambda: window.panes.stack.currentWidget() is window.reviewing.page)
