"""Notes as one web page, to be read, printed and sent."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from idm_desktop.export import preview
from idm_desktop.export.dress import LOST, LOST_STATES, UNMARKED, UNTIED, meant
from idm_desktop.export.frame import normalise
from idm_desktop.export.page import page, safe
from idm_desktop.export.sheet import Entry, Sheet
from idm_desktop.words.counting import counted

PAGE_TITLE = "Notes"


def render(sheets: Sequence[Sheet]) -> str:
    """Return the page."""
    title = sheets[0].title if len(sheets) == 1 else PAGE_TITLE
    language = next((sheet.language for sheet in sheets if sheet.language), None)
    count = sum(len(sheet.entries) for sheet in sheets)
    head = [] if len(sheets) == 1 else [f"<header><h1>{safe(title)}</h1></header>"]
    body = [*head, *(_section(sheet) for sheet in sheets)]
    body.append(f"<footer>{counted(count, 'note')}</footer>")
    return page(title, language, "\n".join(body))


def _section(sheet: Sheet) -> str:
    parts = [f"<section>\n<h1>{safe(sheet.title)}</h1>"]
    living = sorted(sheet.entries, key=lambda entry: entry.note.state in LOST_STATES)
    for heading, entries in groupby(living, key=_heading):
        parts += [f"<h2>{safe(heading)}</h2>"] if heading else []
        parts += ["\n".join(_note(entry)) for entry in entries]
    return "\n".join([*parts, "</section>"])


def _heading(entry: Entry) -> str:
    return LOST if entry.note.state in LOST_STATES else entry.heading


def _note(entry: Entry) -> Iterator[str]:
    note = entry.note
    said = " · ".join(part for part in (meant(entry) or UNMARKED, entry.label, entry.who) if part)
    yield f'<article class="{note.meaning or "highlight"}" id="{safe(note.id)}">'
    if note.quote is not None:
        yield f'<p class="said">{safe(said)}</p>'
        yield f'<blockquote dir="auto">{safe(normalise(note.quote))}</blockquote>'
    elif note.meaning:
        yield f'<p class="said">{safe(meant(entry) or UNMARKED)}</p>'
    if where := entry.reference or (None if note.target else UNTIED):
        yield f'<p class="of">{safe(where)}</p>'
    if note.tags:
        yield '<ul class="tags">' + "".join(f"<li>#{safe(tag)}</li>" for tag in note.tags) + "</ul>"
    if note.text:
        yield f'<div class="remark" dir="auto">{preview.html(note.text)}</div>'
    yield "</article>"
