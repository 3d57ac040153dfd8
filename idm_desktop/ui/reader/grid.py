"""Setting a table as a table: its cells in rows and columns, with hairlines between the rows.

A table is one passage. The words of its cells are all there is in it, so what is marked, found or chosen in a table is
counted in the plain text of the passage, as everywhere.
"""

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextBlockFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from idm_desktop.anchoring import offsets
from idm_desktop.model.page import Leaf
from idm_desktop.model.texts import Cells, Segment
from idm_desktop.ui.reader import leaves
from idm_desktop.ui.reader.leaves import Context
from idm_desktop.ui.reader.measures import Measures, Style
from idm_desktop.ui.reader.sheet import Piece, Placed

ALONE, BESIDE = 72, 32
"""A table whose longest words come to more letters than this is set smaller: alone, and beside another text."""

AMOUNT = re.compile(r"[–—-]|[(+–−-]?\s*[$€£]?\s*\d[\d\s.,  ]*\)?\s*%?\)?")
LONGEST_WORD, LONGEST_LINE = 14, 34
"""Letters of the longest word, and of the longest line, that a column is made wide for."""


def place(cursor: QTextCursor, leaf: Leaf, measures: Measures, context: Context, *, fresh: bool) -> Placed:
    """Set a table at the cursor, and leave the cursor in the empty paragraph that Qt keeps after it."""
    cells = _filled(leaf.cells)
    if not fresh:
        cursor.insertBlock(QTextBlockFormat())
    table = cursor.insertTable(
        len(cells), len(cells[0]), _format(leaf.passage.text, cells, measures, half=context.half)
    )
    pieces, wide = _Filler(leaf, measures, context, cells).fill(table)
    cursor.setPosition(table.lastPosition() + 1)
    return Placed(
        leaf, context.row, context.column, context.brief, table.firstPosition(), table.lastPosition(), pieces, wide
    )


class _Filler:
    """Fills the cells of one table."""

    def __init__(self, leaf: Leaf, measures: Measures, context: Context, cells: list[list[Segment]]) -> None:
        self._leaf, self._measures, self._context, self._cells = leaf, measures, context, cells
        self._style = Style.DENSE if _is_wide(leaf.passage.text, cells, half=context.half) else Style.TABLE
        self._text = leaf.passage.text.translate(leaves.UNSETTABLE)
        self._wide = offsets.wide(self._text)
        self._pieces: list[Piece] = []

    def fill(self, table: QTextTable) -> tuple[tuple[Piece, ...], list[int]]:
        """Write every cell, and return the pieces of the passage and its offsets."""
        for row, line in enumerate(self._cells):
            for column, where in enumerate(line):
                self._fill(table, row, column, where, head=row == 0 and len(self._cells) > 1)
        return tuple(self._pieces), self._wide

    def _fill(self, table: QTextTable, row: int, column: int, where: Segment, *, head: bool) -> None:
        style, measures = self._style, self._measures
        block = QTextBlockFormat(measures.block(style))
        block.setTopMargin(0)
        block.setBottomMargin(0)
        if AMOUNT.fullmatch(self._text, *where):
            block.setAlignment(Qt.AlignmentFlag.AlignRight)
        at = table.cellAt(row, column).firstCursorPosition()
        leaves.begin(at, block, measures.characters(style, strong=head), fresh=True)
        if where[0] < where[1]:
            leaves.write(
                at, self._leaf, where, self._text, measures, style, self._context, self._wide, self._pieces, strong=head
            )
        _dress(table, row, column, measures, head=head)  # once it is filled: Qt drops it before


def _filled(cells: Cells) -> list[list[Segment]]:
    """Return the rows without the columns that hold no words in any of them: those of cells that were merged."""
    columns = [
        column
        for column in range(max(map(len, cells)))
        if any(row[column][0] < row[column][1] for row in cells if column < len(row))
    ]
    return [[row[column] if column < len(row) else (0, 0) for column in columns] for row in cells]


def _format(text: str, cells: Sequence[Sequence[Segment]], measures: Measures, *, half: bool) -> QTextTableFormat:
    format = QTextTableFormat()
    format.setBorder(0)
    format.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    format.setBorderCollapse(True)
    format.setCellSpacing(0)
    format.setCellPadding(0)
    format.setTopMargin(measures.leading // 2)
    format.setBottomMargin(measures.leading)
    format.setHeaderRowCount(1 if len(cells) > 1 else 0)
    percent = QTextLength.Type.PercentageLength
    format.setWidth(QTextLength(percent, 100))
    wide = _is_wide(text, cells, half=half)
    weights = [_weight(column, wide=wide) for column in _columns(text, cells)]
    format.setColumnWidthConstraints([QTextLength(percent, 100 * weight / sum(weights)) for weight in weights])
    return format


def _is_wide(text: str, cells: Sequence[Sequence[Segment]], *, half: bool) -> bool:
    """Return whether a table would have its words broken if it were set as others are."""
    return sum(_longest_word(column) + 2 for column in _columns(text, cells)) > (BESIDE if half else ALONE)


def _columns(text: str, cells: Sequence[Sequence[Segment]]) -> list[list[str]]:
    return [[text[slice(*row[column])] for row in cells] for column in range(len(cells[0]))]


def _longest_word(texts: list[str]) -> int:
    return min(LONGEST_WORD, max((len(word) for text in texts for word in text.split()), default=1))


def _weight(texts: list[str], *, wide: bool) -> float:
    """Return how wide a column wants to be: for its longest word, and somewhat for how much there is in it."""
    lines = sorted(map(len, filter(None, texts)))
    line = lines[3 * len(lines) // 4] if lines else 1
    return max(4, _longest_word(texts) + 2, 0 if wide else min(line, LONGEST_LINE) * 0.8)


def _dress(table: QTextTable, row: int, column: int, measures: Measures, *, head: bool) -> None:
    """Give a cell its space, and the line below it."""
    theme = measures.look.theme
    cell = table.cellAt(row, column)
    format = cell.format().toTableCellFormat()
    space = measures.leading
    format.setLeftPadding(space * 0.2)
    format.setRightPadding(space * 0.2)
    format.setTopPadding(space * 0.15)
    format.setBottomPadding(space * 0.15)
    format.setBottomBorder(1)
    format.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    format.setBottomBorderBrush(QBrush(QColor(theme.quiet if head else theme.hairline)))
    format.setVerticalAlignment(format.VerticalAlignment.AlignBottom if head else format.VerticalAlignment.AlignTop)
    cell.setFormat(format)
