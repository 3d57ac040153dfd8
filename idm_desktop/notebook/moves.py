"""Moving a note to its words in another version, with a log from which each move can be taken back."""

import json
from sqlite3 import Connection

from idm_desktop.errors import Damaged, NotFound
from idm_desktop.model.notes import Anchor, Target
from idm_desktop.notebook import reading, times, verifying, writing
from idm_desktop.notebook.opening import writing as transaction
from idm_desktop.notebook.values import Kept

LOG = "INSERT INTO move (note, time, reason, was, became) VALUES (:note, :time, :reason, :was, :became)"
LAST = "SELECT row, was FROM move WHERE note = :note AND undone IS NULL ORDER BY row DESC LIMIT 1"
UNDO = "UPDATE move SET undone = :time WHERE row = :row"


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
        became = anchor if was.anchor is None else anchor._replace(quote=was.anchor.quote)
        values = {"note": id, "time": now or times.now(), "reason": reason}
        connection.execute(LOG, values | {"was": _json(was.target, was.anchor), "became": _json(target, became)})
        writing.put(connection, id, target, became)
        return verifying.kept(reading.stored(connection, id))


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
        connection.execute(UNDO, {"row": row[0], "time": now or times.now()})
        return verifying.kept(reading.stored(connection, id))


def _json(target: Target | None, anchor: Anchor | None) -> str:
    return writing.compact({"target": target, "anchor": anchor and anchor._asdict()})


def _place(text: str) -> tuple[Target | None, Anchor | None]:
    fields = json.loads(text)
    target = None if fields["target"] is None else Target(*fields["target"])
    if fields["anchor"] is None:
        return target, None
    places = tuple((start, end) for start, end in fields["anchor"]["segments"])
    return target, Anchor(**fields["anchor"] | {"segments": places})
