"""Keeping what has been read, and where one has come to, off the GUI thread."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from idm_desktop.ui.reader.attention import Attention

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk
    from idm_desktop.ui.reader.view import Reader
    from idm_desktop.ui.tasks import Tasks


def watch(reader: Reader, tasks: Tasks) -> Attention:
    """Keep what is read in a reader."""
    made = Attention(reader, reader)
    made.read.connect(lambda document, passages: tasks.commit(partial(_read, document, passages)))
    made.left.connect(lambda document, passage, offset: tasks.commit(partial(_left, document, passage, offset)))
    return made


def _read(document: str, passages: tuple[str, ...], desk: Desk) -> None:
    from idm_desktop.desk import progress

    progress.add(document, passages)


def _left(document: str, passage: str, offset: int, desk: Desk) -> None:
    from idm_desktop.desk import progress

    progress.leave(document, passage, offset)
