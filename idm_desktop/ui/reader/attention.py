"""What is read while it is in view, and where one has come to.

Reading goes from the top of the view downwards at a quick reader's pace, for as long as the page is looked at; a
passage has been read once that pace has gone through it and its beginning and end have both been in view.
"""

from typing import NamedTuple

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from idm_desktop.ui.reader import geometry
from idm_desktop.ui.reader.folio import Folio
from idm_desktop.ui.reader.sheet import Placed
from idm_desktop.ui.reader.values import Place

PACE = 12
"""Words a second."""
GLANCE = 1000
"""Milliseconds between two looks at what is in view."""
IDLE = 120_000
"""Milliseconds without a movement after which nobody is taken to be reading."""


NOWHERE = Place("", 0)
"""At the very beginning, title and all."""


class Looked(NamedTuple):
    """How much of a passage has been gone through, in words, and which of its ends have been in view."""

    words: float = 0.0
    top: bool = False
    bottom: bool = False


class Attention(QObject):
    """Watches a page.

    Signals:
        read: passages of a document have been read; carries its id and theirs.
        left: one has come to another place in a document; carries its id, the passage or "", and the offset.
    """

    read = Signal(str, object)
    left = Signal(str, str, int)

    def __init__(self, reader: Folio, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._looked: dict[str, Looked] = {}
        self._kept: tuple[str, Place] | None = None
        self._still = QElapsedTimer()
        self._still.start()
        self._glances = QTimer(self, interval=GLANCE)
        self._glances.timeout.connect(self._glance)
        self._glances.start()
        reader.leaving.connect(self.keep)
        reader.verticalScrollBar().valueChanged.connect(self._stir)

    @Slot()
    def _stir(self) -> None:
        self._still.restart()

    @Slot()
    def _glance(self) -> None:
        if self._reader.isVisible() and self._reader.window().isActiveWindow():
            if self._still.elapsed() < IDLE:
                self.look(GLANCE / 1000)
            self.keep()

    @Slot()
    def keep(self) -> None:
        """Say where one has come to, if that is not where one was."""
        page, place = self._reader.page, self._reader.place()
        if page is None or page.kind != "document" or page.document is None or place is None:
            return
        if self._reader.is_at_top and page.before is None:
            place = NOWHERE
        if self._kept != (page.document, place):
            self._kept = (page.document, place)
            self.left.emit(page.document, *place)

    def look(self, seconds: float) -> None:
        """Take what is in view as looked at for so long."""
        budget = PACE * seconds
        done: dict[str, list[str]] = {}
        top = self._reader.verticalScrollBar().value()
        bottom = top + self._reader.viewport().height()
        for placed, box in geometry.visible(self._reader.sheet, top, bottom):
            passage = placed.leaf.passage
            before = self._looked.get(passage.id, Looked())
            words = _words(placed)
            spent = min(budget, max(0.0, words - before.words))
            budget -= spent
            now = Looked(
                before.words + spent, before.top or box.top() >= top - 1, before.bottom or box.bottom() <= bottom + 1
            )
            self._looked[passage.id] = now
            if _is_read(now, words) and not _is_read(before, words):
                done.setdefault(passage.document, []).append(passage.id)
        for document, passages in done.items():
            self.read.emit(document, tuple(passages))


def _words(placed: Placed) -> int:
    return placed.leaf.passage.text.count(" ") + 1


def _is_read(looked: Looked, words: int) -> bool:
    return looked.words >= words and looked.top and looked.bottom
