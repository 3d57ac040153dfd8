"""Opening: settings read back, nobody else let in, nothing foreign or newer touched."""

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

import idm_desktop
from idm_desktop.errors import Busy, Damaged, StoreError, TooNew
from idm_desktop.notebook import notes
from idm_desktop.notebook.connection import APPLICATION, VERSION, connect, is_read_only
from idm_desktop.notebook.values import Draft

NOBODY = 65534
ROOT = Path(idm_desktop.__file__).parent.parent


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def settings(connection: sqlite3.Connection) -> dict[str, object]:
    names = ("journal_mode", "synchronous", "foreign_keys", "mmap_size", "application_id", "user_version")
    return {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names}


@contextmanager
def powerless(folder: Path) -> Iterator[None]:
    """Be somebody whom permissions bind, also where the tests run as root."""
    if os.geteuid() != 0:
        yield
        return
    for each in (folder, *folder.rglob("*")):
        os.chown(each, NOBODY, NOBODY)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def reachable() -> Iterator[Path]:
    """Give a folder that another user of the machine could reach."""
    folder = Path(tempfile.mkdtemp())
    yield folder
    folder.chmod(0o700)
    for each in folder.rglob("*"):
        each.chmod(0o700)
    shutil.rmtree(folder)


def test_every_setting_that_keeps_notes_safe_is_on(notebook: sqlite3.Connection) -> None:
    assert settings(notebook) == {
        "journal_mode": "truncate",
        "synchronous": 2,
        "foreign_keys": 1,
        "mmap_size": 0,
        "application_id": APPLICATION,
        "user_version": VERSION,
    }


def test_nobody_else_may_look_into_folder_file_or_journal(path: Path) -> None:
    before = os.umask(0)
    try:
        with closing(connect(path)) as notebook:
            notes.add(notebook, Draft(text="Mine alone."))
    finally:
        os.umask(before)
    assert mode(path.parent) == 0o700
    assert mode(path) == 0o600
    assert mode(path.with_name("notebook.sqlite-journal")) == 0o600


def test_a_file_open_to_others_is_closed_to_them(path: Path) -> None:
    connect(path).close()
    path.chmod(0o644)
    path.parent.chmod(0o755)
    connect(path).close()
    assert (mode(path), mode(path.parent)) == (0o600, 0o700)


def test_a_folder_that_everybody_shares_stays_as_it_is(tmp_path: Path) -> None:
    tmp_path.chmod(0o1777)
    connect(tmp_path / "notebook.sqlite").close()
    assert mode(tmp_path) == 0o1777


def test_making_a_notebook_leaves_nothing_else_behind(path: Path) -> None:
    connect(path).close()
    assert [each.name for each in path.parent.iterdir()] == ["notebook.sqlite"]


def test_what_a_killed_program_left_unfinished_is_swept_up(path: Path) -> None:
    path.parent.mkdir()
    stale, fresh = (path.with_name(f"notebook.sqlite.{number}-aa.new") for number in (1, 2))
    for each in (stale, fresh):
        each.touch()
    os.utime(stale, (1, 1))
    connect(path).close()
    assert not stale.exists()
    assert fresh.exists()


def test_a_missing_notebook_is_not_made_where_it_should_be_there(path: Path) -> None:
    with pytest.raises(StoreError, match=r"There is no notebook at .*notebook\.sqlite\."):
        connect(path, create=False)
    assert not path.exists()


def test_a_later_programs_notebook_is_refused_and_left_byte_for_byte(path: Path) -> None:
    connect(path).close()
    with closing(sqlite3.connect(path)) as other:
        other.execute(f"PRAGMA user_version = {VERSION + 1}")
    before = path.read_bytes()
    with pytest.raises(TooNew, match="later version of this program"):
        connect(path)
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == ["notebook.sqlite"]


@pytest.mark.parametrize("journal", ["DELETE", "WAL"])
def test_another_programs_database_is_refused_and_left_byte_for_byte(path: Path, journal: str) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as other:
        other.execute(f"PRAGMA journal_mode = {journal}")
        other.execute("CREATE TABLE bookmark (address TEXT)")
    before = path.read_bytes()
    with pytest.raises(Damaged, match="not a notebook of this program"):
        connect(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"Dear diary,\n" * 500, b"\0" * 8192])
def test_what_is_no_database_is_named_and_told_what_to_do_with(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(Damaged) as caught:
        connect(path)
    assert str(path) in str(caught.value)
    assert "idm restore FILE" in str(caught.value)
    assert path.read_bytes() == content


def test_a_folder_in_its_place_is_a_sentence(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(Damaged, match="not a notebook of this program"):
        connect(path)


def test_a_file_in_the_place_of_its_folder_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "library").write_text("not a folder")
    with pytest.raises(StoreError, match="cannot be used"):
        connect(tmp_path / "library" / "notebook.sqlite")


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_a_folder_that_cannot_be_written_is_a_sentence(reachable: Path) -> None:
    reachable.chmod(0o500)
    with powerless(reachable), pytest.raises(StoreError, match=r"cannot be used \(Permission denied\)"):
        connect(reachable / "notebook.sqlite")


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
@pytest.mark.parametrize(("file", "folder"), [(0o400, 0o700), (0o600, 0o500)])
def test_what_can_only_be_read_is_read_and_writing_is_a_sentence(reachable: Path, file: int, folder: int) -> None:
    path = reachable / "notebook.sqlite"
    with closing(connect(path)) as notebook:
        id = notes.add(notebook, Draft(text="Still here.")).id
        assert not is_read_only(notebook)
    path.chmod(file)
    reachable.chmod(folder)
    with powerless(reachable), closing(connect(path)) as notebook:
        assert is_read_only(notebook)
        assert notes.get(notebook, id).text == "Still here."
        with pytest.raises(StoreError, match="can only be read"):
            notes.add(notebook, Draft(text="Too much."))


def test_a_locked_notebook_says_so_and_who_holds_it(path: Path) -> None:
    connect(path).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as other, closing(connect(path, timeout=0)) as notebook:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Busy) as caught:
            notes.add(notebook, Draft(text="Later."))
        assert "Another program is writing" in str(caught.value)
        if sys.platform == "linux":
            assert f"process {os.getpid()})" in str(caught.value)
        other.execute("ROLLBACK")
        assert notes.add(notebook, Draft(text="Later.")).text == "Later."


def test_a_notebook_locked_against_readers_cannot_be_opened(path: Path) -> None:
    connect(path).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Busy):
            connect(path, timeout=0)


def test_an_older_notebook_is_copied_before_it_is_brought_up_to_date(path: Path, backups: Path) -> None:
    with closing(connect(path)) as notebook:
        id = notes.add(notebook, Draft(text="From before.")).id
        notebook.execute("PRAGMA user_version = 0")
    with closing(connect(path)) as notebook:
        assert settings(notebook)["user_version"] == VERSION
        assert notes.get(notebook, id).text == "From before."
    (copy,) = backups.glob("notebook-*.sqlite")
    with closing(sqlite3.connect(copy)) as backup:
        assert backup.execute("PRAGMA user_version").fetchone() == (0,)


def test_a_notebook_that_another_tool_set_to_wal_is_set_back(path: Path) -> None:
    connect(path).close()
    with closing(sqlite3.connect(path)) as other:
        assert other.execute("PRAGMA journal_mode = WAL").fetchone() == ("wal",)
    with closing(connect(path)) as notebook:
        assert settings(notebook)["journal_mode"] == "truncate"
        notes.add(notebook, Draft(text="No sidecar."))
    assert not path.with_name("notebook.sqlite-wal").exists()


def test_names_of_folders_may_hold_any_sign(tmp_path: Path) -> None:
    path = tmp_path / "50 % of #1? Ünïcode & more" / "notebook.sqlite"
    with closing(connect(path)) as notebook:
        notes.add(notebook, Draft(text="Found again."))
    assert path.stat().st_size > 0


def test_two_programs_may_make_the_notebook_in_the_same_instant(path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from idm_desktop.notebook import notes, values;"
        "from idm_desktop.notebook.connection import connect;"
        "notes.add(connect(Path(sys.argv[1])), values.Draft(text=sys.argv[2]))"
    )
    words = ["one", "two", "three"]
    started = [subprocess.Popen([sys.executable, "-c", program, str(path), word], cwd=ROOT) for word in words]
    assert [process.wait() for process in started] == [0, 0, 0]
    with closing(connect(path)) as notebook:
        assert sorted(note.text for note in notes.every(notebook)) == sorted(words)


def test_opening_a_notebook_that_is_up_to_date_imports_nothing_heavy(path: Path) -> None:
    connect(path).close()
    program = (
        "import sys; from pathlib import Path; from idm_desktop.notebook.connection import connect;"
        "connect(Path(sys.argv[1])); assert not {'sqlite_utils', 'PySide6'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program, str(path)], check=True, cwd=ROOT)
