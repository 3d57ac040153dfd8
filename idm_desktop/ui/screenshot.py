"""Drawing the window off screen, for `idm screenshot`, the README, and a start without a display."""

from __future__ import annotations

import json
import os
from argparse import Namespace
from pathlib import Path
from time import monotonic
from typing import NamedTuple

from idm_desktop.errors import NotFound, Refused, StoreError

PATIENCE = 20.0
"""Seconds within which a view must be whole."""

SETTLED = 1.8
"""Seconds until the tint of the words one was taken to has gone."""

FIRST = {"conclusion": "conclusions", "session": "sessions", "speaker": "speakers"}


class Picture(NamedTuple):
    """What to draw, and where to."""

    target: Path
    view: str | None = None
    theme: str = "light"
    size: tuple[int, int] = (1280, 800)
    scale: float = 1.0
    ref: str | None = None
    query: str | None = None
    language: str = "en"


def draw(folder: Path, chosen: Namespace) -> int:
    """Draw what the command line asks for."""
    if chosen.theme not in ("light", "dark", "sepia", "contrast"):
        raise Refused(f"There is no theme {chosen.theme}.")
    what = (chosen.view, chosen.theme, chosen.size, chosen.scale, chosen.open, chosen.query, chosen.language)
    target = Path(chosen.to)
    save(folder, Picture(target, *what))
    print(json.dumps({"file": str(target)}, ensure_ascii=False, indent=2) if getattr(chosen, "json", False) else target)
    return 0


def save(folder: Path, picture: Picture) -> None:
    """Draw the window of the library in `folder`; raise an IdmError with a sentence where that cannot be."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = str(picture.scale)
    os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")
    from idm_desktop.ui import settings
    from idm_desktop.ui.building import application, build_window

    app = application()
    ref = None if picture.view == "review" else picture.ref or _first(folder, picture.view)
    window = build_window(folder, ref, settings.DEFAULTS._replace(theme=picture.theme, language=picture.language))
    window.resize(*picture.size)
    problems: list[str] = []
    window.visiting.failed.connect(problems.append)
    window.tasks.unopened.connect(lambda error: problems.append(str(error)))
    window.show()
    try:
        _wait(app, lambda: bool(window.is_complete or problems))
        if not problems:
            _arrange(app, window, picture, problems)
        if problems:
            raise NotFound(problems[0])
        _write(window, picture.target)
    finally:
        window.close()


def _first(folder: Path, view: str | None) -> str | None:
    """Return the first thing a view can show."""
    if view in (None, "start", "search"):
        return None
    from idm_desktop.desk import reading
    from idm_desktop.desk.desk import Desk

    desk = Desk(folder)
    try:
        outline = reading.lists(desk, None, "official")
    finally:
        desk.close()
    if outline is None:
        raise NotFound("This library holds nothing yet; import a document first.")
    if view == "overview":
        return f"idm://event/{outline.event.id}"
    rows = getattr(outline, FIRST.get(str(view), "documents"))
    if not rows:
        raise NotFound(f"This library has no {view} to show yet.")
    return str(rows[0].ref)


def _arrange(app: object, window: object, picture: Picture, problems: list[str]) -> None:
    from PySide6.QtWidgets import QApplication

    from idm_desktop.ui.window import Window

    assert isinstance(window, Window)
    assert isinstance(app, QApplication)
    if picture.view == "start":
        window.show_start()
    if picture.view == "review":
        window.reviewing.lacked.connect(problems.append)
        window.reviewing.open(picture.ref, window.open_event)
        _wait(app, lambda: window.reviewing.page.review is not None or bool(problems))
    if picture.view == "notes":
        window.panes.outline.show_list("notes")
        window.show_all_notes()
    if picture.view == "search" or picture.query is not None:
        query = picture.query or "migration"
        window.header.field.set_query(query)
        _wait(app, lambda: window.found_for(query) and window.asking.page.is_settled)
    deadline = monotonic() + (SETTLED if picture.ref else 0.4)
    _wait(app, lambda: monotonic() > deadline)


def _wait(app: object, done: object) -> None:
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    assert isinstance(app, QApplication)
    assert callable(done)
    end = monotonic() + PATIENCE
    while not done():
        if monotonic() > end:
            raise StoreError("The window was not drawn in time; try again when the computer is less busy.")
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def _write(window: object, target: Path) -> None:
    from PySide6.QtWidgets import QWidget

    assert isinstance(window, QWidget)
    if not target.parent.is_dir():
        raise NotFound(f"There is no folder {target.parent}; make it first, and try again.")
    partial = target.with_name(f".{target.name}.partial")
    if not window.grab().save(str(partial), "PNG"):
        partial.unlink(missing_ok=True)
        raise StoreError(f"{target} could not be written; draw it elsewhere with `idm screenshot --to FILE.png`.")
    partial.chmod(0o600)  # it may show notes
    partial.replace(target)
