"""One web page in one file: fixed, without scripts, nothing loaded from elsewhere, light or dark as is liked."""

from collections.abc import Mapping
from html import escape
from tomllib import loads

from idm_desktop import assets
from idm_desktop.export.frame import CONTROL, writable

PLAIN = ("paper", "ink", "quiet", "hairline", "accent")
GENERATOR = '<meta name="generator" content="IDM Desktop">'


def page(title: str, language: str | None, body: str) -> str:
    """Return a page; `body` is HTML that was made or cleaned here, everything else is text."""
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    return (
        f'<!DOCTYPE html>\n<html lang="{safe(language or "en")}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n{GENERATOR}\n'
        f"<title>{safe(title)}</title>\n<style>\n{_style()}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def is_ours(text: str) -> bool:
    """Tell whether a page is one of this program's."""
    return GENERATOR in text[:2000]


def safe(text: str) -> str:
    """Return text as HTML that shows it as it is."""
    return escape(CONTROL.sub("", writable(text)))


def _style() -> str:
    light, dark = (_colours(name) for name in ("light", "dark"))
    css = assets.asset("resources", "page.css").read_text(encoding="utf-8")
    return f"{light}@media (prefers-color-scheme: dark) {{\n{dark}}}\n@media print {{\n{light}}}\n{css}"


def _colours(theme: str) -> str:
    """Return the colours of a theme of the window, so that a page looks like what it came from."""
    kept: Mapping[str, Mapping[str, str]] = loads(
        assets.asset("resources", f"themes/{theme}.toml").read_text(encoding="utf-8")
    )
    named = "".join(f"--{name}: {kept[name]}; " for name in PLAIN)
    lines = "".join(f".{meaning} {{ --line: {colour}; }}\n" for meaning, colour in kept["line"].items())
    return f":root {{ {named}}}\n{lines}"
