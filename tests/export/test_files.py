"""Files of notes on the disk, and their names."""

import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from idm_desktop.errors import ImportFailed, Refused, StoreError
from idm_desktop.export.files import read, safe_name, unique, write
from idm_desktop.export.markdown import render
from tests.export.making import SHEET, entry, sheet

OURS = render(SHEET)
OTHER = render(sheet(entry(1)))

FULL_DISK = """
import resource, sys
from pathlib import Path
from idm_desktop.errors import StoreError
from idm_desktop.export.files import write
resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
try:
    write(Path(sys.argv[1]), "x" * 200)
except StoreError as error:
    print(error)
"""


def test_a_file_is_written_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "new" / "x.md"
    assert write(path, OURS)
    assert path.read_bytes() == OURS.encode()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert names(path.parent) == ["x.md"]


def test_a_file_for_others_can_be_read_by_them(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        write(tmp_path / "x.md", OURS, private=False)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "x.md").stat().st_mode) == 0o644


def test_the_same_text_is_not_written_again(tmp_path: Path) -> None:
    path = tmp_path / "x.md"
    write(path, OURS)
    os.utime(path, ns=(1, 1))
    before = path.stat()
    assert not write(path, OURS)
    after = path.stat()
    assert (after.st_mtime_ns, after.st_ino) == (1, before.st_ino)
    assert names(tmp_path) == ["x.md"]


def test_what_was_there_stays_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "x.md"
    for text in (OURS, OTHER, OURS + "\nMine.\n"):
        assert write(path, text)
    assert path.read_text() == OURS + "\nMine.\n"
    backup = tmp_path / "x.md.bak"
    assert backup.read_text() == OTHER
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    assert names(tmp_path) == ["x.md", "x.md.bak"]


def test_a_backup_that_somebody_else_made_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "x.md.bak").write_text("mine")
    (tmp_path / "x.md.bak-2").mkdir()
    write(tmp_path / "x.md", OURS)
    write(tmp_path / "x.md", OTHER)
    assert (tmp_path / "x.md.bak").read_text() == "mine"
    assert (tmp_path / "x.md.bak-3").read_text() == OURS


@pytest.mark.parametrize("content", [b"", b"# Mine\n", b"---\ntitle: mine\n---\nidm-format: 1\n", b"\xff\xfe"])
def test_a_file_of_somebody_else_is_never_overwritten(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.md"
    path.write_bytes(content)
    with pytest.raises(Refused, match=r"“x\.md” was not written by this program and is left as it is"):
        write(path, OURS)
    assert path.read_bytes() == content
    assert names(tmp_path) == ["x.md"]


def test_a_link_a_folder_and_a_pipe_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "aim.md").write_text(OURS)
    (tmp_path / "link.md").symlink_to("aim.md")
    (tmp_path / "folder.md").mkdir()
    os.mkfifo(tmp_path / "pipe.md")
    for name in ("link.md", "folder.md", "pipe.md"):
        with pytest.raises(Refused, match="not an ordinary file"):
            write(tmp_path / name, OTHER)
        with pytest.raises(Refused, match="not an ordinary file"):
            read(tmp_path / name)
    assert (tmp_path / "aim.md").read_text() == OURS
    assert (tmp_path / "link.md").is_symlink()


def test_a_folder_that_cannot_be_written_is_named_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match=r"“x\.md” cannot be written in .*file \(.*\); choose another folder\.$"):
        write(tmp_path / "file" / "x.md", OURS)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="an administrator may write anywhere")
def test_a_read_only_folder_is_named_in_a_sentence(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(StoreError, match="permission denied"):
        write(tmp_path / "x.md", OURS)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_a_full_disk_leaves_everything_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "x.md"
    path.write_text("---\nidm-format: 1\n---\n")
    run = subprocess.run([sys.executable, "-c", FULL_DISK, path], capture_output=True, text=True, check=True)
    assert re.fullmatch(r"There is no room to write “x\.md” in .*; .* export again\.\n", run.stdout)
    assert path.read_text() == "---\nidm-format: 1\n---\n"
    assert names(tmp_path) == ["x.md", "x.md.bak"]


def test_a_hostile_name_is_shown_escaped(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"a\n\xe2\x80\xae\xff.md")
    path.write_text("mine")
    with pytest.raises(Refused, match=re.escape(r"“a\n\u202e\udcff.md” was not written")):
        write(path, OURS)


def test_a_file_is_read_with_its_line_ends(tmp_path: Path) -> None:
    (tmp_path / "x.md").write_bytes(b"a\r\nb\n\xc3\xa9")
    assert read(tmp_path / "x.md") == "a\r\nb\né"
    assert read(tmp_path / "none.md") is None
    (tmp_path / "x.md").write_bytes(b"\xff")
    with pytest.raises(ImportFailed, match="not UTF-8"):
        read(tmp_path / "x.md")


@pytest.mark.parametrize(
    ("title", "suffix", "name"),
    [
        ("idm-2018-2-official", "--notes.md", "idm-2018-2-official--notes.md"),
        ("Résumé: l’égalité? Straße/Øst", ".md", "Resume-l'egalite-Strasse-Ost.md"),
        ("e\u0301te\u0301", ".md", "ete.md"),
        (' a\\b/c:d*e?f"g<h>i|j#k^l[m]n\x00o\n ', ".md", "a-b-c-d-e-f-g-h-i-j-k-l-m-n-o.md"),
        ("../../etc/passwd", ".md", "etc-passwd.md"),
        ("-rf. ", "", "rf"),
        ("CON", ".md", "notes-CON.md"),
        ("com1.x", ".md", "notes-com1.x.md"),
        ("console", ".md", "console.md"),
    ],
)
def test_a_title_becomes_a_file_name(title: str, suffix: str, name: str) -> None:
    assert safe_name(title, suffix) == name


def test_a_title_of_another_script_gets_a_name_of_its_own() -> None:
    made = {safe_name(title, "--notes.md") for title in ("مؤتمر", "移民", "...", "")}
    assert len(made) == 4
    assert all(re.fullmatch(r"notes-[0-9a-f]{8}--notes\.md", name) for name in made)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200) | st.text("CONAUXLPT1. -", max_size=6), st.sampled_from([".md", "--notes.md", ""]))
def test_any_title_becomes_a_name_that_every_system_takes(title: str, suffix: str) -> None:
    name = safe_name(title, suffix)
    assert name.isascii()
    assert name.isprintable()
    assert len(name) <= 100
    assert name.endswith(suffix)
    assert not set(name) & set('\\/:*?"<>|#^[]')
    assert name[0] not in ".- "
    assert name[-1] not in ". "
    assert not re.fullmatch(r"CON|PRN|AUX|NUL|(?:COM|LPT)\d", name.partition(".")[0].upper())
    assert safe_name(title, suffix) == name


def test_a_taken_name_gets_a_number() -> None:
    assert unique("x--notes.md", []) == "x--notes.md"
    assert unique("x--notes.md", ["X--NOTES.md", "x--notes-2.md"]) == "x--notes-3.md"
    assert unique("x", {"x"}) == "x-2"
    long = "a" * 97 + ".md"
    assert unique(long, [long]) == "a" * 95 + "-2.md"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())
