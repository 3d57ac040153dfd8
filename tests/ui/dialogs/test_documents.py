"""A document is found among a hundred by a few letters."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from idm_desktop.desk.shelf import Shelved
from idm_desktop.model.texts import Document, Event, Source
from idm_desktop.ui.dialogs.documents import DocumentsDialog

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support grabbing", extend=True)


def event(number: int) -> Event:
    year = 1990 + number % 40
    return Event(f"e{number}", f"Dialogue {number}", None, None, None, f"{year}-05-03", None, None, None)


def shelved(number: int, kind: str = "official", version: int = 1) -> Shelved:
    source = Source("a.txt", "0" * 64, "txt", "utf-8", None)
    document = Document(f"d{number}", f"e{number}", f"Summary {number}", kind, "en", version, (), source, "", 1, 1, ())
    return Shelved(f"idm://doc/d{number}", event(number), document)


HUNDRED = [
    *(shelved(number) for number in range(98)),
    shelved(98, "programme", 3),
    Shelved("idm://event/e99", event(99), None),
]


@pytest.mark.parametrize(
    ("typed", "ref"),
    [
        ("summary 57", "idm://doc/d57"),
        ("dialogue 41", "idm://doc/d41"),
        ("programme", "idm://doc/d98"),
        ("version 3", "idm://doc/d98"),
        ("no document yet", "idm://event/e99"),
    ],
)
def test_it_is_found_by_title_event_kind_or_version(qtbot: QtBot, typed: str, ref: str) -> None:
    dialog = DocumentsDialog(HUNDRED)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.line, typed)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert chosen.args == [ref]


def test_the_one_that_is_open_is_marked(qtbot: QtBot) -> None:
    dialog = DocumentsDialog(HUNDRED, "idm://doc/d30")
    qtbot.addWidget(dialog)
    assert dialog.list.currentIndex().row() == 30


def test_an_empty_library_says_so(qtbot: QtBot) -> None:
    dialog = DocumentsDialog([])
    qtbot.addWidget(dialog)
    assert "no document here yet" in dialog.list.accessibleDescription()
