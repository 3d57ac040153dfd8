"""The numbers that a web page's ordered lists show before their items."""

from idm_desktop.importers.html.state import Attributes
from idm_desktop.importers.numerals import letters, roman

MARKERS = {"a": letters, "A": lambda n: letters(n).upper(), "i": roman, "I": lambda n: roman(n).upper()}


class Lists:
    """The lists that are open; each counts its items."""

    def __init__(self) -> None:
        self._open: list[tuple[str, str, int]] = []

    def begin(self, tag: str, attributes: Attributes) -> None:
        """Begin a list."""
        start = attributes.get("start", "")
        first = int(start) if start.lstrip("-").isdecimal() and len(start) < 7 else 1
        self._open.append((tag, attributes.get("type", "1"), first))

    def end(self) -> None:
        """End the innermost list."""
        if self._open:
            self._open.pop()

    def item(self, attributes: Attributes) -> str | None:
        """Begin an item; return the number shown before it, if there is one."""
        if not self._open:
            return None
        tag, type, count = self._open[-1]
        value = attributes.get("value", "")
        count = int(value) if value.isdecimal() and len(value) < 7 else count
        self._open[-1] = tag, type, count + 1
        if tag != "ol":
            return None
        return f"{MARKERS.get(attributes.get('type', type), str)(count)}."
