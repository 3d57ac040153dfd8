"""What an import guessed, marked on the page: dots under the words, a question mark beside the line, a label."""

from PySide6.QtCore import QCoreApplication, QLineF, QObject, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QFont, QPainter, QPen

from idm_desktop.model.page import Doubt
from idm_desktop.ui import wording
from idm_desktop.ui.reader import geometry
from idm_desktop.ui.reader.measures import Measures
from idm_desktop.ui.reader.sheet import Placed, Sheet
from idm_desktop.ui.translating import QT_TRANSLATE_NOOP

DOTS = [0.01, 3.0]
WIDTH = 1.3
DISTANCE = 10
SIGN = 0.72
"""How large the question mark is beside the text."""

LONG = 60
"""Characters up to which all of what was guessed is marked."""

KINDS = {
    "speaker": QT_TRANSLATE_NOOP("Reader", "Guessed person"),
    "mention": QT_TRANSLATE_NOOP("Reader", "Guessed who is meant"),
    "quotation": QT_TRANSLATE_NOOP("Reader", "Guessed quotation"),
    "attribution": QT_TRANSLATE_NOOP("Reader", "Guessed who said it"),
    "conclusion": QT_TRANSLATE_NOOP("Reader", "Guessed conclusion"),
}


def paint(painter: QPainter, sheet: Sheet, measures: Measures, placed: Placed) -> None:
    """Mark the guesses of a leaf: strongly what is not sure, quietly what is."""
    theme = measures.look.theme
    beside = sheet.margin(placed.column) + measures.column + DISTANCE
    for doubt in placed.leaf.doubts:
        lines = list(geometry.of(sheet, placed, doubt.start, _marked_to(placed, doubt)))
        if not lines:
            continue
        colour = QColor(theme.quiet if doubt.certainty == "stated" else theme.accent)
        pen = QPen(colour, WIDTH)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern(DOTS)
        painter.setPen(pen)
        for line in lines:
            y = line.baseline + (line.bottom - line.baseline) * 0.62
            painter.drawLine(QLineF(line.left, y, line.right, y))
        font = QFont(measures.look.interface)
        font.setPointSizeF(measures.points * SIGN)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(colour)
        for line in lines[:1]:
            painter.drawText(QPointF(beside, line.baseline), "?")


def _marked_to(placed: Placed, doubt: Doubt) -> int:
    """Return where the dots end: of what is long the first word tells enough, and leaves the rest to be read."""
    text = placed.leaf.passage.text
    if doubt.end - doubt.start <= LONG:
        return doubt.end
    end = text.find(" ", doubt.start + 1, doubt.end)
    return doubt.end if end < 0 else end


def at(sheet: Sheet, position: int) -> Doubt | None:
    """Return the guess whose words stand at a position of the page, the shortest where there are several."""
    placed = sheet.at(position)
    if placed is None:
        return None
    offset = placed.offset(position)
    there = [doubt for doubt in placed.leaf.doubts if doubt.start <= offset <= doubt.end]
    return min(there, key=lambda doubt: doubt.end - doubt.start, default=None)


def said(doubt: Doubt) -> str:
    """Say what was guessed, and why."""
    from idm_desktop.ui import grounds

    return wording.joined(QCoreApplication.translate("Reader", KINDS[doubt.kind]), grounds.said(doubt.reason))


def announce(reader: QObject, doubt: Doubt) -> None:
    """Let a screen reader say that the words at the caret were guessed."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(reader, said(doubt)))
