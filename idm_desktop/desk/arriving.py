"""Bringing in several files, or all there are in a folder: one that is refused never stops the others."""

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from idm_desktop.desk import importing
from idm_desktop.desk.ahead import Ahead
from idm_desktop.desk.desk import Desk
from idm_desktop.errors import ImportFailed
from idm_desktop.importers.signature import BY_SUFFIX
from idm_desktop.library import store
from idm_desktop.model.reports import Imported

NOTHING = "There is no document in this folder that can be read; it may hold others, such as pictures."
UNREAD = "This folder cannot be looked into ({reason}); check its permissions."
KNOWN = "SELECT DISTINCT sha256 FROM document WHERE complete = 1"
AHEAD = 2
"""Files that are read and understood before their turn."""

FEW = 3
"""So many files are brought in before a second process would have started; and what is known of an event that is
named may change with every file."""

LOCKS = "~$"
"""What the name of a file begins with that Word makes beside one that is open."""


class Wanted(NamedTuple):
    """A file to bring in, its `content` where that is known; or a folder, and the `reason` nothing comes of it."""

    path: Path
    content: bytes | None = None
    reason: str | None = None


class Step(NamedTuple):
    """How far an import is: the file in hand, that it is the `number`-th of `total`, and the share of it done."""

    file: str
    number: int
    total: int
    share: float


def bring_all(
    desk: Desk,
    wanted: Iterable[Wanted],
    options: importing.Options = importing.Options(),
    tell: Callable[[Step], object] = lambda step: None,
    leave: Callable[[int], object] = lambda count: None,
) -> Iterator[Imported]:
    """Import one after the other, yielding what came of each; whoever wants to stop throws the iterator away.

    `leave` is told how many files of folders are left out, because files of their kind are not read.
    """
    others: list[Path] = []
    files = [file for one in wanted for file in _found(one, desk.folder, others)]
    leave(len(others))
    known = {sha256 for (sha256,) in desk.library.execute(KNOWN)} if options.encoding is None else set()
    with Ahead(options.encoding, known) as ahead:
        _begin(ahead, files[:1], None)  # the second process takes a while to start
        wish = options if len(files) > FEW and options.event is None else None
        _begin(ahead, files[1:AHEAD], wish)
        for number, file in enumerate(files, 1):
            _begin(ahead, files[number + AHEAD - 1 : number + AHEAD], wish)
            name = importing.decoded(file.path.name) or str(file.path)

            def told(share: float, name: str = name, number: int = number) -> None:
                tell(Step(name, number, len(files), share))

            told(0.0)
            yield _brought(desk, file, options, told, ahead)
    store.round_off(desk.library)


def _begin(ahead: Ahead, files: Iterable[Wanted], options: importing.Options | None) -> None:
    """Begin to read files, and with `options` to understand them."""
    for file in files:
        if file.content is None and file.reason is None:
            ahead.begin(file.path, importing.wished(file.path, options) if options else None)


def _brought(
    desk: Desk, file: Wanted, options: importing.Options, told: Callable[[float], None], ahead: Ahead
) -> Imported:
    if file.reason is not None:
        return importing.refused(file.path, file.reason)
    if file.content is not None:
        return importing.bring_in(desk, file.path, options, told, file.content)
    try:
        taken = ahead.take()
    except ImportFailed as error:
        return importing.refused(file.path, str(error))
    return importing.bring_in(desk, file.path, options, told, *taken)


def _found(one: Wanted, library: Path, others: list[Path]) -> Iterator[Wanted]:
    """Yield a file as it is, and the documents in a folder, those in its own folders after them; note the `others`."""
    if one.content is not None or not one.path.is_dir():
        yield one
        return
    faults: list[OSError] = []
    empty, before = True, len(others)
    for folder, folders, names in os.walk(one.path, onerror=faults.append):
        here = Path(folder)
        folders[:] = sorted(name for name in folders if not name.startswith(".") and not _is_ours(here / name, library))
        for name in sorted(names):
            if _is_document(here / name):
                empty = False
                yield Wanted(here / name)
            elif not name.startswith((".", LOCKS)):
                others.append(here / name)
    for fault in faults:
        yield Wanted(Path(str(fault.filename)), None, UNREAD.format(reason=fault.strerror))
    if empty and not faults:
        del others[before:]  # that sentence says it
        yield one._replace(reason=NOTHING)


def _is_document(path: Path) -> bool:
    known = path.suffix.lower() in BY_SUFFIX and path.suffix != ""
    return known and not path.name.startswith((".", LOCKS)) and path.is_file()


def _is_ours(folder: Path, library: Path) -> bool:
    """Return whether a folder is that of the library, whose documents are there already."""
    try:
        return folder.samefile(library)
    except OSError:
        return False
