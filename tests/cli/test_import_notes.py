"""Notes back in: our own files, edited or not, and what others export."""

import json
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


FOREIGN = {
    "hypothesis.json": {
        "total": 2,
        "rows": [
            {
                "id": "h1",
                "created": "2031-05-01T08:00:00.123456+02:00",
                "updated": "2031-05-02T08:00:00.123456+00:00",
                "user": "acct:reader@example.org",
                "uri": "https://example.org/quays",
                "text": "Who then?",
                "tags": ["sea law", "2031"],
                "document": {"title": ["Quays"]},
                "target": [{"selector": [{"type": "TextQuoteSelector", "exact": QUOTE, "prefix": "", "suffix": ""}]}],
            },
            {"id": "h2", "uri": "https://example.org/quays", "user": "x", "text": "All of us.", "references": ["h1"]},
        ],
    },
    "calibre.json": {
        "version": 1,
        "type": "calibre_annotation_collection",
        "annotations": [
            {
                "type": "highlight",
                "highlighted_text": QUOTE,
                "notes": "Who then?",
                "uuid": "c1",
                "timestamp": "2031-05-01T06:00:00.000Z",
            },
            {"type": "bookmark", "title": "here"},
        ],
    },
    "foliate.json": {
        "metadata": {"title": "Quays"},
        "annotations": [
            {"value": "epubcfi(/6/4!/4/2,/1:0,/1:9)", "color": "yellow", "text": QUOTE, "note": "Who then?"}
        ],
    },
    "page.jsonld": {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "https://example.org/a1",
        "type": "Annotation",
        "body": {"type": "TextualBody", "value": "Who then?"},
        "target": {
            "source": "https://example.org/quays",
            "selector": {"type": "TextQuoteSelector", "exact": QUOTE.replace(" ", "\n")},
        },
    },
}
FOREIGN_TEXT = {
    "zotero.md": f"# Annotations\n\n“{QUOTE}” ([Quays, 2031, p. 3](zotero://select/library/items/ABCD)) "
    "([pdf](zotero://open-pdf/library/items/ABCD?page=3&annotation=EFGH)) Who then?\n",
    "readwise.csv": "Highlight,Book Title,Book Author,Note,Tags,Location,Highlighted at\r\n"
    f'"{QUOTE}",Quays,,"Who then?","a b",3,2031-05-01 06:00:00+00:00\r\n',
}


@pytest.mark.parametrize("name", [*FOREIGN, *FOREIGN_TEXT])
def test_what_others_export_finds_its_words_and_comes_in_once(quay: Idm, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text(FOREIGN_TEXT.get(name) or json.dumps(FOREIGN[name], indent=1), encoding="utf-8")
    tried = quay("import-notes", str(path), "--dry-run", "--json")
    done = quay("import-notes", str(path), "--json")
    assert counts(tried) == counts(done)
    assert (done.json["new"], done.json["refused"]) == (2 if name == "hypothesis.json" else 1, 0)
    note = next(note for note in notes(quay) if note["quote"])
    assert (note["text"], note["state"], note["now"]) == ("Who then?", "attached", QUOTE)
    again = quay("import-notes", str(path), "--json")
    assert counts(again) == (0, 0, done.json["new"], 0, 0, 0)


SELECTOR = {
    "type": "TextQuoteSelector",
    "exact": QUOTE,
    "prefix": " agreed. He said that “",
    "suffix": "” and asked the towns to pay",
}
SHAPES: dict[str, object] = {
    "a page": {"type": "AnnotationPage", "items": [{"type": "Annotation", "target": {"selector": SELECTOR}}]},
    "a list": [{"type": ["Annotation", "x:Y"], "bodyValue": "Why?", "target": [{"selector": [SELECTOR]}]}],
    "a graph": {"@graph": [{"@type": "oa:Annotation", "oa:hasTarget": {"oa:hasSelector": {
        "@type": "oa:TextQuoteSelector", "oa:exact": {"@value": QUOTE}}}}]},
    "written out": [{
        "@id": "https://example.org/1", "@type": ["http://www.w3.org/ns/oa#Annotation"],
        "http://www.w3.org/ns/oa#hasTarget": [{"http://www.w3.org/ns/oa#hasSelector": [{
            "@type": ["http://www.w3.org/ns/oa#TextQuoteSelector"],
            "http://www.w3.org/ns/oa#exact": [{"@value": QUOTE}]}]}]}],
    "refined": {"type": "Annotation", "body": "https://example.org/body", "creator": "https://example.org/me",
        "target": {"source": "x", "selector": {"type": "XPathSelector", "value": "/p", "refinedBy": SELECTOR}}},
    "bodies": {"type": "Annotation", "target": {"selector": SELECTOR}, "body": [
        {"type": "TextualBody", "value": "commitment", "purpose": "classifying"},
        {"type": "TextualBody", "value": "sea", "purpose": "tagging"}, {"type": "Image", "id": "x"}, 7, None]},
}  # fmt: skip


@pytest.mark.parametrize("name", SHAPES)
def test_annotations_of_other_shapes_come_in(quay: Idm, tmp_path: Path, name: str) -> None:
    path = tmp_path / "other.jsonld"
    path.write_text(json.dumps(SHAPES[name]), encoding="utf-8")
    done = quay("import-notes", str(path), "--json")
    assert counts(done) == (1, 0, 0, 0, 0, 0), done.err
    (note,) = notes(quay)
    assert (note["now"], note["state"]) == (QUOTE, "attached")
    if name == "bodies":
        assert (note["meaning"], note["tags"]) == ("commitment", ["sea"])


def test_tags_of_others_are_made_fit_and_replies_stay_with_what_they_answer(quay: Idm, tmp_path: Path) -> None:
    path = tmp_path / "hypothesis.json"
    path.write_text(json.dumps(FOREIGN["hypothesis.json"]), encoding="utf-8")
    quay("import-notes", str(path))
    first, second = sorted(notes(quay), key=lambda note: note["quote"] is None)
    assert first["tags"] == ["sea-law", "y2031"]
    assert (first["author"], first["created"]) == ("reader", "2031-05-01T06:00:00Z")
    assert second["target"] == {"kind": "note", "id": first["id"]}


def test_words_that_stand_nowhere_are_refused_with_file_and_line(quay: Idm, tmp_path: Path) -> None:
    path = tmp_path / "readwise.csv"
    path.write_text("Highlight,Title\r\nnobody owns the tide,Q\r\nwords of another book,Q\r\n", encoding="utf-8")
    answer = quay("import-notes", str(path), "--json")
    assert answer.status == 1
    assert counts(answer) == (1, 0, 0, 0, 0, 1)
    assert f"{path}, line 3" in answer.err


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
