"""The format of a file that is written, by the ending of its name."""

from collections.abc import Sequence
from pathlib import Path

from idm_desktop.errors import Refused

ENDINGS = {
    "": "markdown",
    ".md": "markdown",
    ".markdown": "markdown",
    ".txt": "markdown",
    ".html": "html",
    ".htm": "html",
    ".docx": "docx",
    ".json": "json",
}
USUAL = {"markdown": ".md", "html": ".html", "docx": ".docx", "json": ".json"}


def format_of(target: Path, formats: Sequence[str]) -> str:
    """Return which of `formats` the name of a file asks for; refuse a name that asks for another."""
    suffix = target.suffix.lower()
    found = ENDINGS.get(suffix)
    if found is not None and found in formats:
        return found
    *some, last = (USUAL[format] for format in formats)
    known = f"{', '.join(some)} or {last}"
    if suffix == ".pdf":
        raise Refused(f"A PDF is made in the window; open it there and save it as one, or let the name end in {known}.")
    raise Refused(f"Nothing is written as “{suffix}” here; let the name end in {known}, or give --format.")
