"""Putting a backup back, and repairing: what was there is kept, whatever its state."""

import os
import shutil
import sqlite3
import stat
from contextlib import closing
from pathlib import Path
from sqlite3 import Connection

import pytest

from idm_desktop.errors import Busy, Damaged, NotFound, StoreError, TooNew
from idm_desktop.notebook import backup, notes, restoring, tidemark
from idm_desktop.notebook.connection import connect
from idm_desktop.notebook.values import Draft

NOON = "2031-05-06T12:00:00Z"


def texts(path: Path) -> list[str]:
    with closing(connect(path, create=False)) as notebook:
        return [note.text for note in notes.every(notebook)]


@pytest.fixture
def kept(path: Path, backups: Path) -> Path:
    """Give a backup of one note; the notebook has since got another."""
    with closing(connect(path)) as notebook:
        notes.add(notebook, Draft(text="One."))
        made = backup.make(path, backups, now="2031-05-05T12:00:00Z")
        notes.add(notebook, Draft(text="Two."))
    return Path(made.file)


def test_what_was_there_becomes_a_backup_itself(path: Path, backups: Path, kept: Path) -> None:
    aside = restoring.restore(kept, path, backups, now=NOON)
    assert aside == (str(backups / "notebook-20310506T120000Z.sqlite"), 2, True)
    assert texts(path) == ["One."]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert restoring.restore(Path(aside.file), path, backups, now=NOON) is not None
    assert texts(path) == ["One.", "Two."]
    assert {each.name for each in path.parent.iterdir()} <= {"notebook.sqlite", "notebook.sqlite-journal", "backups"}


@pytest.mark.parametrize("content", [b"", b"no database at all" * 99, b"SQLite format 3\0" + b"\xff" * 9000])
def test_a_damaged_notebook_is_kept_byte_for_byte(path: Path, backups: Path, kept: Path, content: bytes) -> None:
    path.write_bytes(content)
    journal = path.with_name("notebook.sqlite-journal")
    journal.write_bytes(b"left over")
    aside = restoring.restore(kept, path, backups, now=NOON)
    assert aside == (str(backups / "notebook-damaged-20310506T120000Z.sqlite"), 0, False)
    assert Path(aside.file).read_bytes() == content
    assert texts(path) == ["One."]


def test_two_damaged_notebooks_of_one_second_are_both_kept(path: Path, backups: Path, kept: Path) -> None:
    for content in (b"first" * 99, b"second" * 99):
        path.write_bytes(content)
        restoring.restore(kept, path, backups, now=NOON)
    assert sorted(each.name for each in backups.glob("notebook-damaged-*.sqlite")) == [
        "notebook-damaged-20310506T120000Z-2.sqlite",
        "notebook-damaged-20310506T120000Z.sqlite",
    ]


def test_a_backup_is_put_where_no_notebook_is(path: Path, backups: Path, kept: Path) -> None:
    path.unlink()
    assert restoring.restore(kept, path, backups) is None
    assert texts(path) == ["One."]


def test_the_backup_itself_stays_as_it_is(path: Path, backups: Path, kept: Path) -> None:
    before = kept.read_bytes()
    restoring.restore(kept, path, backups)
    with closing(connect(path)) as notebook:
        notes.add(notebook, Draft(text="Three."))
    assert kept.read_bytes() == before


def test_what_is_no_backup_is_refused_and_nothing_changes(path: Path, backups: Path, kept: Path) -> None:
    before = path.read_bytes()
    torn = kept.with_name("torn.sqlite")
    content = kept.read_bytes()
    cases = [b"", b"poetry" * 99, content[: len(content) // 2], content[:4096] + os.urandom(4096) + content[8192:]]
    for case in cases:
        torn.write_bytes(case)
        with pytest.raises(Damaged):
            restoring.restore(torn, path, backups)
    with pytest.raises(NotFound, match=r"There is no file .*missing\.sqlite"):
        restoring.restore(kept.with_name("missing.sqlite"), path, backups)
    assert path.read_bytes() == before
    assert len(list(backups.glob("notebook-*.sqlite"))) == 1


def test_a_notebook_of_a_later_program_is_not_replaced(path: Path, backups: Path, kept: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(TooNew):
        restoring.restore(kept, path, backups)
    assert path.read_bytes() == before


def test_a_notebook_that_is_being_written_is_not_replaced(path: Path, backups: Path, kept: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Busy):
            restoring.restore(kept, path, backups, timeout=0)
    assert texts(path) == ["One.", "Two."]


@pytest.mark.skipif(os.name != "posix", reason="an open file cannot be replaced there")
def test_a_window_left_open_cannot_write_to_what_was_replaced(
    notebook: Connection, path: Path, backups: Path, kept: Path
) -> None:
    assert len(notes.every(notebook)) == 2
    restoring.restore(kept, path, backups)
    with pytest.raises(StoreError, match="Another file has taken the place"):
        notes.add(notebook, Draft(text="Into the void."))
    assert texts(path) == ["One."]


def test_the_high_water_mark_warns_until_it_is_told(path: Path, backups: Path, state: Path, kept: Path) -> None:
    with closing(connect(path)) as notebook:
        tidemark.remember(notebook, state)
    restoring.restore(kept, path, backups)
    with closing(connect(path)) as notebook:
        assert "1 note" in (tidemark.warning(notebook, state) or "")
        tidemark.remember(notebook, state, accept=True)
        assert tidemark.warning(notebook, state) is None


def test_a_repaired_notebook_holds_what_could_be_read(path: Path, backups: Path, kept: Path, state: Path) -> None:
    with closing(connect(path)) as notebook:
        tidemark.remember(notebook, state)
        lost, found = (note.id for note in notes.every(notebook))
    content = path.read_bytes()
    path.write_bytes(content.replace(b"One.", b"0ne."))
    salvaged, aside = restoring.repair(path, backups, now=NOON)
    assert (salvaged.notes, salvaged.hurt) == (2, (lost,))
    assert aside is not None
    assert b"0ne." in Path(aside.file).read_bytes()
    with closing(connect(path)) as notebook:
        assert notes.get(notebook, found).text == "Two."
        assert notes.get(notebook, lost)[6:8] == ("personal", "0ne.")
        assert notes.get(notebook, lost).tags == ("damaged",)
        assert tidemark.warning(notebook, state) is None


def test_there_is_nothing_to_repair_where_no_notebook_is(path: Path, backups: Path) -> None:
    with pytest.raises(NotFound, match="There is no notebook"):
        restoring.repair(path, backups)


def test_a_notebook_beyond_reading_is_left_where_it_is(path: Path, backups: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"gone" * 999)
    with pytest.raises(Damaged):
        restoring.repair(path, backups)
    assert path.read_bytes() == b"gone" * 999


def test_a_folder_with_backups_may_be_moved_as_a_whole(path: Path, backups: Path, kept: Path, tmp_path: Path) -> None:
    moved = tmp_path / "elsewhere"
    shutil.copytree(path.parent, moved)
    restoring.restore(moved / "backups" / kept.name, moved / path.name, moved / "backups")
    assert texts(moved / path.name) == ["One."]
