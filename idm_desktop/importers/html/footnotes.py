"""Which blocks of a web page are footnotes, and which raised numbers refer to them.

A marker is a short link to a later block; that block is the footnote, and its link back is no part of it. Where there
are no links, a block that begins with a raised number is the footnote of the raised number before it.
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from idm_desktop.importers.drafts import Draft, Run, cut, unique, words
from idm_desktop.importers.html.parts import Part, Piece

MARKER = re.compile(r"\s*[\[(]?\s*(?P<label>\d{1,3}|[*†‡§¶#]{1,3}|[a-z]|[ivxlc]{1,6})\s*[\])]?\s*\Z", re.IGNORECASE)
NAMED = re.compile(r"f(?:oot)?n(?:ote)?|ftn|end?n(?:ote)?|note|cite_note|ref", re.IGNORECASE)
BACK = re.compile(r"[\s\u21a9\u2191\u21d1\u2b06\u2b11\ufe0e\ufe0f^]*\Z")


class Notes(NamedTuple):
    """Footnotes found: the label of each by the index of its block, of each marker by (block, piece).

    `places` says which block has an id.
    """

    labels: dict[int, str]
    markers: dict[tuple[int, int], str]
    places: dict[str, int]


def resolved(parts: Sequence[Part]) -> list[Draft]:
    """Return the blocks of a page with footnotes last and markers made references."""
    notes = _linked(parts)
    if not notes.labels:
        notes = _raised(parts)
    running: list[Draft] = []
    last: list[Draft] = []
    around: str | None = None  # the element that a footnote is the first block of: what follows in it is of it too
    for index, part in enumerate(parts):
        if index in notes.labels:
            last.append(_footnote(index, part, notes))
            around = part.container if part.container in part.ids else None
        elif around is not None and part.container == around:
            last[-1] = last[-1]._replace(runs=(*last[-1].runs, Run("\n"), *_runs(index, part, notes)))
        else:
            around = None
            runs = tuple(_runs(index, part, notes))
            running.append(Draft(part.kind, runs, part.level, number=part.number))
    return running + last


def _linked(parts: Sequence[Part]) -> Notes:
    places: dict[str, int] = {}
    for index, part in enumerate(parts):
        for id in part.ids:
            places.setdefault(id, index)
    notes = Notes({}, {}, places)
    taken: set[str] = set()
    for index, part in enumerate(parts):
        for at, (piece, marker) in enumerate(_links(part)):
            there = places.get(piece.target or "", -1)
            if marker and there > index and parts[there].kind not in ("heading", "table"):
                label = notes.labels.get(there) or unique(marker, taken)
                taken.add(label)
                notes.labels[there] = notes.markers[index, at] = label
    return notes


def _links(part: Part) -> Iterable[tuple[Piece, str | None]]:
    """Yield each piece with its label where it is the marker of a footnote by look and target."""
    for piece in part.pieces:
        match = MARKER.match(piece.text) if piece.target else None
        marked = piece.raised or piece.notelike or NAMED.search(piece.target or "") is not None
        yield piece, match["label"] if match and (marked or piece.text.strip().startswith("[")) else None


def _raised(parts: Sequence[Part]) -> Notes:
    """Pair raised numbers without links: the last block that begins with one is the footnote of those before it."""
    opening = {}
    for index, part in enumerate(parts):
        first = next((piece for piece in part.pieces if piece.text.strip()), None)
        if first and first.raised and (match := MARKER.match(first.text)) and part.kind not in ("heading", "table"):
            opening[match["label"]] = index
    notes = Notes({}, {}, {})
    for index, part in enumerate(parts):
        for at, piece in enumerate(part.pieces):
            match = MARKER.match(piece.text) if piece.raised else None
            if match and opening.get(match["label"], -1) > index:
                notes.labels[opening[match["label"]]] = notes.markers[index, at] = match["label"]
    return notes


def _footnote(index: int, part: Part, notes: Notes) -> Draft:
    label = notes.labels[index]
    pieces = tuple(p for p in part.pieces if notes.places.get(p.target or "", index) >= index and not _arrow(p))
    runs = tuple(_runs(-1, part._replace(pieces=pieces), notes))
    shown = re.escape(label.partition(" (")[0])
    head = re.match(rf"\s*(?:\[{shown}\]|\({shown}\)|{shown}[.):]?(?=\s|[^\W\d])|{shown}(?=\W))\s*", words(runs))
    return Draft("footnote", cut(runs, head.end()) if head else runs, label=label)


def _arrow(piece: Piece) -> bool:
    return piece.target is not None and BACK.match(piece.text) is not None


def _runs(index: int, part: Part, notes: Notes) -> Iterable[Run]:
    for at, piece in enumerate(part.pieces):
        if not piece.back:
            yield Run(piece.text, piece.strong, piece.em, notes.markers.get((index, at)))
