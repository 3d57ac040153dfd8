from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from idm_desktop.model.notes import MEANINGS
from idm_desktop.model.page import Mark
from idm_desktop.ui import theme
from idm_desktop.ui.reader import geometry, marks
from idm_desktop.ui.reader.values import Stretch
from idm_desktop.ui.reader.view import Reader
from tests.ui.reader import pages

CLERK = pages.OFFICIAL[3]
WORDS = "only as good as"


@pytest.fixture
def reader(qtbot: QtBot, qapp: QApplication) -> Iterator[Reader]:
    theme.apply(qapp, theme.load("light"))
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(1000, 700)
    reader.show_page(pages.official())
    reader.show()
    qtbot.waitExposed(reader)
    yield reader
    theme.apply(qapp, theme.load("light"))


def box(reader: Reader, words: str) -> QRect:
    """Return where words of the passage "clerk" stand on the screen, with the line under them."""
    (placed,) = reader._sheet.all_of("clerk")
    (line,) = geometry.of(reader._sheet, placed, *pages.span(CLERK.passage.text, words))
    down = reader.verticalScrollBar().value()
    return line.rect().toRect().adjusted(0, -1, 0, 4).translated(0, -down)


def picture(reader: Reader, where: QRect) -> QImage:
    return reader.viewport().grab(where).toImage()


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def is_nearer(pixel: QColor, colour: str, *others: str) -> bool:
    """Tell whether a pixel is more like `colour` than like any of the others."""

    def distance(name: str) -> int:
        two = QColor(name)
        return abs(pixel.red() - two.red()) + abs(pixel.green() - two.green()) + abs(pixel.blue() - two.blue())

    return all(distance(colour) < distance(other) for other in others)


@pytest.mark.parametrize("name", theme.NAMES)
@pytest.mark.parametrize("meaning", [*MEANINGS, None])
def test_marked_words_have_a_wash_and_stay_in_ink(
    reader: Reader, qtbot: QtBot, qapp: QApplication, name: str, meaning: str | None
) -> None:
    one = theme.load(name)
    theme.apply(qapp, one)
    qtbot.waitUntil(reader.viewport().updatesEnabled)
    reader.set_marks((pages.mark("n1", CLERK, WORDS, meaning),))
    found = colours(picture(reader, box(reader, WORDS)))
    assert one.wash[meaning or theme.HIGHLIGHT].lower() in found
    assert one.ink.lower() in found
    assert one.wash[meaning or theme.HIGHLIGHT].lower() not in colours(picture(reader, box(reader, "keeps it")))


def test_each_meaning_has_a_line_of_its_own_shape(reader: Reader) -> None:
    """Colour apart, no two meanings look alike: only where their lines are is looked at."""
    light = theme.load("light")
    shapes: dict[object, tuple[bool, ...]] = {}
    where = box(reader, WORDS)
    for meaning in (*MEANINGS, None):
        reader.set_marks((pages.mark("n1", CLERK, WORDS, meaning),))
        key = meaning or theme.HIGHLIGHT
        image = picture(reader, where)
        pixels = (image.pixelColor(x, y) for y in range(image.height() - 8, image.height()) for x in range(60))
        shapes[meaning] = tuple(is_nearer(pixel, light.line[key], light.wash[key], light.paper) for pixel in pixels)
    assert len(set(shapes.values())) == len(shapes)


def test_a_quotation_has_a_bar_in_the_margin(reader: Reader) -> None:
    line = theme.load("light").line["quotation"].lower()
    where = box(reader, WORDS)
    margin = QRect(0, where.top(), round(reader._sheet.margin(0)), where.height())
    assert line not in colours(picture(reader, margin))
    reader.set_marks((pages.mark("n1", CLERK, WORDS, "quotation"),))
    assert line in colours(picture(reader, margin))


def test_the_current_note_is_set_apart(reader: Reader) -> None:
    reader.set_marks((pages.mark("n1", CLERK, WORDS, "commitment"), pages.mark("n2", CLERK, "keeps", "commitment")))
    before, other = picture(reader, box(reader, WORDS)), picture(reader, box(reader, "keeps"))
    reader.set_current_note("n1")
    assert picture(reader, box(reader, WORDS)) != before
    assert picture(reader, box(reader, "keeps")) == other


def test_notes_that_overlap_keep_a_line_each() -> None:
    given = (Mark("a", "p", 0, 20, None), Mark("b", "p", 10, 30, None), Mark("c", "p", 15, 18, None))
    assert [(mark.note, level) for mark, level in marks.levels(given)] == [("a", 0), ("b", 1), ("c", 2)]
    apart = (Mark("a", "p", 0, 5, None), Mark("b", "p", 5, 9, None))
    assert [level for _, level in marks.levels(apart)] == [0, 0]


def test_a_click_on_marked_words_names_the_shortest_note(reader: Reader, qtbot: QtBot) -> None:
    reader.set_marks((pages.mark("long", CLERK, CLERK.passage.text), pages.mark("short", CLERK, WORDS)))
    with qtbot.waitSignal(reader.note_clicked) as clicked:
        qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=box(reader, WORDS).center())
    assert clicked.args == ["short"]
    with qtbot.waitSignal(reader.note_clicked) as clicked:
        qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=box(reader, "keeps").center())
    assert clicked.args == ["long"]


def test_a_click_beside_marked_words_names_none(reader: Reader, qtbot: QtBot) -> None:
    reader.set_marks((pages.mark("n1", CLERK, "keeps it."),))
    with qtbot.assertNotEmitted(reader.note_clicked):
        qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=box(reader, WORDS).center())
        right = box(reader, "keeps it.").topRight() + QPoint(120, 10)
        qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=right)


def test_what_was_found_is_tinted_and_the_match_of_the_moment_more(reader: Reader) -> None:
    light = theme.load("light")
    start, end = pages.span(CLERK.passage.text, WORDS)
    stretch = Stretch("clerk", start, end)
    reader.set_found((stretch,))
    assert light.found.lower() in colours(picture(reader, box(reader, WORDS)))
    reader.set_found((stretch,), stretch)
    assert light.found_now.lower() in colours(picture(reader, box(reader, WORDS)))


def test_numbers_stand_in_the_margin(reader: Reader) -> None:
    (placed,) = reader._sheet.all_of("clerk")
    line = geometry.first_line(reader._sheet, placed)
    assert line is not None
    margin = QRect(12, round(line.top), round(reader._sheet.margin(0)) - 24, round(line.bottom - line.top))
    light = theme.load("light")
    assert len(colours(picture(reader, margin))) > 1
    assert colours(picture(reader, margin.translated(0, margin.height() + 4))) <= {light.paper.lower()}


def test_the_digest_has_a_tone_in_its_margin(reader: Reader) -> None:
    tone = theme.load("light").brief.lower()
    gutter = QRect(0, 0, 16, 500)
    assert tone not in colours(picture(reader, gutter))
    reader.show_page(pages.digest())
    assert tone in colours(picture(reader, gutter))
