"""Counts of words, whether they are settled or have just come in."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from idm_desktop.library import index, vocabulary
from idm_desktop.library.connection import connect
from idm_desktop.library.vocabulary import Count, Vocabulary

TEXTS = st.lists(st.sampled_from(("tide", "tides", "the", "tin", "UN", "well-kept", "95,500")), min_size=1, max_size=6)
WORDS = ("tide", "tides", "the", "tin", "un", "un\ue001", "well", "kept", "wellkept", "95500", "absent")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    connection = connect(tmp_path / "library.sqlite")
    yield connection
    connection.close()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(TEXTS, st.integers(0, 3), st.booleans()), max_size=8))
def test_words_count_the_same_however_many_of_them_are_settled(
    library: sqlite3.Connection, writes: list[tuple[list[str], int, bool]]
) -> None:
    rows = [(row, " ".join(words), len(" ".join(words[:head]))) for row, (words, head, _) in enumerate(writes, start=1)]
    library.execute("BEGIN")
    try:
        for one, (_, _, settled) in zip(rows, writes, strict=True):
            index.add(library, [one])
            if settled:
                vocabulary.settle(library)
        before = _all(library)
        vocabulary.settle(library)
        assert _all(library) == before
        index.remove(library, rows)
        assert library.execute("SELECT count(*) FROM word").fetchone() == (0,)
    finally:
        library.execute("ROLLBACK")


def _all(library: sqlite3.Connection) -> tuple[object, ...]:
    known = Vocabulary(library)
    return (
        [known.count(word) for word in WORDS],
        [known.beginning(word[:2]) for word in WORDS],
        [known.likeliest(word[:1], 2) for word in WORDS],
        sorted(known.words()),
    )


def test_what_came_in_last_counts_at_once(library: sqlite3.Connection) -> None:
    index.add(library, [(1, "The tide turns", 0), (2, "The tides", 9)])
    assert library.execute("SELECT count(*) FROM word").fetchone() == (0,)
    known = Vocabulary(library)
    assert known.count("the") == Count(2, 1)
    assert known.beginning("ti") == Count(2, 1)
    assert known.likeliest("t", 1) == ("the",)


def test_much_that_came_in_is_settled(library: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vocabulary, "MOST", 4)
    index.add(library, [(1, "one two three", 0)])
    index.add(library, [(2, "three four", 0)])
    assert library.execute("SELECT count(*) FROM fresh").fetchone() == (0,)
    assert dict(library.execute("SELECT term, passages FROM word")) == {"one": 1, "two": 1, "three": 2, "four": 1}
