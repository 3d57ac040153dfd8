"""In the window: what a newer text changed, the notes without a place, and taking moves back."""

import shutil
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from idm_desktop.desk import notes
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.importing import Options, bring_in
from idm_desktop.ui.revisions.changed import ChangeCard
from idm_desktop.ui.revisions.lost import GoneCard, LostCard
from idm_desktop.ui.window import Window
from tests.core import FILES, QUAY
from tests.ui.window.conftest import Open


@pytest.fixture
def revised(quays: Path, tmp_path: Path) -> Path:
    """A library in which a text was revised under three notes: one followed, one may have, one is lost."""
    folder = Path(shutil.copytree(quays, tmp_path / "revised"))
    desk = Desk(folder)
    for quote in ("nobody owns the tide", "1,250 pilots had passed through it", "herring fleet"):
        notes.add(desk, QUAY, quote=quote, text=f"On {quote}.")
    text = (FILES / "quay-dialogue.txt").read_text(encoding="utf-8")
    text = text.replace("herring fleet", "cod boats").replace("1,250 pilots had passed through it", "some went there")
    options = Options(new_version_of=QUAY, guide=str(FILES / "quay-guide.toml"))
    assert bring_in(desk, Path("quay.txt"), options, content=text.encode()).status == "new-version"
    desk.close()
    return folder


@pytest.fixture
def placing(revised: Path, opening: Open, qtbot: QtBot) -> Window:
    window = opening(QUAY, revised)
    qtbot.waitUntil(lambda: window.footer.lost.isVisible())
    qtbot.mouseClick(window.footer.lost, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.placing.is_ready)
    return window


def lost(window: Window) -> list[LostCard]:
    return [card for card in window.placing.page.cards if isinstance(card, LostCard)]


def test_the_foot_counts_the_notes_without_a_place_and_leads_to_them(placing: Window) -> None:
    assert placing.footer.lost.text() == "2 without a place"
    assert [card.lost.quote for card in lost(placing)] == ["1,250 pilots had passed through it", "herring fleet"]
    assert "some went there" in lost(placing)[0].accessibleName()
    assert placing.panes.stack.currentWidget() is placing.placing.page


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Return])
def test_one_key_gives_a_note_its_place_and_another_takes_it_back(placing: Window, qtbot: QtBot, key: Qt.Key) -> None:
    page = placing.placing.page
    qtbot.keyClick(page, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is lost(placing)[0]
    qtbot.keyClick(lost(placing)[0], key)
    qtbot.waitUntil(lambda: len(lost(placing)) == 1)
    qtbot.waitUntil(lambda: placing.footer.lost.text() == "1 without a place")
    gone = next(card for card in page.cards if isinstance(card, GoneCard))
    assert gone.gone.can_undo
    qtbot.keyClick(gone, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: len(lost(placing)) == 2)


def test_a_guess_is_looked_at_in_the_text(placing: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(lost(placing)[0], Qt.Key.Key_L)
    qtbot.waitUntil(lambda: placing.panes.stack.currentWidget() is placing.reader)


def test_a_lost_note_goes_to_the_trash(placing: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(lost(placing)[1], Qt.Key.Key_D)
    qtbot.waitUntil(lambda: len(lost(placing)) == 1)


def test_escape_leads_back_to_the_text(placing: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(lost(placing)[0], Qt.Key.Key_Escape)
    assert placing.panes.stack.currentWidget() is placing.reader


def test_versions_are_compared_by_words_marked_by_more_than_colour(revised: Path, opening: Open, qtbot: QtBot) -> None:
    window = opening(QUAY, revised)
    window.actions_["compare"].trigger()
    qtbot.waitUntil(lambda: window.comparing.is_ready)
    (card,) = window.comparing.page.cards
    assert isinstance(card, ChangeCard)
    assert "<s " in card.words.text()
    assert "<u " in card.words.text()
    assert "deleted: herring fleet;" in card.accessibleName()
    assert card.foot.text() == "2 notes · 2 without a place"
    assert window.comparing.page.about.text() == "1 changed · 2 notes on what changed"
    window.comparing.before.setCurrentIndex(1)
    window.comparing.before.activated.emit(1)
    qtbot.waitUntil(lambda: window.comparing.page.about.text() == "These versions read the same.")
    window.comparing.before.setCurrentIndex(0)
    window.comparing.before.activated.emit(0)
    qtbot.waitUntil(lambda: bool(window.comparing.page.cards))
    qtbot.keyClick(window.comparing.page.cards[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.panes.stack.currentWidget() is window.reader)


def test_where_nothing_was_revised_that_is_said(quays: Path, tmp_path: Path, opening: Open, qtbot: QtBot) -> None:
    window = opening(QUAY, Path(shutil.copytree(quays, tmp_path / "plain")))
    window.actions_["compare"].trigger()
    qtbot.waitUntil(lambda: window.comparing.is_ready)
    assert "no text here has a second version" in window.comparing.page.about.text().lower()
    window.actions_["placeless"].trigger()
    qtbot.waitUntil(lambda: window.placing.is_ready)
    assert window.placing.page.about.text().startswith("Every note has its place")


def test_everything_is_packed_where_the_reader_says(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    window.packing.pack(lambda parent, title: None)
    assert not path.exists()
    window.packing.pack(lambda parent, title: path)
    qtbot.waitUntil(lambda: window.bar.isVisible() and str(path) in window.bar.sentence.text(), timeout=20_000)
    assert zipfile.ZipFile(path).testzip() is None
