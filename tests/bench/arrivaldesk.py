"""Brings a folder into the real window and prints as JSON what that took, and how long the window was kept from events.

`python -m tests.bench.arrivaldesk FOLDER`, with the library in IDM_LIBRARY. A block is the time between two ticks of a
timer beyond its interval; `busy` is the processor time that the window itself used meanwhile, which is what it is to
answer for where other programs take the processors too.
"""

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter, thread_time

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from idm_desktop.model.reports import Imported
from idm_desktop.ui import settings
from idm_desktop.ui.building import build_window
from tests.bench.readingdesk import until

TICK = 5
"""Milliseconds between two ticks."""


class Pulse(QObject):
    """Ticks, and keeps what was too long between two ticks, in milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks = [0.0]
        self.busy = [0.0]
        self._last = perf_counter(), thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK)

    def _tick(self) -> None:
        now = perf_counter(), thread_time()
        self.blocks.append(max(0.0, (now[0] - self._last[0]) * 1000 - TICK))
        self.busy.append((now[1] - self._last[1]) * 1000)
        self._last = now


def whole(folder: Path, outcomes: Sequence[Imported]) -> int:
    """Return how many documents came in; end the run where that is not every file of the folder."""
    files = sum(path.is_file() for path in folder.iterdir())
    lost = [f"{came.file}: {came.reason or came.status}" for came in outcomes if came.status != "imported"]
    if lost or len(outcomes) != files:
        sys.exit(f"{len(outcomes) - len(lost)} of {files} files were imported. {' '.join(lost[:1])}")
    return files


def main() -> None:
    folder = Path(sys.argv[1])
    app = QApplication(sys.argv)
    place = Path(os.environ["IDM_LIBRARY"])
    window = build_window(place, "idm-2018-2-digest-en", settings.DEFAULTS._replace(theme="light"))
    window.show()
    QTest.qWaitForWindowExposed(window)
    until(lambda: window.is_complete)
    waiting = QEventLoop()
    window.bringing.finished.connect(waiting.quit)
    pulse, began = Pulse(), perf_counter()
    window.bringing.bring_in([folder])
    waiting.exec()
    seconds = perf_counter() - began
    rate = whole(folder, window.bringing.outcomes()) / seconds
    print(json.dumps({"rate": [rate], "block": [max(pulse.blocks)], "busy": [max(pulse.busy)]}))
    window.close()
    app.processEvents()


if __name__ == "__main__":
    main()
