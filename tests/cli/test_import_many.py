"""Importing a folder, seeing how far it is, and stopping it."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import Idm
from tests.core import is_sentence

TEXT = "{name} ferries\n\n" + "Boats that leave after dark need {name}, and {name} need somebody who trims them. " * 3


def fill(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(TEXT.format(name=path.stem), encoding="utf-8")
    return folder


def test_a_folder_comes_in_with_its_folders_in_order(idm: Idm, tmp_path: Path) -> None:
    folder = fill(tmp_path / "talks", "b.txt", "a.md", "deeper/c.txt", "deeper/still/d.html")
    answer = idm("import", str(folder), "--json")
    assert answer.status == 0
    assert [Path(done["file"]).name for done in answer.json] == ["a.md", "b.txt", "c.txt", "d.html"]
    assert all(done["status"] == "imported" for done in answer.json)


def test_of_a_folder_only_documents_come_in(idm: Idm, tmp_path: Path) -> None:
    folder = fill(tmp_path / "talks", "a.txt", "photo.jpg", "table.xlsx", ".hidden.txt", "~$a.docx", ".git/b.txt", "c")
    os.mkfifo(folder / "pipe.txt")
    (folder / "round").symlink_to(folder)
    answer = idm("import", str(folder), "--json")
    assert [Path(done["file"]).name for done in answer.json] == ["a.txt"]


def test_a_bad_file_in_a_folder_never_stops_the_others(idm: Idm, tmp_path: Path) -> None:
    folder = fill(tmp_path / "talks", "a.txt", "c.txt")
    (folder / "b.docx").write_bytes(b"PK\x03\x04 cut off")
    answer = idm("import", str(folder), "--json")
    assert (answer.status, [done["status"] for done in answer.json]) == (1, ["imported", "refused", "imported"])
    assert is_sentence(answer.err)


def test_a_folder_without_documents_says_so(idm: Idm, tmp_path: Path) -> None:
    answer = idm("import", str(fill(tmp_path / "pictures", "photo.jpg")), "--json")
    assert (answer.status, [done["status"] for done in answer.json]) == (1, ["refused"])
    assert "no document in this folder" in answer.err
    assert is_sentence(answer.err)


def test_the_library_folder_is_not_brought_into_itself(idm: Idm, tmp_path: Path) -> None:
    fill(idm.folder.parent, "talks.txt")
    answer = idm("import", str(idm.folder.parent), "--json")
    assert [Path(done["file"]).name for done in answer.json] == ["talks.txt"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may look into every folder")
def test_a_folder_that_may_not_be_looked_into_is_named(idm: Idm, tmp_path: Path) -> None:
    folder = fill(tmp_path / "talks", "a.txt", "shut/b.txt")
    (folder / "shut").chmod(0)
    try:
        answer = idm("import", str(folder), "--json")
    finally:
        (folder / "shut").chmod(0o700)
    assert [done["status"] for done in answer.json] == ["imported", "refused"]
    assert is_sentence(answer.err)


def running(library: Path, *arguments: str, terminal: int) -> subprocess.Popen[bytes]:
    code = "import sys; from idm_desktop.__main__ import main; sys.exit(main())"
    command = [sys.executable, "-c", code, "--library", str(library), "import", *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=terminal, stdin=subprocess.DEVNULL)


def reading(descriptor: int, until: bytes, seconds: float = 20) -> bytes:
    seen = b""
    end = time.monotonic() + seconds
    while until not in seen and time.monotonic() < end:
        seen += os.read(descriptor, 4096)
    assert until in seen
    return seen


def test_on_a_terminal_one_sees_how_far_it_is_and_ctrl_c_stops_it(library: Path, tmp_path: Path) -> None:
    folder = fill(tmp_path / "talks", *(f"{number:03}.txt" for number in range(200)))
    try:
        ours, theirs = os.openpty()
    except OSError as reason:
        pytest.skip(f"There is no terminal to be had here ({reason.strerror}).")
    child = running(library, str(folder), "--json", terminal=theirs)
    os.close(theirs)
    reading(ours, b"of 200: ")
    child.send_signal(signal.SIGINT)
    out, _ = child.communicate(timeout=20)
    said = reading(ours, b"kept.\r\n").rpartition(b"\r")[0].decode().splitlines()[-1].strip()
    os.close(ours)
    assert child.returncode == 1
    assert is_sentence(said + "\n")
    came = json.loads(out)
    assert len(came) < 200
    assert not list((library / "originals").glob("*.new"))


def test_where_nobody_looks_nothing_is_said(library: Path, tmp_path: Path) -> None:
    child = running(library, str(fill(tmp_path / "talks", "a.txt", "b.txt")), terminal=subprocess.PIPE)
    out, err = child.communicate(timeout=30)
    assert (child.returncode, err, out.count(b"\n")) == (0, b"", 2)


def test_one_file_named_twice_is_here_already_the_second_time(idm: Idm, tmp_path: Path) -> None:
    file = str(fill(tmp_path, "a.txt") / "a.txt")
    answer = idm("import", file, file, str(tmp_path / "gone.txt"), "-", file, "--json", typed=TEXT.encode())
    assert [done["status"] for done in answer.json] == ["imported", "already", "refused", "imported", "already"]


def test_files_of_other_kinds_in_a_folder_are_counted(idm: Idm, tmp_path: Path) -> None:
    folder = tmp_path / "mixed"
    folder.mkdir()
    (folder / "a.txt").write_text("Report on Ferries\n\nOslo, 3 March 2021\n\nMs. Ida Vik, a pilot, opened it.\n")
    for name in ("photo.jpg", "table.xlsx", ".hidden", "~$a.docx"):
        (folder / name).write_bytes(b"x")
    answer = idm("import", str(folder))
    assert answer.status == 0
    assert "Left out, because files of their kind are not read: 2 files." in answer.err
