"""Notes as a table with the columns that Readwise takes in; tags and meaning stand as `.tag` under the remark."""

import csv
import io
from collections.abc import Sequence

from idm_desktop.export.frame import CONTROL, writable
from idm_desktop.export.sheet import Entry, Sheet

COLUMNS = ("Highlight", "Title", "Author", "URL", "Note", "Location", "Date")
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def render(sheets: Sequence[Sheet]) -> str:
    """Return the table; no cell of it can be taken for a formula."""
    written = io.StringIO(newline="")
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for sheet in sheets:
        writer.writerows([_cell(value) for value in _row(sheet, entry)] for entry in sheet.entries)
    return written.getvalue()


def _row(sheet: Sheet, entry: Entry) -> tuple[str, ...]:
    """Return a note's cells; one without a quotation has its remark for a highlight, which no row may lack."""
    note = entry.note
    labels = " ".join(f".{label}" for label in (*note.tags, *([note.meaning] if note.meaning else [])))
    quoted = note.quote is not None
    remark = "\n\n".join(part for part in (note.text if quoted else "", labels) if part)
    number = entry.para or ""
    return (
        note.quote if note.quote is not None else note.text or entry.reference or "",
        sheet.title.removeprefix("Notes on "),
        sheet.organiser or "",
        entry.link or "",
        remark,
        number if number.isdecimal() else "",
        note.created.replace("T", " ").removesuffix("Z"),
    )


def _cell(value: str) -> str:
    text = CONTROL.sub("", writable(value.replace("\r\n", "\n").replace("\r", "\n")))
    return f"'{text}" if text.lstrip(" \n").startswith(FORMULA) or text.startswith(FORMULA) else text
