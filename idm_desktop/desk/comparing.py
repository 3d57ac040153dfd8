"""Two versions of a document held against each other, with the notes on what changed."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from idm_desktop.desk import anchors
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.flow import Flow
from idm_desktop.desk.placing import Current, Placing
from idm_desktop.errors import NotFound
from idm_desktop.library.refs import resolve
from idm_desktop.model.compared import Change, Comparison, Diff, Row, Side, Stand, Touched, Versioned
from idm_desktop.model.notes import Anchor
from idm_desktop.notebook import moves, reading
from idm_desktop.notebook.values import Kept
from idm_desktop.structure import changes as changing
from idm_desktop.structure.changes import CHANGED, MOVED, RENUMBERED, Line

VERSIONS = "SELECT version, sha256, title FROM document WHERE id = ? AND complete = 1 ORDER BY version"
CITED = """
SELECT id, coalesce(official_number, CAST(number AS TEXT)) FROM passage WHERE document = ? AND version = ?
"""


DOCUMENTS = """
SELECT id, title, kind, (SELECT group_concat(version) FROM (
           SELECT version FROM document o WHERE o.id = d.id AND o.complete = 1 ORDER BY version))
  FROM document d
 WHERE current = 1 AND complete = 1
 ORDER BY (SELECT count(*) FROM document o WHERE o.id = d.id AND o.complete = 1) < 2, title, id
"""


class _Version(NamedTuple):
    """One version, ready to be compared."""

    version: int
    sha256: str
    flow: Flow
    sides: tuple[Side, ...]


def versioned(desk: Desk) -> tuple[Versioned, ...]:
    """Return the documents with their versions, those that have more than one first."""
    return tuple(
        Versioned(id, title, kind, tuple(map(int, versions.split(","))))
        for id, title, kind, versions in desk.library.execute(DOCUMENTS)
    )


def diff(desk: Desk, document: str, before: int, after: int) -> Diff:
    """Return what changed from one version to another, passage by passage."""
    made = compare(desk, document, before, after, numbers=True)
    found = [
        Change(row.change, old and old.passage, new and new.passage, row.words)
        for row in made.rows
        for old in row.before or (None,)
        for new in row.after or (None,)
    ]
    touched = {touched.note: touched for row in made.rows for touched in row.notes}
    return Diff(made.document, before, after, tuple(found), tuple(touched.values()))


def compare(
    desk: Desk, document: str, before: int | None = None, after: int | None = None, *, numbers: bool = False
) -> Comparison:
    """Return a report on two versions, by default the last two; `numbers` lists those that were only renumbered."""
    name = resolve(desk.library, document)
    if name.kind != "document" or name.document is None:
        raise NotFound(f"“{document}” is no document; `idm list documents` shows those there are.")
    there = {version: (sha256, title) for version, sha256, title in desk.library.execute(VERSIONS, (name.document,))}
    last = max(there)
    after = last if after is None else after
    before = max((version for version in there if version < after), default=after) if before is None else before
    old, new = (_version(desk, name.document, there, version) for version in (before, after))
    found = changing.changes([Line(s.text, s.number) for s in old.sides], [Line(s.text, s.number) for s in new.sides])
    touched = _touched(desk, name.document, old, new)
    rows = [_row(change, old, new, touched) for change in found if numbers or change.kind != RENUMBERED]
    renumbered = sum(change.kind == RENUMBERED for change in found)
    return Comparison(name.document, there[after][1], before, after, tuple(there), tuple(rows), renumbered)


def _version(desk: Desk, document: str, there: dict[int, tuple[str, str]], version: int) -> _Version:
    if version not in there:
        known = ", ".join(map(str, there))
        raise NotFound(f"There is no version {version} of {document}; there is {known}.")
    flow = Flow(anchors.text_of(desk.library, document, version))
    cited = dict(desk.library.execute(CITED, (document, version)).fetchall())
    sides = tuple(Side(passage.id, cited[passage.id], passage.text) for passage in flow.passages)
    return _Version(version, there[version][0], flow, sides)


def _row(change: changing.Change, old: _Version, new: _Version, touched: dict[str, list[Touched]]) -> Row:
    before, after = (
        tuple(version.sides[index] for index in indexes)
        for version, indexes in ((old, change.before), (new, change.after))
    )
    words = None
    if change.kind in (CHANGED, MOVED) and before[0].text != after[0].text:
        words = changing.words(before[0].text, after[0].text)
    notes = [one for side in before for one in touched.get(side.passage, ())]
    return Row(change.kind, before, after, words, tuple(notes))


def _touched(desk: Desk, document: str, old: _Version, new: _Version) -> dict[str, list[Touched]]:
    """Return the notes that stood in the older version, by their passage there."""
    found: dict[str, list[Touched]] = defaultdict(list)
    if not desk.has_notes() or old.version == new.version:
        return found
    placing = Placing(desk.library)
    alone = old.sha256 != new.sha256
    placing.texts[document] = Current(new.version, new.sha256, alone)
    known: dict[str, list[Anchor]] = defaultdict(list)
    for moved in moves.log(desk.notebook, limit=-1):
        known[moved.note] += [anchor for anchor in (moved.was, moved.became) if anchor is not None]
    for kept in reading.every(desk.notebook, document=document):
        if kept.anchor is None or kept.damaged:
            continue
        places = [kept.anchor, *known[kept.id]]
        stood = next((place for place in places if _is_in(place, old)), None)
        if stood is not None:
            before = Stand("attached", stood.passage, stood.segments, _words(old.flow, stood))
            after = _after(kept._replace(anchor=stood), places, placing, new)
            found[stood.passage].append(Touched(kept.id, before, after))
    return found


def _after(kept: Kept, places: list[Anchor], placing: Placing, new: _Version) -> Stand:
    """Return where a note stands in the newer version: where it went, or where it would."""
    anchor = next((place for place in places if _is_in(place, new)), None)
    state = "attached"
    if anchor is None:
        outcome = placing.found(kept)
        state, anchor = outcome.state, outcome.anchor
        if anchor is None:
            return Stand(state, None, None, None)
    return Stand(state, anchor.passage, anchor.segments, _words(new.flow, anchor))


def _is_in(anchor: Anchor, version: _Version) -> bool:
    return (anchor.version, anchor.sha256) == (version.version, version.sha256)


def _words(flow: Flow, anchor: Anchor) -> str:
    found = [(flow.passage(id), start, end) for id, start, end in flow.parts_at(anchor.segments)]
    return " ".join(passage.text[start:end] for passage, start, end in found if passage is not None)
