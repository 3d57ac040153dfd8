"""Something to do with the desk, off the GUI thread: see `tasks`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject
from shiboken6 import isValid

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk
    from idm_desktop.errors import IdmError

WRITES = ""
"""The kind of every commit: none is dropped for a newer one."""


class Job(NamedTuple):
    """Something to do with the desk; `ticket` tells the newest of its kind, `ahead` that no other read holds it up."""

    kind: str
    ticket: int
    work: Callable[[Desk], object]
    then: Callable[..., object] | None
    failed: Callable[[IdmError], object] | None
    label: str
    ahead: bool = False


def interrupted(error: Exception) -> bool:
    """Say whether a job failed because it was interrupted; while it opens a table SQLite words that otherwise."""
    return type(error).__name__ == "OperationalError" and ("interrupted" in str(error) or "vtable" in str(error))


def alive(call: Callable[..., object]) -> bool:
    """Say whether the widget that waits for an answer is still there."""
    owner = getattr(call, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
