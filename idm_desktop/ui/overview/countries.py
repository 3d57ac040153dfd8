"""Where people came from: countries in words, a dot for each person."""

from collections import defaultdict

from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QFontMetricsF

from idm_desktop.model.overview import Attendance, Overview
from idm_desktop.ui import wording
from idm_desktop.ui.overview import says
from idm_desktop.ui.overview.shapes import Choice, Sheet, Spot, elided
from idm_desktop.ui.reader import labels

DOT, APART = 7.0, 10.0
NARROW = 190.0
"""The least width of a column of countries."""
MOST_DOTS = 8


def set_countries(sheet: Sheet, overview: Overview) -> None:
    """Set the countries, those with most people first, else by name."""
    people = {one.ref: one for one in overview.attendances}
    of: dict[str, list[Attendance]] = defaultdict(list)
    for one in people.values():
        if one.country:
            of[labels.value("country", one.country)].append(one)
    if not of:
        return
    sheet.head(says.text("Where they came from"))
    order = sorted(of, key=lambda name: (-len(of[name]), QLocale().toLower(name)))
    columns = max(1, min(4, int(sheet.width // NARROW)))
    lines = -(-len(order) // columns)
    font = sheet.face()
    line = QFontMetricsF(font).height() + 6
    step = sheet.width / columns
    for index, name in enumerate(order):
        x, y = index // lines * step, sheet.y + index % lines * line
        _set_country(sheet, x, y, step - 16, name, of[name])
    sheet.y += lines * line + 6
    said = says.text("{countries} are named. For {count} people, no country is.").format(
        countries=wording.counted("country", len(of)),
        count=wording.number(sum(not one.country for one in people.values())),
    )
    sheet.note(0, said)
    listed = ", ".join(f"{name} {wording.number(len(of[name]))}" for name in order)
    sheet.sentences.append(f"{listed}.")


def _set_country(sheet: Sheet, x: float, y: float, room: float, name: str, people: list[Attendance]) -> None:
    font = sheet.face()
    metrics = QFontMetricsF(font)
    dots = min(len(people), MOST_DOTS)
    shown = elided(name, font, room - dots * APART - 40)
    baseline = y + metrics.ascent()
    sheet.put(x, baseline, shown, font)
    at = x + metrics.horizontalAdvance(shown) + 10
    for index in range(dots):
        sheet.box(at + index * APART, baseline - metrics.xHeight() / 2 - DOT / 2, DOT, DOT, "accent", DOT / 2)
    if len(people) > 1:
        sheet.put(at + dots * APART + 4, baseline, wording.number(len(people)), sheet.face(0.85), "quiet")
    names = "; ".join(one.name for one in people)
    said = says.text("{country}: {names}").format(country=name, names=names)
    area = QRectF(x - 6, y - 2, at + dots * APART + 26 - x, metrics.height() + 4)
    sheet.spots.append(Spot(area, said, tuple(Choice(one.ref, one.name) for one in people)))
