"""Annotations of Foliate: {"annotations": [{"value": "epubcfi(…)", "text": …, "note": …}], "metadata": …}."""

from idm_desktop.export.brought import Brought, Load
from idm_desktop.export.foreign.facts import Lines, table, tables, text, time


def is_one(value: object) -> bool:
    """Tell whether this is JSON of Foliate."""
    return any("value" in row and ("text" in row or "color" in row) for row in tables(table(value).get("annotations")))


def load(value: object, whole: str) -> Load:
    """Read the annotations."""
    lines = Lines(whole)
    kept = table(value)
    title = table(kept.get("metadata")).get("title")
    book = text(title) or next((name for name in map(text, table(title).values()) if name), None)
    rows = [row for row in tables(kept.get("annotations")) if text(row.get("text")) or text(row.get("note"))]
    return Load("foliate", tuple(_note(row, book, lines.next(row.get("value"))) for row in rows))


def _note(row: dict[str, object], book: str | None, line: int) -> Brought:
    return Brought(
        line=line,
        id=None,
        key=("foliate", book or "", text(row.get("value")) or "", text(row.get("text")) or ""),
        quote=text(row.get("text")),
        text=text(row.get("note")) or "",
        created=time(row.get("created")),
        updated=time(row.get("modified")),
        source=book,
    )
