"""The tour, the help and what is told about the program."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from idm_desktop import __version__
from idm_desktop.ui import settings
from idm_desktop.ui.dialogs.about import AboutDialog, parts
from idm_desktop.ui.dialogs.help import HelpDialog
from idm_desktop.ui.tour import Tour
from tests.ui.window.conftest import Open


def test_who_starts_for_the_first_time_is_shown_round_once(opening: Open, qtbot: QtBot) -> None:
    window = opening(keep=True)
    qtbot.waitUntil(lambda: window.findChild(Tour) is not None)
    tour = window.findChild(Tour)
    assert tour is not None
    told = " ".join(label.text() for label in tour.findChildren(QLabel))
    for word in ("Lists", "Notes", "press H", "Ctrl+Shift+P", "Ctrl+Shift+F"):
        assert word in told
    qtbot.keyClick(tour.button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not tour.isVisible())
    assert settings.load(settings.settings_file()).toured
    window.close()
    again = opening(keep=True)
    qtbot.wait(500)
    assert again.findChild(Tour) is None


def test_every_word_of_the_tour_has_room(opening: Open, qtbot: QtBot) -> None:
    window = opening()
    for width, height in ((900, 700), (1280, 800), (1920, 1080), (620, 480)):
        window.resize(width, height)
        QApplication.processEvents()
        window.actions_["tour"].trigger()
        tour = window.findChildren(Tour)[-1]
        QApplication.processEvents()
        for label in tour.findChildren(QLabel):
            if label.isVisible():
                assert label.height() >= label.heightForWidth(label.width()), (width, label.text())
        tour.end()


def test_help_has_every_key_the_grammar_and_the_files(opening: Open, qtbot: QtBot) -> None:
    window = opening("idm-2018-2-digest-en")
    window.actions_.bind({"overview": ("F7",)})
    window.actions_["help"].trigger()
    dialog = window.findChild(HelpDialog)
    assert dialog is not None
    text = dialog.text.toPlainText()
    for told in ("F7", "Ctrl+Shift+F", "NEAR/10", "is:orphan", "notebook.sqlite", str(window.folder)):
        assert told in text
    at = [text.index(title) for title in ("How to begin", "Keys", "Search", "Files")]
    assert at == sorted(at)
    dialog.list.go_to(3)
    assert dialog.text.verticalScrollBar().value() > 0


def test_about_names_versions_and_licences(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = AboutDialog(tmp_path)
    qtbot.addWidget(dialog)
    texts = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert __version__ in texts
    for part in parts():
        assert part.name in texts
        assert part.licence in texts
    assert all(part.version for part in parts()[:-1])
