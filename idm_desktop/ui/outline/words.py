"""How the rows of the lists are worded."""

from idm_desktop.model.lists import ConclusionRow, NoteRow, SearchRow, SessionRow, SpeakerRow
from idm_desktop.ui import wording
from idm_desktop.ui.listing.model import Line

GLANCE = 120
SOUGHT = 20_000
"""Characters of a note that a filter looks through."""


def conclusion(row: ConclusionRow) -> Line:
    counts = wording.joined(
        wording.counted("passage", row.passages), wording.counted("speaker", row.speakers) if row.speakers else None
    )
    return Line(row.ref, row.headline, counts, chip=str(row.number), sought="")


def session(row: SessionRow) -> Line:
    counts = wording.joined(
        row.label if row.title else None,
        wording.counted("speaker", row.speakers) if row.speakers else None,
        wording.counted("passage", row.passages) if row.passages else None,
    )
    return Line(row.ref, row.title or row.label, counts, sought=row.label)


def speaker(row: SpeakerRow) -> Line:
    return Line(row.ref, row.name, ", ".join(part for part in (row.role, row.organisation) if part))


def search(row: SearchRow) -> Line:
    """Word a search by its name; one asked lately by its words."""
    if row.name is None:
        return Line(row.ref, row.query, wording.translate("Outline", "asked lately"))
    total = wording.counted("result", row.total) if row.total is not None else None
    return Line(row.ref, row.name, wording.joined(total, row.query if row.query != row.name else None))


def note(row: NoteRow, when: str | None = None) -> Line:
    """Word a note by what it quotes, else by what was written; `when` says when it was changed, where that is known."""
    meaning = wording.meaning(row.note.meaning) if row.note.meaning else None
    place = wording.passage(row.number).shown if row.number else row.place
    detail = wording.joined(meaning, place, when or wording.when(row.note.updated))
    own = " ".join((detail, row.note.text[:SOUGHT], *(f"#{tag}" for tag in row.note.tags)))
    return Line(row.ref, glance(row), detail, barred=True, meaning=row.note.meaning, sought=own)


def glance(row: NoteRow) -> str:
    """Return the words a note is known by."""
    written = " ".join(row.note.text[: 2 * GLANCE].replace("**", "").replace("`", "").split()).lstrip("#>*- ")
    if row.note.quote:
        return row.note.quote[: 2 * GLANCE]
    if len(written) > GLANCE:
        return f"{written[:GLANCE].rpartition(' ')[0] or written[:GLANCE]}…"
    return written or row.place or wording.translate("Outline", "Nothing written yet")
