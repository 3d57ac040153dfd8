"""The panel of an import, at the foot of the window: how far it is, then what came of it; it stands in nobody's way."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextDocument
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from idm_desktop.ui import viewport, wording
from idm_desktop.ui.arrivals import report
from idm_desktop.ui.arrivals.report import Outcome, Report
from idm_desktop.ui.header import Title

WHOLE = 1000
"""Steps of the bar for one file."""

LONG = 12_000
"""Milliseconds the panel stays where there is nothing to look at."""

HIGH, LOW = 260, 60
"""Most and least height of the report, in pixels at the usual size."""

FIRST, NEXT = 40, 20
"""Entries of a report that are written at once, and so many more whenever nothing else is to be done."""

ROOM = 500
"""What is left of the height of the window for all the rest, in pixels at the usual size."""


class ArrivalsPanel(QWidget):
    """Shows one import.

    Signals:
        cancelled: the reader wants it stopped.
        followed: a link was followed; carries what it asks for and the place of the file in the list.
        left: the panel was put away while it had the focus.
    """

    cancelled = Signal()
    followed = Signal(str, int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._running = False
        self._outcomes: tuple[Outcome, ...] = ()
        self._written: Report | None = None
        self._writing = QTimer(self, interval=0)
        self._leaving = QTimer(self, interval=LONG, singleShot=True)
        self._build()
        self._connect()
        self.hide()

    def _build(self) -> None:
        self.setObjectName("arrivals")
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Import"))
        self.told = Title(self, Qt.TextElideMode.ElideMiddle)
        self.told.setMinimumWidth(120)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setMinimumWidth(80)
        self.bar.setMaximumWidth(320)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.review = QPushButton(self)
        self.review.setProperty("role", "flat")
        self.details = QPushButton(self.tr("Details"), self)
        self.details.setProperty("role", "flat")
        self.details.setCheckable(True)
        self.dismiss = QToolButton(self)
        self.dismiss.setAutoRaise(True)
        self.dismiss.setText("×")
        self.dismiss.setToolTip(self.tr("Put this away (Esc)"))
        self.dismiss.setAccessibleName(self.tr("Put what came of the import away"))
        self.report = QTextBrowser(self)
        viewport.give(self.report)
        self.report.setDocument(
            QTextDocument(self.report)
        )  # that of Qt measures its text for the viewport that is gone
        self.report.setProperty("role", "surface")
        self.report.setOpenLinks(False)
        self.report.setAccessibleName(self.tr("What came of the import"))
        self.report.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.told, 3)
        row.addWidget(self.bar, 2)
        for widget in (self.review, self.details, self.cancel, self.dismiss):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 8)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.report)

    def _connect(self) -> None:
        self.cancel.clicked.connect(self._cancel)
        self.details.toggled.connect(self._unfold)
        self.dismiss.clicked.connect(self.put_away)
        self.review.clicked.connect(self._review)
        self.report.anchorClicked.connect(self._follow)
        self._leaving.timeout.connect(self._leave)
        self._writing.timeout.connect(self._write_on)

    def begin(self) -> None:
        """Show that an import has begun."""
        self._running = True
        self._leaving.stop()
        self._say(self.tr("Looking for documents…"))
        self.bar.setRange(0, 0)
        self.bar.show()
        self.cancel.setEnabled(True)
        self.cancel.show()
        self.review.hide()
        self.details.hide()
        self.details.setChecked(False)
        self.report.hide()
        self.dismiss.hide()
        self.show()

    def show_progress(self, file: str, number: int, total: int, share: float) -> None:
        """Show which file is read, that it is the `number`-th of `total`, and the share of it that is done."""
        if total > 1:
            told = self.tr("Importing {number} of {total}: {file}").format(number=number, total=total, file=file)
        else:
            told = self.tr("Importing {file}").format(file=file)
        self._say(told)
        self.bar.setRange(0, total * WHOLE)
        self.bar.setValue(round((number - 1 + share) * WHOLE))
        self.bar.setAccessibleName(told)

    def show_outcome(self, outcomes: Sequence[Outcome], *, stopped: bool = False, left_out: int = 0) -> None:
        """Show what came of every file, and how many others were left out; what is to be looked at is unfolded."""
        self._running = False
        self._outcomes = tuple(outcomes)
        self._say(report.headline(outcomes, stopped=stopped, left_out=left_out), aloud=True)
        self.bar.hide()
        self.cancel.hide()
        self.dismiss.show()
        self.details.setVisible(bool(outcomes))
        guessed = {one.came.document: one.guesses for one in outcomes if one.guesses}
        self.review.setText(self._offer(guessed))
        self.review.setVisible(bool(guessed))
        self._write()
        notable = any(one.group in ("refused", "doubtful") for one in outcomes)
        unfold = notable and self.window().height() >= ROOM + LOW
        self.details.setChecked(unfold)
        self._unfold(unfold)
        if not notable and not guessed:
            self._leaving.start()

    def _offer(self, guessed: Mapping[str | None, int]) -> str:
        if len(guessed) == 1:
            return self.tr("Review {guesses}").format(guesses=wording.counted("guess", *guessed.values()))
        return self.tr("Review the guesses in {texts}").format(texts=wording.counted("text", len(guessed)))

    @Slot()
    def put_away(self) -> None:
        """Hide the panel, where nothing is under way."""
        if self._running or self.isHidden():
            return
        self._leaving.stop()
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self.hide()
        if had_focus:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._running:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self._outcomes:
            self._write()

    def resizeEvent(self, event: object) -> None:
        self._fit()

    def _say(self, text: str, *, aloud: bool = False) -> None:
        self.told.say(text)
        if aloud:
            from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # not before there is something to say

            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.told, text))

    def _write(self) -> None:
        self._written = report.Report(self._outcomes, self.font(), self.report)
        whole = not self._written.more(FIRST)
        self.report.setDocument(self._written.document)
        self._fit()
        if not whole:
            self._writing.start()

    @Slot()
    def _write_on(self) -> None:
        if self._written is None or not self._written.more(NEXT):
            self._writing.stop()

    def _fit(self) -> None:
        """Give the report the height it needs, up to a third of the window."""
        most = min(HIGH, max(LOW, self.window().height() - ROOM))
        if len(self._outcomes) * self.fontMetrics().lineSpacing() < most:  # else it is long, and need not be measured
            document = self.report.document()
            document.setTextWidth(self.report.viewport().width())
            most = min(most, round(document.size().height()) + 4)
        self.report.setFixedHeight(most)

    @Slot(bool)
    def _unfold(self, unfold: bool) -> None:
        self.details.setText(self.tr("Hide details") if unfold else self.tr("Details"))
        self.report.setVisible(unfold)
        self._leaving.stop()
        if unfold:
            QTimer.singleShot(0, self, self._fit)

    @Slot()
    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._say(self.tr("Stopping…"))
        self.cancelled.emit()

    @Slot()
    def _review(self) -> None:
        """Ask for the guesses of the document that has most to look at."""
        place = max(range(len(self._outcomes)), key=lambda place: self._outcomes[place][1:3][::-1])
        self.followed.emit(report.REVIEW, place)

    @Slot()
    def _leave(self) -> None:
        focus = QApplication.focusWidget()
        if self.underMouse() or (focus is not None and self.isAncestorOf(focus)):
            self._leaving.start()
        else:
            self.put_away()

    @Slot(QUrl)
    def _follow(self, address: QUrl) -> None:
        deed, _, place = address.toString().partition(":")
        self.followed.emit(deed, int(place))
