"""A page whose footnotes and acronyms are told where one looks: under the pointer, or at the caret by key."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from idm_desktop.ui.reader import explaining, links
from idm_desktop.ui.reader.explaining import Explained
from idm_desktop.ui.reader.links import Anchored
from idm_desktop.ui.reader.popover import Popover
from idm_desktop.ui.reader.searched import Searched


class Told(Searched):
    """Shows what is to be told beside the words it is about."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acronyms: Mapping[str, str] = {}
        self._told: Explained | None = None
        self._popover = Popover(self.viewport())

    def set_acronyms(self, acronyms: Mapping[str, str]) -> None:
        """Take up what the acronyms of the text stand for."""
        self._acronyms = acronyms

    def explain(self) -> bool:
        """Tell what the word at the caret means, or the footnote there; False where there is nothing to tell."""
        cursor = self.textCursor()
        found = self._explained(cursor.selectionStart())
        self._tell(found)
        if found is not None and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, found.text))
        return found is not None

    def _hover(self, point: QPoint) -> None:
        position = self.cursorForPosition(point).position()
        link = links.at(self._sheet.document, position) if self.anchorAt(point) else None
        hovered = (link.start, link.end) if link else None
        if hovered != self._shown.hovered:
            self._over(hovered=hovered)
        found = self._explained(position)
        self._tell(found if found and self._is_over(point, found) else None)

    def _show_footnote(self, link: Anchored | None) -> None:
        self._tell(self._explained(link.start) if link else None)

    def _explained(self, position: int) -> Explained | None:
        """Return what there is to be told at a position: a footnote, an acronym, or why something was guessed."""
        found = explaining.at(self._sheet, position, self._acronyms)
        placed = self._sheet.at(position) if found is None else None
        if placed is None or not placed.leaf.doubts:
            return found
        from idm_desktop.ui.reader import doubts

        doubt = doubts.at(self._sheet, position)
        if doubt is None:
            return None
        return Explained(placed.position(doubt.start), placed.position(doubt.end, ending=True), doubts.said(doubt))

    def _tell(self, found: Explained | None) -> None:
        if found is None:
            self._popover.hide()
        elif found != self._told or not self._popover.isVisible():
            self._popover.show_at(found.text, self._rect_of(found.start))
        self._told = found

    def _is_over(self, point: QPoint, found: Explained) -> bool:
        """Tell whether a point is on words, and not only beside them where a line ends."""
        first, last = self._rect_of(found.start), self._rect_of(found.end)
        if first.top() != last.top():
            return True
        return first.united(last).adjusted(-2, 0, 2, 0).contains(point)

    def _rect_of(self, position: int) -> QRect:
        cursor = QTextCursor(self._sheet.document)
        cursor.setPosition(position)
        return self.cursorRect(cursor)
