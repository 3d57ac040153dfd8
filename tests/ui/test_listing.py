import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from idm_desktop.ui.listing.model import Line, LinesModel, Role, key_of
from idm_desktop.ui.listing.view import ListView
from idm_desktop.words.fold import fold

NAMES = ("Adélaïde Loam", "Bo Fern", "Chidi Okonjo-Reed", "Ewa Mossowska")


def line(name: str) -> Line:
    return Line(f"idm://speaker/{name}", name, "gardener")


def titles(model: LinesModel) -> list[str]:
    return [model.line(row).title for row in range(model.rowCount())]


@pytest.fixture
def view(qtbot: QtBot) -> ListView:
    view = ListView()
    qtbot.addWidget(view)
    view.resize(260, 300)
    view.lines.show(NAMES, line)
    view.show()
    return view


def test_the_model_keeps_the_rules_of_models(qtmodeltester: ModelTester, view: ListView) -> None:
    qtmodeltester.check(view.lines)
    view.lines.set_filter("bo")
    qtmodeltester.check(view.lines)
    view.lines.set_filter("nobody")
    qtmodeltester.check(view.lines)


def test_a_filter_knows_no_accents_and_no_order(view: ListView) -> None:
    view.lines.set_filter("ADELAIDE")
    assert titles(view.lines) == ["Adélaïde Loam"]
    view.lines.set_filter("fern garden")
    assert titles(view.lines) == ["Bo Fern"]
    view.lines.set_filter("  ")
    assert titles(view.lines) == list(NAMES)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.lists(st.text(max_size=12), max_size=30), typed=st.text(max_size=6))
def test_what_is_shown_holds_every_word_that_was_typed(qapp: QApplication, names: list[str], typed: str) -> None:
    model = LinesModel()
    model.show(names, line)
    model.set_filter(typed)
    needles = fold(typed).split()
    wanted = [name for name in names if all(needle in f"{fold(f' {name} gardener ')}" for needle in needles)]
    assert titles(model) == wanted


def test_a_hundred_thousand_lines_are_worded_only_where_they_are_seen(qtbot: QtBot, view: ListView) -> None:
    worded: list[int] = []

    def word(number: int) -> Line:
        worded.append(number)
        return Line(f"n/{number}", f"Note {number}")

    view.lines.show(range(100_000), word)
    QApplication.processEvents()
    view.grab()
    assert view.lines.rowCount() == 100_000
    assert 0 < len(worded) < 200


def test_a_long_list_is_filtered_in_slices(qtbot: QtBot) -> None:
    model = LinesModel()
    model.show(range(100_000), lambda number: Line(str(number), f"Note {number}"))
    model.set_filter("note 99999")
    assert model.rowCount() < 2
    with qtbot.waitSignal(model.filtered, timeout=20_000):
        pass
    assert titles(model) == ["Note 99999"]


def test_enter_and_a_click_open_a_line(qtbot: QtBot, view: ListView) -> None:
    opened: list[str] = []
    view.opened.connect(opened.append)
    view.go_to(1)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Enter)
    middle = view.visualRect(view.lines.index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert opened == [f"idm://speaker/{NAMES[row]}" for row in (1, 2, 0)]


def test_going_on_ends_at_the_ends(view: ListView) -> None:
    view.move_by(2)
    view.move_by(99)
    assert view.currentIndex().row() == 3
    view.move_by(-99)
    assert view.currentIndex().row() == 0


def test_up_from_the_first_line_leaves_the_list(qtbot: QtBot, view: ListView) -> None:
    view.go_to(1)
    with qtbot.assertNotEmitted(view.above):
        qtbot.keyClick(view, Qt.Key.Key_Up)
    with qtbot.waitSignal(view.above):
        qtbot.keyClick(view, Qt.Key.Key_Up)


def test_letters_are_handed_on(qtbot: QtBot, view: ListView) -> None:
    typed: list[str] = []
    view.typed.connect(typed.append)
    qtbot.keyClicks(view, "hÉ1")
    assert typed == ["h", "É", "1"]


def test_a_screen_reader_hears_the_whole_line(view: ListView) -> None:
    view.lines.show([Line("x", "Water", "4 passages", chip="2", said="Commitment")], lambda one: one)
    index = view.lines.index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "2, Water, Commitment, 4 passages"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Water\n4 passages"
    assert index.data(Role.REF) == "x"


def test_an_empty_list_says_what_belongs_there(qtbot: QtBot, view: ListView) -> None:
    view.lines.show((), line)
    bare = view.grab().toImage()
    view.say_if_empty("No notes yet. Select words and press H.")
    assert view.grab().toImage() != bare
    assert view.accessibleDescription() == "No notes yet. Select words and press H."


def test_rows_without_a_second_line_are_lower(qtbot: QtBot, view: ListView) -> None:
    plain = ListView(detailed=False)
    qtbot.addWidget(plain)
    plain.lines.show(NAMES, line)
    assert plain.fontMetrics().height() < plain.rowHeight(0) < view.rowHeight(0)


def test_a_long_title_is_cut_with_dots_and_stays_in_its_row(qtbot: QtBot) -> None:
    narrow = ListView(lines=2)
    qtbot.addWidget(narrow)
    narrow.resize(160, 200)
    long = Line("x", "A plan for trees and shade and water and 🌱 for everybody who lives in a street " * 3, "detail")
    narrow.lines.show([long, Line("y", "")], lambda one: one)
    narrow.show()
    cut = narrow.grab().toImage()
    narrow.lines.show([long._replace(title=long.title[:10]), Line("y", "")], lambda one: one)
    second = narrow.visualRect(narrow.lines.index(1, 0))
    assert cut != narrow.grab().toImage()
    assert cut.copy(second) == narrow.grab().toImage().copy(second)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.lists(st.text(max_size=12), max_size=30), typed=st.text(max_size=6))
def test_keys_that_are_known_change_nothing_about_what_is_found(
    qapp: QApplication, names: list[str], typed: str
) -> None:
    plain, known = LinesModel(), LinesModel()
    plain.show(names, line)
    known.show(names, line, [key_of(line(name)) for name in names])
    for model in (plain, known):
        model.set_filter(typed)
    while plain._next < plain.total:  # it lets the window breathe where the machine is slow
        plain._go_on()
    assert titles(known) == titles(plain)
