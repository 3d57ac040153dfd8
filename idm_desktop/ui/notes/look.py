"""How a card is measured and drawn."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QFont, QFontMetricsF, QPainter, QPalette, QPen

from idm_desktop.model.lists import NoteRow
from idm_desktop.ui import fonts, theme, wording
from idm_desktop.ui.listing.delegate import small, wrapped
from idm_desktop.ui.notes.remark import Remark

PAD = 12
BAR = 3
GAP = 6
ROUND = 8
QUOTED = 3
CHIP = 8
TALL = 320
"""How much of a long remark is shown; the rest is there once the card is opened."""

translate = wording.translate


class Boxes(NamedTuple):
    """Where the parts of a card stand at one width."""

    place: QRectF
    quote: QRectF
    remark: QRectF
    chips: tuple[tuple[str, QRectF], ...]
    foot: QRectF
    height: float


class State(NamedTuple):
    """What is going on with a card."""

    current: bool
    hovered: bool
    focused: bool
    placing: bool


def label(row: NoteRow) -> str:
    """Return what kind of note this is, in a word."""
    if row.note.meaning:
        return wording.meaning(row.note.meaning)
    return translate("Card", "Highlight") if row.note.quote else translate("Card", "Note")


def place(row: NoteRow) -> str:
    """Return where a note stands."""
    return wording.passage(row.number).shown if row.number is not None else row.place or ""


def foot(row: NoteRow) -> str:
    """Return the quiet line under a note: when, for whom, and what is wrong with it."""
    note = row.note
    share = None if note.share == "personal" else wording.share(note.share)
    lost = translate("Card", "has lost its place") if note.state in ("orphan", "suggested") else None
    damaged = translate("Card", "damaged") if note.state == "damaged" else None
    return wording.joined(wording.when(note.updated), share, lost, damaged)


def serif(font: QFont) -> QFont:
    """Return the face of a quotation beside text in `font`."""
    result = QFont(fonts.reading(font.pointSizeF()))
    result.setItalic(True)
    return result


def lines_of(text: str, font: QFont, room: float) -> int:
    """Return how many lines `text` takes."""
    metrics = QFontMetricsF(font)
    box = metrics.boundingRect(QRectF(0, 0, room, 10_000), Qt.TextFlag.TextWordWrap, text)
    return max(1, round(box.height() / metrics.lineSpacing()))


def measure(row: NoteRow, remark: Remark, font: QFont, width: int) -> Boxes:
    """Return where the parts of a card stand."""
    left = BAR + PAD
    room = max(40, width - left - PAD)
    metrics = QFontMetricsF(small(font))
    wide = min(room / 2, metrics.horizontalAdvance(place(row)) + 1)
    spot = QRectF(left + room - wide, PAD, wide, metrics.height())
    top = PAD + metrics.height() + GAP
    quote = QRectF(left, top, room, 0)
    if row.note.quote:
        lines = min(QUOTED, lines_of(row.note.quote, serif(font), room))
        quote.setHeight(lines * QFontMetricsF(serif(font)).height())
        top = quote.bottom() + GAP
    remark.setTextWidth(room)
    written = QRectF(left, top, room, 0)
    if not remark.isEmpty():
        written.setHeight(min(TALL, remark.size().height()))
        top = written.bottom() + GAP
    chips = _chips(row.note.tags, metrics, left, top, room)
    if chips:
        top = chips[-1][1].bottom() + GAP
    last = QRectF(left, top, room, metrics.height())
    return Boxes(spot, quote, written, chips, last, last.bottom() + PAD - 2)


def _chips(
    tags: tuple[str, ...], metrics: QFontMetricsF, left: float, top: float, room: float
) -> tuple[tuple[str, QRectF], ...]:
    placed: list[tuple[str, QRectF]] = []
    x, y = left, top
    for tag in tags:
        wide = min(room, metrics.horizontalAdvance(tag) + 2 * CHIP)
        if x > left and x + wide > left + room:
            x, y = left, y + metrics.height() + 8
        placed.append((tag, QRectF(x, y, wide, metrics.height() + 4)))
        x += wide + 4
    return tuple(placed)


def draw(painter: QPainter, row: NoteRow, remark: Remark, boxes: Boxes, font: QFont, state: State) -> None:
    """Draw a card over its ground."""
    colours = theme.current()
    _head(painter, row, boxes, font, state)
    if row.note.quote:
        painter.setPen(QColor(colours.ink))
        wrapped(painter, row.note.quote, serif(font), boxes.quote, QUOTED)
    if not boxes.remark.isEmpty():
        _remark(painter, remark, boxes.remark)
    painter.setFont(small(font))
    for tag, box in boxes.chips:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.tint))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(QColor(colours.quiet))
        text = painter.fontMetrics().elidedText(tag, Qt.TextElideMode.ElideRight, int(box.width() - CHIP))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.setPen(QColor(colours.quiet))
    painter.drawText(boxes.foot, Qt.AlignmentFlag.AlignLeft, foot(row))


def ground(painter: QPainter, area: QRectF, meaning: str | None, state: State) -> None:
    """Draw what a card stands on, with the bar of its meaning."""
    colours = theme.current()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.chosen if state.current else colours.tint if state.hovered else colours.paper))
    painter.drawRoundedRect(area, ROUND, ROUND)
    painter.setBrush(QColor(colours.line[meaning or theme.HIGHLIGHT]))
    painter.drawRoundedRect(QRectF(0, ROUND, BAR, area.height() - 2 * ROUND), BAR / 2, BAR / 2)
    if state.focused:
        painter.setPen(QPen(QColor(colours.ring), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), ROUND - 1, ROUND - 1)


def _head(painter: QPainter, row: NoteRow, boxes: Boxes, font: QFont, state: State) -> None:
    colours = theme.current()
    quiet = small(font)
    metrics = QFontMetricsF(quiet)
    painter.setFont(quiet)
    painter.setPen(QColor(colours.accent if state.placing else colours.quiet))
    spot = metrics.elidedText(place(row), Qt.TextElideMode.ElideRight, boxes.place.width())
    base = PAD + metrics.ascent()
    painter.drawText(QPointF(boxes.place.right() - metrics.horizontalAdvance(spot), base), spot)
    quiet.setWeight(QFont.Weight.DemiBold)
    painter.setFont(quiet)
    painter.setPen(QColor(colours.line[row.note.meaning] if row.note.meaning else colours.quiet))
    painter.drawText(QPointF(BAR + PAD, base), label(row))


def _remark(painter: QPainter, remark: Remark, box: QRectF) -> None:
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor(theme.current().ink))
    context.palette = palette
    painter.save()
    painter.setClipRect(box)
    painter.translate(box.topLeft())
    remark.documentLayout().draw(painter, context)
    painter.restore()
