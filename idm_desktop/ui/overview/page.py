"""The page of the overview: the drawing in a column of its own, a field for words, and a way out as a picture."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from idm_desktop.ui import clearing, fonts, viewport
from idm_desktop.ui.overview import event as events
from idm_desktop.ui.overview import library as libraries
from idm_desktop.ui.overview.canvas import EDGE, Canvas

if TYPE_CHECKING:
    from collections.abc import Callable

    from idm_desktop.model.overview import LibraryGlance, Overview
    from idm_desktop.ui.overview.shapes import Drawing

WIDEST = 940
MARGIN = 40
PAUSE = 200
"""Milliseconds of rest after which typed words are looked for."""


class OverviewPage(QScrollArea):
    """Shows an event, or all events, at a glance.

    Signals:
        chosen: something is to be opened; carries its address.
        words_wanted: words are to be counted in all events; carries them.
        picture_wanted: the drawing is to be saved.
        left: the reader wants back to the text.
    """

    chosen = Signal(str)
    words_wanted = Signal(str)
    picture_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ref = ""
        self._build()
        self._connect()

    def _build(self) -> None:
        viewport.give(self)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setProperty("role", "paper")
        self.canvas = Canvas()
        self.field = QLineEdit()
        clearing.offer(self.field)
        self.field.setPlaceholderText(self.tr("Count passages with these words"))
        self.field.setAccessibleName(self.tr("Words to count in every event"))
        self.picture = QPushButton(self.tr("Save as a picture…"))
        self.picture.setProperty("role", "flat")
        self.picture.setAutoDefault(True)  # outside a dialog Enter does nothing else
        row = QHBoxLayout()
        row.setContentsMargins(EDGE, 0, EDGE, 0)
        row.addWidget(self.field, 3)
        row.addStretch(1)
        row.addWidget(self.picture)
        inside = QWidget()
        inside.setProperty("role", "paper")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(inside)
        self._column.setSpacing(8)
        self._column.addLayout(row)
        self._column.addWidget(self.canvas)
        self._column.addStretch(1)
        self.setWidget(inside)
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)

    def _connect(self) -> None:
        self.canvas.chosen.connect(self.chosen)
        self.canvas.looked.connect(self._bring_into_view)
        self.picture.clicked.connect(self.picture_wanted)
        self.field.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._want_words)

    def show_event(self, overview: Overview) -> None:
        """Show one event."""
        self.field.hide()
        self._show(f"idm://event/{overview.event.id}", partial(_event, overview))

    def show_library(self, ref: str, glance: LibraryGlance) -> None:
        """Show every event; `ref` is the address of them all."""
        self.field.show()
        self._show(ref, partial(_library, glance))

    def _show(self, ref: str, draw: Callable[[QFont, float], Drawing]) -> None:
        other, self.ref = ref != self.ref, ref
        self.canvas.show_drawing(partial(draw, self.font()))
        self.setAccessibleName(self.canvas.accessibleName() or self.tr("Overview"))
        if other:
            self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        side = max(MARGIN if room > 640 else 20, (room - WIDEST) // 2)
        self._column.setContentsMargins(side - EDGE, 24, side - EDGE, 48)
        self.canvas.setFixedWidth(max(200, room - 2 * side) + 2 * EDGE)
        super().resizeEvent(event)
        self.canvas.set_anew()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and "canvas" in self.__dict__:
            self.canvas.set_anew()

    def focusNextPrevChild(self, next: bool) -> bool:
        moved = super().focusNextPrevChild(next)
        focus = self.focusWidget()
        if focus is not None and focus.parent() is self.canvas:
            self._bring_into_view(focus.geometry())
        return moved

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot(object)
    def _bring_into_view(self, area: QRect) -> None:
        there = area.translated(self.canvas.pos())
        middle = there.center()
        self.ensureVisible(middle.x(), middle.y(), 40, 40 + min(there.height() // 2, 120))

    @Slot()
    def _want_words(self) -> None:
        self.words_wanted.emit(self.field.text())


def _event(overview: Overview, interface: QFont, width: float) -> Drawing:
    return events.draw(overview, width, interface, fonts.reading(interface.pointSizeF()))


def _library(glance: LibraryGlance, interface: QFont, width: float) -> Drawing:
    return libraries.draw(glance, width, interface, fonts.reading(interface.pointSizeF()))
