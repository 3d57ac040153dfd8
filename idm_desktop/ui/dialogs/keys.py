"""Every key, read from the table of actions."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from idm_desktop.ui.actions import native, plain
from idm_desktop.ui.deeds import ACTIONS, HABITS, MENUS
from idm_desktop.ui.listing.model import Line
from idm_desktop.ui.listing.view import ListView

WIDE, HIGH = 460, 560


class KeysDialog(QDialog):
    """Lists the keys, with a filter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.filter = QLineEdit(self)
        self.filter.setClearButtonEnabled(True)
        self.filter.setPlaceholderText(self.tr("Filter by what it does, or by key"))
        self.filter.setAccessibleName(self.tr("Filter the keys"))
        self.list = ListView(self)
        self.list.setAccessibleName(self.tr("Keys"))
        self.list.say_if_empty(self.tr("No key does that."))
        self.list.lines.show(keys(), _itself)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self.filter.textChanged.connect(self._apply)
        self.list.typed.connect(self._type)
        self.list.above.connect(self.filter.setFocus)
        self.list.left.connect(self.reject)
        self.resize(WIDE, HIGH)

    @Slot(str)
    def _apply(self, text: str) -> None:
        self.list.lines.set_filter(text)

    @Slot(str)
    def _type(self, text: str) -> None:
        self.filter.setFocus()
        self.filter.insert(text)


def keys() -> tuple[Line, ...]:
    """Return a line for each action that has a key and for each habit: what it does, and its keys under it."""
    translate = QCoreApplication.translate
    lines = [Line(row.name, plain(row), f"{native(row.keys)}  ·  {_menu(row.menu)}") for row in ACTIONS if row.keys]
    for text, habit in HABITS:
        shown = native(habit) if any(native((key,)) != key for key in habit) else translate("Actions", habit[0])
        lines.append(Line("", translate("Actions", text), shown))
    return tuple(lines)


def _menu(path: str) -> str:
    return QCoreApplication.translate("Actions", MENUS[path]).replace("&", "")


def _itself(line: Line) -> Line:
    return line
