from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from idm_desktop.ui import messages as module
from idm_desktop.ui.messages import MessageBar, Messages, ask_modally


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[MessageBar]:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(100, 100, 600, 60)
    bar = MessageBar(window)
    window.show()
    yield bar
    window.close()


def test_a_sentence_is_shown_and_goes_away(qtbot: QtBot, bar: MessageBar, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "BRIEF", 20)
    messages = Messages(bar)
    assert bar.isHidden()
    messages.say("12 notes were exported.")
    assert bar.isVisible()
    assert bar.sentence.text() == bar.accessibleName() == "12 notes were exported."
    assert not bar.action.isVisible()
    with qtbot.waitSignal(bar.gone):
        pass
    assert bar.isHidden()


def test_what_is_offered_is_done_once(qtbot: QtBot, bar: MessageBar) -> None:
    undone: list[str] = []
    Messages(bar).offer("The note is in the trash.", "Undo", lambda: undone.append("note"))
    assert bar.action.text() == "Undo"
    qtbot.mouseClick(bar.action, Qt.MouseButton.LeftButton)
    bar.action.click()
    assert undone == ["note"]
    assert bar.isHidden()


def test_a_newer_sentence_takes_the_offer_of_the_older_away(qtbot: QtBot, bar: MessageBar) -> None:
    messages = Messages(bar)
    messages.offer("The note is in the trash.", "Undo", lambda: pytest.fail("the older offer was taken"))
    messages.fail("This folder cannot be written; choose another.")
    assert not bar.action.isVisible()
    bar.action.click()


def test_escape_puts_it_away(qtbot: QtBot, bar: MessageBar) -> None:
    Messages(bar).say("Saved.")
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert bar.isHidden()


def test_it_stays_while_it_has_the_focus(qtbot: QtBot, bar: MessageBar, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LONG", 20)
    bar.window().activateWindow()
    Messages(bar).offer("The note is in the trash.", "Undo", lambda: None)
    bar.action.setFocus()
    qtbot.waitUntil(bar.action.hasFocus)
    qtbot.wait(60)
    assert bar.isVisible()


def test_markup_in_a_sentence_is_text(bar: MessageBar) -> None:
    Messages(bar).say("<b>notes</b>.md cannot be written.")
    assert bar.sentence.textFormat() == Qt.TextFormat.PlainText


def test_an_answer_can_be_given_in_place_of_the_window(bar: MessageBar) -> None:
    asked: list[tuple[str, tuple[str, ...]]] = []

    def answer(parent: QWidget, sentence: str, answers: tuple[str, ...]) -> int | None:
        asked.append((sentence, answers))
        return 1

    assert Messages(bar, answer).ask("Keep which?", "Mine", "Both") == 1
    assert asked == [("Keep which?", ("Mine", "Both"))]


@pytest.mark.parametrize(("press", "answer"), [("Mine", 0), ("Both", 1), ("Cancel", None)])
def test_the_question_gives_the_place_of_the_answer(
    qtbot: QtBot, bar: MessageBar, monkeypatch: pytest.MonkeyPatch, press: str, answer: int | None
) -> None:
    def chosen(box: QMessageBox) -> int:
        box.show()
        next(button for button in box.buttons() if button.text().replace("&", "") == press).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", chosen)
    assert ask_modally(bar.window(), "Keep which?", ("Mine", "Both")) == answer
