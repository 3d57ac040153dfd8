import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QImage
from pytestqt.qtbot import QtBot

from idm_desktop.desk import overview
from idm_desktop.desk.desk import Desk
from idm_desktop.library.refs import resolve
from idm_desktop.model.overview import Cell, LibraryGlance, Overview, Strip
from idm_desktop.ui import fonts, theme
from idm_desktop.ui.overview import event, library, saving
from idm_desktop.ui.overview.shapes import Box, Drawing, Words

WIDTHS = (320.0, 560.0, 600.0, 700.0, 940.0)


@pytest.fixture
def desk(quays: Path, qapp: object) -> Iterator[Desk]:
    made = Desk(quays)
    yield made
    made.close()


@pytest.fixture
def seen(desk: Desk) -> Overview:
    return overview.of_event(desk, "idm-2018-2", "digest")


def drawn(seen: Overview | LibraryGlance, width: float, points: float = 11.0) -> Drawing:
    face = QFont()
    face.setPointSizeF(points)
    reading = fonts.reading(points)
    if isinstance(seen, LibraryGlance):
        return library.draw(seen, width, face, reading)
    return event.draw(seen, width, face, reading)


def boxes(drawing: Drawing) -> list[tuple[str, QRectF]]:
    found = []
    for shape in drawing.shapes:
        if isinstance(shape, Words):
            metrics = QFontMetricsF(shape.font)
            wide = metrics.horizontalAdvance(shape.text)
            found.append((shape.text, QRectF(shape.x, shape.y - metrics.xHeight(), wide, metrics.xHeight())))
    return found


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("points", [9.0, 11.0, 16.0])
def test_no_word_is_written_over_another_or_over_the_edge(seen: Overview, width: float, points: float) -> None:
    found = boxes(drawn(seen, width, points))
    for index, (text, area) in enumerate(found):
        assert area.left() >= -1, text
        assert area.right() <= width + 1, text
        for other, place in found[index + 1 :]:
            assert not area.intersects(place), (text, other)


@pytest.mark.parametrize("width", WIDTHS)
def test_every_spot_is_named_and_leads_somewhere(desk: Desk, seen: Overview, width: float) -> None:
    drawing = drawn(seen, width)
    assert len(drawing.spots) > 40
    for spot in drawing.spots:
        assert spot.says.strip()
        assert spot.area.width() > 8
        for choice in spot.opens:
            resolve(desk.library, choice.ref)


def test_all_of_it_is_told_to_those_who_do_not_see_it(seen: Overview) -> None:
    says = drawn(seen, 800).says
    for told in ("Session 4", "Civil society 7", "Switzerland 3", "Conclusion 8", "inferred from the text"):
        assert told in says


def test_as_many_signs_are_drawn_as_people_took_part(seen: Overview) -> None:
    drawing = drawn(seen, 900)
    signs = [shape for shape in drawing.shapes if isinstance(shape, Box) and shape.area.width() == 8.0]
    assert len(signs) == len(seen.attendances) + 3, "and one for each that is explained"


def test_a_text_of_many_passages_is_drawn_with_few_boxes(seen: Overview) -> None:
    cells = tuple(Cell(f"p-{at}", 40, at < 9000, 0) for at in range(20_000))
    strip = Strip("idm://doc/long", "A long text", None, "official", 0, 0, cells)
    drawing = drawn(seen._replace(texts=(strip,), conclusions=()), 900)
    assert len(drawing.shapes) < 500


def test_a_library_is_drawn_by_year(desk: Desk) -> None:
    drawing = drawn(overview.of_library(desk, "harbour"), 700)
    texts = [shape.text for shape in drawing.shapes if isinstance(shape, Words)]
    assert texts.index("2031") < texts.index("2018")
    assert "“harbour”" in drawing.says


def test_an_empty_library_says_what_to_do(qapp: object) -> None:
    assert "Import a document" in drawn(LibraryGlance("", ()), 700).says


@pytest.mark.parametrize("name", theme.NAMES)
def test_it_is_saved_as_svg_and_png(seen: Overview, tmp_path: Path, name: str) -> None:
    drawing = drawn(seen, 800)
    saving.save(drawing, theme.load(name), tmp_path / "seen.svg")
    saving.save(drawing, theme.load(name), tmp_path / "seen.png")
    root = ET.fromstring((tmp_path / "seen.svg").read_text(encoding="utf-8"))
    texts = "".join(root.itertext())
    assert "Partnerships in the regions" in texts, "words stay words"
    image = QImage(str(tmp_path / "seen.png"))
    assert (image.width(), image.height()) == (2 * (800 + 80), 2 * (round(drawing.height) + 80))


def test_it_can_be_walked_with_the_arrows(seen: Overview, qtbot: QtBot) -> None:
    from PySide6.QtCore import Qt

    from idm_desktop.ui.overview.page import OverviewPage

    page = OverviewPage()
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show_event(seen)
    page.show()
    spots = page.canvas.spots
    first = next(spot for spot in spots if spot.accessibleName().startswith("Opening"))
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    focus = page.focusWidget()
    assert focus is not None
    assert focus.accessibleName().startswith("Setting the scene")
    qtbot.keyClick(focus, Qt.Key.Key_Right)
    focus = page.focusWidget()
    assert focus is not None
    assert "Azzouz Samri" in focus.accessibleName()
