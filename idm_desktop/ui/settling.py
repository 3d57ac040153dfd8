"""What can wait until a window is whole: to be found by later starts, to end well when told to, to look for cycles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idm_desktop.ui import alone, ending
from idm_desktop.ui.collecting import Collecting

if TYPE_CHECKING:
    from idm_desktop.ui.window import Window


def settle(window: Window) -> None:
    """Let a window be the one of its library."""
    Collecting(window)
    ending.obey(window)
    alone.listen(window)


def is_settled(window: Window) -> bool:
    """Say whether a window is that."""
    return window.findChild(ending.Ending) is not None
