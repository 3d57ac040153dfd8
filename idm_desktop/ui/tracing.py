"""Saying when the window was whole, for the benchmark of the start; then ending."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

if TYPE_CHECKING:
    from idm_desktop.ui.window import Window


class Watch(QObject):
    """Waits for the first paint after everything asked for at the start is laid out."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._laid = False
        window.shown.connect(self._lay)
        window.panes.middle.installEventFilter(self)
        window.reader.viewport().installEventFilter(self)

    def _lay(self) -> None:
        self._laid = True
        self._window.reader.viewport().update()
        self._window.panes.middle.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._laid and event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, _report)
            self._laid = False
        return False


def watch(window: Window) -> None:
    """Print one line of JSON when the window has been painted whole: seconds since the start, memory, modules."""
    Watch(window)


def _report() -> None:
    import json
    import time

    ticks = int(Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()[19])
    seconds = time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    memory = next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    print(json.dumps({"shown": seconds, "pss_kb": memory, "modules": len(sys.modules)}), flush=True)
    os._exit(0)
