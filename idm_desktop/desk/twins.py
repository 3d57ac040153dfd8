"""Whether a document is here already under another file: the same words, whatever format they came in.

Equal running text is asked of the index. The rest may differ as formats do: one keeps a letterhead or title outside its
text. It is another document where each has a title or heading with words that the other has not, or where this one has
words in tables and footnotes that would be lost.
"""

import re
import sqlite3
from collections.abc import Iterable
from pathlib import PurePath
from typing import NamedTuple

from idm_desktop.desk import corrected
from idm_desktop.model.dialogue import Dialogue
from idm_desktop.model.texts import NUMBERED
from idm_desktop.words.fold import fold

SAME_TEXT = """
SELECT id, version, title, file FROM document WHERE complete = 1 AND text_digest = ? ORDER BY current DESC
"""
PASSAGES = "SELECT kind, text FROM passage WHERE document = ? AND version = ? AND number IS NULL"
WORDS = re.compile(r"\d+|[^\W\d_]+")
BELOW = ("table", "footnote")
SHORT = 4
"""Letters up to which a word has to be there as a word; a longer one may be divided otherwise."""


class Told(NamedTuple):
    """The words of a document beside its running text: those of tables and footnotes, of all the rest, and in a row."""

    below: frozenset[str]
    above: frozenset[str]
    joined: str


def twin(connection: sqlite3.Connection, found: Dialogue, name: str) -> tuple[str, int] | None:
    """Return the document and version that says the same as one read from a file of this name, if there is one."""
    rows = connection.execute(SAME_TEXT, (corrected.same_text(found),)).fetchall()
    if not rows:
        return None
    ours = _told(found.title, name, ((one.kind, one.text) for one in found.paragraphs if one.kind not in NUMBERED))
    for id, version, title, file in rows:
        if _says_the_same(ours, _told(title, file, connection.execute(PASSAGES, (id, version)))):
            return id, version
    return None


def _told(title: str, file: str, passages: Iterable[tuple[str, str]]) -> Told:
    titled = [] if fold(title) == fold(PurePath(file).stem) else [("front", title)]
    words = {True: list[str](), False: list[str]()}
    for kind, text in (*titled, *passages):
        words[kind in BELOW] += WORDS.findall(fold(text))
    return Told(frozenset(words[True]), frozenset(words[False]), "".join(words[False] + words[True]))


def _says_the_same(ours: Told, theirs: Told) -> bool:
    if _missing(ours.below, theirs):
        return False
    return not (_missing(ours.above, theirs) and _missing(theirs.above, ours))


def _missing(words: frozenset[str], other: Told) -> bool:
    """Return whether another document lacks one of these words; where words are divided may differ, not numbers."""
    lacking = words - other.below - other.above
    return any(word.isdigit() or len(word) <= SHORT or word not in other.joined for word in lacking)
