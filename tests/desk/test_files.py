"""The files of a library: whose they are, and what is done when they are not as they should be."""

import os
import sqlite3
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from idm_desktop.desk.desk import Desk
from idm_desktop.library import connection as libraries
from idm_desktop.notebook import connection as notebooks
from tests.conftest import Idm
from tests.core import DIGEST, FILES, is_sentence

NAMES = ("library.sqlite", "notebook.sqlite")
VERBS = {"library.sqlite": ("list", "passages"), "notebook.sqlite": ("list", "notes")}
WRITES = {
    "library.sqlite": ("import", str(FILES / "quay-dialogue.txt")),
    "notebook.sqlite": ("note", "add", "--free"),
}


def too_new(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 9999")
    connection.close()


def of_another_program(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE recipes (soup)")
    connection.close()


def swapped(path: Path) -> None:
    (other,) = (name for name in NAMES if name != path.name)
    path.write_bytes((path.parent / other).read_bytes())


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def garbage(path: Path) -> None:
    path.write_bytes(os.urandom(9000))


def text(path: Path) -> None:
    path.write_text("Not a database.\n")


def empty(path: Path) -> None:
    path.write_bytes(b"")


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def modes(folder: Path) -> dict[str, int]:
    return {str(path.relative_to(folder)): stat.S_IMODE(path.stat().st_mode) for path in [folder, *folder.rglob("*")]}


@pytest.mark.parametrize("spoil", [too_new, of_another_program, swapped, truncated, garbage, text, empty, folder])
@pytest.mark.parametrize("name", NAMES)
def test_a_file_that_is_not_ours_to_use_is_named_and_left_as_it_is(
    idm: Idm, name: str, spoil: Callable[[Path], None]
) -> None:
    idm("note", "add", "--free", "--text", "Ferries")
    path = idm.folder / name
    spoil(path)
    before = path.read_bytes() if path.is_file() else None
    listing = sorted(path.name for path in idm.folder.iterdir())
    for verb in (VERBS[name], WRITES[name], ("doctor",)):
        answer = idm(*verb)
        assert answer.status == 1, verb
        if verb != ("doctor",):
            assert answer.out == ""
            for line in answer.err.splitlines(keepends=True):
                assert is_sentence(line)
            assert str(path) in answer.err
        else:
            assert answer.err == ""
            assert "BAD" in answer.out
    assert (path.read_bytes() if path.is_file() else None) == before
    assert {path.name for path in idm.folder.iterdir()} - set(listing) <= {f"{name}-journal"}


@pytest.mark.parametrize("spoil", [too_new, of_another_program, swapped, folder])
def test_repairing_touches_no_library_of_others(idm: Idm, spoil: Callable[[Path], None]) -> None:
    idm("note", "add", "--free")
    path = idm.folder / "library.sqlite"
    spoil(path)
    before = path.read_bytes() if path.is_file() else None
    answer = idm("doctor", "--repair")
    assert answer.status == 1
    assert is_sentence(answer.err)
    assert (path.read_bytes() if path.is_file() else None) == before
    assert list((idm.folder / "backups").iterdir()) == []


def test_a_damaged_notebook_does_not_keep_one_from_reading(idm: Idm) -> None:
    (idm.folder / "notebook.sqlite").write_bytes(b"garbage" * 999)
    assert idm("list", "passages").status == 0
    assert idm("show", DIGEST, "--text").status == 0


def test_folders_are_their_owners_alone_and_files_too(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        desk = Desk(tmp_path / "deep" / "library")
        desk.library.execute("SELECT 1")
        desk.notebook.execute("SELECT 1")
        desk.close()
    finally:
        os.umask(before)
    found = modes(tmp_path / "deep" / "library")
    assert {found[name] for name in (".", "originals", "backups")} == {0o700}
    assert {mode for name, mode in found.items() if name not in (".", "originals", "backups")} == {0o600}


def test_a_folder_that_was_open_to_others_is_closed(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    folder.mkdir(mode=0o755)
    folder.chmod(0o755)
    desk = Desk(folder)
    desk.library.execute("SELECT 1")
    desk.close()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_an_import_leaves_nothing_open_to_others(idm: Idm) -> None:
    idm("import", str(FILES / "quay-dialogue.txt"), "--guide", str(FILES / "quay-guide.toml"))
    assert {mode for name, mode in modes(idm.folder).items() if "/" in name} == {0o600}


def test_both_files_are_written_safely(library: Path) -> None:
    desk = Desk(library)
    for connection in (desk.library, desk.notebook):
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("truncate",)
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    desk.close()


def test_nothing_half_made_is_left_beside_a_new_library(shipped: Path) -> None:
    assert {path.name for path in shipped.iterdir()} <= {
        "library.sqlite",
        "library.sqlite-journal",
        "originals",
        "backups",
    }


@pytest.mark.parametrize("place", ["library", "library/originals", "library/backups"])
def test_a_file_where_a_folder_must_be_is_named(idm: Idm, tmp_path: Path, place: str) -> None:
    idm.folder = tmp_path / "new" / "library"
    path = tmp_path / "new" / place
    path.parent.mkdir(parents=True)
    path.write_text("x")
    for verb in (("list", "events"), ("import", str(FILES / "quay-dialogue.txt")), ("doctor", "--repair")):
        answer = idm(*verb)
        assert (answer.status, answer.out) == (1, "")
        assert is_sentence(answer.err)
    assert path.read_text() == "x"


def test_a_folder_below_a_file_is_named(idm: Idm, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for name in ("file/library", "x" * 300, "file/" + "y" * 5000):
        idm.folder = tmp_path / name
        for verb in (("list", "events"), ("note", "add", "--free"), ("backup",)):
            answer = idm(*verb)
            assert (answer.status, answer.out) == (1, "")
            assert is_sentence(answer.err)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_library_that_may_not_be_written_can_be_read(idm: Idm) -> None:
    for path in [idm.folder, *idm.folder.rglob("*")]:
        path.chmod(0o500 if path.is_dir() else 0o400)
    assert idm("list", "passages").status == 0
    answer = idm("import", str(FILES / "quay-dialogue.txt"))
    assert answer.status == 1
    assert is_sentence(answer.err)
    idm.folder.chmod(0o700)


def test_another_program_that_writes_is_waited_for_and_then_named(idm: Idm, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "WAIT", 0.01)
    other = sqlite3.connect(idm.folder / "library.sqlite")
    other.execute("BEGIN EXCLUSIVE")
    answer = idm("list", "events")
    other.close()
    assert answer.status == 1
    assert is_sentence(answer.err)
    assert idm("list", "events").status == 0


def test_their_application_ids_tell_the_two_files_apart() -> None:
    assert libraries.APPLICATION != notebooks.APPLICATION
