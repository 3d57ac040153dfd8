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
