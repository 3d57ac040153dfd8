"""Choosing a document among all there are, by typing part of its title, its event, its kind or its year."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from idm_desktop.desk.shelf import Shelved
from idm_desktop.ui import wording
from idm_desktop.ui.dialogs.anything import Steered
from idm_desktop.ui.listing.model import Line
from idm_desktop.ui.listing.view import ListView

WIDE, HIGH = 640, 520
translate = QCoreApplication.translate


class DocumentsDialog(QDialog):
    """Lists documents over the window.

    Signals:
        chosen: one is to be opened; carries its address.
    """

    chosen = Signal(str)

    def __init__(self, shelved: Sequence[Shelved], open_ref: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAccessibleName(self.tr("Documents"))
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("Part of a title, an event, a kind or a year"))
        self.line.setAccessibleName(self.tr("Filter documents"))
        self.list = ListView(self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Documents"))
        self.list.lines.show(shelved, line)
        self.list.say_if_empty(
            self.tr("No document has these words.")
            if shelved
            else self.tr("There is no document here yet. Import one.")
        )
        self._steered = Steered(self.line, self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        self.list.go_to(next((row for row, one in enumerate(shelved) if one.ref == open_ref), 0))
        self.line.textChanged.connect(self._filter)
        self.list.opened.connect(self._choose)
        self.list.lines.filtered.connect(self._mark_first)

    def popup(self, over: QWidget) -> None:
        """Show the dialog near the top of a window."""
        self.resize(min(WIDE, over.width() - 32), min(HIGH, over.height() - 96))
        self.move(over.mapToGlobal(QPoint((over.width() - self.width()) // 2, 64)))
        self.show()
        self.line.setFocus()

    @Slot(str)
    def _filter(self, text: str) -> None:
        self.list.lines.set_filter(text)

    @Slot()
    def _mark_first(self) -> None:
        self.list.go_to(0)

    @Slot(str)
    def _choose(self, ref: str) -> None:
        self.accept()
        self.chosen.emit(ref)


def line(one: Shelved) -> Line:
    """Word a document: its title, its kind, and the event it belongs to."""
    event = wording.joined(one.event.title, wording.days(one.event.start, one.event.end))
    if one.document is None:
        return Line(one.ref, one.event.title, wording.joined(translate("Documents", "No document yet"), event))
    document = one.document
    kind = wording.document_kind(document.kind)
    language = wording.language(document.language)
    version = (
        translate("Documents", "version {number}").format(number=document.version) if document.version > 1 else None
    )
    return Line(one.ref, document.title, wording.joined(kind, language, version, event))
