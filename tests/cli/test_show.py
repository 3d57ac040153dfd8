"""References: every id, passages by number, versions, addresses."""

import pytest

from tests.conftest import Idm
from tests.core import DIGEST, FILES, OFFICIAL, QUAY, is_sentence


@pytest.mark.parametrize(
    "ref",
    [
        f"{QUAY}/p4",
        f"{QUAY}@1/p4",
        f"idm://doc/{QUAY}/p4",
        f"idm://doc/{QUAY}@1/p4",
        f"idm://doc/{QUAY}/p4?note=n-aaaaaa",
        f" {QUAY}/p4 ",
    ],
)
def test_a_passage_by_its_number(quay: Idm, ref: str) -> None:
    shown = quay("show", ref, "--json").json
    assert (shown["document"], shown["number"]) == (QUAY, 4)
    assert shown["text"].startswith("Mr. Oluf Brook")


def test_a_passage_by_its_id(quay: Idm) -> None:
    whole = quay("show", f"{QUAY}/p4", "--json").json
    for ref in (
        whole["id"],
        f"idm://passage/{whole['id']}",
        f"{QUAY}/{whole['id']}",
        f"idm://doc/{QUAY}/{whole['id']}",
    ):
        assert quay("show", ref, "--json").json == whole


@pytest.mark.parametrize(
    ("ref", "name", "value"),
    [
        ("quay-2031", "city", "Port Amber"),
        ("idm://event/quay-2031", "city", "Port Amber"),
        ("quay-2031-session-1", "label", "Session 1"),
        ("idm://session/quay-2031-session-1", "moderators", ["oluf-brook"]),
        ("ines-calder", "family", "Calder"),
        ("idm://speaker/ines-calder", "honorific", "Ms."),
        (QUAY, "kind", "official"),
        (f"{QUAY}@1", "version", 1),
        (f"idm://doc/{QUAY}", "title", "Quay Dialogue 2031: Summary of Conclusions"),
        ("harbour-league", "acronym", "HL"),
    ],
)
def test_things_by_id_and_by_address(quay: Idm, ref: str, name: str, value: object) -> None:
    assert quay("show", ref, "--json").json[name] == value


def test_a_note_by_id_and_by_address(idm: Idm) -> None:
    note = idm("note", "add", "--free", "--text", "Ferries", "--json").json
    assert idm("show", note["id"], "--json").json == idm("show", f"idm://note/{note['id']}", "--json").json == note


@pytest.mark.parametrize(
    "ref",
    [
        "",
        " ",
        "nothing",
        "n-0000000",
        "idm://note/n-0000000",
        "idm://doc/nothing",
        "idm://speaker/quay-2031",
        "idm://event/",
        "idm://ship/anchor",
        f"{DIGEST}/p0",
        f"{DIGEST}/p999",
        f"{DIGEST}/p1/p2",
        f"{DIGEST}/para-14b",
        f"{DIGEST}@2",
        f"{DIGEST}@1@1",
        f"{DIGEST}@99999999999999",
        f"{DIGEST}/p99999999999999999999",
        "two\nlines",
        "\u202eesrever",
        "\udcff",
        "%s' OR 1=1 --",
        "x" * 100_000,
    ],
)
@pytest.mark.parametrize("text", [(), ("--text",)])
def test_what_is_not_there_is_said_in_a_sentence(idm: Idm, ref: str, text: tuple[str, ...]) -> None:
    answer = idm("show", "--json", *text, "--", ref)
    assert (answer.status, answer.out) == (1, "")
    assert is_sentence(answer.err)


def test_the_stored_text_is_printed_as_it_is_kept(quay: Idm) -> None:
    stored = (FILES / "quay-dialogue.txt").read_text(encoding="utf-8")
    assert quay("show", QUAY, "--text") == (0, stored, "")
    assert quay("show", f"{QUAY}@1", "--text", "--json").json == stored


def test_the_text_of_a_part_is_plain(quay: Idm) -> None:
    assert quay("show", f"{QUAY}/p4", "--text").out == quay("show", f"{QUAY}/p4", "--json").json["text"]
    assert "*" not in quay("show", f"{QUAY}/p4", "--text").out


def test_what_is_only_in_an_older_version_is_still_shown(quay: Idm) -> None:
    quoted = next(q for q in quay("list", "quotations", "--document", QUAY, "--json").json if "tide" in q["text"])
    conclusion = quay("list", "conclusions", "--document", QUAY, "--json").json[0]
    passage = quay("show", f"{QUAY}/p4", "--json").json
    text = (FILES / "quay-dialogue.txt").read_text(encoding="utf-8")
    text = text.replace("nobody owns the tide", "the tide has no owner").replace("Shared charts save", "Charts save")
    assert quay("import", "-", "--new-version-of", QUAY, "--guide", "none", typed=text.encode()).status == 0
    assert quay("show", quoted["id"], "--json").json == quoted
    assert quay("show", conclusion["id"], "--json").json == conclusion
    assert quay("show", passage["id"], "--json").json["segments"] == passage["segments"]
    assert quay("show", f"{QUAY}@1/p4", "--json").json["id"] == passage["id"]
    assert quay("show", f"{QUAY}@1", "--json").json["version"] == 1


def test_a_document_whose_id_looks_like_a_note_is_found(idm: Idm) -> None:
    idm("import", "-", "--guide", "none", typed=b"N harbours\n\n" + b"Words of a text that has no date at all. " * 9)
    assert idm("show", "n-harbours", "--json").json["title"] == "N harbours"


def test_lines_for_people_leave_out_what_is_unknown(quay: Idm) -> None:
    lines = quay("show", "edvin-calder").out.splitlines()
    assert lines[:2] == ["id: edvin-calder", "name: Edvin Calder"]
    assert not any(line.startswith(("country", "role")) for line in lines)


def test_the_official_text_is_what_the_file_says(official: Idm) -> None:
    from tests.core import SUMMARY

    assert official("show", OFFICIAL, "--text").out == SUMMARY.read_text(encoding="utf-8")


def test_a_printed_number_that_is_not_there_is_not_confused_with_our_count(idm: Idm) -> None:
    answer = idm("show", f"{DIGEST}/para-1")
    assert (answer.status, answer.out) == (1, "")
    assert "printed number 1;" in answer.err
