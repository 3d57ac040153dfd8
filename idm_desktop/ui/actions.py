"""Every action of the window, made once from the table in `deeds`, and not before it is asked for."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from idm_desktop.ui import keymap
from idm_desktop.ui.deeds import ACTIONS, MENUS, Action
from idm_desktop.ui.keymap import ROWS

Draw = Callable[[str], QIcon]


class Actions(QObject):
    """The actions of one window.

    Signals:
        triggered: something is to be done; carries the action's name.
        bound: keys were changed.
    """

    triggered = Signal(str)
    bound = Signal()

    def __init__(self, window: QWidget, changed: Iterable[str] = ()) -> None:
        """Take up the keys that the reader gave to actions, as the settings keep them."""
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._menus: dict[str, QMenu] = {}
        self._true: frozenset[str] = frozenset()
        self._forbidden: frozenset[str] = frozenset()
        self._reason = ""
        self._icon: Draw | None = None
        self.changed = keymap.read(changed) if changed else {}

    def __getitem__(self, name: str) -> QAction:
        if name not in self._actions:
            self._make(ROWS[name])
        return self._actions[name]

    def _make(self, row: Action) -> None:
        action = QAction(text(row), self._window)
        action.setObjectName(row.name)
        action.setData(row.name)
        self._bind(row, action)
        action.setStatusTip("")
        action.setIconVisibleInMenu(False)
        self._arrange(row, action)
        action.setEnabled(self._may(row))
        action.triggered.connect(self._trigger)
        self._actions[row.name] = action
        self._draw(row)
        self._window.addAction(action)

    def keys(self, row: Action) -> tuple[str, ...]:
        """Return the keys of an action."""
        return keymap.of(row, self.changed)

    def bind(self, changed: keymap.Keys) -> None:
        """Give actions the keys the reader wants them to have."""
        self.changed = dict(changed)
        for name, action in self._actions.items():
            self._bind(ROWS[name], action)
        self.bound.emit()

    def _bind(self, row: Action, action: QAction) -> None:
        keys = self.keys(row)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setToolTip(self._reason if row.name in self._forbidden else tip(row, keys))

    def _arrange(self, row: Action, action: QAction) -> None:
        if row.name == "quit":
            action.setMenuRole(QAction.MenuRole.QuitRole)
        elif row.name == "preferences":
            action.setMenuRole(QAction.MenuRole.PreferencesRole)
        elif row.name == "about":
            action.setMenuRole(QAction.MenuRole.AboutRole)
        else:
            action.setMenuRole(QAction.MenuRole.NoRole)
        action.setCheckable(row.checkable or row.group is not None)
        if row.group is not None:
            if row.group not in self._groups:
                self._groups[row.group] = QActionGroup(self)
            self._groups[row.group].addAction(action)

    def head(self, bar: QMenuBar) -> None:
        """Put the titles of the menus into the bar; the menus are empty until they are filled."""
        for path, title in MENUS.items():
            if "/" not in path:
                self._menus[path] = bar.addMenu(QCoreApplication.translate("Actions", title))

    def fill(self, bar: QMenuBar) -> None:
        """Put every action into its menu."""
        if not self._menus:
            self.head(bar)
        for row in ACTIONS:
            if row.menu not in self._menus:
                self._menus[row.menu] = self._menu(row)
            if row.ahead and "/" not in row.menu:
                self._menus[row.menu].addSeparator()
            self._menus[row.menu].addAction(self[row.name])

    def _menu(self, row: Action) -> QMenu:
        above = self._menus[row.menu.partition("/")[0]]
        if row.ahead:
            above.addSeparator()
        return above.addMenu(QCoreApplication.translate("Actions", MENUS[row.menu]))

    def allow(self, conditions: Iterable[str]) -> None:
        """Enable the actions whose needs are among `conditions`, and no others."""
        self._true = frozenset(conditions)
        for name, action in self._actions.items():
            action.setEnabled(self._may(ROWS[name]))

    def forbid(self, names: frozenset[str], reason: str) -> None:
        """Let some actions be done no more in this window; their tips say the reason."""
        self._forbidden, self._reason = names, reason
        for name in names & self._actions.keys():
            self._bind(ROWS[name], self._actions[name])
        self.allow(self._true)

    def _may(self, row: Action) -> bool:
        return row.needs <= self._true and row.name not in self._forbidden

    @property
    def conditions(self) -> frozenset[str]:
        """Return what is true of the window now."""
        return self._true

    def draw(self, icon: Draw) -> None:
        """Give the actions their icons; to be called again when the theme changes."""
        self._icon = icon
        for name in self._actions:
            self._draw(ROWS[name])

    def _draw(self, row: Action) -> None:
        if row.icon is not None and self._icon is not None:
            self._actions[row.name].setIcon(self._icon(row.icon))

    def check(self, name: str, on: bool = True) -> None:
        """Show an action as chosen, without doing it."""
        self[name].setChecked(on)

    def listed(self, *, able: bool = True) -> tuple[tuple[Action, str, str], ...]:
        """Return each action, its text without the mark of its letter, its first key; of those `able` to be done now.

        Without `able`, all there are.
        """
        there = (row for row in ACTIONS if self[row.name].isVisible())
        rows = (row for row in there if not able or self[row.name].isEnabled())
        return tuple((row, plain(row), native(self.keys(row)[:1])) for row in rows)

    @Slot()
    def _trigger(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.triggered.emit(str(action.data()))


def text(row: Action) -> str:
    return QCoreApplication.translate("Actions", row.text)


def plain(row: Action) -> str:
    """Return an action's text as it is read: without the mark of its letter and the dots that promise a question."""
    return text(row).replace("&", "").removesuffix("…")


def native(keys: Iterable[str]) -> str:
    """Write keys as this platform does; what is no key stays as it is."""
    return ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key for key in keys)


def tip(row: Action, own: tuple[str, ...]) -> str:
    keys = native(own[:1])
    return f"{plain(row)} ({keys})" if keys else plain(row)
