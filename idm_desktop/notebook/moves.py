"""Moving a note to its words in another version, with a log from which each move can be taken back.

What was looked for and not found for sure stands in `standing`, until the note gets a place or another version comes.
"""

import json
from collections.abc import Sequence
from contextlib import suppress
from sqlite3 import Connection
from typing import NamedTuple

from idm_desktop.errors import Damaged, NotFound
from idm_desktop.model.notes import Anchor, Target
from idm_desktop.notebook import reading, times, verifying, writing
from idm_desktop.notebook.opening import guarded
from idm_desktop.notebook.opening import writing as transaction
from idm_desktop.notebook.values import Kept, Standing

LOG = "INSERT INTO move (note, time, reason, was, became) VALUES (:note, :time, :reason, :was, :became)"
LAST = "SELECT row, was FROM move WHERE note = :note AND undone IS NULL ORDER BY row DESC LIMIT 1"
FOR = """
SELECT note, was FROM move m
 WHERE reason = :reason AND undone IS NULL
   AND NOT EXISTS (SELECT 1 FROM move later WHERE later.note = m.note AND later.undone IS NULL AND later.row > m.row)
 ORDER BY row DESC
"""
REFUSED = "SELECT DISTINCT note FROM move WHERE reason = :reason AND undone IS NOT NULL"
UNDO = "UPDATE move SET undone = :time WHERE row = :row"
STAND = """
INSERT OR REPLACE INTO standing (note, version, sha256, state, places, time)
VALUES (:note, :version, :sha256, :state, :places, :time)
"""
FORGET = "DELETE FROM standing WHERE note = :note"
MOVED = """
SELECT move.row, move.note, move.time, move.reason, move.was, move.became, move.undone
  FROM move JOIN note ON note.id = move.note
 WHERE :note IS NULL OR move.note = :note
 ORDER BY move.row DESC
 LIMIT :limit
"""
FOLLOWED = "SELECT value FROM meta WHERE key = 'followed'"
FOLLOW = "INSERT OR REPLACE INTO meta (key, value) VALUES ('followed', :texts)"


class Step(NamedTuple):
    """What is to become of a note that was found where `was` says: a new place, or a standing without one."""

    was: Kept
    target: Target | None
    anchor: Anchor | None
    reason: str
    standing: Standing | None = None


class Moved(NamedTuple):
    """An entry of the log; `was` and `became` are None where they cannot be read any more."""

    row: int
    note: str
    time: str
    reason: str
    was: Anchor | None
    became: Anchor | None
    undone: str | None


def move(connection: Connection, id: str, anchor: Anchor, reason: str, *, now: str | None = None) -> Kept:
    """Tie a note to another place; the quote stays as it was marked, and so does the origin.

    A note about a passage is then about the passage of its new place.
    """
    with transaction(connection):
        note, _ = writing.load(connection, id)
        was = verifying.kept(note)
        target = was.target
        if target is not None and target.kind == "passage":
            target = Target("passage", anchor.passage)
        _move(connection, Step(was, target, anchor, reason), now or times.now())
        return verifying.kept(reading.stored(connection, id))


def follow(connection: Connection, steps: Sequence[Step], *, now: str | None = None) -> tuple[str, ...]:
    """Take several notes to their places in one transaction; return those that were still where they had been."""
    time, done = now or times.now(), []
    with transaction(connection):
        for step in steps:
            try:
                note, _ = writing.load(connection, step.was.id)
            except (NotFound, Damaged):  # gone meanwhile, or not to be touched
                continue
            here = verifying.kept(note)
            if (here.target, here.anchor) != (step.was.target, step.was.anchor):
                continue
            if step.standing is None:
                _move(connection, step, time)
            else:
                _stand(connection, here.id, step.standing, time)
            done.append(here.id)
    return tuple(done)


def undo_move(connection: Connection, id: str, *, now: str | None = None) -> Kept:
    """Put a note back to where it was before its last move that still holds."""
    with transaction(connection):
        writing.load(connection, id)
        row = connection.execute(LAST, {"note": id}).fetchone()
        if row is None:
            raise NotFound(f"The note {id} was not moved.")
        try:
            target, anchor = _place(row[1])
        except verifying.WRONG:
            raise Damaged(f"Where the note {id} was before cannot be read any more; it stays where it is.") from None
        writing.put(connection, id, target, anchor)
        connection.execute(FORGET, {"note": id})
        connection.execute(UNDO, {"row": row[0], "time": now or times.now()})
        return verifying.kept(reading.stored(connection, id))


def target_before(connection: Connection, id: str) -> Target | None:
    """Return what a note was on before its last move that still holds, if that can be told."""
    with guarded(connection):
        row = connection.execute(LAST, {"note": id}).fetchone()
    try:
        return _place(row[1])[0] if row else None
    except verifying.WRONG:
        return None


def stand(connection: Connection, id: str, standing: Standing, *, now: str | None = None) -> Kept:
    """Note where a note may be that has no place in the version at hand."""
    with transaction(connection):
        _stand(connection, id, standing, now or times.now())
        return verifying.kept(reading.stored(connection, id))


def log(connection: Connection, *, note: str | None = None, limit: int = 1000) -> tuple[Moved, ...]:
    """Return the moves of a note, or of all, the last one first."""
    with guarded(connection):
        rows = connection.execute(MOVED, {"note": note, "limit": limit}).fetchall()
    return tuple(
        Moved(row, id, time, reason, _anchor(was), _anchor(became), undone)
        for row, id, time, reason, was, became, undone in rows
    )


def moved_for(connection: Connection, reason: str) -> tuple[tuple[str, Target], ...]:
    """Return the notes whose last move that holds had a reason, the latest first, each with what it was on before."""
    with guarded(connection):
        rows = connection.execute(FOR, {"reason": reason}).fetchall()
    found = []
    for note, was in rows:
        with suppress(*verifying.WRONG):
            if target := _place(was)[0]:
                found.append((note, target))
    return tuple(found)


def refused_for(connection: Connection, reason: str) -> frozenset[str]:
    """Return the notes of which a move that had a reason was taken back."""
    with guarded(connection):
        return frozenset(note for (note,) in connection.execute(REFUSED, {"reason": reason}))


def followed(connection: Connection) -> str | None:
    """Return what tells which texts the notes were last held against."""
    with guarded(connection):
        row = connection.execute(FOLLOWED).fetchone()
    return row and str(row[0])


def set_followed(connection: Connection, texts: str) -> None:
    """Note which texts the notes were held against."""
    with transaction(connection):
        connection.execute(FOLLOW, {"texts": texts})


def _move(connection: Connection, step: Step, time: str) -> None:
    was = step.was
    became = step.anchor
    if became is not None and was.anchor is not None:
        became = became._replace(quote=was.anchor.quote)
    values = {"note": was.id, "time": time, "reason": step.reason}
    values |= {"was": _json(was.target, was.anchor), "became": _json(step.target, became)}
    connection.execute(LOG, values)
    connection.execute(FORGET, {"note": was.id})
    writing.put(connection, was.id, step.target, became)


def _stand(connection: Connection, id: str, standing: Standing, time: str) -> None:
    values = standing._asdict() | {"note": id, "time": time, "places": writing.compact(standing.places)}
    connection.execute(STAND, values)


def _json(target: Target | None, anchor: Anchor | None) -> str:
    return writing.compact({"target": target, "anchor": anchor and anchor._asdict()})


def _anchor(text: str) -> Anchor | None:
    try:
        return _place(text)[1]
    except verifying.WRONG:
        return None


def _place(text: str) -> tuple[Target | None, Anchor | None]:
    fields = json.loads(text)
    target = None if fields["target"] is None else Target(*fields["target"])
    if fields["anchor"] is None:
        return target, None
    places = tuple((start, end) for start, end in fields["anchor"]["segments"])
    return target, Anchor(**fields["anchor"] | {"segments": places})
