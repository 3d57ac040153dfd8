"""Texts as they are compared, with the way back: NFC, white space folded, nothing invisible, ligatures taken apart.

The kind of quotation mark, apostrophe and dash is not distinguished, nor a ligature from its letters.
"""

import re
from typing import NamedTuple

from idm_desktop.model.plain import Run, plain, to_stored

LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
LIGATURE = re.compile("[ﬀ-ﬆ]")
ALIKE = {ord(c): "'" for c in "‘’‚‛ʼ′´`"} | {ord(c): '"' for c in "“”„‟«»″"} | {ord(c): "-" for c in "‐‑‒–—―−"}


class Normal(NamedTuple):
    """A text as it is compared, and its runs in the text as it was given."""

    text: str
    runs: tuple[Run, ...]
    size: int

    def back(self, start: int, end: int) -> tuple[int, int]:
        """Return where [start, end) of it stands in the text as it was given."""
        if len(self.runs) == 1 and self.runs[0] == (0, self.size, 0, self.size):
            return start, end
        ((first, last),) = to_stored(self.runs, ((0, self.size),), start, end)
        return first, last


def normal(text: str) -> Normal:
    """Return `text` as it is compared."""
    made = plain(text, ((0, len(text)),))
    if not LIGATURE.search(made.text):
        return Normal(made.text.translate(ALIKE), made.runs, len(text))
    parts: list[str] = []
    runs: list[Run] = []
    length = 0
    for start, size, origin, taken in made.runs:
        for part, at, whole in _pieces(made.text[start : start + size], origin, size == taken, taken):
            parts.append(part)
            runs.append((length, len(part), at, whole))
            length += len(part)
    return Normal("".join(parts).translate(ALIKE), tuple(runs), len(text))


def _pieces(text: str, origin: int, even: bool, taken: int) -> list[tuple[str, int, int]]:
    """Return the parts of a run with their places: stretches as they were, and ligatures as letters."""
    if not even:
        return [(LIGATURE.sub(lambda match: LIGATURES[match[0]], text), origin, taken)]
    pieces, last = [], 0
    for match in LIGATURE.finditer(text):
        if match.start() > last:
            pieces.append((text[last : match.start()], origin + last, match.start() - last))
        pieces.append((LIGATURES[match[0]], origin + match.start(), 1))
        last = match.end()
    if last < len(text):
        pieces.append((text[last:], origin + last, len(text) - last))
    return pieces
