"""Setting a page of the reader on sheets of paper, and painting them one by one.

Everything is measured in dots of the screen, at whose resolution the paper is painted too: a face keeps its size.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPainter,
    QTextCursor,
)

from idm_desktop.model.lists import NoteRow
from idm_desktop.ui import theme, wording
from idm_desktop.ui.printing.values import Printed
from idm_desktop.ui.reader import composer, leaves, painter
from idm_desktop.ui.reader.measures import Look, Measures, Style
from idm_desktop.ui.reader.sheet import Sheet
from idm_desktop.ui.translating import QT_TRANSLATE_NOOP

ZOOM = 0.76
"""How large the text is on paper, beside its size on the screen."""
FOOT = 28.0
"""Dots kept free below the text, for the number of the page."""
NOTES = QT_TRANSLATE_NOOP("Printing", "Notes")
FOLIO = QT_TRANSLATE_NOOP("Printing", "{number} / {total}")


class Sheets:
    """A page that has been set for paper of one size."""

    def __init__(self, printed: Printed, size: QSizeF, interface: QFont, face: str = "") -> None:
        self._size = size
        self._measures = Measures(Look(theme.load("light"), interface, ZOOM, face=face))
        self._sheet: Sheet = composer.compose(printed.page, self._measures)
        self._shown = painter.Shown(painter.by_level(printed.marks), {})
        self._title = printed.page.title
        _tidy(self._sheet, self._measures)
        if printed.notes:
            _set_notes(self._sheet, self._measures, printed.notes)
        self._sheet.document.setPageSize(QSizeF(size.width(), size.height() - FOOT))

    @property
    def count(self) -> int:
        """Return how many sheets there are."""
        return self._sheet.document.pageCount()

    def paint(self, brush: QPainter, number: int) -> None:
        """Paint one sheet, counted from 1."""
        high = self._size.height() - FOOT
        top = (number - 1) * high
        brush.save()
        brush.translate(0, -top)
        area = QRectF(0, top, self._size.width(), high)
        brush.setClipRect(area)
        painter.paint(brush, self._sheet, self._measures, self._shown, top, top + high)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = area
        self._sheet.document.documentLayout().draw(brush, context)
        brush.restore()
        self._paint_foot(brush, number)

    def _paint_foot(self, brush: QPainter, number: int) -> None:
        font = QFont(self._measures.look.interface)
        font.setPointSizeF(self._measures.points * 0.8)
        metrics = QFontMetricsF(font)
        brush.setFont(font)
        brush.setPen(QColor(self._measures.look.theme.quiet))
        y = self._size.height() - metrics.descent()
        text = wording.translate("Printing", FOLIO).format(number=number, total=self.count)
        brush.drawText(QPointF(self._size.width() - metrics.horizontalAdvance(text), y), text)
        room = self._size.width() - metrics.horizontalAdvance(text) - 24
        brush.drawText(QPointF(0, y), metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room))


def paint_all(sheets: Sheets, device: QPagedPaintDevice, brush: QPainter, first: int = 1, last: int = 0) -> None:
    """Paint sheets, each on a page of its own."""
    for number in range(first, (last or sheets.count) + 1):
        if number > first:
            device.newPage()
        sheets.paint(brush, number)


def _tidy(sheet: Sheet, measures: Measures) -> None:
    """Take away what only a screen needs: the ways to the neighbours, and the colour of links."""
    document = sheet.document
    frame = document.rootFrame().frameFormat()
    frame.setTopMargin(0)
    frame.setBottomMargin(0)
    document.rootFrame().setFrameFormat(frame)
    if sheet.page.before or sheet.page.after:
        cursor = QTextCursor(document.lastBlock())
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        cursor.removeSelectedText()
    for start, end in _links(sheet):
        cursor = QTextCursor(document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        format = cursor.charFormat()
        format.setForeground(QBrush(QColor(measures.look.theme.ink)))
        cursor.mergeCharFormat(format)


def _links(sheet: Sheet) -> Iterator[tuple[int, int]]:
    from idm_desktop.ui.reader import links

    link = links.after(sheet.document, 0)
    while link is not None:
        yield link.start, link.end
        link = links.after(sheet.document, link.end)


def _set_notes(sheet: Sheet, measures: Measures, notes: Sequence[NoteRow]) -> None:
    cursor = QTextCursor(sheet.document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    _line(cursor, measures, Style.SECTION, wording.translate("Printing", NOTES))
    for row in notes:
        note = row.note
        place = wording.passage(row.number).shown if row.number else row.place
        about = wording.joined(place, wording.meaning(note.meaning) if note.meaning else None, *note.tags)
        _line(cursor, measures, Style.HEAD, about or wording.when(note.updated))
        if note.quote:
            _line(cursor, measures, Style.QUOTE, wording.quoted(note.quote))
        for paragraph in filter(None, note.text.split("\n\n")):
            _line(cursor, measures, Style.FRONT, " ".join(paragraph.split()), ink=True)


def _line(cursor: QTextCursor, measures: Measures, style: Style, text: str, *, ink: bool = False) -> None:
    format = measures.characters(style)
    if ink:
        format.setForeground(QBrush(QColor(measures.look.theme.ink)))
    cursor.insertBlock(measures.block(style), format)
    cursor.insertText(text.translate(leaves.UNSETTABLE), format)
