"""From a file to its stored text and blocks: one reader a format, run in a process of its own."""

from collections.abc import Callable
from pathlib import Path

from idm_desktop.errors import ImportFailed
from idm_desktop.importers.progress import Progress, silent
from idm_desktop.model.extract import Extract

LIMIT = 50_000_000
"""The largest file that is read, in bytes."""

EMPTY = b"\0 \t\r\n\x0b\x0c"
"""Bytes that are no contents."""


def load(path: Path) -> bytes:
    """Return the bytes of a file that may be imported; raise ImportFailed with the reason where it may not."""
    try:
        if path.is_dir():
            raise ImportFailed("It is a folder; choose the files in it.")
        if path.exists() and not path.is_file():
            raise ImportFailed("It is no file but a device or a pipe; copy what comes from it into a file first.")
        with path.open("rb") as file:
            return weighed(file.read(LIMIT + 1))
    except FileNotFoundError as error:
        raise ImportFailed("There is no such file; check its name and folder.") from error
    except PermissionError as error:
        raise ImportFailed("You are not allowed to read it; change its permissions or copy it first.") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ImportFailed(f"It cannot be read ({reason}); try to copy it to this computer first.") from error


def weighed(content: bytes) -> bytes:
    """Return the bytes of a file that is not too large; raise ImportFailed where it is."""
    if len(content) > LIMIT:
        raise ImportFailed(f"It is larger than {LIMIT // 1_000_000} MB, which is the most that can be imported.")
    return content


def digest(content: bytes) -> str:
    """Return the SHA-256 of a file's bytes in hexadecimal."""
    import hashlib  # here, because a child that reads a file needs none of it

    return hashlib.sha256(content).hexdigest()


def read(
    content: bytes,
    suffix: str,
    encoding: str | None = None,
    cancel: Callable[[], bool] = lambda: False,
    progress: Progress = silent,
) -> Extract:
    """Read a file's bytes in a child process; raise ImportFailed where they cannot be read.

    Args:
        content: the file.
        suffix: the ending of its name, such as ".txt"; what it is by its first bytes counts for more.
        encoding: that of its text, where somebody chose one.
        cancel: asked often while the child reads; when it says yes the child is killed.
        progress: told how far the reader is.

    """
    from idm_desktop.importers import apart

    module, warnings = _reader(content, suffix)
    extract = apart.read(module, content, encoding, cancel, progress)
    return extract._replace(warnings=(*warnings, *extract.warnings))


def is_blank(content: bytes) -> bool:
    """Return whether there is nothing in a file that could be read."""
    return not content.strip(EMPTY)


def read_own(content: bytes, suffix: str) -> Extract:
    """Read a text that came with the program, which needs no process of its own."""
    from importlib import import_module

    extract: Extract = import_module(_reader(content, suffix)[0]).read(content)
    return extract


def _reader(content: bytes, suffix: str) -> tuple[str, tuple[str, ...]]:
    """Return the module that reads a file, and a warning where the file is misnamed."""
    from idm_desktop.importers.signature import recognise

    if is_blank(content):
        if content.strip(b"\0") != content:
            raise ImportFailed(
                "It holds zeros and no text, as files do that were not written whole; look for another copy."
            )
        raise ImportFailed("It is empty; nothing was imported.")
    format, warnings = recognise(content, suffix)
    return f"idm_desktop.importers.{format.name}", warnings
