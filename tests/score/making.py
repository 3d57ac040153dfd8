"""Documents of our own in formats that are no text: each is made by the function that bears its name."""

from collections.abc import Callable

MADE: dict[str, Callable[[], bytes]] = {}
