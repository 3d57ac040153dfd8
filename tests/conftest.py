"""Settings and marks out of the way of the person who runs the tests, and prepared libraries to copy."""

import io
import os
import shutil
import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest

from idm_desktop.cli.run import run
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.importing import Options, bring_in
from tests.core import FILES, SUMMARY, Answer


@pytest.fixture(scope="session", autouse=True)
def _home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep every test away from the library, the settings and the marks of whoever runs it."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("CONFIG", "STATE", "DATA", "CACHE"):
            patch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
        patch.delenv("IDM_LIBRARY", raising=False)
        patch.setenv("LC_ALL", "C.UTF-8")
        yield


@pytest.fixture(scope="session")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library as it is at the first start; only to be read."""
    folder = tmp_path_factory.mktemp("shipped") / "library"
    with_desk(folder)
    return folder


@pytest.fixture(scope="session")
def quays(shipped: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with an invented dialogue beside the shipped one; only to be read."""
    folder = tmp_path_factory.mktemp("quays") / "library"
    shutil.copytree(shipped, folder)
    with_desk(folder, FILES / "quay-dialogue.txt", Options(guide=str(FILES / "quay-guide.toml")))
    return folder


@pytest.fixture(scope="session")
def summary(shipped: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with the official text of 2018; only to be read."""
    if not SUMMARY.is_file():
        pytest.skip("the summary is not beside this checkout")
    folder = tmp_path_factory.mktemp("summary") / "library"
    shutil.copytree(shipped, folder)
    with_desk(folder, SUMMARY)
    return folder


def with_desk(folder: Path, file: Path | None = None, options: Options = Options()) -> None:
    desk = Desk(folder)
    desk.library.execute("SELECT 1")
    if file is not None:
        done = bring_in(desk, file, options)
        assert done.status == "imported", done
    desk.close()


@pytest.fixture
def library(shipped: Path, tmp_path: Path) -> Path:
    """A library of one's own, as it is at the first start."""
    return Path(shutil.copytree(shipped, tmp_path / "library"))


@pytest.fixture
def quay_library(quays: Path, tmp_path: Path) -> Path:
    """A library of one's own, with the invented dialogue."""
    return Path(shutil.copytree(quays, tmp_path / "library"))


class Idm:
    """Runs a verb as it is typed, in a library; what would open or draw a window fails the test."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch) -> None:
        self.folder, self._capture, self._patch = folder, capture, patch

    def __call__(self, *arguments: str, typed: bytes = b"") -> Answer:
        with self._patch.context() as patch:
            patch.setitem(os.environ, "IDM_LIBRARY", str(self.folder))
            patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed), encoding="utf-8"))
            self._capture.readouterr()
            status = run(arguments, _no_window, _no_drawing)
            return Answer(status, *self._capture.readouterr())


def _no_window(folder: Path, ref: str | None) -> NoReturn:
    pytest.fail(f"a window was opened for {ref}")


def _no_drawing(folder: Path, chosen: Namespace) -> NoReturn:
    pytest.fail("a window was drawn")


@pytest.fixture
def idm(library: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Idm:
    """Verbs in a library of one's own, as it is at the first start."""
    return Idm(library, capsys, monkeypatch)


@pytest.fixture
def quay(quay_library: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Idm:
    """Verbs in a library of one's own, with the invented dialogue."""
    return Idm(quay_library, capsys, monkeypatch)


@pytest.fixture
def official(summary: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Idm:
    """Verbs in the library with the official text of 2018; only to be read."""
    return Idm(summary, capsys, monkeypatch)
