"""The verb `register`: be known to the desktop of the system."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from idm_desktop.cli.parser import Verbs
    from idm_desktop.desk.desk import Desk


def declare(verb: Verbs) -> None:
    """Declare what can be typed after this verb."""
    made = verb("register", "add the program to the menu of a Linux desktop, and let idm: addresses open in it")
    made.add_argument("--remove", action="store_true", help="take it out again")


def register(desk: Desk, chosen: Namespace) -> int:
    """Write or take out the files, and print where they are."""
    from idm_desktop.cli.printing import as_json
    from idm_desktop.desk import registering

    done = registering.unregister() if chosen.remove else registering.register()
    print(as_json(done) if getattr(chosen, "json", False) else "\n".join(done))
    return 0
