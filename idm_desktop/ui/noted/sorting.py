"""Which notes are listed, and in which order: pure functions over rows."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from idm_desktop.model.lists import NoteRow

Facets = Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]
"""For a passage, the sessions it belongs to and the people quoted or named in it."""

SORTS = ("text", "date", "meaning", "tag", "session", "speaker")
LAST = "\U0010ffff"


class Columns(NamedTuple):
    """What notes are narrowed by, a value for each in their order; `standing` has its sessions and speakers."""

    meanings: Sequence[str]
    shares: Sequence[str]
    tags: Sequence[tuple[str, ...]]
    standing: Sequence[tuple[tuple[str, ...], tuple[str, ...]]]


class Known(NamedTuple):
    """What is worked out about notes beside the window; `keys`, in their order, are what words are looked for in.

    `orders` has for each order where the rows are that come first, second, and so on.
    """

    facets: Facets
    choices: Mapping[str, Sequence[str]]
    keys: Sequence[str]
    columns: Columns | None = None
    orders: Mapping[str, Sequence[int]] = {}


UNKNOWN = Known({}, {}, ())


class Wanted(NamedTuple):
    """What notes must have to be listed; None means anything, an empty string that there is none."""

    meaning: str | None = None
    tag: str | None = None
    share: str | None = None
    session: str | None = None
    speaker: str | None = None


def columns_of(rows: Sequence[NoteRow], facets: Facets) -> Columns:
    """Return what notes are narrowed by, the same value the same object: 100,000 are then gone through in a blink."""
    same: dict[object, Any] = {}
    one = same.setdefault
    return Columns(
        [one(row.note.meaning or "", row.note.meaning or "") for row in rows],
        [one(row.note.share, row.note.share) for row in rows],
        [one(row.note.tags, row.note.tags) for row in rows],
        [_facet(row, facets) for row in rows],
    )


def narrowed(rows: Sequence[NoteRow], wanted: Wanted, facets: Facets, columns: Columns | None = None) -> list[NoteRow]:
    """Return the rows that have all that is wanted."""
    return [rows[at] for at in places(rows, wanted, facets, columns)]


def places(rows: Sequence[NoteRow], wanted: Wanted, facets: Facets, columns: Columns | None = None) -> Sequence[int]:
    """Return where the rows are that have all that is wanted; a tag stands for those nested under it too."""
    if wanted == Wanted():
        return range(len(rows))
    meanings, shares, tags, standing = columns or columns_of(rows, facets)
    found: Sequence[int] = range(len(rows))
    if wanted.meaning is not None:
        found = [at for at in found if meanings[at] == wanted.meaning]
    if wanted.share is not None:
        found = [at for at in found if shares[at] == wanted.share]
    if wanted.tag is not None:
        borne = {one for one in set(tags) if _bears(one, wanted.tag)}
        found = [at for at in found if tags[at] in borne]
    if wanted.session is not None:
        found = [at for at in found if wanted.session in standing[at][0]]
    if wanted.speaker is not None:
        found = [at for at in found if wanted.speaker in standing[at][1]]
    return found


def orders(rows: Sequence[NoteRow], facets: Facets) -> dict[str, Sequence[int]]:
    """Return the order of rows under each name, text order within what is equal; the newest change comes first."""
    found: dict[str, Sequence[int]] = {"text": range(len(rows))}
    for sort, key in _keys(facets).items():
        groups: dict[str, list[int]] = {}
        for at, row in enumerate(rows):
            groups.setdefault(key(row), []).append(at)
        found[sort] = [at for key in sorted(groups, reverse=sort == "date") for at in groups[key]]
    return found


def in_order(places: Sequence[int], order: Sequence[int]) -> Sequence[int]:
    """Return places in an order of all there are."""
    if len(places) == len(order):
        return order
    chosen = bytearray(len(order))
    for at in places:
        chosen[at] = 1
    return [at for at in order if chosen[at]]


def _keys(facets: Facets) -> dict[str, Callable[[NoteRow], str]]:
    return {
        "date": lambda row: row.note.updated,
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
