"""Our own files of notes back in, edited or not, whole or not."""

from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Idm
from tests.core import FILES, QUAY, is_sentence

QUOTE = "nobody owns the tide"


@pytest.fixture
def noted(quay: Idm) -> Idm:
    quay("note", "add", f"{QUAY}/p4", "--quote", QUOTE, "--text", "Ask the towns.", "--tag", "tides")
    quay("note", "add", QUAY, "--text", "Read it again.", "--share", "public", "--meaning", "question")
    quay("note", "add", "--free", "--text", "Buy charts.")
    return quay


def exported(idm: Idm, folder: Path) -> Path:
    idm("export", "notes", "--to", str(folder))
    return folder / f"{QUAY}--notes.md"


def counts(answer: Any) -> tuple[int, ...]:
    return tuple(answer.json[name] for name in ("new", "changed", "unchanged", "conflicts", "deleted", "refused"))


def notes(idm: Idm) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = idm("list", "notes", "--json").json
    return sorted(found, key=lambda note: str(note["id"]))


def test_files_come_back_whole_into_an_empty_notebook(noted: Idm, quays: Path, tmp_path: Path) -> None:
    exported(noted, tmp_path / "out")
    before = notes(noted)
    (noted.folder / "notebook.sqlite").unlink()
    files = [str(path) for path in sorted((tmp_path / "out").glob("*.md"))]
    tried = noted("import-notes", *files, "--dry-run", "--json")
    assert counts(tried) == (3, 0, 0, 0, 0, 0)
    assert not (noted.folder / "notebook.sqlite").exists()
    done = noted("import-notes", *files, "--json")
    assert done.status == 0
    assert counts(done) == (3, 0, 0, 0, 0, 0)
    assert sorted(done.json["notes"]) == [note["id"] for note in before]
    assert notes(noted) == before
    written = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    noted("export", "notes", "--to", str(tmp_path / "again"))
    assert {path.name: path.read_bytes() for path in (tmp_path / "again").iterdir()} == written


def test_annotations_come_back_whole(noted: Idm, tmp_path: Path) -> None:
    noted("export", "notes", "--to", str(tmp_path), "--format", "jsonld")
    before = notes(noted)
    (noted.folder / "notebook.sqlite").unlink()
    assert counts(noted("import-notes", str(tmp_path / "idm-notes.jsonld"), "--json")) == (3, 0, 0, 0, 0, 0)
    assert notes(noted) == before


def test_an_edited_body_is_a_new_revision_once(noted: Idm, tmp_path: Path) -> None:
    path = exported(noted, tmp_path / "out")
    path.write_text(path.read_text(encoding="utf-8").replace("Ask the towns.", "Ask the pilots."), encoding="utf-8")
    assert counts(noted("import-notes", str(path), "--dry-run", "--json")) == (0, 1, 1, 0, 0, 0)
    assert all(note["revision"] == 1 for note in notes(noted))
    done = noted("import-notes", str(path), "--json")
    assert counts(done) == (0, 1, 1, 0, 0, 0)
    (id,) = done.json["notes"]
    assert noted("show", id, "--json").json["text"] == "Ask the pilots."
    assert noted("show", id, "--json").json["revision"] == 2
    assert counts(noted("import-notes", str(path), "--json")) == (0, 0, 2, 0, 0, 0)


def test_both_are_kept_where_both_were_changed_and_only_once(noted: Idm, tmp_path: Path) -> None:
    path = exported(noted, tmp_path / "out")
    id = next(note["id"] for note in notes(noted) if note["quote"])
    noted("note", "edit", id, "--text", "Changed here.")
    path.write_text(path.read_text(encoding="utf-8").replace("Ask the towns.", "Changed there."), encoding="utf-8")
    done = noted("import-notes", str(path), "--json")
    assert counts(done) == (0, 0, 1, 1, 0, 0)
    assert noted("show", done.json["notes"][0], "--json").json["text"] == "Changed there."
    assert noted("show", id, "--json").json["text"] == "Changed here."
    assert counts(noted("import-notes", str(path), "--json")) == (0, 0, 2, 0, 0, 0)


def test_an_older_file_takes_nothing_back(noted: Idm, tmp_path: Path) -> None:
    path = exported(noted, tmp_path / "out")
    id = next(note["id"] for note in notes(noted) if note["quote"])
    noted("note", "edit", id, "--text", "Newer.", "--meaning", "figure")
    assert counts(noted("import-notes", str(path), "--json")) == (0, 0, 2, 0, 0, 0)
    assert noted("show", id, "--json").json["text"] == "Newer."


def without_block(path: Path, id: str) -> None:
    text = path.read_text(encoding="utf-8")
    closing = f"<!-- /idm {id} -->"
    start = text.rindex("<!-- idm ", 0, text.index(f'"id":"{id}"'))
    path.write_text(text[:start] + text[text.index(closing) + len(closing) :], encoding="utf-8")


def test_a_note_missing_from_its_file_is_kept_unless_told(noted: Idm, tmp_path: Path) -> None:
    path = exported(noted, tmp_path / "out")
    id = next(note["id"] for note in notes(noted) if note["quote"])
    without_block(path, id)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for file in (path, path.rename(elsewhere / path.name)):
        file.exists() or path.write_bytes((elsewhere / path.name).read_bytes())
        kept = noted("import-notes", str(file), "--json")
        assert counts(kept) == (0, 0, 1, 0, 1, 0)
        assert "--delete" in kept.err
    assert len(notes(noted)) == 3
    gone = noted("import-notes", str(path), "--delete", "--json")
    assert counts(gone) == (0, 0, 1, 0, 1, 0)
    assert [note["id"] for note in noted("list", "notes", "--deleted", "--json").json] == [id]


def test_many_missing_notes_are_not_deleted_without_a_word(quay: Idm, tmp_path: Path) -> None:
    for number in range(12):
        quay("note", "add", QUAY, "--text", f"Remark {number}.")
    path = exported(quay, tmp_path / "out")
    for note in notes(quay)[:3]:
        without_block(path, note["id"])
    refused = quay("import-notes", str(path), "--delete", "--json")
    assert (refused.status, refused.out) == (1, "")
    assert is_sentence(refused.err)
    assert len(notes(quay)) == 12
    assert counts(quay("import-notes", str(path), "--delete", "--many", "--json")) == (0, 0, 9, 0, 3, 0)
    assert len(notes(quay)) == 9


def test_an_export_says_that_a_missing_note_was_put_back(noted: Idm, tmp_path: Path) -> None:
    path = exported(noted, tmp_path / "out")
    id = next(note["id"] for note in notes(noted) if note["quote"])
    without_block(path, id)
    answer = noted("export", "notes", "--to", str(tmp_path / "out"), "--json")
    assert answer.status == 0
    assert id in answer.err
    assert id in path.read_text(encoding="utf-8")


BROKEN = {
    "empty.md": "",
    "diary.md": "# My diary\n\nNothing of yours.\n",
    "cut.json": '{"rows": [',
    "other.json": '{"a": 1}',
    "deep.json": "[" * 100_000,
    "later.md": "---\nidm-format: 99\n---\n",
    "bytes.md": "\udcff",
}


@pytest.mark.parametrize("name", [*BROKEN, "missing.md", "folder.md"])
def test_a_file_that_cannot_be_read_is_refused_in_a_sentence(noted: Idm, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    if name in BROKEN:
        path.write_bytes(BROKEN[name].encode(errors="surrogateescape"))
    elif name == "folder.md":
        path.mkdir()
    before = notes(noted)
    answer = noted("import-notes", str(path), "--json")
    assert answer.status == 1
    assert counts(answer) == (0, 0, 0, 0, 0, 1)
    assert str(path) in answer.err
    assert "Traceback" not in answer.err
    assert notes(noted) == before


def test_broken_and_doubled_blocks_are_named_and_the_whole_ones_taken(noted: Idm, tmp_path: Path) -> None:
    path = exported(noted, tmp_path / "out")
    text = path.read_text(encoding="utf-8")
    block = text[text.index("<!-- idm ") :]
    path.write_text(
        f"{text.replace('Read it again.', 'Read it twice.')}\n{block}\n<!-- idm {{broken -->\n", encoding="utf-8"
    )
    answer = noted("import-notes", str(path), "--json")
    assert answer.status == 1
    assert (answer.json["changed"], answer.json["refused"]) == (1, 3)
    assert answer.err.count("line ") == 3


def test_facts_that_make_no_sense_do_no_harm(noted: Idm, tmp_path: Path) -> None:
    path = exported(noted, tmp_path / "out")
    text = path.read_text(encoding="utf-8")
    for old, new in (
        ('"segments":[[', '"segments":[["x",'),
        ('"revision":1', '"revision":"one"'),
        ('"created":"', '"created":"around '),
        ('"share":"public"', '"share":"everybody"'),
        ('"target":{"id"', '"target":{"idd"'),
    ):
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")
    (noted.folder / "notebook.sqlite").unlink()
    answer = noted("import-notes", str(path), "--json")
    assert counts(answer) == (2, 0, 0, 0, 0, 0)
    quoted = next(note for note in notes(noted) if note["quote"])
    assert (quoted["state"], quoted["now"], quoted["share"]) == ("attached", QUOTE, "personal")


def test_notes_of_another_library_are_kept_without_a_place(noted: Idm, shipped: Path, tmp_path: Path) -> None:
    path = exported(noted, tmp_path / "out")
    before = notes(noted)
    noted.folder = tmp_path / "another"
    assert counts(noted("import-notes", str(path), "--json")) == (2, 0, 0, 0, 0, 0)
    quoted = next(note for note in notes(noted) if note["quote"])
    same = next(note for note in before if note["quote"])
    assert (quoted["id"], quoted["quote"], quoted["text"]) == (same["id"], same["quote"], same["text"])
    assert (quoted["state"], quoted["segments"]) == ("orphan", None)


def renewed(idm: Idm, tmp_path: Path, old: str, new: str) -> None:
    text = (FILES / "quay-dialogue.txt").read_text(encoding="utf-8")
    assert old in text
    (tmp_path / "newer.txt").write_text(text.replace(old, new), encoding="utf-8")
    assert idm("import", str(tmp_path / "newer.txt"), "--new-version-of", QUAY).status == 0


def test_notes_made_on_an_older_version_follow_their_words(noted: Idm, tmp_path: Path) -> None:
    path = exported(noted, tmp_path / "out")
    (noted.folder / "notebook.sqlite").unlink()
    renewed(noted, tmp_path, "The Quay Dialogue brought pilots", "The Quay Dialogue of that year brought many pilots")
    assert counts(noted("import-notes", str(path), "--json")) == (2, 0, 0, 0, 0, 0)
    quoted = next(note for note in notes(noted) if note["quote"])
    assert (quoted["state"], quoted["version"], quoted["now"]) == ("attached", 2, QUOTE)
    assert quoted["origin"]["version"] == 1
    stored = noted("show", QUAY, "--text").out
    assert "".join(stored[a:b] for a, b in quoted["segments"]) == QUOTE
    assert noted("note", "undo-move", quoted["id"], "--json").json["state"] == "suggested"
    exported(noted, tmp_path / "again")
    (noted.folder / "notebook.sqlite").unlink()
    assert noted("import-notes", str(tmp_path / "again" / path.name), "--json").json["new"] == 2
    assert next(note for note in notes(noted) if note["quote"])["state"] == "suggested"


def test_notes_without_a_place_go_out_and_come_back_with_their_old_number(noted: Idm, tmp_path: Path) -> None:
    renewed(noted, tmp_path, "*nobody owns the tide*", "*every town has a wall*")
    path = exported(noted, tmp_path / "out")
    text = path.read_text(encoding="utf-8")
    assert "## Not found in this version" in text
    assert '"para":"4"' in text
    before = notes(noted)
    (noted.folder / "notebook.sqlite").unlink()
    noted("import-notes", str(path))
    assert notes(noted) == [note for note in before if note["target"]]
    assert exported(noted, tmp_path / "again").read_text(encoding="utf-8") == text


def test_a_body_of_ten_megabytes_and_odd_letters_come_in(noted: Idm, tmp_path: Path) -> None:
    path = exported(noted, tmp_path / "out")
    body = "مرحبا \u202e移民 \x07 word " * 500_000
    path.write_text(path.read_text(encoding="utf-8").replace("Ask the towns.", body), encoding="utf-8")
    assert counts(noted("import-notes", str(path), "--json")) == (0, 1, 1, 0, 0, 0)
    quoted = next(note for note in notes(noted) if note["quote"])
    assert quoted["text"] == body.replace("\x07", "").rstrip(" ") or quoted["text"] == body.replace("\x07", "")


def test_a_tag_that_can_be_none_is_refused_where_it_stands(noted: Idm, tmp_path: Path) -> None:
    path = exported(noted, tmp_path / "out")
    path.write_text(path.read_text(encoding="utf-8").replace("#tides", "#2031"), encoding="utf-8")
    answer = noted("import-notes", str(path), "--json")
    assert counts(answer) == (0, 0, 1, 0, 0, 1)
    assert "2031" in answer.err
    assert f"{path}, line " in answer.err


def test_standard_input_is_read_for_a_dash(noted: Idm, tmp_path: Path) -> None:
    path = exported(noted, tmp_path / "out")
    answer = noted("import-notes", "-", "--json", typed=path.read_bytes())
    assert counts(answer) == (0, 0, 2, 0, 0, 0)


def test_many_notes_are_backed_up_before(quay: Idm, tmp_path: Path) -> None:
    quay("note", "add", "--free", "--text", "First.")
    rows = "".join(f'"{QUOTE}",Q,{number}\r\n' for number in range(25))
    path = tmp_path / "readwise.csv"
    path.write_text(f"Highlight,Title,Note\r\n{rows}", encoding="utf-8")
    before = set((quay.folder / "backups").glob("notebook-*"))
    quay("import-notes", str(path), "--dry-run")
    assert set((quay.folder / "backups").glob("notebook-*")) == before
    quay("import-notes", str(path))
    assert len(set((quay.folder / "backups").glob("notebook-*")) - before) == 1


def test_notes_find_their_source_though_it_is_called_otherwise_here(noted: Idm, tmp_path: Path) -> None:
    noted("note", "add", f"{QUAY}/p2", "--text", "On all of it.")
    noted("note", "add", noted("list", "conclusions", "--document", QUAY, "--json").json[0]["id"], "--text", "Yes.")
    path = exported(noted, tmp_path / "out")
    stood = {note["id"]: (note["segments"], note["now"]) for note in notes(noted) if note["document"]}
    other = Idm(tmp_path / "other", noted._capture, noted._patch)
    (came,) = other("import", str(FILES / "quay-dialogue.txt"), "--guide", "none", "--json").json
    assert came["document"] != QUAY
    other("import-notes", str(path))
    found = notes(other)
    assert {note["id"]: (note["segments"], note["now"]) for note in found} == stood
    assert {(note["document"], note["state"]) for note in found} == {(came["document"], "attached")}
    passages = {passage["id"] for passage in other("list", "passages", "--json").json}
    assert all(note["passage"] in passages for note in found if note["passage"])
    assert all(other("show", note["target"]["id"]).status == 0 for note in found)


def test_notes_that_came_before_their_source_find_it_though_it_is_called_otherwise(noted: Idm, tmp_path: Path) -> None:
    path = exported(noted, tmp_path / "out")
    (stood,) = [note for note in notes(noted) if note["quote"]]
    other = Idm(tmp_path / "other", noted._capture, noted._patch)
    other("import-notes", str(path))
    (lost,) = [note for note in notes(other) if note["quote"]]
    assert (lost["state"], lost["document"], lost["version"]) == ("orphan", QUAY, None)
    (came,) = other("import", str(FILES / "quay-dialogue.txt"), "--guide", "none", "--json").json
    (found,) = [note for note in notes(other) if note["quote"]]
    assert (found["state"], found["document"], found["version"]) == ("attached", came["document"], 1)
    assert (found["segments"], found["now"]) == (stood["segments"], stood["now"])
    assert found["passage"] in {passage["id"] for passage in other("list", "passages", "--json").json}


def test_notes_on_a_whole_passage_or_document_follow_it_too_though_it_is_called_otherwise(
    noted: Idm, tmp_path: Path
) -> None:
    noted("note", "add", f"{QUAY}/p2", "--text", "On all of it.")
    path = exported(noted, tmp_path / "out")
    other = Idm(tmp_path / "other", noted._capture, noted._patch)
    other("import-notes", str(path))
    assert {note["state"] for note in notes(other)} == {"orphan"}
    (came,) = other("import", str(FILES / "quay-dialogue.txt"), "--guide", "none", "--json").json
    assert {(note["document"], note["state"]) for note in notes(other)} == {(came["document"], "attached")}


def test_a_note_that_quotes_nothing_finds_its_document_when_its_file_is_brought_again(
    noted: Idm, tmp_path: Path
) -> None:
    (quoting,) = [note["id"] for note in notes(noted) if note["quote"]]
    noted("note", "delete", quoting)
    path = exported(noted, tmp_path / "out")
    other = Idm(tmp_path / "other", noted._capture, noted._patch)
    other("import-notes", str(path))
    (came,) = other("import", str(FILES / "quay-dialogue.txt"), "--guide", "none", "--json").json
    assert {note["state"] for note in notes(other)} == {"orphan"}  # nothing here says what the source is
    other("import-notes", str(path))
    assert {(note["document"], note["state"]) for note in notes(other)} == {(came["document"], "attached")}


def test_a_note_that_was_taken_back_from_a_document_of_another_name_is_not_taken_there_again(
    noted: Idm, tmp_path: Path
) -> None:
    path = exported(noted, tmp_path / "out")
    other = Idm(tmp_path / "other", noted._capture, noted._patch)
    other("import-notes", str(path))
    (came,) = other("import", str(FILES / "quay-dialogue.txt"), "--guide", "none", "--json").json
    (loose,) = [note["id"] for note in notes(other) if not note["quote"]]
    other("note", "undo-move", loose)
    unrelated = tmp_path / "unrelated.txt"
    unrelated.write_text("A talk of lamps\n\nNobody mentions harbours here, nor boats, nor anything like them.\n")
    other("import", str(unrelated), "--guide", "none")
    states = {note["id"]: (note["document"], note["state"]) for note in notes(other)}
    assert states.pop(loose)[1] == "orphan"
    assert set(states.values()) == {(came["document"], "attached")}
