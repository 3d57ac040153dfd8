"""How a reader tells how far it is."""

from collections.abc import Callable

Progress = Callable[[float], None]
"""Called with the share of the file that has been read, from 0 to 1."""


def silent(share: float) -> None:
    """Tell nobody."""
