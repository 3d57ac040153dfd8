"""How an import goes, and what came of it: what came in, what to look at, what was refused and why."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from idm_desktop.model.reports import Counts, Imported
from idm_desktop.ui import wording
from idm_desktop.ui.translating import QT_TRANSLATE_NOOP

WIDE = 480
COUNTED = ("passage", "conclusion", "session", "speaker", "quotation", "footnote", "figure")

STATUS = {
    "imported": QT_TRANSLATE_NOOP("ImportDialog", "Imported"),
    "new-version": QT_TRANSLATE_NOOP("ImportDialog", "Imported as version {version}"),
    "already": QT_TRANSLATE_NOOP("ImportDialog", "Already in the library"),
    "refused": QT_TRANSLATE_NOOP("ImportDialog", "Not imported"),
}


class ImportDialog(QDialog):
    """Shows the progress of an import, then its outcome; it does not stand in the way of reading.

    Signals:
        cancelled: the reader wants it stopped.
        opened: a document that came in is to be opened; carries its id.
    """

    cancelled = Signal()
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: str | None = None
        self._running = True
        self._build()
        self.buttons.rejected.connect(self.reject)
        self.open_it.clicked.connect(self._open)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Import"))
        self.told = QLabel(self)
        self.told.setProperty("role", "head")
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.hide()
        self.buttons = QDialogButtonBox(self)
        self.close_button = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.close_button.setAutoDefault(False)
        self.open_it = self.buttons.addButton(self.tr("Open"), QDialogButtonBox.ButtonRole.ActionRole)
        self.open_it.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.told)
        column.addWidget(self.bar)
        column.addWidget(self.area, 1)
        column.addWidget(self.buttons)
        self.setMinimumWidth(WIDE)

    @Slot(str, int, int)
    def show_progress(self, file: str, number: int, count: int) -> None:
        """Show which file is read, the `number`-th of `count`."""
        if count > 1:
            told = self.tr("Reading {file} ({number} of {count})").format(file=file, number=number, count=count)
            self.bar.setRange(0, count)
            self.bar.setValue(number - 1)
        else:
            told = self.tr("Reading {file}").format(file=file)
        self.told.setText(told)

    def show_outcome(self, outcomes: Sequence[Imported]) -> None:
        """Show what came of every file."""
        self._running = False
        self.bar.hide()
        self.told.setText(headline(outcomes))
        self._document = next((one.document for one in outcomes if one.document is not None), None)
        self.open_it.setVisible(self._document is not None)
        self.open_it.setDefault(self._document is not None)
        self.close_button.setText(self.tr("Close"))
        self.area.setWidget(self._listed(outcomes))
        self.area.show()
        self.resize(WIDE, min(560, 220 + 90 * len(outcomes)))

    def reject(self) -> None:
        """Close; while it runs, that means to stop it."""
        if self._running:
            self.cancelled.emit()
        super().reject()

    def _listed(self, outcomes: Sequence[Imported]) -> QWidget:
        inside = QWidget()
        inside.setProperty("role", "surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(4)
        for outcome in outcomes:
            for role, text in told(outcome):
                label = QLabel(text, inside)
                label.setProperty("role", role)
                label.setWordWrap(True)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setTextInteractionFlags(
                    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
                )
                column.addWidget(label)
            column.addSpacing(12)
        column.addStretch(1)
        return inside

    @Slot()
    def _open(self) -> None:
        if self._document is not None:
            self.opened.emit(self._document)
        self.accept()


def headline(outcomes: Sequence[Imported]) -> str:
    """Say in one line how it went."""
    translate = QCoreApplication.translate
    came = sum(outcome.status in ("imported", "new-version") for outcome in outcomes)
    refused = sum(outcome.status == "refused" for outcome in outcomes)
    if len(outcomes) == 1:
        return _status(outcomes[0])
    parts = [
        translate("ImportDialog", "{count} imported").format(count=came) if came else None,
        translate("ImportDialog", "{count} not imported").format(count=refused) if refused else None,
    ]
    return wording.joined(*parts) or translate("ImportDialog", "All of them were in the library already")


def told(outcome: Imported) -> list[tuple[str, str]]:
    """Return the lines about one file, each with the role of its look."""
    lines = [("head", outcome.file), ("", _status(outcome))]
    counts = counted(outcome.counts)
    if counts:
        lines.append(("quiet", counts))
    if outcome.reason:
        lines.append(("warning", outcome.reason))
    lines += [("quiet", warning) for warning in outcome.warnings]
    return lines


def counted(counts: Counts) -> str:
    """Say what came in with a document."""
    return wording.joined(
        *(wording.counted(thing, count) for thing, count in zip(COUNTED, counts, strict=True) if count)
    )


def _status(outcome: Imported) -> str:
    return QCoreApplication.translate("ImportDialog", STATUS[outcome.status]).format(version=outcome.version)
