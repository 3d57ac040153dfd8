"""The JSON objects of the contract: their keys in their order, unknown as null, ids for life."""

import re
from pathlib import Path
from typing import Any

import pytest

from idm_desktop.desk.desk import Desk
from tests.conftest import Idm
from tests.core import DIGEST, FILES, OFFICIAL, QUAY

KEYS = {
    "events": "id title theme series organiser start end venue city documents",
    "documents": "id event title kind language version versions source imported passages words warnings",
    "sessions": "id event label title kind position moderators speakers passages",
    "speakers": "id name given family honorific role organisation country actor affiliations sessions mentions "
    "quotations state",
    "organisations": "id name acronym kind country mentions",
    "conclusions": "id document number headline segments passages state",
    "passages": "id document number official_number kind conclusion sessions text emphasis segments page aligned notes",
    "quotations": "id document passage text segments speaker attribution state",
    "figures": "document passage segments value unit text",
    "acronyms": "acronym expansion document passage segments",
    "notes": "id document version passage target quote now segments suggestions origin meaning tags share text author "
    "created updated revision state",
    "tags": "tag notes",
}
NESTED = {
    ("documents", "versions"): "version sha256 imported",
    ("documents", "source"): "file sha256 format encoding pages",
    ("sessions", "speakers"): "speaker capacity certainty",
    ("speakers", "affiliations"): "event role organisation country actor",
    ("speakers", "sessions"): "session capacity certainty",
    ("speakers", "mentions"): "document passage segments form",
    ("organisations", "mentions"): "document passage segments",
    ("notes", "target"): "kind id",
    ("notes", "origin"): "version passage segments",
}
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
NUMBERED = {"intro", "opening", "setting-scene", "lead", "body", "closing"}
UNNUMBERED = {"front", "heading", "table", "footnote"}
CHOICES: dict[tuple[str, str], set[str | None]] = {
    ("documents", "kind"): {"digest", "official", "programme", "other"},
    ("sessions", "kind"): {"opening", "setting-scene", "thematic", "voices", "closing", "other"},
    ("passages", "kind"): {*NUMBERED, *UNNUMBERED},
    ("speakers", "actor"): {
        "state",
        "united-nations",
        "intergovernmental",
        "parliament",
        "civil-society",
        "private-sector",
        "academia",
        "diaspora",
        "other",
        None,
    },
    ("speakers", "state"): {"guide", "guessed", "confirmed", "corrected"},
    ("conclusions", "state"): {"guide", "guessed", "confirmed", "corrected"},
    ("quotations", "state"): {"guide", "guessed", "confirmed", "corrected"},
}
CAPACITIES = {"speaker", "moderator", "chair", "written", "quoted", "mentioned"}
CERTAINTIES = {"stated", "inferred", "unknown"}
FORMS = {"full", "short", "role"}

Table = dict[str, Any]


@pytest.fixture
def noted(quay: Idm) -> Idm:
    """A library with notes of every kind."""
    quay("note", "add", f"{QUAY}/p4", "--quote", "nobody owns the tide", "--tag", "tides", "--text", "Ask **her**.")
    quay("note", "add", QUAY, "--meaning", "question")
    quay("note", "add", "--free", "--text", "Buy charts", "--tag", "tides")
    return quay


def strings(value: object) -> list[str]:
    """Return every string of a JSON value but the texts of notes, which may be empty."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [part for key, each in value.items() for part in strings(each) if key != "text"]
    return [part for each in value for part in strings(each)] if isinstance(value, list) else []


@pytest.mark.parametrize("kind", KEYS)
def test_every_kind_is_listed_with_the_keys_of_the_contract(noted: Idm, kind: str) -> None:
    rows = noted("list", kind, "--json").json
    assert rows
    for row in rows:
        assert " ".join(row) == KEYS[kind]
        assert "" not in strings(row)
        for key, value in row.items():
            parts = value if isinstance(value, list) else [value]
            for part in parts:
                if isinstance(part, dict):
                    assert " ".join(part) == NESTED[kind, key]
            if (kind, key) in CHOICES:
                assert value in CHOICES[kind, key]


def test_the_names_of_certainty_capacity_and_form_are_those_of_the_contract(quay: Idm) -> None:
    for speaker in quay("list", "speakers", "--json").json:
        assert {part["capacity"] for part in speaker["sessions"]} <= CAPACITIES
        assert {part["certainty"] for part in speaker["sessions"]} <= CERTAINTIES
        assert all(part["certainty"] == "unknown" for part in speaker["sessions"] if part["session"] is None)
        assert {mention["form"] for mention in speaker["mentions"]} <= FORMS
        assert speaker["country"] is None or len(speaker["country"]) == 2


def test_days_and_times_are_iso_8601(quay: Idm) -> None:
    assert {(event["start"], event["end"]) for event in quay("list", "events", "--json").json} == {
        ("2018-10-08", "2018-10-09"),
        ("2031-03-03", "2031-03-04"),
    }
    for document in quay("list", "documents", "--json").json:
        assert TIME.fullmatch(document["imported"])
        assert [version["imported"] for version in document["versions"]] == [document["imported"]]
    note = quay("note", "add", "--free", "--json").json
    assert TIME.fullmatch(note["created"])
    assert note["created"] == note["updated"]


def test_only_running_text_is_numbered_from_one(quay: Idm) -> None:
    for document in (QUAY, DIGEST):
        passages = quay("list", "passages", "--document", document, "--json").json
        numbers = [passage["number"] for passage in passages]
        assert [n for n in numbers if n is not None] == list(range(1, len(numbers) - numbers.count(None) + 1))
        assert all((p["number"] is None) == (p["kind"] in UNNUMBERED) for p in passages)


def test_one_thing_is_shown_as_it_is_listed(quay: Idm) -> None:
    for kind in ("events", "documents", "sessions", "speakers", "organisations", "conclusions", "quotations"):
        for row in quay("list", kind, "--json").json:
            assert quay("show", row["id"], "--json").json == row
    for row in quay("list", "passages", "--document", QUAY, "--json").json:
        assert quay("show", row["id"], "--json").json == row


def test_ids_are_unique_among_all_kinds(quay: Idm) -> None:
    quay("import", str(FILES / "quay-dialogue.md"), "--guide", "none", "--new-version-of", QUAY)
    quay("import", "-", "--guide", "none", typed=b"A plain title\n\n" + b"Words of a text without any date. " * 9)
    kinds = [kind for kind in KEYS if kind not in ("figures", "acronyms", "tags", "notes")]
    ids = [row["id"] for kind in kinds for row in quay("list", kind, "--json").json]
    assert len(ids) == len(set(ids))
    for kind in ("events", "documents"):
        for row in quay("list", kind, "--json").json:
            assert quay("show", row["id"], "--json").json == row


def test_emphasis_counts_in_the_plain_text(quay: Idm) -> None:
    passages = quay("list", "passages", "--document", QUAY, "--json").json
    marked = {p["text"][start:end]: kind for p in passages for start, end, kind in p["emphasis"]}
    assert marked == {"nobody owns the tide": "em", "“we stopped guessing where the sand was.”": "em", "hardest": "em"}


def test_footnotes_are_passages_and_stand_with_what_refers_to_them(quay: Idm) -> None:
    passages = quay("list", "passages", "--document", QUAY, "--json").json
    notes = [p["text"] for p in passages if p["kind"] == "footnote"]
    assert notes == [
        "Ms. Calder spoke from Port Amber by wire.",
        "Mr. Calder's school is paid for by the League and by the towns.",
    ]
    assert [p["notes"] for p in passages if p["notes"]] == [[note] for note in notes]


def test_a_free_note_and_one_on_a_document_say_null_where_a_key_does_not_apply(quay: Idm) -> None:
    free = quay("note", "add", "--free", "--json").json
    keys = ("document", "version", "passage", "target", "quote", "now", "segments", "origin", "meaning", "author")
    assert [free[key] for key in keys] == [None] * len(keys)
    assert (free["suggestions"], free["tags"], free["share"], free["text"]) == ([], [], "personal", "")
    assert (free["state"], free["revision"]) == ("free", 1)
    whole = quay("note", "add", QUAY, "--json").json
    assert (whole["document"], whole["version"], whole["target"]) == (QUAY, 1, {"kind": "document", "id": QUAY})
    assert (whole["passage"], whole["quote"], whole["segments"], whole["state"]) == (None, None, None, "attached")


def test_reports_have_the_keys_of_the_contract(quay: Idm, tmp_path: Path) -> None:
    (done,) = quay("import", str(FILES / "quay-dialogue.txt"), "--json").json
    assert " ".join(done) == "file status document version counts warnings reason"
    assert " ".join(done["counts"]) == "passages conclusions sessions speakers quotations footnotes figures"
    note = quay("note", "add", "--free", "--json").json
    (revision,) = quay("note", "history", note["id"], "--json").json
    assert " ".join(revision) == "revision text meaning tags share time sha256"
    exported = quay("export", "notes", "--to", str(tmp_path / "out"), "--json").json
    assert " ".join(exported) == "files notes imported"
    backup = quay("backup", "--json").json
    assert " ".join(backup) == "file notes ok"
    doctor = quay("doctor", "--json").json
    assert " ".join(doctor) == "ok checks damaged backups"
    assert {" ".join(check) for check in doctor["checks"]} == {"name ok detail"}
    assert {" ".join(kept) for kept in doctor["backups"]} == {"file time notes ok"}
    assert doctor["ok"]
    found = quay("search", "charts", "--json").json
    assert " ".join(found) == "query reading total milliseconds did_you_mean hits"
    assert {" ".join(hit) for hit in found["hits"]} == {"kind id document passage number text snippet marks score"}


def test_no_hit_prints_the_answer_and_exits_1(idm: Idm) -> None:
    answer = idm("search", "xylophoneless", "--json")
    assert (answer.status, answer.json["hits"], answer.json["total"]) == (1, [], 0)


def test_nothing_there_is_an_empty_list(idm: Idm) -> None:
    for kind in ("notes", "tags"):
        answer = idm("list", kind, "--json")
        assert (answer.status, answer.json, answer.err) == (0, [], "")
    assert idm("list", "notes", "--deleted", "--json").json == []
    assert not Desk(idm.folder).has_notes()


def test_the_same_file_gets_the_same_ids_in_another_library(quay: Idm, tmp_path: Path) -> None:
    kinds = [kind for kind in KEYS if kind not in ("documents", "notes", "tags")]
    first = {kind: quay("list", kind, "--json").json for kind in kinds}
    quay.folder = tmp_path / "other" / "library"
    copy = tmp_path / "renamed.txt"
    copy.write_bytes((FILES / "quay-dialogue.txt").read_bytes())
    assert quay("import", str(copy), "--guide", str(FILES / "quay-guide.toml")).status == 0
    assert {kind: quay("list", kind, "--json").json for kind in kinds} == first


def test_the_official_text_has_the_same_keys(official: Idm) -> None:
    for kind in KEYS:
        for row in official("list", kind, "--document", OFFICIAL, "--json").json:
            assert " ".join(row) == KEYS[kind]
            assert "" not in strings(row)
