"""Painting a drawing: on the screen, and just so into a file."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from idm_desktop.ui.overview.shapes import Box, Drawing, Rule, Words
from idm_desktop.ui.theme import Theme

OUTLINE = 1.4


def paint(painter: QPainter, drawing: Drawing, theme: Theme, within: QRectF | None = None) -> None:
    """Paint what of a drawing lies `within` an area, or all of it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colours = {name: QColor(value) for name, value in theme._asdict().items() if isinstance(value, str)}
    for shape in drawing.shapes:
        if isinstance(shape, Words):
            if within is None or within.top() - 40 < shape.y < within.bottom() + 40:
                painter.setFont(shape.font)
                painter.setPen(colours[shape.colour])
                painter.drawText(QPointF(shape.x, shape.y), shape.text)
        elif isinstance(shape, Box):
            if within is None or within.intersects(shape.area):
                _box(painter, shape, colours[shape.colour])
        elif isinstance(shape, Rule):
            painter.setPen(QPen(colours[shape.colour], 1))
            painter.drawLine(QPointF(shape.x1, shape.y1), QPointF(shape.x2, shape.y2))


def _box(painter: QPainter, shape: Box, colour: QColor) -> None:
    area = shape.area
    if shape.hollow:
        painter.setPen(QPen(colour, OUTLINE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = OUTLINE / 2
        area = area.adjusted(half, half, -half, -half)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
    if shape.round:
        painter.drawRoundedRect(area, shape.round, shape.round)
    else:
        painter.drawRect(area)
