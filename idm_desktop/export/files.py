"""Put text into files so that nothing is lost: names every system takes, whole files or none, nobody else's touched."""

import errno
import os
import re
import stat
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from pathlib import Path

from idm_desktop.errors import ImportFailed, NotFound, Refused, StoreError
from idm_desktop.export.front import is_ours

FORBIDDEN = re.compile(r"[^A-Za-z0-9._()',;!&+=@~-]+")
FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D"}
    | {"ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ı": "i", "’": "'", "‘": "'", "–": "-", "—": "-"}
)
LARGEST = 256 << 20
LONGEST = 100
NAMELESS = "notes"
PRIVATE = 0o600
PUBLIC = 0o644
IsOurs = Callable[[bytes], bool]
RESERVED = re.compile(r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)\d) *", re.IGNORECASE)


def safe_name(title: str, suffix: str) -> str:
    """Return a file name of ASCII letters, digits and a few marks, of at most 100 bytes, that any system accepts.

    A title of which nothing is left gives a name of its own, always the same.
    """
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFC", title).translate(LETTERS))
    plain = "".join(char for char in folded if not unicodedata.combining(char))
    stem = re.sub("-{3,}", "--", FORBIDDEN.sub("-", plain)).strip("-. ")
    if not stem:
        stem = f"{NAMELESS}-{sha256(title.encode(errors='replace')).hexdigest()[:8]}"
    stem = stem[: LONGEST - len(suffix.encode())].rstrip("-. ")
    return f"{NAMELESS}-{stem}{suffix}" if RESERVED.fullmatch((stem + suffix).partition(".")[0]) else stem + suffix


def unique(name: str, taken: Iterable[str]) -> str:
    """Return `name`, or the first of `name-2`, `name-3` … that is not `taken`; capitals make no difference."""
    known = {other.casefold() for other in taken}
    stem, dot, ending = name.rpartition(".") if "." in name else (name, "", "")
    count, candidate = 1, name
    while candidate.casefold() in known:
        count += 1
        tail = f"-{count}{dot}{ending}"
        candidate = stem[: LONGEST - len(tail)].rstrip("-. ") + tail
    return candidate


def read(path: Path) -> str | None:
    """Return the text of a file with its line ends as they are, or None where there is none."""
    try:
        data = _existing(path)
    except OSError as error:
        raise StoreError(f"“{shown(path.name)}” cannot be read ({_reason(error)}).") from error
    return None if data is None else decoded(data, path.name)


def load(path: Path) -> str:
    """Return the text of a file that somebody chose, a link to one too."""
    try:
        if not path.exists():
            raise NotFound(f"There is no file “{shown(str(path))}”; check its name and folder.")
        if not path.is_file():
            raise ImportFailed(f"“{shown(path.name)}” is no file that notes could be read from.")
        if path.stat().st_size > LARGEST:
            raise ImportFailed(f"“{shown(path.name)}” is larger than {LARGEST >> 20} MB and was not read.")
        return decoded(path.read_bytes(), path.name)
    except OSError as error:
        raise StoreError(f"“{shown(path.name)}” cannot be read ({_reason(error)}).") from error


def decoded(data: bytes, name: str) -> str:
    """Return the text that bytes are, with its line ends as they are."""
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise ImportFailed(f"“{shown(name)}” is not UTF-8 text, so its notes cannot be read.") from error


class Changed(Refused):
    """Somebody wrote to a file after it was read."""


def write(path: Path, text: str, *, private: bool = True, keep: bool = True, read: str | None = None) -> bool:
    """Make `path` hold `text`, wholly or not at all; return False where it did so already, and leave it untouched.

    What it held before stays beside it as `.bak`, unless it is not to `keep`. Raise Refused where the file that is
    there is not one of ours, Changed where it holds something else than was `read` from it.
    """

    def ours(data: bytes) -> bool:
        if read is not None and data != read.encode():
            raise Changed(f"“{shown(path.name)}” was changed by somebody while notes were exported; export again.")
        return is_ours(data.decode(errors="replace"))

    return write_bytes(path, text.encode(), ours, private=private, keep=keep)


def write_bytes(path: Path, data: bytes, ours: IsOurs, *, private: bool = True, keep: bool = True) -> bool:
    """Do as `write`, with any bytes; `ours` tells whether this program wrote what is there."""
    mode = PRIVATE if private else PUBLIC
    try:
        path.parent.mkdir(0o700 if private else 0o777, parents=True, exist_ok=True)
        before = _existing(path)
        if before == data:
            return False
        if before is not None:
            if not ours(before):
                raise Refused(
                    f"“{shown(path.name)}” was not written by this program and is left as it is; move it away."
                )
            if keep:
                _replace(_backup(path, _is_notes if path.suffix == ".md" else ours), before, mode)
        _replace(path, data, mode)
    except OSError as error:
        raise StoreError(_sentence(path, error)) from error
    return True


def write_beside(path: Path, data: bytes, ours: IsOurs, *, keep: bool = True) -> Path:
    """Write a file under its name, or the next like it where a stranger's file has that; return where it is."""
    taken: list[str] = []
    while True:
        chosen = path.with_name(unique(path.name, taken))
        try:
            write_bytes(chosen, data, ours, keep=keep)
            return chosen
        except Refused:
            taken.append(chosen.name)


def _is_notes(data: bytes) -> bool:
    return is_ours(data.decode(errors="replace"))


def _existing(path: Path) -> bytes | None:
    """Return the bytes of an ordinary file; a link, a folder or a device is never followed."""
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(mode):
        raise Refused(f"“{shown(path.name)}” is not an ordinary file and is left as it is; move it away.")
    return path.read_bytes()


def _backup(path: Path, ours: IsOurs) -> Path:
    """Return where the former content goes: `.bak`, or the next like it that nobody else wrote."""
    return next(candidate for candidate in _backups(path) if _is_free(candidate, ours))


def _backups(path: Path) -> Iterator[Path]:
    yield path.with_name(path.name + ".bak")
    count = 2
    while True:
        yield path.with_name(f"{path.name}.bak-{count}")
        count += 1


def _is_free(path: Path, ours: IsOurs) -> bool:
    try:
        data = _existing(path)
    except Refused:
        return False
    return data is None or ours(data)


def _replace(path: Path, data: bytes, mode: int) -> None:
    """Write beside `path`, flush to the disk, and only then take its name."""
    partial = path.with_name(f".{path.name}.{os.urandom(4).hex()}.partial")
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise
    _flush_folder(path.parent)


def _flush_folder(folder: Path) -> None:
    if os.name == "nt":  # folders cannot be opened there
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sentence(path: Path, error: OSError) -> str:
    name, folder = shown(path.name), shown(str(path.parent))
    if error.errno in FULL:
        return (
            f"There is no room to write “{name}” in {folder}; your notes are safe here, so make room and export again."
        )
    return f"“{name}” cannot be written in {folder} ({_reason(error)}); choose another folder."


def _reason(error: OSError) -> str:
    return (error.strerror or "unknown reason").lower()


def shown(name: str) -> str:
    """Return a file name fit to show, whatever characters it holds."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in name)
