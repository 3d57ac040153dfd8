"""Which notes are listed, and in which order: pure functions over rows."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from idm_desktop.model.lists import NoteRow

Facets = Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]
"""For a passage, the sessions it belongs to and the people quoted or named in it."""

SORTS = ("text", "date", "meaning", "tag", "session", "speaker")
LAST = "\U0010ffff"


class Wanted(NamedTuple):
    """What notes must have to be listed; None means anything, an empty string that there is none."""

    meaning: str | None = None
    tag: str | None = None
    share: str | None = None
    session: str | None = None
    speaker: str | None = None


def narrowed(rows: Sequence[NoteRow], wanted: Wanted, facets: Facets) -> list[NoteRow]:
    """Return the rows that have all that is wanted; a tag stands for those nested under it too."""
    return [row for row in rows if _has(row, wanted, facets)]


def sorted_by(rows: Sequence[NoteRow], sort: str, facets: Facets) -> list[NoteRow]:
    """Return the rows in an order, text order within what is equal; the newest change comes first in that of date."""
    if sort == "text":
        return list(rows)
    if sort == "date":
        return sorted(rows, key=lambda row: row.note.updated, reverse=True)
    return sorted(rows, key=_keys(facets)[sort])


def _keys(facets: Facets) -> dict[str, Callable[[NoteRow], str]]:
    return {
        "meaning": lambda row: row.note.meaning or LAST,
        "tag": lambda row: row.note.tags[0].casefold() if row.note.tags else LAST,
        "session": lambda row: _first(_facet(row, facets)[0]),
        "speaker": lambda row: _first(_facet(row, facets)[1]),
    }


def _first(names: Sequence[str]) -> str:
    return names[0].casefold() if names else LAST


def _facet(row: NoteRow, facets: Facets) -> tuple[tuple[str, ...], tuple[str, ...]]:
    sessions, speakers = facets.get(row.note.passage or "", ((), ()))
    if row.note.target is not None and row.place and row.note.target.kind in ("session", "speaker"):
        return ((row.place,), speakers) if row.note.target.kind == "session" else (sessions, (row.place,))
    return sessions, speakers


def _has(row: NoteRow, wanted: Wanted, facets: Facets) -> bool:
    sessions, speakers = _facet(row, facets)
    return (
        (wanted.meaning is None or (row.note.meaning or "") == wanted.meaning)
        and (wanted.share is None or row.note.share == wanted.share)
        and (wanted.tag is None or _bears(row.note.tags, wanted.tag))
        and (wanted.session is None or wanted.session in sessions)
        and (wanted.speaker is None or wanted.speaker in speakers)
    )


def _bears(tags: Sequence[str], wanted: str) -> bool:
    if not wanted:
        return not tags
    key = wanted.casefold()
    return any(tag.casefold() == key or tag.casefold().startswith(f"{key}/") for tag in tags)


def choices(rows: Sequence[NoteRow], facets: Facets) -> dict[str, list[str]]:
    """Return what there is to choose from: tags with those above them, sessions and speakers, by name."""
    tags: dict[str, str] = {}
    sessions: dict[str, None] = {}
    speakers: dict[str, None] = {}
    for row in rows:
        for tag in row.note.tags:
            parts = tag.split("/")
            for end in range(1, len(parts) + 1):
                above = "/".join(parts[:end])
                tags.setdefault(above.casefold(), above)
        there, named = _facet(row, facets)
        sessions.update(dict.fromkeys(there))
        speakers.update(dict.fromkeys(named))
    return {"tag": sorted(tags.values(), key=str.casefold), "session": list(sessions), "speaker": sorted(speakers)}
