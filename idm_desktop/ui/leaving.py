"""Closing a window: what goes on is brought to an end, what was typed is saved, and where one was is remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idm_desktop.ui import deskwork, remembering, settings

if TYPE_CHECKING:
    from idm_desktop.ui.window import Window


def leave(window: Window) -> None:
    """End all that a window has begun; of its parts only those that were made."""
    made = window.__dict__
    if "bringing" in made:
        window.bringing.close()
    window.flush()
    if "attention" in made:
        window.attention.keep()
    if "reading" in made:
        window.reading.close()
    if window.keeps:
        settings.save(settings.settings_file(), remembering.remembered(window))
    window.tasks.commit(deskwork.remember)
    window.tasks.close()
    end_aside(window)
    if "preferring" in made:
        window.preferring.restoring.close()


def end_aside(window: Window) -> None:
    """Finish what goes on beside a window, the folder that follows brought up to date."""
    if "mirroring" in window.__dict__:
        window.mirroring.last_round()
    if "aside" in window.__dict__:
        window.aside.close()
