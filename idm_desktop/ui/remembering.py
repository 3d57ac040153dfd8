"""What a window takes up from the last time, and what it leaves for the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from idm_desktop.ui.settings import Settings
    from idm_desktop.ui.window import Window

USUAL = (1280, 800)


def take_up(window: Window, kept: Settings) -> None:
    """Give the window the size and the panes it had."""
    if not kept.geometry or not window.restoreGeometry(kept.geometry):
        window.resize(*USUAL)
    window.panes.want(outline=kept.outline, notes=kept.notes)


def remembered(window: Window) -> Settings:
    """Return the settings as they are to be the next time."""
    place = window.reader.place() if window.visiting.page is not None and not window.reader.is_at_top else None
    return window.kept._replace(
        passage=place.passage if place is not None else "",
        geometry=bytes(window.saveGeometry().data()),
        panes=window.panes.widths,
        outline=window.panes.wanted("outline"),
        notes=window.panes.wanted("notes"),
        theme=window.appearance.choice,
        zoom=round(window.reader.zoom * 100),
        layer=window.visiting.layer,
    )
