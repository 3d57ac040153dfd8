from pytestqt.qtbot import QtBot

from idm_desktop.ui.notes.links import ALL, MOST, Links
from tests.ui.samples import note


def test_many_notes_that_link_here_are_shown_when_asked_for(qtbot: QtBot) -> None:
    links = Links()
    qtbot.addWidget(links)
    links.show_rows([note(f"n-{number}", quote=None, text=f"Note {number}") for number in range(MOST)])
    assert [button.toolTip() for button in links.buttons] == [f"Note {number}" for number in range(MOST)]
    links.show_rows([note(f"n-{number}", quote=None, text=f"Note {number}") for number in range(30)])
    assert len(links.buttons) == MOST
    assert links.buttons[-1].toolTip() == "Show all 30"
    links.buttons[-1].click()
    assert [button.toolTip() for button in links.buttons] == [f"Note {number}" for number in range(30)]
    links.show_rows([note(f"n-{number}", quote=None, text=f"Note {number}") for number in range(ALL + 5)])
    links.buttons[-1].click()
    assert len(links.buttons) == ALL
