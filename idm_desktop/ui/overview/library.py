"""The overview of a library: its events by year, how long each is, how much was read, where words stand."""

from itertools import groupby

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from idm_desktop.library.refs import address
from idm_desktop.model.overview import EventGlance, LibraryGlance
from idm_desktop.ui import wording
from idm_desktop.ui.overview import says
from idm_desktop.ui.overview.event import TITLE
from idm_desktop.ui.overview.shapes import Choice, Drawing, Sheet, Spot, broken, elided
from idm_desktop.ui.overview.strips import HIGH, NOTED, READ, UNREAD

YEAR = 72.0
TITLES = 0.56


def draw(glance: LibraryGlance, width: float, interface: QFont, reading: QFont) -> Drawing:
    """Set the overview of a library in a width."""
    sheet = Sheet(width, interface, reading)
    title = says.text("All events")
    sheet.paragraph(title, sheet.face(TITLE, strong=True, serif=True))
    counts = wording.joined(
        wording.counted("event", len(glance.events)),
        wording.counted("passage", sum(one.passages for one in glance.events)),
    )
    if not glance.events:
        counts = says.text("The library is empty. Import a document, or drop a file on this window.")
    sheet.paragraph(counts, sheet.face(), "quiet")
    sheet.sentences.append(counts)
    longest = max((one.passages for one in glance.events), default=1) or 1
    most = max((one.hits for one in glance.events), default=0) or 1
    for year, events in groupby(glance.events, key=lambda one: (one.event.start or "")[:4]):
        sheet.y += 12
        font = sheet.face(0.95, strong=True)
        sheet.put(0, sheet.y + QFontMetricsF(font).ascent(), year or says.text("Without a date"), font, "quiet")
        if not year:
            sheet.y += QFontMetricsF(font).height() + 4
        for one in events:
            _set_event(sheet, one, longest, most, glance.query)
    return sheet.finished(title)


def _set_event(sheet: Sheet, one: EventGlance, longest: int, most: int, query: str) -> None:
    top, small = sheet.y, sheet.face(0.85)
    room = sheet.width * TITLES - YEAR
    for text, font, colour in (
        (one.event.title, sheet.face(serif=True, strong=True), "ink"),
        (one.event.theme, sheet.face(0.95, serif=True), "ink"),
    ):
        for line in broken(text or "", font, room, 2):
            sheet.put(YEAR, sheet.y + QFontMetricsF(font).ascent(), line, font, colour)
            sheet.y += QFontMetricsF(font).height()
    left = sheet.width * TITLES + 20
    wide = (sheet.width - left) * one.passages / longest
    sheet.box(left, top + 4, max(2.0, wide), HIGH, UNREAD)
    if one.passages and one.read:
        sheet.box(left, top + 4, max(2.0, wide * min(1.0, one.read / one.passages)), HIGH, READ)
    below = top + 4 + HIGH + 4
    counts = wording.joined(
        wording.counted("text", one.texts),
        wording.counted("passage", one.passages),
        wording.counted("person", one.people) if one.people else None,
    )
    own = wording.joined(
        says.text("{read} of {total} passages read").format(
            read=wording.number(min(one.read, one.passages)), total=wording.number(one.passages)
        ),
        says.text("{count} with notes").format(count=wording.number(one.notes)) if one.notes else None,
    )
    for line in (counts, own):
        sheet.put(left, below + QFontMetricsF(small).ascent(), elided(line, small, sheet.width - left), small, "quiet")
        below += QFontMetricsF(small).height()
    said = [one.event.title, one.event.theme, wording.days(one.event.start, one.event.end), counts, own]
    if query:
        told = says.text("{count} with “{words}”").format(count=wording.counted("passage", one.hits), words=query)
        below += 4
        sheet.box(left, below, (sheet.width - left) * one.hits / most, 5, NOTED)
        below += 8
        text = elided(told, small, sheet.width - left)
        sheet.put(left, below + QFontMetricsF(small).ascent(), text, small)
        below += QFontMetricsF(small).height()
        said.append(told)
    sheet.y = max(sheet.y, below)
    name = wording.joined(*said)
    area = QRectF(YEAR - 6, top - 4, sheet.width - YEAR + 12, sheet.y - top + 8)
    sheet.spots.append(Spot(area, name, (Choice(address("event", one.event.id), one.event.title),)))
    sheet.sentences.append(f"{name}.")
    sheet.y += 14
