"""Who took part, as signs: a dot for who spoke, a ring for who led, a square for who was not heard in person."""

from collections import Counter
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from idm_desktop.model.overview import Attendance
from idm_desktop.ui import wording
from idm_desktop.ui.overview import says
from idm_desktop.ui.overview.shapes import Box, Choice, Rule, Sheet, Spot, elided
from idm_desktop.ui.reader import labels

DOT, APART = 8.0, 11.0
NARROWEST, WIDEST = 34.0, 64.0
TITLES = 0.44
"""The least share of the width that titles have."""
MOST_LINES = 3


class Grid(NamedTuple):
    """Where the columns stand: the groups in order, how wide one is, where the first begins."""

    groups: tuple[str, ...]
    step: float
    left: float

    def middle(self, index: int) -> float:
        return self.left + (index + 0.5) * self.step


def grid(sheet: Sheet, people: tuple[Attendance, ...]) -> Grid:
    """Return a column for each group that somebody speaks for."""
    groups = tuple(name for name in labels.ACTORS if any(one.actor == name for one in people))
    step = max(NARROWEST, min(WIDEST, sheet.width * (1 - TITLES) / max(1, len(groups))))
    return Grid(groups, step, sheet.width - step * len(groups))


def set_groups(sheet: Sheet, columns: Grid, people: tuple[Attendance, ...]) -> None:
    """Set the names of the groups as stairs that end above their columns, so that none is turned on its side."""
    font, strong = sheet.face(0.9), sheet.face(0.9, strong=True)
    metrics = QFontMetricsF(font)
    line = metrics.height() + 3
    bottom = sheet.y + line * len(columns.groups)
    for index, group in enumerate(columns.groups):
        there = {one.ref: one.name for one in people if one.actor == group}
        x, y = columns.middle(index), sheet.y + line * (len(columns.groups) - 1 - index)
        baseline = y + metrics.ascent()
        name, count = labels.group(group), wording.number(len(there))
        sheet.put(x + DOT / 2, baseline, count, strong, ends=True)
        wide = QFontMetricsF(strong).horizontalAdvance(count) + 6
        sheet.put(x + DOT / 2 - wide, baseline, name, font, "quiet", ends=True)
        sheet.shapes.append(Rule(x, y + line, x, bottom + 4))
        reach = metrics.horizontalAdvance(name) + wide
        said = says.text("{group}: {people}").format(group=name, people=wording.counted("person", len(there)))
        area = QRectF(x + DOT / 2 - reach - 4, y, reach + 8, line)
        sheet.spots.append(Spot(area, said, tuple(map(Choice._make, there.items()))))
    sheet.y = bottom


def say_groups(sheet: Sheet, columns: Grid, people: tuple[Attendance, ...]) -> str:
    """Return how many people each group has, in words."""
    counts = Counter({one.ref: one.actor for one in people}.values())
    listed = ", ".join(f"{labels.group(group)} {wording.number(counts[group])}" for group in columns.groups)
    return says.text("By whom they speak for: {groups}.").format(groups=listed)


def set_in_columns(sheet: Sheet, title: str, columns: Grid, there: dict[str, list[Attendance]], high: float) -> None:
    """Set the people of a session in the columns of their groups, on a line."""
    middle = sheet.y + 14.5
    sheet.shapes.append(Rule(columns.left, middle, sheet.width, middle))
    in_line = max(1, int(columns.step // APART))
    for index, group in enumerate(columns.groups):
        people = there.get(group, [])
        lines = [people[at : at + in_line] for at in range(0, len(people), in_line)][:MOST_LINES]
        for row, line in enumerate(lines):
            left = columns.middle(index) - (APART * (len(line) - 1) + DOT) / 2
            top = middle - DOT / 2 + (row - (len(lines) - 1) / 2) * APART
            for at, one in enumerate(line):
                sign(sheet, left + at * APART, top, one.capacity)
        if people:
            area = QRectF(columns.left + index * columns.step + 1, sheet.y - 4, columns.step - 2, high)
            sheet.spots.append(_spot(area, title, group, people))


def set_in_words(sheet: Sheet, x: float, title: str, columns: Grid, there: dict[str, list[Attendance]]) -> None:
    """Set the people of a session where there is no room for columns: signs, then the name of their group."""
    font = sheet.face(0.85)
    metrics = QFontMetricsF(font)
    line, at = metrics.height() + 4, x
    for group in (group for group in columns.groups if there.get(group)):
        people, name = there[group], labels.group(group)
        wide = len(people) * APART + 4 + metrics.horizontalAdvance(name)
        if at > x and at + wide > sheet.width:
            at, sheet.y = x, sheet.y + line
        baseline = sheet.y + metrics.ascent()
        for index, one in enumerate(people):
            sign(sheet, at + index * APART, baseline - DOT, one.capacity)
        sheet.put(at + len(people) * APART + 2, baseline, name, font, "quiet")
        sheet.spots.append(_spot(QRectF(at - 3, sheet.y - 1, wide + 6, line), title, group, people))
        at += wide + 16
    sheet.y += line


def _spot(area: QRectF, title: str, group: str, people: list[Attendance]) -> Spot:
    names = "; ".join(says.person(one) for one in people)
    said = says.text("{title}, {group}: {names}").format(title=title, group=labels.group(group), names=names)
    return Spot(area, said, tuple(Choice(one.ref, one.name) for one in people))


def sign(sheet: Sheet, x: float, y: float, capacity: str) -> None:
    """Draw somebody who took part in this capacity."""
    area = QRectF(x, y, DOT, DOT)
    sheet.shapes.append(Box(area.adjusted(-2, -2, 2, 2), "paper", DOT))
    led, heard = capacity in says.LED, capacity in (*says.LED, "speaker")
    sheet.shapes.append(Box(area, "accent", DOT / 2 if heard else 0.0, hollow=led))


def set_key(sheet: Sheet, left: float, people: tuple[Attendance, ...]) -> None:
    """Explain the signs that are used, and say how sure this is."""
    font = sheet.face(0.85)
    metrics = QFontMetricsF(font)
    sheet.y += 10
    x = left
    for capacity, meaning in says.SIGNS.items():
        if not any(says.sign(one.capacity) == capacity for one in people):
            continue
        text = elided(says.text(meaning), font, sheet.width - left - DOT - 6)
        wide = DOT + 6 + metrics.horizontalAdvance(text)
        if x > left and x + wide > sheet.width:
            x, sheet.y = left, sheet.y + metrics.height() + 2
        sign(sheet, x, sheet.y + metrics.ascent() - DOT, capacity)
        sheet.put(x + DOT + 6, sheet.y + metrics.ascent(), text, font, "quiet")
        x += wide + 20
    sheet.y += metrics.height() + 6
    inferred = len({one.ref for one in people if one.certainty == "inferred"})
    if not inferred:
        return
    told = says.text("For {count} of {total} people the session is inferred from the text, not stated in it.")
    sentence = told.format(count=wording.number(inferred), total=wording.number(len({one.ref for one in people})))
    sheet.note(left, sentence)
