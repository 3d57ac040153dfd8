"""Names and colours of the six meanings, all in one place."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QColorDialog,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from idm_desktop.model.notes import MEANINGS
from idm_desktop.notebook.meanings import LONGEST, Named
from idm_desktop.ui import theme, wording

SIDE = 28


class ColourButton(QAbstractButton):
    """Shows a colour; a click asks for another."""

    def __init__(self, meaning: str, colour: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meaning = meaning
        self.colour = colour
        self.setFixedSize(QSize(SIDE, SIDE))
        self.setAccessibleName(self.tr("Colour of “{name}”").format(name=wording.meaning(meaning)))
        self.setToolTip(self.accessibleName())
        self.clicked.connect(self._ask)

    def set_colour(self, colour: str | None) -> None:
        """Take a colour, or go back to the one the meaning came with."""
        self.colour = colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.current().ring if self.hasFocus() else theme.current().hairline))
        painter.setBrush(QColor(self.colour or theme.original().line[self._meaning]))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 6, 6)

    @Slot()
    def _ask(self) -> None:
        before = QColor(self.colour or theme.original().line[self._meaning])
        chosen = QColorDialog.getColor(before, self, self.toolTip())
        if chosen.isValid():
            self.set_colour(chosen.name())


class MeaningsDialog(QDialog):
    """Lets the meanings be named and coloured.

    Signals:
        kept: names and colours are to be kept; carries them by meaning.
    """

    kept = Signal(object)

    def __init__(self, named: Mapping[str, Named], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Meanings"))
        about = QLabel(
            self.tr("Each name and colour changes everywhere at once; each keeps its line and its digit."), self
        )
        about.setProperty("role", "quiet")
        about.setWordWrap(True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        self.names: dict[str, QLineEdit] = {}
        self.colours: dict[str, ColourButton] = {}
        for row, meaning in enumerate(MEANINGS):
            given = named.get(meaning, Named())
            name = QLineEdit(given.name or "", self)
            name.setMaxLength(LONGEST)
            name.setPlaceholderText(wording.given_meaning(meaning))
            name.setAccessibleName(self.tr("Name of “{name}”").format(name=wording.given_meaning(meaning)))
            self.names[meaning] = name
            self.colours[meaning] = ColourButton(meaning, given.colour, self)
            grid.addWidget(QLabel(wording.number(row + 1), self), row, 0)
            grid.addWidget(self.colours[meaning], row, 1)
            grid.addWidget(name, row, 2)
        grid.setColumnStretch(2, 1)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok
            | QDialogButtonBox.StandardButton.Cancel
            | QDialogButtonBox.StandardButton.RestoreDefaults,
            self,
        )
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        first = buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults)
        first.setText(self.tr("As at the first start"))
        first.clicked.connect(self._reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(about)
        column.addLayout(grid)
        column.addWidget(buttons)
        self.setMinimumWidth(420)

    @Slot()
    def _accept(self) -> None:
        self.kept.emit(
            {key: Named(self.names[key].text().strip() or None, self.colours[key].colour) for key in MEANINGS}
        )
        self.accept()

    @Slot()
    def _reset(self) -> None:
        for key in MEANINGS:
            self.names[key].clear()
            self.colours[key].set_colour(None)


def ask_meanings(named: Mapping[str, Named], keep: object, parent: QWidget) -> MeaningsDialog:
    """Show the dialog; `keep` is called with what is to be kept."""
    dialog = MeaningsDialog(named, parent)
    dialog.kept.connect(keep)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
