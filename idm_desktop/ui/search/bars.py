"""Where the answers stand: a bar for each conclusion, session, speaker, document and year; a click narrows to it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from idm_desktop.model.found import Bar
from idm_desktop.ui import theme, wording
from idm_desktop.ui.translating import QT_TRANSLATE_NOOP

HEADS = {
    "conclusion": QT_TRANSLATE_NOOP("Bars", "Conclusions"),
    "session": QT_TRANSLATE_NOOP("Bars", "Sessions"),
    "speaker": QT_TRANSLATE_NOOP("Bars", "Speakers"),
    "document": QT_TRANSLATE_NOOP("Bars", "Documents"),
    "year": QT_TRANSLATE_NOOP("Bars", "Years"),
}
MOST = 8
"""Bars of one kind; the rest can be had as a table."""

PAD, ROUND, THICK = 6, 6, 4


class BarButton(QAbstractButton):
    """One place: its name, how many answers stand in it, and a bar as long as its share.

    Signals:
        stepped: the reader goes to the bar above or below; carries -1 or 1.
    """

    stepped = Signal(int)

    def __init__(self, bar: Bar, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = bar
        self._share = bar.hits / max(most, 1)
        text = " ".join(bar.label.split())
        self.setText(text)
        self.setAccessibleName(f"{text}, {wording.counted('passage', bar.hits)}")
        self.setToolTip(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(160, QFontMetrics(self.font()).height() + THICK + 2 * PAD + 3)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse():
            painter.setBrush(QColor(colours.tint))
            painter.drawRoundedRect(area, ROUND, ROUND)
        inside = area.adjusted(PAD, PAD, -PAD, -PAD)
        count = wording.number(self.bar.hits)
        metrics = QFontMetrics(self.font())
        room = int(inside.width()) - metrics.horizontalAdvance(count) - 8
        painter.setPen(QColor(colours.ink))
        titled = self.bar.kind == "document"  # the end of a title tells the texts of an event apart
        mode = Qt.TextElideMode.ElideMiddle if titled else Qt.TextElideMode.ElideRight
        words = metrics.elidedText(self.text(), mode, room)
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, words)
        painter.setPen(QColor(colours.quiet))
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, count)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(inside.left(), inside.bottom() - THICK, inside.width(), THICK)
        painter.setBrush(QColor(colours.hairline))
        painter.drawRoundedRect(track, THICK / 2, THICK / 2)
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(
            QRectF(track.left(), track.top(), max(THICK, track.width() * self._share), THICK), THICK / 2, THICK / 2
        )
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.ring), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), ROUND - 1, ROUND - 1)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)


class BarsPane(QScrollArea):
    """Shows where answers stand, by kind.

    Signals:
        narrowed: the search is to be narrowed to a place; carries the term to be added to the query.
        table_wanted: all of it is wanted as a table.
    """

    narrowed = Signal(str)
    table_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[BarButton] = []
        self.bars: Sequence[Bar] = ()
        self.setProperty("role", "paper")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Where the answers stand"))
        self.table = QPushButton(self.tr("Save as a table…"))
        self.table.setProperty("role", "flat")
        self.table.clicked.connect(self.table_wanted)
        self._fill()

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show the bars of an answer; kinds in which all stand in one place say nothing and are left out."""
        self.bars = bars
        self._fill(bars)

    def _fill(self, bars: Sequence[Bar] = ()) -> None:
        inside = QWidget(self)
        inside.setProperty("role", "paper")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 24, 12, 16)
        column.setSpacing(0)
        self.table.setParent(self)
        self.table.hide()
        self.buttons = []
        for kind, head in HEADS.items():
            of_kind = [bar for bar in bars if bar.kind == kind]
            if len(of_kind) > 1 or (of_kind and kind in ("conclusion", "speaker")):
                self._add_kind(column, inside, wording.translate("Bars", head), of_kind)
        for index, button in enumerate(self.buttons):
            button.stepped.connect(partial(self._step, index))
        if self.buttons:
            column.addWidget(self.table, 0, Qt.AlignmentFlag.AlignLeft)
            self.table.show()
        column.addStretch(1)
        self.setWidget(inside)

    def _add_kind(self, column: QVBoxLayout, inside: QWidget, head: str, bars: Sequence[Bar]) -> None:
        label = QLabel(head, inside)
        font = QFont(label.font())
        font.setWeight(QFont.Weight.DemiBold)
        label.setFont(font)
        label.setContentsMargins(PAD, 0, 0, 4)
        column.addWidget(label)
        most = max(bar.hits for bar in bars)
        longest = sorted(bars, key=lambda bar: -bar.hits)[:MOST]
        for bar in sorted(longest, key=lambda bar: bar.label if bar.kind == "year" else ""):
            button = BarButton(bar, most, inside)
            button.clicked.connect(partial(self.narrowed.emit, bar.query))
            column.addWidget(button)
            self.buttons.append(button)
        column.addSpacing(16)

    def _step(self, index: int, by: int) -> None:
        if 0 <= index + by < len(self.buttons):
            self.buttons[index + by].setFocus()
            self.ensureWidgetVisible(self.buttons[index + by])
