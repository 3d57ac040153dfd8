"""Bringing together what lines and running text say of sessions; passages are given theirs, and their kinds."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from idm_desktop.model.dialogue import Guess, Meeting, Paragraph
from idm_desktop.model.texts import NUMBERED
from idm_desktop.structure.sessions import lines, spoken
from idm_desktop.structure.sessions.labels import Named
from idm_desktop.structure.slug import slug

RUNNING = NUMBERED
OPENINGS = {"opening": "opening", "setting-scene": "setting-scene", "closing": "closing"}
MANY = 2


class Found(NamedTuple):
    """The sessions of an event, the passages with theirs, and what a reader may want to look at."""

    meetings: tuple[Meeting, ...]
    paragraphs: list[Paragraph]
    guesses: tuple[Guess, ...]


class Spot(NamedTuple):
    """A session as it was found: where, why, and how sure that is."""

    named: Named
    at: int
    start: int
    end: int
    reason: str
    score: float


def find(made: Sequence[Paragraph], event: str, rows: Mapping[int, Sequence[str]]) -> Found:
    """Find the sessions of an event in its document."""
    own = lines.find(made, rows)
    inner = [line for line in own if line.named.kind not in OPENINGS]
    numbered = len(inner) >= MANY or any(line.named.number for line in inner)
    own = own if numbered else [line for line in own if line.named.kind in OPENINGS]
    spots, of_passage = _by_lines(made, own)
    told, said = spoken.find(made, {spot.named.kind for spot in spots}, numbered=not numbered)
    places = [Spot(one.named, one.at, one.start, one.end, one.reason, one.score) for one in told]
    first = len(spots)
    for index, members in said.items():
        of_passage.setdefault(index, [first + member for member in members])
    return _made(made, event, [*spots, *places], of_passage, numbered)


def _by_lines(made: Sequence[Paragraph], own: Sequence[lines.Line]) -> tuple[list[Spot], dict[int, list[int]]]:
    """Return the sessions that lines name, and which of them each passage below belongs to."""
    at: dict[int, list[int]] = {}
    for number, line in enumerate(own):
        at.setdefault(line.at, []).append(number)
    of_passage: dict[int, list[int]] = {}
    current: int | None = None
    for index, paragraph in enumerate(made):
        if index in at:
            current = at[index][-1]
            if paragraph.kind == "table" or paragraph.kind in RUNNING:
                of_passage[index] = at[index]
            if paragraph.kind == "table":
                current = None
        elif current is not None and paragraph.kind == "heading" and lines.ends(paragraph, own[current].level):
            current = None
        elif current is not None and paragraph.kind in (*RUNNING, "table"):
            of_passage[index] = [current]
    return [Spot(line.named, line.at, 0, len(made[line.at].text), "a line that names it", 0.9) for line in own], (
        of_passage
    )


def _made(
    made: Sequence[Paragraph],
    event: str,
    spots: Sequence[Spot],
    of_passage: Mapping[int, Sequence[int]],
    by_lines: bool,
) -> Found:
    ids = list(_ids(event, spots))
    order = sorted(range(len(spots)), key=lambda i: (spots[i].at,) if by_lines else _rank(spots[i]))
    meetings = tuple(Meeting(ids[i], spots[i].named.label, spots[i].named.title, spots[i].named.kind) for i in order)
    arranged = []
    for index, paragraph in enumerate(made):
        members = [number for number in of_passage.get(index, ()) if paragraph.kind in (*RUNNING, "table")]
        kinds = {spots[number].named.kind for number in members}
        kind = paragraph.kind
        if kind in ("intro", "body", "closing") and paragraph.conclusion is None and len(kinds) == 1:
            kind = OPENINGS.get(next(iter(kinds)), "body")
        arranged.append(paragraph._replace(kind=kind, sessions=tuple(dict.fromkeys(ids[number] for number in members))))
    return Found(meetings, arranged, tuple(_guesses(ids, spots)))


def _rank(spot: Spot) -> tuple[int, int, int]:
    """Return the place of a session that prose speaks of: openings, numbered ones, others, closings."""
    rank = {"opening": 0, "setting-scene": 1, "thematic": 2, "closing": 5}.get(spot.named.kind, 3)
    return rank, spot.named.number or 0, spot.at


def _ids(event: str, spots: Sequence[Spot]) -> Iterator[str]:
    seen: dict[str, int] = {}
    for spot in spots:
        id = slug(f"{event} {spot.named.label}")
        seen[id] = seen.get(id, 0) + 1
        yield id if seen[id] == 1 else f"{id}-{seen[id]}"


def _guesses(ids: Sequence[str], spots: Sequence[Spot]) -> Iterator[Guess]:
    for id, spot in zip(ids, spots, strict=True):
        title = f": {spot.named.title}" if spot.named.title else ""
        certainty = "stated" if spot.score >= 0.8 else "inferred"
        where = (spot.at, spot.start, spot.end)
        yield Guess("session", f"{spot.named.label}{title}", spot.reason, certainty, spot.score, id, *where)
