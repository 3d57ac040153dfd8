"""A column of text in the middle of its room: as wide as its measure, whatever the width of the window.

The text keeps its own width and the room around it is a margin of the viewport, so that a wider window or a folded
pane lays nothing out again. What the pointer does in that margin is handed to the text.
"""

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QSizeF, Qt, QUrl, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent, QTextDocument, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from idm_desktop.ui import theme, viewport
from idm_desktop.ui.reader.paper import Paper

NARROWEST = 160
NOTCH = 120
ABOVE = 10
"""Pixels above the text besides the height of a line, where it is said whose words one reads."""
PRESSED = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})
FOLLOWING = frozenset({QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease})


class Column(QTextBrowser):
    """Shows a document in a column and reads nothing but what it is given: no file, no address.

    Signals:
        turned: the wheel was turned with Ctrl held; carries the notches, upwards positive.
    """

    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = 600
        self._wheel = 0
        self._in_margin = False  # the button was pressed there, and is still
        self._hands_over = False
        self._has_room = False  # until it has been given some, there is taken to be enough
        self._document: QTextDocument | None = None
        self._build()

    def _build(self) -> None:
        viewport.give(self)
        self.setDocument(Paper())  # that of Qt measures its text for the viewport that is gone
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.viewport().setMouseTracking(True)
        self.setProperty("role", "reader")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def loadResource(self, type: int, name: QUrl | str) -> Any:
        """Answer nothing: what is shown is in the document already."""
        return None

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return False

    def set_width(self, width: int) -> None:
        """Say how wide the document is to be, where there is room for it."""
        self._wanted = width
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._has_room = True
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        """Give the text its width and the room that is left to both sides."""
        if theme.is_bare():
            return
        room = self.width() - self.verticalScrollBar().sizeHint().width() if self._has_room else self._wanted
        width = max(NARROWEST, min(self._wanted, room))
        margin = max(0, (room - width) // 2)
        above = self.fontMetrics().height() + ABOVE
        if (self.viewportMargins().left(), self.viewportMargins().top()) != (margin, above):
            self.setViewportMargins(margin, above, margin, 0)
        if self.lineWrapColumnOrWidth() != width:
            self.setLineWrapColumnOrWidth(width)

    def setDocument(self, document: QTextDocument) -> None:
        """Show `document`, which becomes this widget's own; the one before it goes."""
        before, self._document = self._document, document
        document.setParent(self)
        document.setPageSize(QSizeF(self.lineWrapColumnOrWidth(), -1))  # else Qt lays it out in endless lines first
        super().setDocument(document)
        if before is not None and before is not document:  # Qt deletes only the one it made itself
            before.deleteLater()

    def event(self, event: QEvent) -> bool:
        # What the text itself ignored comes here too, and must not be handed back to it
        if isinstance(event, QMouseEvent) and not self._hands_over and self._belongs_to_margin(event):
            return self._hand_over(event)
        if isinstance(event, QWheelEvent) and not self.viewport().geometry().contains(event.position().toPoint()):
            self.wheelEvent(event)
            return True
        return super().event(event)

    def _belongs_to_margin(self, event: QMouseEvent) -> bool:
        if event.type() in PRESSED:
            self._in_margin = not self.viewport().geometry().contains(event.position().toPoint())
            return self._in_margin
        return self._in_margin and event.type() in FOLLOWING

    def _hand_over(self, event: QMouseEvent) -> bool:
        """Pass what the pointer did in the margin on to the text."""
        local = self.viewport().mapFrom(self, event.position())
        handed = QMouseEvent(
            event.type(), local, event.globalPosition(), event.button(), event.buttons(), event.modifiers()
        )
        self._hands_over = True
        QCoreApplication.sendEvent(self.viewport(), handed)
        self._hands_over = False
        self._in_margin = event.type() != QEvent.Type.MouseButtonRelease
        return True

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._wheel += event.angleDelta().y()
            notches = int(self._wheel / NOTCH)
            self._wheel -= notches * NOTCH
            if notches:
                self.turned.emit(notches)
            event.accept()
        else:
            super().wheelEvent(event)
