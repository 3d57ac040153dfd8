"""What the menu Document does, and what the menus of the lists offer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu

from idm_desktop.ui.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from idm_desktop.ui.window import Window

OPEN = QT_TRANSLATE_NOOP("Facts", "&Open")
PROPERTIES = QT_TRANSLATE_NOOP("Facts", "&Properties…")
CORRECTED = ("idm://session/", "idm://speaker/", "idm://event/", "idm://doc/")
"""How the addresses of what can be corrected begin."""


def table(window: Window) -> dict[str, Callable[[], object]]:
    """Return what each action of the menu does, by its name."""
    return {
        "properties": lambda: window.correcting.properties(_open(window), _event(window)),
        "event-properties": lambda: window.correcting.properties(_address(window)),
        "new-event": lambda: window.correcting.new_event(),
        "merge-event": lambda: window.correcting.merge_event(_address(window)),
        "remove-document": partial(_remove_document, window),
        "remove-event": partial(_remove_event, window),
        "put-back": lambda: window.correcting.put_back(),
        "open-original": lambda: window.correcting.open_original(_document(window)),
        "show-original": lambda: window.correcting.open_original(_document(window), folder=True),
        "encoding": lambda: window.correcting.choose_encoding(_document(window)),
    }


def offer(window: Window, ref: str, point: QPoint) -> None:
    """Offer what can be done with what a row of a list stands for."""
    menu = QMenu(window)
    menu.addAction(QCoreApplication.translate("Facts", OPEN)).triggered.connect(partial(window.open, ref))
    if ref.startswith(CORRECTED) and "note=" not in ref:
        facts = menu.addAction(QCoreApplication.translate("Facts", PROPERTIES))
        facts.triggered.connect(partial(window.correcting.properties, ref, _event(window)))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(point)


def _open(window: Window) -> str:
    """Return the address of what the open page is about."""
    page = window.visiting.page
    if page is None:
        return _address(window)
    return page.ref if page.kind in ("session", "speaker") else f"idm://doc/{page.document}"


def _document(window: Window) -> str:
    page = window.visiting.page
    return page.document or "" if page is not None else ""


def _event(window: Window) -> str | None:
    page = window.visiting.page
    return page.event if page is not None else window.outline.event.id if window.outline else None


def _address(window: Window) -> str:
    return f"idm://event/{_event(window)}"


def _remove_document(window: Window) -> None:
    document = _document(window)
    rows = window.outline.documents if window.outline else ()
    name = next((row.title for row in rows if row.ref == f"idm://doc/{document}"), document)
    window.correcting.remove(document, name)


def _remove_event(window: Window) -> None:
    event = _event(window)
    events = window.outline.events if window.outline else ()
    name = next((one.title for one in events if one.id == event), event or "")
    window.correcting.remove(_address(window), name)
