"""The verb `tag`: give a tag another name wherever it stands."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from idm_desktop.cli.parser import Parser, Verbs
    from idm_desktop.desk.desk import Desk


def declare(verb: Verbs, parser: type[Parser]) -> None:
    """Declare what can be typed after this verb."""
    made = verb("tag", "give a tag another name")
    verbs = made.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=parser)
    renamed = verb("rename", "give a tag another name on every note that bears it", verbs)
    renamed.add_argument("old", metavar="OLD")
    renamed.add_argument("new", metavar="NEW")


def tag(desk: Desk, chosen: Namespace) -> int:
    """Rename a tag, and print the notes that bear it now."""
    from idm_desktop.cli.printing import as_json
    from idm_desktop.desk import bulk, health
    from idm_desktop.words.counting import counted

    done = bulk.rename_tag(desk, chosen.old, chosen.new)
    health.remember(desk)
    said = f"{counted(len(done), 'note')} {'bears' if len(done) == 1 else 'bear'} the tag {chosen.new} now."
    print(as_json(done) if getattr(chosen, "json", False) else said)
    return 0
