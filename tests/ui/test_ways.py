import pytest

from idm_desktop.ui import keymap, ways
from idm_desktop.ui.deeds import ACTIONS
from idm_desktop.ui.sentences import told


@pytest.mark.parametrize(
    ("said", "here"),
    [
        (
            "a.sqlite is damaged; run `idm doctor --repair` to make it again from what you imported.",
            "a.sqlite is damaged; run “Tools ▸ Look whether all is whole” to make it again from what you imported.",
        ),
        (
            "“x” is no document; `idm list documents` shows those there are.",
            "“x” is no document; “Go ▸ Documents” shows those there are.",
        ),
        ("`idm show s-1` shows where.", "`idm show s-1` shows where."),
    ],
)
def test_a_sentence_names_the_way_of_the_window(said: str, here: str) -> None:
    assert told(said) == here


def test_every_way_is_an_action_that_stands_in_a_menu() -> None:
    for name in ways.WAYS.values():
        assert ways.path(keymap.ROWS[name]).count(" ▸ ") >= 1
    nested = next(row for row in ACTIONS if "/" in row.menu)
    assert ways.menu(nested).count(" ▸ ") == 1
