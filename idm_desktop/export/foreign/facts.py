"""Looking into JSON of strangers, where nothing need be what its name says."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

WHOLE = re.compile(r"\d{4}-\d\d-\d\d")


def text(value: object) -> str | None:
    """Return a text that says something."""
    return value if isinstance(value, str) and value.strip() else None


def table(value: object) -> dict[str, object]:
    """Return an object, an empty one for anything else."""
    return value if isinstance(value, dict) else {}


def items(value: object) -> list[object]:
    """Return a list; one thing where there is one."""
    return value if isinstance(value, list) else [] if value is None else [value]


def tables(value: object) -> Iterator[dict[str, object]]:
    """Yield the objects of a list."""
    return (item for item in items(value) if isinstance(item, dict))


def texts(value: object) -> tuple[str, ...]:
    """Return the texts of a list."""
    return tuple(item for item in items(value) if isinstance(item, str) and item.strip())


def time(value: object) -> str | None:
    """Return a moment as this program writes it; one without a zone is taken for UTC."""
    try:
        if isinstance(value, int | float) and not isinstance(value, bool):
            moment = datetime.fromtimestamp(value / 1000 if value > 10**11 else value, UTC)
        elif isinstance(value, str) and WHOLE.match(value):
            moment = datetime.fromisoformat(value)
        else:
            return None
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}".rjust(20, "0")


class Lines:
    """Finds the line of a JSON text on which something stands, going on from the last."""

    def __init__(self, whole: str) -> None:
        self._text, self._at, self._line = whole, 0, 1

    def next(self, *words: object) -> int:
        """Return the line of the first of `words` that is found from here on; else the one last found."""
        for word in words:
            if isinstance(word, str) and word and (at := self._text.find(f'"{word}"', self._at)) >= 0:
                self._line += self._text.count("\n", self._at, at)
                self._at = at
                break
        return self._line
