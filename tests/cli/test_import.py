"""Importing: what comes in, what is here already, what is refused, and that one never stops the others."""

import os
from pathlib import Path

import pytest

from tests.conftest import Idm
from tests.core import DIGEST, FILES, QUAY, is_sentence

TEXT = "Night ferries\n\n" + "Boats that leave after dark need lamps, and lamps need somebody who trims them. " * 3
OTHER = "Morning ferries\n\n" + "Whoever rows at dawn sees the sand before it is covered, and can mark it for all. " * 3


def originals(idm: Idm) -> set[str]:
    return {path.name for path in (idm.folder / "originals").iterdir()}


def put(folder: Path, name: str, text: str = TEXT) -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_a_text_comes_in_with_an_event_of_its_own(idm: Idm, tmp_path: Path) -> None:
    (done,) = idm("import", put(tmp_path, "ferries.txt"), "--json").json
    assert (done["status"], done["document"], done["version"]) == ("imported", "night-ferries", 1)
    (document,) = idm("list", "documents", "--document", "night-ferries", "--json").json
    assert document["source"]["file"] == "ferries.txt"
    assert (document["kind"], document["language"], document["source"]["format"]) == ("other", "en", "txt")
    event = idm("show", document["event"], "--json").json
    assert event["documents"] == ["night-ferries"]
    assert (event["title"], event["start"], event["city"]) == ("Night ferries", None, None)


def test_the_same_file_is_here_already(idm: Idm, tmp_path: Path) -> None:
    (first,) = idm("import", put(tmp_path, "a.txt"), "--json").json
    before = originals(idm)
    answer = idm("import", put(tmp_path, "b.txt"), "--json")
    (again,) = answer.json
    assert (answer.status, again["status"], again["document"]) == (0, "already", first["document"])
    assert (again["counts"], again["warnings"], again["reason"]) == (first["counts"], [], None)
    assert originals(idm) == before


def test_the_same_words_in_another_format_are_here_already_and_said_so(quay: Idm) -> None:
    before = originals(quay)
    answer = quay("import", str(FILES / "quay-dialogue.md"), "--guide", str(FILES / "quay-guide.toml"), "--json")
    (done,) = answer.json
    assert (answer.status, done["status"], done["document"]) == (0, "already", QUAY)
    assert QUAY in done["warnings"][0]
    assert is_sentence(answer.err)
    assert originals(quay) == before


def test_the_shipped_digest_is_here_already(idm: Idm) -> None:
    digest = FILES.parents[1] / "data" / "idm-2018-2" / "digest.md"
    (done,) = idm("import", str(digest), "--json").json
    assert (done["status"], done["document"]) == ("already", DIGEST)


def test_a_dry_run_says_what_would_come_in_and_changes_nothing(idm: Idm, tmp_path: Path) -> None:
    before = originals(idm), (idm.folder / "library.sqlite").read_bytes()
    file = put(tmp_path, "a.txt")
    (dry,) = idm("import", file, "--dry-run", "--json").json
    assert (originals(idm), (idm.folder / "library.sqlite").read_bytes()) == before
    (wet,) = idm("import", file, "--json").json
    assert dry == wet


def test_standard_input_is_read_for_a_hyphen(idm: Idm) -> None:
    (done,) = idm("import", "-", "--json", typed=TEXT.encode()).json
    assert (done["status"], done["document"]) == ("imported", "night-ferries")


def test_a_much_changed_text_under_the_same_title_gets_an_id_of_its_own_and_a_warning(idm: Idm, tmp_path: Path) -> None:
    idm("import", put(tmp_path, "a.txt"))
    answer = idm("import", put(tmp_path, "b.txt", TEXT.replace("lamps", "lanterns")), "--json")
    (done,) = answer.json
    assert (done["status"], done["document"]) == ("imported", "night-ferries-2")
    assert "night-ferries" in done["warnings"][0]
    assert is_sentence(answer.err)


def test_a_text_much_like_one_that_is_here_is_named_whatever_its_title(quay: Idm) -> None:
    text = (FILES / "quay-dialogue.txt").read_text(encoding="utf-8")
    text = text.replace("Quay Dialogue 2031", "Another Name").replace("212 people", "213 people")
    (done,) = quay("import", "-", "--guide", "none", "--json", typed=text.encode()).json
    assert done["status"] == "imported"
    assert any(QUAY in warning for warning in done["warnings"])


def test_a_new_version_keeps_the_id_and_what_is_unchanged(quay: Idm) -> None:
    text = (FILES / "quay-dialogue.txt").read_text(encoding="utf-8").replace("the herring fleet", "the cod fleet")
    guide = str(FILES / "quay-guide.toml")
    before = quay("list", "passages", "--document", QUAY, "--json").json
    (done,) = quay("import", "-", "--new-version-of", QUAY, "--guide", guide, "--json", typed=text.encode()).json
    assert (done["status"], done["document"], done["version"]) == ("new-version", QUAY, 2)
    after = quay("list", "passages", "--document", QUAY, "--json").json
    assert [a["id"] == b["id"] for a, b in zip(before, after, strict=True)].count(False) == 1
    (document,) = quay("list", "documents", "--document", QUAY, "--json").json
    assert (document["version"], [v["version"] for v in document["versions"]]) == (2, [1, 2])
    assert quay("show", f"{QUAY}@1", "--text").out != quay("show", QUAY, "--text").out


def test_a_new_version_of_nothing_is_refused(idm: Idm, tmp_path: Path) -> None:
    answer = idm("import", put(tmp_path, "a.txt"), "--new-version-of", "nothing", "--json")
    assert (answer.status, answer.json[0]["status"]) == (1, "refused")
    assert is_sentence(answer.err)


def test_an_event_can_be_named_and_must_be_there(quay: Idm, tmp_path: Path) -> None:
    file = put(tmp_path, "a.txt")
    assert quay("import", file, "--event", "nothing", "--json").json[0]["status"] == "refused"
    (done,) = quay("import", file, "--event", "quay-2031", "--json").json
    assert done["document"] == "quay-2031-other-en"
    assert quay("show", "quay-2031", "--json").json["documents"] == [QUAY, "quay-2031-other-en"]


@pytest.mark.parametrize(
    "guide",
    [
        "",
        "not toml [",
        "[event]",
        "event = 3",
        'event = "x"',
        "[event]\ntitle = 3",
        '[event]\ntitle = "x"\ncity = 4',
        '[event]\ntitle = "x"\nmatch = 3',
        '[event]\ntitle = "x"\n[[person]]\nname = "A"\nrole = ["x"]',
        '[event]\ntitle = "x"\n[[person]]\nname = "A"\nvariants = "A"',
        '[event]\ntitle = "x"\n[[person]]\nname = "A"\nsessions = ["x"]',
        '[event]\ntitle = "x"\n[[person]]\nname = "A"\nsessions = [{ capacity = 1, certainty = "stated" }]',
        '[event]\ntitle = "x"\n[[part]]\nstarts = 7',
        '[event]\ntitle = "x"\n[[part]]\nstarts = "a"\nsessions = [{ a = 1 }]',
        'person = 3\n[event]\ntitle = "x"',
        'session = ["x"]\n[event]\ntitle = "x"',
        "a = " + "[" * 5000,
    ],
)
def test_a_guide_that_is_none_is_refused_and_named(idm: Idm, tmp_path: Path, guide: str) -> None:
    path = put(tmp_path, "my-guide.toml", guide)
    answer = idm("import", put(tmp_path, "a.txt"), "--guide", path, "--json")
    assert (answer.status, answer.json[0]["status"]) == (1, "refused")
    assert is_sentence(answer.err)
    assert "my-guide.toml" in answer.err
    assert idm("list", "documents", "--json").json[0]["id"] == DIGEST


def test_a_guide_that_is_not_there_is_refused(idm: Idm, tmp_path: Path) -> None:
    for guide in ("nowhere.toml", str(tmp_path)):
        answer = idm("import", put(tmp_path, "a.txt"), "--guide", guide)
        assert answer.status == 1
        assert is_sentence(answer.err)


def test_one_that_is_refused_never_stops_the_others(idm: Idm, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "folder.txt").mkdir()
    (tmp_path / "picture.txt").write_bytes(bytes(range(256)) * 20)
    with (tmp_path / "huge.txt").open("wb") as file:
        file.truncate(50_000_001)
    (tmp_path / "blank.txt").write_text("\n \t\n\n")
    (tmp_path / "title.txt").write_text("Only a title\n")
    bad = ["empty.txt", "folder.txt", "missing.txt", "picture.txt", "huge.txt", "blank.txt", "title.txt"]
    files = [put(tmp_path, "first.txt"), *(str(tmp_path / name) for name in bad), put(tmp_path, "last.txt", OTHER)]
    answer = idm("import", "--json", *files)
    assert answer.status == 1
    statuses = [done["status"] for done in answer.json]
    assert statuses == ["imported", *["refused"] * len(bad), "imported"]
    assert [done["file"] for done in answer.json] == files
    refused = [done for done in answer.json if done["status"] == "refused"]
    for done in refused:
        assert " ".join(done) == "file status document version counts warnings reason"
        assert (done["document"], done["version"], set(done["counts"].values())) == (None, None, {0})
        assert is_sentence(f"idm: {done['reason']}\n")
    lines = answer.err.splitlines(keepends=True)
    assert len(lines) == len(bad)
    assert all(map(is_sentence, lines))
    assert len(originals(idm)) == 3 * 3
    assert idm("doctor").status == 0


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_refused(idm: Idm, tmp_path: Path) -> None:
    path = Path(put(tmp_path, "a.txt"))
    path.chmod(0)
    answer = idm("import", str(path))
    assert answer.status == 1
    assert is_sentence(answer.err)


STRANGE = [
    b"two\nlines.txt",
    "\u202etxt.esrever".encode(),
    "\u202etxt.esrever.txt".encode(),
    b"-leading.txt",
    b"bytes-\xff\xfe.txt",
    b"dot.",
    b"trailing .txt",
    b"no-suffix",
    b".txt",
    b"upper.TXT",
    b"same.text",
    b"CON.txt",
    b"quote'\";--.txt",
    b"a" * 250 + b".txt",
]


@pytest.mark.parametrize("name", STRANGE, ids=repr)
def test_strange_names_do_no_harm(idm: Idm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: bytes) -> None:
    monkeypatch.chdir(tmp_path)
    path = Path(os.fsdecode(name))
    path.write_bytes(TEXT.encode())
    answer = idm("import", "--json", "--", str(path))
    (done,) = answer.json
    assert answer.status == (1 if done["status"] == "refused" else 0)
    for line in answer.err.splitlines(keepends=True):
        assert is_sentence(line)
    if done["status"] == "imported":
        (document,) = idm("list", "documents", "--document", done["document"], "--json").json
        assert document["source"]["file"] == os.fsdecode(name).encode(errors="surrogateescape").decode(errors="replace")
        lines = idm("import", "--", str(path)).out
        assert lines.count("\n") == 1
        assert lines.removesuffix("\n").isprintable()
    assert idm("doctor").status == 0
    folders = {path.name for path in idm.folder.iterdir() if path.is_dir()}
    assert folders == {"originals", "backups"}


def test_an_original_is_kept_byte_by_byte_beside_its_text(idm: Idm, tmp_path: Path) -> None:
    content = b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode()
    for name in ("a.text", "b.txt"):
        path = tmp_path / name
        path.write_bytes(content + name.encode())
        (done,) = idm("import", str(path), "--json").json
        (document,) = idm("list", "documents", "--document", done["document"], "--json").json
        sha256 = document["source"]["sha256"]
        kept = {path.suffix: path.read_bytes() for path in (idm.folder / "originals").glob(f"{sha256}.*")}
        assert set(kept) == {".txt", ".text", ".json"}
        assert kept[".txt"] == content + name.encode()
        assert kept[".text"].decode() == TEXT + name == idm("show", done["document"], "--text").out


def test_another_encoding_is_another_version_of_the_same_file(idm: Idm, tmp_path: Path) -> None:
    path = tmp_path / "hafen.txt"
    path.write_bytes((FILES / "hafen-1252.txt").read_bytes())
    (first,) = idm("import", str(path), "--json").json
    assert "Windows-1252" in first["warnings"][0]
    assert "Häfen" in idm("show", first["document"], "--text").out
    (other,) = idm("import", str(path), "--encoding", "cp437", "--json").json
    assert (other["status"], other["document"], other["version"]) == ("new-version", first["document"], 2)
    assert "HΣfen" in idm("show", first["document"], "--text").out
    assert "Häfen" in idm("show", f"{first['document']}@1", "--text").out
    for encoding in ("cp437", "CP437", "windows-1252"):
        (again,) = idm("import", str(path), "--encoding", encoding, "--json").json
        assert again["status"] == "already", encoding
    assert idm("doctor").status == 0
    listed = idm("list", "passages", "--document", first["document"], "--json").json
    (idm.folder / "library.sqlite").unlink()
    assert idm("list", "passages", "--document", first["document"], "--json").json == listed
    assert "Häfen" in idm("show", f"{first['document']}@1", "--text").out


@pytest.mark.parametrize("encoding", ["klingon", "", "../../etc/passwd", "utf-16", "zip", "ascii", "unicode_escape"])
def test_an_encoding_that_does_not_fit_is_refused(idm: Idm, tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode() + b" \\ud800 \xc3\xa4")
    answer = idm("import", str(path), f"--encoding={encoding}", "--json")
    if answer.status == 0:
        assert encoding == "utf-16"  # any even number of bytes is UTF-16 of some kind
        return
    assert answer.json[0]["status"] == "refused"
    assert is_sentence(answer.err)


def test_front_matter_cannot_make_kinds_that_there_are_not(idm: Idm, tmp_path: Path) -> None:
    text = f"---\ntitle: Lamps\nkind: banana\ndate: 2031-02-30\n---\n\n{TEXT}"
    (done,) = idm("import", put(tmp_path, "a.md", text), "--json").json
    document = idm("show", done["document"], "--json").json
    assert document["kind"] == "other"
    assert idm("show", document["event"], "--json").json["start"] is None


def test_a_number_of_any_length_is_no_obstacle(idm: Idm) -> None:
    text = TEXT + f" They counted {'9' * 400} lamps and 12 boats. "
    assert idm("import", "-", typed=text.encode()).status == 0
    answer = idm("list", "figures", "--document", "night-ferries", "--json")
    assert [figure["value"] for figure in answer.json] == [12]


@pytest.mark.parametrize(
    ("text", "format"),
    [
        ('---\ntitle: "A Tide"\n---\n\nThe water rose.\n', "md"),
        ("\ufeff\n# A Tide\n\nThe water rose.\n", "md"),
        ("\n## A Tide\n\nThe water rose.\n", "md"),
        ("---\nThe water rose.\n---\n", "txt"),
        ("#tide is high\n\nThe water rose.\n", "txt"),
        ("A TIDE\n\nThe water rose.\n", "txt"),
    ],
)
def test_what_is_piped_in_is_read_as_what_its_first_lines_say(idm: Idm, text: str, format: str) -> None:
    (done,) = idm("import", "-", "--json", typed=text.encode()).json
    assert done["file"] == f"standard-input.{format}"
    assert idm("show", done["document"], "--json").json["source"]["format"] == format
