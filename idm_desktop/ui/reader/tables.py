"""Two columns in a QTextDocument."""

from PySide6.QtGui import (
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)


def insert(cursor: QTextCursor, rows: int, share: int, above: int = 0, below: int = 0, first: int = 0) -> QTextTable:
    """Insert a table of two columns without lines, the first `share` hundredths wide, or else `first` pixels.

    Qt drops the space below the paragraph before it, and hides an empty paragraph before or after it.
    """
    format = QTextTableFormat()
    format.setBorder(0)
    format.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    format.setCellSpacing(0)
    format.setCellPadding(0)
    format.setMargin(0)
    format.setTopMargin(above)
    format.setBottomMargin(below)
    percent = QTextLength.Type.PercentageLength
    format.setWidth(QTextLength(percent, 100))
    if first:
        columns = [QTextLength(QTextLength.Type.FixedLength, first), QTextLength()]
        format.setColumnWidthConstraints(columns)
        return cursor.insertTable(rows, 2, format)
    format.setColumnWidthConstraints([QTextLength(percent, share), QTextLength(percent, 100 - share)])
    return cursor.insertTable(rows, 2, format)


def pad(table: QTextTable, row: int, column: int, *, left: float = 0, right: float = 0, bottom: float = 0) -> None:
    """Keep space free in a cell; Qt drops it, and the space below the last paragraph, when the cell is filled."""
    found = table.cellAt(row, column)
    format = found.format().toTableCellFormat()
    format.setLeftPadding(left)
    format.setRightPadding(right)
    format.setBottomPadding(bottom)
    found.setFormat(format)
