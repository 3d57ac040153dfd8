"""Types queries into the real window and prints the milliseconds of every key, as JSON.

`python -m tests.bench.typist ROUNDS`, with the library in IDM_LIBRARY; the list must be painted after its model was
filled anew.
"""

import json
import os
import sys
from pathlib import Path
from time import perf_counter, process_time

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit

from idm_desktop.ui.building import build_window
from idm_desktop.ui.window import Window

QUERIES = ("migration", "women in", '"local authorities"', "remittances", "speaker:ambassador", "climat")
LONGEST = 1.0
PAUSE_MS = 50
WAKE_MS = 100


class Watch(QObject):
    """Sees the list painted after its model was filled anew."""

    def __init__(self, results: QAbstractItemView) -> None:
        super().__init__(results)
        self.forget()
        results.model().modelReset.connect(self._answer)
        results.viewport().installEventFilter(self)

    def forget(self) -> None:
        self._answered = self.painted = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.painted = self.painted or (self._answered and event.type() == QEvent.Type.Paint)
        return False

    def _answer(self) -> None:
        self._answered = True


def press(letter: str, field: QLineEdit, watch: Watch) -> tuple[float, float]:
    """Return the milliseconds until the answer to this key has been painted, and those that the program worked."""
    watch.forget()
    began, worked = perf_counter(), process_time()
    QTest.keyClicks(field, letter)
    while not watch.painted and perf_counter() - began < LONGEST:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return (perf_counter() - began) * 1000, (process_time() - worked) * 1000


def drive(window: Window, rounds: int) -> list[tuple[float, float]]:
    field, results = window.header.field, window.asking.page.rows
    watch = Watch(results)
    waker = QTimer(window)  # so that waiting for events ends when none come
    waker.start(WAKE_MS)
    took: list[tuple[float, float]] = []
    for query in QUERIES * rounds:
        field.clear()
        QTest.qWait(PAUSE_MS)
        took += [press(letter, field, watch) for letter in query]
    return took


def main() -> None:
    app = QApplication(sys.argv)
    window = build_window(Path(os.environ["IDM_LIBRARY"]))
    window.kept = window.kept._replace(toured=True)  # nobody types before the tour is put away
    window.show()
    QTest.qWaitForWindowExposed(window)
    while not window.is_complete:
        app.processEvents()
    window.asking.ask("a")  # the page of results is made with the first key
    QTest.qWait(WAKE_MS)
    print(json.dumps(drive(window, int(sys.argv[1]))))
    window.close()
    app.processEvents()


if __name__ == "__main__":
    main()
