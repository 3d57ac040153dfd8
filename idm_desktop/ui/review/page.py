"""The page of a review: what was guessed, how far one is, and what can be done with the current guess."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from idm_desktop.model.corrections import GuessRow, Review
from idm_desktop.ui import fonts, wording
from idm_desktop.ui.flow import FLAT, Flow
from idm_desktop.ui.leading import Leading
from idm_desktop.ui.review.delegate import SIDE, GuessDelegate
from idm_desktop.ui.review.model import Head, ReviewModel, Role
from idm_desktop.ui.review.rows import ReviewRows
from idm_desktop.ui.translating import QT_TRANSLATE_NOOP

MOST = 860
"""How wide the page may grow, in pixels at the usual size."""

DEEDS = (
    ("accept", QT_TRANSLATE_NOOP("ReviewPage", "Accept"), "A"),
    ("reject", QT_TRANSLATE_NOOP("ReviewPage", "Reject"), "R"),
    ("change", QT_TRANSLATE_NOOP("ReviewPage", "Correct…"), "E"),
    ("assign", QT_TRANSLATE_NOOP("ReviewPage", "Another person…"), "P"),
    ("merge", QT_TRANSLATE_NOOP("ReviewPage", "Merge…"), "M"),
    ("split", QT_TRANSLATE_NOOP("ReviewPage", "Part"), "S"),
    ("conclusion", QT_TRANSLATE_NOOP("ReviewPage", "Conclusion"), "C"),
)
PERSONS = frozenset({"speaker", "mention", "role", "organisation", "country", "actor", "attribution", "same"})
FITTING = {
    "assign": frozenset({"speaker", "mention", "quotation", "attribution"}),
    "merge": PERSONS,
    "split": PERSONS,
    "change": frozenset(
        {
            "title",
            "dates",
            "place",
            "kind",
            "language",
            "role",
            "organisation",
            "country",
            "actor",
            "speaker",
            "session",
        }
    ),
}
"""The kinds of guesses that a deed is for, where it is not for all."""


class DeedButton(QPushButton):
    """A button for one deed, with its key beside its text.

    Signals:
        wanted: it was pressed; carries the name of the deed.
    """

    wanted = Signal(str)

    def __init__(self, deed: str, text: str, key: str, parent: QWidget) -> None:
        super().__init__(f"{text}  {key}", parent)
        self._deed = deed
        self.setProperty("role", "flat")
        self.setAccessibleName(text)
        self.setToolTip(f"{text} ({key})")
        self.clicked.connect(self._want)

    @Slot()
    def _want(self) -> None:
        self.wanted.emit(self._deed)


class ReviewPage(Leading):
    """Shows the guesses of a document and takes decisions on them.

    Signals:
        decided: something is to be done; carries the name of the deed and the guess.
        chosen: the place of a guess is to be shown; carries the guess.
        left: the reader wants back to the text.
    """

    decided = Signal(str, object)
    chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.review: Review | None = None
        self._build()
        self._connect()
        self._allow()

    def _build(self) -> None:
        self.setProperty("role", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = QLabel(self.tr("Review"), self)
        heading = fonts.reading(self.font().pointSizeF() * 1.7)
        heading.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(heading)
        self.about = QLabel(self)
        self.about.setWordWrap(True)
        self.about.setProperty("role", "quiet")
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        self.progress.setAccessibleName(self.tr("Looked at"))
        self.count = QLabel(self)
        self.count.setProperty("role", "quiet")
        self.buttons = {name: DeedButton(name, self.tr(text), key, self) for name, text, key in DEEDS}
        self.model = ReviewModel()
        self._delegate = GuessDelegate()
        self.rows = ReviewRows(self.model, self._delegate, self)
        self._arrange()
        self._measure()
        self.lead_to(self.rows)

    def _arrange(self) -> None:
        count = QHBoxLayout()
        count.setSpacing(12)
        count.addWidget(self.progress, 1)
        count.addWidget(self.count)
        deeds = QVBoxLayout()
        deeds.setContentsMargins(SIDE - FLAT, 6, SIDE - FLAT, 6)
        deeds.addWidget(Flow(list(self.buttons.values()), self))
        head = QVBoxLayout()
        head.setContentsMargins(SIDE, 24, SIDE, 0)
        head.setSpacing(6)
        head.addWidget(self.title)
        head.addWidget(self.about)
        head.addLayout(count)
        self._column = QWidget(self)
        self._column.setMaximumWidth(MOST)
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(deeds)
        column.addWidget(self.rows, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.addStretch(1)
        row.addWidget(self._column, 1000)
        row.addStretch(1)

    def _connect(self) -> None:
        self.rows.decided.connect(self._decide)
        self.rows.entered_row.connect(self._enter)
        self.rows.left.connect(self.left)
        self.rows.resized.connect(self._size_rows)
        self.rows.selectionModel().currentChanged.connect(self._allow)
        for button in self.buttons.values():
            button.wanted.connect(self._press)

    @property
    def current(self) -> GuessRow | None:
        """Return the guess that a key decides on."""
        entry = self.rows.currentIndex().data(Role.ROW) if self.rows.currentIndex().isValid() else None
        return entry if isinstance(entry, GuessRow) else None

    def show_review(self, review: Review) -> None:
        """Show the guesses of a document; of the same one as before, the next after the one decided on is current."""
        same = self.review is not None and self.review.document == review.document
        before = self.rows.currentIndex().row() if same else -1
        kept = self.current.guess.id if same and self.current else None
        at = self.rows.verticalScrollBar().value() if same else 0
        self.review = review
        if not same or not any(row.guess.certainty != "stated" for row in review.rows):
            self.model.fold(folded=len(review.rows) > 0 and review.rows[0].guess.certainty != "stated")
        self.model.show(review.rows)
        self._size_rows()
        self._say(review)
        row = self.model.row_of(kept) if kept else None
        self._go(row if row is not None else before)
        self.rows.verticalScrollBar().setValue(at)
        self.rows.scrollTo(self.rows.currentIndex())
        self._allow()

    def _go(self, row: int) -> None:
        """Make a guess current: that in `row`, else the next one there is."""
        guesses = [at for at, entry in enumerate(self.model.rows) if isinstance(entry, GuessRow)]
        if guesses:
            self.rows.go_to(next((at for at in guesses if at >= row), guesses[-1]) if row >= 0 else guesses[0])

    def _say(self, review: Review) -> None:
        total = review.decided + len(review.rows)
        self.about.setText(review.title)
        self.progress.setRange(0, max(total, 1))
        self.progress.setValue(review.decided)
        self.progress.setVisible(total > 0)
        said = self.tr("{decided} of {total} looked at")
        self.count.setText(
            said.format(decided=wording.number(review.decided), total=wording.number(total)) if total else ""
        )
        if total:
            self.rows.say_if_empty(self.tr("Everything that was guessed in this document has been looked at."))
        else:
            self.rows.say_if_empty(self.tr("Nothing in this document was guessed."))

    @Slot()
    def _allow(self) -> None:
        row = self.current
        for name, button in self.buttons.items():
            button.setEnabled(row is not None and self._fits(name, row))

    def _fits(self, deed: str, row: GuessRow) -> bool:
        if deed == "conclusion":
            return row.guess.passage is not None and row.number is not None
        return deed.removesuffix("-like") not in FITTING or row.guess.kind in FITTING[deed]

    @Slot(str)
    def _press(self, deed: str) -> None:
        self._decide(deed)
        self.rows.setFocus()

    @Slot(str)
    def _decide(self, deed: str) -> None:
        row = self.current
        if row is not None and self._fits(deed, row):
            self.decided.emit(deed, row)

    @Slot(QModelIndex)
    def _enter(self, index: QModelIndex) -> None:
        entry = index.data(Role.ROW)
        if isinstance(entry, GuessRow):
            self.chosen.emit(entry)
        elif isinstance(entry, Head):
            row = index.row()
            self.model.fold(folded=not self.model.is_folded)
            self._size_rows()
            self._go(row)

    def _measure(self) -> None:
        self.rows.set_height(self._delegate.height(self.rows.font()))
        self._size_rows()

    @Slot()
    def _size_rows(self) -> None:
        """Give each row the height of what it shows."""
        font = self.rows.font()
        width = self.rows.viewport().width()
        for row, entry in enumerate(self.model.rows):
            height = self._delegate.height(font, entry, width)
            if height != self.rows.rowHeight(row):
                self.rows.setRowHeight(row, height)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_column"):
            self._measure()
