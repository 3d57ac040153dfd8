"""The process that brings documents in for a window: what it tells comes back on the GUI thread."""

import subprocess
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from idm_desktop.desk import errand
from idm_desktop.errors import ImportFailed

PATIENCE = 3_000
"""Milliseconds a process has to put in order what it began, before it is killed."""


class Errands(QObject):
    """Runs one import at a time.

    Signals:
        told: something happened; carries a tag of `errand` and its values.
        ended: the process is gone; carries whether it did all it was asked to.
    """

    told = Signal(str, object)
    ended = Signal(bool)
    _heard = Signal(bytes)
    _gone = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._child: subprocess.Popen[bytes] | None = None
        self._listener: Thread | None = None
        self._stopped = False
        self._patience = QTimer(self, interval=PATIENCE, singleShot=True)
        self._patience.timeout.connect(self._kill)
        self._heard.connect(self._tell)
        self._gone.connect(self._end)

    @property
    def is_running(self) -> bool:
        """Say whether an import is under way."""
        return self._child is not None

    def start(self, order: errand.Order) -> None:
        """Begin an import; raise IdmError where its process does not start."""
        try:
            self._child = errand.start(order)
        except OSError as error:
            reason = error.strerror or str(error)
            said = self.tr("The process that imports did not start ({reason}); try again.")
            raise ImportFailed(said.format(reason=reason)) from error
        self._stopped = False
        self._listener = Thread(target=self._listen, args=(self._child,), name="import", daemon=True)
        self._listener.start()

    @Slot()
    def stop(self) -> None:
        """Ask the import to stop; where it does not, kill it."""
        if self._child is not None and not self._stopped:
            self._stopped = True
            self._hang_up(self._child)
            self._patience.start()

    def close(self) -> None:
        """Stop the import and wait until nothing of it is left."""
        if self._child is None:
            return
        self._hang_up(self._child)
        try:
            self._child.wait(PATIENCE / 1000)
        except subprocess.TimeoutExpired:
            self._child.kill()
        if self._listener is not None:
            self._listener.join()

    def _hang_up(self, child: subprocess.Popen[bytes]) -> None:
        if child.stdin is not None and not child.stdin.closed:
            child.stdin.close()

    def _listen(self, child: subprocess.Popen[bytes]) -> None:
        """Hand over what comes; on a thread of its own."""
        assert child.stdout
        with child.stdout as lines:
            for line in lines:
                self._heard.emit(line)
        self._gone.emit(child.wait())

    @Slot(bytes)
    def _tell(self, line: bytes) -> None:
        self.told.emit(*errand.read(bytes(line)))

    @Slot(int)
    def _end(self, status: int) -> None:
        self._patience.stop()
        child, self._child = self._child, None
        if child is not None:
            self._hang_up(child)
        self.ended.emit(status == 0 and not self._stopped)

    @Slot()
    def _kill(self) -> None:
        if self._child is not None:
            self._child.kill()
