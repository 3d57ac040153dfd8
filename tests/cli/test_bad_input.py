"""Whatever file comes, there is one sentence, nothing hangs, and nothing is half done."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests import hostile
from tests.conftest import Idm
from tests.core import SHARED, is_sentence

CUTS = 6


def test_a_folder_of_hostile_files_comes_in_or_is_refused_one_by_one(idm: Idm, tmp_path: Path) -> None:
    made = hostile.put(tmp_path / "bad")
    answer = idm("import", str(tmp_path / "bad"), "--json")
    came = {Path(done["file"]).name: done for done in answer.json}
    for bad in made:
        if bad.name.endswith(".xyz"):
            assert bad.name not in came  # of a folder only documents are asked for
            continue
        done = came[bad.name]
        assert (done["status"] == "refused") == (bad.refused is not None), done
        if bad.refused is not None:
            assert bad.refused in done["reason"], done
            assert is_sentence(f"idm: {done['reason']}\n"), done
        if bad.warned is not None:
            assert any(bad.warned in warning for warning in done["warnings"]), done
    good = [done for done in answer.json if "lamps" in (done["document"] or "")]
    assert len(good) == len(hostile.names())
    assert all(map(is_sentence, answer.err.splitlines(keepends=True)))
    assert idm("doctor").status == 0
    kept = {path.name for path in idm.folder.iterdir()}
    assert kept <= {"library.sqlite", "library.sqlite-journal", "notebook.sqlite", "originals", "backups"}
    assert not list((idm.folder / "originals").glob("*.new"))


def test_each_alone_ends_with_1_and_its_sentence(idm: Idm, tmp_path: Path) -> None:
    for bad in hostile.put(tmp_path / "bad"):
        if bad.refused is not None:
            answer = idm("import", str(tmp_path / "bad" / bad.name))
            assert (answer.status, answer.out) == (1, "")
            assert is_sentence(answer.err)


def test_pipes_devices_and_folders_are_told_at_once(idm: Idm, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "folder.txt").mkdir()
    for path, words in (
        (tmp_path / "pipe.txt", "pipe"),
        (Path("/dev/zero"), "device"),
        (tmp_path / "folder.txt", "no document"),
    ):
        answer = idm("import", str(path))
        assert answer.status == 1
        assert words in answer.err
        assert is_sentence(answer.err)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_library_folder_that_cannot_be_written_is_one_sentence(idm: Idm, tmp_path: Path) -> None:
    fine = tmp_path / "a.txt"
    fine.write_text(hostile.TEXT.format(name="lamps"))
    for path in (idm.folder, *idm.folder.iterdir()):
        path.chmod(path.stat().st_mode & ~0o222)
    answer = idm("import", str(fine))
    for path in (*idm.folder.iterdir(), idm.folder):
        path.chmod(path.stat().st_mode | 0o700)
    assert answer.status == 1
    assert is_sentence(answer.err)


def spoil(library: Path, kind: str) -> None:
    """Make a library one that is refused."""
    if kind == "damaged":
        library.write_bytes(b"not a database at all, but long enough to be taken for one" * 100)
        return
    with closing(sqlite3.connect(library)) as connection:
        connection.execute("PRAGMA user_version = 999" if kind == "newer" else "PRAGMA application_id = 7")


@pytest.mark.parametrize("kind", ["damaged", "newer", "other"])
def test_nothing_is_written_on_where_the_library_is_refused(idm: Idm, kind: str) -> None:
    kept, gone = (idm("note", "add", "--free", "--text", "One", "--tag", "a", "--json").json["id"] for _ in range(2))
    idm("note", "delete", gone)
    spoil(idm.folder / "library.sqlite", kind)
    before = (idm.folder / "notebook.sqlite").read_bytes()
    for asked in (
        ("note", "add", "--free", "--text", "Two"),
        ("note", "edit", kept, "--text", "Other"),
        ("note", "delete", kept),
        ("note", "restore", gone),
        ("tag", "rename", "a", "b"),
    ):
        answer = idm(*asked)
        assert answer.status == 1, asked
        assert is_sentence(answer.err), asked
        assert (idm.folder / "notebook.sqlite").read_bytes() == before, asked


@pytest.mark.parametrize("kind", ["damaged", "newer", "other"])
def test_a_library_that_cannot_be_used_is_one_sentence_and_stays_as_it_is(idm: Idm, tmp_path: Path, kind: str) -> None:
    fine = tmp_path / "a.txt"
    fine.write_text(hostile.TEXT.format(name="lamps"))
    library = idm.folder / "library.sqlite"
    spoil(library, kind)
    before = library.read_bytes()
    answer = idm("import", str(fine))
    assert answer.status == 1
    assert is_sentence(answer.err)
    assert library.read_bytes() == before


@pytest.mark.skipif(not SHARED.is_dir(), reason="the sample documents are not beside this checkout")
@pytest.mark.parametrize("suffix", [".docx", ".pdf"])
def test_real_documents_cut_off_anywhere_come_in_or_are_refused_in_a_sentence(
    idm: Idm, tmp_path: Path, suffix: str
) -> None:
    files = [path for folder in ("samples", "source") for path in sorted((SHARED / folder).glob(f"*{suffix}"))]
    assert files
    for file in files:
        content = file.read_bytes()
        for number in range(1, CUTS):
            (tmp_path / f"{number}-{file.name}").write_bytes(content[: len(content) * number // CUTS])
    answer = idm("import", str(tmp_path), "--json", "--guide", "none")
    assert len(answer.json) == len(files) * (CUTS - 1)
    for done in answer.json:
        assert done["status"] != "refused" or is_sentence(f"idm: {done['reason']}\n"), done
    assert idm("doctor").status == 0
    shutil.rmtree(tmp_path)
