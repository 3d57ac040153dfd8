"""A window on a library that can only be read says so, and lets nothing be written."""

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from idm_desktop.desk import notes
from idm_desktop.desk.desk import Desk
from idm_desktop.ui import read_only
from idm_desktop.ui.keymap import ROWS
from tests.core import is_sentence
from tests.ui.window.conftest import Open


@pytest.fixture
def shut(library: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library with a note, in a folder that is told to be for reading only."""
    desk = Desk(library)
    notes.add(desk, "idm-2018-2-official-en", text="Kettles.")
    desk.close()
    may = os.access

    def access(path: Path, mode: int, **named: bool) -> bool:
        return may(path, mode, **named) and not (mode & os.W_OK and Path(path) == library)

    monkeypatch.setattr(os, "access", access)
    return library


def test_a_library_that_can_only_be_read_is_said_to_be_and_nothing_can_be_written(
    opening: Open, shut: Path, qtbot: QtBot
) -> None:
    window = opening("idm-2018-2-official-en")
    qtbot.waitUntil(lambda: "can only be read" in window.bar.sentence.text())
    assert is_sentence(f"idm: {window.bar.sentence.text()}\n")
    assert str(shut) in window.bar.sentence.text()
    assert not window.bar.timer.isActive()
    assert "Read only" in window.footer.status.text()
    for name in read_only.WRITING:
        assert name in ROWS
        assert not window.actions_[name].isEnabled(), name
        assert "only be read" in window.actions_[name].toolTip()
    assert window.actions_["export"].isEnabled()
    assert not window.notes.add.isEnabled()
    qtbot.waitUntil(lambda: bool(window.note_rows))
    window.writing.edit(window.note_rows[0].note.id)
    assert window.notes.editor is None


def test_a_library_that_can_be_written_is_told_nothing(opening: Open, qtbot: QtBot) -> None:
    window = opening("idm-2018-2-official-en")
    qtbot.wait(700)
    assert "Read only" not in window.footer.status.text()
    assert window.actions_["free-note"].isEnabled()
