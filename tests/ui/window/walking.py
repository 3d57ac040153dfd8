"""The accessibility tree of a window, walked; and its controls, reached by keyboard."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

ROLES = QAccessible.Role
WORKED_WITH = {
    ROLES.PushButton, ROLES.ButtonMenu, ROLES.ButtonDropDown, ROLES.CheckBox, ROLES.RadioButton, ROLES.ComboBox,
    ROLES.EditableText, ROLES.SpinBox, ROLES.Slider, ROLES.List, ROLES.Tree, ROLES.Table, ROLES.PageTab, ROLES.Link,
    ROLES.ListItem, ROLES.TreeItem, ROLES.Cell, ROLES.MenuItem, ROLES.Document, ROLES.Graphic,
}  # fmt: skip
"""Roles of what one works with, or is told something by, which therefore needs a name."""

ROWS = 60
"""So many rows of a list are looked at: all are made alike."""

STEPS = 400
"""More presses of Tab than any view has places to stop at."""


def everything(root: QWidget) -> Iterator[QAccessibleInterface]:
    """Yield what a screen reader finds in a window and can show, from the top."""
    ahead = [QAccessible.queryAccessibleInterface(root)]
    while ahead:
        here = ahead.pop()
        if here is None or not here.isValid() or _state(here).invisible:
            continue
        yield here
        ahead += [here.child(at) for at in reversed(range(min(here.childCount(), ROWS)))]


def nameless(root: QWidget) -> str:
    """Tell every control that a screen reader would have no word for."""
    controls = (one for one in everything(root) if one.role() in WORKED_WITH or _state(one).focusable)
    return "\n".join(described(one) for one in controls if not _named(one))


def _named(one: QAccessibleInterface) -> bool:
    """Tell whether a control has a name, or is a part of one that has: the list of a choice, the line of a number."""
    parent = one.parent()
    part = parent is not None and parent.role() in (ROLES.ComboBox, ROLES.SpinBox)
    return bool((parent if part else one).text(QAccessible.Text.Name).strip())


def _state(one: QAccessibleInterface) -> Any:
    return one.state()


def described(one: QAccessibleInterface) -> str:
    thing, parent = one.object(), one.parent()
    above = parent.object() if parent is not None else None
    return f"{one.role().name} {type(thing).__name__} in {type(above).__name__}"


def focusable(root: QWidget) -> set[QWidget]:
    """Return the controls that can be given the focus; a text that may be copied is none."""
    found = set()
    for one in everything(root):
        thing, state = one.object(), _state(one)
        if not isinstance(thing, QWidget) or isinstance(thing, QLabel) or thing.focusProxy() is not None:
            continue
        if state.focusable and not state.disabled and thing.window() is root.window():
            found.add(thing)
    return found


def walked(root: QWidget) -> tuple[set[QWidget], str]:
    """Press F6, and Tab from wherever it leads, until all has been seen; return what had the focus, and the traps."""
    seen: set[QWidget] = set()
    traps: list[str] = []
    panes = 1 if isinstance(root, QDialog) else 4
    for _ in range(panes):
        traps += _round(seen)
        if panes > 1:
            QTest.keyClick(QApplication.focusWidget() or root, Qt.Key.Key_F6)
    return seen, "\n".join(traps)


def _round(seen: set[QWidget]) -> list[str]:
    """Press Tab until it comes to where it has been; more than once in the one place, and it is a trap."""
    been: set[tuple[QWidget, int]] = set()
    for _ in range(STEPS):
        here = QApplication.focusWidget()
        if here is None:
            return ["the focus was lost"]
        seen.add(here)
        if (here, _place(here)) in been:
            trapped = len(been) > 1 and len({widget for widget, _ in been}) == 1
            return [f"{type(here).__name__} keeps Tab"] if trapped else []
        been.add((here, _place(here)))
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return [f"Tab never comes round, last in {type(QApplication.focusWidget()).__name__}"]


def _place(widget: QWidget) -> int:
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        return widget.textCursor().position()
    return widget.currentIndex().row() if isinstance(widget, QAbstractItemView) else 0


def unreached(root: QWidget, seen: set[QWidget]) -> str:
    """Tell the controls that need a mouse; of a choice of one, the arrows reach the others."""
    left = [one for one in focusable(root) - seen if not _steered(one, seen)]
    return "\n".join(sorted(f"{type(one).__name__} {_said(one)}" for one in left))


def _said(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def _steered(widget: QWidget, seen: set[QWidget]) -> bool:
    if not isinstance(widget, QAbstractButton):
        return False
    group, above = widget.group(), widget.parentWidget()
    among = group.buttons() if group is not None else above.findChildren(QAbstractButton) if above is not None else []
    exclusive = group.exclusive() if group is not None else widget.autoExclusive()
    return exclusive and bool(seen & set(among))
