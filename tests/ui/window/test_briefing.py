"""Putting a briefing together in the window: gathered by key, ordered, written on, undone, written out."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from idm_desktop.desk.desk import Desk
from idm_desktop.notebook import briefings
from idm_desktop.ui.briefing.card import MIME, PartCard
from idm_desktop.ui.briefing.choosing import NotesDialog
from idm_desktop.ui.briefing.page import BriefingPage
from idm_desktop.ui.window import Window
from tests.ui.window.test_writing import choose

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def gathered(window: Window, qtbot: QtBot, *words: str) -> BriefingPage:
    for count, one in enumerate(words, start=1):
        choose(window, one)
        qtbot.keyClick(window.reader, Qt.Key.Key_B, CONTROL)
        qtbot.waitUntil(partial(has_parts, window, count), timeout=10_000)
    window.actions_["briefing"].trigger()
    page = window.gathering.page
    qtbot.waitUntil(lambda: window.panes.stack.currentWidget() is page)
    qtbot.waitUntil(lambda: len(page.cards) == len(words))
    return page


def has_parts(window: Window, count: int) -> bool:
    return len(window.gathering.page.parts) == count


def said(page: BriefingPage) -> list[str]:
    return [part.text for part in page.parts]


def kept(library: Path) -> list[list[str]]:
    desk = Desk(library)
    found = [[part.text for part in briefing.parts] for briefing in briefings.every(desk.notebook)]
    desk.close()
    return found


def titles(library: Path) -> list[str]:
    desk = Desk(library)
    found = [briefing.title for briefing in briefings.every(desk.notebook)]
    desk.close()
    return found


def named(path: Path, parent: object, title: str) -> Path:
    return path


def test_words_are_gathered_by_key_and_kept(window: Window, qtbot: QtBot, library: Path) -> None:
    page = gathered(window, qtbot, "keep a kettle warm", "grey tower")
    assert said(page) == ["keep a kettle warm", "grey tower"]
    assert kept(library) == [said(page)]
    assert "2 quotations, word for word" in page.summary.text()
    assert "António Vitorino" in page.cards[1].accessibleName()


def test_parts_are_moved_by_key_and_by_hand_and_undone(window: Window, qtbot: QtBot, library: Path) -> None:
    page = gathered(window, qtbot, "keep a kettle warm", "grey tower", "two or three".capitalize())
    page.cards[2].setFocus()
    qtbot.keyClick(page.cards[2], Qt.Key.Key_Up, ALT)
    qtbot.waitUntil(lambda: said(page)[1].startswith("Two or three") and page.cards[1].piece.part == page.parts[1])
    first = page.cards[0]
    data = QMimeData()
    data.setData(MIME, b"part")
    drop = QDropEvent(
        QPointF(page.rect().bottomLeft()),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    assert drop.source() is None
    page.dropEvent(drop)
    assert said(page)[0] == "keep a kettle warm"
    page.move_part(page.cards.index(first), 2)
    qtbot.waitUntil(lambda: said(page)[2] == "keep a kettle warm" and len(page.cards) == 3)
    for _ in range(2):
        qtbot.waitUntil(window.actions_["undo"].isEnabled)
        window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: kept(library) == [["keep a kettle warm", "grey tower", "Two or three"]])
    qtbot.waitUntil(window.actions_["redo"].isEnabled)
    window.actions_["redo"].trigger()
    qtbot.waitUntil(lambda: said(page)[1] == "Two or three")


def test_a_heading_is_written_in_place(window: Window, qtbot: QtBot, library: Path) -> None:
    page = gathered(window, qtbot, "grey tower")
    qtbot.mouseClick(page.heading, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(page.cards) == 2 and page.cards[-1].findChild(QPlainTextEdit) is not None)
    field = page.cards[-1].findChild(QPlainTextEdit)
    assert isinstance(field, QPlainTextEdit)
    qtbot.keyClicks(field, "Lamps")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: kept(library) == [["grey tower", "Lamps"]])
    qtbot.waitUntil(lambda: [card.piece.part.kind for card in page.cards] == ["passage", "heading"])
    card: PartCard = page.cards[1]
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: kept(library) == [["grey tower"]])


def test_notes_are_ticked_and_added(window: Window, qtbot: QtBot) -> None:
    choose(window, "keep a kettle warm")
    qtbot.keyClick(window.reader, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: len(window.note_rows) == 1)
    dialog = NotesDialog(window.note_rows, window)
    dialog.filter.setText("no such note")
    assert dialog.list.lines.rowCount() == 0
    dialog.filter.setText("kettle")
    assert dialog.list.lines.rowCount() == 1
    dialog.list.go_to(0)
    for chip in ("✓", " ", "✓"):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
        assert dialog.list.lines.line(0).chip == chip
    window.gathering.ask_notes = lambda parent, rows: dialog.chosen
    window.actions_["briefing"].trigger()
    qtbot.waitUntil(lambda: window.gathering.page.brief is not None)
    qtbot.mouseClick(window.gathering.page.notes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [part.kind for part in window.gathering.page.parts] == ["note"])


def test_it_goes_out_as_the_file_that_was_named(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    page = gathered(window, qtbot, "grey tower")
    window.gathering.ask_anyway = lambda parent, wrong: False
    for name in ("b.docx", "b.pdf", "b.md", "b.html"):
        path = tmp_path / name
        window.gathering.ask_file = partial(named, path)
        qtbot.mouseClick(page.export, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(path.exists, timeout=10_000)
    assert (tmp_path / "b.pdf").read_bytes().startswith(b"%PDF")


def test_a_place_is_opened_from_its_card(window: Window, qtbot: QtBot) -> None:
    page = gathered(window, qtbot, "grey tower")
    page.cards[0].setFocus()
    qtbot.keyClick(page.cards[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.panes.stack.currentWidget() is window.reader)


def test_what_is_being_written_is_kept_when_the_window_closes(window: Window, qtbot: QtBot, library: Path) -> None:
    page = gathered(window, qtbot, "grey tower")
    qtbot.mouseClick(page.text, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(page.cards) == 2 and page.cards[-1].findChild(QPlainTextEdit) is not None)
    field = page.cards[-1].findChild(QPlainTextEdit)
    assert isinstance(field, QPlainTextEdit)
    qtbot.keyClicks(field, "Lamps are lit")
    page.title.setText("Lamps")
    window.close()
    assert kept(library) == [["grey tower", "Lamps are lit"]]
    assert titles(library) == ["Lamps"]
