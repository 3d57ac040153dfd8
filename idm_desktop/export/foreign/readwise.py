"""Tables of highlights with Readwise's columns: those it exports, or those it takes in, with `.tag` in a note."""

import csv
import io
import re

from idm_desktop.errors import ImportFailed
from idm_desktop.export.brought import Brought, Load, Problem
from idm_desktop.export.foreign.facts import time

INLINE = re.compile(r"(?:^|(?<=\s))\.([^\W\d_][\w/-]*)(?=\s|$)")
GUARD = re.compile(r"'(?=[=+\-@\t\r])")
"""The apostrophe that keeps a cell from being taken for a formula; it is none of the reader's words."""

NAMES = {
    "quote": ("highlight",),
    "title": ("book title", "title"),
    "author": ("book author", "author"),
    "note": ("note",),
    "tags": ("tags",),
    "location": ("location",),
    "time": ("highlighted at", "date"),
    "url": ("url", "amazon book id"),
}


def is_one(text: str) -> bool:
    """Tell whether a text is a table with Readwise's columns."""
    columns = _columns(text.partition("\n")[0].split(","))
    return "highlight" in columns and bool(columns & {"title", "book title", "note", "url", "location"})


def load(text: str) -> Load:
    """Read the highlights."""
    csv.field_size_limit(1 << 28)
    rows = csv.DictReader(io.StringIO(text, newline=""))
    rows.fieldnames = [name.strip().lower() for name in rows.fieldnames or ()]
    notes, problems, line = [], [], 2
    try:
        for row in rows:
            cells = {name: _cell(row, names) for name, names in NAMES.items()}
            if cells["quote"]:
                notes.append(_note(cells, line))
            elif any(cells.values()):
                problems.append(Problem(line, "the row has no highlight"))
            line = rows.line_num + 1
    except csv.Error as error:
        raise ImportFailed(f"Line {rows.line_num}: it is not a table that can be read ({error}).") from error
    return Load("readwise", tuple(notes), tuple(problems))


def _columns(names: list[str]) -> frozenset[str]:
    return frozenset(name.strip().strip('"').lower() for name in names)


def _cell(row: dict[str, str], names: tuple[str, ...]) -> str:
    found = next((value for name in names if isinstance(value := row.get(name), str) and value.strip()), "")
    return GUARD.sub("", found, count=1) if found.startswith("'") else found


def _note(cells: dict[str, str], line: int) -> Brought:
    inline = INLINE.findall(cells["note"])
    body = "\n".join(part.rstrip() for part in INLINE.sub("", cells["note"]).split("\n")).strip()
    tags = [tag.strip() for tag in cells["tags"].split(",") if tag.strip()]
    return Brought(
        line=line,
        id=None,
        key=("readwise", cells["title"], cells["quote"], cells["location"], cells["time"]),
        quote=cells["quote"],
        text=body,
        tags=tuple(dict.fromkeys((*tags, *inline))),
        created=time(cells["time"]),
        source=" ".join(filter(None, (cells["title"], cells["url"]))) or None,
    )
