"""The orders that answers can stand in besides the best first."""

from collections.abc import Sequence

from idm_desktop.library.known import Span
from idm_desktop.library.matches import Asked, Rows
from idm_desktop.library.scopes import within

RELEVANCE, TEXT, DATE = "relevance", "text", "date"
SORTS = (RELEVANCE, TEXT, DATE)


def ordered(asked: Asked, rows: Rows, sort: str) -> Sequence[int]:
    """Return rows document after document, as each is read; by date, those of the newest events first."""
    spans = sorted(asked.where.spans, key=lambda span: (span.event, span.kind != "official", span.document))
    if sort == DATE:
        spans.sort(key=_date, reverse=True)
    return [row for span in spans for row in rows[slice(*within(rows, span))]]


def _date(span: Span) -> str:
    return span.starts or ""
