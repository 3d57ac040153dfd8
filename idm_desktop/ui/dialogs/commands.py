"""The palette: every action by name, with its menu and its key; of one that makes no sense now it says why."""

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from idm_desktop.ui import keymap, ways, wording
from idm_desktop.ui.actions import Actions
from idm_desktop.ui.deeds import Action
from idm_desktop.ui.dialogs.anything import HIGH, WIDE, Steered
from idm_desktop.ui.listing.model import Line
from idm_desktop.ui.listing.view import ListView
from idm_desktop.ui.translating import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate
REASONS = {
    "selection": QT_TRANSLATE_NOOP("Commands", "Select words in the text first."),
    "page": QT_TRANSLATE_NOOP("Commands", "Open a text first."),
    "document": QT_TRANSLATE_NOOP("Commands", "Open a document first."),
    "note": QT_TRANSLATE_NOOP("Commands", "Choose a note first."),
    "notes": QT_TRANSLATE_NOOP("Commands", "There are no notes yet."),
    "undo": QT_TRANSLATE_NOOP("Commands", "There is nothing to undo."),
    "redo": QT_TRANSLATE_NOOP("Commands", "There is nothing to redo."),
    "back": QT_TRANSLATE_NOOP("Commands", "There is nothing to go back to."),
    "forward": QT_TRANSLATE_NOOP("Commands", "There is nothing to go forward to."),
    "hits": QT_TRANSLATE_NOOP("Commands", "Search for something first."),
}
OTHERWISE = QT_TRANSLATE_NOOP("Commands", "That cannot be done with what is open.")


class CommandsDialog(QDialog):
    """Finds an action by any words of its name, its menu or its key.

    Signals:
        triggered: an action is to be done; carries its name.
        refused: an action was chosen that makes no sense now; carries a sentence.
    """

    triggered = Signal(str)
    refused = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._actions = actions
        self._build()
        self.list.lines.show(commands(actions), _itself)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Commands"))
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("Do something…"))
        self.line.setAccessibleName(self.tr("Find a command"))
        self.list = ListView(self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.say_if_empty(self.tr("No command has these words."))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        self.resize(WIDE, HIGH)
        self._steered = Steered(self.line, self.list)
        self.line.textChanged.connect(self._ask)
        self.list.opened.connect(self._open)
        self.list.lines.filtered.connect(self._mark_first)

    def popup(self, over: QWidget) -> None:
        """Show the dialog near the top of a window."""
        self.resize(min(WIDE, over.width() - 32), min(HIGH, over.height() - 96))
        self.move(over.mapToGlobal(QPoint((over.width() - self.width()) // 2, 64)))
        self.show()
        self.line.setFocus()
        self._mark_first()

    @Slot(str)
    def _ask(self, text: str) -> None:
        self.list.lines.set_filter(text)

    @Slot()
    def _mark_first(self) -> None:
        self.list.go_to(0)

    @Slot(str)
    def _open(self, name: str) -> None:
        self.accept()
        if self._actions[name].isEnabled():
            self.triggered.emit(name)
        else:
            self.refused.emit(reason(keymap.ROWS[name], self._actions))


def commands(actions: Actions) -> tuple[Line, ...]:
    """Return a line for every action, those that can be done now first."""
    lines = []
    for row, text, keys in actions.listed(able=False):
        able = actions[row.name].isEnabled()
        detail = wording.joined(ways.menu(row), keys, None if able else translate("Commands", "not now"))
        lines.append((not able, Line(row.name, text, detail)))
    return tuple(line for _, line in sorted(lines, key=lambda pair: pair[0]))


def reason(row: Action, actions: Actions) -> str:
    """Say why an action makes no sense now."""
    lacking = [need for need in sorted(row.needs) if need not in actions.conditions]
    return translate("Commands", next((REASONS[need] for need in lacking if need in REASONS), OTHERWISE))


def _itself(line: Line) -> Line:
    return line
