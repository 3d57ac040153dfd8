"""Widgets in a row that goes on in the next line where there is no room."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

GAP = 4
FLAT = 9
"""How far the words of a flat button stand from its edge, which therefore hangs out where they line up with others."""
LEAST = 256
"""How narrow it can become: a layout keeps as much height for words above and below it as they need at this width."""


class Flow(QWidget):
    """Sets what is visible of some widgets one after the other, as high as that takes.

    Those after the first `left` stand at the right where all fit into one line.
    """

    def __init__(
        self, widgets: Sequence[QWidget], parent: QWidget | None = None, gap: int = GAP, left: int | None = None
    ) -> None:
        super().__init__(parent)
        self._widgets = widgets
        self._gap = gap
        self._left = len(widgets) if left is None else left
        for widget in widgets:
            widget.setParent(self)
        self.setMinimumWidth(LEAST)
        self._set()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._set()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:  # a widget was shown, hidden or given another text
            self._set()
        return super().event(event)

    def _set(self) -> None:
        top = 0
        lines = self._lines()
        for line in lines:
            sizes = [widget.sizeHint() for widget in line]
            height = max(size.height() for size in sizes)
            spare = self.width() - sum(size.width() + self._gap for size in sizes) + self._gap
            x = 0
            for widget, size in zip(line, sizes, strict=True):
                push = spare if len(lines) == 1 and spare > 0 and widget in self._widgets[self._left :] else 0
                wide = min(size.width(), max(self.width(), 1))
                widget.setGeometry(QRect(x + push, top + (height - size.height()) // 2, wide, size.height()))
                x += size.width() + self._gap
            top += height + self._gap
        self.setFixedHeight(max(0, top - self._gap))

    def _lines(self) -> list[list[QWidget]]:
        """Part what is visible into lines that fit."""
        lines: list[list[QWidget]] = []
        room = 0
        for widget in self._widgets:
            if widget.isHidden():
                continue
            wide = widget.sizeHint().width()
            if not lines or wide > room:
                lines.append([])
                room = self.width()
            lines[-1].append(widget)
            room -= wide + self._gap
        return lines
