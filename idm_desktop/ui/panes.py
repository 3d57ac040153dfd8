"""The three panes: lists, the middle (reader, results or start page), notes; they fold, and remember their widths."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from idm_desktop.ui.outline.pane import OutlinePane

if TYPE_CHECKING:
    from idm_desktop.ui.reader.view import Reader

NARROW = {"notes": 1000, "outline": 680}
"""Below this width, in pixels at the usual size, a pane gives way to the text until it is asked for."""

LEAST = (180, 320, 220)


class Panes(QSplitter):
    """Lays the panes side by side.

    Signals:
        folded: a pane was shown or hidden.
    """

    folded = Signal()

    def __init__(self, widths: tuple[int, ...], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._widths = widths
        self._wanted = {"outline": True, "notes": True}
        self._drawers: set[str] = set()
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.outline = OutlinePane(self)
        self.middle = QWidget(self)
        self.notes = QWidget(self)  # the pane of notes comes into it after the first paint
        self.notes.setProperty("role", "surface")
        self.notes.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.stack = QStackedWidget(self.middle)
        self.stack.setProperty("role", "paper")
        self._column = QVBoxLayout(self.middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.stack, 1)
        self._inside = QVBoxLayout(self.notes)
        self._inside.setContentsMargins(0, 0, 0, 0)
        for widget, least, stretch in zip((self.outline, self.middle, self.notes), LEAST, (0, 1, 0), strict=True):
            widget.setMinimumWidth(least)
            self.addWidget(widget)
            self.setStretchFactor(self.indexOf(widget), stretch)
        self.setSizes(list(widths))

    @cached_property
    def reader(self) -> Reader:
        """Return the reader; it is made with the first page, or after the first paint."""
        from idm_desktop.ui.reader.view import Reader

        made = Reader(self.stack)
        self.stack.addWidget(made)
        return made

    def put_below(self, widget: QWidget) -> None:
        """Put a bar below the middle."""
        self._column.addWidget(widget)

    def put_left_of_text(self, widget: QWidget) -> None:
        """Put a second text on the left of what is in the middle."""
        both = QSplitter(Qt.Orientation.Horizontal, self.middle)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(1)
        both.addWidget(widget)
        self._column.insertWidget(self._column.indexOf(self.stack), both, 1)
        both.addWidget(self.stack)
        for index, part in enumerate((widget, self.stack)):
            part.setMinimumWidth(LEAST[0])
            both.setStretchFactor(index, 1)
        self._both = both

    def share_middle(self) -> None:
        """Give both texts in the middle as much room."""
        half = self.middle.width() // 2
        self._both.setSizes([half, half])

    def put_beside(self, widget: QWidget) -> None:
        """Put the pane of notes into its place."""
        self._inside.addWidget(widget)
        self.notes.setFocusProxy(widget)

    @property
    def widths(self) -> tuple[int, ...]:
        """Return the widths of the panes; of one that is hidden, its last."""
        now = self.sizes()
        shown = (not self.outline.isHidden(), True, not self.notes.isHidden())
        return tuple(a if visible and a else b for a, b, visible in zip(now, self._widths, shown, strict=True))

    def want(self, *, outline: bool, notes: bool) -> None:
        """Set which panes are wanted."""
        self._wanted = {"outline": outline, "notes": notes}
        self._fold()

    def is_shown(self, name: str) -> bool:
        """Say whether the lists ("outline") or the notes are on the screen."""
        return not (self.outline if name == "outline" else self.notes).isHidden()

    def wanted(self, name: str) -> bool:
        return self._wanted[name]

    def toggle(self, name: str) -> None:
        """Show or hide a pane; in a narrow window it comes only for as long as it is looked at."""
        self._widths = self.widths
        if self._is_narrow(name):
            self._drawers ^= {name}
        else:
            self._wanted[name] = not self._wanted[name]
        self._fold()

    def bring(self, name: str) -> None:
        """Show a pane if it is hidden."""
        if not self.is_shown(name):
            self.toggle(name)

    @Slot()
    def next_pane(self, step: int = 1) -> None:
        """Give the focus to the next pane that is shown."""
        panes = [pane for pane in (self.outline, self.middle, self.notes) if not pane.isHidden()]
        focus = QApplication.focusWidget()
        here = next((i for i, pane in enumerate(panes) if focus is not None and pane.isAncestorOf(focus)), -step)
        self.focus_on(panes[(here + step) % len(panes)])

    def focus_on(self, pane: QWidget) -> None:
        """Give the focus to what is worked with in a pane."""
        if pane is self.outline:
            self.outline.setFocus()
        elif pane is self.middle:
            (self.stack.currentWidget() or self.reader).setFocus()
        else:
            self.notes.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._drawers = set(filter(self._is_narrow, self._drawers))
        self._fold()

    def _is_narrow(self, name: str) -> bool:
        return self.width() < NARROW[name]

    def _is_due(self, name: str) -> bool:
        return name in self._drawers if self._is_narrow(name) else self._wanted[name]

    def _fold(self) -> None:
        before = (self.is_shown("outline"), self.is_shown("notes"))
        self.outline.setVisible(self._is_due("outline"))
        self.notes.setVisible(self._is_due("notes"))
        if before != (self.is_shown("outline"), self.is_shown("notes")):
            self.folded.emit()
