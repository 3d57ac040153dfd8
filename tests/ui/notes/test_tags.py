import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from idm_desktop.ui.notes.tags import TagsField, read

# only the off-screen platform says this, of every list that pops up
pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support grabbing", extend=True)


@pytest.fixture
def field(qtbot: QtBot) -> TagsField:
    field = TagsField()
    qtbot.addWidget(field)
    field.set_known(("follow-up", "water", "trees/street"))
    field.show()
    with qtbot.waitActive(field):
        field.activateWindow()
    field.setFocus()
    return field


def test_tags_are_words_with_blanks_or_commas_between() -> None:
    assert read(" #follow-up, water Water  trees/street").tags == ("follow-up", "water", "trees/street")
    assert read("").tags == ()


def test_what_cannot_be_a_tag_is_told_and_the_others_are_kept() -> None:
    answer = read("2031 water what?")
    assert answer.tags == ("water",)
    assert answer.refusal is not None
    assert "2031" in answer.refusal


def test_a_tag_is_completed_from_those_in_use(qtbot: QtBot, field: TagsField) -> None:
    qtbot.keyClicks(field, "water foll")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == "water follow-up "
    assert field.hasFocus()
    assert field.read().tags == ("water", "follow-up")


def test_a_tag_in_the_middle_is_completed_where_it_stands(qtbot: QtBot, field: TagsField) -> None:
    field.setText("tre water")
    field.setCursorPosition(3)
    qtbot.keyClicks(field, "e")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == "trees/street water"


def test_a_tag_nobody_used_yet_is_left_as_it_is(qtbot: QtBot, field: TagsField) -> None:
    qtbot.keyClicks(field, "shade")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.read().tags == ("shade",)
