"""A folder of exported notes as it is found: which files are this program's, and what they hold."""

import re
from pathlib import Path
from typing import NamedTuple

from idm_desktop.errors import ImportFailed, Refused
from idm_desktop.export import files, front, ours
from idm_desktop.export.brought import Load

COPY = re.compile(
    r"\.sync-conflict-\d|\bconflicted copy\b|\(conflict(?:ed)?\b|[ ._-]conflict(?:ed)?[ ._-]?(?:copy|\d)|"
    r"-(?:DESKTOP|LAPTOP)-[A-Z0-9]{5,}(?=\.md$)|\bcopie en conflit\b|\bcopia en conflicto\b|\.orig\.md$",
    re.IGNORECASE,
)
"""What Syncthing, Dropbox, OneDrive, Nextcloud and git call the other side of a conflict."""


class Filed(NamedTuple):
    """The files of this program in a folder, by name: their text, what they bring, why one cannot be read.

    `copies` are those that a synchroniser made of a conflict: they are named to the reader, never read.
    """

    texts: dict[str, str]
    loads: dict[str, Load]
    torn: dict[str, str]
    copies: tuple[str, ...]


def there(target: Path) -> Filed:
    """Look a folder through; what is no file of ours is left out of account."""
    found = Filed({}, {}, {}, ())
    copies: list[str] = []
    for path in sorted(target.glob("*.md")) if target.is_dir() else ():
        if COPY.search(path.name):
            copies.append(path.name)
        elif (text := _text(path)) is not None and front.is_ours(text):
            _add(found, path.name, text)
    return found._replace(copies=tuple(copies))


def names_of(target: Path, name: str, filed: Filed) -> str:
    """Return `name`, or the next like it, where a file that somebody else wrote has it."""
    taken: list[str] = []
    while (chosen := files.unique(name, taken)) not in filed.texts and (target / chosen).exists():
        taken.append(chosen)
    return chosen


def check_kind(filed: Filed, *, machine: bool) -> None:
    """Keep files that can be read back and files that cannot out of one folder."""
    for name, text in filed.texts.items():
        if front.is_whole(text) != machine:
            kind = "without machine lines" if machine else "that can be read back"
            raise Refused(f"{name} is an export {kind}; choose another folder for this one.")


def _text(path: Path) -> str | None:
    try:
        return files.read(path)
    except (ImportFailed, Refused):
        return None  # no text or no file, so none of ours; writing over it is refused


def _add(found: Filed, name: str, text: str) -> None:
    found.texts[name] = text
    load = ours.load(text)
    found.loads[name] = load
    if load.problems:
        first = load.problems[0]
        found.torn[name] = f"line {first.line}: {first.reason}"
