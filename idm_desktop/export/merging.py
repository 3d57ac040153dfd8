"""Write notes into a file that is there: every note where its reader left it, everything else as it was.

The file is cut into pieces with the gaps after them. A note's piece is written anew or dropped with one blank line, and
notes the file does not have are put after pieces that stay.
"""

import re
from collections.abc import Mapping, Set
from itertools import groupby
from typing import NamedTuple

from idm_desktop.export.dress import BULLET, LOST_STATES
from idm_desktop.export.front import split
from idm_desktop.export.reading import Block, Parsed, Torn

FENCE = re.compile(r"[ \t]*(?:```|~~~)")
HEADING = re.compile(r"(?:- )?(#{1,2}) ")
LINE = re.compile(r"[^\n]*\n|[^\n]+")
SECTION = 2


class Written(NamedTuple):
    """A note as it is to stand in the file; `heading` is the line it stands under, if any."""

    id: str
    heading: str
    text: str
    lost: bool


class Piece(NamedTuple):
    """A stretch without blank lines round it: the front matter, a line of text, a heading, a note or a torn one."""

    text: str
    gap: list[str]
    id: str | None = None
    level: int = 0
    torn: bool = False
    lost: bool = False


class Plan(NamedTuple):
    """What becomes of the pieces: new texts for some, the ones dropped, what is put after each, where each note is."""

    pieces: list[Piece]
    texts: dict[int, str]
    dropped: set[int]
    after: dict[int, list[str]]
    places: dict[str, int]


def merged(
    front: str, headings: Mapping[str, str], sections: Set[str], notes: list[Written], existing: str, parsed: Parsed
) -> str:
    """Return `existing` with new front matter and `notes` in it.

    `headings` gives the new line for lines of ours, `sections` are all that sections may have by us.
    """
    newline = "\r\n" if existing.partition("\n")[0].endswith("\r") else "\n"
    plan = _plan(_pieces(existing, parsed), notes, newline)
    plan.texts[0] = ("\ufeff" if existing.startswith("\ufeff---") else "") + front.replace("\n", newline)
    for at, piece in enumerate(plan.pieces):
        if piece.level:
            plan.texts[at] = headings.get(piece.text.removeprefix(BULLET), piece.text)
    _put(plan, notes, newline)
    _drop_empty_sections(plan, sections)
    return _text(plan, newline)


def _pieces(existing: str, parsed: Parsed) -> list[Piece]:
    """Cut a file up; the first piece is its front matter, even where it has none."""
    offset = split(existing)[1]
    pieces = [Piece("", [] if offset else ["\n", "\n"])]
    parts: list[Block | Torn] = [*parsed.blocks, *parsed.torn]
    for part in sorted(parts, key=lambda part: part.start):
        _cut(existing[offset : part.start], pieces)
        lost = isinstance(part, Block) and part.machine.get("state") in LOST_STATES
        pieces.append(Piece(existing[part.start : part.end], [], part.id, 0, not isinstance(part, Block), lost))
        offset = part.end
    _cut(existing[offset:], pieces)
    return pieces


def _cut(outside: str, pieces: list[Piece]) -> None:
    """Append the lines of a reader's own text, each with the blank ones after it."""
    fenced = False
    for match in LINE.finditer(outside):
        line = match[0]
        words = line.rstrip("\r\n")
        if not words.strip():
            pieces[-1].gap.append(line)
            continue
        fenced ^= bool(FENCE.match(words))
        heading = None if fenced else HEADING.match(words)
        pieces.append(Piece(words, [line[len(words) :]], level=len(heading[1]) if heading else 0))


def _plan(pieces: list[Piece], notes: list[Written], newline: str) -> Plan:
    """Say which notes stay where they are; one that has lost or found its place in the text does not."""
    plan = Plan(pieces, {}, set(), {}, {})
    by_id = {note.id: note for note in notes}
    for at, piece in enumerate(pieces):
        if piece.id is None:
            continue
        note = by_id.get(piece.id)
        if piece.torn:
            plan.places.setdefault(piece.id, at)
        elif note is None or note.lost != piece.lost:
            plan.dropped.add(at)
        else:
            plan.places[note.id] = at
            plan.texts[at] = note.text.replace("\n", newline)
    return plan


def _put(plan: Plan, notes: list[Written], newline: str) -> None:
    """Find a place for each note that the file does not have, in the order of `notes`."""
    previous = 0
    for heading, group in groupby(notes, key=lambda note: note.heading):
        run = list(group)
        for number, note in enumerate(run):
            if note.id not in plan.places:
                place = previous if number else _opening(plan, heading, run, previous)
                plan.after.setdefault(place, []).append(note.text.replace("\n", newline))
                plan.places[note.id] = place
            previous = plan.places[note.id]


def _opening(plan: Plan, heading: str, run: list[Written], previous: int) -> int:
    """Return where the first note of a section goes, with its heading where the file has none."""
    follower = next((plan.places[note.id] for note in run if note.id in plan.places), None)
    if follower is not None:
        return follower - 1
    if not heading:
        return previous or _end_of_section(plan, 0)
    same = [at for at, piece in enumerate(plan.pieces) if piece.level and plan.texts[at] == heading]
    if same:
        return next((at for at in same if at > previous), same[-1])
    place = _end_of_section(plan, previous)
    plan.after.setdefault(place, []).append(heading)
    return place


def _end_of_section(plan: Plan, at: int) -> int:
    """Return the last piece before the next section after `at`."""
    following = (i for i in range(at + 1, len(plan.pieces)) if plan.pieces[i].level == SECTION)
    return next(following, len(plan.pieces)) - 1


def _drop_empty_sections(plan: Plan, sections: Set[str]) -> None:
    """Drop a section's heading of ours where there was nothing under it but notes that are gone."""
    headings = [at for at, piece in enumerate(plan.pieces) if piece.level]
    for start, stop in zip(headings, [*headings, len(plan.pieces)][1:], strict=True):
        inside = range(start + 1, stop)
        empty = inside and plan.dropped.issuperset(inside) and plan.after.keys().isdisjoint(range(start, stop))
        if empty and plan.pieces[start].level == SECTION and plan.pieces[start].text.removeprefix(BULLET) in sections:
            plan.dropped.add(start)


def _text(plan: Plan, newline: str) -> str:
    """Return the new file."""
    texts: list[str] = []
    gaps: list[list[str]] = []
    for at, piece in enumerate(plan.pieces):
        added = plan.after.get(at, [])
        kept = [] if at in plan.dropped else [plan.texts.get(at, piece.text)]
        if kept or added:
            texts.append((newline * 2).join([*kept, *added]))
            gaps.append(piece.gap or [newline] * bool(added))
        else:
            gaps[-1] = _closed(gaps[-1] + piece.gap, newline)
    return "".join(part for text, gap in zip(texts, gaps, strict=True) for part in (text, *gap))


def _closed(gap: list[str], newline: str) -> list[str]:
    """Return the gap left by a piece that is gone: without its line end and one blank line."""
    first, *rest = gap
    for _ in range(2):
        if newline in rest:
            rest.remove(newline)
    return [first, *rest]
