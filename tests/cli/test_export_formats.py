"""Notes out in every format, and nothing of a note to people it is not meant for."""

import csv
import json
import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.conftest import Idm
from tests.core import QUAY, is_sentence

QUOTE = "nobody owns the tide"
SECRET = "Kestrel-Seven"


@pytest.fixture
def noted(quay: Idm) -> Idm:
    quay(
        *("note", "add", f"{QUAY}/p4", "--quote", QUOTE, "--text", "Ask **the towns**.\n\n- one\n- <script>x</script>"),
        *("--tag", "tides", "--meaning", "commitment", "--share", "public"),
    )
    quay("note", "add", QUAY, "--text", f"={SECRET}", "--tag", "hush", "--meaning", "question")
    quay("note", "add", "--free", "--text", "@Buy charts.")
    return quay


def out(idm: Idm, folder: Path, format: str, *more: str) -> bytes:
    answer = idm("export", "notes", "--to", str(folder), "--format", format, "--json", *more)
    assert answer.status == 0, answer.err
    (file,) = answer.json["files"]
    return Path(file).read_bytes()


def test_a_page_is_whole_in_itself_and_runs_nothing(noted: Idm, tmp_path: Path) -> None:
    page = out(noted, tmp_path, "html").decode()
    assert QUOTE in page
    assert "<strong>the towns</strong>" in page
    assert "<script" not in page
    assert not re.search(r"(?:src|href)=\"(?!#|idm://|https?://|mailto:)", page)
    assert "@media print" in page
    assert "prefers-color-scheme: dark" in page


def test_a_word_document_has_headings_quotations_references_and_tags(noted: Idm, tmp_path: Path) -> None:
    out(noted, tmp_path, "docx")
    with zipfile.ZipFile(tmp_path / "idm-notes.docx") as archive:
        assert archive.testzip() is None
        trees = {name: ElementTree.fromstring(archive.read(name)) for name in archive.namelist()}
    space = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    found = [
        (
            style.get(f"{space}val") if (style := paragraph.find(f"{space}pPr/{space}pStyle")) is not None else "",
            "".join(text.text or "" for text in paragraph.iter(f"{space}t")),
        )
        for paragraph in trees["word/document.xml"].iter(f"{space}p")
    ]
    assert ("Quote", QUOTE) in found
    assert ("Tags", "#tides") in found
    assert any(style == "Heading1" for style, _ in found)
    assert any(style == "Reference" and "Quay Dialogue" in text for style, text in found)
    assert ("", "Ask the towns.") in found
    used = {style for style, _ in found if style}
    assert used <= {style.get(f"{space}styleId") for style in trees["word/styles.xml"].iter(f"{space}style")}


def test_a_table_has_readwises_columns_and_no_formula(noted: Idm, tmp_path: Path) -> None:
    text = out(noted, tmp_path, "csv").decode()
    rows = list(csv.DictReader(text.splitlines(keepends=True)))
    assert list(rows[0]) == ["Highlight", "Title", "Author", "URL", "Note", "Location", "Date"]
    assert {row["Highlight"] for row in rows} == {QUOTE, f"'={SECRET}", "'@Buy charts."}
    assert not any(cell[:1] in ("=", "+", "-", "@", "\t", "\r") for row in rows for cell in row.values() if cell)


def must_be_annotation(note: dict[str, object]) -> None:
    """Hold an annotation against what the W3C's Web Annotation Data Model says it must and must not have."""
    iri = re.compile(r"[a-z][a-z0-9+.-]*:\S+")
    assert isinstance(note["id"], str)
    assert iri.fullmatch(note["id"])
    assert note["type"] == "Annotation"
    assert note["motivation"] in {"commenting", "highlighting", "bookmarking"}
    for key in ("created", "modified"):
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", str(note[key]))
    bodies = note.get("body", [])
    assert isinstance(bodies, list)
    for body in bodies:
        assert body["type"] == "TextualBody"
        assert isinstance(body["value"], str)
        assert body["purpose"] in {"commenting", "tagging", "classifying"}
        assert isinstance(body.get("format", ""), str)
    target = note["target"]
    if isinstance(target, str):
        assert iri.fullmatch(target)
        return
    assert isinstance(target, dict)
    assert iri.fullmatch(target["source"])
    kinds = [selector["type"] for selector in target["selector"]]
    assert kinds.count("TextQuoteSelector") == 1
    for selector in target["selector"]:
        if selector["type"] == "TextQuoteSelector":
            assert all(isinstance(selector.get(key, ""), str) for key in ("exact", "prefix", "suffix"))
            assert selector["exact"]
        else:
            assert selector["type"] == "TextPositionSelector"
            assert 0 <= selector["start"] <= selector["end"]
    if (creator := note.get("creator")) is not None:
        assert isinstance(creator, dict)
        assert creator["type"] == "Person"


def test_annotations_are_of_the_web_annotation_model(noted: Idm, tmp_path: Path) -> None:
    collection = json.loads(out(noted, tmp_path, "jsonld"))
    assert collection["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    own = collection["@context"][1]
    assert collection["type"] == "AnnotationCollection"
    assert collection["id"].startswith("urn:uuid:")
    page = collection["first"]
    assert (page["type"], page["startIndex"], collection["total"]) == ("AnnotationPage", 0, len(page["items"]))
    for note in page["items"]:
        must_be_annotation(note)
        assert all(key.partition(":")[0] in own for key in note if ":" in key)
    quoted = next(note for note in page["items"] if isinstance(note["target"], dict))
    stored = noted("show", QUAY, "--text").out
    where = next(each for each in quoted["target"]["selector"] if each["type"] == "TextPositionSelector")
    assert stored[where["start"] : where["end"]] == QUOTE


@pytest.mark.parametrize("format", ["markdown", "html", "docx", "csv", "jsonld"])
def test_an_export_for_others_holds_nothing_that_is_not_meant_for_them(noted: Idm, tmp_path: Path, format: str) -> None:
    shared = tmp_path / "shared"
    answer = noted(
        "export", "notes", "--to", str(shared), "--format", format, "--where", "share:public", "--no-machine", "--json"
    )
    assert answer.status == 0, answer.err
    assert answer.json["notes"] == 1
    if format == "docx":
        with zipfile.ZipFile(shared / "idm-notes.docx") as archive:
            written = b"".join(archive.read(name) for name in archive.namelist()).decode()
    else:
        written = "".join(path.read_text(encoding="utf-8") for path in shared.rglob("*") if path.is_file())
    assert QUOTE in written
    hidden = [note for note in noted("list", "notes", "--json").json if note["share"] == "personal"]
    for word in (SECRET, "hush", "Buy charts", *(note["id"] for note in hidden)):
        assert word not in written
    if format == "markdown":
        assert "idm-notes: 1\n" in written
        assert "<!-- idm" not in written


@pytest.mark.parametrize("format", ["markdown", "html", "csv", "jsonld"])
def test_a_shared_note_on_one_that_is_not_says_nothing_of_it_and_stays_on_it(
    noted: Idm, tmp_path: Path, format: str
) -> None:
    on = next(note["id"] for note in noted("list", "notes", "--json").json if SECRET in note["text"])
    made = noted("note", "add", f"idm://note/{on}", "--text", "Well said.", "--share", "public", "--json").json
    words = ("export", "notes", "--to", str(tmp_path / "out"), "--format", format, "--where", "share:public")
    assert noted(*words).status == 0
    files = list((tmp_path / "out").iterdir())
    written = "".join(path.read_text(encoding="utf-8") for path in files)
    assert "Well said." in written
    assert on not in written
    if format == "markdown":
        for path in files:
            path.write_text(path.read_text(encoding="utf-8").replace("Well said.", "Better said."), encoding="utf-8")
        assert noted(*words).status == 0
        note = noted("show", made["id"], "--json").json
        assert (note["text"], note["target"]) == ("Better said.", {"kind": "note", "id": on})


@pytest.mark.parametrize("format", ["markdown", "html", "csv", "jsonld"])
def test_what_is_no_longer_meant_for_others_goes_out_of_their_file(noted: Idm, tmp_path: Path, format: str) -> None:
    words = ("export", "notes", "--to", str(tmp_path / "out"), "--format", format, "--where", "share:public")
    noted(*words)
    id = next(note["id"] for note in noted("list", "notes", "--json").json if note["share"] == "public")
    noted("note", "edit", id, "--share", "personal")
    assert noted(*words).status == 0
    written = "".join(path.read_text(encoding="utf-8") for path in (tmp_path / "out").iterdir())
    assert QUOTE not in written
    assert id not in written


def test_without_machine_lines_one_is_told_that_the_way_back_is_closed(noted: Idm, tmp_path: Path) -> None:
    answer = noted("export", "notes", "--to", str(tmp_path / "out"), "--no-machine")
    assert "cannot be read back completely" in answer.err
    text = "".join(path.read_text(encoding="utf-8") for path in (tmp_path / "out").iterdir())
    assert "<!-- idm" not in text
    assert "idm-machine: false" in text
    again = noted("export", "notes", "--to", str(tmp_path / "out"))
    assert again.status == 1
    assert is_sentence(again.err)


def test_a_file_that_cannot_be_read_back_is_not_written_over_once_it_was_edited(noted: Idm, tmp_path: Path) -> None:
    words = ("export", "notes", "--to", str(tmp_path / "out"), "--no-machine", "--where", "share:public")
    noted(*words)
    (path,) = (tmp_path / "out").iterdir()
    before = path.stat().st_mtime_ns
    assert noted(*words).status == 0
    assert path.stat().st_mtime_ns == before
    path.write_text(path.read_text(encoding="utf-8") + "Mine.\n", encoding="utf-8")
    refused = noted(*words)
    assert refused.status == 1
    assert is_sentence(refused.err.splitlines()[-1] + "\n")
    assert path.read_text(encoding="utf-8").endswith("Mine.\n")


def test_notes_chosen_for_others_and_all_notes_do_not_share_a_folder(noted: Idm, tmp_path: Path) -> None:
    folder = str(tmp_path / "out")
    assert noted("export", "notes", "--to", folder).status == 0
    refused = noted("export", "notes", "--to", folder, "--where", "share:public")
    assert refused.status == 1
    assert is_sentence(refused.err)
    other = str(tmp_path / "other")
    assert noted("export", "notes", "--to", other, "--where", "share:public").status == 0
    assert noted("export", "notes", "--to", other).status == 1
    id = next(note["id"] for note in noted("list", "notes", "--json").json if note["share"] == "public")
    noted("note", "edit", id, "--share", "personal")
    assert noted("export", "notes", "--to", other, "--where", "share:public").status == 0
    assert QUOTE not in "".join(path.read_text(encoding="utf-8") for path in Path(other).iterdir())


CHOSEN = {
    "share:public": {QUOTE},
    "-share:public": {f"={SECRET}", "@Buy charts.", "Write to her.", "Well said."},
    "meaning:question": {f"={SECRET}"},
    "tag:tides OR tag:hush": {QUOTE, f"={SECRET}"},
    "event:quay-2031": {QUOTE, f"={SECRET}", "Write to her.", "Well said."},
    "year:2031 -meaning:question": {QUOTE, "Write to her.", "Well said."},
    "speaker:brook": {QUOTE},
    "speaker:ines-calder": {QUOTE, "Write to her."},
    "session:opening": {"Well said."},
    "para:4": {QUOTE},
    "towns": {QUOTE},
    f"document:{QUAY}": {QUOTE, f"={SECRET}"},
    "type:digest": set[str](),
    "/tow.s/": {QUOTE},
    "-/tow.s/ has:note share:personal": {f"={SECRET}", "@Buy charts.", "Write to her.", "Well said."},
}


@pytest.mark.parametrize("query", CHOSEN)
def test_any_search_chooses_notes(noted: Idm, tmp_path: Path, query: str) -> None:
    noted("note", "add", "ines-calder", "--text", "Write to her.")
    noted("note", "add", "quay-2031-opening", "--text", "Well said.")
    rows = (
        csv.DictReader(out(noted, tmp_path, "csv", f"--where={query}").decode().splitlines(keepends=True))
        if (CHOSEN[query])
        else []
    )
    assert {row["Highlight"].removeprefix("'") for row in rows} == CHOSEN[query]


@pytest.mark.parametrize("query", ["", "   ", "()"])
def test_a_query_that_asks_for_nothing_is_refused(noted: Idm, tmp_path: Path, query: str) -> None:
    answer = noted("export", "notes", "--to", str(tmp_path / "out"), "--where", query)
    assert answer.status == 1
    assert is_sentence(answer.err)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("format", ["html", "docx", "csv", "jsonld"])
def test_writing_twice_touches_nothing_and_a_strangers_file_is_left(noted: Idm, tmp_path: Path, format: str) -> None:
    folder = tmp_path / "out"
    first = noted("export", "notes", "--to", str(folder), "--format", format, "--json").json["files"][0]
    before = Path(first).stat().st_mtime_ns
    assert noted("export", "notes", "--to", str(folder), "--format", format, "--json").json["files"] == [first]
    assert Path(first).stat().st_mtime_ns == before
    Path(first).write_bytes(b"mine")
    second = noted("export", "notes", "--to", str(folder), "--format", format, "--json").json["files"][0]
    assert Path(first).read_bytes() == b"mine"
    assert second != first


def test_copies_of_a_conflict_are_named_and_not_read(noted: Idm, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    noted("export", "notes", "--to", str(folder))
    text = (folder / "free-notes.md").read_text(encoding="utf-8").replace("@Buy charts.", "From the other side.")
    names = ("free-notes.sync-conflict-20310501-080000-ABCDEFG.md", "free-notes (Ann's conflicted copy 2031-05-01).md")
    for name in names:
        (folder / name).write_text(text, encoding="utf-8")
    answer = noted("export", "notes", "--to", str(folder), "--json")
    assert (answer.status, answer.json["imported"]) == (0, 0)
    assert all(name in answer.err for name in names)
    assert "From the other side." not in noted("list", "notes", "--json").out
