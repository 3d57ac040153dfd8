"""What the window remembers between two starts, kept in one INI file; keys it does not know are left alone."""

import os
import sys
from base64 import b64decode, b64encode
from pathlib import Path
from typing import Any, NamedTuple

NAME = "idm-desktop"

THEMES = ("system", "light", "dark", "sepia", "contrast")
LAYERS = ("official", "digest", "both")
LANGUAGES = ("system", "en", "fr", "es")
ZOOM = (50, 300)
MEASURE = (45, 100)
LEADING = (120, 200)
MARGIN = (16, 120)
RECENT = 12
MOST = 500
"""Entries kept at most of what one adds by hand, such as bookmarks."""


class Settings(NamedTuple):
    """Everything that can be set or is remembered; the defaults are those of a first start."""

    geometry: bytes = b""
    """Size and place of the window, as Qt packs it."""

    panes: tuple[int, ...] = (264, 720, 296)
    """Widths of the lists, the reader and the notes."""

    outline: bool = True
    """The lists are shown."""

    notes: bool = True
    """The notes of what is open are shown."""

    theme: str = "system"
    """`system` follows the light or dark of the desktop; else a theme of resources/themes."""

    zoom: int = 100
    """Size of the text of the reader, in per cent."""

    measure: int = 68
    """Width of the text, in characters."""

    face: str = ""
    """The family the text is set in; none is the face that comes with the program."""

    leading: int = 150
    """Height of a line of text, in per cent of its size."""

    margin: int = 56
    """Least room beside the text, in pixels at the usual size."""

    layer: str = "official"
    """What the reader shows where there is a choice: the official text, the digest, or both side by side."""

    place: str = ""
    """Address of what was open last."""

    passage: str = ""
    """The passage that stood at the top of it."""

    recent: tuple[str, ...] = ()
    """Addresses opened lately, newest first."""

    bookmarks: tuple[str, ...] = ()
    """Addresses of passages one wants to come back to, newest first."""

    keys: tuple[str, ...] = ()
    """Actions whose keys were changed, each with its keys: `import=Ctrl+I F7`."""

    toured: bool = False
    """The tour of the window has been seen."""

    author: str = ""
    """Name to put under new notes."""

    language: str = "system"
    """Language of the window."""

    folder: str = ""
    """Where notes were exported to last."""

    mirror: str = ""
    """The folder in which notes are kept as Markdown too, and from which changes come in; none if empty."""

    mirror_profile: str = "obsidian"
    """The program for which the files there are dressed."""


DEFAULTS = Settings()

CHOICES = {"theme": THEMES, "layer": LAYERS, "language": LANGUAGES}
BOUNDS = {"zoom": ZOOM, "measure": MEASURE, "leading": LEADING, "margin": MARGIN}


def settings_file() -> Path:
    """Return where the settings are kept on this platform."""
    folder = os.environ.get("XDG_CONFIG_HOME")
    if folder:
        return Path(folder) / NAME / "settings.ini"
    if sys.platform.startswith("linux"):  # spares the import
        return Path.home() / ".config" / NAME / "settings.ini"
    from platformdirs import user_config_path

    return user_config_path(NAME, appauthor=False, roaming=True) / "settings.ini"


def load(path: Path) -> Settings:
    """Read the settings; what is missing or makes no sense has its default."""
    if not path.is_file():
        return DEFAULTS
    from PySide6.QtCore import QSettings

    kept = QSettings(str(path), QSettings.Format.IniFormat)
    known: dict[str, Any] = {name: _read(name, kept.value(name)) for name in Settings._fields if kept.contains(name)}
    return DEFAULTS._replace(**known)


def save(path: Path, settings: Settings) -> bool:
    """Write the settings in one step; say whether that worked."""
    from PySide6.QtCore import QSettings

    kept = QSettings(str(path), QSettings.Format.IniFormat)
    kept.setAtomicSyncRequired(True)
    for name, value in settings._asdict().items():
        kept.setValue(name, _written(value))
    kept.sync()
    return kept.status() == QSettings.Status.NoError


def with_recent(settings: Settings, place: str) -> Settings:
    """Put `place` in front of what was opened lately."""
    others = (other for other in settings.recent if other != place)
    return settings._replace(place=place, recent=(place, *others)[:RECENT])


def _written(value: object) -> object:
    if isinstance(value, bytes):
        return b64encode(value).decode()
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return [str(part) for part in value]
    return str(value)


def _read(name: str, value: object) -> object:
    """Turn what an INI file holds into a value of the right kind, or the default."""
    default = getattr(DEFAULTS, name)
    parts = [str(part) for part in value] if isinstance(value, list) else [str(value)] if value else []
    text = ",".join(parts)
    if isinstance(default, bytes):
        return _unpacked(text)
    if isinstance(default, bool):
        return text == "true" if text in {"true", "false"} else default
    if isinstance(default, int):
        least, most = BOUNDS[name]
        return min(most, max(least, int(text))) if text.lstrip("-").isdecimal() else default
    if isinstance(default, tuple):
        return _several(default, parts, RECENT if name == "recent" else MOST)
    return text if text in CHOICES.get(name, (text,)) else default


def _unpacked(text: str) -> bytes:
    try:
        return b64decode(text)
    except ValueError:
        return b""


def _several(default: tuple[object, ...], parts: list[str], most: int) -> tuple[object, ...]:
    if not all(isinstance(part, int) for part in default) or not default:
        return tuple(parts)[:most]
    if len(parts) != len(default) or not all(part.isdecimal() for part in parts):
        return default
    return tuple(min(int(part), 10_000) for part in parts)
