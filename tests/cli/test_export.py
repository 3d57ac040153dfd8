"""Notes out as Markdown and their edits in again, in a folder that others use too."""

from pathlib import Path

import pytest

from tests.conftest import Idm
from tests.core import DIGEST, FILES, QUAY, is_sentence


@pytest.fixture
def noted(quay: Idm) -> Idm:
    quay("note", "add", f"{QUAY}/p4", "--quote", "nobody owns the tide", "--text", "Ask the towns.", "--tag", "tides")
    quay("note", "add", DIGEST, "--text", "Read it again.")
    quay("note", "add", "ines-calder", "--text", "Write to her.")
    quay("note", "add", "quay-2031-opening", "--text", "Well said.")
    quay("note", "add", "--free", "--text", "Buy charts.")
    return quay


def state(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}


def test_each_document_has_its_file(noted: Idm, tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "notes"
    done = noted("export", "notes", "--to", str(folder), "--json").json
    names = ["free-notes.md", f"{DIGEST}--notes.md", "people--notes.md", "quay-2031--notes.md", f"{QUAY}--notes.md"]
    assert (
        sorted(Path(file).name for file in done["files"]) == sorted(names) == sorted(p.name for p in folder.iterdir())
    )
    assert (done["notes"], done["imported"]) == (5, 0)
    text = (folder / f"{QUAY}--notes.md").read_text(encoding="utf-8")
    assert "> nobody owns the tide" in text
    assert f"(idm://doc/{QUAY}/p4?note=n-" in text
    assert "Tags: #tides" in text


def test_exporting_twice_changes_nothing(noted: Idm, tmp_path: Path) -> None:
    noted("export", "notes", "--to", str(tmp_path / "out"))
    before = state(tmp_path / "out")
    assert noted("export", "notes", "--to", str(tmp_path / "out"), "--json").json["imported"] == 0
    assert state(tmp_path / "out") == before


def test_edits_in_the_files_are_taken_in_first(noted: Idm, tmp_path: Path) -> None:
    noted("export", "notes", "--to", str(tmp_path / "out"))
    path = tmp_path / "out" / f"{QUAY}--notes.md"
    text = path.read_text(encoding="utf-8")
    text = text.replace("Ask the towns.", "Ask the pilots.").replace("Tags: #tides", "Tags: #tides #pilots")
    path.write_text(text + "\n## My own\n\nLeft alone.\n", encoding="utf-8")
    assert noted("export", "notes", "--to", str(tmp_path / "out"), "--json").json["imported"] == 1
    (note,) = noted("list", "notes", "--document", QUAY, "--json").json
    assert (note["text"], note["tags"], note["revision"]) == ("Ask the pilots.", ["tides", "pilots"], 2)
    assert path.read_text(encoding="utf-8").endswith("\n## My own\n\nLeft alone.\n")


def test_an_edit_in_a_file_and_one_here_are_both_kept(noted: Idm, tmp_path: Path) -> None:
    noted("export", "notes", "--to", str(tmp_path / "out"))
    (note,) = noted("list", "notes", "--document", QUAY, "--json").json
    noted("note", "edit", note["id"], "--text", "Changed here.")
    path = tmp_path / "out" / f"{QUAY}--notes.md"
    path.write_text(path.read_text(encoding="utf-8").replace("Ask the towns.", "Changed there."), encoding="utf-8")
    noted("export", "notes", "--to", str(tmp_path / "out"))
    texts = {note["text"] for note in noted("list", "notes", "--document", QUAY, "--json").json}
    assert texts == {"Changed here.", "Changed there."}
    written = path.read_text(encoding="utf-8")
    assert "Changed here." in written
    assert "Changed there." in written


def test_notes_of_another_notebook_in_the_folder_are_not_lost(noted: Idm, tmp_path: Path) -> None:
    noted("export", "notes", "--to", str(tmp_path / "out"))
    before = state(tmp_path / "out")
    noted.folder = tmp_path / "another"
    noted("note", "add", "--free", "--text", "Not to be mixed.")
    answer = noted("export", "notes", "--to", str(tmp_path / "out"))
    assert answer.status == 1
    assert is_sentence(answer.err)
    assert state(tmp_path / "out") == before


def test_files_of_others_are_left_alone(noted: Idm, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "diary.md").write_bytes(b"caf\xe9\n")
    (folder / "readme.md").write_text("# Hello\n", encoding="utf-8")
    before = state(folder)
    assert noted("export", "notes", "--to", str(folder)).status == 0
    assert {name: kept for name, kept in state(folder).items() if name in before} == before


def test_a_file_in_the_way_is_not_overwritten(noted: Idm, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "free-notes.md").write_text("Mine.\n", encoding="utf-8")
    for _ in range(2):
        answer = noted("export", "notes", "--to", str(folder))
        assert answer.status == 0
        assert (folder / "free-notes.md").read_text(encoding="utf-8") == "Mine.\n"
        assert (folder / "free-notes-2.md").is_file()
    assert not (folder / "free-notes-3.md").exists()


def test_a_file_in_the_place_of_the_folder_is_refused(noted: Idm, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("x")
    for target in (tmp_path / "out", tmp_path / "out" / "deeper"):
        answer = noted("export", "notes", "--to", str(target))
        assert answer.status == 1
        assert is_sentence(answer.err)


def test_without_notes_nothing_is_written(idm: Idm, tmp_path: Path) -> None:
    done = idm("export", "notes", "--to", str(tmp_path / "out"), "--json").json
    assert done == {"files": [], "notes": 0, "imported": 0}


def test_deleted_notes_are_not_exported(noted: Idm, tmp_path: Path) -> None:
    for note in noted("list", "notes", "--json").json:
        noted("note", "delete", note["id"])
    assert noted("export", "notes", "--to", str(tmp_path / "out"), "--json").json["notes"] == 0


@pytest.mark.parametrize("profile", ["plain", "obsidian", "logseq", "joplin"])
def test_every_dress_is_read_back(noted: Idm, tmp_path: Path, profile: str) -> None:
    words = ("export", "notes", "--to", str(tmp_path / "out"), "--profile", profile, "--json")
    noted(*words)
    before = state(tmp_path / "out")
    assert noted(*words).json["imported"] == 0
    assert state(tmp_path / "out") == before


def test_notes_of_what_was_taken_out_keep_their_file_and_find_their_text_again(noted: Idm, tmp_path: Path) -> None:
    noted("note", "add", QUAY, "--text", "Read all of it.")
    sha256 = noted("show", QUAY, "--json").json["source"]["sha256"]
    noted("remove", QUAY)
    noted("export", "notes", "--to", str(tmp_path))
    path = tmp_path / f"{QUAY}--notes.md"
    text = path.read_text(encoding="utf-8")
    assert f'title: "Notes on {QUAY}"\n' in text
    assert f'idm-document: "{QUAY}"\nidm-version: "sha256:{sha256}"\n' in text
    assert "idm-notes: 2\n" in text
    (noted.folder / "notebook.sqlite").unlink()
    noted("import-notes", str(path))
    assert {note["document"] for note in noted("list", "notes", "--json").json} == {QUAY}
    noted("import", str(FILES / "quay-dialogue.txt"), "--guide", str(FILES / "quay-guide.toml"))
    assert {note["state"] for note in noted("list", "notes", "--json").json} == {"attached"}


def test_notes_of_an_event_that_was_taken_out_name_it(noted: Idm, tmp_path: Path) -> None:
    noted("note", "add", "quay-2031", "--text", "The whole of it.")
    noted("remove", "quay-2031")
    noted("export", "notes", "--to", str(tmp_path))
    text = (tmp_path / "quay-2031--notes.md").read_text(encoding="utf-8")
    assert 'title: "Notes on quay-2031"\n' in text
    assert "idm-document" not in text
