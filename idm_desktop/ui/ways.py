"""Where the window does what the core's sentences send one to the command line for."""

import re

from PySide6.QtCore import QCoreApplication

from idm_desktop.ui import keymap, wording
from idm_desktop.ui.deeds import MENUS, Action

translate = QCoreApplication.translate

WAYS = {
    "doctor": "doctor",
    "restore": "restore",
    "backup": "backup",
    "list documents": "documents",
    "list events": "all-events",
    "list sessions": "sessions",
    "list speakers": "speakers",
    "review": "review",
}
"""The action that does in the window what a command does, by what the command begins with."""

COMMAND = re.compile(r"(?:`|“|«\s?)idm ([^`”»]+?)(?:`|”|\s?»)")


def here(sentence: str) -> str:
    """Name the window's own way wherever a sentence names a command that has one."""
    return COMMAND.sub(_way, sentence) if "idm " in sentence else sentence


def _way(command: re.Match[str]) -> str:
    for begins, name in WAYS.items():
        if command[1].startswith(begins):
            return wording.quoted(path(keymap.ROWS[name]))
    return command[0]


def menu(row: Action) -> str:
    """Name the menu an action is in, with the menus around it."""
    parts = row.menu.split("/")
    paths = ("/".join(parts[: end + 1]) for end in range(len(parts)))
    return " ▸ ".join(_plain(MENUS[path]) for path in paths)


def path(row: Action) -> str:
    """Name an action with the menu it is in: “File ▸ Import”."""
    return f"{menu(row)} ▸ {_plain(row.text).removesuffix('…')}"


def _plain(text: str) -> str:
    return translate("Actions", text).replace("&", "")
