"""Annotations of Hypothesis: what its service answers ({"rows": …}), or its sidebar exports ({"annotations": …})."""

from idm_desktop.export.brought import Brought, Load
from idm_desktop.export.foreign.facts import Lines, items, table, tables, text, texts, time


def is_one(value: object) -> bool:
    """Tell whether this is JSON of Hypothesis."""
    return any("uri" in row and ("target" in row or "user" in row) for row in _rows(value))


def load(value: object, whole: str) -> Load:
    """Read the annotations; one without a quotation is about the page, a reply is on the note it answers."""
    lines = Lines(whole)
    rows = list(_rows(value))
    return Load("hypothesis", tuple(_note(row, lines.next(row.get("id"), row.get("uri"))) for row in rows))


def _rows(value: object) -> list[dict[str, object]]:
    kept = table(value)
    rows = value if isinstance(value, list) else kept.get("rows", kept.get("annotations"))
    return [row for row in tables(rows) if not row.get("hidden")]


def _note(row: dict[str, object], line: int) -> Brought:
    selectors = [each for target in tables(row.get("target")) for each in tables(target.get("selector"))]
    quoted = next((each for each in selectors if each.get("type") == "TextQuoteSelector"), {})
    titles = texts(table(row.get("document")).get("title"))
    parents = texts(items(row.get("references")))
    said = table(row.get("user_info"))
    user = text(said.get("display_name")) or (text(row.get("user")) or "").removeprefix("acct:").partition("@")[0]
    return Brought(
        line=line,
        id=None,
        key=("hypothesis", text(row.get("id")) or f"{row.get('uri')} {quoted.get('exact')} {row.get('created')}"),
        quote=None if parents else text(quoted.get("exact")),
        text=text(row.get("text")) or "",
        tags=texts(row.get("tags")),
        prefix=text(quoted.get("prefix")) or "",
        suffix=text(quoted.get("suffix")) or "",
        author=user or None,
        created=time(row.get("created")),
        updated=time(row.get("updated")),
        source=" ".join((*titles, text(row.get("uri")) or "")),
        reply_to=parents[-1] if parents else None,
    )
