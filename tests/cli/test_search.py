"""`idm search`: its order, where the answers stand, and searches that are kept."""

import csv
import io
from pathlib import Path

import pytest

from tests.conftest import Idm
from tests.core import QUAY


def test_a_saved_search_is_listed_asked_renamed_and_taken_away(quay: Idm) -> None:
    found = quay("search", "tide OR charts", "--save", "Water", "--json").json
    assert found["total"] > 0
    (saved,) = quay("list", "searches", "--json").json
    assert list(saved) == ["name", "query", "created", "total"]
    assert (saved["name"], saved["query"], saved["total"]) == ("Water", "tide OR charts", found["total"])
    assert quay("search", "--saved", "water", "--json").json["total"] == found["total"]
    assert quay("search", "--rename", "water", "Sea", "--json").json["name"] == "Sea"
    assert quay("list", "searches").out == "Sea  tide OR charts\n"
    assert quay("list", "searches", "--csv").out.startswith("name,query,created,total\n")
    assert quay("search", "--forget", "sea").status == 0
    assert quay("list", "searches", "--json").json == []


def test_a_search_is_saved_even_where_nothing_answers_it_yet(quay: Idm) -> None:
    assert quay("search", "xylophoneless", "--save", "Later").status == 0
    assert quay("search", "--saved", "Later").status == 1


def test_a_saved_search_is_live(quay: Idm) -> None:
    quay("search", "xylophoneless", "--save", "Later")
    quay("note", "add", QUAY, "--text", "A xylophoneless band.")
    assert quay("list", "searches", "--json").json[0]["total"] == 1


@pytest.mark.parametrize("arguments", [["--saved", "none"], ["--forget", "none"], ["--rename", "none", "other"]])
def test_a_saved_search_that_is_not_there_is_said_in_a_sentence(quay: Idm, arguments: list[str]) -> None:
    answer = quay("search", *arguments)
    assert (answer.status, answer.out) == (1, "")
    assert "There is no saved search “none”" in answer.err


@pytest.mark.parametrize(
    "arguments", [[], ["x", "--saved", "y"], ["--save", "y"], ["x", "--limit", "0"], ["x", "--sort", "y"]]
)
def test_what_does_not_go_together_is_wrong_usage(quay: Idm, arguments: list[str]) -> None:
    assert quay("search", *arguments).status == 2


def test_bars_say_where_answers_stand_and_how_to_narrow_to_them(quay: Idm) -> None:
    found = quay("search", "the", "--kind", "passage", "--json").json
    bars = quay("search", "the", "--bars", "--json").json
    assert list(bars[0]) == ["kind", "id", "label", "hits", "query"]
    assert sum(bar["hits"] for bar in bars if bar["kind"] == "year") == found["total"]
    assert sum(bar["hits"] for bar in bars if bar["kind"] == "document") == found["total"]
    for bar in bars:
        narrowed = quay("search", f"the {bar['query']}", "--kind", "passage", "--json").json
        assert narrowed["total"] == bar["hits"], bar
    table = list(csv.DictReader(io.StringIO(quay("search", "the", "--bars", "--csv").out)))
    assert [row["id"] for row in table] == [bar["id"] for bar in bars]
    assert quay("search", "xylophoneless", "--bars").status == 1


def test_answers_stand_in_the_order_asked_for(quay: Idm) -> None:
    def found(sort: str) -> list[tuple[str, int]]:
        hits = quay("search", "the", "--kind", "passage", "--sort", sort, "--limit", "999", "--json").json["hits"]
        return [(hit["document"], hit["number"]) for hit in hits if hit["number"]]

    in_text = found("text")
    for document in {document for document, _ in in_text}:
        numbers = [number for one, number in in_text if one == document]
        assert numbers == sorted(numbers)
    dates = {event["id"]: event["start"] for event in quay("list", "events", "--json").json}
    events = {document["id"]: document["event"] for document in quay("list", "documents", "--json").json}
    newest = [dates[events[document]] for document, _ in found("date")]
    assert newest == sorted(newest, reverse=True)
    assert {*in_text} == {*found("date")}


def test_answers_are_printed_as_a_table(quay: Idm) -> None:
    table = list(csv.DictReader(io.StringIO(quay("search", "charts", "--csv").out)))
    assert [row["id"] for row in table] == [hit["id"] for hit in quay("search", "charts", "--json").json["hits"]]


def test_passages_with_notes_are_found(quay: Idm) -> None:
    assert quay("search", "has:note", "--kind", "passage").status == 1
    quay("note", "add", f"{QUAY}/p4", "--quote", "nobody owns the tide")
    (hit,) = quay("search", "has:note", "--kind", "passage", "--json").json["hits"]
    assert (hit["document"], hit["number"]) == (QUAY, 4)
    assert quay("search", "the -has:note", "--kind", "passage", "--json").json["total"] > 0


def test_notes_are_found_by_what_they_mean(quay: Idm) -> None:
    made = quay("note", "add", QUAY, "--meaning", "commitment", "--text", "Fund it", "--json").json
    (hit,) = quay("search", "commitment", "--kind", "note", "--json").json["hits"]
    assert hit["id"] == made["id"]


def test_a_pattern_is_looked_for_in_notes_alone(quay: Idm) -> None:
    for text in ("Call 0123-45 at noon", "No number here", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab"):
        quay("note", "add", "--free", "--text", text)
    (hit,) = quay("search", r"/\d{4}-\d+/", "--json").json["hits"]
    assert [hit["text"][start:end] for start, end in hit["marks"]] == ["0123-45"]
    assert [one["text"] for one in quay("search", r"call /\d+/", "--json").json["hits"]] == ["Call 0123-45 at noon"]
    assert quay("search", "/[0-9/", "--json").status == 1


def test_a_pattern_that_takes_too_long_is_given_up(quay: Idm) -> None:
    quay("note", "add", "--free", "--text", "a" * 60 + "!")
    answer = quay("search", "/(a+)+$/", "--json")
    assert answer.status == 1
    assert "takes too long" in answer.json["reading"]


PRINTED = """Night Ferries

1. The ferries run by night and by day, and the owners of the quays have lit every lamp along the wall.

14. The delegates of the towns asked for the following of those who own the boats:

(a) Charts of the strait, in three languages and with the depth of the water at low tide;

(b) Lamps on the outer rocks, paid for by those who pass them at night.
"""


def test_a_printed_number_is_found_however_it_is_written(idm: Idm, tmp_path: Path) -> None:
    (done,) = idm("import", "-", "--json", typed=PRINTED.encode()).json
    id = idm("show", f"{done['document']}/para-14b", "--json").json["id"]
    for query in ("para:14b", "para:14B", 'para:"14 (b)"', 'para:"14(b)"', "para:14b lamps"):
        assert [hit["id"] for hit in idm("search", query, "--json").json["hits"]] == [id], query
    idm("note", "add", id, "--quote", "Lamps on the outer rocks")
    idm("export", "notes", "--to", str(tmp_path))
    text = (tmp_path / f"{done['document']}--notes.md").read_text(encoding="utf-8")
    assert '"para":"14(b)"' in text
    assert "> [!quote] Highlight · para. 14 (b)\n" in text


def test_what_notes_say_is_found_by_other_forms_of_its_words(quay: Idm) -> None:
    quay("note", "add", QUAY, "--text", "Mechanisms that were promised")
    for query in ("note:mechanism", "note:promise", 'note:"promising mechanisms"'):
        assert quay("search", query, "--json").json["total"] == 1, query
    assert quay("search", "note:mechanical").status == 1


def test_a_field_or_type_that_there_is_not_is_said_and_legal(quay: Idm) -> None:
    answer = quay("search", "colour:blue", "--json").json
    assert "There is no field “colour”" in answer["reading"]
    assert "“banana” is no type" in quay("search", "type:banana tide", "--json").json["reading"]
    assert (
        quay("search", "type:Session", "--json").json["total"]
        == quay("search", "type:session", "--json").json["total"]
        > 0
    )
