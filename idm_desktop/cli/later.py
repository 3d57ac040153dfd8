"""Verbs that a later version brings; each says so in a sentence."""

from argparse import Namespace

VERBS = {
    "diff": "Comparing versions",
    "orphans": "Listing notes that lost their place",
    "tag": "Renaming tags",
}

MOVES = ("attach", "undo-move")


def is_later(chosen: Namespace) -> bool:
    """Tell whether what was typed is a verb of a later version."""
    return chosen.verb in VERBS or getattr(chosen, "action", None) in MOVES


def sentence(what: str) -> str:
    """Say that something is not in this version."""
    return f"{what} comes with a later version of this program; nothing was changed."
