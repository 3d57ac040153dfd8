"""Run as a program: do at random whatever can be done with the real window, off screen, by key, mouse and menu.

`python -m tests.torture.fidgeter LIBRARY SEED STEPS`; a line is `did WHAT`, or `wrong WHAT` for a traceback.
"""

import gc
import random
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from types import TracebackType

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from idm_desktop.ui import settings
from idm_desktop.ui.building import build_window
from idm_desktop.ui.collecting import Collecting
from idm_desktop.ui.deeds import ACTIONS
from idm_desktop.ui.window import Window

PATIENCE = 20.0
"""Seconds within which the window must be there."""

CLOSE = 40
"""Milliseconds after which something is done about a dialog or menu that has come up."""

ELSEWHERE = frozenset({"quit", "print", "open-original", "show-original"})
"""Actions that end the program, or hand something to other programs."""

WORDS = (
    "migration",
    "capacity building",
    "speaker:arbour",
    '"',
    "(((",
    "tag:x",
    "=IOM",
    "/mig.*n/",
    "the",
    "-a",
    "#b/c",
)
KEYS = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Space),
    *(Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Slash, Qt.Key.Key_F3, Qt.Key.Key_F6, Qt.Key.Key_F9),
    *(Qt.Key.Key_H, Qt.Key.Key_1, Qt.Key.Key_4),
)
WITH = (*[Qt.KeyboardModifier.NoModifier] * 6, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier)
BUTTONS = (*[Qt.MouseButton.LeftButton] * 6, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton)
PLACES = (
    "idm://library",
    "idm://event/idm-2018-2",
    "idm-2018-2-digest-en/p20",
    "louise-arbour",
    "idm-2018-2-session-3",
)


class Fidgeter:
    """Two hands that know nothing."""

    def __init__(self, window: Window, seed: int) -> None:
        self._window = window
        self._dice = random.Random(seed)
        self._deeds: tuple[tuple[int, Callable[[], str]], ...] = (
            (25, self._act),
            (30, self._press),
            (8, self._open),
            (8, self._search),
            (8, self._type),
            (18, self._click),
            (3, self._resize),
        )
        self._close()

    def fidget(self) -> str:
        """Do something; return what."""
        weights, deeds = zip(*self._deeds, strict=True)
        did: str = self._dice.choices(deeds, weights)[0]()
        QTest.qWait(self._dice.randrange(25))
        return did

    def _act(self) -> str:
        name = self._dice.choice([action.name for action in ACTIONS if action.name not in ELSEWHERE])
        self._window.actions_[name].trigger()
        return f"action {name}"

    def _press(self) -> str:
        key, modifier = self._dice.choice(KEYS), self._dice.choice(WITH)
        QTest.keyClick(QApplication.focusWidget() or self._window, key, modifier)
        return f"key {key.name} {modifier.name}"

    def _open(self) -> str:
        ref = self._dice.choice(PLACES)
        self._window.open(ref)
        return f"open {ref}"

    def _search(self) -> str:
        query = self._dice.choice(WORDS)
        self._window.header.field.set_query(query)
        return f"search {query}"

    def _type(self) -> str:
        there, words = QApplication.focusWidget(), self._dice.choice(WORDS)
        if isinstance(there, QLineEdit | QPlainTextEdit):
            QTest.keyClicks(there, words)
        return f"type {words}"

    def _click(self) -> str:
        shown = [one for one in self._window.findChildren(QWidget) if one.isVisible() and not one.size().isEmpty()]
        one, button = self._dice.choice(shown), self._dice.choice(BUTTONS)
        point = QPoint(self._dice.randrange(one.width()), self._dice.randrange(one.height()))
        did = f"click {button.name} on {type(one).__name__} {one.objectName()}"
        (QTest.mouseDClick if self._dice.random() < 0.15 else QTest.mouseClick)(
            one, button, Qt.KeyboardModifier.NoModifier, point
        )
        return did

    def _resize(self) -> str:
        self._window.resize(self._dice.randrange(560, 1500), self._dice.randrange(400, 1000))
        return "resize"

    def _close(self) -> None:
        """Press a key in whatever has come up over the window; it may bring up more, so look again first of all."""
        QTimer.singleShot(CLOSE, self._close)
        up = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if up is not None:
            keys = (
                Qt.Key.Key_Escape,
                Qt.Key.Key_Escape,
                Qt.Key.Key_Tab,
                Qt.Key.Key_Down,
                Qt.Key.Key_Space,
                Qt.Key.Key_Return,
            )
            QTest.keyClick(up.focusWidget() or up, self._dice.choice(keys))


def main(folder: Path, seed: int, steps: int) -> None:
    app = QApplication(sys.argv[:1])
    gc.disable()

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        print("wrong", "".join(traceback.format_exception(kind, error, trace)).replace("\n", " | "), flush=True)

    sys.excepthook = tell
    window = build_window(folder, None, settings.DEFAULTS)
    Collecting(window)
    window.show()
    end = monotonic() + PATIENCE
    while not window.is_complete and monotonic() < end:
        app.processEvents()
    hands = Fidgeter(window, seed)
    for _ in range(steps):
        try:
            print("did", hands.fidget(), flush=True)
        except Exception as error:  # whatever it is, it is what is looked for
            tell(type(error), error, error.__traceback__)
    window.close()
    print("closed", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
