from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QGuiApplication, QImage, QKeySequence, QTextCursor
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from idm_desktop.model.page import Page
from idm_desktop.ui import theme
from idm_desktop.ui.reader.values import Place, Selection
from idm_desktop.ui.reader.view import Reader
from tests.ui.reader import pages

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def reader(qtbot: QtBot, qapp: QApplication) -> Iterator[Reader]:
    theme.apply(qapp, theme.load("light"))
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(1100, 700)
    reader.show()
    qtbot.waitExposed(reader)
    reader.setFocus()
    yield reader
    theme.apply(qapp, theme.load("light"))


def point(reader: Reader, passage: str, words: str, *, after: bool = False) -> QPoint:
    """Return where `words` of a passage begin on the screen, or end."""
    (placed,) = reader._sheet.all_of(passage)
    offset = placed.leaf.passage.text.index(words) + (len(words) if after else 0)
    cursor = QTextCursor(reader.document())
    cursor.setPosition(placed.position(offset, ending=after))
    return reader.cursorRect(cursor).center()


def drag(qtbot: QtBot, reader: Reader, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(reader.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(reader.viewport(), QPoint((start.x() + end.x()) // 2, end.y()))
    qtbot.mouseMove(reader.viewport(), end)
    qtbot.mouseRelease(reader.viewport(), Qt.MouseButton.LeftButton, pos=end)


def words(reader: Reader, selection: Selection | None) -> list[tuple[str, str]]:
    """Return the passages of a selection and the words its offsets stand for."""
    texts = {placed.leaf.passage.id: placed.leaf.passage.text for placed in reader._sheet.placed}
    return [(id, texts[id][start:end]) for id, start, end in selection.parts] if selection else []


def colours(reader: Reader, around: QPoint) -> set[str]:
    """Name the colours in a small square of the screen."""
    image: QImage = reader.viewport().grab().toImage()
    square = ((around.x() + x, around.y() + y) for x in range(-12, 13) for y in range(-14, 15))
    return {image.pixelColor(x, y).name() for x, y in square if image.valid(x, y)}


def test_words_are_chosen_with_the_mouse(reader: Reader, qtbot: QtBot) -> None:
    reader.show_page(pages.official())
    with qtbot.waitSignal(reader.selection_changed) as changed:
        drag(qtbot, reader, point(reader, "forms", "plain"), point(reader, "forms", "language", after=True))
    assert changed.args == [True]
    selection = reader.selection()
    assert words(reader, selection) == [("forms", "plain forms 🛶 in every language")]
    assert selection is not None
    assert selection.text == "plain forms 🛶 in every language"


def test_a_selection_runs_over_passages_and_markers(reader: Reader, qtbot: QtBot) -> None:
    reader.show_page(pages.official())
    drag(qtbot, reader, point(reader, "register", "share one"), point(reader, "forms", "panel", after=True))
    assert words(reader, reader.selection()) == [
        ("register", "share one register. It was filled in a year, and owners like it."),
        ("forms", "The panel"),
    ]


def test_side_by_side_only_one_text_is_chosen(reader: Reader, qtbot: QtBot) -> None:
    reader.show_page(pages.both())
    drag(qtbot, reader, point(reader, "register", "three"), point(reader, "forms", "plain forms", after=True))
    start = pages.REGISTER.index("three")
    assert words(reader, reader.selection()) == [
        ("register", pages.REGISTER[start:]),
        ("forms", "The panel asked for plain forms"),
    ]
    drag(qtbot, reader, point(reader, "brief-register", "three"), point(reader, "register", "share", after=True))
    assert {id for id, _ in words(reader, reader.selection())} == {"brief-register"}


def test_a_drag_that_begins_in_the_margin_chooses_the_line(reader: Reader, qtbot: QtBot) -> None:
    reader.show_page(pages.official())
    margin = reader.viewportMargins().left()
    assert margin > 50
    line = point(reader, "clerk", "A register")
    start = reader.viewport().mapTo(reader, QPoint(-margin // 2, line.y()))
    end = reader.viewport().mapTo(reader, point(reader, "clerk", "register", after=True))
    qtbot.mousePress(reader, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(reader, end)
    qtbot.mouseRelease(reader, Qt.MouseButton.LeftButton, pos=end)
    assert words(reader, reader.selection()) == [("clerk", "A register")]


def test_words_are_chosen_with_the_keys(reader: Reader, qtbot: QtBot) -> None:
    reader.show_page(pages.official())
    qtbot.keyClick(reader, Qt.Key.Key_Right, CTRL | SHIFT)
    assert words(reader, reader.selection()) == [("lead", "Neighbours")]
    with qtbot.waitSignal(reader.selection_changed):
        qtbot.keyClick(reader, Qt.Key.Key_Escape)
    assert reader.selection() is None
    qtbot.keyClick(reader, Qt.Key.Key_Down, CTRL)
    qtbot.keyClick(reader, Qt.Key.Key_Down, CTRL | SHIFT)
    assert words(reader, reader.selection()) == [("register", pages.REGISTER)]
    qtbot.keyClick(reader, Qt.Key.Key_Up, CTRL | SHIFT)
    assert reader.selection() is None


def test_marking_hands_over_what_is_chosen(reader: Reader, qtbot: QtBot) -> None:
    reader.show_page(pages.official())
    reader.mark()
    drag(qtbot, reader, point(reader, "clerk", "good"), point(reader, "clerk", "good", after=True))
    with qtbot.waitSignal(reader.marked) as marked:
        reader.mark()
    assert marked.args is not None
    assert words(reader, marked.args[0]) == [("clerk", "good")]


def test_a_letter_reaches_the_window_s_shortcut(reader: Reader, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    action = QAction("Highlight", window)
    action.setShortcut(QKeySequence("H"))
    window.addAction(action)
    window.setCentralWidget(reader)
    window.show()
    qtbot.waitExposed(window)
    reader.show_page(pages.official())
    window.activateWindow()
    reader.setFocus()
    qtbot.waitUntil(reader.hasFocus)
    with qtbot.waitSignal(action.triggered, timeout=1000):
        qtbot.keyClick(reader, Qt.Key.Key_H)
    reader.setParent(None)


def test_the_clipboard_gets_the_text_as_it_is_kept(reader: Reader, qtbot: QtBot) -> None:
    reader.show_page(pages.official())
    drag(qtbot, reader, point(reader, "register", "one register"), point(reader, "forms", "plain forms 🛶", after=True))
    reader.copy()
    start = pages.REGISTER.index("one register")
    assert QGuiApplication.clipboard().text() == f"{pages.REGISTER[start:]}\n\nThe panel asked for plain forms 🛶"
    reader.selectAll()
    reader.copy()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Conclusion 4 of 8")
    assert pages.REGISTER in text
    assert "\u2029" not in text


def test_links_are_gone_through_and_followed_with_the_keys(reader: Reader, qtbot: QtBot) -> None:
    reader.show_page(pages.official())
    qtbot.keyClick(reader, Qt.Key.Key_Tab)
    assert reader.textCursor().selectedText() == "Ada Quill"
    assert reader.selection() is None
    with qtbot.waitSignal(reader.opened) as opened:
        qtbot.keyClick(reader, Qt.Key.Key_Return)
    assert opened.args == ["idm://speaker/ada-quill"]
    qtbot.keyClick(reader, Qt.Key.Key_Tab)
    qtbot.keyClick(reader, Qt.Key.Key_Tab)
    assert reader.textCursor().selectedText() == "Tomas Brell"
    qtbot.keyClick(reader, Qt.Key.Key_Backtab)
    assert reader.textCursor().selectedText() == "1"


def test_a_focused_link_has_a_ring(reader: Reader, qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, theme.load("contrast"))
    reader.show_page(pages.official())
    where = point(reader, "register", "Ada")
    ring = theme.load("contrast").ring.lower()
    assert ring not in colours(reader, where)
    qtbot.keyClick(reader, Qt.Key.Key_Tab)
    assert ring in colours(reader, where)


def test_a_link_is_opened_with_the_mouse(reader: Reader, qtbot: QtBot) -> None:
    reader.show_page(pages.official())
    with qtbot.waitSignal(reader.opened) as opened:
        qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=point(reader, "forms", "omas"))
    assert opened.args == ["idm://speaker/tomas-brell"]


@pytest.mark.parametrize("ref", ["idm://doc/2018.digest@1/p14", "2018-digest/para-14b", "c3", "idm://session/3%20b"])
def test_an_address_arrives_as_it_was_given(reader: Reader, qtbot: QtBot, ref: str) -> None:
    reader.show_page(pages.page((), neighbours=(ref, None)))
    qtbot.keyClick(reader, Qt.Key.Key_Tab)
    with qtbot.waitSignal(reader.opened) as opened:
        qtbot.keyClick(reader, Qt.Key.Key_Enter)
    assert opened.args == [ref]


def test_a_footnote_is_shown_beside_its_marker(reader: Reader, qtbot: QtBot) -> None:
    reader.show_page(pages.official())
    marker = point(reader, "register", "register.", after=True) + QPoint(3, -4)
    qtbot.mouseMove(reader.viewport(), marker)
    qtbot.waitUntil(reader._popover.isVisible)
    assert reader._popover.text() == pages.FOOTNOTE
    qtbot.mouseMove(reader.viewport(), point(reader, "clerk", "good"))
    qtbot.waitUntil(lambda: not reader._popover.isVisible())


def test_a_footnote_is_reached_and_left_with_the_keys(reader: Reader, qtbot: QtBot) -> None:
    reader.show_page(pages.official())
    qtbot.keyClick(reader, Qt.Key.Key_Tab)
    qtbot.keyClick(reader, Qt.Key.Key_Tab)
    assert reader._popover.isVisible()
    qtbot.keyClick(reader, Qt.Key.Key_Return)
    placed = reader._sheet.at(reader.textCursor().position())
    assert placed is not None
    assert placed.leaf.passage.id == "foot"
    assert reader.back()
    placed = reader._sheet.at(reader.textCursor().position())
    assert placed is not None
    assert placed.leaf.passage.id == "register"
    assert not reader.back()


def test_zoom_keeps_the_place(reader: Reader, qtbot: QtBot) -> None:
    reader.show_page(pages.long(), Place("p30", 0))
    with qtbot.waitSignal(reader.zoomed) as zoomed:
        qtbot.keyClick(reader, Qt.Key.Key_Plus, CTRL)
    assert zoomed.args == [1.1]
    place = reader.place()
    assert place is not None
    assert place.passage == "p30"
    qtbot.keyClick(reader, Qt.Key.Key_0, CTRL)
    assert reader.zoom == 1.0


def test_a_page_opens_at_a_place_and_tells_the_next(reader: Reader, qtbot: QtBot) -> None:
    reader.show_page(pages.long(), Place("p40", 0))
    assert reader.place() == Place("p40", 0)
    with qtbot.waitSignal(reader.place_changed) as changed:
        reader.verticalScrollBar().setValue(0)
    assert changed.args is not None
    assert changed.args[0].passage == "p1"


def test_a_narrower_window_keeps_the_place(reader: Reader, qtbot: QtBot) -> None:
    reader.show_page(pages.long(), Place("p25", 0))
    reader.resize(480, 700)
    qtbot.waitUntil(lambda: reader.viewport().width() <= 480)
    place = reader.place()
    assert place is not None
    assert place.passage == "p25"


def test_a_wider_window_lays_nothing_out_again(reader: Reader, qtbot: QtBot) -> None:
    reader.show_page(pages.long())
    width = reader.document().textWidth()
    reader.resize(1500, 700)
    qtbot.waitUntil(lambda: reader.viewportMargins().left() > 300)
    assert reader.document().textWidth() == width


def test_going_to_words_brings_them_into_view(reader: Reader, qtbot: QtBot) -> None:
    reader.show_page(pages.long())
    assert reader.go_to("p50", 0, 13)
    where = point(reader, "p50", "Running words")
    assert reader.viewport().rect().contains(where)
    assert theme.load("light").chosen.lower() in colours(reader, where + QPoint(8, 0))
    assert not reader.go_to("no such passage")


def test_a_movement_begins_where_one_is_looking(reader: Reader, qtbot: QtBot) -> None:
    reader.show_page(pages.long())
    bar = reader.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    middle = bar.value()
    qtbot.keyClick(reader, Qt.Key.Key_Down)
    assert abs(bar.value() - middle) < 60


def test_a_change_of_theme_colours_the_page_anew(reader: Reader, qtbot: QtBot, qapp: QApplication) -> None:
    reader.show_page(pages.official())
    theme.apply(qapp, theme.load("dark"))
    qtbot.waitUntil(reader.viewport().updatesEnabled)
    image = reader.viewport().grab().toImage()
    assert image.pixelColor(2, 2).name() == theme.load("dark").paper.lower()
    assert theme.load("dark").accent.lower() in colours(reader, point(reader, "register", "Ada") + QPoint(10, 0))


def test_no_file_is_read_for_a_page(reader: Reader, tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(0)
    assert image.save(str(picture))
    assert reader.loadResource(2, QUrl.fromLocalFile(str(picture))) is None
    assert reader.document().resource(2, QUrl.fromLocalFile(str(picture))) is None
    assert not reader.acceptDrops()


@pytest.mark.parametrize("make", [pages.official, pages.digest, pages.both, pages.speaker])
def test_somebody_who_does_not_see_the_page_is_told_what_it_is(reader: Reader, make: object) -> None:
    assert callable(make)
    page = make()
    assert isinstance(page, Page)
    reader.show_page(page)
    assert reader.accessibleName() == "Text"
    assert page.title in reader.accessibleDescription()
    assert reader.page == page


def test_side_by_side_the_clipboard_gets_what_the_mouse_chose(reader: Reader, qtbot: QtBot) -> None:
    reader.show_page(pages.both())
    drag(qtbot, reader, point(reader, "register", "owners"), point(reader, "forms", "The panel", after=True))
    qtbot.keyClick(reader, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "owners like it.\n\nThe panel"


def test_a_clicked_link_is_not_a_choice_of_words(reader: Reader, qtbot: QtBot) -> None:
    reader.show_page(pages.official())
    qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=point(reader, "forms", "omas"))
    assert reader.selection() is None


def test_what_is_chosen_is_painted(reader: Reader, qtbot: QtBot) -> None:
    reader.show_page(pages.both())
    chosen, other = point(reader, "register", "three ministries"), point(reader, "brief-forms", "should")
    selection = theme.load("light").selection.lower()
    assert selection not in colours(reader, chosen)
    drag(qtbot, reader, point(reader, "register", "told"), point(reader, "forms", "plain forms", after=True))
    assert selection in colours(reader, chosen)
    assert selection not in colours(reader, other)


def test_links_are_gone_through_from_where_the_caret_is(reader: Reader, qtbot: QtBot) -> None:
    reader.show_page(pages.official())
    reader.go_to("clerk")
    qtbot.keyClick(reader, Qt.Key.Key_Backtab)
    assert reader.textCursor().selectedText() == "Tomas Brell"
    reader.go_to("clerk")
    qtbot.keyClick(reader, Qt.Key.Key_Tab)
    assert reader.textCursor().selectedText() == "1"


def test_after_the_last_link_the_focus_goes_on(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    reader, line = Reader(window), QLineEdit(window)
    row.addWidget(reader)
    row.addWidget(line)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    reader.show_page(pages.page((), neighbours=("c3", None)))
    reader.setFocus()
    qtbot.waitUntil(reader.hasFocus)
    qtbot.keyClick(reader, Qt.Key.Key_Tab)
    assert reader.hasFocus()
    qtbot.keyClick(reader, Qt.Key.Key_Tab)
    assert line.hasFocus()


def test_a_footnote_goes_when_the_pointer_leaves(reader: Reader, qtbot: QtBot) -> None:
    reader.show_page(pages.official())
    qtbot.mouseMove(reader.viewport(), point(reader, "register", "register.", after=True) + QPoint(3, -4))
    qtbot.waitUntil(reader._popover.isVisible)
    QApplication.sendEvent(reader.viewport(), QEvent(QEvent.Type.Leave))
    assert not reader._popover.isVisible()


def test_every_button_may_be_pressed_beside_the_text(reader: Reader, qtbot: QtBot) -> None:
    reader.resize(1400, 600)
    QApplication.processEvents()
    beside = QPoint(4, 200)
    assert not reader.viewport().geometry().contains(beside)
    for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
        qtbot.mouseClick(reader, button, pos=beside)
        qtbot.mouseDClick(reader, button, pos=beside)
    assert reader.isVisible()


@pytest.mark.parametrize("page", [pages.speaker(), pages.both(), pages.official(), pages.long()])
@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, SHIFT])
def test_pages_are_turned_from_anywhere_to_the_end_and_back(
    reader: Reader, qtbot: QtBot, page: Page, modifier: Qt.KeyboardModifier
) -> None:
    reader.resize(700, 260)
    reader.show_page(page)
    for start in range(0, 100, 7):  # within facts as well
        cursor = reader.textCursor()
        cursor.setPosition(min(start, reader.document().characterCount() - 1))
        reader.setTextCursor(cursor)
        before = cursor.position()
        for key, end in ((Qt.Key.Key_PageDown, reader.document().characterCount() - 1), (Qt.Key.Key_PageUp, 0)):
            for _ in range(200):
                if reader.textCursor().position() == end:
                    break
                qtbot.keyClick(reader, key, modifier)
            assert reader.textCursor().position() == end
        assert reader.textCursor().anchor() == (before if modifier else 0)
