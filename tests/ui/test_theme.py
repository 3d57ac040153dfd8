import re
import tomllib
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import idm_desktop
from idm_desktop.assets import asset
from idm_desktop.model.notes import MEANINGS
from idm_desktop.ui import theme

KEYS = (*MEANINGS, theme.HIGHLIGHT)
COLOUR = re.compile(r"#[0-9a-fA-F]{3}(?:[0-9a-fA-F]{3})?\b|QColor\(\d|GlobalColor\.(?!transparent)")


@pytest.fixture(autouse=True)
def light_again(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply(qapp, theme.load("light"))


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the ratio of WCAG 2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_counted_as_the_standard_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("name", "ground"), list(product(theme.NAMES, ("paper", "surface", "field"))))
def test_text_is_easy_to_read(name: str, ground: str) -> None:
    one = theme.load(name)
    assert contrast(one.ink, getattr(one, ground)) >= 7
    assert contrast(one.quiet, getattr(one, ground)) >= 4.5
    assert contrast(one.accent, getattr(one, ground)) >= 4.5
    assert contrast(one.warning, getattr(one, ground)) >= 4.5
    assert contrast(one.ring, getattr(one, ground)) >= 3


@pytest.mark.parametrize(("name", "key"), list(product(theme.NAMES, KEYS)))
def test_marked_words_stay_readable(name: str, key: str) -> None:
    one = theme.load(name)
    for text in (one.ink, one.accent, one.quiet):
        assert contrast(text, one.wash[key]) >= 4.5
    assert contrast(one.line[key], one.paper) >= 3
    assert contrast(one.line[key], one.wash[key]) >= 3


@pytest.mark.parametrize(
    ("name", "ground"), list(product(theme.NAMES, ("selection", "chosen", "tint", "found", "found_now")))
)
def test_words_under_a_tint_stay_readable(name: str, ground: str) -> None:
    one = theme.load(name)
    assert contrast(one.ink, getattr(one, ground)) >= 4.5
    if ground in ("chosen", "tint"):
        assert contrast(one.quiet, getattr(one, ground)) >= 4.5
    assert contrast(one.on_accent, one.accent) >= 4.5


@pytest.mark.parametrize("name", theme.NAMES)
def test_a_theme_is_read_as_any_reader_of_toml_reads_it(name: str) -> None:
    found = tomllib.loads(asset("resources", f"themes/{name}.toml").read_text(encoding="utf-8"))
    one = theme.load(name)
    assert one.dark == (found.pop("scheme") == "dark")
    assert {key: value for key, value in one._asdict().items() if key in found} == found
    assert set(one.wash) == set(one.line) == set(KEYS)


@pytest.mark.parametrize("name", theme.NAMES)
def test_the_style_sheet_names_only_colours_there_are(name: str) -> None:
    sheet = theme.style(theme.load(name))
    assert "$" not in sheet.split("*/", 1)[1]
    for path in re.findall(r'url\("([^"]+)"\)', sheet):
        assert Path(path).is_file()


def test_a_theme_dresses_the_whole_program(qapp: QApplication) -> None:
    theme.apply(qapp, theme.load("dark"))
    assert theme.current().name == "dark"
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == theme.load("dark").paper.lower()
    assert theme.load("dark").paper in qapp.styleSheet()


def test_a_chosen_theme_stays_and_the_system_s_is_followed(qapp: QApplication, qtbot: QtBot) -> None:
    appearance = theme.Appearance(qapp, "sepia")
    assert theme.current().name == "sepia"
    with qtbot.waitSignal(appearance.changed) as changed:
        appearance.choose(theme.SYSTEM)
    scheme = qapp.styleHints().colorScheme()
    assert changed.args is not None
    assert changed.args[0].dark == (scheme == Qt.ColorScheme.Dark)
    appearance.choose("no such theme")
    assert appearance.choice == theme.SYSTEM


def test_only_the_theme_mentions_colours() -> None:
    sources = (Path(idm_desktop.__file__).parent / "ui").rglob("*.py")
    found = [path.name for path in sources if path.name != "theme.py" and COLOUR.search(path.read_text("utf-8"))]
    assert found == []
