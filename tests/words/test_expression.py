import sqlite3
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from idm_desktop.words.expression import expression, is_exact, is_words
from idm_desktop.words.fold import index_text
from idm_desktop.words.marks import fits
from idm_desktop.words.query import And, Field, Not, Word, parse
from idm_desktop.words.terms import Lexicon, widen

NO_FORMS = Lexicon(lambda word: False)
TEXTS = ("red boats sail", "Red-boat harbour, red sails", "the boats of U.N. sail", "赤い船 boats", "l’eau d’or")


@pytest.fixture(scope="module")
def table() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE t USING fts5(text, content='', prefix='2 3', tokenize='unicode61 remove_diacritics 0')"
    )
    connection.executemany("INSERT INTO t (rowid, text) VALUES (?, ?)", enumerate(map(index_text, TEXTS)))
    yield connection
    connection.close()


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("a b", '("a" AND "b")'),
        ("a OR b -c", '(("a" OR "b") NOT "c")'),
        ("-a", ""),
        ("a OR -b", '"a"'),
        ("a -(b -c) -d", '("a" NOT (("b" NOT "c") OR "d"))'),
        ("boa*", '"boa" *'),
        ("well-kept", '("well kept" OR "wellkept")'),
        ("NEAR a NEAR/3 b", '("near" AND NEAR("a" "b", 3))'),
        ("lang:fr a", '"a"'),
        ("lang:fr", ""),
        ("水", '"水" *'),
        ("a -=B", '"a"'),
    ],
)
def test_every_term_is_quoted(query: str, found: str) -> None:
    root = parse(query).root
    assert root
    assert expression(widen(root, NO_FORMS)) == found


def test_fields_and_exact_letters_are_more_than_words() -> None:
    assert not is_words(widen(And((Word("a"), Field("lang", ("fr",))))))
    assert is_words(widen(And((Word("a"), Not(Word("b"))))))
    assert is_exact(widen(And((Word("a"), Not(Word("B", exact=True))))))


PIECES = st.sampled_from(
    [
        "red",
        "boats",
        "boa*",
        "sail",
        "Red-boat",
        "OR",
        "NEAR/2",
        "NOT",
        "-",
        "(",
        ")",
        '"',
        "赤い",
        "l’eau",
        "U.N.",
        "=Red",
    ]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=st.text() | st.lists(PIECES, max_size=60).map(" ".join))
def test_fts5_takes_any_query_and_finds_what_fits(table: sqlite3.Connection, query: str) -> None:
    root = parse(query).root
    node = widen(root) if root else None
    match = expression(node) if node else ""
    if not node or not match:
        return
    rows = {row for (row,) in table.execute("SELECT rowid FROM t WHERE t MATCH ?", (match,))}
    fitting = {row for row, text in enumerate(TEXTS) if fits(text, node)}
    assert fitting <= rows if is_exact(node) or "NEAR" in query else fitting == rows


def test_the_deepest_and_longest_query_is_taken(table: sqlite3.Connection) -> None:
    query = "".join(f"(w{i} OR x{i} -" for i in range(40))
    root = parse(query).root
    assert root
    assert table.execute("SELECT rowid FROM t WHERE t MATCH ?", (expression(widen(root)),)).fetchall() == []
