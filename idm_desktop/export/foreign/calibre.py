"""Highlights of calibre: {"type": "calibre_annotation_collection", "annotations": [{"type": "highlight", …}]}."""

from idm_desktop.export.brought import Brought, Load
from idm_desktop.export.foreign.facts import Lines, table, tables, text, texts, time


def is_one(value: object) -> bool:
    """Tell whether this is JSON of calibre."""
    kept = table(value)
    return str(kept.get("type", "")).startswith("calibre_annotation") or any(
        "highlighted_text" in row for row in tables(kept.get("annotations", value))
    )


def load(value: object, whole: str) -> Load:
    """Read the highlights; bookmarks, reading positions and what was removed are not notes."""
    lines = Lines(whole)
    kept = table(value)
    book = text(kept.get("title")) or text(table(kept.get("metadata")).get("title"))
    rows = [row for row in tables(kept.get("annotations", value)) if text(row.get("highlighted_text"))]
    notes = tuple(_note(row, book, lines.next(row.get("uuid"))) for row in rows if not row.get("removed"))
    return Load("calibre", notes)


def _note(row: dict[str, object], book: str | None, line: int) -> Brought:
    quote = text(row.get("highlighted_text")) or ""
    return Brought(
        line=line,
        id=None,
        key=("calibre", text(row.get("uuid")) or f"{quote} {row.get('timestamp')}"),
        quote=quote,
        text=text(row.get("notes")) or "",
        created=time(row.get("timestamp")),
        source=" ".join(filter(None, (book, text(row.get("title")), *texts(row.get("toc_family_titles"))))),
    )
