"""From a file to its stored text and blocks: one reader a format, imported when a file of that format is read."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from idm_desktop.errors import ImportFailed
from idm_desktop.model.extract import Extract

LIMIT = 50_000_000
"""The largest file that is read, in bytes."""

LATER = {".html": "web pages", ".htm": "web pages", ".docx": "Word files", ".pdf": "PDF files"}
"""Formats that the program will read one day, named in words."""


def load(path: Path) -> bytes:
    """Return the bytes of a file that may be imported; raise ImportFailed with the reason where it may not."""
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise ImportFailed("It is a folder; choose the files in it.")
        if size > LIMIT:
            raise ImportFailed(f"It is larger than {LIMIT // 1_000_000} MB, which is the most that can be imported.")
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise ImportFailed("There is no such file; check its name and folder.") from error
    except PermissionError as error:
        raise ImportFailed("You are not allowed to read it; change its permissions or copy it first.") from error
    except OSError as error:
        raise ImportFailed(f"It cannot be read ({error.strerror}); try to copy it to this computer first.") from error
    return content


def digest(content: bytes) -> str:
    """Return the SHA-256 of a file's bytes in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def read(content: bytes, suffix: str, encoding: str | None = None) -> Extract:
    """Read a file's bytes by the ending of its name, such as ".txt"; raise ImportFailed where it cannot be read."""
    if not content.strip(b"\0 \t\r\n\x0b\x0c"):
        raise ImportFailed("It is empty; nothing was imported.")
    return _reader(suffix.lower())(content, encoding)


def _reader(suffix: str) -> Callable[[bytes, str | None], Extract]:
    if suffix in (".md", ".markdown"):
        from idm_desktop.importers import markdown

        return markdown.read
    if suffix in LATER:
        raise ImportFailed(f"This version does not read {LATER[suffix]}; save it as plain text (.txt) and import that.")
    if suffix not in (".txt", ".text", ""):
        raise ImportFailed(f"Files ending in {suffix} are not read; save it as plain text (.txt) and import that.")
    from idm_desktop.importers import text

    return text.read
