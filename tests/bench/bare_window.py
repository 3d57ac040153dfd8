"""The floor: a window that does nothing but show 40 KB of text, and says when it stands.

Run with IDM_TRACE_START=1, our own program prints the same line: seconds since the process began, its memory, and the
number of modules it has loaded, once the window has been painted whole.
"""

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser

CHARACTERS = 40_000
PARAGRAPH = "Words that say nothing, set one after another until they fill the lines of a page. " * 7


class Page(QTextBrowser):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, report)


def seconds_since_start() -> float:
    """Return the age of this process; the system counts it in hundredths."""
    ticks = int(Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19])
    return time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")


def pss_kb() -> int:
    """Return the memory of this process, what is shared counted by its share."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))


def report() -> None:
    told = {"shown": seconds_since_start(), "pss_kb": pss_kb(), "modules": len(sys.modules)}
    print(json.dumps(told), flush=True)
    os._exit(0)


app = QApplication(sys.argv)
window = QMainWindow()
page = Page(window)
page.setPlainText("\n".join([PARAGRAPH] * (CHARACTERS // len(PARAGRAPH))))
window.setCentralWidget(page)
window.resize(1280, 800)
window.show()
app.exec()
