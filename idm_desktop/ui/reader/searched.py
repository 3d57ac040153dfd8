"""A page on which something was found: matches marked, and gone through round and round."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from idm_desktop.ui.reader import finding, painter
from idm_desktop.ui.reader.folio import Folio
from idm_desktop.ui.reader.values import Place, Stretch


class Searched(Folio):
    """Marks what was found and steps through it.

    Signals:
        counted: something was found in the page; carries which match is shown, from 1, and how many there are.
    """

    counted = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[Stretch, ...] = ()

    def set_found(self, found: tuple[Stretch, ...], current: Stretch | None = None) -> None:
        """Mark what a search found; `find_next` goes from one to the next."""
        self._found = found
        self._over(found=painter.by_passage(found), current_found=current)

    def add_found(self, found: tuple[Stretch, ...]) -> None:
        """Mark more of what a search found, and stay at the match that is shown."""
        self.set_found(found, self._shown.current_found)

    def find(self, text: str) -> int:  # type: ignore[override]  # Qt's looks in what is set, ours in the passages
        """Mark `text` wherever it stands, show the first match from here on, and return how many there are."""
        return self.show_matches(finding.matches(self._sheet, text))

    def texts(self) -> dict[str, str]:
        """Return the plain texts of the passages by their ids, in the order of the page."""
        return finding.texts(self._sheet)

    def show_matches(self, found: tuple[Stretch, ...]) -> int:
        """Mark what was found, show the first from here on, and return how many there are."""
        self.set_found(found)
        here = self._sheet.placed and self._rank(self._place or self.place())
        first = next((index for index, one in enumerate(self._found) if here and self._rank(one) >= here), 0)
        self._show_found(first)
        return len(self._found)

    @Slot()
    def find_next(self) -> None:
        """Show the next match, after the last the first."""
        self._step(1)

    @Slot()
    def find_previous(self) -> None:
        """Show the match before, before the first the last."""
        self._step(-1)

    def _rank(self, at: Place | Stretch | None) -> tuple[int, int]:
        """Return where something stands among the leaves, to compare it with others."""
        if at is None:
            return (0, 0)
        offset = at.offset if isinstance(at, Place) else at.start
        return next(((one.first, offset) for one in self._sheet.all_of(at.passage)), (0, 0))

    def _step(self, by: int) -> None:
        if self._found:
            current = self._shown.current_found
            index = self._found.index(current) + by if current in self._found else 0
            self._show_found(index % len(self._found))

    def _show_found(self, index: int) -> None:
        if not self._found:
            self.counted.emit(0, 0)
            return
        stretch = self._found[index]
        self._over(current_found=stretch)
        for placed in self._sheet.all_of(stretch.passage)[:1]:
            self._bring_into_view(placed.position(stretch.start))
        self.counted.emit(index + 1, len(self._found))
