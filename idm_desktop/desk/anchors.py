"""Words and places: finding a quotation as it is displayed, and tying a note to it."""

import re
import sqlite3
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import accumulate
from json import loads
from typing import NamedTuple

from idm_desktop.errors import NotFound
from idm_desktop.library.outline import DIGEST, OFFICIAL, texts
from idm_desktop.library.records import segments
from idm_desktop.library.refs import Reference
from idm_desktop.model.notes import Anchor
from idm_desktop.model.plain import Run, to_plain, to_stored
from idm_desktop.model.texts import Segments

CONTEXT = 64
"""Characters kept on either side of a quotation (anchoring needs them to tell copies of the same words apart)."""

NEAR = 8
"""Passages on either side from which that is taken."""

PLACED = "SELECT p.id, p.text, p.kind, p.segments, p.runs, p.conclusion, p.row FROM passage p"
OF_VERSION = f"{PLACED} WHERE p.document = ? AND p.version = ? ORDER BY p.position"
OF_SESSION = f"""
{PLACED} JOIN passage_session s ON s.passage = p.row
 WHERE s.session = ? AND p.document = ? AND p.version = ? ORDER BY p.position
"""
OF_SPEAKER = f"""
{PLACED} WHERE p.document = :document AND p.version = :version
   AND p.row IN (SELECT passage FROM mention WHERE person = :id UNION SELECT passage FROM quotation WHERE speaker = :id)
 ORDER BY p.position
"""
SHA256 = "SELECT sha256 FROM document WHERE id = ? AND version = ?"
ALIKE = {ord(c): "'" for c in "‘’‚‛ʼ′´`"} | {ord(c): '"' for c in "“”„‟«»″"}

Part = tuple[str, int, int]
"""A passage's id and a range of its plain text."""


class Placed(NamedTuple):
    """A passage with its place in the stored text."""

    id: str
    text: str
    kind: str
    segments: Segments
    runs: tuple[Run, ...]
    conclusion: str | None


class Text(NamedTuple):
    """Passages of one version of a document."""

    document: str
    version: int
    passages: tuple[Placed, ...]


def text_of(connection: sqlite3.Connection, document: str, version: int) -> Text:
    """Return the passages of a version, in text order."""
    return Text(document, version, tuple(_placed(connection.execute(OF_VERSION, (document, version)))))


def within(connection: sqlite3.Connection, reference: Reference) -> list[Text]:
    """Return the texts to look for words in: the passages that `reference` names, official text before digest."""
    if reference.document is not None and reference.version is not None:
        text = text_of(connection, reference.document, reference.version)
        return [text._replace(passages=tuple(p for p in text.passages if _belongs(p, reference)))]
    (event,) = _event(connection, reference)
    there = texts(connection, event)
    found = []
    for document, version in [there[layer] for layer in (OFFICIAL, DIGEST) if layer in there]:
        named = {"id": reference.id, "document": document, "version": version}
        if reference.kind == "session":
            rows = connection.execute(OF_SESSION, (reference.id, document, version))
        elif reference.kind == "speaker":
            rows = connection.execute(OF_SPEAKER, named)
        else:
            rows = connection.execute(OF_VERSION, (document, version))
        found.append(Text(document, version, tuple(_placed(rows))))
    return found


def _belongs(passage: Placed, reference: Reference) -> bool:
    if reference.kind == "passage":
        return passage.id == reference.id
    return reference.kind == "document" or passage.conclusion == reference.id


def _event(connection: sqlite3.Connection, reference: Reference) -> tuple[str]:
    if reference.kind == "event":
        return (reference.id,)
    table = "session" if reference.kind == "session" else "affiliation"
    key = "id" if table == "session" else "person"
    row = connection.execute(
        f"SELECT event FROM {table} WHERE {key} = ? ORDER BY rowid DESC", (reference.id,)
    ).fetchone()
    return (row[0],) if row else ("",)


def _placed(rows: Iterable[tuple[str, str, str, str, str, str | None, int]]) -> Iterable[Placed]:
    for id, text, kind, where, runs, conclusion, _ in rows:
        yield Placed(id, text, kind, segments(where), tuple((a, b, c, d) for a, b, c, d in loads(runs)), conclusion)


def find(candidates: Sequence[Text], quote: str, occurrence: int) -> tuple[Text, tuple[Part, ...]]:
    """Return where `quote` stands for the `occurrence`-th time; raise NotFound where it does not.

    White space and the kind of quotation marks and apostrophes are not distinguished; words may run on from one
    passage to the next, footnotes in between stepped over.
    """
    wanted = " ".join(unicodedata.normalize("NFC", quote).translate(ALIKE).replace("\u00ad", "").split())
    if not wanted:
        raise NotFound("There are no words to look for; give those to mark.")
    count = 0
    for text in candidates:
        flow = [passage for passage in text.passages if passage.kind != "footnote"]
        notes = [[passage] for passage in text.passages if passage.kind == "footnote"]
        for passages in ([flow] if flow else []) + notes:
            whole = " ".join(passage.text for passage in passages).translate(ALIKE)
            for match in re.finditer(f"(?={re.escape(wanted)})", whole):
                count += 1
                if count == occurrence:
                    return text, _parts(passages, match.start(), match.start() + len(wanted))
    where = f"{count} time{'s' if count != 1 else ''}, not {occurrence}" if count else "nowhere"
    raise NotFound(f"The words “{_short(quote)}” stand {where} in that text; check them against it.")


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 60 else f"{text[:57]}…"


def _parts(passages: Sequence[Placed], start: int, end: int) -> tuple[Part, ...]:
    """Return the parts of each passage that [start, end) of them joined by spaces covers."""
    parts = []
    for passage, after in zip(passages, accumulate(len(p.text) + 1 for p in passages), strict=True):
        first = after - len(passage.text) - 1
        a, b = max(start, first), min(end, after - 1)
        if a < b:
            parts.append((passage.id, a - first, b - first))
    return tuple(parts)


def anchor(connection: sqlite3.Connection, text: Text, parts: Sequence[Part]) -> Anchor:
    """Tie a note to words of one version: parts of passages in text order."""
    by_id = {passage.id: index for index, passage in enumerate(text.passages)}
    if not parts or any(id not in by_id for id, _, _ in parts):
        raise NotFound("The words to mark are no longer in this text; open it again and mark them there.")
    parts = sorted(parts, key=lambda part: by_id[part[0]])
    chosen = [(text.passages[by_id[id]], start, end) for id, start, end in parts]
    first, last = by_id[parts[0][0]], by_id[parts[-1][0]]
    notes = chosen[0][0].kind == "footnote"  # what stands at the foot of a page is no context of what runs on above it
    near = (text.passages[max(0, first - NEAR) : first], text.passages[last + 1 : last + 1 + NEAR])
    before, after = (" ".join(p.text for p in side if (p.kind == "footnote") == notes) for side in near)
    (sha256,) = connection.execute(SHA256, (text.document, text.version)).fetchone()
    return Anchor(
        document=text.document,
        version=text.version,
        sha256=sha256,
        passage=parts[0][0],
        quote=" ".join(p.text[start:end] for p, start, end in chosen),
        prefix=f"{before} {chosen[0][0].text[: chosen[0][1]]}"[-CONTEXT:].lstrip(),
        suffix=f"{chosen[-1][0].text[chosen[-1][2] :]} {after}"[:CONTEXT].rstrip(),
        segments=tuple(s for p, start, end in chosen for s in to_stored(p.runs, p.segments, start, end)),
    )


def parts_at(passages: Iterable[Placed], where: Segments) -> list[Part]:
    """Return the parts of passages that segments of the stored text cover."""
    found = []
    for passage in passages:
        ours = [(a, b) for a, b in where if any(a < end and b > start for start, end in passage.segments)]
        clipped = [
            (max(a, start), min(b, end)) for a, b in ours for start, end in passage.segments if a < end and b > start
        ]
        place = to_plain(passage.runs, clipped) if clipped else None
        if place:
            found.append((passage.id, *place))
    return found
