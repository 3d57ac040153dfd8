"""The whole library as one zip, and back: everything in it, nothing trusted, what was there kept."""

import json
import shutil
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from idm_desktop.desk import replacing
from tests.conftest import Idm
from tests.core import DIGEST, FILES, QUAY, is_sentence

KINDS = ("events", "documents", "sessions", "speakers", "conclusions", "passages", "quotations", "notes")


def everything(idm: Idm) -> dict[str, object]:
    return {kind: idm("list", kind, "--json").json for kind in KINDS}


@pytest.fixture
def packed(quay: Idm, tmp_path: Path) -> Path:
    quay("note", "add", QUAY, "--quote", "nobody owns the tide", "--text", "One.")
    path = tmp_path / "all.zip"
    made = quay("backup", "--all", "--to", str(path), "--json")
    assert (made.status, made.json) == (0, {"file": str(path), "notes": 1, "ok": True})
    return path


def elsewhere(quay: Idm, tmp_path: Path, capsys: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch) -> Idm:
    return Idm(tmp_path / "elsewhere", capsys, patch)


def test_a_library_is_the_same_on_another_computer(
    quay: Idm, packed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    there = elsewhere(quay, tmp_path, capsys, monkeypatch)
    answer = there("restore", str(packed), "--json")
    assert (answer.status, answer.json["ok"]) == (0, True)
    assert everything(there) == everything(quay)
    assert there("show", QUAY, "--text").out == quay("show", QUAY, "--text").out
    (there.folder / "library.sqlite").unlink()
    assert everything(there) == everything(quay)
    for path in there.folder.rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0
    assert not list(there.folder.glob(".staging*"))


def test_what_was_there_is_packed_first_and_can_come_back(quay: Idm, packed: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("A Report\n\n1. The harbour was dredged in spring, and nobody complained.\n", encoding="utf-8")
    assert quay("import", str(other)).status == 0
    quay("note", "add", "--free", "--text", "Two.")
    before = everything(quay)
    assert quay("restore", str(packed)).status == 0
    assert len(quay("list", "notes", "--json").json) == 1
    assert len(quay("list", "documents", "--json").json) == 2
    (aside,) = (quay.folder / "backups").glob("library-*.zip")
    assert quay("restore", str(aside)).status == 0
    assert everything(quay) == before


def test_a_restore_that_was_cut_short_is_finished_by_whoever_opens_the_library(quay: Idm, packed: Path) -> None:
    wanted = everything(quay)
    quay("note", "add", "--free", "--text", "Two.")
    staging = quay.folder / ".staging-cut"
    with zipfile.ZipFile(packed) as opened:
        names = [name for name in opened.namelist() if "/" in name]
        opened.extractall(staging, names)
    replacing.pledge(quay.folder, staging, names)
    (quay.folder / "library.sqlite").unlink()
    assert everything(quay) == wanted
    assert quay("doctor").status == 0
    assert not list(quay.folder.glob(".*"))
    assert len(quay("list", "notes", "--json").json) == 1


def test_a_restore_that_cannot_be_finished_is_said_in_a_sentence_and_touches_nothing(quay: Idm, packed: Path) -> None:
    before = everything(quay)
    pledged = quay.folder / ".restoring"
    pledged.mkdir()
    answer = quay("list", "notes", "--json")
    assert (answer.status, answer.out) == (1, "")
    assert is_sentence(answer.err)
    pledged.rmdir()
    assert everything(quay) == before


def test_a_restore_that_can_never_be_finished_gives_way_to_another_and_nothing_of_it_is_deleted(
    quay: Idm, packed: Path
) -> None:
    wanted = everything(quay)
    quay("note", "add", "--free", "--text", "Two.")
    kept = Path(quay("backup", "--json").json["file"])
    pledged = quay.folder / ".restoring"
    (pledged / "library").mkdir(parents=True)
    (pledged / "names.json").write_text('["notebook.sqlite"]', encoding="utf-8")
    (pledged / "library" / "notebook.sqlite").write_bytes(b"the disk has forgotten what this was")
    for verb in (
        ("list", "notes"),
        ("note", "add", "--free", "--text", "Three."),
        ("doctor", "--repair"),
        ("restore", str(kept)),
    ):
        answer = quay(*verb)
        assert (answer.status, answer.out) == (1, "")
        assert "restore another backup" in answer.err
    assert quay("restore", str(packed)).status == 0
    assert everything(quay) == wanted
    (aside,) = (quay.folder / "backups").glob("unfinished-*")
    assert (aside / "library" / "notebook.sqlite").read_bytes().startswith(b"the disk")
    (zipped,) = (quay.folder / "backups").glob("library-*.zip")
    assert quay("restore", str(zipped)).status == 0
    assert {note["text"] for note in quay("list", "notes", "--json").json} == {"One.", "Two."}


def test_what_a_killed_program_has_unpacked_is_swept_at_the_next_start(quay: Idm, packed: Path) -> None:
    before = everything(quay)
    left = quay.folder / ".staging-4711-abcd"
    left.mkdir()
    with zipfile.ZipFile(packed) as opened:
        opened.extractall(left)
    assert everything(quay) == before
    assert not left.exists()


def test_it_is_private_and_written_over_nothing(quay: Idm, packed: Path, tmp_path: Path) -> None:
    assert stat.S_IMODE(packed.stat().st_mode) == 0o600
    answer = quay("backup", "--all", "--to", str(packed))
    assert (answer.status, answer.out) == (1, "")
    assert is_sentence(answer.err)
    assert is_sentence(quay("backup", "--all", "--to", str(tmp_path / "no" / "all.zip")).err)
    made = quay("backup", "--all", "--json").json
    assert Path(made["file"]).parent == quay.folder / "backups"
    with zipfile.ZipFile(made["file"]) as opened:
        assert not [name for name in opened.namelist() if name.endswith(".zip") or "/." in name]


def rewritten(packed: Path, change: Callable[[str, bytes], tuple[str, bytes] | None]) -> None:
    other = packed.with_suffix(".new")
    with zipfile.ZipFile(packed) as old, zipfile.ZipFile(other, "w") as new:
        for name in old.namelist():
            made = change(name, old.read(name))
            if made is not None:
                new.writestr(*made)
    other.replace(packed)


def outside(name: str, content: bytes) -> tuple[str, bytes]:
    if name.endswith(".json") and "/" not in name:
        return name, content.replace(b"library/library.sqlite", b"library/../../x.sqlite")
    return name.replace("library/library.sqlite", "library/../../x.sqlite"), content


SPOILERS: dict[str, Callable[[str, bytes], tuple[str, bytes] | None]] = {
    "a byte of the notebook": lambda name, content: (name, content[:-1] + b"x" if "notebook" in name else content),
    "a file too few": lambda name, content: None if name.endswith(".text") else (name, content),
    "no list": lambda name, content: None if name == "idm-backup.json" else (name, content),
    "a name outside": outside,
    "no notebook": lambda name, content: None if name == "library/notebook.sqlite" else (name, content),
    "a later format": lambda name, content: (name, content.replace(b'"format": 1', b'"format": 9')),
    "another list": lambda name, content: (name, b"[]" if name == "idm-backup.json" else content),
}


@pytest.mark.parametrize("how", SPOILERS)
def test_a_zip_that_is_not_as_it_was_written_changes_nothing(quay: Idm, packed: Path, how: str) -> None:
    rewritten(packed, SPOILERS[how])
    before = everything(quay)
    answer = quay("restore", str(packed))
    assert (answer.status, answer.out) == (1, "")
    assert is_sentence(answer.err)
    assert everything(quay) == before
    assert not (quay.folder.parent / "x.sqlite").exists()
    assert not list(quay.folder.glob(".staging*"))


def test_some_other_zip_is_refused(quay: Idm, tmp_path: Path) -> None:
    other = tmp_path / "other.zip"
    with zipfile.ZipFile(other, "w") as made:
        made.writestr("readme.txt", "Nothing of ours.")
    assert is_sentence(quay("restore", str(other)).err)


def test_settings_come_along_where_there_are_none(quay: Idm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "config" / "idm-desktop"
    place.mkdir(parents=True)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    (place / "settings.ini").write_text("theme=dark\n", encoding="utf-8")
    (place / "library-folder").write_text(f"{quay.folder}\n", encoding="utf-8")
    path = tmp_path / "all.zip"
    quay("backup", "--all", "--to", str(path))
    with zipfile.ZipFile(path) as opened:
        assert [n for n in opened.namelist() if n.startswith("settings/")] == ["settings/settings.ini"]
        assert json.loads(opened.read("idm-backup.json"))["format"] == 1
    (place / "settings.ini").write_text("theme=light\n", encoding="utf-8")
    quay("restore", str(path))
    assert (place / "settings.ini").read_text(encoding="utf-8") == "theme=light\n"
    shutil.rmtree(place)
    quay("restore", str(path))
    assert [path.name for path in place.iterdir()] == ["settings.ini"]


def test_a_frozen_library_packed_by_hand_is_no_backup(idm: Idm) -> None:
    for file in (FILES / "frozen").glob("*.zip"):
        assert is_sentence(idm("restore", str(file)).err)
        assert idm("show", DIGEST).status == 0
