"""What a reader put right, in the order it was done; undoing only marks it, so that it can be done again."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from sqlite3 import Connection

from idm_desktop.model.corrections import Batch, Correction, Spot
from idm_desktop.notebook import times
from idm_desktop.notebook.opening import guarded
from idm_desktop.notebook.opening import writing as transaction

INSERT = """
INSERT INTO correction (batch, time, deed, kind, about, value, was, name, quote, before, after, document, event, text)
VALUES (:batch, :time, :deed, :kind, :about, :value, :was, :name, :quote, :before, :after, :document, :event, :text)
"""
NEXT = "SELECT coalesce(max(batch), 0) + 1 FROM correction"
ALL = """
SELECT batch, time, deed, kind, about, value, was, name, quote, before, after, document, event, text FROM correction
"""
HOLDING = f"""{ALL}
 WHERE undone IS NULL
   AND ((document IS NULL AND event IS NULL) OR document = :document OR (document IS NULL AND event = :event)
        OR text = :text)
 ORDER BY row
"""
DONE = f"{ALL} WHERE undone IS NULL ORDER BY batch DESC, row"
UNDONE = f"{ALL} WHERE undone IS NOT NULL ORDER BY undone DESC, batch, row"
LAST = "SELECT max(batch) FROM correction WHERE undone IS NULL"
UNDO = "UPDATE correction SET undone = :undone WHERE batch = :batch"
OF_BATCH = f"{ALL} WHERE batch = :batch ORDER BY row"


def add(connection: Connection, corrections: Iterable[Correction], *, now: str | None = None) -> Batch:
    """Write corrections that were made in one go."""
    made = tuple(corrections)
    time = now or times.now()
    with transaction(connection):
        (batch,) = connection.execute(NEXT).fetchone()
        connection.executemany(INSERT, [_values(correction) | {"batch": batch, "time": time} for correction in made])
    return Batch(batch, time, made)


def holding(connection: Connection, document: str, event: str, text: str | None) -> tuple[Correction, ...]:
    """Return what holds in a document of an event whose words have the digest `text`, the earliest first."""
    with guarded(connection):
        rows = connection.execute(HOLDING, {"document": document, "event": event, "text": text}).fetchall()
    return tuple(_correction(row[2:]) for row in rows)


def done(connection: Connection) -> list[Batch]:
    """Return what holds, the latest first."""
    with guarded(connection):
        return _batches(connection.execute(DONE).fetchall())


def undone(connection: Connection) -> list[Batch]:
    """Return what was undone and can be done again, the latest undone first; newer deeds make older ones forgotten."""
    with guarded(connection):
        (last,) = connection.execute(LAST).fetchone()
        found = _batches(connection.execute(UNDONE).fetchall())
    return [batch for batch in found if last is None or batch.number > last]


def undo(connection: Connection, batch: int, *, now: str | None = None) -> tuple[Correction, ...]:
    """Take a batch back, and return what was in it."""
    return _set(connection, batch, now or times.now())


def redo(connection: Connection, batch: int) -> tuple[Correction, ...]:
    """Let a batch hold again, and return what is in it."""
    return _set(connection, batch, None)


def _set(connection: Connection, batch: int, undone: str | None) -> tuple[Correction, ...]:
    with transaction(connection):
        connection.execute(UNDO, {"batch": batch, "undone": undone})
        rows = connection.execute(OF_BATCH, {"batch": batch}).fetchall()
    return tuple(_correction(row[2:]) for row in rows)


def _values(correction: Correction) -> dict[str, object]:
    values = correction._asdict()
    spot = values.pop("spot")
    quote, before, after = spot or (None, None, None)
    return {**values, "quote": quote, "before": before, "after": after}


def _correction(row: Sequence[str | None]) -> Correction:
    deed, kind, about, value, was, name, quote, before, after, document, event, text = row
    spot = None if quote is None else Spot(quote, before or "", after or "")
    return Correction(str(deed), str(kind), about, value, was, name, spot, document, event, text)


def _batches(rows: Sequence[tuple[int, str, *tuple[str | None, ...]]]) -> list[Batch]:
    return [
        Batch(number, time, tuple(_correction(row[2:]) for row in group))
        for (number, time), group in ((key, list(g)) for key, g in groupby(rows, key=lambda row: (row[0], row[1])))
    ]
