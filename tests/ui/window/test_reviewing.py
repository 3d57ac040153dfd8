"""The review of guesses in the window: by keys, undoable, with the place in the reader."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from idm_desktop.desk import importing, lookup
from idm_desktop.desk.desk import Desk
from idm_desktop.model.corrections import GuessRow
from idm_desktop.ui.review.choosing import PersonDialog, ValueDialog
from idm_desktop.ui.review.model import Head
from idm_desktop.ui.review.page import ReviewPage
from idm_desktop.ui.window import Window
from tests.core import FILES, QUAY
from tests.ui.window.conftest import Open

TIDE = "nobody owns the tide"


@pytest.fixture
def window(opening: Open, library: Path, qtbot: QtBot) -> Window:
    desk = Desk(library)
    options = importing.Options(guide=str(FILES / "quay-guide.toml"))
    assert importing.bring_in(desk, FILES / "quay-dialogue.txt", options).status == "imported"
    desk.close()
    window = opening(f"idm://doc/{QUAY}/p1")
    qtbot.waitUntil(lambda: window.visiting.page is not None)
    window.actions_["review"].trigger()
    qtbot.waitUntil(lambda: window.panes.stack.currentWidget() is window.reviewing.page)
    return window


def page(window: Window) -> ReviewPage:
    return window.reviewing.page


def unfold(window: Window, qtbot: QtBot) -> None:
    rows = page(window).rows
    rows.go_to(next(at for at, row in enumerate(page(window).model.rows) if isinstance(row, Head) and row.folded))
    qtbot.keyClick(rows, Qt.Key.Key_Return)


def go(window: Window, qtbot: QtBot, kind: str, words: str) -> GuessRow:
    """Make the guess of a kind current whose sentence has these words."""
    model = page(window).model
    if model.is_folded:
        unfold(window, qtbot)
    found = next(
        row for row in model.rows if isinstance(row, GuessRow) and row.guess.kind == kind and words in row.sentence
    )
    place = model.row_of(found.guess.id)
    assert place is not None
    page(window).rows.go_to(place)
    return found


def decided(window: Window) -> int:
    review = page(window).review
    return review.decided if review else -1


def speaker_of(window: Window, words: str) -> str | None:
    desk = Desk(window.folder)
    try:
        rows = lookup.every(desk, "quotations", document=QUAY)
        return next((row.speaker for row in rows if row.text == words), None)  # type: ignore[attr-defined]
    finally:
        desk.close()


def test_uncertain_guesses_stand_first_and_sure_ones_are_folded_away(window: Window, qtbot: QtBot) -> None:
    first, *rest = page(window).model.rows
    assert isinstance(first, Head)
    folded = [row for row in rest if isinstance(row, Head)]
    assert [head.folded for head in folded] == [True]
    assert all(row.guess.certainty != "stated" for row in rest if isinstance(row, GuessRow))
    assert page(window).current is not None
    unfold(window, qtbot)
    assert any(isinstance(row, GuessRow) and row.guess.certainty == "stated" for row in page(window).model.rows)
    assert page(window).rows.hasFocus()


def test_one_key_accepts_and_the_next_guess_is_current(window: Window, qtbot: QtBot) -> None:
    before = page(window).current
    qtbot.keyClick(page(window).rows, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: decided(window) == 1)
    assert page(window).current not in (None, before)
    assert page(window).count.text().startswith("1 of ")
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: decided(window) == 0)
    assert window.actions_["redo"].isEnabled()
    window.actions_["redo"].trigger()
    qtbot.waitUntil(lambda: decided(window) == 1)


def test_a_rejected_quotation_is_gone_and_comes_back(window: Window, qtbot: QtBot) -> None:
    go(window, qtbot, "quotation", TIDE)
    qtbot.keyClick(page(window).rows, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: decided(window) > 0)
    assert speaker_of(window, TIDE) is None
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: decided(window) == 0)
    assert speaker_of(window, TIDE) == "oluf-brook"


def test_a_quotation_is_given_to_another_person_by_typing_a_part_of_the_name(window: Window, qtbot: QtBot) -> None:
    offered: list[str] = []

    def ask(parent: Window, title: str, people: list[tuple[str, str, str]], *, makes: bool) -> str | None:
        dialog = PersonDialog(title, people, parent, makes=makes)
        qtbot.addWidget(dialog)
        dialog.field.setText("calder")
        offered.extend(dialog.list.lines.line(row).ref for row in range(dialog.list.lines.rowCount()))
        dialog.list.opened.emit("edvin-calder")
        return dialog.chosen

    window.reviewing.ask_person = ask
    go(window, qtbot, "attribution", TIDE)
    qtbot.keyClick(page(window).rows, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: decided(window) > 0)
    assert offered == ["edvin-calder", "ines-calder"]
    assert speaker_of(window, TIDE) == "edvin-calder"


def test_all_that_are_alike_are_accepted_at_once(window: Window, qtbot: QtBot) -> None:
    row = go(window, qtbot, "attribution", TIDE)
    review = page(window).review
    assert review is not None
    alike = sum((r.guess.kind, r.guess.reason) == (row.guess.kind, row.guess.reason) for r in review.rows)
    assert alike > 1
    qtbot.keyClick(page(window).rows, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: decided(window) == alike)


def test_enter_shows_the_place_in_the_text_and_the_review_is_found_again(window: Window, qtbot: QtBot) -> None:
    row = go(window, qtbot, "quotation", TIDE)
    qtbot.keyClick(page(window).rows, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.panes.stack.currentWidget() is window.reader)
    assert window.visiting.page is not None
    assert window.visiting.page.document == QUAY
    window.actions_["review"].trigger()
    qtbot.waitUntil(lambda: window.panes.stack.currentWidget() is page(window))
    assert page(window).current == row


def test_a_passage_is_made_a_conclusion_and_esc_leads_back_to_the_text(window: Window, qtbot: QtBot) -> None:
    go(window, qtbot, "quotation", "calm water")
    qtbot.keyClick(page(window).rows, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: window.outline is not None and len(window.outline.conclusions) == 3)
    qtbot.keyClick(page(window).rows, Qt.Key.Key_Escape)
    assert window.panes.stack.currentWidget() is window.reader


def test_what_does_not_fit_a_guess_cannot_be_chosen(window: Window, qtbot: QtBot) -> None:
    go(window, qtbot, "quotation", TIDE)
    buttons = page(window).buttons
    assert buttons["accept"].isEnabled()
    assert buttons["assign"].isEnabled()
    assert not buttons["change"].isEnabled()
    assert not buttons["merge"].isEnabled()


def test_a_value_out_of_few_is_chosen_from_a_list_and_others_are_typed(window: Window, qtbot: QtBot) -> None:
    few = ValueDialog("Speaks for", "academia", "actor", window)
    many = ValueDialog("Role", "Pilot", "role", window)
    for dialog in (few, many):
        qtbot.addWidget(dialog)
    assert few.value == "academia"
    assert many.value == "Pilot"


def test_when_everything_was_looked_at_a_sentence_says_so(window: Window, qtbot: QtBot) -> None:
    review = page(window).review
    assert review is not None
    ids = [row.guess.id for row in review.rows]
    desk = Desk(window.folder)
    from idm_desktop.desk import reviewing

    reviewing.accept(desk, QUAY, ids)
    desk.close()
    window.reviewing.open(QUAY)
    qtbot.waitUntil(lambda: decided(window) == len(ids))
    assert page(window).rows.accessibleDescription().endswith("has been looked at.")
    assert page(window).model.rowCount() == 0


def test_words_chosen_in_the_text_are_given_to_somebody_new_and_that_is_undone(window: Window, qtbot: QtBot) -> None:
    window.reviewing.page.left.emit()
    window.open(f"idm://doc/{QUAY}/p4")
    qtbot.waitUntil(lambda: window.reader.page is not None and window.reader.page.kind == "document")
    passage = next(p for p in window.reader.sheet.placed if p.leaf.passage.number == 4)
    start = passage.leaf.passage.text.index("the towns")
    cursor = window.reader.textCursor()
    cursor.setPosition(passage.position(start))
    cursor.setPosition(passage.position(start + 9), cursor.MoveMode.KeepAnchor)
    window.reader.setTextCursor(cursor)
    window.here.ask_person = lambda *_, **__: "+Tilde Town"
    window.actions_["name-here"].trigger()
    qtbot.waitUntil(lambda: window.outline is not None and any(r.name == "Tilde Town" for r in window.outline.speakers))
    window.actions_["undo"].trigger()
    qtbot.waitUntil(
        lambda: window.outline is not None and not any(r.name == "Tilde Town" for r in window.outline.speakers)
    )


def test_a_passage_becomes_a_conclusion_where_one_reads(window: Window, qtbot: QtBot) -> None:
    window.reviewing.page.left.emit()
    window.open(f"idm://doc/{QUAY}/p7")
    qtbot.waitUntil(lambda: window.reader.place() is not None)
    qtbot.wait(50)
    before = len(window.outline.conclusions) if window.outline else 0
    window.actions_["conclusion-here"].trigger()
    qtbot.waitUntil(lambda: window.outline is not None and len(window.outline.conclusions) != before)


def test_where_nothing_was_guessed_a_sentence_says_so(opening: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = opening(None, tmp_path / "new")
    with qtbot.waitSignal(window.reviewing.lacked) as said:
        window.reviewing.open(None, window.open_event)
    assert said.args == ["There is nothing to review: no document here has guesses."]
    assert window.reviewing.page.review is None


def test_a_decision_is_undone_from_the_text_too_and_the_list_knows(window: Window, qtbot: QtBot) -> None:
    go(window, qtbot, "quotation", TIDE)
    qtbot.keyClick(page(window).rows, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: decided(window) > 0)
    page(window).left.emit()
    assert window.panes.stack.currentWidget() is window.reader
    qtbot.waitUntil(window.actions_["undo"].isEnabled)
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: speaker_of(window, TIDE) == "oluf-brook")
    qtbot.waitUntil(lambda: "Undone: Quotation" in window.bar.sentence.text())
    qtbot.waitUntil(window.actions_["redo"].isEnabled)
    window.actions_["redo"].trigger()
    qtbot.waitUntil(lambda: speaker_of(window, TIDE) is None)
    window.actions_["review"].trigger()
    qtbot.waitUntil(lambda: window.panes.stack.currentWidget() is page(window) and decided(window) == 1)


def test_a_batch_is_undone_from_the_text_in_one_go(window: Window, qtbot: QtBot) -> None:
    go(window, qtbot, "attribution", TIDE)
    qtbot.keyClick(page(window).rows, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: decided(window) > 1)
    page(window).left.emit()
    qtbot.waitUntil(window.actions_["undo"].isEnabled)
    window.actions_["undo"].trigger()
    window.actions_["review"].trigger()
    qtbot.waitUntil(lambda: window.panes.stack.currentWidget() is page(window) and decided(window) == 0)


def test_what_was_undone_in_the_list_is_not_undone_once_more_from_the_text(window: Window, qtbot: QtBot) -> None:
    go(window, qtbot, "quotation", TIDE)
    qtbot.keyClick(page(window).rows, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: decided(window) == 1)
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: decided(window) == 0)
    page(window).left.emit()
    assert not window.actions_["undo"].isEnabled()
    assert window.actions_["redo"].isEnabled()
