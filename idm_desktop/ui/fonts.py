"""The faces: a serif to read in, and the system's own sans for the interface unless it has none worth it."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from idm_desktop.assets import asset

READING = (
    "Source Serif 4",
    "Charter",
    "Iowan Old Style",
    "Georgia",
    "Noto Serif",
    "Liberation Serif",
    "DejaVu Serif",
)
INTERFACE = "Source Sans 3"
STOPGAPS = frozenset({"DejaVu Sans", "Bitstream Vera Sans", "Verdana", "Sans Serif", ""})
"""What a system falls back to when nobody has chosen a face."""
INTERFACE_POINTS = 11.0

READING_FILES = (
    "SourceSerif4-Regular.ttf",
    "SourceSerif4-Italic.ttf",
    "SourceSerif4-SemiBold.ttf",
    "SourceSerif4-SemiBoldItalic.ttf",
)
INTERFACE_FILES = ("SourceSans3-Regular.ttf", "SourceSans3-Italic.ttf", "SourceSans3-SemiBold.ttf")


def prepare(app: QApplication) -> None:
    """Give the program its interface face."""
    family = QFontInfo(app.font()).family()
    if family in STOPGAPS and _load(INTERFACE, INTERFACE_FILES):
        font = QFont(INTERFACE)
        font.setPointSizeF(max(INTERFACE_POINTS, app.font().pointSizeF()))
        app.setFont(font)


@cache
def reading_family() -> str:
    """Return the face to read in: the first of `READING`, which is shipped, or the next best where it cannot load."""
    if _load(READING[0], READING_FILES):
        return READING[0]
    return next((family for family in READING if QFontDatabase.hasFamily(family)), QFont().defaultFamily())


def families() -> list[str]:
    """Return the faces one can read in besides the shipped one, by name."""
    _load(INTERFACE, INTERFACE_FILES)
    return [name for name in QFontDatabase.families() if QFontDatabase.isSmoothlyScalable(name) and name[0] != "."]


def reading(points: float, family: str = "") -> QFont:
    """Return the reading face in a size, or another where it was chosen and is there."""
    if family == INTERFACE:
        _load(INTERFACE, INTERFACE_FILES)
    chosen = family if family and QFontDatabase.hasFamily(family) else reading_family()
    font = QFont(chosen)
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(points)
    return font


@cache
def _load(family: str, files: tuple[str, ...]) -> bool:
    if not QFontDatabase.hasFamily(family):
        for name in files:
            QFontDatabase.addApplicationFont(str(asset("resources", f"fonts/{name}")))
    return QFontDatabase.hasFamily(family)
