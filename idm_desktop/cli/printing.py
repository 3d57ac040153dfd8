"""Answers as JSON, as a table, and as lines for people."""

import json
from collections.abc import Sequence

FORMULA = ("=", "+", "-", "@", "\t", "\r")


def plain(value: object) -> object:
    """Return named tuples as dictionaries and other tuples as lists, all the way down."""
    fields: tuple[str, ...] | None = getattr(value, "_fields", None)
    if fields is not None and isinstance(value, tuple):
        return {name.rstrip("_"): plain(part) for name, part in zip(fields, value, strict=True)}
    if isinstance(value, tuple | list):
        return [plain(part) for part in value]
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items()}
    return value


def escaped(text: str) -> str:
    """Return text of one line that cannot disturb a terminal."""
    try:
        safe = text.encode(errors="surrogateescape").decode(errors="replace")
    except UnicodeEncodeError:  # halves of characters that no shell hands over
        safe = text.encode(errors="replace").decode()
    return "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in safe)


def as_json(value: object) -> str:
    """Return one JSON value."""
    return json.dumps(plain(value), ensure_ascii=False, indent=2)


def as_table(rows: Sequence[tuple[object, ...]]) -> str:
    """Return rows as CSV; what is nested is JSON in its cell, and no cell can be taken for a formula."""
    import csv
    import io

    if not rows:
        return ""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(getattr(rows[0], "_fields", ()))
    writer.writerows([_cell(value) for value in row] for row in rows)
    return written.getvalue()


def _cell(value: object) -> str:
    if value is None:
        return ""
    text = value if isinstance(value, str) else json.dumps(plain(value), ensure_ascii=False)
    safe = f"'{text}" if isinstance(value, str) and text.lstrip(" \n").startswith(FORMULA) else text
    return safe.replace("\r", "\n")  # a bare CR would end the row


def as_lines(rows: Sequence[tuple[object, ...]]) -> str:
    """Return a line for each row: its id and what it is known by."""
    return "".join(f"{_line(row)}\n" for row in rows)


def _line(row: tuple[object, ...]) -> str:
    id = next((str(value) for name in ("id", "tag", "acronym", "name") if (value := getattr(row, name, None))), "")
    number = getattr(row, "number", None)
    words = next(
        (
            str(value)
            for name in ("headline", "query", "name", "title", "text", "expansion", "notes", "quote", "label")
            if (value := getattr(row, name, None)) not in (None, "", ())
        ),
        "",
    )
    shown = " ".join(words.split())
    return "  ".join(part for part in (id, f"{number}." if number else "", shown) if part)


def as_entry(thing: object) -> str:
    """Return one thing, a line for each thing known of it."""
    fields: tuple[str, ...] = getattr(thing, "_fields", ())
    if not fields and isinstance(thing, tuple):
        return "\n".join(map(as_entry, thing))
    lines = []
    for name in fields:
        value = getattr(thing, name)
        if value not in (None, (), ""):
            shown = value if isinstance(value, str) else json.dumps(plain(value), ensure_ascii=False)
            lines.append(f"{name}: {shown}\n")
    return "".join(lines)
