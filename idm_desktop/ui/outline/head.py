"""The head of the lists: the event that is open, to be seen at a glance; a menu of its texts and other events."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QToolButton, QWidget

from idm_desktop.model.lists import Outline
from idm_desktop.ui import icons, theme, wording
from idm_desktop.ui.listing.delegate import small, wrapped

PAD = 8
ICON = 16
LINES = 2
MOST = 8
"""Other events that the menu names; all of them are in the list of documents."""


class EventHead(QAbstractButton):
    """Names the event; pressed, it opens the overview; a button in it offers the event's texts, and other events.

    Signals:
        chosen: a document or an overview is to be opened; carries its address.
        all_wanted: all documents there are, to choose among.
    """

    chosen = Signal(str)
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._detail = ""
        self._ref = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.menu = QMenu(self)
        self.more = QToolButton(self)
        self.more.setIcon(icons.icon("more"))
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more.setAccessibleName(self.tr("Texts and other events"))
        self.more.setToolTip(self.more.accessibleName())
        self.more.clicked.connect(self._open)
        self.clicked.connect(self._glance)

    def show_event(self, outline: Outline | None) -> None:
        """Name the event of an outline; None where there is none."""
        self.menu.clear()
        if outline is None:
            self._title, self._detail, self._ref = self.tr("No event"), "", "idm://library"
            self.setAccessibleName(self._title)
            self.setToolTip(self.tr("There is no document here yet. Import one."))
        else:
            self._name(outline)
        self.menu.addAction(self.tr("All documents…")).triggered.connect(self.all_wanted)
        self.updateGeometry()
        self.update()

    def _name(self, outline: Outline) -> None:
        event = outline.event
        self._title = event.title
        self._detail = wording.joined(wording.days(event.start, event.end), event.city)
        self._ref = f"idm://event/{event.id}"
        self.setAccessibleName(self.tr("{event}: at a glance").format(event=event.title))
        self.setToolTip(wording.joined(event.title, event.theme))
        self.menu.addAction(self._entry(self._ref, self.tr("At a glance")))
        for document in outline.documents:
            kind = wording.document_kind(document.kind)
            text = kind if document.kind == "digest" else f"{document.title} ({kind})"
            self.menu.addAction(self._entry(document.ref, text))
        others = [other for other in outline.events if other.id != event.id]
        if others:
            self.menu.addSeparator()
            self.menu.addAction(self._entry("idm://library", self.tr("All events at a glance")))
        for other in others[:MOST]:
            self.menu.addAction(self._entry(f"idm://event/{other.id}", other.title))
        self.menu.addSeparator()

    def sizeHint(self) -> QSize:
        strong = QFontMetrics(self._strong())
        lines = self._lines(self.width())
        return QSize(160, 2 * PAD + lines * strong.height() + 2 + QFontMetrics(small(self.font())).height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: object) -> None:
        side = ICON + 10
        self.more.setGeometry(self.width() - PAD - side - 2, PAD - 4, side, side)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(8, 0, -8, 0)
        if self.underMouse() or self.menu.isVisible():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.tint))
            painter.drawRoundedRect(area, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.ring), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 5, 5)
        painter.setPen(QColor(colours.ink))
        room = QRectF(2 * PAD, PAD, self._room(self.width()), 0)
        used = wrapped(painter, self._title, self._strong(), room, LINES)
        font = small(self.font())
        painter.setFont(font)
        painter.setPen(QColor(colours.quiet))
        metrics = QFontMetrics(font)
        detail = metrics.elidedText(self._detail, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(QPoint(2 * PAD, int(PAD + used + 2 + metrics.ascent())), detail)

    def _lines(self, width: int) -> int:
        room = self._room(width or 240)
        return LINES if QFontMetrics(self._strong()).horizontalAdvance(self._title) > room else 1

    def _room(self, width: int) -> int:
        return width - 4 * PAD - ICON - 4

    def _strong(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _entry(self, ref: str, text: str) -> QAction:
        action = QAction(text.replace("&", "&&"), self.menu)
        action.setData(ref)
        action.triggered.connect(self._choose)
        return action

    @Slot()
    def _glance(self) -> None:
        if self._ref:
            self.chosen.emit(self._ref)

    @Slot()
    def _open(self) -> None:
        self.menu.popup(self.mapToGlobal(QPoint(8, self.height())))

    @Slot()
    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.chosen.emit(str(action.data()))
