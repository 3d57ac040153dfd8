"""Verbs that a later version brings; each says so in a sentence."""

from argparse import Namespace

VERBS = {
    "tag": "Renaming tags",
}


def is_later(chosen: Namespace) -> bool:
    """Tell whether what was typed is a verb of a later version."""
    return chosen.verb in VERBS


def sentence(what: str) -> str:
    """Say that something is not in this version."""
    return f"{what} comes with a later version of this program; nothing was changed."
