"""Conclusions and texts as strips, a cell for each passage: how long it is, whether it was read, whether noted."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from idm_desktop.model.overview import Cell, Overview, Strip
from idm_desktop.ui import wording
from idm_desktop.ui.overview import says
from idm_desktop.ui.overview.shapes import Choice, Sheet, Spot, broken

NUMBER = 28.0
HEADLINES = 0.56
"""The share of the width in which the headlines of conclusions are set."""
GAP = 20.0
HIGH, NOTCH = 12.0, 3.0
BETWEEN = 1.0
"""Pixels between two cells, as long as cells are wide enough for it."""
SAID = ("official", "programme")
"""Kinds of texts that are named beside their titles; the others say it themselves."""
READ, UNREAD, NOTED = "accent", "hairline", "ink"


def set_conclusions(sheet: Sheet, overview: Overview) -> None:
    """Set the conclusions, their strips at one scale."""
    if not overview.conclusions:
        return
    sheet.head(says.text("Conclusions: length, people, notes"))
    longest = max(_words(strip.cells) for strip in overview.conclusions) or 1
    for strip in overview.conclusions:
        _set_conclusion(sheet, strip, longest)
    _set_key(sheet)


def set_texts(sheet: Sheet, overview: Overview) -> None:
    """Set the texts of the event, each as wide as the page."""
    if not overview.texts:
        return
    sheet.head(says.text("What you have read"))
    for strip in overview.texts:
        name = wording.joined(strip.title, wording.document_kind(strip.kind) if strip.kind in SAID else None)
        top = sheet.y
        sheet.write(0, name, sheet.face(), room=sheet.width)
        sheet.y += 4
        parts = _set_cells(sheet, 0, sheet.y, sheet.width, strip.cells)
        area = QRectF(0, sheet.y, sheet.width, HIGH + NOTCH + 2)
        sheet.y += HIGH + NOTCH + 4
        counted = coverage(strip)
        sheet.write(0, counted, sheet.face(0.85), "quiet", room=sheet.width)
        said = f"{name}: {counted}"
        whole = Choice(strip.ref, name)
        passages = tuple(Choice(f"{strip.ref}/{cell.passage}", name) for cell in strip.cells)
        sheet.spots.append(Spot(QRectF(-4, top - 2, sheet.width + 8, sheet.y - top + 4), said, (whole, *passages)))
        sheet.spots[-1] = sheet.spots[-1]._replace(parts=(QRectF(), *(parts if parts else (area,))))
        sheet.sentences.append(f"{said}.")
        sheet.y += 16
    sheet.note(0, says.text("A passage counts as read once all of it has been in view for as long as it takes."))


def coverage(strip: Strip) -> str:
    """Say how much of a strip has been read."""
    return says.coverage(
        sum(cell.is_read for cell in strip.cells),
        sum(cell.notes > 0 for cell in strip.cells),
        sum(not cell.is_read and not cell.notes for cell in strip.cells),
        len(strip.cells),
    )


def _set_conclusion(sheet: Sheet, strip: Strip, longest: int) -> None:
    font, small = sheet.face(serif=True), sheet.face(0.85)
    top, room = sheet.y, (sheet.width if sheet.is_narrow else sheet.width * HEADLINES) - NUMBER
    ascent = QFontMetricsF(font).ascent()
    sheet.put(NUMBER - 12, top + ascent, wording.number(strip.number or 0), sheet.face(strong=True), "quiet", ends=True)
    for line in broken(strip.title, font, room, 2):
        sheet.put(NUMBER, sheet.y + ascent, line, font)
        sheet.y += QFontMetricsF(font).height()
    left = NUMBER if sheet.is_narrow else sheet.width * HEADLINES + GAP
    wide = (sheet.width - left) * _words(strip.cells) / longest
    beside = sheet.y + 4 if sheet.is_narrow else top + 4
    parts = _set_cells(sheet, left, beside, wide, strip.cells)
    counts = wording.joined(
        wording.counted("word", _words(strip.cells)),
        wording.counted("person", strip.people) if strip.people else None,
        wording.counted("note", strip.notes) if strip.notes else None,
    )
    sheet.put(left, beside + HIGH + NOTCH + 2 + QFontMetricsF(small).ascent(), counts, small, "quiet")
    sheet.y = max(sheet.y, beside + HIGH + NOTCH + QFontMetricsF(small).height())
    name = says.text("Conclusion {number}: {headline}").format(number=strip.number, headline=strip.title)
    said = f"{name} {wording.joined(counts, coverage(strip))}"
    passages = tuple(Choice(f"idm://passage/{cell.passage}", name) for cell in strip.cells)
    area = QRectF(-4, top - 4, sheet.width + 8, sheet.y - top + 8)
    sheet.spots.append(Spot(area, said, (Choice(strip.ref, name), *passages), (QRectF(), *parts)))
    sheet.sentences.append(f"{said}.")
    sheet.y += 14


def _set_cells(sheet: Sheet, x: float, y: float, wide: float, cells: tuple[Cell, ...]) -> tuple[QRectF, ...]:
    """Draw cells as wide as their passages are long; where they would be too narrow, neighbours as one."""
    areas = list(_areas(x, y, wide, cells))
    for state in (False, True):
        for left, right in _runs(areas, cells, is_read=state, gap=BETWEEN if wide / max(1, len(cells)) > 4 else 0.0):
            sheet.box(left, y, right - left, HIGH, READ if state else UNREAD)
    for area, cell in zip(areas, cells, strict=True):
        if cell.notes:
            sheet.box(area.left(), y + HIGH + 1, max(2.0, area.width() - BETWEEN), NOTCH, NOTED)
    return tuple(areas)


def _areas(x: float, y: float, wide: float, cells: tuple[Cell, ...]) -> Iterator[QRectF]:
    whole = _words(cells) or 1
    for cell in cells:
        part = wide * cell.words / whole
        yield QRectF(x, y, part, HIGH)
        x += part


def _runs(areas: list[QRectF], cells: tuple[Cell, ...], *, is_read: bool, gap: float) -> Iterator[tuple[float, float]]:
    """Yield where boxes of one state begin and end; without a gap between them neighbours are one box."""
    begun: float | None = None
    for area, cell in zip(areas, cells, strict=True):
        if cell.is_read != is_read:
            if begun is not None:
                yield begun, area.left()
            begun = None
        elif gap:
            yield area.left(), max(area.left() + 0.5, area.right() - gap)
        elif begun is None:
            begun = area.left()
    if begun is not None and areas:
        yield begun, areas[-1].right()


def _set_key(sheet: Sheet) -> None:
    font = sheet.face(0.85)
    metrics = QFontMetricsF(font)
    x = NUMBER
    for colour, words in ((READ, "read"), (UNREAD, "not read yet"), (NOTED, "with a note")):
        text = says.text(words)
        wide = 18 + metrics.horizontalAdvance(text)
        if x > NUMBER and x + wide > sheet.width:
            x, sheet.y = NUMBER, sheet.y + metrics.height() + 2
        baseline = sheet.y + metrics.ascent()
        high, lift = (NOTCH, 2.0) if colour == NOTED else (HIGH - 2, 0.0)
        sheet.box(x, baseline - high - lift, 12, high, colour)
        sheet.put(x + 18, baseline, text, font, "quiet")
        x += wide + 16
    sheet.y += metrics.height()


def _words(cells: tuple[Cell, ...]) -> int:
    return sum(cell.words for cell in cells)
