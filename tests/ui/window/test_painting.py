"""The window is known to be painted when it is, whatever it begins with: nothing waits for the patience to end."""

import pytest

from idm_desktop.ui import painted, theme
from tests.ui.window.conftest import Open

VIEWS = (None, "idm-2018-2-digest-en", "idm://event/idm-2018-2", "idm://library", "martin-chungong")


@pytest.mark.parametrize("ref", VIEWS)
def test_its_painting_is_seen(opening: Open, monkeypatch: pytest.MonkeyPatch, ref: str | None) -> None:
    monkeypatch.setattr(painted, "PATIENCE", 60_000)
    assert opening(ref).is_complete


def test_the_start_keeps_its_faces_in_every_theme(opening: Open) -> None:
    window = opening()
    labels = (window.start_page.title, window.start_page.holds)
    before = [label.font() for label in labels]
    for name in theme.NAMES:
        window.appearance.choose(name)
        assert [label.font() for label in labels] == before
