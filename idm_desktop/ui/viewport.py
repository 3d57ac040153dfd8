"""A viewport of our own for what scrolls.

When PySide is first asked for one that Qt has made, it learns every kind of widget there is before it answers; that
takes longer than drawing the window.
"""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def give(area: QAbstractScrollArea) -> None:
    """Give `area` a viewport like the one it has."""
    viewport = QWidget(area)
    viewport.setObjectName("qt_scrollarea_viewport")
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    area.setViewport(viewport)
