"""Searching everything: passages, speakers and sessions in the library, notes in the notebook.

While one types, `first` answers at once and `exact` a little later: the best of all, how many there are, and where
they stand. Both end early where `Desk.interrupt` is called on another thread.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

from idm_desktop.desk import noted_hits
from idm_desktop.desk.desk import Desk
from idm_desktop.errors import Refused, StoreError
from idm_desktop.library import orders, search
from idm_desktop.library.known import known
from idm_desktop.model.found import Answer, Bar, Found, Hit
from idm_desktop.words.marks import Marks

KINDS = ("passage", "note", "speaker", "session")
SORTS = orders.SORTS
LIMIT = search.LIMIT
MOST_MATCHED = 2_000
"""Passages of a document in which what matched is marked."""
FIRST_NOTES = 40
"""Notes looked through for the first answers."""
WHERE = """
SELECT p.id, p.number, c.number, c.headline, d.kind,
       d.kind <> 'digest' AND EXISTS (SELECT 1 FROM aligned a WHERE a.passage = p.row),
       CASE WHEN EXISTS (SELECT 1 FROM document o
                          WHERE o.event = d.event AND o.current = 1 AND o.kind = d.kind AND o.id <> d.id)
            THEN d.title ELSE coalesce(e.title, d.title) END
  FROM passage p JOIN json_each(?) wanted ON wanted.value = p.id
       JOIN document d ON d.id = p.document AND d.version = p.version AND d.current = 1
       LEFT JOIN event e ON e.id = d.event
       LEFT JOIN conclusion c ON c.id = p.conclusion AND c.document = p.document AND c.version = p.version
"""
EVENTS = """
SELECT s.id, e.title FROM session s JOIN json_each(?) wanted ON wanted.value = s.id JOIN event e ON e.id = s.event
"""


class Options(NamedTuple):
    """What to search for and where; `typing` makes the last word a beginning, `sort` is one of SORTS."""

    kinds: frozenset[str] = frozenset(KINDS)
    document: str | None = None
    event: str | None = None
    limit: int = LIMIT
    typing: bool = False
    sort: str = orders.RELEVANCE


def kinds(named: str | None) -> frozenset[str]:
    """Read kinds with commas between them; None means all. Raise Refused for one there is not."""
    if named is None:
        return frozenset(KINDS)
    chosen = frozenset(part.strip() for part in named.split(","))
    unknown = sorted(chosen - set(KINDS))
    if unknown:
        raise Refused(f"“{unknown[0]}” is no kind to search; there are {', '.join(KINDS)}.")
    return chosen


def first(desk: Desk, query: str, options: Options = Options()) -> Answer:
    """Answer at once, with those that are likely to be the best; `exact` tells whether that is all there is."""
    started = perf_counter()
    answer = search.first(desk.library, query, _of_library(desk, query, options))
    return _with_notes(desk, answer, query, options, FIRST_NOTES, started)


def exact(
    desk: Desk, query: str, options: Options = Options(), *, with_bars: bool = True, patient: bool = True
) -> Answer:
    """Answer with the best first, how many there are, and where they stand.

    Who is not `patient` is told about how many there are where only very common words are asked for.
    """
    started = perf_counter()
    wanted = _of_library(desk, query, options)
    answer = search.find(desk.library, query, wanted, with_bars=with_bars, patient=patient)
    return _with_notes(desk, answer, query, options, max(noted_hits.MANY, options.limit), started)


def find(desk: Desk, query: str, options: Options = Options()) -> Found:
    """Answer any string; hits of one kind stand together, best first, notes last."""
    return exact(desk, query, options, with_bars=False).found


def bars(desk: Desk, query: str, options: Options = Options()) -> tuple[Bar, ...]:
    """Return how many passages of an answer stand in each conclusion, session, document and year, and name whom."""
    return exact(desk, query, options).bars


def matched(desk: Desk, query: str, document: str) -> dict[str, Marks]:
    """Return what a query that is being typed matches in a document, by passage in the order of the text."""
    options = Options(frozenset({"passage"}), document, limit=MOST_MATCHED, typing=True, sort=orders.TEXT)
    return {hit.id: hit.marks for hit in exact(desk, query, options, with_bars=False).found.hits}


def _of_library(desk: Desk, query: str, options: Options) -> search.Options:
    noted = noted_hits.passages(desk) if "has:" in query.lower() else ()
    return search.Options(
        options.kinds & search.KINDS,
        options.document,
        options.event,
        options.limit,
        options.typing,
        options.sort,
        noted,
    )


def _with_notes(desk: Desk, answer: Answer, query: str, options: Options, most: int, started: float) -> Answer:
    found = answer.found
    noted: list[Hit] = []
    try:
        if "note" in options.kinds:
            asked = noted_hits.Asked(query, options.document, options.event, options.typing)
            noted = noted_hits.hits(desk, asked, most)
    except StoreError as error:
        found = found._replace(reading=f"{found.reading} Notes could not be searched: {error}")
    total = found.total + len(noted)
    limit = options.limit
    room = max(limit // 4, limit - len(found.hits))
    kept = found.hits[: limit - min(room, len(noted))]
    hits = (*kept, *noted[: limit - len(kept)])
    meant = found.did_you_mean if total < search.FEW else None
    took = round((perf_counter() - started) * 1000, 2)
    return answer._replace(found=found._replace(total=total, hits=hits, did_you_mean=meant, milliseconds=took))


def write_table(path: Path, found: Sequence[Bar]) -> None:
    """Write where answers stand as CSV; no cell can be taken for a formula."""
    from idm_desktop.export import files, table

    text = table.written(Bar._fields, [[str(value) for value in bar] for bar in found])
    data = text.encode("utf-8-sig")  # spreadsheets take a table without the mark for another encoding
    files.write_bytes(path, data, lambda there: there.startswith(data[:20]), private=False)


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
    """Where a hit stands: its number, the conclusion it belongs to, the kind of its document, if it is in brief too.

    `title` is that of its event, or of its document if the event has another like it, where there are several texts.
    """

    number: int | None = None
    conclusion: int | None = None
    headline: str | None = None
    kind: str | None = None
    in_brief: bool = False
    title: str | None = None


def whereabouts(desk: Desk, found: Found) -> tuple[Whereabouts, ...]:
    """Return where each hit of an answer stands, in its order."""
    named = known(desk.library).has_several_texts
    wanted = json.dumps(sorted({hit.passage for hit in found.hits if hit.passage}))
    rows = desk.library.execute(WHERE, (wanted,)).fetchall()
    there = {id: Whereabouts(*rest)._replace(title=title if named else None) for id, *rest, title in rows}
    sessions = json.dumps([hit.id for hit in found.hits if hit.kind == "session"] if named else [])
    there |= {id: Whereabouts(title=title) for id, title in desk.library.execute(EVENTS, (sessions,))}
    return tuple(there.get(hit.passage or hit.id, Whereabouts()) for hit in found.hits)
