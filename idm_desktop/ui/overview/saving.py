"""A drawing as a file: SVG, whose words stay words, or PNG at twice the size of the screen."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from idm_desktop.desk import folder as folders
from idm_desktop.ui.overview.painting import paint
from idm_desktop.ui.overview.shapes import Drawing
from idm_desktop.ui.theme import Theme

MARGIN = 40
SCALE = 2
DOTS = 96


def save(drawing: Drawing, theme: Theme, path: Path) -> None:
    """Write a drawing, as its name ends; wholly or not at all. Raise StoreError where that cannot be."""
    content = _svg(drawing, theme) if path.suffix.lower() == ".svg" else _png(drawing, theme)
    folders.write(path, content)


def _size(drawing: Drawing) -> QSize:
    return QSize(round(drawing.width) + 2 * MARGIN, round(drawing.height) + 2 * MARGIN)


def _svg(drawing: Drawing, theme: Theme) -> bytes:
    from PySide6.QtSvg import QSvgGenerator

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    size = _size(drawing)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(DOTS)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(drawing.title)
    generator.setDescription(drawing.says)
    _paint(QPainter(generator), drawing, theme, size)
    return bytes(buffer.data().data())


def _png(drawing: Drawing, theme: Theme) -> bytes:
    size = _size(drawing)
    image = QImage(size * SCALE, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(SCALE)
    image.setText("Title", drawing.title)
    image.setText("Description", drawing.says)
    _paint(QPainter(image), drawing, theme, size)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs ask for bytes, Qt for a name
    return bytes(buffer.data().data())


def _paint(painter: QPainter, drawing: Drawing, theme: Theme, size: QSize) -> None:
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(theme.paper))
    painter.translate(MARGIN, MARGIN)
    paint(painter, drawing, theme)
    painter.end()
