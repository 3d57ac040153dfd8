"""The keys, in a window of their own."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from idm_desktop.ui.dialogs.keyspage import KeysPage
from idm_desktop.ui.keymap import Keys

WIDE, HIGH = 560, 600


class KeysDialog(QDialog):
    """Shows the keys and lets them be changed; see `KeysPage`."""

    def __init__(self, changed: Keys | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.page = KeysPage(changed or {}, self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        self.page.left.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.page, 1)
        column.addWidget(buttons)
        self.resize(WIDE, HIGH)
        self.page.filter.setFocus()
