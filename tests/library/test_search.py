"""Search over the small library of `conftest`."""

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from idm_desktop.library import fields, index, search
from idm_desktop.library.connection import connect
from idm_desktop.library.known import known
from idm_desktop.model.found import Found
from idm_desktop.model.notes import MEANINGS, SHARES
from idm_desktop.words import strange


def find(connection: sqlite3.Connection, query: str, **options: Any) -> Found:
    return search.find(connection, query, search.Options(**options)).found


def passages(found: Found) -> list[str]:
    return [hit.id for hit in found.hits if hit.kind == "passage"]


def marked(found: Found, id: str) -> list[str]:
    (hit,) = (hit for hit in found.hits if hit.id == id)
    return [hit.text[start:end] for start, end in hit.marks]


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("ferries rules", {"o1", "o6"}),  # the digest passage is counted with its official one
        ('"shared rules"', {"o1"}),
        ('"rules shared"', set()),
        ("ferries -boats", {"o6", "d1"}),  # d1 now stands alone for its pair
        ("charts OR almanac", {"o4", "o6"}),
        ("(charts OR almanac) tides", {"o6"}),
        ("alman*", {"o6"}),
        ("Harbours NEAR/3 together", {"o1"}),
        ("harbours NEAR/1 boats", set()),
        ("steer NEAR night", {"o5"}),
        ("type:footnote ferries", {"o6"}),
        ("type:digest ferries", {"d1"}),
        ("type:official ferries", {"o1", "o6"}),
        ("type:conclusion", {"o1", "o2"}),
        ("type:quotation", {"o4"}),
        ("ferries -type:footnote", {"o1"}),
        ("lang:fr", {"x1", "x2"}),
        ("lang:fr,en ferries", {"o1", "o6"}),
        ("year:2025 diaspora", {"x2"}),
        ("year:2016..2018 diaspora", set()),
        ("event:delta", {"x1", "x2"}),
        ("event:quay-2018 charts", {"o4"}),
        ("session:3", {"o3"}),
        ("session:opening", {"o1"}),
        ("session:lanterns", {"o3"}),
        ('speaker:"O. N. Brook"', {"o4"}),
        ("speaker:calder night", {"o5"}),
        ("speaker:calder OR charts", {"o2", "o4", "o5"}),
        ("para:2..3 type:official", {"o2", "o3"}),
        ("para:14b", {"o3"}),
        ("para:5.. type:official", {"o5"}),
        ("tag:draft ferries", set()),
        ("ferries -tag:draft", {"o1", "o6"}),
        ("=genève", set()),
        ("=Genève", {"x1"}),
        ("écluses -=Genève", set()),
        ("écluses -=genève", {"x1"}),
        ("/ferr.*/", set()),
        ("-ferries", set()),
    ],
)
def test_the_grammar_finds(quays: sqlite3.Connection, query: str, ids: set[str]) -> None:
    found = find(quays, query)
    assert set(passages(found)) == ids


@pytest.mark.parametrize(
    ("query", "id", "words"),
    [
        ("FERRIES", "o1", ["Ferries"]),
        ("ferry", "o1", ["Ferries"]),
        ("capacity building", "o2", ["capacity-building"]),
        ("capacitybuilding", "o2", ["capacity-building"]),
        ("capacity-building", "o2", ["capacity-building"]),
        ("95500", "o2", ["95,500"]),
        ("95 500", "o2", ["95,500"]),
        ("95.500", "o2", ["95,500"]),
        ("trafficking", "o3", ["trafficked"]),
        ("smuggler", "o3", ["smugglers"]),
        ("ecluse", "x1", ["écluses"]),
        ("acces", "x1", ["accès"]),
        ("l'acces", "x1", ["accès"]),
        ("réfugiée", "x1", ["réfugiés"]),
        ("Geneve", "x1", ["Genève"]),
        ("bateau", "x2", ["bateaux"]),
        ("移民", "x2", ["移民"]),
        ("民政策", "x2", ["民政策"]),
        ("策", "x2", ["策"]),
        ("TMO", "o3", ["Tide Monitoring Office", "TMO"]),
        ("tide monitoring office", "o5", ["TMO"]),
        ('"rule on ferr*"', "o6", ["rule on ferries"]),
    ],
)
def test_words_are_found_as_people_write_them(quays: sqlite3.Connection, query: str, id: str, words: list[str]) -> None:
    assert marked(find(quays, query), id) == words


def test_a_part_of_a_word_is_not_the_word(quays: sqlite3.Connection) -> None:
    assert passages(find(quays, "genevo")) == []
    assert passages(find(quays, "genevo", typing=True)) == ["x2"]


def test_a_known_acronym_in_capitals_is_not_the_word(quays: sqlite3.Connection) -> None:
    assert passages(find(quays, "who")) == ["o5"]
    assert passages(find(quays, "WHO")) == []


def test_words_as_typed_come_before_their_inflections(quays: sqlite3.Connection) -> None:
    assert passages(find(quays, "rule"))[0] == "o6"
    assert passages(find(quays, "rules"))[0] == "o1"


def test_an_official_passage_stands_for_its_digest_passage(quays: sqlite3.Connection) -> None:
    found = find(quays, "ferries shared rules -almanac")
    assert passages(found) == ["o1"]
    assert found.total == 1


def test_a_digest_passage_that_alone_matches_stands_for_the_pair(quays: sqlite3.Connection) -> None:
    assert passages(find(quays, "training account")) == ["d2"]


def test_a_name_finds_its_person_then_where_they_speak_then_where_they_are_named(quays: sqlite3.Connection) -> None:
    brook = find(quays, "Omar Brook")
    assert [(hit.kind, hit.id) for hit in brook.hits] == [("speaker", "omar-brook"), ("passage", "o4")]
    assert marked(brook, "o4") == ["The Minister of the Quays"]
    calder = find(quays, "Ms Calder")
    assert [hit.id for hit in calder.hits] == ["ines-calder", "o2", "o5"]
    assert [hit.score for hit in calder.hits] == sorted((hit.score for hit in calder.hits), reverse=True)


def test_a_name_is_found_while_it_is_typed(quays: sqlite3.Connection) -> None:
    assert find(quays, "cald", typing=True).hits[0].id == "ines-calder"


def test_an_office_is_found_after_the_passages(quays: sqlite3.Connection) -> None:
    found = find(quays, "pilot")
    assert [hit.id for hit in found.hits] == ["o2", "ines-calder"]
    assert marked(found, "ines-calder") == ["Pilot"]


def test_a_session_is_found_by_its_label_and_title(quays: sqlite3.Connection) -> None:
    assert find(quays, "session 3").hits[0].id == "quay-3"
    found = find(quays, "charts")
    assert [(hit.kind, hit.id) for hit in found.hits] == [("passage", "o4"), ("session", "quay-3")]


def test_headlines_come_first(quays: sqlite3.Connection) -> None:
    assert passages(find(quays, "shared ferries")) == ["o1", "o6"]


def test_words_that_no_passage_has_together_are_looked_for_in_one_document(quays: sqlite3.Connection) -> None:
    found = find(quays, "almanac charts")
    assert set(passages(found)) == {"o4", "o6"}
    assert "No passage has them all" in found.reading
    assert find(quays, "almanac diaspora").total == 0


def test_only_current_and_complete_versions_are_searched(quays: sqlite3.Connection) -> None:
    assert "o1-old" not in passages(find(quays, "ferries"))
    assert "h1" not in passages(find(quays, "ferries"))
    assert passages(find(quays, "ferries", document="quay-official@1")) == ["o1-old"]
    assert find(quays, "ferries", document="nothing@1").total == 0


def test_a_document_and_an_event_narrow_every_kind(quays: sqlite3.Connection) -> None:
    assert find(quays, "calder", document="quay-digest").hits[0].id == "d2"
    assert [hit.id for hit in find(quays, "calder", event="delta-2025").hits] == []
    assert passages(find(quays, "ferries", document="quay-digest")) == ["d1"]


def test_kinds_and_limit_narrow_the_hits_but_not_the_total(quays: sqlite3.Connection) -> None:
    assert [hit.kind for hit in find(quays, "calder", kinds=frozenset({"speaker"})).hits] == ["speaker"]
    found = find(quays, "calder", limit=1)
    assert (len(found.hits), found.total) == (1, 3)
    assert find(quays, "calder", limit=0).hits == ()


def test_another_spelling_is_offered_where_little_is_found(quays: sqlite3.Connection) -> None:
    assert find(quays, "diaspra").did_you_mean == "diaspora"
    assert find(quays, "diapsora -ferries").did_you_mean == "diaspora -ferries"
    assert find(quays, "diaspora").did_you_mean is None
    assert find(quays, '"diapsora"').did_you_mean == '"diaspora"'
    assert find(quays, "diapsora OR zzzzzz").did_you_mean == "diaspora OR zzzzzz"
    assert find(quays, "speaker:calder zzzzzz").did_you_mean is None
    assert find(quays, "zzzzzz").did_you_mean is None


def test_a_hit_is_whole(quays: sqlite3.Connection) -> None:
    (hit,) = find(quays, "almanac").hits
    assert hit[:5] == ("passage", "o6", "quay-official", "o6", None)
    assert hit.text.startswith("See the almanac")
    assert hit.snippet == hit.text


def test_what_is_taken_out_of_the_index_is_not_found(tmp_path: Path) -> None:
    connection = connect(tmp_path / "library.sqlite")
    rows = [(1, "Ferries well-kept", 0), (2, "Ferries left", 7)]
    index.add(connection, rows)
    index.remove(connection, rows[:1])
    assert known(connection).count("wellkept") == (0, 0)
    assert known(connection).count("ferries") == (1, 1)
    assert [word for word, _ in known(connection).vocabulary.words()] == ["ferries", "left"]
    connection.close()


def test_an_interrupted_search_says_so(quays: sqlite3.Connection) -> None:
    stopped: list[str] = []
    quays.set_progress_handler(lambda: 1, 1)
    try:
        find(quays, "ferries")
    except sqlite3.OperationalError as error:
        stopped.append(str(error))
    finally:
        quays.set_progress_handler(None, 0)
    assert stopped == ["interrupted"]


def test_every_value_that_is_said_to_be_known_is_known() -> None:
    types = strange.VALUES["type"][1].split(", ")
    assert {*fields.OF_TYPE, *fields.DOCUMENTS} <= set(types)
    assert tuple(strange.VALUES["meaning"][1].split(", ")) == MEANINGS
    assert tuple(strange.VALUES["share"][1].split(", ")) == SHARES
