"""Search with strings that nobody meant as a query."""

import sqlite3

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from idm_desktop.library.search import Options, find

STRANGE = (
    *("", "  ", "\0", '"', "'", "((((", "))))", "AND", "a OR", "NEAR(", 'x" AND y', "col:x", "*", "-", "^a", "{a b}:c"),
    *("a+b", "😀", "שלום", "مرحبا", "C++", "[a-z]+", "\ud800", "type:\ud800", "speaker:\ud800", "lang:%"),
    *("x" * 100_000, "a b " * 25_000, "(" * 100_000, '"a ' * 30_000, "-(a OR " * 15_000, "a NEAR " * 15_000),
)


@pytest.mark.parametrize("query", STRANGE, ids=lambda query: query[:8].encode("unicode_escape").decode())
def test_any_string_is_answered(quays: sqlite3.Connection, query: str) -> None:
    for typing in (False, True):
        found = find(quays, query, Options(typing=typing)).found
        assert found.query == query
        assert found.total >= len(found.hits)


WORDS = st.sampled_from(
    (
        *(
            "ferries",
            "OR",
            "AND",
            "NOT",
            "NEAR",
            "NEAR/3",
            "-",
            "(",
            ")",
            '"',
            "*",
            "=",
            ":",
            "speaker:",
            "type:digest",
        ),
        *("shared", "session:3", "year:", "calder", "rules", "lang:en,fr", "para:1..", "/", "移民", "tag:x", "'"),
    )
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(query=st.text() | st.lists(WORDS, max_size=12).map(" ".join) | st.lists(WORDS, max_size=12).map("".join))
def test_whatever_is_typed_marks_lie_in_the_text(quays: sqlite3.Connection, query: str) -> None:
    for hit in find(quays, query, Options(typing=True)).found.hits:
        ends = [place for mark in hit.marks for place in mark]
        assert ends == sorted(set(ends))
        assert all(0 <= place <= len(hit.text) for place in ends)
