"""Words that no passage has together, looked for in one document."""

import sqlite3
from array import array

from idm_desktop.library.levels import estimate
from idm_desktop.library.matches import Asked, Rows, without_doubles
from idm_desktop.library.names import leaves
from idm_desktop.library.scopes import within
from idm_desktop.words.expression import expression
from idm_desktop.words.terms import Every, OneOf, Without

FOUND = """
SELECT passage_fts.rowid FROM passage_fts {joined} WHERE passage_fts MATCH :match AND {holds}
"""
SAID = "No passage has them all; these are passages of documents that do."
MOST_WORDS = 12
"""Words that are looked for apart; more are a piece of text."""
MOST_PASSAGES = 300_000
"""Passages with one of the words beyond which nobody is helped by them."""


def scattered(connection: sqlite3.Connection, asked: Asked) -> Rows:
    """Return passages with any of several words, of the documents that have them all."""
    words = _apart(asked)
    if not 2 <= len(words) <= MOST_WORDS:
        return ()
    having = [estimate(word, asked.known).passages for word in words]
    if not all(having) or sum(having) > MOST_PASSAGES:
        return ()
    found = [_rows(connection, asked, word) for word in words]
    kept = array("q")
    for span in asked.where.spans:
        parts = [rows[slice(*within(rows, span))] for rows in found]
        if all(parts):
            kept.extend(sorted({row for part in parts for row in part}))
    return without_doubles(connection, asked, kept)


def as_any(asked: Asked) -> Asked:
    """Return the query that any of its words answers."""
    from idm_desktop.words.terms import Some

    words = Every((Some(_apart(asked)),))
    return asked._replace(node=words, words=words, match=expression(words))


def _apart(asked: Asked) -> tuple[OneOf, ...]:
    if any(isinstance(part, Without) for part in asked.words.parts):
        return ()
    return leaves(asked.words) or ()


def _rows(connection: sqlite3.Connection, asked: Asked, word: OneOf) -> Rows:
    statement = FOUND.format(joined=asked.where.joined, holds=asked.where.holds)
    values = {**asked.where.values, "match": expression(word)}
    return array("q", (row for (row,) in connection.execute(statement, values)))
