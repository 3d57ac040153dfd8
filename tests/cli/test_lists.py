"""Lists: what limits them, as tables, as lines."""

import csv
import io
import json
from pathlib import Path

import pytest

from idm_desktop.cli.printing import as_table
from idm_desktop.model.notes import Tag
from tests.conftest import Idm
from tests.core import DIGEST, FILES, OFFICIAL, QUAY, is_sentence

OF_A_DOCUMENT = ("passages", "conclusions", "quotations", "figures")


def test_a_document_limits_every_kind(quay: Idm) -> None:
    for kind in OF_A_DOCUMENT:
        assert {row["document"] for row in quay("list", kind, "--document", QUAY, "--json").json} == {QUAY}
    assert [row["id"] for row in quay("list", "documents", "--document", QUAY, "--json").json] == [QUAY]
    assert [row["id"] for row in quay("list", "events", "--document", QUAY, "--json").json] == ["quay-2031"]
    people = quay("list", "speakers", "--document", QUAY, "--json").json
    assert [person["id"] for person in people] == ["ines-calder", "oluf-brook", "edvin-calder"]
    assert {mention["document"] for person in people for mention in person["mentions"]} == {QUAY}
    assert [row["acronym"] for row in quay("list", "acronyms", "--document", QUAY, "--json").json] == ["HL"]
    bodies = quay("list", "organisations", "--document", QUAY, "--json").json
    assert [body["id"] for body in bodies] == ["harbour-league"]
    assert {place["document"] for place in bodies[0]["mentions"]} == {QUAY}


def test_an_event_limits_every_kind(quay: Idm) -> None:
    assert len(quay("list", "speakers", "--event", "idm-2018-2", "--json").json) == 39
    assert len(quay("list", "sessions", "--event", "quay-2031", "--json").json) == 2
    assert {row["document"] for row in quay("list", "passages", "--event", "quay-2031", "--json").json} == {QUAY}
    quay("note", "add", QUAY)
    quay("note", "add", "ines-calder")
    quay("note", "add", "idm-2018-2")
    assert len(quay("list", "notes", "--event", "quay-2031", "--json").json) == 2
    assert len(quay("list", "notes", "--document", f"{QUAY}@1", "--json").json) == 1


def test_an_event_and_a_document_of_another_give_nothing(quay: Idm) -> None:
    for kind in ("events", "documents", "passages", "speakers", "sessions", "acronyms", "organisations"):
        answer = quay("list", kind, "--event", "idm-2018-2", "--document", QUAY, "--json")
        assert (answer.status, answer.json) == (0, []), kind


@pytest.mark.parametrize("option", ["--event", "--document"])
def test_what_is_not_there_is_said(idm: Idm, option: str) -> None:
    for kind in ("events", "passages", "notes", "tags"):
        answer = idm("list", kind, option, "not-there", "--json")
        assert (answer.status, answer.out) == (1, "")
        assert is_sentence(answer.err)


def test_a_document_of_another_kind_is_refused(idm: Idm) -> None:
    answer = idm("list", "passages", "--document", "idm-2018-2")
    assert answer.status == 1
    assert is_sentence(answer.err)


def test_a_version_is_listed_when_it_is_named(quay: Idm) -> None:
    text = (FILES / "quay-dialogue.txt").read_text(encoding="utf-8").replace("212 people", "213 people")
    done = quay("import", "-", "--new-version-of", QUAY, "--guide", str(FILES / "quay-guide.toml"), typed=text.encode())
    assert done.status == 0, done.err
    old, new = (quay("list", "passages", "--document", f"{QUAY}@{n}", "--json").json for n in (1, 2))
    assert quay("list", "passages", "--document", QUAY, "--json").json == new
    changed = [(a["id"], b["id"]) for a, b in zip(old, new, strict=True) if a["id"] != b["id"]]
    assert len(changed) == 1
    figures = {n: quay("list", "figures", "--document", f"{QUAY}@{n}", "--json").json[0]["value"] for n in (1, 2)}
    assert figures == {1: 212, 2: 213}
    assert {row["version"] for row in quay("list", "documents", "--event", "quay-2031", "--json").json} == {2}
    for kind in (*OF_A_DOCUMENT, "speakers", "sessions", "organisations", "acronyms"):
        assert len(quay("list", kind, "--document", f"{QUAY}@1", "--json").json) == len(
            quay("list", kind, "--document", QUAY, "--json").json
        )


def test_a_table_has_the_keys_on_top_and_json_in_nested_cells(quay: Idm) -> None:
    answer = quay("list", "passages", "--document", QUAY, "--csv")
    rows = list(csv.DictReader(io.StringIO(answer.out)))
    listed = quay("list", "passages", "--document", QUAY, "--json").json
    assert [row["text"] for row in rows] == [passage["text"] for passage in listed]
    assert [json.loads(row["segments"]) for row in rows] == [passage["segments"] for passage in listed]
    assert list(rows[0]) == list(listed[0])
    assert rows[0]["number"] == ""


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])
def test_no_cell_can_be_taken_for_a_formula(start: str) -> None:
    (_, row) = csv.reader(io.StringIO(as_table([Tag(start, 1)]), newline=""))
    assert row[0] == f"'{start}".replace("\r", "\n")


def test_a_table_of_nothing_is_empty(idm: Idm) -> None:
    assert idm("list", "notes", "--csv") == (0, "", "")


def test_the_trash_is_listed_only_when_asked_for(idm: Idm) -> None:
    note = idm("note", "add", "--free", "--tag", "old", "--json").json
    idm("note", "delete", note["id"])
    assert idm("list", "notes", "--json").json == []
    (kept,) = idm("list", "notes", "--deleted", "--json").json
    assert (kept["id"], kept["state"]) == (note["id"], "deleted")
    answer = idm("list", "passages", "--deleted")
    assert answer.status == 2
    assert is_sentence(answer.err.splitlines()[-1] + "\n")


def test_lines_for_people_begin_with_the_id(quay: Idm) -> None:
    for kind in ("events", "documents", "sessions", "speakers", "organisations", "conclusions", "passages"):
        lines = quay("list", kind, "--event", "quay-2031").out.splitlines()
        ids = [row["id"] for row in quay("list", kind, "--event", "quay-2031", "--json").json]
        assert [line.split()[0] for line in lines] == ids


def test_tags_are_counted(idm: Idm) -> None:
    for tags in (["--tag", "tides", "--tag", "towns"], ["--tag", "Tides"]):
        idm("note", "add", "idm-2018-2", *tags)
    idm("note", "add", "--free", "--tag", "towns")
    assert idm("list", "tags", "--json").json[0]["notes"] == 2
    (first, second) = idm("list", "tags", "--event", "idm-2018-2", "--json").json
    assert (first["tag"].casefold(), first["notes"], second) == ("tides", 2, {"tag": "towns", "notes": 1})


def test_the_digest_and_the_official_text_are_laid_side_by_side(official: Idm) -> None:
    digest, text = (
        [p for p in official("list", "passages", "--document", id, "--json").json if p["number"]]
        for id in (DIGEST, OFFICIAL)
    )
    assert len(digest) == len(text) == 47
    assert [p["aligned"] for p in digest] == [[p["id"]] for p in text]
    assert [p["aligned"] for p in text] == [[p["id"]] for p in digest]


def test_a_library_is_made_where_it_is_named(idm: Idm, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "deeper"
    assert idm("--library", str(folder), "list", "events").status == 0
    assert (folder / "library.sqlite").is_file()
