"""Waiting until something has been painted."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

PATIENCE = 1_000
"""Milliseconds after which a window that is not painted, being covered or folded away, counts as painted."""


class Watch(QObject):
    """Calls once, when any of some widgets has been painted."""

    def __init__(self, widgets: tuple[QWidget, ...], then: Callable[[], object]) -> None:
        super().__init__(widgets[0])
        self._widgets = widgets
        self._then = then
        self._waits = True
        for widget in widgets:
            widget.installEventFilter(self)
            widget.update()
        QTimer.singleShot(PATIENCE, self._tell)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._waits and event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._tell)  # the painting has yet to begin
        return False

    @Slot()
    def _tell(self) -> None:
        if self._waits:
            self._waits = False
            for widget in self._widgets:
                widget.removeEventFilter(self)
            self._then()


def once(widgets: tuple[QWidget, ...], then: Callable[[], object]) -> None:
    """Call `then` as soon as any of `widgets` has been painted."""
    Watch(widgets, then)
