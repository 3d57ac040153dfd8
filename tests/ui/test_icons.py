import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from idm_desktop.assets import asset
from idm_desktop.errors import StoreError
from idm_desktop.ui import icons, theme

SHIPPED = (
    "back",
    "overview",
    "forward",
    "search",
    "import",
    "export",
    "note",
    "highlight",
    "sidebar-left",
    "sidebar-right",
    "conclusion",
    "session",
    "speaker",
    "notes",
    "digest",
    "official",
    "side-by-side",
    "trash",
    "close",
    "more",
    "tag",
    "share",
    "document",
    "settings",
)


@pytest.fixture(autouse=True)
def light_again(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, theme.load("light"))
    yield
    theme.apply(qapp, theme.load("light"))


def ink(image: QImage) -> QColor:
    """Return the colour of the pixel that is covered most."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return max(pixels, key=QColor.alpha)


def is_near(one: QColor, other: str) -> bool:
    """Tell whether two colours are the same but for rounding."""
    two = QColor(other)
    parts = ((one.red(), two.red()), (one.green(), two.green()), (one.blue(), two.blue()))
    return one.alpha() > 100 and all(abs(a - b) <= 3 for a, b in parts)


@pytest.mark.parametrize("name", SHIPPED)
def test_an_icon_is_drawn_in_the_colour_of_the_text(qapp: QApplication, name: str) -> None:
    assert is_near(ink(icons.icon(name).pixmap(QSize(20, 20)).toImage()), theme.load("light").ink)
    theme.apply(qapp, theme.load("dark"))
    assert is_near(ink(icons.icon(name).pixmap(QSize(20, 20)).toImage()), theme.load("dark").ink)


@pytest.mark.parametrize("name", SHIPPED)
def test_an_icon_has_the_one_line_weight(name: str) -> None:
    text = asset("resources", f"icons/{name}.svg").read_text(encoding="utf-8")
    assert 'viewBox="0 0 20 20"' in text
    assert 'stroke="currentColor" stroke-width="1.5"' in text
    assert not re.search(r"#[0-9a-fA-F]{3}", text)


def test_an_icon_is_sharp_on_a_fine_screen(qapp: QApplication) -> None:
    drawn = icons.icon("search").pixmap(QSize(20, 20), 2.0)
    assert drawn.size() == QSize(40, 40)
    assert drawn.devicePixelRatio() == 2.0


def test_a_disabled_icon_is_paler(qapp: QApplication) -> None:
    normal, disabled = (
        icons.icon("note").pixmap(QSize(20, 20), 1.0, mode) for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled)
    )
    assert ink(disabled.toImage()).lightness() > ink(normal.toImage()).lightness()


def test_a_name_that_is_not_shipped_is_said_at_once() -> None:
    with pytest.raises(StoreError, match=r"icons/no-such-icon\.svg is missing"):
        icons.icon("no-such-icon")


def test_the_program_has_an_icon_of_its_own(qapp: QApplication) -> None:
    assert not icons.program().pixmap(QSize(64, 64)).isNull()
    assert set(icons.names()) == {*SHIPPED, "idm-desktop"}
