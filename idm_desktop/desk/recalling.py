"""What was found in documents looked at lately, before anything was corrected, so that a correction waits for nothing.

Reading a stored text again and finding its structure takes most of the time that it takes to store it again.
"""

import sqlite3
from collections import OrderedDict
from pathlib import Path
from typing import NamedTuple, TypeVar

from idm_desktop.desk import guides, originals
from idm_desktop.model.dialogue import Dialogue, Guide
from idm_desktop.model.texts import Event
from idm_desktop.structure.dialogue import dialogue

K = TypeVar("K")
V = TypeVar("V")

MOST = 4
LONGEST = 2_000_000
"""Characters of a text that is kept; of longer ones nothing is."""

Key = tuple[str, int, str | None, Event | None]


class Recalled(NamedTuple):
    """A record, what was found in its text, and whether the document gives the facts of its event itself."""

    record: originals.Record
    dialogue: Dialogue
    own: bool


_records: OrderedDict[tuple[str, int], originals.Record] = OrderedDict()
_found: OrderedDict[Key, Dialogue] = OrderedDict()


def recall(connection: sqlite3.Connection, folder: Path, reading: str, *, own: bool) -> Recalled | None:
    """Return what was found in a document that was imported; None where its record cannot be read.

    `own` says that it is known to give the facts of its event itself.
    """
    file = originals.path(folder, reading, ".json")
    stamp = (str(file), file.stat().st_mtime_ns if file.is_file() else 0)
    record = _records.get(stamp) or originals.one(folder, reading)
    if record is None:
        return None
    guide = guides.again(folder, reading, record.guide)
    event = None
    if not own and record.event != (guide.event.id if guide else None):
        event = guides.known_event(connection, record.event)
    key = (*stamp, guide.event.id if guide else None, event)
    found = _found.get(key) or _find(record, guide, event)
    if len(record.extract.text) <= LONGEST:
        _keep(_records, stamp, record)
        _keep(_found, key, found)
    return Recalled(record, found, event is None)


def _find(record: originals.Record, guide: Guide | None, event: Event | None) -> Dialogue:
    found = dialogue(record.extract, Path(record.file).stem, guide, event)
    found = found._replace(document=record.document, warnings=record.warnings)
    if found.event.id != record.event:
        found = found._replace(event=found.event._replace(id=record.event))
    return found


def _keep(kept: OrderedDict[K, V], key: K, value: V) -> None:
    kept[key] = value
    kept.move_to_end(key)
    while len(kept) > MOST:
        kept.popitem(last=False)
