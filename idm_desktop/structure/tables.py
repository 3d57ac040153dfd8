"""Where the cells of a table stand in its plain text: in the stored text tabs divide them, and line ends the rows."""

import re
from collections.abc import Sequence

from idm_desktop.model.plain import Run, position
from idm_desktop.model.texts import Cells, Segment, Segments

DIVIDER = re.compile(r"[\t\n]")


def cells(stored: str, pieces: Segments, shown: str, runs: Sequence[Run]) -> Cells:
    """Return the rows of a table that hold words, each with all its cells; none for a single cell."""
    rows: list[list[Segment]] = []
    for first, last in pieces:
        rows.append([])
        at = first
        for match in (*DIVIDER.finditer(stored, first, last), None):
            end = match.start() if match else last
            rows[-1].append(_trimmed(shown, position(runs, at), position(runs, end)))
            if match:
                at = match.end()
                if match.group() == "\n":
                    rows.append([])
    kept = tuple(tuple(row) for row in rows if any(start < end for start, end in row))
    return kept if max(map(len, kept), default=0) > 1 else ()


def _trimmed(shown: str, start: int, end: int) -> Segment:
    words = shown[start:end]
    start += len(words) - len(words.lstrip())
    return start, start + len(words.strip())
