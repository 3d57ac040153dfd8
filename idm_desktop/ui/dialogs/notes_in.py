"""What an import of notes would do, shown before it does it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from idm_desktop.model.reports import Returned, Step
from idm_desktop.ui import wording
from idm_desktop.ui.listing.model import Line
from idm_desktop.ui.listing.view import ListView
from idm_desktop.ui.translating import QT_TRANSLATE_NOOP

STATUS = {
    "new": QT_TRANSLATE_NOOP("NotesInDialog", "New"),
    "changed": QT_TRANSLATE_NOOP("NotesInDialog", "Changed in the file"),
    "conflict": QT_TRANSLATE_NOOP("NotesInDialog", "Changed in both places; both are kept"),
    "deleted": QT_TRANSLATE_NOOP("NotesInDialog", "No longer in the file"),
    "refused": QT_TRANSLATE_NOOP("NotesInDialog", "Cannot come in"),
}
ORDER = tuple(STATUS)
WIDE, HIGH = 560, 480


class NotesInDialog(QDialog):
    """Lists what would come in; nothing has been written yet.

    Signals:
        wanted: the reader wants it done; carries whether notes missing from their files go to the trash.
    """

    wanted = Signal(bool)

    def __init__(self, counts: Returned, steps: Sequence[Step], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = counts
        self._build()
        self.buttons.accepted.connect(self._want)
        self.buttons.rejected.connect(self.reject)
        self.list.left.connect(self.reject)
        shown = [step for step in steps if step.status in STATUS]
        self.list.lines.show(sorted(shown, key=lambda step: ORDER.index(step.status)), _line)
        self.list.go_to(0)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Import notes"))
        self.told = QLabel(_told(self._counts), self)
        self.told.setProperty("role", "head")
        self.told.setWordWrap(True)
        self.list = ListView(self, 2)
        self.list.setAccessibleName(self.tr("Notes that would come in"))
        self.list.say_if_empty(self.tr("All of them are here already, as they stand in the files."))
        self.trash = QCheckBox(self.tr("&Put those no longer in their file into the trash"), self)
        self.trash.setVisible(bool(self._counts.deleted))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.bring = self.buttons.addButton(self.tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.bring.setDefault(True)
        self.trash.toggled.connect(self._check)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.told)
        column.addWidget(self.list, 1)
        column.addWidget(self.trash)
        column.addWidget(self.buttons)
        self.resize(WIDE, HIGH)
        self._check()

    @Slot()
    def _check(self) -> None:
        written = self._counts.new + self._counts.changed + self._counts.conflicts
        self.bring.setEnabled(bool(written) or self.trash.isChecked())

    @Slot()
    def _want(self) -> None:
        self.wanted.emit(self.trash.isChecked())
        self.accept()


def _told(counts: Returned) -> str:
    """Say in one line what would happen."""
    translate = wording.translate
    parts = (
        (counts.new, translate("NotesInDialog", "{count} new")),
        (counts.changed, translate("NotesInDialog", "{count} changed")),
        (counts.conflicts, translate("NotesInDialog", "{count} kept beside another")),
        (counts.unchanged, translate("NotesInDialog", "{count} as they are here")),
        (counts.deleted, translate("NotesInDialog", "{count} missing")),
        (counts.refused, translate("NotesInDialog", "{count} that cannot come in")),
    )
    return wording.joined(*(text.format(count=count) for count, text in parts if count)) or translate(
        "NotesInDialog", "There are no notes in these files"
    )


def _line(step: Step) -> Line:
    from pathlib import Path

    from idm_desktop.ui import sentences

    said = wording.translate("NotesInDialog", STATUS[step.status])
    place = wording.translate("NotesInDialog", "{file}, line {line}") if step.line else "{file}"
    where = place.format(file=Path(step.file).name, line=step.line)
    detail = wording.joined(said, sentences.told(step.reason or "") if step.status == "refused" else None, where)
    return Line(step.note or "", step.words or where, detail)
