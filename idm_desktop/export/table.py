"""Notes as a table with the columns that Readwise takes in; tags and meaning stand as `.tag` under the remark."""

import csv
import io
from collections.abc import Iterable, Sequence

from idm_desktop.export.frame import CONTROL, writable
from idm_desktop.export.sheet import Entry, Sheet

COLUMNS = ("Highlight", "Title", "Author", "URL", "Note", "Location", "Date")
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def render(sheets: Sequence[Sheet]) -> str:
    """Return the table; no cell of it can be taken for a formula."""
    return written(COLUMNS, [_row(sheet, entry) for sheet in sheets for entry in sheet.entries])


def written(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return any table as CSV; no cell of it can be taken for a formula."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return text.getvalue()


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
