"""The page one sees first: what the library holds, and where to begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from idm_desktop.model.lists import Outline
from idm_desktop.ui import fonts, wording
from idm_desktop.ui.flow import Flow
from idm_desktop.ui.leading import Leading

WIDTH = 560
LARGE, SMALL, LEADING = 1.9, 1.4, 1.2
NARROW = 440
"""Below this width the title is set smaller, so that a long one leaves room for what follows."""
LOW = 380
"""Below this height too, and what is only said is left out, so that the ways in are seen without scrolling."""


class StartPage(Leading):
    """Two sentences and three ways in.

    Signals:
        chosen: something is to be opened; carries its address.
        import_wanted: a document is to be brought in.
    """

    chosen = Signal(str)
    import_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digest = self._official = self._other = self._event = ""
        self._is_small = self._is_low = False
        self.setObjectName("start")
        self.setProperty("role", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build()

    def _build(self) -> None:
        self.eyebrow, self.title, self.theme, self.holds, self.lacks = (QLabel(self) for _ in range(5))
        for label in (self.eyebrow, self.title, self.theme, self.holds, self.lacks):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self.eyebrow, self.theme):
            label.setProperty("role", "quiet")
        self.official = QPushButton(self)
        self.official.setProperty("role", "primary")
        self.official.clicked.connect(self._official_wanted)
        self.brief = QPushButton(self.tr("Read it in brief"), self)
        self.brief.clicked.connect(self._brief_wanted)
        self.glance = QPushButton(self.tr("See it at a glance"), self)
        self.glance.clicked.connect(self._glance_wanted)
        for button in (self.official, self.brief, self.glance):
            button.setAutoDefault(True)  # outside a dialog Enter does nothing else
        self._lay_out()
        self.lead_to(self.official)
        self.set_faces()

    def _lay_out(self) -> None:
        inside = QWidget(self)
        inside.setProperty("role", "paper")
        column = QWidget(inside)
        column.setMaximumWidth(WIDTH)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(32, 12, 32, 12)
        inner.setSpacing(0)
        for widget, after in ((self.eyebrow, 6), (self.title, 6), (self.theme, 24), (self.holds, 24), (self.lacks, 24)):
            widget.setContentsMargins(0, 0, 0, after)
            inner.addWidget(widget)
        inner.addWidget(Flow((self.official, self.brief, self.glance), column, gap=8))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(column, 100)
        row.addStretch(1)
        middle = QVBoxLayout(inside)
        middle.addStretch(2)
        middle.addLayout(row)
        middle.addStretch(3)
        scroll = QScrollArea(self)  # in a small window, or with large letters, not all of it may have room
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self.inside = inside
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() < LOW
        small = low or self.width() < NARROW
        if (small, low) != (self._is_small, self._is_low):
            self._is_small, self._is_low = small, low
            self.set_faces()
            self._set_room()

    def _set_room(self) -> None:
        self.lacks.setVisible(bool(self.lacks.text()) and not self._is_low)
        for label, after in ((self.theme, 24), (self.holds, 24)):
            label.setContentsMargins(0, 0, 0, after // 2 if self._is_low else after)

    def set_faces(self) -> None:
        """Set the faces of the labels; to be done anew in another theme, which takes them away."""
        size = self.font().pointSizeF()
        title = fonts.reading(size * (SMALL if self._is_small else LARGE))
        title.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(title)
        for label in (self.theme, self.holds, self.lacks):
            label.setFont(fonts.reading(size * LEADING))

    def show_outline(self, outline: Outline | None) -> None:
        """Say what the library holds; None where it holds nothing."""
        self.brief.setVisible(outline is not None)
        self.glance.setVisible(outline is not None)
        if outline is None:
            self.title.setText(self.tr("An empty library"))
            self.holds.setText(self.tr("There is no document here yet. Import one, or drop a file on this window."))
            self.official.setText(self.tr("Import a document…"))
            return
        kinds = {document.kind: document.ref for document in outline.documents}
        self._digest, self._official = kinds.pop("digest", ""), kinds.get("official", "")
        self._other = "" if self._official else next(iter(kinds.values()), "")
        event = outline.event
        self._event = f"idm://event/{event.id}"
        self.eyebrow.setText(wording.joined(event.series, event.city, wording.days(event.start, event.end)))
        self.title.setText(event.title)
        self.theme.setText(event.theme or "")
        self.theme.setVisible(bool(event.theme))
        self.holds.setText(self._sentence(outline))
        self.lacks.setText(self._second())
        self._set_room()
        if self._other:
            self.official.setText(self.tr("Read the document"))
        else:
            self.official.setText(
                self.tr("Read the official text") if self._official else self.tr("Open the official text…")
            )
        self.brief.setVisible(bool(self._digest))

    def _sentence(self, outline: Outline) -> str:
        counts = {
            "conclusions": wording.counted("conclusion", len(outline.conclusions)),
            "sessions": wording.counted("session", len(outline.sessions)),
            "speakers": wording.counted("speaker", len(outline.speakers)),
        }
        if self._digest:
            said = self.tr(
                "This library holds the dialogue in brief, in our own words: {conclusions}, {sessions}, {speakers}."
            )
        else:
            said = self.tr("This library holds {conclusions}, {sessions} and {speakers} of this dialogue.")
        return said.format(**counts)

    def _second(self) -> str:
        if self._official:
            return self.tr("The official text is here too, and can be read alone or beside it.")
        if self._other:
            return self.tr("A document of it is here, to be read, searched and quoted in its exact words.")
        return self.tr("Open the organiser’s own summary to read, search and quote its exact words beside it.")

    def _official_wanted(self) -> None:
        if self._official or self._other:
            self.chosen.emit(self._official or self._other)
        else:
            self.import_wanted.emit()

    def _glance_wanted(self) -> None:
        self.chosen.emit(self._event)

    def _brief_wanted(self) -> None:
        self.chosen.emit(self._digest)
