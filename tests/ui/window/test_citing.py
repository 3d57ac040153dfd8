"""Copying with a reference, and checking a draft, through the window."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from idm_desktop.ui.window import Window
from tests.ui.window.conftest import Open
from tests.ui.window.test_writing import choose

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
DRAFT = (
    "It was said that “every harbour should keep a kettle warm”. They said: “Every harbour should keep a kettle warm” "
    "and “Every harbour should keep a cat warm for those who come in late”, and “grey tower in the fog”; also “no such "
    "thing at all”."
)


def copied(qtbot: QtBot, window: Window) -> str:
    QApplication.clipboard().setText("")
    qtbot.keyClick(window.reader, Qt.Key.Key_C, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: bool(QApplication.clipboard().text()))
    return QApplication.clipboard().text()


def test_chosen_words_are_copied_with_their_reference(window: Window, qtbot: QtBot) -> None:
    choose(window, "keep a kettle warm")
    text = copied(qtbot, window)
    assert text.startswith("“keep a kettle warm” (International Organization for Migration (IOM), “")
    assert text.endswith("Geneva, 8–9 October 2018, para. 3 (as counted))")


def test_the_words_of_somebody_are_copied_as_theirs(window: Window, qtbot: QtBot) -> None:
    choose(window, "steer by a grey tower")
    assert "(António Vitorino, quoted in International" in copied(qtbot, window)


def test_the_passage_one_is_in_is_copied_where_nothing_is_chosen(window: Window, qtbot: QtBot) -> None:
    choose(window, "two or three of them".capitalize())
    window.reader.clear_selection()
    text = copied(qtbot, window)
    assert text.startswith("“Every harbour should keep")
    assert "the tea.” (" in text


def test_a_reference_is_copied_in_a_style(window: Window, qtbot: QtBot) -> None:
    choose(window, "lighthouses")
    QApplication.clipboard().setText("")
    window.actions_["cite-bibtex"].trigger()
    qtbot.waitUntil(lambda: QApplication.clipboard().text().startswith("@misc{idm-2018-2-official-en,"))
    assert "note = {para. 2 (as counted)}" in QApplication.clipboard().text()


def test_a_draft_is_checked_as_it_is_pasted_and_its_passage_opened(opening: Open, qtbot: QtBot) -> None:
    window = opening("louise-arbour")
    window.actions_["quote-check"].trigger()
    page = window.checking.page
    assert window.panes.stack.currentWidget() is page
    page.draft.setPlainText(DRAFT)
    qtbot.waitUntil(lambda: len(page.cards) == 5, timeout=10_000)
    assert page.summary.text() == "2 exact · 2 altered · 1 not found"
    assert [card.checked.result for card in page.cards] == ["altered", "exact", "altered", "exact", "not-found"]
    assert "put in: cat" in page.cards[2].accessibleName()
    assert "António Vitorino" in page.cards[3].accessibleName()
    page.cards[3].setFocus()
    qtbot.keyClick(page.cards[3], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.panes.stack.currentWidget() is window.reader)
    qtbot.waitUntil(lambda: "grey tower" in window.reader.toPlainText())


def test_a_draft_that_cannot_be_read_is_one_sentence(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "draft.docx"
    path.write_bytes(b"PK\x03\x04 nothing")
    window.actions_["quote-check"].trigger()
    window.checking.check_file(path)
    qtbot.waitUntil(lambda: "damaged" in window.checking.page.summary.text().lower(), timeout=10_000)
