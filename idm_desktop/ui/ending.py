"""Ending well when the system says so: what is written is saved, then the window closes."""

import signal
import socket
from functools import partial

from PySide6.QtCore import QObject, QSocketNotifier, Slot
from PySide6.QtWidgets import QWidget

SIGNALS = ("SIGTERM", "SIGINT", "SIGHUP")


class Ending(QObject):
    """Closes the window on a signal; Python hears of one only while it runs, so a socket wakes it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._woken, self._waker = socket.socketpair()
        for end in (self._woken, self._waker):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._woken.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._close)
        self.destroyed.connect(partial(_shut, self._woken, self._waker))
        signal.set_wakeup_fd(self._waker.fileno(), warn_on_full_buffer=False)
        for name in SIGNALS:
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), _ignored)

    @Slot()
    def _close(self) -> None:
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        self._window.close()


def obey(window: QWidget) -> None:
    """Close `window` when the program is told to end; from now on this one, and no other."""
    if window.findChild(Ending) is None:
        Ending(window)


def _shut(*ends: socket.socket) -> None:
    for end in ends:
        end.close()


def _ignored(number: int, frame: object) -> None:
    """Do nothing; the socket tells."""
