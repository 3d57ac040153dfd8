"""Python's search for cycles, kept to the thread of the window and out of the middle of whatever is going on there.

It begins wherever an allocation happens to be the one too many: on the worker, where it may destroy a widget from the
wrong thread, or while Qt is in the middle of one. Either way the program would be gone.
"""

import gc
from time import thread_time

from PySide6.QtCore import QObject, QTimerEvent

EVERY = 2000
"""Milliseconds from one look to the next."""

MANY = 50_000
"""From so many new objects on they are values read from a database, which know no cycles."""

SEEN = 0.02
"""Seconds of the processor's time of a look that whoever types would notice."""


class Collecting(QObject):
    """Looks for cycles from the event loop, as often as Python's own thresholds ask for."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.freeze()
        gc.disable()
        self.startTimer(EVERY)

    def timerEvent(self, event: QTimerEvent) -> None:
        collect()


def collect() -> int | None:
    """Look through the oldest generation whose time has come; return which, None where there is not enough.

    What would take so long that the window stands still is put among what stays, and not looked through again.
    """
    counts, limits = gc.get_count(), gc.get_threshold()
    if counts[0] > MANY:
        gc.freeze()
        return None
    due = next((age for age in (2, 1, 0) if counts[age] > limits[age]), None)
    if due is not None:
        began = thread_time()
        gc.collect(due)
        if thread_time() - began > SEEN:
            gc.freeze()
    return due
