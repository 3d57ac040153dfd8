"""Buttons in a row that goes on in the next line where there is no room."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

GAP = 4


class Flow(QWidget):
    """Sets widgets one after the other, as high as that takes."""

    def __init__(self, widgets: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widgets = widgets
        for widget in widgets:
            widget.setParent(self)
        self._set()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._set()

    def _set(self) -> None:
        x = y = height = 0
        for widget in self._widgets:
            size = widget.sizeHint()
            if x and x + size.width() > self.width():
                x, y, height = 0, y + height, 0
            widget.setGeometry(QRect(x, y, size.width(), size.height()))
            x, height = x + size.width() + GAP, max(height, size.height())
        self.setFixedHeight(y + height)
