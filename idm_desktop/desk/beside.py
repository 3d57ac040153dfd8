"""The notes beside a page and the words they mark: all of them where they are few, else those on what is looked at.

A page opens as fast with many notes in the library, or on itself, as with none: they are found by what they are on.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from idm_desktop.desk import noted, notes
from idm_desktop.desk.anchors import Part, Placed, parts_at
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.placing import Placing
from idm_desktop.errors import NotFound
from idm_desktop.library.records import segments
from idm_desktop.model.lists import NoteRow
from idm_desktop.model.notes import Note
from idm_desktop.model.page import Leaf, Mark, Page
from idm_desktop.model.texts import Segments
from idm_desktop.notebook import page as kept_notes
from idm_desktop.notebook.page import Wanted
from idm_desktop.notebook.values import Kept

FEW = 300
"""So many notes on a page are read with it."""

MOST = 2_000
"""So many are marked at a time."""

ABOVE = 40
"""Passages above what is shown from which a note may run on into it."""

WORDS = """
SELECT p.id, p.text, p.kind, p.segments, p.runs, p.conclusion, p.document, p.version
  FROM passage p JOIN json_each(?) wanted ON wanted.value = p.id
"""
STANDING = """
SELECT p.document, p.version, p.position, p.segments
  FROM passage p JOIN json_each(?) wanted ON wanted.value = p.id
       JOIN document d ON d.id = p.document AND d.version = p.version AND d.current = 1
 ORDER BY p.document, p.position
"""
BEFORE = "SELECT id FROM passage WHERE document = ? AND version = ? AND position >= ? AND position < ?"


class Beside(NamedTuple):
    """Notes in text order, the words they mark, the passages all of whose notes are marked, how many notes there are.

    `total` counts the notes on the page, of which `notes` may be some.
    """

    notes: tuple[NoteRow, ...] = ()
    marks: tuple[Mark, ...] = ()
    passages: frozenset[str] = frozenset()
    total: int = 0


def are_few(desk: Desk, page: Page, leaves: Sequence[Leaf]) -> bool:
    """Tell whether all notes on a page can be read with it."""
    return kept_notes.at_most(desk.notebook, targets(page, leaves), FEW)


def every(desk: Desk, page: Page, leaves: Sequence[Leaf]) -> Beside:
    """Return all notes on a page."""
    found = kept_notes.first(desk.notebook, targets(page, leaves), -1)
    return _beside(desk, leaves, [leaf.passage.id for leaf in leaves], found, -1, len(found))


def looked_at(desk: Desk, page: Page, leaves: Sequence[Leaf], at: Iterable[str], most: int = FEW) -> Beside:
    """Return the first `most` notes from the passages `at` on, and the marks of those passages and some after them."""
    wanted = targets(page, leaves)
    counted = kept_notes.counts(desk.notebook, wanted)
    chosen = _chosen(wanted, counted, set(at), most)
    found = kept_notes.first(desk.notebook, chosen, max(MOST, most))
    return _beside(desk, leaves, [id for kind, id in chosen if kind == "passage"], found, most, sum(counted))


def mark_of(desk: Desk, leaves: Sequence[Leaf], id: str) -> Mark | None:
    """Return the first words that one note marks on a page; None where it marks none there."""
    try:
        note = notes.get(desk, id)
    except NotFound:
        return None
    return next(iter(_marks(desk, leaves, [leaf.passage.id for leaf in leaves], [note])), None)


def targets(page: Page, leaves: Sequence[Leaf]) -> list[Wanted]:
    """Return what the notes of a page may be on, in the order in which lists have them."""
    passages = dict.fromkeys(leaf.passage.id for leaf in sorted(leaves, key=lambda leaf: leaf.passage.document))
    own = (page.kind, page.id)
    of_text = [own] if page.kind in ("document", "conclusion") else []
    return [*of_text, *(("passage", id) for id in passages), *([] if of_text else [own])]


def _chosen(wanted: list[Wanted], counted: list[int], at: set[str], most: int) -> list[Wanted]:
    """Return what is looked at and what follows, up to so many notes; what is before it where nothing follows."""
    looked = [place for place, (_, id) in enumerate(wanted) if id in at]
    start, end = (looked[0], looked[-1] + 1) if looked else (0, 0)
    if start == 1 and wanted[0][0] != "passage":
        start = 0  # what is on the whole of it stands at its head
    sums = [0, *accumulate(counted)]
    while end < len(wanted) and sums[end] - sums[start] < most:
        end += 1
    while start > 0 and sums[end] - sums[start - 1] <= most:
        start -= 1
    return wanted[start:end]


def _beside(
    desk: Desk, leaves: Sequence[Leaf], passages: list[str], found: Sequence[Kept], most: int, total: int
) -> Beside:
    placing = Placing(desk.library)
    above = kept_notes.running_on(desk.notebook, _above(desk, passages), MOST)
    here = [notes.shown(desk, kept, placing) for kept in found]
    running = [notes.shown(desk, kept, placing) for kept in above]
    rows = noted.rows(desk, here)
    marks = _marks(desk, leaves, passages, [*here, *running])
    return Beside(rows if most < 0 else rows[:most], marks, frozenset(passages), total)


def _above(desk: Desk, passages: list[str]) -> list[tuple[str, int]]:
    """Return the passages above what is shown, each with where the text begins that is shown below it."""
    found: dict[str, int] = {}
    last: tuple[str, int, int] | None = None
    own = set(passages)
    for document, version, position, where in desk.library.execute(STANDING, (json.dumps(passages),)).fetchall():
        if last != (document, version, position - 1):
            begins = segments(where)[0][0]
            above = desk.library.execute(BEFORE, (document, version, position - ABOVE, position))
            found.update((id, begins) for (id,) in above if id not in own)
        last = (document, version, position)
    return list(found.items())


def _marks(desk: Desk, leaves: Sequence[Leaf], passages: Iterable[str], found: Iterable[Note]) -> tuple[Mark, ...]:
    """Return the words of some passages of a page that notes mark."""
    versions = {(leaf.passage.document, leaf.version) for leaf in leaves}
    attached = [note for note in found if note.state == "attached" and note.segments]
    if not attached:
        return ()
    placed: dict[tuple[str | None, int | None], list[tuple[int, int, Placed]]] = defaultdict(list)
    rows = desk.library.execute(WORDS, (json.dumps(sorted(set(passages))),))
    for id, text, kind, where, runs, conclusion, document, version in rows:
        if (document, version) in versions and (stands := segments(where)):
            runs = tuple(tuple(run) for run in json.loads(runs))
            passage = Placed(id, text, kind, stands, runs, conclusion)
            placed[document, version].append((stands[0][0], stands[-1][1], passage))
    return tuple(
        Mark(note.id, passage, start, end, note.meaning)
        for note in attached
        for passage, start, end in _parts(placed[note.document, note.version], note.segments or ())
    )


def _parts(placed: list[tuple[int, int, Placed]], where: Segments) -> list[Part]:
    """Return the parts of passages that segments cover, looking only where they can stand."""
    first, last = where[0][0], where[-1][1]
    return parts_at([passage for start, end, passage in placed if start < last and end > first], where)
