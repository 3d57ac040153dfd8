"""A drawing on the screen, whose spots are buttons: to be pointed at, tabbed to, walked with the arrows, read out."""

from collections.abc import Callable
from math import inf

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from idm_desktop.ui import theme
from idm_desktop.ui.overview.painting import paint
from idm_desktop.ui.overview.shapes import Choice, Drawing, Spot

ARROWS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}
EDGE = 8
"""Pixels beside the drawing, for the rings of spots that reach over it."""
ASIDE = 40.0
"""How much dearer it is to go aside than straight on, for an arrow that looks for the next spot."""


class SpotButton(QAbstractButton):
    """One spot of a drawing; shows only that it is under the pointer or has the focus.

    Signals:
        wanted: it was pressed; carries what it opens.
        moved: an arrow was pressed; carries its direction.
    """

    wanted = Signal(object)
    moved = Signal(object)

    def __init__(self, spot: Spot, parent: QWidget) -> None:
        super().__init__(parent)
        self._spot = spot
        self._pressed: QPointF | None = None
        self.setAccessibleName(spot.says)
        self.setToolTip(spot.says)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setGeometry(spot.area.toAlignedRect().translated(EDGE, 0))
        self.clicked.connect(self._want)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        colours = theme.current()
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.ring), 2))
            painter.drawRoundedRect(area, 5, 5)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position() + QPointF(self.pos()) - QPointF(EDGE, 0)
        super().mouseReleaseEvent(event)
        self._pressed = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in ARROWS:
            self.moved.emit(ARROWS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _want(self) -> None:
        self.wanted.emit(self._chosen())

    def _chosen(self) -> tuple[Choice, ...]:
        """Return what is opened: by a click on a part of it that part, by key the first."""
        if not self._spot.parts:
            return self._spot.opens
        at = self._pressed
        hit = next((i for i, part in enumerate(self._spot.parts) if at and part.contains(at)), 0)
        return self._spot.opens[hit : hit + 1]


class Canvas(QWidget):
    """Shows a drawing that is set anew for every width and every theme.

    Signals:
        chosen: something is to be opened; carries its address.
        looked: a spot has come into focus; carries where it is.
    """

    chosen = Signal(str)
    looked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draw: Callable[[float], Drawing] | None = None
        self.drawing: Drawing | None = None
        self.spots: list[SpotButton] = []

    def show_drawing(self, draw: Callable[[float], Drawing]) -> None:
        """Show what `draw` sets for a width."""
        self._draw = draw
        self.set_anew()

    def set_anew(self) -> None:
        """Set the drawing for the width there is now."""
        if self._draw is None or self.width() < 200:
            return
        focused = next((i for i, button in enumerate(self.spots) if button.hasFocus()), None)
        self.drawing = self._draw(float(self.width() - 2 * EDGE))
        self.setAccessibleName(self.drawing.title)
        self.setAccessibleDescription(self.drawing.says)
        for button in self.spots:
            button.hide()
            button.deleteLater()
        self.spots = [self._button(spot) for spot in self.drawing.spots]
        if focused is not None and focused < len(self.spots):
            self.spots[focused].setFocus()
        self.setFixedHeight(round(self.drawing.height) + 8)
        self.update()

    def _button(self, spot: Spot) -> SpotButton:
        button = SpotButton(spot, self)
        button.wanted.connect(self._open)
        button.moved.connect(self._move)
        button.show()
        return button

    def sizeHint(self) -> QSize:
        return QSize(640, round(self.drawing.height) if self.drawing else 400)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.drawing is None:
            return
        painter = QPainter(self)
        colours = theme.current()
        for button in self.spots:
            if button.underMouse():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.tint))
                painter.drawRoundedRect(QRectF(button.geometry()), 6, 6)
        painter.translate(EDGE, 0)
        paint(painter, self.drawing, colours, QRectF(event.rect()).translated(-EDGE, 0))

    @Slot(object)
    def _open(self, choices: tuple[Choice, ...]) -> None:
        if len(choices) == 1:
            self.chosen.emit(choices[0].ref)
        elif choices:
            self._offer(choices)

    def _offer(self, choices: tuple[Choice, ...]) -> None:
        menu = QMenu(self)
        for choice in choices:
            menu.addAction(choice.name.replace("&", "&&")).setData(choice.ref)
        menu.triggered.connect(self._choose)
        menu.aboutToHide.connect(menu.deleteLater)
        button = self.sender()
        below = button.geometry().bottomLeft() if isinstance(button, SpotButton) else self.rect().center()
        menu.popup(self.mapToGlobal(below))
        menu.setActiveAction(menu.actions()[0])

    @Slot(object)
    def _choose(self, action: object) -> None:
        self.chosen.emit(str(action.data()))  # type: ignore[attr-defined]  # a QAction

    @Slot(object)
    def _move(self, way: QPointF) -> None:
        """Give the focus to the next spot in a direction."""
        here = self.sender()
        if not isinstance(here, SpotButton):
            return
        costs = [(self._cost(here, other, way), i) for i, other in enumerate(self.spots) if other is not here]
        cost, index = min(costs, default=(inf, 0))
        if cost < inf:
            self.spots[index].setFocus(Qt.FocusReason.TabFocusReason)
            self.looked.emit(self.spots[index].geometry())

    @staticmethod
    def _cost(here: QWidget, other: QWidget, way: QPointF) -> float:
        a, b = here.geometry(), other.geometry()
        apart = QPointF(b.center() - a.center())
        ahead = apart.x() * way.x() + apart.y() * way.y()
        if way.x():
            aside = max(0, b.top() - a.bottom(), a.top() - b.bottom())
        else:
            aside = max(0, b.left() - a.right(), a.left() - b.right())
        return ahead + ASIDE * aside + 0.1 * abs(apart.x() * way.y() + apart.y() * way.x()) if ahead > 1 else inf
