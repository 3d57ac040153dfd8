import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from idm_desktop.desk import importing
from idm_desktop.desk.desk import Desk
from idm_desktop.ui import settings
from idm_desktop.ui.building import build_window
from idm_desktop.ui.window import Window

INTRODUCTION = (
    "This invented summary stands in for the real one, so that the window can be tried on any computer. It says "
    "very little, and what it says was made up for the purpose of trying it."
)
QUOTED = (
    "Mr. António Vitorino said on the first morning that lighthouses ought to be painted every spring, “because "
    "nobody can steer by a grey tower in the fog”¹ and no harbour likes to explain that twice."
)
AGREED = (
    "Every harbour should keep a kettle warm for those who come in late from the sea, participants agreed. Two or "
    "three of them had brought their own cups, and one had even brought the tea."
)
OFFICIAL = f"""International Dialogue on Migration 2018
8–9 October 2018, Geneva

Summary of Conclusions

{INTRODUCTION}

{QUOTED}

{AGREED}

¹ The tower in question was white when last seen.
"""

Open = Callable[..., Window]


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with the shipped event and an official text."""
    folder = tmp_path_factory.mktemp("prepared")
    text = folder / "summary.txt"
    text.write_text(OFFICIAL, encoding="utf-8")
    desk = Desk(folder / "library")
    done = importing.bring_in(desk, text)
    desk.close()
    assert (done.status, done.document) == ("imported", "idm-2018-2-official-en")
    return folder / "library"


@pytest.fixture
def library(prepared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the prepared library; settings and marks go to a folder of the test's own."""
    for name in ("CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    return Path(shutil.copytree(prepared, tmp_path / "library"))


@pytest.fixture
def voice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A speech command, which writes down what it is told to say, and in which language; returns what it wrote."""
    spoken = tmp_path / "spoken.txt"
    command = tmp_path / "voice" / "espeak"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\necho "$@" >> "{spoken}"\ncat >> "{spoken}"\n', encoding="utf-8")
    command.chmod(0o755)
    monkeypatch.setenv("PATH", f"{command.parent}:/usr/bin:/bin")
    return spoken


@pytest.fixture
def opening(qtbot: QtBot, library: Path) -> Iterator[Open]:
    """Opens the window of the library, complete; closes what the test leaves open."""
    windows: list[Window] = []

    def opened(ref: str | None = None, folder: Path = library, *, keep: bool = False) -> Window:
        window = build_window(folder, ref, None if keep else settings.DEFAULTS)
        windows.append(window)
        window.show()
        qtbot.waitUntil(lambda: window.is_complete and window.outline is not None, timeout=10_000)
        return window

    yield opened
    for window in windows:
        if shiboken6.isValid(window):
            window.close()
            window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(opening: Open) -> Window:
    return opening("idm-2018-2-official-en")
