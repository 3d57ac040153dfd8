"""Jobs of the worker that open what an address names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idm_desktop.ui.reader.values import Place

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk
    from idm_desktop.desk.opened import Opened
    from idm_desktop.ui.history import Stop

    Found = tuple[Opened | str, Place | None]

DOCUMENT = "idm://doc/"
EVENT = "idm://event/"


def open_(stop: Stop, keeps: bool, desk: Desk) -> Found:
    """Open what a stop names: a page, the address of an overview, or a document where it was left."""
    from idm_desktop.desk import reading

    if "/" not in stop.ref and (event := reading.event_of(desk, stop.ref)):
        return f"{EVENT}{event}", None
    if keeps and stop.place is None and "/" not in (document := stop.ref.removeprefix(DOCUMENT)):
        from idm_desktop.desk import progress

        if kept := progress.place(document):
            return _left(desk, document, stop.layer, kept)
    opened = reading.open_page(desk, stop.ref, stop.layer)
    if opened.page.kind == "group":
        from idm_desktop.ui.reader import labels

        opened = opened._replace(page=labels.named_group(opened.page))
    return opened, None


def _left(desk: Desk, document: str, layer: str, kept: tuple[str, int]) -> Found:
    """Open a document where it was left, if that is still there."""
    from idm_desktop.desk import reading
    from idm_desktop.errors import NotFound

    try:
        opened = reading.open_page(desk, f"{DOCUMENT}{document}/{kept[0]}", layer)
    except NotFound:
        return reading.open_page(desk, document, layer), None
    return opened._replace(passage=None, start=0, end=0), Place(*kept)
