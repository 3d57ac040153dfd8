"""Writing a dialogue into the library.

Passages go in slices of at most 100 kB, each its own transaction, so that no other program waits long; the version
counts only once the last of them has marked it complete. What was cut short is swept away at the next start.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import Any, NamedTuple

from idm_desktop.library import claims, findings, index, named, vocabulary
from idm_desktop.library.ids import Numbering, collapsed
from idm_desktop.model.dialogue import Dialogue, Paragraph
from idm_desktop.model.texts import NUMBERED, Event, Source

SLICE = 100_000
"""Characters of text written in one transaction."""

Progress = Callable[[float], None]
Facing = Callable[[], Sequence[tuple[int, int]]]
"""Tells which passages of a document, by their place in it, say the same as which rows of another text."""

DOCUMENT = """
INSERT INTO document (id, version, event, title, kind, language, file, sha256, format, encoding, pages, imported,
                      passages, words, warnings, current, complete, text_digest, claims)
VALUES (:id, :version, :event, :title, :kind, :language, :file, :sha256, :format, :encoding, :pages, :imported,
        :passages, :words, :warnings, 0, 0, :text_digest, :claims)
"""
PASSAGE = """
INSERT INTO passage (row, id, document, version, position, number, official_number, kind, conclusion, text, emphasis,
                     segments, runs, refs, page, cells, head)
VALUES (:row, :id, :document, :version, :position, :number, :official_number, :kind, :conclusion, :text, :emphasis,
        :segments, :runs, :refs, :page, :cells, :head)
"""
EVENT = """
INSERT INTO event (id, title, theme, series, organiser, starts, ends, venue, city, base)
VALUES (:id, :title, :theme, :series, :organiser, :start, :end, :venue, :city, :base)
    ON CONFLICT (id) DO UPDATE SET base = CASE WHEN :own THEN excluded.base ELSE event.base END
"""
ALIGNED = (
    f"DELETE FROM aligned WHERE passage IN {findings.ROWS}",
    f"DELETE FROM aligned WHERE other IN {findings.ROWS}",
)
SWEPT = (
    *ALIGNED,
    "DELETE FROM passage WHERE document = :id AND version = :version",
    "DELETE FROM document WHERE id = :id AND version = :version",
)
NEXT_ROW = "SELECT coalesce(max(row), 0) + 1 FROM passage"
COMPLETE = "UPDATE document SET complete = 1, first = ?, last = ? WHERE id = ? AND version = ?"
NEWEST = """
UPDATE document SET current = version = (SELECT max(version) FROM document WHERE id = :id AND complete = 1)
 WHERE id = :id AND complete = 1
"""


_Values = dict[str, Any]
"""What a table holds of a passage, by column."""


class Stored(NamedTuple):
    """What a document is stored with besides its dialogue; `imported` is when, `text_digest` of its folded text.

    `base` are the facts of its event before a reader corrected them, `own` says that the document itself gave them.
    """

    version: int
    source: Source
    imported: str
    text_digest: str
    base: Event | None = None
    own: bool = True


def save(
    connection: sqlite3.Connection,
    dialogue: Dialogue,
    stored: Stored,
    progress: Progress = lambda share: None,
    facing: Facing = lambda: (),
) -> None:
    """Write a version of a document, wholly or not at all; `progress` is told the share done and may raise to stop."""
    made = _passages(dialogue, stored)
    *parts, last = _slices(made)
    pairs = facing()
    rows: list[int] = []
    begun = False
    try:
        for part in parts:
            with transaction(connection):
                rows += _write(connection, dialogue, stored, part)
            begun = True
            progress(len(rows) / len(made))
        with transaction(connection):
            rows += _write(connection, dialogue, stored, last)
            _complete(connection, dialogue, stored, rows, pairs)
    except BaseException:
        if begun:  # else nothing of it was written, and what has its number is another
            remove(connection, dialogue.document, stored.version)
        raise


def _complete(
    connection: sqlite3.Connection,
    dialogue: Dialogue,
    stored: Stored,
    rows: Sequence[int],
    pairs: Sequence[tuple[int, int]],
) -> None:
    """Write what is recognised in a version whose passages are there, and let it count."""
    align(connection, [(rows[place], other) for place, other in pairs], dialogue.document, stored.version)
    findings.save(connection, dialogue, stored.version, rows, conclusion_ids(dialogue))
    ends = (rows[0], rows[-1]) if rows else (None, None)
    connection.execute(COMPLETE, (*ends, dialogue.document, stored.version))
    connection.execute(NEWEST, {"id": dialogue.document})
    claims.derive(connection, dialogue.event.id)
    named.settle(connection)


class transaction:
    """`with transaction(connection):` one write that happens wholly or not at all."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def __enter__(self) -> None:
        self._connection.execute("BEGIN IMMEDIATE")

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        try:
            if kind is None:
                self._connection.execute("COMMIT")
        finally:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")


def round_off(connection: sqlite3.Connection) -> None:
    """Count words that a search would have to look through; where somebody else writes just now, another time."""
    if vocabulary.is_much(connection):
        with suppress(sqlite3.OperationalError), transaction(connection):
            vocabulary.settle(connection)


def remove(connection: sqlite3.Connection, document: str, version: int) -> None:
    """Take a version out of the library and its index."""
    named = {"id": document, "version": version}
    rows = connection.execute(
        "SELECT row, text, head FROM passage WHERE document = :id AND version = :version", named
    ).fetchall()
    with transaction(connection):
        event = connection.execute("SELECT event FROM document WHERE id = :id AND version = :version", named).fetchone()
        index.remove(connection, rows)
        findings.clear(connection, document, version)
        for statement in SWEPT:
            connection.execute(statement, named)
        connection.execute(NEWEST, named)
        if event:
            claims.derive(connection, event[0])


def sweep(connection: sqlite3.Connection) -> None:
    """Take out the versions that an import left unfinished."""
    for document, version in connection.execute("SELECT id, version FROM document WHERE complete = 0").fetchall():
        remove(connection, document, version)


def align(connection: sqlite3.Connection, pairs: Sequence[tuple[int, int]], document: str, version: int) -> None:
    """Note which passage rows of a version say the same as those of another text; each pair counts both ways."""
    for statement in ALIGNED:
        connection.execute(statement, {"id": document, "version": version})
    both = [*pairs, *((other, row) for row, other in pairs)]
    connection.executemany("INSERT OR IGNORE INTO aligned (passage, other) VALUES (?, ?)", both)


def _head(connection: sqlite3.Connection, dialogue: Dialogue, stored: Stored) -> None:
    keep_event(connection, dialogue, stored)
    connection.execute(
        DOCUMENT,
        {
            **about(dialogue, stored),
            **stored.source._asdict(),
            "imported": stored.imported,
            "passages": len(dialogue.paragraphs),
            "words": sum(_words(paragraph.text) for paragraph in dialogue.paragraphs),
            "text_digest": stored.text_digest,
        },
    )


def keep_event(connection: sqlite3.Connection, dialogue: Dialogue, stored: Stored) -> None:
    """See that the event of a document is there, with its facts as they were before a reader corrected them."""
    base = json.dumps((stored.base or dialogue.event)._replace(documents=()), ensure_ascii=False)
    connection.execute(EVENT, {**dialogue.event._asdict(), "base": base, "own": stored.own})


def about(dialogue: Dialogue, stored: Stored) -> dict[str, object]:
    """Return what is known of a version as a whole, by column."""
    return {
        "id": dialogue.document,
        "version": stored.version,
        "event": dialogue.event.id,
        "title": dialogue.title,
        "kind": dialogue.kind,
        "language": dialogue.language,
        "warnings": json.dumps(dialogue.warnings, ensure_ascii=False),
        "claims": claims.dumped(dialogue, own=stored.own),
    }


def _passages(dialogue: Dialogue, stored: Stored) -> list[_Values]:
    """Return the passages of a document by column."""
    ids = Numbering("p", dialogue.document)
    made = [(paragraph, ids.of(paragraph.text)) for paragraph in dialogue.paragraphs]
    labels = {p.label: id for p, id in made if p.kind == "footnote" and p.label}
    conclusions = conclusion_ids(dialogue)
    found: list[_Values] = []
    number = 0
    for position, (paragraph, id) in enumerate(made):
        number += paragraph.kind in NUMBERED
        values = _values(paragraph, labels, conclusions)
        values |= {"id": id, "document": dialogue.document, "version": stored.version, "position": position}
        values["number"] = number if paragraph.kind in NUMBERED else None
        found.append(values)
    return found


def _write(
    connection: sqlite3.Connection, dialogue: Dialogue, stored: Stored, part: Sequence[_Values]
) -> Sequence[int]:
    """Write a slice of the passages, what is known of the whole with the first; return their rows."""
    if not part or not part[0]["position"]:
        _head(connection, dialogue, stored)
    (first,) = connection.execute(NEXT_ROW).fetchone()
    rows = range(first, first + len(part))
    connection.executemany(PASSAGE, [{**values, "row": row} for row, values in zip(rows, part, strict=True)])
    texts = [(row, values["text"], values["head"]) for row, values in zip(rows, part, strict=True)]
    index.add(connection, texts)
    return rows


def _slices(made: Sequence[_Values]) -> Iterator[Sequence[_Values]]:
    start = size = 0
    for at, values in enumerate(made):
        if at > start and size + len(values["text"]) > SLICE:
            yield made[start:at]
            start, size = at, 0
        size += len(values["text"])
    yield made[start:]


def conclusion_ids(dialogue: Dialogue) -> dict[int, str]:
    """Return the ids of a document's conclusions by number."""
    ids = Numbering("c", dialogue.document)
    return {
        p.conclusion: ids.of(p.text[p.headline[0] : p.headline[1]])
        for p in dialogue.paragraphs
        if p.conclusion is not None and p.headline
    }


def _values(paragraph: Paragraph, labels: dict[str, str], conclusions: dict[int, str]) -> _Values:
    references = [(at, label, labels[label]) for at, label in paragraph.references if label in labels]
    return {
        "official_number": paragraph.official_number,
        "kind": paragraph.kind,
        "conclusion": conclusions.get(paragraph.conclusion) if paragraph.conclusion else None,
        "text": paragraph.text,
        "emphasis": _json(paragraph.emphasis),
        "segments": _json(paragraph.segments),
        "runs": _json(paragraph.runs),
        "refs": _json(references),
        "page": paragraph.page,
        "cells": json.dumps(paragraph.cells) if paragraph.cells else None,
        "head": _headed(paragraph),
    }


def _words(text: str) -> int:
    """Return how many words white space divides a text into."""
    plain = collapsed(text)
    return plain.count(" ") + 1 if plain else 0


def _json(values: Sequence[object]) -> str:
    return json.dumps(values) if values else "[]"


def _headed(paragraph: Paragraph) -> int:
    """Return how many characters of a passage say what it, or what follows, is about."""
    return len(paragraph.text) if paragraph.kind == "heading" else paragraph.headline[1] if paragraph.headline else 0
