"""From nothing to a window: one for each library, and off screen where there is no display."""

from __future__ import annotations

import gc
import os
import sys
from functools import partial
from typing import TYPE_CHECKING

from idm_desktop.desk import folder as folders
from idm_desktop.errors import IdmError
from idm_desktop.ui import sparing

if TYPE_CHECKING:
    from pathlib import Path

    from idm_desktop.ui.window import Window

TRACE = "IDM_TRACE_START"
"""With this in the environment the program says when its window was whole, and ends: see tests/bench."""


def open_window(folder: Path | None, ref: str | None) -> int:
    """Open the window of a library and stay until it is closed; return the exit status."""
    chosen: Path | None = (folder or folders.default()).absolute()
    while chosen is not None:
        try:
            folders.prepare(chosen)
            return _open(chosen, ref) if _has_display() else _draw_instead(chosen, ref)
        except IdmError as error:
            print(f"idm: {error}", file=sys.stderr)
            chosen = _another(str(error))
    return 1


def _another(sentence: str) -> Path | None:
    """Return another folder to open, where the reader can be asked and chose one."""
    if not _has_display() or os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return None
    from idm_desktop.ui import other_folder

    return other_folder.choose(sentence)


def _open(chosen: Path, named: str | None) -> int:
    ref, file = (None, _file(named)) if named and _file(named) else (named, None)
    gc.disable()  # until the window is complete: what is made till then stays, and to look through it takes a while
    try:
        sparing.import_qt()
        return _stay(chosen, ref, file)
    finally:
        sparing.guard()  # where the window was never whole


def _stay(chosen: Path, ref: str | None, file: str | None) -> int:
    """Show the window until it is closed, or the one that is open already; return the exit status."""
    from idm_desktop.ui import alone
    from idm_desktop.ui.building import application, build_window

    app = application()
    guard = alone.hold(chosen)
    if guard is None:
        return alone.raise_other(chosen, file or ref)
    window = build_window(chosen, ref)
    window.complete.connect(partial(_settle, window))
    if file:
        window.complete.connect(partial(window.take, file))
    if os.environ.get(TRACE):
        from idm_desktop.ui import tracing

        tracing.watch(window)
    window.appear()
    status = app.exec()
    guard.unlock()
    return status


def _file(named: str) -> str | None:
    """Return the full path or the file: address of a file that was named in the place of an address; else None."""
    if named.startswith("file:"):
        return named
    path = os.path.abspath(named)  # noqa: PTH100  # pathlib would drop what a name may hold
    return path if "://" not in named and os.path.isfile(path) else None  # noqa: PTH113


def _has_display() -> bool:
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _draw_instead(folder: Path, ref: str | None) -> int:
    """Say that there is no display, draw the window to a file, and say where it is."""
    from idm_desktop.ui.screenshot import Picture, save

    target = folder / "window.png"
    print("There is no display here, so no window can be opened.", flush=True)
    save(folder, Picture(target, ref=ref))
    print(f"What it would show has been drawn to {target}.")
    print("For a real window, start this from a desktop session, or from an SSH session with X forwarding (ssh -X).")
    return 0


def _settle(window: Window) -> None:
    sparing.guard()
    from idm_desktop.ui import settling

    settling.settle(window)
