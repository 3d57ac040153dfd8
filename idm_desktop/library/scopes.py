"""Where a search looks: the rows of the documents that count, and what else must hold of a passage.

What holds of whole documents is told from their rows alone; FTS5 passes by a row without looking at the passage.
"""

import sqlite3
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from idm_desktop.library.fields import condition, is_of_documents, is_of_rows, of_documents
from idm_desktop.library.known import Known, Span
from idm_desktop.library.records import WITHIN, Scope
from idm_desktop.words.terms import Every, Wide

MOST_RUNS = 24
"""Stretches of rows that are told to SQLite one by one; where there are more, each passage's document is looked up."""
JOINED = """
       CROSS JOIN passage p ON p.row = passage_fts.rowid
       CROSS JOIN document d ON d.id = p.document AND d.version = p.version
"""


ROW = "+passage_fts.rowid"
"""A row that is only looked at: by its name alone FTS5 would be asked for each of many."""


class Where(NamedTuple):
    """Spans that count, the digests among them, and SQL for the rest: what to join, what must hold, its parameters.

    `others` says that more must hold of a passage than that it stands in one of the spans.
    """

    spans: tuple[Span, ...]
    digests: tuple[Span, ...]
    share: float
    joined: str
    holds: str
    values: dict[str, object]
    others: bool


class Looked(NamedTuple):
    """The documents that count, and the stretches of rows they are."""

    spans: tuple[Span, ...]
    digests: tuple[Span, ...]
    share: float
    runs: tuple[tuple[int, int], ...]


def where(connection: sqlite3.Connection, known: Known, rest: Sequence[Wide], scope: Scope) -> Where:
    """Return where to look for a query whose parts besides words are `rest`."""
    of_whole = tuple(part for part in rest if is_of_documents(part))
    others = tuple(part for part in rest if not is_of_documents(part))
    kept = known.kept.get((scope, of_whole))
    if not isinstance(kept, Looked):
        kept = known.kept[(scope, of_whole)] = _looked(connection, known, of_whole, scope)
    if len(kept.runs) > MOST_RUNS:
        also = condition(connection, Every(tuple(rest))) if rest else None
        holds = f"{WITHIN} AND ({also.sql})" if also else WITHIN
        values = {**(also.values if also else {}), **scope._asdict()}
        return Where(*kept[:3], JOINED, holds, values, bool(others))
    also = condition(connection, Every(others)) if others else None
    between = " OR ".join(f"passage_fts.rowid BETWEEN {first:d} AND {last:d}" for first, last in kept.runs) or "0"
    if also and all(map(is_of_rows, others)):
        return Where(*kept[:3], "", f"({between}) AND ({also.sql.replace('p.row', ROW)})", also.values, others=True)
    holds = f"({between}) AND ({also.sql})" if also else f"({between})"
    return Where(*kept[:3], JOINED if also else "", holds, also.values if also else {}, bool(others))


def _looked(connection: sqlite3.Connection, known: Known, of_whole: tuple[Wide, ...], scope: Scope) -> Looked:
    tests = [of_documents(connection, part) for part in of_whole]
    spans = tuple(span for span in known.spans if _is_within(span, scope) and all(test(span) for test in tests))
    share = sum(span.size for span in spans) / max(known.passages, 1)
    return Looked(spans, tuple(span for span in spans if span.kind == "digest"), share, tuple(_runs(spans)))


def _is_within(span: Span, scope: Scope) -> bool:
    return (
        (scope.event is None or span.event == scope.event)
        and (scope.document is None or span.document == scope.document)
        and (span.version == scope.version if scope.version is not None else bool(span.current))
    )


def _runs(spans: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """Yield the rows of spans, those that follow each other as one stretch."""
    first = last = 0
    for span in spans:
        if last and span.first == last + 1:
            last = span.last
            continue
        if last:
            yield first, last
        first, last = span.first, span.last
    if last:
        yield first, last


def within(rows: Sequence[int], span: Span) -> tuple[int, int]:
    """Return where in a list of rows those of a span begin and end."""
    start = bisect_left(rows, span.first)
    return start, bisect_right(rows, span.last, start)
