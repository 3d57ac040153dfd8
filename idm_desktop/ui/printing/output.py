"""Paper itself: a PDF file, or a printer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter

from idm_desktop.desk import folder as folders
from idm_desktop.errors import StoreError
from idm_desktop.ui.printing.setting import Sheets, paint_all
from idm_desktop.ui.printing.values import Printed

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

MARGIN = 18.0
"""Millimetres."""


def resolution() -> int:
    """Return the dots to an inch that everything is measured in."""
    return round(QGuiApplication.primaryScreen().logicalDotsPerInchX())


def write_pdf(printed: Printed, path: Path, interface: QFont, face: str = "") -> int:
    """Write a PDF, wholly or not at all, and return how many pages it has. Raise StoreError where that cannot be."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(resolution())
    writer.setPageLayout(_layout())
    writer.setTitle(printed.page.title)
    writer.setCreator("IDM Desktop")
    sheets = Sheets(printed, _size(writer.pageLayout()), interface, face)
    brush = QPainter(writer)
    paint_all(sheets, writer, brush)
    brush.end()
    folders.write(path, bytes(buffer.data().data()))
    return sheets.count


def print_(printed: Printed, interface: QFont, face: str, parent: QWidget) -> bool:
    """Ask for a printer, and print; say whether it was printed."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setResolution(resolution())
    printer.setPageLayout(_layout())
    printer.setDocName(printed.page.title)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    paint_on(printer, printed, interface, face)
    return True


def paint_on(printer: QPrinter, printed: Printed, interface: QFont, face: str = "") -> None:
    """Print on a printer that has been chosen; raise StoreError where it does not take it."""
    sheets = Sheets(printed, _size(printer.pageLayout()), interface, face)
    brush = QPainter()
    if not brush.begin(printer):
        raise StoreError(QCoreApplication.translate("Printing", "The printer does not answer; nothing was printed."))
    first = max(1, printer.fromPage())
    last = min(printer.toPage() or sheets.count, sheets.count)
    paint_all(sheets, printer, brush, first, last)
    brush.end()


def _layout() -> QPageLayout:
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    return QPageLayout(QPageSize(_paper()), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)


def _paper() -> QPageSize.PageSizeId:
    """Return the paper that is usual where the reader is."""
    from PySide6.QtCore import QLocale

    system = QLocale.system().measurementSystem()
    letter = system == QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4


def _size(layout: QPageLayout) -> QSizeF:
    return QSizeF(layout.paintRectPixels(resolution()).size())
