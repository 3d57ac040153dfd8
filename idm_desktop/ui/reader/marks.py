"""Drawing what notes and searches mark: a wash behind the words, and a line of its own shape for each meaning."""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from idm_desktop.model.page import Mark
from idm_desktop.ui.reader.geometry import Line
from idm_desktop.ui.theme import HIGHLIGHT, Theme

STRONG, THIN = 2.0, 1.0
DASHES, DOTS = [3.0, 2.2], [0.01, 2.0]
WAVE, AMPLITUDE = 7.0, 1.7
ROUND = 3.0
DEEPEST = 8
"""Marks on deeper levels are not drawn: their lines would stand in the words below."""

STEP = 3.0
"""How much lower the line of a mark stands than that of another it overlaps."""
BAR, BAR_DISTANCE = 3.0, 10.0


def levels(marks: Iterable[Mark]) -> list[tuple[Mark, int]]:
    """Give each mark of a passage a level of its own among those it overlaps; longer ones come first, beneath."""
    result: list[tuple[Mark, int]] = []
    taken: list[list[tuple[int, int]]] = []  # on each level, from left to right
    for mark in sorted(marks, key=lambda mark: (mark.start - mark.end, mark.start, mark.note)):
        level = next((level for level, row in enumerate(taken) if _is_free(row, mark)), len(taken))
        if level == len(taken):
            taken.append([])
        insort(taken[level], (mark.start, mark.end))
        result.append((mark, level))
    return result


def _is_free(row: list[tuple[int, int]], mark: Mark) -> bool:
    at = bisect_left(row, (mark.end, 0))
    return at == 0 or row[at - 1][1] <= mark.start


def wash(painter: QPainter, lines: Iterable[Line], colour: str) -> None:
    """Colour the paper behind the words."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    for line in lines:
        painter.drawRoundedRect(line.rect().adjusted(-1, 0, 1, 0), ROUND, ROUND)


def ring(painter: QPainter, lines: Iterable[Line], colour: str, width: float = THIN) -> None:
    """Draw round the words."""
    painter.setPen(QPen(QColor(colour), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for line in lines:
        painter.drawRoundedRect(line.rect().adjusted(-1, 0, 1, 0), ROUND, ROUND)


def mark(painter: QPainter, lines: list[Line], meaning: str | None, theme: Theme, level: int, margin: float) -> None:
    """Draw one mark: its wash, its line, or the bar in the margin that ends at `margin`."""
    key = meaning or HIGHLIGHT
    wash(painter, lines, theme.wash[key])
    if not lines:
        return
    if key == "quotation":
        x = margin - BAR_DISTANCE - level * (BAR + 1)
        bar = QRectF(x, lines[0].top, BAR, lines[-1].bottom - lines[0].top)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.line[key]))
        painter.drawRoundedRect(bar, BAR / 2, BAR / 2)
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for line in lines:
        y = line.bottom + level * STEP
        LINES[key](painter, QLineF(line.left, y, line.right, y), QColor(theme.line[key]))


def _solid(painter: QPainter, line: QLineF, colour: QColor) -> None:
    painter.setPen(QPen(colour, STRONG))
    painter.drawLine(line)


def _thin(painter: QPainter, line: QLineF, colour: QColor) -> None:
    painter.setPen(QPen(colour, THIN))
    painter.drawLine(line)


def _dashed(painter: QPainter, line: QLineF, colour: QColor) -> None:
    pen = QPen(colour, STRONG)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern(DASHES)
    painter.setPen(pen)
    painter.drawLine(line)


def _dotted(painter: QPainter, line: QLineF, colour: QColor) -> None:
    pen = QPen(colour, STRONG)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setDashPattern(DOTS)
    painter.setPen(pen)
    painter.drawLine(line)


def _wave(painter: QPainter, line: QLineF, colour: QColor) -> None:
    path = QPainterPath(line.p1())
    x, up = line.x1(), True
    while x < line.x2():
        half = min(WAVE / 2, line.x2() - x)
        peak = QPointF(x + half / 2, line.y1() + (-AMPLITUDE if up else AMPLITUDE) * 2)
        path.quadTo(peak, QPointF(x + half, line.y1()))
        x, up = x + half, not up
    painter.setPen(QPen(colour, 1.4))
    painter.drawPath(path)


def _double(painter: QPainter, line: QLineF, colour: QColor) -> None:
    painter.setPen(QPen(colour, THIN))
    painter.drawLine(line.translated(0, -1.5))
    painter.drawLine(line.translated(0, 1.5))


LINES: dict[str, Callable[[QPainter, QLineF, QColor], None]] = {
    HIGHLIGHT: _thin,
    "commitment": _solid,
    "recommendation": _dashed,
    "figure": _dotted,
    "position": _wave,
    "question": _double,
}
