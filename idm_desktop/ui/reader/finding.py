"""Finding in the page: the plain texts of its passages, whatever their case, accents and kind of quotation marks."""

from functools import lru_cache

from idm_desktop.ui.reader.sheet import Sheet
from idm_desktop.ui.reader.values import Stretch

LETTERS = 4096


@lru_cache(maxsize=LETTERS)
def _letter(letter: str) -> str:
    from idm_desktop.words.fold import fold  # needed only once somebody searches

    return " " if letter.isspace() else fold(letter)


def _folded(text: str) -> tuple[str, list[int]]:
    """Return `text` folded letter by letter, and of which letter each of its letters comes."""
    parts = [_letter(letter) for letter in text]
    return "".join(parts), [index for index, part in enumerate(parts) for _ in part]


def matches(sheet: Sheet, text: str) -> tuple[Stretch, ...]:
    """Return where `text` stands in the passages of the page, in the order of the page."""
    needle, _ = _folded(" ".join(text.split()))
    if not needle:
        return ()
    found: list[Stretch] = []
    for id, passage in texts(sheet).items():
        haystack, origin = _folded(passage)
        at = haystack.find(needle)
        while at >= 0:
            found.append(Stretch(id, origin[at], origin[at + len(needle) - 1] + 1))
            at = haystack.find(needle, at + len(needle))
    return tuple(found)


def texts(sheet: Sheet) -> dict[str, str]:
    """Return the plain texts of the passages of the page by their ids, in the order of the page."""
    return {placed.leaf.passage.id: placed.leaf.passage.text for placed in sheet.placed}
