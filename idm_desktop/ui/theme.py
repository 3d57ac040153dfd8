"""The colours of the window: palettes from resources/themes, one style sheet, and following the system.

A theme is a file of `name = "#rrggbb"` lines; `[wash]` and `[line]` hold one colour for each meaning of a note and for
a plain highlight. No other module mentions a colour: widgets take theirs from the palette or from `current()`, and
learn of a change by the palette change that Qt sends them.
"""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from idm_desktop.assets import asset, root

NAMES = ("light", "dark", "sepia", "contrast")
SYSTEM = "system"
HIGHLIGHT = "highlight"
"""The key of `wash` and `line` for a note without a meaning."""


class Theme(NamedTuple):
    """One set of colours, as #rrggbb.

    `surface` is what panes stand on beside `paper`; `field` is what is written in; `tint` lies under the pointer and
    `chosen` under the current row; `on_accent` is text on the accent; `ring` marks the focus; `found` and `found_now`
    are search marks; `brief` is the margin tone of the digest; `wash` and `line` belong to the meanings of notes.
    """

    name: str
    dark: bool
    paper: str
    surface: str
    field: str
    ink: str
    quiet: str
    hairline: str
    accent: str
    on_accent: str
    tint: str
    chosen: str
    selection: str
    ring: str
    found: str
    found_now: str
    brief: str
    warning: str
    wash: dict[str, str]
    line: dict[str, str]


@cache
def load(name: str) -> Theme:
    """Read the theme `name` from its file."""
    # Not tomllib: importing it costs more than everything else here, and these files are our own
    tables: dict[str, dict[str, str]] = {"": {}, "wash": {}, "line": {}}
    table = tables[""]
    for line in asset("resources", f"themes/{name}.toml").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            table = tables[line.strip("[] ")]
        elif "=" in line and not line.startswith("#"):
            key, value = line.split("=", 1)
            table[key.strip()] = value.strip().strip('"')
    colours = tables[""]
    dark = colours.pop("scheme") == "dark"
    return Theme(name=name, dark=dark, wash=tables["wash"], line=tables["line"], **colours)


@cache
def _template() -> str:
    return asset("resources", "style.qss").read_text(encoding="utf-8")


def style(theme: Theme) -> str:
    """Return the style sheet with the colours of `theme` put in."""
    sheet = _template().replace("$theme", f"{root('resources').as_posix()}/themes/{theme.name}")
    words = {key: value for key, value in theme._asdict().items() if isinstance(value, str)}
    for key in sorted(words, key=len, reverse=True):
        sheet = sheet.replace(f"${key}", words[key])
    return sheet


def palette(theme: Theme) -> QPalette:
    """Return the palette of `theme`, so that what no style sheet names looks right too."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.surface,
        role.WindowText: theme.ink,
        role.Base: theme.paper,
        role.AlternateBase: theme.surface,
        role.Text: theme.ink,
        role.PlaceholderText: theme.quiet,
        role.Button: theme.surface,
        role.ButtonText: theme.ink,
        role.BrightText: theme.warning,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.ink,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.ToolTipBase: theme.field,
        role.ToolTipText: theme.ink,
        role.Light: theme.field,
        role.Midlight: theme.tint,
        role.Mid: theme.hairline,
        role.Dark: theme.quiet,
        role.Shadow: theme.hairline,
        role.Accent: theme.accent,
    }
    result = QPalette()
    for key, colour in colours.items():
        result.setColor(key, QColor(colour))
    for key in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, key, mixed(theme.quiet, theme.surface, 0.45))
    return result


def mixed(colour: str, other: str, share: float) -> QColor:
    """Return `colour` with `share` of `other` in it."""
    first, second = QColor(colour), QColor(other)
    parts = ((first.red(), second.red()), (first.green(), second.green()), (first.blue(), second.blue()))
    return QColor(*(round(a + (b - a) * share) for a, b in parts))


_applied: list[Theme] = []


_own: dict[str, str] = {}
"""Colours that the reader gave to meanings."""

CLEAR, WASHED = 4.5, 0.86
"""How much a line of the reader's own must stand out from the paper, and how much paper is in its wash."""


def current() -> Theme:
    """Return the theme applied last; before any is, the light one."""
    return _applied[-1] if _applied else load("light")


def original() -> Theme:
    """Return the theme applied last with the colours it came with."""
    return load(current().name)


def colour_meanings(app: QApplication, colours: Mapping[str, str]) -> None:
    """Give meanings colours of the reader's own; the others have those of the theme."""
    _own.clear()
    _own.update(colours)
    apply(app, load(current().name), anew=True)


def coloured(theme: Theme) -> Theme:
    """Return a theme with the reader's own colours of meanings, made clear enough on its paper."""
    lines = {key: clear(colour, theme.paper) for key, colour in _own.items()}
    washes = {key: mixed(line, theme.paper, WASHED).name() for key, line in lines.items()}
    return theme._replace(line={**theme.line, **lines}, wash={**theme.wash, **washes}) if lines else theme


def clear(colour: str, paper: str) -> str:
    """Return a colour made darker, or lighter on dark paper, until it stands out from the paper."""
    towards = "#000000" if _luminance(QColor(paper)) > 0.5 else "#ffffff"
    steps = (mixed(colour, towards, share / 20) for share in range(21))
    return next((step.name() for step in steps if _ratio(step, QColor(paper)) >= CLEAR), towards)


def _ratio(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours as WCAG 2 counts it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    parts = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels)
    red, green, blue = parts
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def apply(app: QApplication, theme: Theme, *, anew: bool = False) -> None:
    """Dress the whole program in `theme`; where it is in it already, only if that is to be done `anew`."""
    if _applied and _applied[-1].name == theme.name and not anew:
        return
    theme = coloured(theme)
    _applied[:] = [theme]
    app.setPalette(palette(theme))
    if app.styleSheet():
        app.setStyleSheet("")  # one that replaces another is put on each widget once for every widget around it
    app.setStyleSheet(style(theme))


def is_bare() -> bool:
    """Say whether the style sheet has been taken off to put another on, so that no size counts."""
    app = QApplication.instance()
    return bool(_applied) and isinstance(app, QApplication) and not app.styleSheet()


class Appearance(QObject):
    """Keeps the theme that was chosen, or follows the system.

    Signals:
        changed: another theme has been applied; carries the Theme.
    """

    changed = Signal(object)

    def __init__(self, app: QApplication, choice: str = SYSTEM, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._choice = choice if choice in NAMES else SYSTEM
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)
        self._follow()

    @property
    def choice(self) -> str:
        """Return the name that was chosen: one of `NAMES`, or `system`."""
        return self._choice

    @Slot(str)
    def choose(self, choice: str) -> None:
        """Apply the theme called `choice`, or the one that suits the system."""
        self._choice = choice if choice in NAMES else SYSTEM
        self._follow()

    @Slot()
    def _follow(self) -> None:
        scheme = QGuiApplication.styleHints().colorScheme()
        suited = "dark" if scheme == Qt.ColorScheme.Dark else "light"
        before = current()
        apply(self._app, load(suited if self._choice == SYSTEM else self._choice))
        if current() is not before:
            self.changed.emit(current())
