"""Reading aloud, by the speech command of the platform, where it has one."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, QProcess, Signal, Slot

DYING = 500
"""Milliseconds a command is given to end when it is told to."""


class Voice(NamedTuple):
    """A command that speaks what comes in on its standard input; `stop` silences one that speaks through a service."""

    program: str
    arguments: tuple[str, ...]
    tongue: str
    stop: tuple[str, ...] = ()


VOICES = (
    Voice("spd-say", ("--wait", "--pipe-mode"), "--language", ("--cancel",)),
    Voice("espeak-ng", ("--stdin",), "-v"),
    Voice("espeak", ("--stdin",), "-v"),
    Voice("say", ("-f", "-"), ""),
)


def voice(find: Callable[[str], str | None] = shutil.which) -> Voice | None:
    """Return the speech command there is; None where there is none."""
    return next((one._replace(program=path) for one in VOICES if (path := find(one.program))), None)


class Speaking(QObject):
    """Speaks passages one after the other.

    Signals:
        began: a passage is being spoken; carries its id.
        ended: all has been spoken, or it was stopped.
    """

    began = Signal(str)
    ended = Signal()

    def __init__(self, voice: Voice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice = voice
        self._rest: list[tuple[str, str]] = []
        self._language = ""
        self._process = QProcess(self)
        self._process.finished.connect(self._go_on)
        self._process.errorOccurred.connect(self._fail)

    @property
    def is_speaking(self) -> bool:
        """Say whether something is being spoken."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def speak(self, passages: list[tuple[str, str]], language: str) -> None:
        """Speak passages: their ids and their words."""
        self._rest, self._language = list(passages), language
        self._go_on()

    @Slot()
    def stop(self) -> None:
        """Fall silent."""
        self._rest.clear()
        if self.is_speaking:
            if self._voice.stop:
                QProcess.startDetached(self._voice.program, list(self._voice.stop))
            self._process.kill()
            self._process.waitForFinished(DYING)

    @Slot()
    def _go_on(self) -> None:
        if not self._rest:
            self.ended.emit()
            return
        passage, words = self._rest.pop(0)
        tongue = [self._voice.tongue, self._language] if self._voice.tongue and self._language else []
        self._process.start(self._voice.program, [*tongue, *self._voice.arguments])
        self._process.write(f"{words}\n".encode())
        self._process.closeWriteChannel()
        self.began.emit(passage)

    @Slot(QProcess.ProcessError)
    def _fail(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._rest.clear()
            self.ended.emit()
