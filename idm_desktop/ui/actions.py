"""Every action of the window, made once from the table in `deeds`."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from idm_desktop.ui.deeds import ACTIONS, MENUS, Action

Draw = Callable[[str], QIcon]


class Actions(QObject):
    """The actions of one window.

    Signals:
        triggered: something is to be done; carries the action's name.
    """

    triggered = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._true: frozenset[str] = frozenset()
        self._build()
        self.allow(())

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def _build(self) -> None:
        for row in ACTIONS:
            action = QAction(text(row), self._window)
            action.setObjectName(row.name)
            action.setData(row.name)
            action.setShortcuts([QKeySequence(key) for key in row.keys])
            action.setToolTip(tip(row))
            action.setStatusTip("")
            self._arrange(row, action)
            action.triggered.connect(self._trigger)
            self._actions[row.name] = action
            self._window.addAction(action)

    def _arrange(self, row: Action, action: QAction) -> None:
        if row.name == "quit":
            action.setMenuRole(QAction.MenuRole.QuitRole)
        elif row.name == "about":
            action.setMenuRole(QAction.MenuRole.AboutRole)
        else:
            action.setMenuRole(QAction.MenuRole.NoRole)
        action.setCheckable(row.checkable or row.group is not None)
        if row.group is not None:
            if row.group not in self._groups:
                self._groups[row.group] = QActionGroup(self)
            self._groups[row.group].addAction(action)

    def fill(self, bar: QMenuBar) -> None:
        """Put every action into its menu."""
        menus: dict[str, QMenu] = {}
        for row in ACTIONS:
            if row.menu not in menus:
                menus[row.menu] = self._menu(row, bar, menus)
            if row.ahead and "/" not in row.menu:
                menus[row.menu].addSeparator()
            menus[row.menu].addAction(self._actions[row.name])

    def _menu(self, row: Action, bar: QMenuBar, menus: dict[str, QMenu]) -> QMenu:
        title = QCoreApplication.translate("Actions", MENUS[row.menu])
        above, slash, _ = row.menu.partition("/")
        if not slash:
            return bar.addMenu(title)
        if row.ahead:
            menus[above].addSeparator()
        return menus[above].addMenu(title)

    def allow(self, conditions: Iterable[str]) -> None:
        """Enable the actions whose needs are among `conditions`, and no others."""
        self._true = frozenset(conditions)
        for row in ACTIONS:
            self._actions[row.name].setEnabled(row.needs <= self._true)

    def draw(self, icon: Draw) -> None:
        """Give the actions their icons; to be called again when the theme changes."""
        for row in ACTIONS:
            if row.icon is not None:
                self._actions[row.name].setIcon(icon(row.icon))
                self._actions[row.name].setIconVisibleInMenu(False)

    def check(self, name: str, on: bool = True) -> None:
        """Show an action as chosen, without doing it."""
        self._actions[name].setChecked(on)

    def listed(self) -> tuple[tuple[Action, str, str], ...]:
        """Return what could be done now: the action, its text without the mark of its letter, its first key."""
        return tuple((row, plain(row), native(row.keys[:1])) for row in ACTIONS if self._actions[row.name].isEnabled())

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


def tip(row: Action) -> str:
    keys = native(row.keys[:1])
    return f"{plain(row)} ({keys})" if keys else plain(row)
