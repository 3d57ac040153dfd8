from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from idm_desktop.desk import editing, patterns
from idm_desktop.desk.desk import Desk
from idm_desktop.ui.visiting import leaves
from idm_desktop.ui.window import Window
from tests.ui.window.conftest import Open


def text(window: Window) -> str:
    return window.reader.document().toPlainText()


def _is_layer(window: Window, layer: str) -> bool:
    return window.visiting.page is not None and window.visiting.page.layer == layer


def test_the_first_thing_one_sees_says_what_the_library_holds(opening: Open) -> None:
    window = opening()
    assert window.panes.stack.currentWidget() is window.start_page
    assert "8 conclusions, 10 sessions, 39 speakers" in window.start_page.holds.text()
    assert window.start_page.official.text() == "Read the official text"


def test_the_start_page_leads_into_the_text(opening: Open, qtbot: QtBot) -> None:
    window = opening()
    qtbot.mouseClick(window.start_page.official, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.panes.stack.currentWidget() is window.reader)
    assert "keep a kettle warm" in text(window)


def test_a_conclusion_chosen_in_the_list_is_read(opening: Open, qtbot: QtBot) -> None:
    window = opening("idm-2018-2-digest-en")
    rows = window.panes.outline.list
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.visiting.page is not None and window.visiting.page.kind == "conclusion")
    assert "In brief, in our own words" in text(window)


def test_a_name_in_the_text_opens_the_speaker_and_back_returns(window: Window, qtbot: QtBot) -> None:
    window.open("idm://speaker/antonio-vitorino")
    qtbot.waitUntil(lambda: window.visiting.page is not None and window.visiting.page.kind == "speaker")
    assert "Director General" in text(window)
    assert "painted every spring" in text(window)
    window.actions_["back"].trigger()
    qtbot.waitUntil(lambda: window.visiting.page is not None and window.visiting.page.kind == "document")
    window.actions_["forward"].trigger()
    qtbot.waitUntil(lambda: window.visiting.page is not None and window.visiting.page.kind == "speaker")


def test_the_digest_and_both_texts_can_be_chosen_below(window: Window, qtbot: QtBot) -> None:
    for layer in ("digest", "both", "official"):
        qtbot.mouseClick(window.footer.layers[layer], Qt.MouseButton.LeftButton)
        qtbot.waitUntil(partial(_is_layer, window, layer))
    assert "keep a kettle warm" in text(window)


def test_the_digest_is_never_shown_as_the_official_text(opening: Open) -> None:
    window = opening("idm-2018-2-digest-en")
    assert "In brief, in our own words" in text(window)
    assert "Official text" not in text(window)


def test_a_programme_is_not_shown_as_the_official_text(opening: Open, library: Path) -> None:
    assert "Official text" in text(opening("idm-2018-2-official-en"))
    desk = Desk(library)
    editing.edit(desk, "idm-2018-2-official-en", {"kind": "programme"})
    desk.close()
    window = opening("idm-2018-2-official-en")
    assert "Programme" in text(window)
    assert "Official text" not in text(window)


def test_the_place_and_the_panes_are_remembered(opening: Open, qtbot: QtBot) -> None:
    window = opening("idm://session/idm-2018-2-opening", keep=True)
    window.actions_["outline"].trigger()
    assert not window.panes.is_shown("outline")
    window.close()
    again = opening(keep=True)
    assert again.visiting.page is not None
    assert again.visiting.page.id == "idm-2018-2-opening"
    assert not again.panes.is_shown("outline")


def test_a_reference_that_names_nothing_is_said_in_one_sentence(window: Window, qtbot: QtBot) -> None:
    window.open("idm://speaker/nobody-at-all")
    qtbot.waitUntil(window.bar.isVisible)
    assert "nobody-at-all" in window.bar.sentence.text()
    assert "keep a kettle warm" in text(window)


def test_a_footnote_is_reached_and_left_by_key(window: Window, qtbot: QtBot) -> None:
    window.reader.setFocus()
    for _ in range(30):
        qtbot.keyClick(window.reader, Qt.Key.Key_Tab)
        if window.reader.textCursor().selectedText().strip() == "1":
            break
    qtbot.keyClick(window.reader, Qt.Key.Key_Return)
    assert "white when last seen" in window.reader.textCursor().block().text()
    window.actions_["back"].trigger()
    assert "lighthouses" in window.reader.textCursor().block().text()


def test_finding_on_the_page_counts_and_goes_round(window: Window, qtbot: QtBot) -> None:
    window.actions_["find"].trigger()
    qtbot.keyClicks(window.finding.line, "harbour")
    assert window.finding.count.text() == "1 of 2"
    qtbot.keyClick(window.finding.line, Qt.Key.Key_Return)
    assert window.finding.count.text() == "2 of 2"
    qtbot.keyClick(window.finding.line, Qt.Key.Key_Return)
    assert window.finding.count.text() == "1 of 2"
    qtbot.keyClick(window.finding.line, Qt.Key.Key_Escape)
    assert window.finding.isHidden()


def test_a_damaged_library_is_one_sentence_in_the_window(qtbot: QtBot, opening: Open, library: Path) -> None:
    from idm_desktop.ui import settings
    from idm_desktop.ui.building import build_window

    (library / "library.sqlite").write_bytes(b"not a database, whatever its name says" * 50)
    window = build_window(library, None, settings.DEFAULTS)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.panes.stack.currentWidget() is window.trouble, timeout=10_000)
    assert str(library / "library.sqlite") in window.trouble.sentence.text()
    window.close()


def test_the_link_to_a_passage_is_copied(window: Window) -> None:
    window.actions_["copy-link"].trigger()
    assert QApplication.clipboard().text().startswith("idm://doc/idm-2018-2-official-en/p-")


def test_back_returns_to_the_passage_one_came_from(opening: Open, qtbot: QtBot) -> None:
    window = opening("idm-2018-2-digest-en/p14")
    for number in (30, 44):
        window.open(f"idm://doc/idm-2018-2-digest-en/p{number}")
        qtbot.waitUntil(partial(_stands_at, window, number))
    window.actions_["back"].trigger()
    qtbot.waitUntil(partial(_stands_at, window, 30))
    window.actions_["back"].trigger()
    qtbot.waitUntil(partial(_stands_at, window, 14))


def _stands_at(window: Window, number: int) -> bool:
    """Return whether a passage stands in view, not far from the top."""
    page = window.visiting.page
    if page is None:
        return False
    shown = {leaf.passage.id: leaf.passage.number for leaf in leaves(page)}
    place = window.reader.place()
    found = shown.get(place.passage) if place else None
    return found is not None and number - 2 <= found <= number


def test_the_next_section_of_a_document_is_gone_to_by_key(opening: Open, qtbot: QtBot) -> None:
    window = opening("idm-2018-2-digest-en")
    seen = []
    for _ in range(4):
        window.actions_["next"].trigger()
        place = window.reader.place()
        assert place is not None
        seen.append(place.passage)
    assert len(set(seen)) == 4
    window.actions_["previous"].trigger()
    place = window.reader.place()
    assert place is not None
    assert place.passage == seen[2]


def test_the_passage_one_read_last_is_where_one_goes_on(opening: Open, qtbot: QtBot) -> None:
    window = opening("idm-2018-2-digest-en/p30", keep=True)
    before = window.reader.place()
    window.close()
    again = opening(keep=True)
    place = again.reader.place()
    assert before is not None
    assert place is not None
    assert place.passage == before.passage


def test_a_pattern_is_found_on_the_page_as_in_a_search(window: Window, qtbot: QtBot) -> None:
    window.actions_["find"].trigger()
    said = window.finding.count
    qtbot.keyClicks(window.finding.line, "/harbo(u)?r/")
    qtbot.waitUntil(lambda: said.text() == "1 of 2")
    qtbot.keyClick(window.finding.line, Qt.Key.Key_Return)
    assert said.text() == "2 of 2"
    window.finding.line.setText("/[/")  # no pattern, so these very letters are looked for
    assert said.text() == "Not on this page"


def test_a_pattern_without_an_end_holds_nothing_up(window: Window, qtbot: QtBot) -> None:
    window.actions_["find"].trigger()
    window.finding.line.setText(r"/((\w|\s)+)+$\1¬/")
    qtbot.waitUntil(lambda: window.finding.count.text().startswith("The pattern takes too long"))
    window.finding.line.setText("harbour")
    assert window.finding.count.text() == "1 of 2"


def test_a_search_on_the_page_that_failed_says_why(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patterns, "CHILD", "print('ready', flush=True); raise SystemExit(1)")
    window.actions_["find"].trigger()
    window.finding.line.setText("/harbo(u)?r/")
    qtbot.waitUntil(lambda: window.finding.count.text().startswith("Looking for the pattern was broken off"))


def test_the_pane_names_the_text_its_notes_are_on_while_another_page_lies_over_it(opening: Open, qtbot: QtBot) -> None:
    window = opening("idm-2018-2-official-en")
    qtbot.waitUntil(lambda: window.is_complete)
    pane = window.writing.pane
    assert pane is not None
    window.actions_["notes-page"].trigger()
    qtbot.waitUntil(lambda: pane.title.accessibleName() == "Notes on International Dialogue on Migration 2018")
    window.actions_["back"].trigger()
    qtbot.waitUntil(lambda: pane.title.accessibleName() == "Notes on this")
