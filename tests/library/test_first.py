"""The first answers, in a library that is taken for a big one."""

import sqlite3
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from idm_desktop.library import fields, handle, levels, scopes, search, store
from idm_desktop.library.connection import connect
from idm_desktop.library.handle import Library
from idm_desktop.library.known import known
from idm_desktop.library.matches import Hurry
from idm_desktop.library.search import Options, find, first
from idm_desktop.model.found import Answer
from idm_desktop.words.fold import index_text
from tests.bench import corpus
from tests.bench.libraries import STORED

DOCUMENTS = 12
ALL = Options(limit=100_000, typing=True)


@pytest.fixture(scope="module")
def big(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(corpus, "TAIL", 2_000)
        for module, name, value in (
            (search, "SMALL", 20),
            (search, "QUICK", 30),
            (search, "AT_ONCE", Hurry(60.0, 400.0, beginnings=True)),
            (levels, "MANY", 50),
            (levels, "COMMON", 0.6),
            (fields, "FEW", 3),
            (scopes, "MOST_RUNS", 2),
        ):
            patch.setattr(module, name, value)
        connection = connect(tmp_path_factory.mktemp("big") / "library.sqlite")
        for dialogue in islice(corpus.Scribe().documents(), DOCUMENTS):
            store.save(connection, dialogue, STORED)
        yield connection
        connection.close()


def ids(answer: Answer) -> list[str]:
    return [f"{hit.kind} {hit.id}" for hit in answer.found.hits]


QUERIES = (
    *("m", "the", "migration", "capacity buil", '"civil soc', "the capacity of", "return OR labour", "data -policy"),
    *("year:2003 migration", "year:2003..2006 the", "Petra", "speaker:petra labour", "session:2 migration"),
    *("year:2003 OR migration", "=Mig", "zzzz m", "type:figure", "type:quotation the", "session:2", "speaker:petra"),
    *("=Migration", "type:heading labour", "data NEAR/9 policy", "MGI", "lang:en the", "-year:2003 the", "has:note"),
)


@pytest.mark.parametrize("query", QUERIES)
def test_what_comes_first_is_among_all_answers(big: Library, query: str) -> None:
    quick, whole = first(big, query, ALL), find(big, query, ALL)
    assert set(ids(quick)) <= set(ids(whole))
    assert bool(quick.found.hits) == bool(whole.found.hits)
    assert whole.exact
    assert whole.found.total == len(whole.found.hits)
    assert quick.found.reading == whole.found.reading
    assert not quick.exact or ids(quick) == ids(whole)


def test_the_first_answers_are_few_and_say_so(big: Library) -> None:
    quick = first(big, "the", ALL)
    assert len(quick.found.hits) == search.FIRST_ROWS
    assert not quick.exact


def test_the_impatient_are_told_about_how_many_have_only_common_words(
    big: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "COMMON", 1_000)
    patient, soon = find(big, "the of", ALL, with_bars=True), find(big, "the of", ALL, with_bars=True, patient=False)
    assert patient.exact
    assert patient.bars
    assert not soon.exact
    assert not soon.bars
    assert soon.found.hits
    assert set(ids(soon)) <= set(ids(patient))
    assert patient.found.total / 2 < soon.found.total < patient.found.total * 2
    assert find(big, "the xenophobia", ALL, patient=False).exact
    assert find(big, "the of", ALL._replace(sort="date"), patient=False).exact


@pytest.mark.parametrize(
    "query", ["session:2 the", "session:2", "type:heading", "type:quotation the", "=The", "=Mig", "type:figure", "the"]
)
def test_the_impatient_are_told_how_many_answer_besides_having_the_words(
    big: Library, monkeypatch: pytest.MonkeyPatch, query: str
) -> None:
    monkeypatch.setattr(search, "COMMON", 10)
    only = Options(frozenset({"passage"}), limit=100, typing=True)
    soon, patient = find(big, query, only, patient=False), find(big, query, only)
    few = patient.found.total / 1.6 - 5
    assert few <= soon.found.total <= patient.found.total * 1.6 + 5
    assert soon.exact == (not patient.found.total)


@pytest.mark.parametrize("query", ["m", "the m", "=Th", "session:2 the"])
def test_what_is_known_of_words_is_learnt_though_the_time_is_over(
    big: Library, monkeypatch: pytest.MonkeyPatch, query: str
) -> None:
    monkeypatch.setattr(search, "AT_ONCE", Hurry(0.0, 400.0, beginnings=True))
    monkeypatch.setattr(search, "LOOKING", 0.0)
    big.set_progress_handler(big.clock.is_over, 1)
    try:
        known(big).kept.clear()
        known(big).count.cache_clear()  # type: ignore[attr-defined]  # it is cached
        known(big).beginning.cache_clear()  # type: ignore[attr-defined]
        assert first(big, query, ALL) is not None
    finally:
        big.set_progress_handler(big.clock.is_over, handle.STEPS)


def test_a_name_that_nobody_has_is_taken_for_the_nearest(big: Library) -> None:
    assert find(big, "speaker:perta the").found.did_you_mean == "speaker:petra the"
    assert first(big, "speaker:perta the").found.did_you_mean is None, "there is no time for it at every key"


def test_headlines_and_phrases_come_first_however_many_have_the_words(big: Library) -> None:
    hits = [hit for hit in find(big, "capacity building", ALL).found.hits if hit.kind == "passage"]
    together = ["capacity building" in hit.text.lower() for hit in hits]
    assert together == sorted(together, reverse=True)
    heads = {
        id for (id,) in big.execute("SELECT id FROM passage WHERE instr(lower(substr(text, 1, head)), 'capacity')")
    }
    best = [hit for hit in find(big, "capacity", Options(limit=100_000)).found.hits if hit.kind == "passage"]
    assert {hit.id for hit in best[: len(heads)]} == heads


def test_the_order_does_not_hang_on_how_many_are_asked_for(big: Library) -> None:
    few, many = (find(big, "migration", Options(frozenset({"passage"}), limit=limit)) for limit in (10, 100_000))
    assert ids(few) == ids(many)[:10]


def test_a_stopped_library_answers_nothing_until_it_may_again(big: Library) -> None:
    big.clock.is_stopped = True
    try:
        with pytest.raises(sqlite3.OperationalError, match="interrupted"):
            find(big, "the", ALL, with_bars=True)
    finally:
        big.clock.is_stopped = False
    assert find(big, "the", ALL, with_bars=True).bars


def test_bars_count_what_is_found(big: Library) -> None:
    answer = find(big, "migration", Options(frozenset({"passage"})), with_bars=True)
    by_kind = {kind: [bar for bar in answer.bars if bar.kind == kind] for kind in ("document", "year", "speaker")}
    assert (
        sum(bar.hits for bar in by_kind["document"]) == sum(bar.hits for bar in by_kind["year"]) == answer.found.total
    )
    for bar in by_kind["speaker"][:5]:
        narrowed = find(big, f"migration {bar.query}", Options(frozenset({"passage"})))
        assert narrowed.found.total == bar.hits


def test_words_are_counted_as_passages_come_and_go(tmp_path: Path) -> None:
    connection = connect(tmp_path / "library.sqlite")
    (dialogue,) = islice(corpus.Scribe().documents(), 1)
    store.save(connection, dialogue, STORED)
    held = known(connection)
    assert held.count("the").passages == sum(1 for p in dialogue.paragraphs if " the " in f" {index_text(p.text)} ")
    store.remove(connection, dialogue.document, 1)
    assert known(connection) is not held
    assert connection.execute("SELECT count(*) FROM word").fetchone() == (0,)
    assert find(connection, "the").found.total == 0
    connection.close()
