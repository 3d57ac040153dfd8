"""The sessions in their order, down a line of time, and who took part in each, by whom they speak for."""

from collections import defaultdict

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from idm_desktop.model.overview import Attendance, Overview, Sitting
from idm_desktop.ui import wording
from idm_desktop.ui.overview import people, says
from idm_desktop.ui.overview.people import Grid
from idm_desktop.ui.overview.shapes import Choice, Rule, Sheet, Spot, elided

LEFT = 28.0
"""Where the titles begin, beside the line of time."""
AXIS = 6.5
POINT = 7.0
ROW = 54.0
BAR = 2.0

People = dict[str | None, dict[str, list[Attendance]]]


def set_sessions(sheet: Sheet, overview: Overview) -> None:
    """Set the sessions and their people."""
    if not overview.sittings:
        return
    event, there = overview.event, overview.attendances
    sheet.head(says.text("The sessions, and who took part"))
    columns = people.grid(sheet, there)
    sheet.sentences.append(people.say_groups(sheet, columns, there))
    if not sheet.is_narrow:
        people.set_groups(sheet, columns, there)
    line = QFontMetricsF(sheet.face(0.9))
    first = sheet.y + line.ascent() - 4 if event.start else sheet.y + 10
    _set_day(sheet, event.start)
    of = _sorted(there)
    last = _set_sittings(sheet, overview, columns, of)
    if event.end and event.end != event.start:
        last = sheet.y + line.ascent() - 4
        _set_day(sheet, event.end)
    sheet.shapes.insert(0, Rule(AXIS, first, AXIS, last, "quiet"))
    if of[None]:
        _set_unknown(sheet, columns, of[None])
    people.set_key(sheet, LEFT, there)
    if event.end and event.end != event.start:
        sheet.note(LEFT, says.text("Sessions stand in their order; on which day each was held is not told."))


def _sorted(attendances: tuple[Attendance, ...]) -> People:
    found: People = defaultdict(lambda: defaultdict(list))
    for one in attendances:
        found[one.session][one.actor].append(one)
    return found


def _set_sittings(sheet: Sheet, overview: Overview, columns: Grid, there: People) -> float:
    """Set every session; return where the last begins."""
    most = max(sitting.words for sitting in overview.sittings) or 1
    last = sheet.y
    for sitting in overview.sittings:
        last = sheet.y + QFontMetricsF(sheet.face()).ascent() - 6
        _set_sitting(sheet, sitting, most, columns)
        _set_people(sheet, sitting.title or sitting.label, columns, there[sitting.ref])
    return last


def _set_unknown(sheet: Sheet, columns: Grid, there: dict[str, list[Attendance]]) -> None:
    name, font = says.text("Session not known"), sheet.face()
    sheet.put(LEFT, sheet.y + QFontMetricsF(font).ascent(), name, font, "quiet")
    if not sheet.is_narrow:
        people.set_in_columns(sheet, name, columns, there, ROW - 14)
        sheet.y += ROW / 2
    else:
        sheet.y += QFontMetricsF(font).height() + 4
        people.set_in_words(sheet, LEFT, name, columns, there)


def _set_people(sheet: Sheet, title: str, columns: Grid, there: dict[str, list[Attendance]]) -> None:
    if not sheet.is_narrow:
        people.set_in_columns(sheet, title, columns, there, ROW - 14)
        sheet.y += ROW
    else:
        sheet.y += ROW - 6
        people.set_in_words(sheet, LEFT, title, columns, there)
        sheet.y += 12


def _set_day(sheet: Sheet, day: str | None) -> None:
    if not day:
        return
    font = sheet.face(0.9)
    baseline = sheet.y + QFontMetricsF(font).ascent()
    sheet.put(LEFT, baseline, wording.days(day, day) or day, font, "quiet")
    sheet.shapes.append(Rule(AXIS - 4, baseline - 4, AXIS + 4, baseline - 4, "quiet"))
    sheet.y += QFontMetricsF(font).height() + 14


def _set_sitting(sheet: Sheet, sitting: Sitting, most: int, columns: Grid) -> None:
    """Set a session: a point on the line, its title, and how much the text tells of it."""
    font, small = sheet.face(), sheet.face(0.85)
    room = (columns.left if not sheet.is_narrow else sheet.width) - LEFT - 16
    baseline = sheet.y + QFontMetricsF(font).ascent()
    sheet.box(AXIS - POINT / 2, baseline - 9, POINT, POINT, "quiet", POINT / 2)
    sheet.put(LEFT, baseline, elided(sitting.title or sitting.label, font, room), font)
    below = baseline + QFontMetricsF(small).height()
    length = wording.counted("word", sitting.words) if sitting.words else says.text("nothing is told of it")
    line = wording.joined(sitting.label if sitting.title else None, length)
    sheet.put(LEFT, below, elided(line, small, room), small, "quiet")
    if sitting.words:
        sheet.box(LEFT, below + 6, max(2.0, room * sitting.words / most), BAR, "quiet", BAR / 2)
    said = wording.joined(sitting.label, sitting.title, length)
    sheet.spots.append(Spot(QRectF(LEFT - 6, sheet.y - 3, room + 10, ROW - 8), said, (Choice(sitting.ref, said),)))
    sheet.sentences.append(f"{said}.")
