"""`idm review`, `edit` and `remove`, as they are typed."""

from itertools import pairwise
from pathlib import Path

import pytest

from tests.conftest import Idm
from tests.core import FILES, QUAY, is_sentence

KEYS = ["id", "kind", "value", "reason", "certainty", "document", "passage", "segments"]
TIDE = "nobody owns the tide"


def test_a_review_lists_guesses_with_their_places_uncertain_first(quay: Idm) -> None:
    done = quay("review", QUAY, "--json")
    assert done.status == 0
    found = done.json
    assert list(found[0])[: len(KEYS)] == KEYS
    sure = [one["certainty"] == "stated" for one in found]
    assert sure == sorted(sure)
    assert {one["document"] for one in found} == {QUAY}
    lines = [line for line in quay("review", QUAY).out.splitlines() if not line.startswith("      ")]
    assert [line[2:].split()[0] for line in lines] == [one["id"] for one in found]
    assert quay("review", QUAY, "--json").json == found


def test_the_words_and_the_passage_of_a_guess_stand_below_it(quay: Idm) -> None:
    said, place = next(
        pair for pair in pairwise(quay("review", QUAY).out.splitlines()) if "attribution" in pair[0] and TIDE in pair[1]
    )
    assert "said by Oluf Brook (oluf-brook)" in said
    assert place.lstrip().startswith("¶ 4")
    assert f"»{TIDE}«" in place


def test_everywhere_means_the_guesses_of_every_document_decided_on_in_one_go(quay: Idm, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Dialogue on Lamps\n\nOslo, 2 May 2031\n\nMs. Ida Vik, Head of the Lamp Fund, opened it.\n")
    assert quay("import", str(other)).status == 0
    found = quay("review", "--everywhere", "--json").json
    one, two = ({guess["document"]: guess["id"] for guess in found}[doc] for doc in {g["document"] for g in found})
    left = quay("review", "--everywhere", "--accept", one, "--reject", two, "--json").json
    assert {guess["id"] for guess in found} - {guess["id"] for guess in left} >= {one, two}
    assert quay("review", "--everywhere", "--undo", "--json").json == found
    lines = quay("review", "--everywhere").out.splitlines()
    assert [line.split()[0] for line in lines if not line.startswith((" ", "?"))] == list(
        dict.fromkeys(guess["document"] for guess in found)
    )


def test_guesses_are_accepted_and_rejected_in_one_go_and_undone(quay: Idm) -> None:
    before = quay("review", QUAY, "--json").json
    first, second, third = [one["id"] for one in before if one["kind"] == "quotation"][:3]
    after = quay("review", QUAY, "--accept", first, "--accept", second, "--reject", third, "--json")
    assert after.status == 0
    assert [one["id"] for one in after.json] == [one["id"] for one in before if one["id"] not in (first, second, third)]
    states = {one["id"]: one["state"] for one in quay("review", QUAY, "--all", "--json").json}
    assert [states[id] for id in (first, second, third)] == ["confirmed", "confirmed", "rejected"]
    assert sorted(q["state"] for q in quay("list", "quotations", "--document", QUAY, "--json").json) == [
        "confirmed",
        "confirmed",
        "guessed",
    ]
    assert quay("review", QUAY, "--undo", "--json").json == before
    assert quay("review", QUAY, "--redo", "--json").json == after.json


def test_where_one_decision_cannot_be_made_none_is(quay: Idm) -> None:
    before = quay("review", QUAY, "--json").json
    first, other = before[0]["id"], next(one["id"] for one in before if one["kind"] == "quotation")
    answer = quay("review", QUAY, "--accept", first, "--assign", f"{other}=nobody-of-that-name")
    assert answer.status == 1
    assert is_sentence(answer.err)
    assert quay("review", QUAY, "--json").json == before


def test_undoing_names_the_other_documents_that_were_decided_on_in_the_same_go(quay: Idm, tmp_path: Path) -> None:
    second = tmp_path / "second.txt"
    second.write_text("Dialogue on Lamps\n\nOslo, 2 May 2031\n\nMs. Ida Vik, Head of the Lamp Fund, opened it.\n")
    other = quay("import", str(second), "--json").json[0]["document"]
    ids = [quay("review", document, "--json").json[0]["id"] for document in (QUAY, other)]
    quay("review", "--everywhere", "--accept", *ids)
    answer = quay("review", QUAY, "--undo")
    assert answer.status == 0
    assert f"Taken back in {other} too." in answer.err


def test_a_quotation_is_given_to_another_and_two_people_are_merged_and_parted(quay: Idm) -> None:
    (said,) = [
        one["id"]
        for one in quay("review", QUAY, "--json").json
        if one["kind"] == "attribution" and one["about"] == "oluf-brook"
    ]
    assert quay("review", QUAY, "--assign", f"{said}=Ines Calder").status == 0
    quoted = {q["text"]: q["speaker"] for q in quay("list", "quotations", "--document", QUAY, "--json").json}
    assert quoted[TIDE] == "ines-calder"
    assert quay("review", QUAY, "--merge", "edvin-calder", "ines-calder").status == 0
    assert len(quay("list", "speakers", "--event", "quay-2031", "--json").json) == 2
    assert quay("review", QUAY, "--split", "ines-calder").status == 0
    assert len(quay("list", "speakers", "--event", "quay-2031", "--json").json) == 3


def test_a_guide_is_saved_once_and_read_back(quay: Idm, tmp_path: Path) -> None:
    saved = tmp_path / "saved.toml"
    done = quay("review", QUAY, "--save-guide", str(saved), "--json")
    assert done.status == 0
    assert 'title = "Quay Dialogue 2031"' in saved.read_text()
    again = quay("review", QUAY, "--save-guide", str(saved))
    assert (again.status, is_sentence(again.err)) == (1, True)
    quay("remove", QUAY)
    assert quay("import", str(FILES / "quay-dialogue.txt"), "--guide", str(saved)).status == 0


def test_facts_are_corrected_and_the_thing_is_printed(quay: Idm) -> None:
    done = quay("edit", QUAY, "title=The Quay papers", "dates=2031-03-04", "place=Old Hall, Grey Ness", "--json")
    assert (done.status, done.json["title"]) == (0, "The Quay papers")
    event = quay("show", "quay-2031", "--json").json
    assert (event["start"], event["end"]) == ("2031-03-04", "2031-03-04")
    assert (event["venue"], event["city"]) == ("Old Hall", "Grey Ness")
    speaker = quay("edit", "ines-calder", "role=Chair", "organisation=", "--json").json
    assert (speaker["role"], speaker["organisation"], speaker["state"]) == ("Chair", None, "corrected")
    assert quay("edit", QUAY, "--undo").status == 0
    assert quay("show", "ines-calder", "--json").json["role"] == "Director"


def test_a_document_is_taken_out_its_notes_stay_and_it_comes_back(quay: Idm) -> None:
    note = quay("note", "add", f"{QUAY}/p4", "--quote", TIDE, "--json").json
    plain = quay("note", "add", QUAY, "--text", "All of it", "--json").json
    done = quay("remove", QUAY, "--json")
    assert (done.status, done.json["documents"], done.json["notes"]) == (0, [QUAY], 2)
    assert quay("show", QUAY).status == 1
    for id in (note["id"], plain["id"]):
        assert quay("show", id, "--json").json["state"] == "orphan"
    assert quay("remove", "--undo", "--json").json["documents"] == [QUAY]
    assert quay("show", note["id"], "--json").json == note
    assert quay("show", plain["id"], "--json").json["state"] == "attached"


def test_notes_go_with_a_person_who_is_merged_and_come_back_when_they_are_parted(quay: Idm) -> None:
    theirs = quay("note", "add", "edvin-calder", "--text", "A barge.", "--json").json["id"]
    others = quay("note", "add", "ines-calder", "--text", "The league.", "--json").json["id"]

    def state(id: str) -> tuple[str, str]:
        note = quay("show", id, "--json").json
        return note["target"]["id"], note["state"]

    quay("note", "delete", theirs)
    quay("note", "restore", theirs)
    assert quay("review", QUAY, "--merge", "edvin-calder", "ines-calder").status == 0
    assert (state(theirs), state(others)) == (("ines-calder", "attached"), ("ines-calder", "attached"))
    assert quay("orphans", "--json").json == []
    assert quay("review", QUAY, "--split", "ines-calder").status == 0
    assert (state(theirs), state(others)) == (("edvin-calder", "attached"), ("ines-calder", "attached"))
    quay("review", QUAY, "--redo")
    assert state(theirs) == ("ines-calder", "attached")
    quay("review", QUAY, "--undo")
    assert state(theirs) == ("edvin-calder", "attached")


@pytest.mark.parametrize(
    "arguments",
    [
        ("review", "nothing-here"),
        ("review", "quay-2031"),
        ("review", QUAY, "--accept", "g-000000000000"),
        ("review", "--everywhere", "--accept", "g-000000000000"),
        ("review", "--everywhere", "--save-guide", "x.toml"),
        ("review", QUAY, "--merge", "oluf-brook", "nobody"),
        ("review", QUAY, "--merge", "oluf-brook", "oluf-brook"),
        ("review", QUAY, "--split", "oluf-brook"),
        ("review", QUAY, "--undo"),
        ("review", QUAY, "--mark", "oluf-brook"),
        ("edit", QUAY, "colour=red"),
        ("edit", QUAY, "dates=soon"),
        ("edit", QUAY, "event=nowhere"),
        ("edit", "quay-2031", "merge=quay-2031"),
        ("edit", "oluf-brook", "country=Norway"),
        ("edit", "nobody", "role=x"),
        ("remove", "oluf-brook"),
        ("remove", f"{QUAY}@1"),
        ("remove", "--undo"),
    ],
    ids=" ".join,
)
def test_what_cannot_be_done_is_said_in_one_sentence_and_changes_nothing(quay: Idm, arguments: tuple[str, ...]) -> None:
    before = quay("show", "quay-2031", "--json").out, quay("list", "speakers", "--json").out
    done = quay(*arguments)
    assert (done.status, done.out) == (1, "")
    assert is_sentence(done.err), done.err
    assert (quay("show", "quay-2031", "--json").out, quay("list", "speakers", "--json").out) == before


@pytest.mark.parametrize(
    "arguments",
    [
        ("review",),
        ("review", QUAY, "--everywhere"),
        ("remove",),
        ("edit",),
        ("edit", QUAY, "title"),
        ("review", QUAY, "--merge", "x"),
        ("review", QUAY, "--assign", "g-000000000000"),
    ],
    ids=" ".join,
)
def test_wrong_usage_prints_the_usage(quay: Idm, arguments: tuple[str, ...]) -> None:
    done = quay(*arguments)
    assert done.status == 2
    assert done.err.startswith("usage: idm")


def test_all_that_are_alike_are_decided_on_and_a_quotation_is_put_to_other_words(quay: Idm) -> None:
    waiting = quay("review", QUAY, "--json").json
    said = [one["id"] for one in waiting if one["kind"] == "attribution"]
    quoted = next(one["id"] for one in waiting if one["value"] == TIDE)
    assert len(said) > 1
    after = quay("review", QUAY, "--accept", said[0], "--like", "--place", f"{quoted}=nobody owns", "--json").json
    assert not {one["id"] for one in after} & {*said, quoted}
    texts = {q["text"]: q["state"] for q in quay("list", "quotations", "--document", QUAY, "--json").json}
    assert texts["nobody owns"] == "corrected"
    assert TIDE not in texts
