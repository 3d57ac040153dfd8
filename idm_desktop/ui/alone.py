"""One window for each library: the second asks the first to come to the front, and ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Slot

from idm_desktop.desk import folder as folders

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

    from idm_desktop.ui.window import Window

WAIT = 2_000
"""Milliseconds to wait for the first window to answer."""

LONGEST = 4_096


def hold(folder: Path) -> QLockFile | None:
    """Take the library for this window; None where another window has it."""
    guard = QLockFile(str(folder / folders.WINDOW))
    guard.setStaleLockTime(0)
    if guard.tryLock(0):
        return guard
    return guard if guard.error() != QLockFile.LockError.LockFailedError else None


def raise_other(folder: Path, ref: str | None) -> int:
    """Ask the window that has the library to come to the front and open `ref`."""
    try:
        from PySide6.QtNetwork import QLocalSocket
    except ImportError:  # a library of the system that this part of Qt needs is not there
        socket = None
    else:
        socket = QLocalSocket()
        socket.connectToServer(_name(folder))
    if socket is None or not socket.waitForConnected(WAIT):
        print(
            "idm: This library is open in another window, which does not answer; close that one first.", file=sys.stderr
        )
        return 1
    socket.write(f"{ref or ''}\n".encode())
    socket.waitForBytesWritten(WAIT)
    socket.waitForDisconnected(WAIT)
    print("This library is open already; its window was brought to the front.")
    return 0


def listen(window: Window) -> Doorkeeper | None:
    """Let later starts find this window; None where the system lacks what Qt needs for it."""
    try:
        return Doorkeeper(window)
    except ImportError:
        return None


class Doorkeeper(QObject):
    """Answers those who come later."""

    def __init__(self, window: Window) -> None:
        from PySide6.QtNetwork import QLocalServer

        super().__init__(window)
        self._window = window
        self._server: QLocalServer = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        name = _name(window.folder)
        QLocalServer.removeServer(name)
        self._server.newConnection.connect(self._meet)
        self._server.listen(name)

    @Slot()
    def _meet(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket.waitForReadyRead(WAIT // 10):
            ref = bytes(socket.readLine(LONGEST).data()).decode(errors="replace").strip()
            if ref:
                self._window.take(ref)
        self._window.come_forward()
        socket.disconnectFromServer()


def _name(folder: Path) -> str:
    import hashlib

    told = f"{os.getuid() if hasattr(os, 'getuid') else ''}:{folder.resolve()}"
    return f"idm-desktop-{hashlib.sha256(told.encode()).hexdigest()[:20]}"
