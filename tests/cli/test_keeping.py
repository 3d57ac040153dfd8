"""Backup, restore and doctor from the command line."""

import os
import shutil
import socket
from pathlib import Path

import pytest

from tests.conftest import Idm
from tests.core import DIGEST, FILES, QUAY, is_sentence, plain


def bad(idm: Idm) -> set[str]:
    answer = idm("doctor", "--json")
    assert answer.status == int(not answer.json["ok"])
    return {check["name"] for check in answer.json["checks"] if not check["ok"]}


def test_a_backup_is_made_checked_and_restored(idm: Idm, tmp_path: Path) -> None:
    note = idm("note", "add", DIGEST, "--text", "one", "--json").json
    made = idm("backup", "--json").json
    assert (made["notes"], made["ok"]) == (1, True)
    assert Path(made["file"]).parent == idm.folder / "backups"
    assert Path(made["file"]).stat().st_mode & 0o777 == 0o600
    idm("note", "edit", note["id"], "--text", "two")
    answer = idm("restore", made["file"], "--json")
    assert (answer.status, answer.json["ok"]) == (0, True)
    assert idm("show", note["id"], "--json").json["text"] == "one"
    assert len(idm("doctor", "--json").json["backups"]) == 2
    elsewhere = tmp_path / "elsewhere.sqlite"
    assert idm("backup", "--to", str(elsewhere), "--json").json["file"] == str(elsewhere)


def test_a_backup_is_read_from_standard_input_for_a_hyphen(idm: Idm, tmp_path: Path) -> None:
    note = idm("note", "add", "--free", "--text", "one", "--json").json
    copy = tmp_path / "copy.sqlite"
    idm("backup", "--to", str(copy))
    idm("note", "edit", note["id"], "--text", "two")
    assert idm("restore", "-", typed=copy.read_bytes()).status == 0
    assert idm("show", note["id"], "--json").json["text"] == "one"
    answer = idm("restore", "-", typed=b"no database")
    assert (answer.status, answer.out) == (1, "")
    assert is_sentence(answer.err)


def test_the_first_backup_is_one_of_no_notes(idm: Idm) -> None:
    made = idm("backup", "--json").json
    assert (made["notes"], made["ok"]) == (0, True)


def test_what_is_no_backup_is_refused(idm: Idm, tmp_path: Path) -> None:
    note = idm("note", "add", "--free", "--text", "one", "--json").json
    (tmp_path / "text.sqlite").write_text("no database")
    (tmp_path / "empty.sqlite").touch()
    library = str(idm.folder / "library.sqlite")
    for file in (str(tmp_path / "missing"), str(tmp_path), str(tmp_path / "text.sqlite"), library):
        answer = idm("restore", file)
        assert (answer.status, answer.out) == (1, "")
        assert is_sentence(answer.err)
    assert idm("show", note["id"], "--json").json["text"] == "one"


def test_a_backup_is_written_nowhere_it_cannot_be(idm: Idm, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for target in (tmp_path / "file" / "x.sqlite", tmp_path):
        answer = idm("backup", "--to", str(target))
        assert answer.status == 1
        assert is_sentence(answer.err)


def test_the_doctor_finds_nothing_wrong_and_changes_nothing(quay: Idm) -> None:
    quay("note", "add", QUAY)
    before = {p: p.read_bytes() for p in quay.folder.rglob("*") if p.is_file()}
    assert bad(quay) == set()
    assert {p: p.read_bytes() for p in quay.folder.rglob("*") if p.is_file()} == before
    lines = quay("doctor").out.splitlines()
    assert all(line.startswith("good  ") for line in lines)


def test_the_doctor_looks_at_a_folder_that_is_not_there_and_makes_none(idm: Idm, tmp_path: Path) -> None:
    idm.folder = tmp_path / "nowhere"
    assert bad(idm) == set()
    assert not idm.folder.exists()


@pytest.mark.parametrize("ending", [".txt", ".text", ".json"])
@pytest.mark.parametrize("how", ["flip", "cut", "empty", "gone", "garbage"])
def test_the_doctor_names_an_original_that_is_not_as_it_came(quay: Idm, ending: str, how: str) -> None:
    (document,) = quay("list", "documents", "--document", QUAY, "--json").json
    path = quay.folder / "originals" / f"{document['source']['sha256']}{ending}"
    content = path.read_bytes()
    spoiled = {
        "flip": content[:900] + bytes([content[900] ^ 1]) + content[901:],
        "cut": content[:-50],
        "empty": b"",
        "garbage": b"\xff\xfe{[",
    }
    if how == "gone":
        path.unlink()
    else:
        path.write_bytes(spoiled[how])
    found = bad(quay)
    if (ending, how) != (".json", "flip"):  # a letter of a file name, say, can be told by nothing
        assert found == {"originals"}
    (quay.folder / "library.sqlite").rename(quay.folder / "aside")
    assert quay("list", "events").status == 0
    (quay.folder / "aside").rename(quay.folder / "library.sqlite")
    listed = quay("list", "passages", "--json").json
    answer = quay("doctor", "--repair")
    assert quay("list", "passages", "--json").json == listed
    assert answer.status == 0 if ending == ".text" else (ending, how) == (".json", "flip") or answer.status == 1


def test_a_hurt_digest_is_kept_anew(idm: Idm) -> None:
    listed = idm("list", "passages", "--json").json
    text = idm("show", DIGEST, "--text").out
    for ending in (".md", ".text", ".json"):
        (path,) = (idm.folder / "originals").glob(f"*{ending}")
        path.write_bytes(b"spoiled")
        assert bad(idm) == {"originals"}
        assert idm("doctor", "--repair").status == 0
        assert idm("list", "passages", "--json").json == listed
        assert idm("show", DIGEST, "--text").out == text
    shutil.rmtree(idm.folder / "originals")
    answer = idm("show", DIGEST, "--text")
    assert answer.status == 1
    assert is_sentence(answer.err)
    assert idm("doctor", "--repair").status == 0
    assert idm("show", DIGEST, "--text").out == text


SPOILERS = ("empty", "garbage", "cut", "holes", "other table", "no table")


def spoil(path: Path, how: str) -> None:
    content = path.read_bytes()
    if how == "empty":
        path.write_bytes(b"")
    elif how == "garbage":
        path.write_bytes(b"\x00garbage" * 1000)
    elif how == "cut":
        path.write_bytes(content[: len(content) // 2])
    elif how == "holes":
        path.write_bytes(content[:4096] + bytes(len(content) - 8192) + content[-4096:])
    else:
        import sqlite3

        with sqlite3.connect(path) as connection:
            connection.execute("DROP TABLE meta" if how == "no table" else "DELETE FROM meta")
        connection.close()


@pytest.mark.parametrize("how", SPOILERS)
def test_a_damaged_library_is_named_and_made_again_with_its_notes(quay: Idm, how: str) -> None:
    note = quay("note", "add", f"{QUAY}/p4", "--quote", "nobody owns the tide", "--json").json
    kinds = ("events", "documents", "sessions", "speakers", "conclusions", "passages", "quotations", "notes")
    listed = {kind: quay("list", kind, "--json").json for kind in kinds}
    path = quay.folder / "library.sqlite"
    spoil(path, how)
    spoiled = path.read_bytes()
    assert bad(quay) & {"library", "contents"}
    if how not in ("cut", "holes"):
        answer = quay("list", "passages", "--json")
        assert (answer.status, answer.out) == (1, "")
        assert is_sentence(answer.err)
        assert str(path) in answer.err
    assert path.read_bytes() == spoiled
    answer = quay("doctor", "--repair", "--json")
    assert (answer.status, answer.json["ok"]) == (0, True)
    assert {kind: quay("list", kind, "--json").json for kind in kinds} == listed
    assert plain(quay("show", QUAY, "--text").out, note["segments"]) == "nobody owns the tide"
    (aside,) = (quay.folder / "backups").glob("library-damaged-*.sqlite")
    assert aside.read_bytes() == spoiled


def test_deleting_the_library_loses_nothing(quay: Idm) -> None:
    quay("import", str(FILES / "hafen-1252.txt"), "--guide", "none")
    quay(
        "import", "-", "--guide", "none", "--event", "quay-2031", typed=b"A report\n\n" + b"Of boats and of oars. " * 9
    )
    text = (FILES / "quay-dialogue.txt").read_text(encoding="utf-8").replace("212", "213")
    quay("import", "-", "--new-version-of", QUAY, "--guide", str(FILES / "quay-guide.toml"), typed=text.encode())
    quay("note", "add", f"{QUAY}@1/p4", "--quote", "nobody owns the tide")
    kinds = "events documents sessions speakers organisations conclusions passages quotations figures acronyms notes"
    listed = {kind: quay("list", kind, "--json").json for kind in kinds.split()}
    old = quay("list", "passages", "--document", f"{QUAY}@1", "--json").json
    kept = {p.name: p.read_bytes() for p in (quay.folder / "originals").iterdir()}
    (quay.folder / "library.sqlite").unlink()
    assert {kind: quay("list", kind, "--json").json for kind in kinds.split()} == listed
    assert quay("list", "passages", "--document", f"{QUAY}@1", "--json").json == old
    assert {p.name: p.read_bytes() for p in (quay.folder / "originals").iterdir()} == kept


def test_what_an_old_copy_of_the_library_lacks_comes_back(quay: Idm, shipped: Path) -> None:
    listed = quay("list", "passages", "--json").json
    shutil.copy(shipped / "library.sqlite", quay.folder / "library.sqlite")
    assert quay("show", QUAY).status == 1
    assert bad(quay) == {"originals"}
    assert quay("doctor", "--repair").status == 0
    assert quay("list", "passages", "--json").json == listed


def test_a_notebook_that_is_gone_is_said_to_be(idm: Idm) -> None:
    idm("note", "add", "--free", "--text", "precious")
    made = idm("backup", "--json").json["file"]
    (idm.folder / "notebook.sqlite").unlink()
    answer = idm("list", "notes", "--json")
    assert answer.json == []
    assert "is gone" in answer.err
    assert made in answer.err
    assert idm("restore", made).status == 0
    assert [note["text"] for note in idm("list", "notes", "--json").json] == ["precious"]


def test_a_damaged_notebook_leaves_the_texts_to_be_searched(idm: Idm) -> None:
    idm("note", "add", "--free", "--text", "precious")
    (idm.folder / "notebook.sqlite").write_bytes(b"nothing of the kind" * 500)
    found = idm("search", "capacity", "--json").json
    assert found["total"] > 0
    assert "Notes could not be searched" in found["reading"]


def test_the_first_note_of_a_day_is_written_after_a_backup(idm: Idm) -> None:
    idm("note", "add", "--free", "--text", "One.")
    backups = idm.folder / "backups"
    assert not list(backups.glob("*.sqlite"))
    idm("note", "add", "--free", "--text", "Two.")
    (made,) = idm("doctor", "--json").json["backups"]
    assert (made["notes"], made["ok"]) == (1, True)
    idm("note", "add", "--free", "--text", "Three.")
    assert len(list(backups.glob("*.sqlite"))) == 1


def test_nothing_is_restored_below_an_open_window(idm: Idm) -> None:
    made = idm("backup", "--json").json["file"]
    lock = idm.folder / ".window.lock"
    host = socket.gethostname()
    lock.write_text(f"{os.getpid()}\nidm-desktop\n{host}\n")
    answer = idm("restore", made)
    assert (answer.status, answer.err) == (1, "idm: A window has this library open; close it, then restore.\n")
    for left in (f"{os.getpid()}\nidm-desktop\nelsewhere.example\n", f"{2**22 + 1}\nidm-desktop\n{host}\n", "?"):
        lock.write_text(left)
        assert idm("restore", made).status == 0


def test_a_file_of_another_kind_is_called_no_backup_rather_than_a_damaged_one(idm: Idm, tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text("# Read me\n")
    answer = idm("restore", str(readme))
    assert answer.status == 1
    assert is_sentence(answer.err)
    assert f"{readme} is neither a notebook nor" in answer.err
    assert "damaged" not in answer.err


def test_a_note_that_is_not_as_it_was_written_is_named_where_it_is_listed_or_goes_out(idm: Idm, tmp_path: Path) -> None:
    hurt = idm("note", "add", "--free", "--text", "Ask the harbour master.", "--json").json["id"]
    whole = idm("note", "add", "--free", "--text", "Ask nobody.", "--json").json["id"]
    notebook = idm.folder / "notebook.sqlite"
    content = notebook.read_bytes()
    assert content.count(b"Ask the harbour master.") >= 1
    notebook.write_bytes(content.replace(b"Ask the harbour master.", b"Ask the harbour mistrs."))
    for asked in (
        ("list", "notes"),
        ("export", "notes", "--to", str(tmp_path / "out")),
        ("export", "notes", "--to", str(tmp_path / "page"), "--format", "html"),
    ):
        answer = idm(*asked)
        assert answer.status == 0, asked
        assert f"The note {hurt} is not as it was written" in answer.err, asked
        assert whole not in answer.err, asked


def test_a_folder_that_cannot_be_written_is_told_by_the_doctor(idm: Idm, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.access", lambda path, mode: Path(path) != idm.folder)  # root may write everywhere
    answer = idm("doctor", "--json")
    assert answer.status == 1
    assert [check["name"] for check in answer.json["checks"] if not check["ok"]] == ["writing"]


def test_damaged_pages_are_never_kept_as_a_backup_and_nothing_is_changed_in_bulk_upon_them(idm: Idm) -> None:
    note = idm("note", "add", "--free", "--text", "One.", "--tag", "harbour", "--json").json["id"]
    notebook = idm.folder / "notebook.sqlite"
    content = bytearray(notebook.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 4 * 4096] = bytes(range(256)) * 64
    notebook.write_bytes(content)
    assert "integrity" in bad(idm)
    answer = idm("tag", "rename", "harbour", "port")
    assert (answer.status, answer.out) == (1, "")
    assert is_sentence(answer.err)
    assert "is damaged" in answer.err
    assert idm("show", note, "--json").json["tags"] == ["harbour"]
    answer = idm("note", "edit", note, "--text", "Two.")
    assert answer.err.count("is damaged") == 1
    assert not list((idm.folder / "backups").glob("notebook-2*"))
    idm("doctor", "--repair")
    assert bad(idm) == set()
    idm("note", "add", "--free", "--text", "Two.")
    assert len(idm("doctor", "--json").json["backups"]) == 1
