"""The page in the place of the first one where the library cannot be opened: why, and what helps."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from idm_desktop.ui import fonts
from idm_desktop.ui.flow import Flow
from idm_desktop.ui.leading import Leading
from idm_desktop.ui.start import LEADING, SMALL, WIDTH


class TroublePage(Leading):
    """A sentence, and a way or two out.

    Signals:
        mending_wanted: what is damaged is to be mended.
        restoring_wanted: a backup is to be restored.
    """

    mending_wanted = Signal()
    restoring_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trouble")
        self.setProperty("role", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = QLabel(self.tr("This library cannot be opened"), self)
        self.sentence = QLabel(self)
        for label in (self.title, self.sentence):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.mend = QPushButton(self.tr("Mend it…"), self)
        self.mend.setProperty("role", "primary")
        self.restore = QPushButton(self.tr("Restore a backup…"), self)
        for button, wanted in ((self.mend, self.mending_wanted), (self.restore, self.restoring_wanted)):
            button.setAutoDefault(True)  # outside a dialog Enter does nothing else
            button.clicked.connect(wanted)
        self._lay_out()
        self.set_faces()

    def _lay_out(self) -> None:
        column = QWidget(self)
        column.setMaximumWidth(WIDTH)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(32, 12, 32, 12)
        inner.setSpacing(24)
        for widget in (self.title, self.sentence, Flow((self.mend, self.restore), column, gap=8)):
            inner.addWidget(widget)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(column, 100)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(row)
        outer.addStretch(3)

    def set_faces(self) -> None:
        """Set the faces of the labels; to be done anew in another theme, which takes them away."""
        size = self.font().pointSizeF()
        title = fonts.reading(size * SMALL)
        title.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(title)
        self.sentence.setFont(fonts.reading(size * LEADING))

    def show_trouble(self, sentence: str, *, mend: bool, restore: bool) -> None:
        """Say why there is nothing to show; offer to mend it, or to restore a backup, where that may help."""
        self.sentence.setText(sentence)
        self.setAccessibleName(f"{self.title.text()}. {sentence}")
        self.mend.setVisible(mend)
        self.restore.setVisible(restore)
        if mend or restore:
            self.lead_to(self.mend if mend else self.restore)
