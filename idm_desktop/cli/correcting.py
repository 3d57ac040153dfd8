"""`idm edit` and `idm remove`: what is wrong, what is to go."""

import sys
from argparse import Namespace
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from idm_desktop.cli.printing import as_entry, as_json

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk


def declare(verb: Callable[..., Any]) -> None:
    """Declare the verbs."""
    edit = verb("edit", "correct a document, event, session, speaker or passage")
    edit.add_argument("ref", metavar="REF")
    edit.add_argument(
        "facts", metavar="KEY=VALUE", type=pair, nargs="*", help="such as title=…; an empty value means unknown"
    )
    edit.add_argument("--undo", action="store_true", help="take back what was corrected last")
    remove = verb("remove", "take a document or an event out; its notes stay, and it can be put back")
    what = remove.add_mutually_exclusive_group(required=True)
    what.add_argument("ref", metavar="REF", nargs="?")
    what.add_argument("--undo", action="store_true", help="put back what was taken out last")


def pair(given: str) -> tuple[str, str]:
    """Divide KEY=VALUE."""
    key, equals, value = given.partition("=")
    if not equals or not key:
        raise ValueError
    return key, value


def edit(desk: "Desk", chosen: Namespace) -> int:
    """Correct facts, and print what was corrected."""
    from idm_desktop.desk import deeds, editing, lookup

    if chosen.undo:
        deeds.undo(desk)
    if chosen.facts or not chosen.undo:
        _answer(chosen, editing.edit(desk, chosen.ref, dict(chosen.facts)))
    else:
        _answer(chosen, lookup.one(desk, chosen.ref))
    return 0


def remove(desk: "Desk", chosen: Namespace) -> int:
    """Take something out, or put it back."""
    from idm_desktop.desk import removing

    _answer(chosen, removing.put_back(desk) if chosen.undo else removing.remove(desk, chosen.ref))
    return 0


def _says_json(chosen: Namespace) -> bool:
    return getattr(chosen, "json", False)


def _answer(chosen: Namespace, value: tuple[object, ...]) -> None:
    _put(f"{as_json(value)}\n" if _says_json(chosen) else as_entry(value))


def _put(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


VERBS: dict[str, Callable[["Desk", Namespace], int]] = {"edit": edit, "remove": remove}
