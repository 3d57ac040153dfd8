"""The full-text index of passages: folded words that FTS5 finds, and what it knows of them."""

import sqlite3
from collections.abc import Iterable, Iterator
from functools import cache

from idm_desktop.words.fold import fold, index_text, tokens
from idm_desktop.words.terms import Lexicon

ADD = "INSERT INTO passage_fts (rowid, text) VALUES (?, ?)"
REMOVE = "INSERT INTO passage_fts (passage_fts, rowid, text) VALUES ('delete', ?, ?)"
KNOWN = "SELECT 1 FROM passage_fts WHERE passage_fts MATCH ? LIMIT 1"
ACRONYMS = "SELECT DISTINCT acronym, expansion FROM acronym"
WORDS = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.passage_words USING fts5vocab('main', 'passage_fts', 'row')"
VOCABULARY = "SELECT term, doc FROM temp.passage_words WHERE term >= :first AND term < :last"


def add(connection: sqlite3.Connection, rows: Iterable[tuple[int, str]]) -> None:
    """Index passages, given as (row, text)."""
    connection.executemany(ADD, ((row, index_text(text)) for row, text in rows))


def remove(connection: sqlite3.Connection, rows: Iterable[tuple[int, str]]) -> None:
    """Take passages out of the index; their texts must be those they were added with."""
    connection.executemany(REMOVE, ((row, index_text(text)) for row, text in rows))


def lexicon(connection: sqlite3.Connection) -> Lexicon:
    """Return what the library knows of words; it is true until passages are added or removed."""
    acronyms: dict[str, tuple[tuple[str, ...], ...]] = {}
    shorts: dict[tuple[str, ...], str] = {}
    for acronym, expansion in connection.execute(ACRONYMS).fetchall():
        short = "".join(filter(str.isalnum, fold(acronym)))
        words = tuple(token.text for token in tokens(expansion) if token.place is not None)
        if short and words:
            acronyms[short] = tuple(dict.fromkeys((*acronyms.get(short, ()), words)))
            shorts[words] = short
    return Lexicon(cache(lambda word: is_known(connection, word)), acronyms, shorts)


def is_known(connection: sqlite3.Connection, word: str, *, prefix: bool = False) -> bool:
    """Whether a folded word, or one that begins with it, is in the index."""
    return connection.execute(KNOWN, (f'"{word}"{" *" if prefix else ""}',)).fetchone() is not None


def vocabulary(connection: sqlite3.Connection, initial: str) -> Iterator[tuple[str, int]]:
    """Yield the words of the index that begin with `initial`, with how many passages hold each."""
    connection.execute(WORDS)
    yield from connection.execute(VOCABULARY, {"first": initial, "last": initial + "\U0010ffff"}).fetchall()
