"""The head of the window: back and forward, what is open, and the one search field."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from idm_desktop.ui.actions import Actions
from idm_desktop.ui.search.field import SearchField

FIELD = (220, 360)
"""Least and most width of the search field, in pixels at the usual size."""


class Title(QLabel):
    """One line with an ellipsis where there is no room for all of it, at its end or in its middle."""

    def __init__(self, parent: QWidget | None = None, where: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__(parent)
        self._whole = ""
        self._where = where
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(40)

    def say(self, text: str) -> None:
        """Show a text; all of it in the tip and to screen readers."""
        self._whole = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._elide()

    def _elide(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, self._where, self.width()))


class Header(QWidget):
    """Stands above the panes."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setProperty("role", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = Title(self)
        self.title.setProperty("role", "head")
        self.field = SearchField(self)
        self.field.setMinimumWidth(FIELD[0])
        self.field.setMaximumWidth(FIELD[1])
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(4)
        for name in ("outline", "back", "forward"):
            row.addWidget(self._button(actions, name))
        row.addSpacing(8)
        row.addWidget(self.title, 1)
        row.addSpacing(12)
        row.addWidget(self.field, 1)
        row.addSpacing(8)
        row.addWidget(self._button(actions, "notes-pane"))

    def _button(self, actions: Actions, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(actions[name])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setAutoRaise(True)
        button.setAccessibleName(actions[name].toolTip())
        return button
