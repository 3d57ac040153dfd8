"""Searching everything at once: passages, speakers and sessions in the library, notes in the notebook."""

import json
from time import perf_counter
from typing import NamedTuple

from idm_desktop.desk import notes
from idm_desktop.desk.desk import Desk
from idm_desktop.errors import Refused, StoreError
from idm_desktop.library import index, search
from idm_desktop.model.found import Found, Hit
from idm_desktop.model.notes import Note
from idm_desktop.notebook import notes as kept_notes
from idm_desktop.words.expression import expression
from idm_desktop.words.fold import fold, tokens
from idm_desktop.words.marks import fits, marks, snippet
from idm_desktop.words.query import Field, parse
from idm_desktop.words.terms import Wide, widen

KINDS = ("passage", "note", "speaker", "session")
WHERE = """
SELECT p.id, p.number, c.number, c.headline, d.kind,
       d.kind <> 'digest' AND EXISTS (SELECT 1 FROM aligned a WHERE a.passage = p.row)
  FROM passage p JOIN json_each(?) wanted ON wanted.value = p.id
       JOIN document d ON d.id = p.document AND d.version = p.version AND d.current = 1
       LEFT JOIN conclusion c ON c.id = p.conclusion AND c.document = p.document AND c.version = p.version
"""
MANY = 2_000
"""Notes looked through for a query; the index brings the likeliest first."""


def kinds(named: str | None) -> frozenset[str]:
    """Read kinds with commas between them; None means all. Raise Refused for one there is not."""
    if named is None:
        return frozenset(KINDS)
    chosen = frozenset(part.strip() for part in named.split(","))
    unknown = sorted(chosen - set(KINDS))
    if unknown:
        raise Refused(f"“{unknown[0]}” is no kind to search; there are {', '.join(KINDS)}.")
    return chosen


def find(
    desk: Desk,
    query: str,
    *,
    kinds: frozenset[str] = frozenset(KINDS),
    document: str | None = None,
    event: str | None = None,
    limit: int = search.LIMIT,
    typing: bool = False,
) -> Found:
    """Answer any string; hits of one kind stand together, best first, notes last."""
    started = perf_counter()
    of_library = kinds & search.KINDS
    found = search.find(
        desk.library, query, kinds=of_library, document=document, event=event, limit=limit, typing=typing
    )
    noted: list[Hit] = []
    try:
        noted = _notes(desk, query, document, event, typing=typing) if "note" in kinds else []
    except StoreError as error:
        found = found._replace(reading=f"{found.reading} Notes could not be searched: {error}")
    total = found.total + len(noted)
    room = max(limit // 4, limit - len(found.hits))
    kept = found.hits[: limit - min(room, len(noted))]
    hits = (*kept, *noted[: limit - len(kept)])
    meant = found.did_you_mean if total < search.FEW else None
    took = round((perf_counter() - started) * 1000, 2)
    return found._replace(total=total, hits=hits, did_you_mean=meant, milliseconds=took)


def _notes(desk: Desk, query: str, document: str | None, event: str | None, *, typing: bool) -> list[Hit]:
    root = parse(query, typing=typing).root
    if root is None or not desk.has_notes():
        return []
    node = widen(root, index.lexicon(desk.library)._replace(known=None))
    match = expression(node)
    every = {note.id: note for note in notes.every(desk, event=event, document=document)}
    likely = kept_notes.matching(desk.notebook, match, MANY) if match else tuple(every)
    numbers = _numbers(desk, [every[id] for id in likely if id in every])
    return [
        hit
        for id in likely
        if id in every and (hit := _hit(every[id], node, numbers.get(every[id].passage or ""))) is not None
    ]


def _numbers(desk: Desk, found: list[Note]) -> dict[str, int | None]:
    return {
        id: number
        for note in found
        if (id := note.passage)
        for (number,) in desk.library.execute("SELECT number FROM passage WHERE id = ? LIMIT 1", (id,))
    }


def _hit(note: Note, node: Wide, number: int | None) -> Hit | None:
    """Return a note as an answer, or None where it does not fit after all."""
    text = "\n".join(part for part in (note.text, note.quote, " ".join(f"#{tag}" for tag in note.tags)) if part)
    if not fits(text, node, lambda field: _holds(note, field)):
        return None
    places = marks(text, node)
    score = round(len(places) / (len(places) + 4), 4)
    return Hit("note", note.id, note.document, note.passage, number, text, snippet(text, places), places, score)


def _holds(note: Note, field: Field) -> bool:
    """Return whether a field of the search grammar holds of a note."""
    values = [fold(value).lstrip("#") for value in field.values]
    if field.name == "tag":
        return any(_is_tag(fold(tag), value) for tag in note.tags for value in values)
    if field.name == "note":
        there = {token.text for token in tokens(note.text)}
        return any(all(token.text in there for token in tokens(value)) for value in values)
    if field.name == "changed":
        return any(_is_changed(note.updated, value) for value in field.values)
    if field.name == "has":
        return "note" in values
    of_note = {"meaning": note.meaning, "share": note.share, "is": note.state, "type": "note"}
    return of_note.get(field.name) in values


def _is_tag(tag: str, value: str) -> bool:
    return tag == value or tag.startswith(f"{value}/")


def _is_changed(updated: str, value: str) -> bool:
    """Read `>2026-01-01`, `<2026-01-01`, or a day, month or year."""
    if value.startswith(">"):
        return updated[: len(value) - 1] > value[1:]
    if value.startswith("<"):
        return updated[: len(value) - 1] < value[1:]
    return updated.startswith(value)


def as_text(found: Found) -> str:
    """Return an answer as lines for people."""
    lines = [f"{found.reading} {found.total} found."]
    if found.did_you_mean:
        lines.append(f"Did you mean: {found.did_you_mean}")
    for hit in found.hits:
        place = f"{hit.document}/p{hit.number}" if hit.document and hit.number else hit.document or hit.kind
        lines.append(f"{place}  {hit.id}\n    {' '.join(hit.snippet.split())}")
    return "\n".join(lines) + "\n"


class Whereabouts(NamedTuple):
    """Where a hit stands: its number, the conclusion it belongs to, the kind of its document, if it is in brief too."""

    number: int | None
    conclusion: int | None
    headline: str | None
    kind: str | None
    in_brief: bool


def whereabouts(desk: Desk, found: Found) -> tuple[Whereabouts, ...]:
    """Return where each hit of an answer stands, in its order."""
    wanted = json.dumps(sorted({hit.passage for hit in found.hits if hit.passage}))
    known = {id: Whereabouts(*rest) for id, *rest in desk.library.execute(WHERE, (wanted,))}
    nowhere = Whereabouts(None, None, None, None, False)
    return tuple(known.get(hit.passage or "", nowhere) for hit in found.hits)
