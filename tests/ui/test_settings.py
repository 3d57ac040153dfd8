from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as limits
from hypothesis import strategies as st

from idm_desktop.ui.settings import DEFAULTS, RECENT, Settings, load, save, settings_file, with_recent

CHANGED = Settings(
    geometry=bytes(range(256)),
    panes=(200, 640, 240),
    outline=False,
    notes=False,
    theme="sepia",
    zoom=130,
    measure=72,
    face="Liberation Serif",
    leading=170,
    margin=80,
    layer="both",
    place="idm://doc/garden-2031-official-en/p4",
    recent=("idm://doc/garden-2031-official-en/p4", "idm://speaker/ada-loam"),
    bookmarks=("idm://passage/p-1", "idm://passage/p-2"),
    keys=("import=Ctrl+I F7", "export="),
    toured=True,
    author='Ada, "the gardener" Löam',
    language="fr",
    folder="/home/ada/notes, and more",
)


def test_a_first_start_has_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path / "none" / "settings.ini") == DEFAULTS


def test_what_is_saved_is_read_back_whole(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.ini"
    assert save(path, CHANGED)
    assert load(path) == CHANGED
    assert save(path, DEFAULTS)
    assert load(path) == DEFAULTS


def test_one_recent_place_stays_one(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    save(path, DEFAULTS._replace(recent=("idm://event/garden, late",)))
    assert load(path).recent == ("idm://event/garden, late",)


@limits(deadline=None)
@given(author=st.text(), folder=st.text())
def test_any_text_can_be_kept(tmp_path_factory: pytest.TempPathFactory, author: str, folder: str) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.ini"
    wanted = DEFAULTS._replace(author=author.replace("\0", ""), folder=folder.replace("\0", ""))
    save(path, wanted)
    assert load(path) == wanted


def test_keys_of_another_program_version_are_ignored_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    path.write_text("[General]\nfuture=soon\nzoom=120\n")
    assert load(path) == DEFAULTS._replace(zoom=120)
    save(path, DEFAULTS)
    assert "future=soon" in path.read_text()


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ("zoom=9000", "zoom", 300),
        ("zoom=-4", "zoom", 50),
        ("zoom=large", "zoom", 100),
        ("measure=7", "measure", 45),
        ("theme=plaid", "theme", "system"),
        ("layer=underneath", "layer", "official"),
        ("panes=1", "panes", DEFAULTS.panes),
        ("panes=a, b, c", "panes", DEFAULTS.panes),
        ("outline=perhaps", "outline", True),
        ("geometry=%%%", "geometry", b""),
        ("recent=", "recent", ()),
    ],
)
def test_what_makes_no_sense_does_no_harm(tmp_path: Path, line: str, name: str, value: object) -> None:
    path = tmp_path / "settings.ini"
    path.write_text(f"[General]\n{line}\n")
    assert getattr(load(path), name) == value


def test_a_folder_that_cannot_be_written_is_told_not_raised(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert not save(tmp_path / "file" / "settings.ini", DEFAULTS)


def test_the_newest_place_comes_first_and_stands_once() -> None:
    settings = DEFAULTS
    for number in range(RECENT + 5):
        settings = with_recent(settings, f"idm://doc/garden/p{number}")
    settings = with_recent(settings, f"idm://doc/garden/p{RECENT}")
    assert settings.place == settings.recent[0] == f"idm://doc/garden/p{RECENT}"
    assert len(settings.recent) == len(set(settings.recent)) == RECENT


def test_the_file_stands_in_the_configuration_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert settings_file() == tmp_path / "idm-desktop" / "settings.ini"
