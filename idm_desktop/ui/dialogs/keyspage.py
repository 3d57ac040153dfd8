"""Every key, and a line to give an action another one."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QKeySequenceEdit, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from idm_desktop.ui import clearing, keymap
from idm_desktop.ui.actions import native, plain
from idm_desktop.ui.deeds import ACTIONS, HABITS, MENUS
from idm_desktop.ui.keymap import Keys
from idm_desktop.ui.listing.model import Line
from idm_desktop.ui.listing.view import ListView


class KeysPage(QWidget):
    """Lists the keys, with a filter; Enter on an action gives it another key.

    Signals:
        rebound: keys were changed; carries all that differ from the table, by action.
        left: the reader wants away.
    """

    rebound = Signal(object)
    left = Signal()

    def __init__(self, changed: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changed = dict(changed)
        self._name = self._usable = ""
        self._build()
        self._connect()
        self.show_keys(changed)

    def _build(self) -> None:
        self.filter = QLineEdit(self)
        clearing.offer(self.filter)
        self.filter.setPlaceholderText(self.tr("Filter by what it does, or by key"))
        self.filter.setAccessibleName(self.tr("Filter the keys"))
        self.list = ListView(self)
        self.list.setAccessibleName(self.tr("Keys"))
        self.list.say_if_empty(self.tr("No key does that."))
        self.told = QLabel(self.tr("Enter on a line gives it another key."), self)
        self.told.setWordWrap(True)
        self.told.setProperty("role", "quiet")
        self.key = QKeySequenceEdit(self)
        self.key.setMaximumSequenceLength(1)
        self.key.setAccessibleName(self.tr("The new key"))
        self.instead, self.also, self.none, self.usual = (QPushButton(self) for _ in range(4))
        self.instead.setText(self.tr("Use it"))
        self.also.setText(self.tr("Use it too"))
        self.none.setText(self.tr("No key"))
        self.usual.setText(self.tr("The usual"))
        self._editing = QWidget(self)
        row = QHBoxLayout(self._editing)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.key, 1)
        for button in (self.instead, self.also, self.none, self.usual):
            button.setAutoDefault(False)
            row.addWidget(button)
        self._editing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addWidget(self.told)
        column.addWidget(self._editing)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self.list.lines.set_filter)
        self.list.typed.connect(self._type)
        self.list.above.connect(self.filter.setFocus)
        self.list.left.connect(self.left)
        self.list.opened.connect(self.edit)
        self.key.keySequenceChanged.connect(self._look)
        self.instead.clicked.connect(self._use)
        self.also.clicked.connect(self._add)
        self.none.clicked.connect(self._remove)
        self.usual.clicked.connect(self._reset)

    def show_keys(self, changed: Keys) -> None:
        """Show the keys there are."""
        self._changed = dict(changed)
        self.list.lines.show(lines(self._changed), _itself)

    @Slot(str)
    def edit(self, name: str) -> None:
        """Ask for another key of an action."""
        if name not in keymap.ROWS:
            self.told.setText(self.tr("This key belongs to one part of the window, and stays as it is."))
            self._editing.hide()
            return
        self._name, self._usable = name, ""
        self._editing.show()
        self.key.clear()
        self.key.setFocus()
        self._look()

    @Slot()
    def _look(self) -> None:
        """Say what the key that was pressed does now."""
        if not self._name:
            return
        key, action = self._pressed(), plain(keymap.ROWS[self._name])
        if key == "Esc":
            self._leave()
            return
        if key in ("Return", "Enter") and self._usable:
            self._give((self._usable,))
            return
        other = keymap.holder(key, self._changed, self._name) if key else None
        if not key:
            told = self.tr("Press the new key for “{action}”. Enter takes it, Esc leaves the old one.").format(
                action=action
            )
        elif other is not None:
            told = self.tr("{key} is the key of “{other}”, which would be left without it.").format(
                key=native((key,)), other=plain(other)
            )
        elif key in RESERVED:
            told = self.tr("{key} moves about in lists and texts; choose another.").format(key=native((key,)))
        else:
            told = self.tr("{key} is free.").format(key=native((key,)))
        self.told.setText(told)
        self.told.setProperty("role", "warning" if other is not None or key in RESERVED else "quiet")
        self.told.style().polish(self.told)
        usable = bool(key) and key not in RESERVED
        if key:  # the field is emptied before the next key is in it
            self._usable = key if usable else ""
        self.instead.setEnabled(usable)
        self.also.setEnabled(usable)
        self.usual.setEnabled(self._name in self._changed)
        self.none.setEnabled(bool(keymap.of(keymap.ROWS[self._name], self._changed)))

    def _leave(self) -> None:
        """Leave the keys of the action as they are."""
        self._name = ""
        self._editing.hide()
        self.told.setProperty("role", "quiet")
        self.told.style().polish(self.told)
        self.told.setText(self.tr("Enter on a line gives it another key."))
        self.list.setFocus()

    def _pressed(self) -> str:
        return self.key.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    @Slot()
    def _use(self) -> None:
        self._give((self._pressed(),))

    @Slot()
    def _add(self) -> None:
        self._give(tuple(dict.fromkeys((*keymap.of(keymap.ROWS[self._name], self._changed), self._pressed()))))

    @Slot()
    def _remove(self) -> None:
        self._give(())

    @Slot()
    def _reset(self) -> None:
        self._give(keymap.ROWS[self._name].keys)

    def _give(self, keys: tuple[str, ...]) -> None:
        name, self._name = self._name, ""
        self._editing.hide()
        self.show_keys(keymap.given(name, keys, self._changed))
        self.told.setProperty("role", "quiet")
        self.told.style().polish(self.told)
        shown = native(keys) or self.tr("no key")
        self.told.setText(self.tr("“{action}” has {keys} now.").format(action=plain(keymap.ROWS[name]), keys=shown))
        row = self.list.lines.row_of(name)
        if row is not None:
            self.list.go_to(row)
        self.list.setFocus()
        self.rebound.emit(self._changed)

    @Slot(str)
    def _type(self, text: str) -> None:
        self.filter.setFocus(Qt.FocusReason.OtherFocusReason)
        self.filter.insert(text)


RESERVED = frozenset(
    {"Return", "Enter", "Esc", "Tab", "Space", "Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown"}
)
"""Keys that every list and text needs for itself."""


def lines(changed: Keys) -> tuple[Line, ...]:
    """Return a line for each action and for each habit: what it does, and its keys under it."""
    translate = QCoreApplication.translate
    found = []
    for row in ACTIONS:
        shown = native(keymap.of(row, changed)) or translate("KeysPage", "no key")
        said = [shown, _menu(row.menu), *([translate("KeysPage", "your own")] if row.name in changed else [])]
        found.append(Line(row.name, plain(row), "  ·  ".join(said)))
    for text, habit in HABITS:
        shown = native(habit) if any(native((key,)) != key for key in habit) else translate("Actions", habit[0])
        found.append(Line("", translate("Actions", text), shown))
    return tuple(found)


def _menu(path: str) -> str:
    return QCoreApplication.translate("Actions", MENUS[path]).replace("&", "")


def _itself(line: Line) -> Line:
    return line
