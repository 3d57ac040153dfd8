"""The foot of the window: which text is shown, and how the notes stand."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from idm_desktop.ui import wording
from idm_desktop.ui.actions import Actions

LAYERS = ("digest", "official", "both")
PAUSE = 1_500
"""How long after the last word on saving it is told to a screen reader: not between the keys of whoever types on."""


class Footer(QWidget):
    """Chooses among the texts of an event, and says what was saved."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("footer")
        self.setProperty("role", "footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._actions = actions
        self.layers: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 16, 4)
        self._choice = QHBoxLayout()
        self._choice.setSpacing(2)
        row.addLayout(self._choice)
        row.addStretch(1)
        self.status = QLabel(self)
        self.status.setProperty("role", "quiet")
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(self.status)
        self.lost = QToolButton(self)
        self.lost.setDefaultAction(actions["placeless"])
        self.lost.setProperty("role", "segment")
        self.lost.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.lost.hide()
        row.addWidget(self.lost)
        self._notes, self._lost, self._saved, self._busy, self._kept = 0, 0, "", "", ""
        self._quiet = QTimer(self, singleShot=True, interval=PAUSE)
        self._quiet.timeout.connect(self._announce)

    def offer(self, layers: tuple[str, ...]) -> None:
        """Show the choice where there is one."""
        if layers and not self.layers:
            self._make_choice()
        for name, button in self.layers.items():
            button.setVisible(name in layers)

    def _make_choice(self) -> None:
        for name in LAYERS:
            button = QToolButton(self)
            button.setDefaultAction(self._actions[name])
            button.setProperty("role", "segment")
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            self._choice.addWidget(button)
            self.layers[name] = button

    def count(self, notes: int, lost: int) -> None:
        """Say how many notes there are, and how many of them are without a place."""
        self._notes, self._lost = notes, lost
        self._say()

    def tell(self, saved: str) -> None:
        """Say whether what was written is saved; aloud, once nothing more is said for a moment."""
        self._saved = saved
        self._say()
        self._quiet.start()

    @Slot()
    def _announce(self) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # not before there is something to say

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.status, self._saved))

    def keep(self, kept: str) -> None:
        """Say what holds for as long as the window is open."""
        self._kept = kept
        self._say()

    def busy(self, label: str) -> None:
        """Say what is being done, or nothing."""
        self._busy = label
        self._say()

    def _say(self) -> None:
        lost = self.tr("{count} without a place").format(count=wording.number(self._lost)) if self._notes else ""
        self.lost.setText(lost)  # where there are any, a way to them
        self.lost.setVisible(self._lost > 0)
        lost = "" if self._lost else lost
        counted = wording.counted("note", self._notes) if self._notes else ""
        self.status.setText(wording.joined(self._busy, self._kept, counted, lost, self._saved))
