"""A page that is laid down: set with the look of the moment, painted, and turned to a place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget

from idm_desktop.model.page import Page
from idm_desktop.ui import theme
from idm_desktop.ui.reader import composer, geometry, painter
from idm_desktop.ui.reader.column import Column
from idm_desktop.ui.reader.measures import Look, Measures
from idm_desktop.ui.reader.sheet import Sheet
from idm_desktop.ui.reader.values import Place, Stretch, Type

if TYPE_CHECKING:
    from idm_desktop.ui.reader.minimap import Minimap
    from idm_desktop.ui.reader.running import RunningHead

STEP, SMALLEST, LARGEST = 1.1, 0.6, 2.5
NARROW, USUAL, WIDE = 45, 68, 100
BESIDE, BESIDE_MEASURE = 0.9, 56
"""Two texts side by side are set smaller, in shorter lines."""
SETTLED, SOON = 120, 40
"""Milliseconds of rest after which a new place counts, and after which the marks along the scroll bar follow."""
MAPPED = frozenset({"found", "marks", "current_found"})
TINTED = 1600
"""Milliseconds for which the words one was taken to are tinted; the tint comes and goes without motion."""
UPPER, HEAD_ROOM = 0.25, 12
"""How far down the view the words stand that one was taken to, and how many pixels down a place one returns to."""
EMPTY = Page("", "start", "", "", None, None, "digest", (), None, None, (), (), None, None)


class Folio(Column):
    """Shows one page and keeps its place when the look or the width changes.

    Signals:
        place_changed: another passage has come to the top; carries a Place.
        zoomed: the size of the text was changed here; carries the factor.
        leaving: another page is about to be shown.
    """

    place_changed = Signal(object)
    zoomed = Signal(float)
    leaving = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = 1.0
        self._measure = USUAL
        self._type = Type()
        self._place: Place | None = None
        self._hidden_as: tuple[QTextDocument, QSize, int] | None = None
        self._shown = painter.Shown({}, {})
        self._measures = Measures(self._look(EMPTY))
        self._sheet = Sheet(EMPTY, self.document(), (), self._measures.gutter, self._measures.gutter // 2)
        self._dressing = QTimer(self, interval=0, singleShot=True)
        self._settling = QTimer(self, interval=SETTLED, singleShot=True)
        self._tinted = QTimer(self, interval=TINTED, singleShot=True)
        self._mapping = QTimer(self, interval=SOON, singleShot=True)
        self._minimap: Minimap | None = None
        self._running: RunningHead | None = None
        self._mapping.timeout.connect(self._map)
        self._dressing.timeout.connect(self._dress_anew)
        self._settling.timeout.connect(self._settle)
        self._tinted.timeout.connect(self.end_tint)
        self.verticalScrollBar().valueChanged.connect(self._moved)
        self.turned.connect(self.zoom_by)

    @property
    def page(self) -> Page | None:
        """Return the page that is shown."""
        return None if self._sheet.page is EMPTY else self._sheet.page

    @property
    def sheet(self) -> Sheet:
        """Return the page as it is set."""
        return self._sheet

    @property
    def is_at_top(self) -> bool:
        """Say whether the page is seen from its very beginning."""
        return self.verticalScrollBar().value() == 0

    @property
    def zoom(self) -> float:
        """Return how many times its size the text is shown in."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Show the text in `zoom` times its size."""
        self._zoom = max(SMALLEST, min(LARGEST, zoom))
        self._dress()

    def set_measure(self, characters: int) -> None:
        """Make a line `characters` long."""
        self._measure = max(NARROW, min(WIDE, characters))
        self._dress()

    def set_type(self, type: Type) -> None:
        """Set the text in another face, with lines of another height, or with other margins."""
        self._type = type
        self._dress()

    def dress_like(self, other: Folio) -> None:
        """Set the text as another page is set."""
        self._zoom, self._measure, self._type = other._zoom, other._measure, other._type
        self._dress()

    @Slot(int)
    def zoom_by(self, steps: int) -> None:
        """Make the text larger by so many steps, or smaller; none brings it back to its own size."""
        self.set_zoom(round(self._zoom * STEP**steps, 3) if steps else 1.0)
        self.zoomed.emit(self._zoom)

    def place(self) -> Place | None:
        """Return what stands at the top of the view."""
        position = geometry.position_at(self._sheet, self.verticalScrollBar().value() + HEAD_ROOM + 2)
        index = self._sheet.before(position)
        for placed in self._sheet.placed[index : index + 1]:
            return Place(placed.leaf.passage.id, placed.offset(position) if position >= placed.first else 0)
        return None

    def go_to(self, passage: str, start: int = 0, end: int = 0) -> bool:
        """Bring a passage, or words of it, into view and tint them for a moment; False where the page has none."""
        for placed in self._sheet.all_of(passage)[:1]:
            position = placed.position(start)
            self._set_caret(position)
            self._scroll_to(position, round(self.viewport().height() * UPPER))
            self._over(shown_to=Stretch(passage, start, end))
            self._tinted.start()
            self._place = Place(passage, start)
            return True
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        down = self.verticalScrollBar().value()
        brush = QPainter(self.viewport())
        brush.translate(0, -down)
        top, bottom = event.rect().top() + down, event.rect().bottom() + down
        painter.paint(brush, self._sheet, self._measures, self._shown, top, bottom)
        brush.end()
        super().paintEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() not in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange):
            return
        if self.isVisible():
            self.viewport().setUpdatesEnabled(False)  # lest the colours of before stand in the new ones
            self._dressing.start()
        else:
            self._dress()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._place is not None and self._hidden_as != self._seen():
            QTimer.singleShot(0, self, self._return)  # before it is shown a view does not know how far it can scroll

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._hidden_as = self._seen()

    def _seen(self) -> tuple[QTextDocument, QSize, int]:
        return self._sheet.document, self.size(), self.verticalScrollBar().value()

    @Slot()
    def _return(self) -> None:
        if self._place is not None:
            self._turn_to(self._place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        width = self.lineWrapColumnOrWidth()
        place = self._place
        super().resizeEvent(event)
        self._say_whose()
        if place is not None and self.lineWrapColumnOrWidth() != width:
            self._turn_to(place)

    def _look(self, page: Page) -> Look:
        both = page.layer == "both"
        zoom = self._zoom * BESIDE if both else self._zoom
        measure = min(self._measure, BESIDE_MEASURE) if both else self._measure
        face, leading, margin = self._type
        return Look(theme.current(), self.font(), zoom, measure, face, leading / 100, margin)

    @Slot()
    def _dress_anew(self) -> None:
        self._dress()
        self.viewport().setUpdatesEnabled(True)

    def _dress(self) -> None:
        """Set the page anew if it would look different now."""
        if self._look(self._sheet.page) == self._measures.look:
            return
        place = None if self.is_at_top else self._place
        self._lay_down(self._sheet.page)
        if place is not None:
            self._turn_to(place)

    def _lay_down(self, page: Page) -> None:
        look = self._look(page)
        if look != self._measures.look:
            self._measures = Measures(look)
        self._sheet = composer.compose(page, self._measures)
        self._over(hovered=None, focused=None, selected=())
        columns = 2 if page.layer == "both" else 1
        self.set_width(columns * self._measures.column + (columns + 1) * self._measures.gutter)
        self.setDocument(self._sheet.document)

    def bring_into_view(self, passage: str) -> None:
        """Bring a passage into view, and tint it for as long as nothing else is."""
        for placed in self._sheet.all_of(passage)[:1]:
            self._bring_into_view(placed.position(0))
            self._over(shown_to=Stretch(passage, 0, 0))
            self._tinted.stop()

    def turn_to(self, passage: str) -> None:
        """Bring a passage to the top of the view."""
        for placed in self._sheet.all_of(passage)[:1]:
            self._set_caret(placed.position(0))
        self._turn_to(Place(passage, 0))
        self._settling.start()

    def _turn_to(self, place: Place) -> None:
        """Bring a place to the top of the view."""
        for placed in self._sheet.all_of(place.passage)[:1]:
            self._scroll_to(placed.position(place.offset), HEAD_ROOM)
        self._place = place

    def _set_caret(self, position: int) -> None:
        cursor = QTextCursor(self._sheet.document)
        cursor.setPosition(position)
        self.setTextCursor(cursor)

    def _scroll_to(self, position: int, down: int) -> None:
        self._sheet.document.documentLayout().documentSize()  # lays out all of it, so that the bar reaches that far
        cursor = QTextCursor(self._sheet.document)
        cursor.setPosition(position)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - down)

    def _bring_into_view(self, position: int) -> None:
        """Put the caret at a position, and move the page only where that is out of view."""
        self._set_caret(position)
        cursor = self.textCursor()
        room = self.viewport().rect().adjusted(0, self._measures.leading, 0, -2 * self._measures.leading)
        if not room.contains(self.cursorRect(cursor).center()):
            self._scroll_to(position, round(self.viewport().height() * UPPER))

    def _over(self, **changes: Any) -> None:
        """Change what lies over the page."""
        self._shown = self._shown._replace(**changes)
        self.viewport().update()
        if not MAPPED.isdisjoint(changes):
            self._mapping.start()

    @Slot()
    def _map(self) -> None:
        """Show along the scroll bar where something was found, and where notes stand."""
        if self._minimap is None:
            if not self._shown.found and not self._shown.marks:
                return
            from idm_desktop.ui.reader.minimap import Minimap

            self._minimap = Minimap(self.verticalScrollBar())
            self._minimap.show()
        self._minimap.show_places(self._sheet, self._shown)

    @Slot()
    def _moved(self) -> None:
        self._settling.start()
        self._say_whose()

    def _say_whose(self) -> None:
        """Say above the text whose words these are, where the line of the page that says so is out of view."""
        if self._running is None:
            if self.is_at_top:
                return
            from idm_desktop.ui.reader.running import RunningHead

            self._running = RunningHead(self)
        self._running.follow()

    @Slot()
    def _settle(self) -> None:
        place = self.place()
        if place is not None and place != self._place:
            self._place = place
            self.place_changed.emit(place)

    @Slot()
    def end_tint(self) -> None:
        """Take the tint away."""
        self._over(shown_to=None)
