"""The contrast of all text in all themes, measured on what is painted."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from idm_desktop.ui import theme
from idm_desktop.ui.listing.view import ListView
from idm_desktop.ui.overview.canvas import EDGE
from idm_desktop.ui.overview.shapes import Words
from idm_desktop.ui.reader import geometry
from idm_desktop.ui.window import Window
from tests.ui.window.conftest import Open

LEAST = 4.5
SCALE = 3
"""Text is painted so many times as fine, so that strokes have their full colour somewhere."""

Region = tuple[str, QRect]


def luminance(colour: int) -> float:
    parts = [(colour >> shift & 255) / 255 for shift in (16, 8, 0)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: int, other: int) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def painted(widget: QWidget) -> QImage:
    image = QImage(widget.size() * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    widget.render(image)
    image.setDevicePixelRatio(1)
    return image


def measured(image: QImage, area: QRect) -> float | None:
    """Return the contrast of the ink in an area to its ground; None where there is no ink."""
    area = QRect(area.topLeft() * SCALE, area.size() * SCALE).intersected(image.rect())
    if area.isEmpty():
        return None
    crop = image.copy(area).convertToFormat(QImage.Format.Format_RGB32)
    colours = Counter(memoryview(crop.constBits()).cast("I").tolist())
    ground = colours.most_common(1)[0][0]
    inks = [colour for colour, count in colours.items() if count > 3 and colour != ground]
    return max((contrast(ground, ink) for ink in inks), default=None)


def at(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def of_widgets(window: QWidget) -> Iterator[Region]:
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled():
            continue
        if isinstance(widget, QLabel) and widget.text() and widget.pixmap().isNull():
            yield widget.text(), at(widget, window)
        elif isinstance(widget, QAbstractButton) and widget.text() and not is_picture(widget):
            yield widget.text(), at(widget, window).adjusted(4, 4, -4, -4)
        elif isinstance(widget, QLineEdit) and (widget.text() or widget.placeholderText()):
            yield widget.text() or widget.placeholderText(), at(widget, window).adjusted(34, 5, -34, -5)
        elif isinstance(widget, QComboBox):
            yield widget.currentText(), at(widget, window).adjusted(6, 6, -30, -6)


def is_picture(button: QAbstractButton) -> bool:
    """Return whether the text of a button is only its name: what is painted is a picture, which may be fading in."""
    only = Qt.ToolButtonStyle.ToolButtonIconOnly
    return isinstance(button, QToolButton) and not button.icon().isNull() and button.toolButtonStyle() == only


def of_lists(window: QWidget) -> Iterator[Region]:
    for view in window.findChildren(ListView):
        if not view.isVisible():
            continue
        corner = view.viewport().mapTo(window, QPoint(0, 0))
        for row in range(min(view.lines.rowCount(), 6)):
            area = view.visualRect(view.lines.index(row, 0)).translated(corner).adjusted(14, 6, -14, -4)
            line = view.lines.line(row)
            low = view.fontMetrics().height() if line.detail else 0
            yield line.title, area.adjusted(0, 0, 0, -low)
            if line.detail:
                yield line.detail, QRect(area.left(), area.bottom() - low + 1, area.width(), low)


def of_text(window: Window) -> Iterator[Region]:
    """Yield every run of words of one format that is in view."""
    reader = window.reader
    view, down = reader.viewport(), reader.verticalScrollBar().value()
    block = reader.document().begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            for line in geometry.lines(reader.document(), fragment.position(), fragment.position() + fragment.length()):
                area = line.rect().translated(0, -down).toAlignedRect()
                if view.rect().contains(area) and area.width() > 4:
                    yield fragment.text(), area.translated(view.mapTo(window, QPoint(0, 0)))
            iterator += 1
        block = block.next()


def of_drawing(window: Window) -> Iterator[Region]:
    page = window.glancing.page
    canvas, view = page.canvas, page.viewport()
    assert canvas.drawing is not None
    for shape in canvas.drawing.shapes:
        if isinstance(shape, Words):
            metrics = QFontMetricsF(shape.font)
            box = QRectF(shape.x, shape.y - metrics.ascent(), metrics.horizontalAdvance(shape.text), metrics.height())
            area = box.toAlignedRect().translated(canvas.mapTo(view, QPoint(EDGE, 0)))
            if view.rect().contains(area):
                yield shape.text, area.translated(view.mapTo(window, QPoint(0, 0)))


def check(widget: QWidget, regions: Iterator[Region], least: int) -> None:
    QApplication.processEvents()
    image = painted(widget)
    found = [(text, measured(image, area)) for text, area in regions]
    inked = [(text, value) for text, value in found if value is not None]
    assert len(inked) >= least, "text was looked at"
    assert [(text, round(value, 2)) for text, value in inked if value < LEAST] == []


@pytest.fixture(params=theme.NAMES)
def dressed(request: pytest.FixtureRequest, opening: Open) -> Window:
    window = opening("idm-2018-2-official-en")
    window.resize(1280, 900)
    window.appearance.choose(request.param)
    assert theme.current().name == request.param
    return window


def test_text_lists_and_controls_can_be_read(dressed: Window, qtbot: QtBot) -> None:
    check(dressed, of_text(dressed), 8)
    check(dressed, of_lists(dressed), 6)
    check(dressed, of_widgets(dressed), 8)


def test_the_digest_and_a_conclusion_can_be_read(dressed: Window, qtbot: QtBot) -> None:
    for ref in ("idm-2018-2-digest-en", "idm://speaker/antonio-vitorino"):
        before = dressed.visiting.page
        dressed.open(ref)
        qtbot.waitUntil(lambda before=before: dressed.visiting.page is not before)  # type: ignore[misc]
        check(dressed, of_text(dressed), 6)


def test_the_overview_and_the_start_can_be_read(dressed: Window, qtbot: QtBot) -> None:
    dressed.open("idm://event/idm-2018-2")
    qtbot.waitUntil(lambda: "glancing" in dressed.__dict__ and dressed.glancing.page.canvas.drawing is not None)
    check(dressed, of_drawing(dressed), 20)
    dressed.show_start()
    check(dressed, of_widgets(dressed), 12)


def test_notes_beside_the_text_can_be_read(dressed: Window, qtbot: QtBot) -> None:
    dressed.reader.setTextCursor(dressed.reader.document().find("kettle warm"))
    dressed.writing.mark("commitment")
    qtbot.waitUntil(lambda: bool(dressed.notes_here))
    dressed.panes.bring("notes")
    check(dressed, of_widgets(dressed.panes.notes.window()), 10)
    check(dressed, of_text(dressed), 8)


def test_what_was_found_can_be_read(dressed: Window, qtbot: QtBot) -> None:
    dressed.header.field.set_query("migration")
    qtbot.waitUntil(lambda: dressed.found_for("migration"))
    check(dressed, of_widgets(dressed), 6)


@pytest.mark.parametrize("matter", ["reading", "person", "library", "backups", "notes", "keys", "privacy"])
def test_the_preferences_can_be_read(dressed: Window, qtbot: QtBot, matter: str) -> None:
    dialog = dressed.preferring.open(matter)
    check(dialog, of_widgets(dialog), 2)
    check(dialog, of_lists(dialog), 6)


def of_menu(menu: QMenu) -> Iterator[Region]:
    for action in menu.actions():
        if action.isVisible() and not action.isSeparator():  # one that cannot be done here stands nowhere
            yield action.text(), menu.actionGeometry(action).adjusted(28, 3, -20, -3)


def test_menus_can_be_read_whether_what_they_offer_can_be_done_or_not(dressed: Window, qtbot: QtBot) -> None:
    for action in dressed.menuBar().actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        menu.popup(QPoint(0, 0))
        check(menu, of_menu(menu), 2)
        menu.close()


def test_tips_can_be_read(dressed: Window, qtbot: QtBot) -> None:
    QToolTip.showText(dressed.mapToGlobal(QPoint(40, 40)), "What a tip says", dressed)
    (tip,) = (one for one in QApplication.topLevelWidgets() if one.inherits("QTipLabel") and one.isVisible())
    check(tip, iter([("tip", tip.rect().adjusted(4, 4, -4, -4))]), 1)
    QToolTip.hideText()


def test_the_marks_of_what_was_found_can_be_read(dressed: Window, qtbot: QtBot) -> None:
    dressed.header.field.set_query("migration")
    qtbot.waitUntil(lambda: dressed.found_for("migration"))
    view = dressed.asking.page.rows
    image, found = painted(view.viewport()), QColor(theme.current().found).rgb()
    colours = Counter(memoryview(image.constBits()).cast("I").tolist())
    assert colours[found] > 100, "a mark was looked at"
    assert contrast(found, QColor(theme.current().ink).rgb()) >= LEAST
