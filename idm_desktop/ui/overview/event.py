"""The overview of one event: its title, its sessions and people, its conclusions, what has been read of it."""

from PySide6.QtGui import QFont

from idm_desktop.model.overview import Overview
from idm_desktop.ui import wording
from idm_desktop.ui.overview.countries import set_countries
from idm_desktop.ui.overview.sessions import set_sessions
from idm_desktop.ui.overview.shapes import Drawing, Sheet
from idm_desktop.ui.overview.strips import set_conclusions, set_texts

TITLE = 1.9


def draw(overview: Overview, width: float, interface: QFont, reading: QFont) -> Drawing:
    """Set the overview of an event in a width."""
    sheet = Sheet(width, interface, reading)
    event = overview.event
    sheet.paragraph(event.title, sheet.face(TITLE, strong=True, serif=True))
    if event.theme:
        sheet.y += 2
        sheet.paragraph(event.theme, sheet.face(1.15, serif=True))
    sheet.y += 6
    place = ", ".join(filter(None, (event.venue, event.city)))
    sheet.paragraph(wording.joined(wording.days(event.start, event.end), place), sheet.face(), "quiet")
    counts = _counts(overview)
    sheet.paragraph(counts, sheet.face(), "quiet")
    sheet.sentences.append(f"{counts}.")
    set_sessions(sheet, overview)
    set_conclusions(sheet, overview)
    set_countries(sheet, overview)
    set_texts(sheet, overview)
    return sheet.finished(event.title)


def _counts(overview: Overview) -> str:
    people = len({one.ref for one in overview.attendances})
    countries = len({one.country for one in overview.attendances if one.country})
    counts = {
        "person": people,
        "country": countries,
        "session": len(overview.sittings),
        "conclusion": len(overview.conclusions),
        "quotation": overview.quotations,
    }
    return wording.joined(*(wording.counted(thing, count) for thing, count in counts.items() if count))
