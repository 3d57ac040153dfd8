"""The bars beside the answers: one for each place, as long as its share, that narrow the search."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from idm_desktop.model.found import Bar
from idm_desktop.ui.search.bars import MOST, BarsPane

BARS = (
    Bar("conclusion", "c-1", "Keep the lamps lit", 3, "conclusion:1"),
    Bar("conclusion", "c-2", "Mend the quay", 9, "conclusion:2"),
    Bar("document", "d-1", "The only report", 12, "document:d-1"),
    *(Bar("year", str(year), str(year), 1, f"year:{year}") for year in range(2000, 2020)),
)


def shown(qtbot: QtBot) -> BarsPane:
    pane = BarsPane()
    qtbot.addWidget(pane)
    pane.resize(248, 900)
    pane.show_bars(BARS)
    pane.show()
    return pane


def test_bars_stand_by_kind_longest_first_and_those_that_say_nothing_are_left_out(qtbot: QtBot) -> None:
    pane = shown(qtbot)
    heads = [label.text() for label in pane.findChildren(QLabel)]
    assert heads == ["Conclusions", "Years"]
    assert [button.bar.id for button in pane.buttons][:2] == ["c-2", "c-1"]
    assert len(pane.buttons) == 2 + MOST
    assert pane.buttons[0].accessibleName() == "Mend the quay, 9 passages"


def test_a_click_or_enter_narrows(qtbot: QtBot) -> None:
    pane = shown(qtbot)
    asked: list[str] = []
    pane.narrowed.connect(asked.append)
    qtbot.mouseClick(pane.buttons[1], Qt.MouseButton.LeftButton)
    pane.buttons[0].setFocus()
    qtbot.keyClick(pane.buttons[0], Qt.Key.Key_Return)
    assert asked == ["conclusion:1", "conclusion:2"]


def test_the_table_can_be_had_wherever_there_are_bars(qtbot: QtBot) -> None:
    pane = shown(qtbot)
    assert pane.table.isVisible()
    pane.show_bars(())
    assert not pane.table.isVisible()
    with qtbot.waitSignal(pane.table_wanted):
        pane.show_bars(BARS)
        pane.table.click()
