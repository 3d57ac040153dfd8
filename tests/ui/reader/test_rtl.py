from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from idm_desktop.model.page import Mark, Row
from idm_desktop.ui.reader import geometry
from idm_desktop.ui.reader.view import Reader
from tests.ui.reader import pages

ARABIC = "اجتمعت الموانئ لمدة يومين وتحدثت عن المنارات والغلايات وسعر الحبال، كما تفعل الموانئ عادة."
LATIN = "And they agreed to meet again when the tide allows it."


def test_each_passage_runs_in_its_own_direction(qtbot: QtBot) -> None:
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(800, 600)
    first, second = pages.leaf("p-1", ARABIC), pages.leaf("p-2", LATIN)
    reader.show_page(pages.page((Row((), (first,)), Row((), (second,)))))
    reader.show()
    arabic, latin = reader.sheet.placed[-2:]
    document = reader.sheet.document
    assert document.findBlock(arabic.first).textDirection() == Qt.LayoutDirection.RightToLeft
    assert document.findBlock(latin.first).textDirection() == Qt.LayoutDirection.LeftToRight
    first_line, other = geometry.first_line(reader.sheet, arabic), geometry.first_line(reader.sheet, latin)
    assert first_line is not None
    assert other is not None
    assert first_line.right > other.right, "it begins on the right"
    reader.set_marks((Mark("n-1", "p-1", 0, 7, None),))
    (marked,) = geometry.of(reader.sheet, arabic, 0, 7)
    assert marked.right == first_line.right, "its first word is marked where it stands, on the right"


def test_its_number_stands_where_it_begins(qtbot: QtBot) -> None:
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(800, 400)
    reader.show_page(pages.page((Row((), (pages.leaf("p-1", ARABIC, number=1),)),)))
    reader.show()
    line = geometry.first_line(reader.sheet, reader.sheet.placed[-1])
    assert line is not None
    image = reader.viewport().grab().toImage()
    ratio, high = image.devicePixelRatio(), range(round(line.top), round(line.bottom))

    def inked(first: float, last: float) -> bool:
        there = [
            image.pixel(round(x * ratio), round(y * ratio)) for x in range(round(first), round(last)) for y in high
        ]
        return len(set(there)) > 1

    assert inked(line.right + 2, line.right + 40)
    assert not inked(reader.sheet.margin(0) - 40, reader.sheet.margin(0) - 4)
