"""Write a file of notes: front matter, a heading for each section, a block for each note, and what a reader added."""

from itertools import groupby

from idm_desktop.export import front
from idm_desktop.export.dress import LOST, LOST_STATES, block, check, heading, literal
from idm_desktop.export.merging import SECTION, Written, merged
from idm_desktop.export.reading import read
from idm_desktop.export.sheet import Entry, Sheet

CANONICAL = "obsidian"


def render(sheet: Sheet, existing: str | None = None, profile: str = CANONICAL, *, whole: bool = True) -> str:
    """Return the text of the file.

    With `existing`, the text of the file that is there, all of it outside our notes, headings and front matter is kept,
    notes stay where their reader moved them, and a torn one is left alone. Rendering twice changes nothing.
    Without `whole` there are no machine lines, and nothing of what is there is kept.
    """
    check(profile)
    entries = _arranged(sheet)
    notes = [_written(entry, profile, whole=whole) for entry in entries]
    kept = tuple(entry.note for entry in entries)
    title = heading(sheet.title, 1, profile)
    if not whole:
        return front.sealed(front.write(sheet, kept, whole=False), "\n\n".join([title, *_sections(notes)]) + "\n")
    if existing is None or not existing.strip():
        return "\n\n".join([front.write(sheet, kept), title, *_sections(notes)]) + "\n"
    before = front.split(existing)[0]
    parsed = read(existing)
    ours = {line.removeprefix("- "): line for line in (note.heading for note in notes) if line}
    ours |= {"# " + literal(words): title for words in (sheet.title, parsed.front.get("title", ""))}
    sections = {heading(words, SECTION, "plain") for words in (*sheet.headings, LOST)} | {*ours}
    return merged(front.write(sheet, kept, before), ours, sections, notes, existing, parsed)


def _arranged(sheet: Sheet) -> list[Entry]:
    """Return the notes that are written, those without a place last."""
    living = [entry for entry in sheet.entries if entry.note.state != "deleted"]
    return sorted(living, key=lambda entry: entry.note.state in LOST_STATES)


def passing(sheet: Sheet) -> str:
    """Return notes to be pasted somewhere: a heading for the text they are on, then each as plain Markdown."""
    notes = [block(entry, "plain", whole=False) for entry in _arranged(sheet)]
    return "\n\n".join([heading(sheet.title, SECTION, "plain"), *notes])


def _written(entry: Entry, profile: str, *, whole: bool) -> Written:
    lost = entry.note.state in LOST_STATES
    words = LOST if lost else entry.heading
    line = heading(words, SECTION, profile) if literal(words) else ""
    return Written(entry.note.id, line, block(entry, profile, whole=whole), lost)


def _sections(notes: list[Written]) -> list[str]:
    parts: list[str] = []
    for line, group in groupby(notes, key=lambda note: note.heading):
        parts += [*([line] if line else []), *(note.text for note in group)]
    return parts
