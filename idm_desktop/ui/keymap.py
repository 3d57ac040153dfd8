"""Which keys an action has: those of the table, or those the reader gave it.

In the settings an action whose keys were changed stands as `import=Ctrl+I F7`; without any keys as `import=`.
"""

from collections.abc import Iterable, Mapping

from idm_desktop.ui.deeds import ACTIONS, Action

Keys = Mapping[str, tuple[str, ...]]
"""The actions whose keys were changed, by name."""

ROWS = {row.name: row for row in ACTIONS}


def read(kept: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Read what the settings keep; what names no action is left out."""
    found = (entry.partition("=") for entry in kept)
    return {name: tuple(keys.split()) for name, sign, keys in found if sign and name in ROWS}


def written(keys: Keys) -> tuple[str, ...]:
    """Return what the settings keep: only what differs from the table."""
    return tuple(f"{name}={' '.join(own)}" for name, own in sorted(keys.items()) if own != ROWS[name].keys)


def of(row: Action, keys: Keys) -> tuple[str, ...]:
    """Return the keys of an action."""
    return keys.get(row.name, row.keys)


def holder(key: str, keys: Keys, besides: str) -> Action | None:
    """Return another action that has a key already."""
    return next((row for row in ACTIONS if row.name != besides and key in of(row, keys)), None)


def given(name: str, own: tuple[str, ...], keys: Keys) -> dict[str, tuple[str, ...]]:
    """Return the keys there are once an action has its own, which are taken from whatever had them."""
    changed = dict(keys)
    for row in ACTIONS:
        if row.name != name and any(key in own for key in of(row, keys)):
            changed[row.name] = tuple(key for key in of(row, keys) if key not in own)
    changed[name] = own
    return {other: those for other, those in changed.items() if those != ROWS[other].keys}
