"""Running a verb: exit status 0 done or found, 1 not found or not done, 2 wrong usage."""

import os
import sqlite3
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from idm_desktop.cli.parser import parse
from idm_desktop.cli.printing import escaped
from idm_desktop.errors import Damaged, IdmError

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk

Window = Callable[[Path, str | None], int]
NOTED = frozenset(
    {
        "note",
        "list",
        "search",
        "export",
        "import-notes",
        "backup",
        "edit",
        "remove",
        "review",
        "orphans",
        "diff",
        "tag",
        "briefing",
    }
)
"""Verbs that read or write notes, before which the notebook is compared with the mark it left."""

Draw = Callable[[Path, Namespace], int]


def run(arguments: Sequence[str], window: Window, draw: Draw) -> int:
    """Run what was typed and return the exit status; `window` and `draw` are what Qt is needed for."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        chosen = parse(arguments)
    except SystemExit as end:
        return int(end.code or 0)
    try:
        return _run(chosen, window, draw)
    except IdmError as error:
        return _failed(str(error))
    except sqlite3.Error as error:
        from idm_desktop.library.connection import NAME, explained

        return _failed(str(explained(error, _folder(chosen) / NAME)))
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # whoever read the answer has gone
        return 1
    except KeyboardInterrupt:
        return _failed("Stopped; what was not finished was left as it was.")
    except UnicodeError:
        return _failed("What was typed holds bytes that are no text; type it again.")
    except OSError as error:
        return _failed(
            f"{error.filename or 'A file'} cannot be used ({error.strerror}); check its folder and your rights."
        )


def _run(chosen: Namespace, window: Window, draw: Draw) -> int:
    if chosen.verb in (None, "open"):
        return window(_folder(chosen), getattr(chosen, "ref", None))
    if chosen.verb == "screenshot":
        return draw(_folder(chosen), chosen)
    from idm_desktop.cli import verbs
    from idm_desktop.desk.desk import Desk

    desk = Desk(_folder(chosen))
    try:
        hurt = None
        if chosen.verb in NOTED:
            _warn(desk)
            hurt = _follow(desk, chosen)
        status = verbs.VERBS[chosen.verb](desk, chosen)
        if hurt:  # though what the verb needed of the notebook was whole
            print(f"idm: {escaped(hurt)}", file=sys.stderr)
        return status
    finally:
        desk.close()


def _warn(desk: "Desk") -> None:
    """Say where the notebook is older than it was, or gone; what is wrong with it otherwise the verb says itself."""
    from idm_desktop.desk import health

    try:
        warning = health.warning(desk)
    except IdmError:
        return
    if warning:
        print(f"idm: {escaped(warning)}", file=sys.stderr)


def _follow(desk: "Desk", chosen: Namespace) -> str | None:
    """Bring the notes into step with the texts, where an upgrade or an interruption has left them behind.

    Where that cannot be done now, their places are worked out as they are shown, and the verb says what is wrong.
    Returned is what the backup of the day found to be damaged.
    """
    from idm_desktop.desk import following

    with suppress(IdmError, sqlite3.Error):
        following.follow(desk)
    if chosen.verb == "note":
        from idm_desktop.desk import health

        try:
            health.daily(desk)
        except Damaged as error:
            return str(error)
        except (IdmError, OSError):  # the verb itself is to say what is wrong with the notebook
            pass
    return None


def _folder(chosen: Namespace) -> Path:
    from idm_desktop.desk import folder

    named = getattr(chosen, "library", None)
    return folder.full(named) if named else folder.default()


def _failed(sentence: str) -> int:
    print(f"idm: {escaped(sentence)}", file=sys.stderr)
    return 1
