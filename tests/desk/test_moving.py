import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from idm_desktop.desk import folder as folders
from idm_desktop.desk import lookup, moving, notes
from idm_desktop.desk.desk import Desk
from idm_desktop.errors import IdmError, Refused

WRITE = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0).execute('CREATE TABLE late (late)')"


@pytest.fixture
def home(tmp_path: Path, shipped: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of one's own, with a library where the platform has it."""
    for name in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    shutil.copytree(shipped, folders.default())
    return tmp_path


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_library_is_used_where_it_was_moved_to(home: Path) -> None:
    desk = Desk()
    written = notes.add(desk, "idm-2018-2", text="Comes along.")
    shares: list[float] = []
    old = moving.move(desk, home / "elsewhere", shares.append)
    assert shares[-1] == 1.0
    assert notes.get(desk, written.id).text == "Comes along."
    assert desk.folder == folders.default() == home / "elsewhere"
    desk.close()
    again = Desk()
    assert len(lookup.every(again, "speakers")) == 39
    assert notes.get(again, written.id).text == "Comes along."
    again.close()
    assert (old / "notebook.sqlite").is_file(), "the old folder stays until the reader lets go of it"


def test_the_old_folder_goes_when_the_reader_says_so(home: Path) -> None:
    desk = Desk()
    desk.library.execute("SELECT 1")
    old = moving.move(desk, home / "elsewhere")
    with pytest.raises(Refused):
        moving.forget(desk.folder)
    moving.forget(old)
    assert not old.exists()
    assert len(lookup.every(desk, "sessions")) == 10
    desk.close()


def test_a_folder_that_is_named_at_the_start_goes_before(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk()
    desk.library.execute("SELECT 1")
    moving.move(desk, home / "elsewhere")
    desk.close()
    monkeypatch.setenv("IDM_LIBRARY", str(home / "named"))
    assert folders.default() == home / "named"


@pytest.mark.parametrize("where", ["data/idm-desktop", "data/idm-desktop/inside", "data", "full"])
def test_a_place_that_will_not_do_is_refused_in_a_sentence(home: Path, where: str) -> None:
    (home / "full").mkdir()
    (home / "full" / "letter.txt").write_text("mine", encoding="utf-8")
    desk = Desk()
    desk.library.execute("SELECT 1")
    before = contents(desk.folder)
    with pytest.raises(Refused, match=r"\.$"):
        moving.move(desk, home / where)
    assert contents(folders.default()) == before
    assert (home / "full" / "letter.txt").read_text(encoding="utf-8") == "mine"
    assert len(lookup.every(desk, "sessions")) == 10
    desk.close()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="nothing is closed to this user")
def test_where_nothing_can_be_written_all_stays_as_it_was(home: Path) -> None:
    (home / "closed").mkdir(mode=0o500)
    desk = Desk()
    desk.library.execute("SELECT 1")
    with pytest.raises(IdmError):
        moving.move(desk, home / "closed" / "library")
    assert desk.folder == folders.default()
    assert len(lookup.every(desk, "sessions")) == 10
    desk.close()


def test_a_damaged_copy_is_never_used(home: Path) -> None:
    desk = Desk()
    desk.library.execute("SELECT 1")
    desk.close()
    path = desk.library_path
    damaged = bytearray(path.read_bytes())
    damaged[8192:12288] = b"\xff" * 4096
    path.write_bytes(bytes(damaged))
    with pytest.raises(IdmError, match="where it was"):
        moving.move(desk, home / "elsewhere")
    assert not (home / "elsewhere").exists()
    assert folders.moved() is None


def test_nothing_is_moved_under_the_hands_of_another_program(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(moving, "PATIENCE", 0.1)
    desk = Desk()
    notes.add(desk, "idm-2018-2", text="Here first.")
    desk.close()
    other = sqlite3.connect(desk.notebook_path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(IdmError, match="Another program"):
        moving.move(desk, home / "elsewhere")
    other.close()
    assert folders.moved() is None


def test_nobody_writes_to_the_old_folder_while_it_is_copied(home: Path) -> None:
    desk = Desk()
    notes.add(desk, "idm-2018-2", text="Here first.")
    path = desk.notebook_path
    refused: list[bool] = []

    def write(share: float) -> None:
        told = subprocess.run(
            [sys.executable, "-c", WRITE, str(path)], capture_output=True, text=True, check=False
        ).stderr
        refused.append("locked" in told)

    moving.move(desk, home / "elsewhere", write)
    assert refused
    assert all(refused)
    desk.close()
