"""What the window says and offers where its library or its notebook cannot be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from idm_desktop.errors import Damaged, TooNew
from idm_desktop.ui.tour import Tour

if TYPE_CHECKING:
    from idm_desktop.errors import IdmError
    from idm_desktop.ui.window import Window

translate = QCoreApplication.translate


def tell(window: Window, error: IdmError) -> None:
    """Say what is wrong until it is put away, with what helps: to mend what is damaged, or to restore a backup."""
    for tour in window.findChildren(Tour):
        tour.put_off()
    if window.outline is None and window.visiting.page is None:
        page = window.trouble
        page.show_trouble(str(error), mend=isinstance(error, Damaged), restore=isinstance(error, Damaged | TooNew))
        window.panes.stack.setCurrentWidget(page)
        page.setFocus()
        window.header.title.say("IDM Desktop")
        window.beginning.end()
    elif isinstance(error, Damaged):
        window.messages.insist(str(error), translate("Ailing", "Mend it…"), window.preferring.restoring.mend)
    else:
        window.messages.insist(str(error), translate("Ailing", "Restore a backup…"), window.actions_["restore"].trigger)
