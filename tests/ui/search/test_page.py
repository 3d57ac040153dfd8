from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from idm_desktop.model.found import Bar, Found, Hit
from idm_desktop.ui import theme
from idm_desktop.ui.search.delegate import fitting
from idm_desktop.ui.search.field import SearchField
from idm_desktop.ui.search.model import Answer, Head, ResultsModel, grouped
from idm_desktop.ui.search.page import ResultsPage
from idm_desktop.words.query import parse
from idm_desktop.words.reading import reading
from tests.ui.samples import FOUND, HITS


class Desktop:
    def __init__(self) -> None:
        self.window = QWidget()
        self.window.resize(800, 600)
        column = QVBoxLayout(self.window)
        self.field = SearchField()
        self.page = ResultsPage(self.field)
        column.addWidget(self.field)
        column.addWidget(self.page)
        self.chosen: list[Hit] = []
        self.page.chosen.connect(self.chosen.append)


@pytest.fixture
def desktop(qtbot: QtBot) -> Iterator[Desktop]:
    QLocale.setDefault(QLocale("en_GB"))
    desktop = Desktop()
    desktop.window.show()
    with qtbot.waitActive(desktop.window):
        desktop.window.activateWindow()
    desktop.field.setFocus()
    desktop.page.show_found(FOUND)
    yield desktop
    desktop.window.close()


def has(image: QImage, colour: str) -> bool:
    wanted = QColor(colour).rgb()
    return any(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def test_the_model_keeps_the_rules_of_models(qtmodeltester: ModelTester) -> None:
    model = ResultsModel()
    qtmodeltester.check(model)
    model.show(FOUND)
    qtmodeltester.check(model)


def test_answers_stand_in_groups_and_the_best_group_comes_first() -> None:
    rows = grouped(HITS)
    heads = [(row.title, row.size) for row in rows if isinstance(row, Head)]
    assert heads == [("Passages", 3), ("Speakers", 1), ("Notes", 1)]
    assert [row.hit.id for row in rows if isinstance(row, Answer)] == ["p-21", "p-22", "p-30", "a-loam", "n-1"]
    assert [row.place for row in rows if isinstance(row, Answer)][:2] == ["¶ 21", "¶ 22"]


def test_every_key_asks(qtbot: QtBot, desktop: Desktop) -> None:
    asked: list[str] = []
    desktop.field.query_changed.connect(asked.append)
    qtbot.keyClicks(desktop.field, "tree ")
    qtbot.keyClick(desktop.field, Qt.Key.Key_Backspace)
    assert asked == ["t", "tr", "tre", "tree", "tree", "tree"]


def test_the_head_says_how_many_and_how_the_query_was_read(desktop: Desktop) -> None:
    assert desktop.page.count.text() == "5 results"
    assert desktop.page.reading.text() == "Passages with “water”"
    assert not desktop.page.all.isVisible()
    assert not desktop.page.meant.isVisible()


def test_answers_are_chosen_from_the_field(qtbot: QtBot, desktop: Desktop) -> None:
    qtbot.keyClick(desktop.field, Qt.Key.Key_Return)
    qtbot.keyClick(desktop.field, Qt.Key.Key_Down)
    qtbot.keyClick(desktop.field, Qt.Key.Key_Return)
    assert desktop.field.hasFocus()
    for _ in range(2):
        qtbot.keyClick(desktop.field, Qt.Key.Key_Down)
    qtbot.keyClick(desktop.field, Qt.Key.Key_Enter)
    qtbot.keyClick(desktop.field, Qt.Key.Key_PageUp)
    qtbot.keyClick(desktop.field, Qt.Key.Key_Return)
    assert [hit.id for hit in desktop.chosen] == ["p-21", "p-22", "a-loam", "p-21"]


def test_next_and_previous_go_through_all_groups_and_stop_at_the_ends(desktop: Desktop) -> None:
    for _ in range(9):
        desktop.page.open_next()
    assert [hit.id for hit in desktop.chosen] == ["p-22", "p-30", "a-loam", "n-1"]
    desktop.page.open_previous()
    assert desktop.chosen[-1].id == "a-loam"


def test_a_click_opens_an_answer_and_a_head_is_none(qtbot: QtBot, desktop: Desktop) -> None:
    rows = desktop.page.rows
    for row in (0, 2):
        middle = rows.visualRect(desktop.page.model.index(row, 0)).center()
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert [hit.id for hit in desktop.chosen] == ["p-22"]


def test_a_better_order_does_not_move_what_is_looked_at(desktop: Desktop) -> None:
    desktop.page.move_by(1)
    assert desktop.page.current == HITS[1]
    desktop.page.show_found(FOUND._replace(hits=tuple(reversed(HITS))))
    assert desktop.page.current == HITS[1]


def test_a_better_order_puts_the_best_first_where_nobody_has_chosen(desktop: Desktop) -> None:
    desktop.page.show_found(FOUND._replace(hits=(HITS[3], *HITS[:3])))
    assert desktop.page.current == HITS[3]


def test_another_query_begins_at_its_best_answer(desktop: Desktop) -> None:
    desktop.page.move_by(2)
    desktop.page.show_found(FOUND._replace(query="waters"))
    assert desktop.page.current == HITS[0]


def test_another_wording_is_offered_and_asked(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.page.show_found(Found("wattr", "Passages with “wattr”", 0, 1.0, "water & shade", ()))
    assert desktop.page.count.text() == "Nothing found"
    assert desktop.page.meant.text() == "Did you mean “water && shade”?"
    with qtbot.waitSignal(desktop.page.query_wanted) as wanted:
        qtbot.mouseClick(desktop.page.meant, Qt.MouseButton.LeftButton)
    assert wanted.args == ["water & shade"]


def test_all_answers_can_be_asked_for(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.page.show_found(FOUND._replace(total=1214))
    assert desktop.page.count.text() == "The first 5 of about 1,214"
    desktop.page.show_bars((), is_exact=True)
    assert desktop.page.count.text() == "1,214 results"
    with qtbot.waitSignal(desktop.page.more) as wanted:
        qtbot.mouseClick(desktop.page.all, Qt.MouseButton.LeftButton)
    assert wanted.args == [1214]


def test_of_very_many_answers_the_first_can_be_asked_for(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.page.show_found(FOUND._replace(total=912_000))
    desktop.page.show_bars((), is_exact=False)
    assert desktop.page.is_settled
    assert desktop.page.count.text() == "The first 5 of about 912,000"
    assert desktop.page.all.text() == "Show the first 5,000"
    with qtbot.waitSignal(desktop.page.more) as wanted:
        qtbot.mouseClick(desktop.page.all, Qt.MouseButton.LeftButton)
    assert wanted.args == [5000]


def test_found_words_are_marked_by_tint_and_by_weight(desktop: Desktop) -> None:
    marked = desktop.page.rows.grab().toImage()
    plain = tuple(hit._replace(marks=()) for hit in HITS)
    desktop.page.show_found(FOUND._replace(hits=plain))
    assert has(marked, theme.current().found)
    assert not has(desktop.page.rows.grab().toImage(), theme.current().found)


def test_letters_typed_among_the_answers_go_to_the_field(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.page.rows.setFocus()
    qtbot.keyClick(desktop.page.rows, "s")
    assert desktop.field.hasFocus()
    assert desktop.field.text() == "s"


def test_escape_leaves(qtbot: QtBot, desktop: Desktop) -> None:
    with qtbot.waitSignal(desktop.field.left):
        qtbot.keyClick(desktop.field, Qt.Key.Key_Escape)
    with qtbot.waitSignal(desktop.page.left):
        qtbot.keyClick(desktop.page.rows, Qt.Key.Key_Escape)


def test_no_question_has_no_answers(desktop: Desktop) -> None:
    desktop.page.show_found(None)
    assert desktop.page.count.text() == desktop.page.reading.text() == ""
    assert desktop.page.current is None
    desktop.page.open_current()
    desktop.page.open_next()
    assert desktop.chosen == []


def test_a_place_without_room_gives_way_in_its_longest_part(desktop: Desktop) -> None:
    metrics = desktop.page.fontMetrics()
    place = "¶ 21 · Conclusion 4: Regional mechanisms, in great detail and at length · Official text, also in brief"
    shown = fitting(place, metrics, metrics.horizontalAdvance(place) - 80)
    assert shown.startswith("¶ 21 · Conclusion 4: ")
    assert shown.endswith("… · Official text, also in brief")
    assert fitting(place, metrics, metrics.horizontalAdvance(place)) == place


def test_a_title_that_gives_way_keeps_its_end(desktop: Desktop) -> None:
    metrics = desktop.page.fontMetrics()
    title = "The Quay Dialogue on Tides, Ferries and Harbours 2031"
    place = f"¶ 21 · {title} · also in brief"
    shown = fitting(place, metrics, metrics.horizontalAdvance(place) - 120, title)
    assert shown.startswith("¶ 21 · The Quay ")
    assert shown.endswith(" 2031 · also in brief")


def test_a_place_that_a_search_was_narrowed_to_is_said_by_its_name(desktop: Desktop) -> None:
    narrowed = parse("water conclusion:c-7k2")
    bars = [
        Bar("conclusion", "c-7k2", "7. Water is for all", 3, "conclusion:c-7k2"),
        Bar("year", "2031", "2031", 3, "year:2031"),
    ]
    desktop.page.show_found(FOUND._replace(query=narrowed.text, reading=reading(narrowed)))
    desktop.page.show_bars(bars, is_exact=True)
    assert desktop.page.reading.text() == "Passages with “water” of the conclusion “7. Water is for all”."
