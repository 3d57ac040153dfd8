from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from idm_desktop.desk import importing, progress
from idm_desktop.desk.desk import Desk
from idm_desktop.ui.overview.canvas import EDGE, SpotButton
from idm_desktop.ui.overview.page import OverviewPage
from idm_desktop.ui.window import Window
from tests.ui.window.conftest import Open

DOCUMENT = "idm-2018-2-official-en"
EVENT = "idm://event/idm-2018-2"


def is_glanced_at(window: Window) -> bool:
    shown = window.panes.stack.currentWidget()
    return isinstance(shown, OverviewPage) and shown.ref == EVENT


def spot(window: Window, begins: str) -> SpotButton:
    return next(one for one in window.glancing.page.canvas.spots if one.accessibleName().startswith(begins))


def test_the_title_of_the_event_opens_the_overview_and_back_returns(window: Window, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.panes.outline.head, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: is_glanced_at(window))
    assert window.header.title.accessibleName() == "International Dialogue on Migration 2018"
    window.actions_["back"].trigger()
    qtbot.waitUntil(lambda: window.panes.stack.currentWidget() is window.reader)
    window.actions_["forward"].trigger()
    qtbot.waitUntil(lambda: is_glanced_at(window))


def test_a_window_can_begin_with_the_overview(opening: Open, qtbot: QtBot) -> None:
    for ref in (EVENT, "idm-2018-2"):
        window = opening(ref)
        qtbot.waitUntil(lambda window=window: is_glanced_at(window))  # type: ignore[misc]
        window.close()


def test_the_start_page_leads_to_the_overview(opening: Open, qtbot: QtBot) -> None:
    window = opening()
    qtbot.keyClick(window.start_page.glance, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_glanced_at(window))


def test_a_session_and_a_person_open_from_the_overview(window: Window, qtbot: QtBot) -> None:
    window.open(EVENT)
    qtbot.waitUntil(lambda: is_glanced_at(window))
    qtbot.keyClick(spot(window, "Session 4"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.visiting.page is not None and window.visiting.page.kind == "session")
    window.actions_["overview"].trigger()
    qtbot.waitUntil(lambda: is_glanced_at(window))
    qtbot.mouseClick(spot(window, "Last words, United Nations"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.visiting.page is not None and window.visiting.page.kind == "speaker")


def test_a_click_on_a_cell_opens_its_passage(window: Window, qtbot: QtBot) -> None:
    window.open("idm://event/idm-2018-2")
    qtbot.waitUntil(lambda: is_glanced_at(window))
    drawing = window.glancing.page.canvas.drawing
    assert drawing is not None
    made = next(one for one in drawing.spots if one.opens[0].ref.endswith(DOCUMENT))
    button = next(one for one in window.glancing.page.canvas.spots if one.accessibleName() == made.says)
    last = made.parts[-1].center().toPoint() + QPoint(EDGE, 0)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=last - button.pos())
    qtbot.waitUntil(lambda: window.panes.stack.currentWidget() is window.reader)
    assert window.visiting.history.current is not None
    assert window.visiting.history.current.place is not None, "a passage was gone to, not the document"


def test_the_whole_library_is_seen_at_a_glance_and_words_are_counted(window: Window, qtbot: QtBot) -> None:
    window.actions_["all-events"].trigger()
    qtbot.waitUntil(lambda: "glancing" in window.__dict__ and window.glancing.page.ref == "idm://library")
    page = window.glancing.page
    qtbot.keyClicks(page.field, "kettle")
    qtbot.waitUntil(lambda: page.canvas.drawing is not None and "1 passage with “kettle”" in page.canvas.drawing.says)


def test_the_picture_is_saved_where_one_says(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    window.open(EVENT)
    qtbot.waitUntil(lambda: is_glanced_at(window))
    window.glancing.save(lambda *_: tmp_path / "dialogue.svg")
    qtbot.waitUntil(lambda: "dialogue.svg" in window.bar.sentence.text())
    assert "<svg" in (tmp_path / "dialogue.svg").read_text(encoding="utf-8")
    window.glancing.save(lambda *_: tmp_path / "nowhere" / "dialogue.svg")
    qtbot.waitUntil(lambda: "could not be written" in window.bar.sentence.text())


def test_what_has_been_looked_at_long_enough_counts_as_read(opening: Open, qtbot: QtBot) -> None:
    window = opening(DOCUMENT, keep=True)
    window.attention.look(2.0)
    assert not progress.read(DOCUMENT) or len(progress.read(DOCUMENT)) < 4, "nobody reads so quickly"
    window.attention.look(120.0)
    qtbot.waitUntil(lambda: len(progress.read(DOCUMENT)) >= 4)
    window.open(EVENT)
    qtbot.waitUntil(lambda: is_glanced_at(window))
    assert spot(window, "International Dialogue on Migration 2018").accessibleName().count("passages read")


def test_a_document_opens_where_it_was_left_also_after_a_restart(opening: Open, qtbot: QtBot) -> None:
    window = opening(DOCUMENT, keep=True)
    window.attention.keep()  # which comes a moment after the window is whole
    window.resize(640, 420)
    window.reader.set_zoom(2.0)
    window.reader.turn_to(window.reader.sheet.placed[-2].leaf.passage.id)
    place = window.reader.place()
    assert place is not None
    window.open("idm-2018-2-digest-en")
    qtbot.waitUntil(lambda: window.visiting.page is not None and window.visiting.page.layer == "digest")
    window.close()
    again = opening(f"idm://doc/{DOCUMENT}", keep=True)
    qtbot.waitUntil(lambda: again.reader.place() == place)


def test_beside_the_overview_of_an_event_stand_its_own_lists(opening: Open, qtbot: QtBot, library: Path) -> None:
    desk = Desk(library)
    text = library.parent / "quays.txt"
    text.write_text(f"Quay Dialogue\n3 May 2021, Bari\n\n{'Every harbour should have a lamp. ' * 9}", encoding="utf-8")
    importing.bring_in(desk, text)
    desk.close()
    window = opening(DOCUMENT)
    assert window.outline is not None
    (other,) = [event.id for event in window.outline.events if event.id not in EVENT]
    for event in (other, EVENT.removeprefix("idm://event/")):
        window.open(f"idm://event/{event}")
        qtbot.waitUntil(partial(_lists_of, window, event))


def _lists_of(window: Window, event: str) -> bool:
    return window.outline is not None and window.outline.event.id == event
