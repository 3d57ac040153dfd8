"""Icons of one line weight, drawn from resources/icons in the colour of the text beside them.

The colour is taken from the palette when an icon is drawn, so a change of theme needs no new icons.
"""

from functools import cache, lru_cache

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap

from idm_desktop.assets import asset, root

CACHED = 256


def names() -> tuple[str, ...]:
    """Return the name of every icon there is."""
    return tuple(sorted(path.stem for path in (root("resources") / "icons").glob("*.svg")))


@cache
def icon(name: str) -> QIcon:
    """Return the icon `name`; a name that is not shipped is an error at once, not an empty button later."""
    _drawing(name)
    return QIcon(_Recoloured(name))


@cache
def program() -> QIcon:
    """Return the icon of the program, in its own colours."""
    return QIcon(str(asset("resources", "icons/idm-desktop.svg")))


def pixmap(name: str, size: int, colour: str, scale: float = 1.0) -> QPixmap:
    """Draw the icon `name` in `colour`, `size` pixels square, for a screen of `scale`."""
    return _drawn(name, round(size * scale), colour, scale)


@cache
def _drawing(name: str) -> bytes:
    return asset("resources", f"icons/{name}.svg").read_bytes()


@lru_cache(maxsize=CACHED)
def _drawn(name: str, size: int, colour: str, scale: float) -> QPixmap:
    drawing = _drawing(name).replace(b"currentColor", colour.encode("ascii"))
    drawn = QPixmap()
    drawn.loadFromData(drawing.replace(b"<svg ", b'<svg width="%d" height="%d" ' % (size, size), 1), "svg")
    drawn.setDevicePixelRatio(scale)
    return drawn


def _colour(mode: QIcon.Mode) -> QColor:
    palette = QGuiApplication.palette()
    group = QPalette.ColorGroup.Disabled if mode == QIcon.Mode.Disabled else QPalette.ColorGroup.Active
    return palette.color(group, QPalette.ColorRole.WindowText)


class _Recoloured(QIconEngine):
    """Draws one icon in the colour of the text."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def clone(self) -> QIconEngine:
        return _Recoloured(self._name)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        side = min(size.width(), size.height())
        return _drawn(self._name, round(side * scale), _colour(mode).name(), scale)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        scale = painter.deviceTransform().m11()  # not of its device, of which PySide would first learn every kind
        side = min(rect.width(), rect.height())
        drawn = _drawn(self._name, round(side * scale), _colour(mode).name(), scale)
        corner = rect.center() - QPoint(side // 2 - 1, side // 2 - 1)
        painter.drawPixmap(QRect(corner, QSize(side, side)), drawn)
