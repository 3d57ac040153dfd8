"""Tables of a document are set as tables, and read, chosen and copied like any passage."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCursor
from pytestqt.qtbot import QtBot

from idm_desktop.model.page import Leaf, Page, Row
from idm_desktop.ui import theme
from idm_desktop.ui.reader import composer
from idm_desktop.ui.reader.measures import Look, Measures
from idm_desktop.ui.reader.sheet import Sheet
from idm_desktop.ui.reader.view import Reader
from tests.ui.reader import pages

TEXT = "Harbour Lamps East Quay 1 250 West Quay 7 🛶 new"
CELLS = (((0, 7), (8, 13), (13, 13)), ((14, 23), (24, 29), (29, 29)), ((30, 39), (40, 43), (44, 47)))


def table() -> Leaf:
    return pages.leaf("table", TEXT, kind="table")._replace(cells=CELLS)


def page(*leaves: Leaf) -> Page:
    official = pages.official()
    (section,) = official.sections
    return official._replace(sections=(section._replace(rows=tuple(Row((), (leaf,)) for leaf in leaves)),))


def compose(page: Page) -> Sheet:
    return composer.compose(page, Measures(Look(theme.load("light"), QFont("Source Sans 3", 11))))


def between(sheet: Sheet, start: int, end: int) -> str:
    (placed,) = sheet.all_of("table")
    cursor = QTextCursor(sheet.document)
    cursor.setPosition(placed.position(start))
    cursor.setPosition(placed.position(end, ending=True), QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


BEFORE, AFTER = pages.leaf("before", "Before it.", 1), pages.leaf("after", "After it.", 2)


@pytest.mark.parametrize("leaves", [(BEFORE, table(), AFTER), (table(), AFTER), (BEFORE, table()), (table(),)])
def test_a_table_has_its_rows_and_columns_wherever_it_stands(qtbot: QtBot, leaves: tuple[Leaf, ...]) -> None:
    sheet = compose(page(*leaves))
    (placed,) = sheet.all_of("table")
    cursor = QTextCursor(sheet.document)
    cursor.setPosition(placed.position(0))
    found = cursor.currentTable()
    assert (found.rows(), found.columns()) == (3, 3)
    for row in CELLS:
        for start, end in row:
            if start < end:
                assert between(sheet, start, end) == TEXT[start:end]
                assert placed.offset(placed.position(start)) == start
    lines = sheet.document.toPlainText().splitlines()
    assert [line for line in lines if line.endswith("it.")] == [
        leaf.passage.text for leaf in leaves if leaf.passage.kind != "table"
    ]


def test_amounts_stand_at_the_right(qtbot: QtBot) -> None:
    sheet = compose(page(table()))
    (placed,) = sheet.all_of("table")
    block = sheet.document.findBlock(placed.position(24))
    assert block.blockFormat().alignment() & Qt.AlignmentFlag.AlignRight


def test_a_column_without_words_is_left_out(qtbot: QtBot) -> None:
    leaf = pages.leaf("table", "a b", kind="table")._replace(cells=(((0, 1), (1, 1), (2, 3)), ((0, 0), (0, 0), (0, 0))))
    sheet = compose(page(leaf))
    cursor = QTextCursor(sheet.document)
    cursor.setPosition(sheet.all_of("table")[0].position(0))
    assert cursor.currentTable().columns() == 2


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    made = Reader()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show_page(page(BEFORE, table(), AFTER))
    made.show()
    return made


def choose(reader: Reader, start: int, end: int) -> None:
    (placed,) = reader._sheet.all_of("table")
    cursor = reader.textCursor()
    cursor.setPosition(placed.position(start))
    cursor.setPosition(placed.position(end, ending=True), QTextCursor.MoveMode.KeepAnchor)
    reader.setTextCursor(cursor)


def test_words_of_one_cell_are_chosen_by_their_place_in_the_passage(reader: Reader) -> None:
    choose(reader, 14, 18)
    selection = reader.selection()
    assert selection is not None
    assert (selection.parts, selection.text) == ((("table", 14, 18),), "East")


def test_words_of_several_cells_are_chosen_to_the_end_of_the_last_and_copied_as_rows(reader: Reader) -> None:
    choose(reader, 14, 39)
    selection = reader.selection()
    assert selection is not None
    assert selection.parts == (("table", 14, 39),)
    assert reader.createMimeDataFromSelection().text() == "East Quay\t1 250\t\nWest Quay"
