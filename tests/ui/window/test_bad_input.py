"""Whatever file is dropped on the window, it says one sentence about each and stays as free as it was."""

import os
import sqlite3
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from idm_desktop.ui.window import Window
from tests import hostile
from tests.core import is_sentence
from tests.ui.window.conftest import Open


def imported(window: Window, qtbot: QtBot, *paths: Path) -> None:
    window.bringing.bring_in(paths)
    qtbot.waitUntil(lambda: window.bringing.panel.dismiss.isVisible(), timeout=60_000)


def test_hostile_files_are_listed_with_their_reasons(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    made = hostile.put(tmp_path / "bad")
    imported(window, qtbot, tmp_path / "bad")
    reasons = {Path(one.file).name: one.reason for one in window.bringing._outcomes}
    text = window.bringing.panel.report.document().toPlainText()
    for bad in made:
        if bad.refused is not None and bad.name in reasons:
            reason = reasons[bad.name]
            assert reason is not None
            assert bad.refused in reason
            assert is_sentence(f"idm: {reason}\n")
            assert reason in text
    assert sum(reason is None for reason in reasons.values()) >= len(hostile.names())


def test_pipes_and_devices_do_not_hang(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    imported(window, qtbot, tmp_path / "pipe.txt", Path("/dev/zero"))
    assert window.bringing.panel.report.document().toPlainText().count("device or a pipe") == 2


@pytest.mark.parametrize("kind", ["damaged", "newer"])
def test_a_library_that_cannot_be_used_any_more_is_one_sentence(
    opening: Open, qtbot: QtBot, tmp_path: Path, kind: str
) -> None:
    window = opening("idm-2018-2-official-en")
    library = window.folder / "library.sqlite"
    if kind == "damaged":
        other = tmp_path / "other"
        other.write_bytes(b"not a database at all, but long enough to be taken for one" * 100)
        other.replace(library)
    else:
        connection = sqlite3.connect(library)
        connection.execute("PRAGMA user_version = 999")
        connection.close()
    path = tmp_path / "a.txt"
    path.write_text(hostile.TEXT.format(name="lamps"))
    window.bringing.bring_in((path,))
    qtbot.waitUntil(lambda: window.bar.isVisible(), timeout=20_000)
    assert is_sentence(f"idm: {window.bar.sentence.text()}\n")
