"""A fresh notebook from what is left of a damaged one.

A note whose own row is hurt comes back with its words but without its place; one whose last revision is hurt goes back
to the last sound one. Hurt words that can still be made out come back with the tag “damaged”, in a note of their own
where there is a sound revision as well. Nothing is changed in the damaged file.
"""

import sqlite3
from contextlib import suppress
from pathlib import Path
from sqlite3 import Connection
from typing import NamedTuple

from idm_desktop.errors import Refused
from idm_desktop.notebook import briefings, faults, opening, rescue, searches, survey, verifying, wording, writing
from idm_desktop.notebook.connection import connect
from idm_desktop.notebook.rows import Stored, Written
from idm_desktop.notebook.values import Content, Draft

META = "SELECT key, value FROM meta WHERE key <> 'followed'"
COLUMNS = "batch, time, deed, kind, about, value, was, name, quote, before, after, document, event, text, undone"
CORRECTIONS = f"SELECT {COLUMNS} FROM correction ORDER BY row"
SET_CORRECTION = f"INSERT INTO correction ({COLUMNS}) VALUES ({', '.join('?' * 15)})"
MOVES = "SELECT note, time, reason, was, became, undone FROM move ORDER BY row"
SEQ = "SELECT seq FROM sqlite_sequence WHERE name = 'revision'"

SET_META = "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)"
SET_MOVE = "INSERT INTO move (note, time, reason, was, became, undone) VALUES (?, ?, ?, ?, ?, ?)"
SET_SEQ = "UPDATE sqlite_sequence SET seq = max(seq, :seq) WHERE name = 'revision'"
NEW_SEQ = "INSERT INTO sqlite_sequence (name, seq) VALUES ('revision', :seq)"
SET_REVISION = """
INSERT INTO revision (seq, note, revision, text, meaning, tags, share, time, sha256)
VALUES (:seq, :note, :revision, :text, :meaning, :tags, :share, :time, :sha256)
"""
SET_NOTE = """
INSERT INTO note (id, target_kind, target_id, document, version, sha256, passage, quote, prefix, suffix, segments,
                  origin, author, created, deleted, revision, sha)
VALUES (:id, :target_kind, :target_id, :document, :version, :sha256, :passage, :quote, :prefix, :suffix, :segments,
        :origin, :author, :created, :deleted, :revision, '')
"""
REVISIONS = "SELECT count(*) FROM revision"

MOST = 2**40
"""No notebook has so many revisions; a number above it is damage."""

LOST = Content("", None, ("damaged",), "personal")
"""Stands for words that nothing vouches for, read or not; they are shared with nobody."""


class Salvaged(NamedTuple):
    """What was brought over, and the ids of the notes of which something was not."""

    notes: int
    revisions: int
    hurt: tuple[str, ...]


def salvage(path: Path, target: Path) -> Salvaged:
    """Copy every note and revision that can be read and has its right hash into a new notebook at `target`."""
    if target.exists():
        raise Refused(f"There is a file {target} already; nothing was written over it.")
    try:
        source = opening.for_reading(path)
    except (sqlite3.Error, OSError) as error:
        raise faults.explain(error, path) from error
    try:
        with opening.guarded(source):
            opening.version_of(source)
        fresh = connect(target)
        try:
            with opening.writing(fresh):
                return _pour(source, fresh)
        finally:
            fresh.close()
    finally:
        source.close()


def _pour(source: Connection, fresh: Connection) -> Salvaged:
    words: dict[str, list[Written]] = {}
    legible: dict[tuple[str, int], Written] = {}
    for written in rescue.revisions(source):
        if verifying.verified(written) is not None:
            words.setdefault(written.note, []).append(written)
        else:
            legible[written.note, written.revision] = written
    rows = [note for note in rescue.note_rows(source) if verifying.sound(note)]
    known = {note.id for note in rows}
    rows += [rescue.bare(id, 0, written[0].time) for id, written in words.items() if id not in known]
    for note in rows:
        fresh.execute(SET_NOTE, note._asdict())
    last = _last(source)
    for written in sorted(written for each in words.values() for written in each):
        number = written.seq if written.seq <= last else None  # a damaged number must not use up all that follow
        fresh.execute(SET_REVISION, written._asdict() | {"seq": number})
    if last < MOST and not fresh.execute(SET_SEQ, {"seq": last}).rowcount:
        fresh.execute(NEW_SEQ, {"seq": last})
    for note in rows:
        _finish(fresh, note, words.get(note.id, []), legible.get((note.id, note.revision)))
    _bring_rest(source, fresh)
    (count,) = fresh.execute(REVISIONS).fetchone()
    return Salvaged(len(rows), count, survey.damaged(source))


def _finish(fresh: Connection, note: Stored, words: list[Written], legible: Written | None) -> None:
    """Make the last sound words of a note its current ones, and keep what is legible of hurt ones."""
    hurt = LOST._replace(text=wording.body(verifying.revision(legible).text)) if legible else None
    if not words:
        writing.revise(fresh, note.id, max(note.revision, 1), hurt or LOST, note.created)
        return
    last = max(words, key=lambda written: written.revision)
    fresh.execute(writing.CURRENT, {"id": note.id, "revision": last.revision})
    content = verifying.verified(last) or LOST
    fresh.executemany(writing.TAG, [{"id": note.id, "tag": tag} for tag in content.tags])
    writing.finish(fresh, note.id)
    if hurt is not None:
        was = verifying.kept(note)
        writing.insert(fresh, Draft(was.target, was.anchor, author=was.author), hurt, None, note.created)


def _last(source: Connection) -> int:
    try:
        (seq,) = source.execute(SEQ).fetchone() or (0,)
    except sqlite3.DatabaseError:
        return MOST
    return min(int(seq), MOST)


def _bring_rest(source: Connection, fresh: Connection) -> None:
    """Keep what the notebook is known by, the log of moves and what was put right, where they can be read."""
    with suppress(sqlite3.DatabaseError):
        fresh.executemany(SET_META, source.execute(META).fetchall())
    with suppress(sqlite3.DatabaseError):
        for row in source.execute(MOVES).fetchall():
            with suppress(sqlite3.IntegrityError):  # the log of a note that is not there
                fresh.execute(SET_MOVE, row)
    with suppress(sqlite3.DatabaseError):
        for row in source.execute(CORRECTIONS):
            with suppress(sqlite3.IntegrityError):  # one that lost what it needs
                fresh.execute(SET_CORRECTION, row)
    with suppress(sqlite3.DatabaseError, TypeError):
        briefings.rescue(source, fresh)
    searches.rescue(source, fresh)
