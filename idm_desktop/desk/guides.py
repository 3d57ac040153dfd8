"""The guides at hand: those that are shipped, and those a reader gave with a file."""

import json
import sqlite3
from contextlib import suppress
from functools import cache
from pathlib import Path

from idm_desktop.assets import root
from idm_desktop.desk import originals
from idm_desktop.desk.folder import write
from idm_desktop.errors import ImportFailed, NotFound
from idm_desktop.library import records
from idm_desktop.model.dialogue import Guide
from idm_desktop.model.extract import Extract
from idm_desktop.model.texts import Event
from idm_desktop.structure import guide as guides
from idm_desktop.structure.dialogue import belongs

BASE = "SELECT base FROM event WHERE id = ?"


@cache
def shipped() -> dict[str, tuple[Guide, Path]]:
    """Return the shipped guides by event, each with the folder it stands in."""
    found = {}
    for path in sorted(root("data").glob("*/guide.toml")):
        guide = guides.parse(path.read_text(encoding="utf-8"), path.name)
        found[guide.event.id] = (guide, path.parent)
    return found


def choose(extract: Extract, wanted: str, event: str | None) -> tuple[Guide | None, str | None]:
    """Return the guide to read a file with, and its text where it is a reader's own.

    `wanted` is "auto", "none" or the path of a guide; "auto" takes that of the event named, or that the file names.
    """
    if wanted == "none":
        return None, None
    if wanted != "auto":
        try:
            text = Path(wanted).read_text(encoding="utf-8")
        except (OSError, UnicodeError) as error:
            raise ImportFailed(
                f"The guide {wanted} cannot be read; check its name and that it is UTF-8 text."
            ) from error
        return guides.parse(text, wanted), text
    known = [guide for guide, _ in shipped().values()]
    if event is not None:
        return next((guide for guide in known if guide.event.id == event), None), None
    return next((guide for guide in known if belongs(extract, guide)), None), None


def keep(folder: Path, reading: str, text: str) -> None:
    """Keep a reader's guide beside the file that was read with it."""
    write(originals.path(folder, reading, ".guide"), text.encode())


def again(folder: Path, reading: str, id: str | None) -> Guide | None:
    """Return the guide that a file was read with before; one that is damaged is done without."""
    own = originals.path(folder, reading, ".guide")
    if own.is_file():
        with suppress(OSError, UnicodeError, ImportFailed):
            return guides.parse(own.read_text(encoding="utf-8"), own.name)
    return shipped()[id][0] if id in shipped() else None


def event(connection: sqlite3.Connection, id: str) -> Event:
    """Return an event by its id; raise NotFound with a sentence where there is none."""
    found = known_event(connection, id)
    if found is None:
        raise NotFound(f"There is no event “{id}”; `idm list events` shows those there are.")
    return found


def known_event(connection: sqlite3.Connection, id: str) -> Event | None:
    """Return an event of the library, as it was before a reader corrected it, or of the shipped guides, or None."""
    row = connection.execute(BASE, (id,)).fetchone()
    if row and row[0]:
        return Event(*json.loads(row[0]))._replace(documents=())
    if found := records.events(connection, records.Scope(event=id)):
        return found[0]
    return shipped()[id][0].event if id in shipped() else None
