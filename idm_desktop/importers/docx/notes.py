"""The labels of footnotes and endnotes, counted as Word counts them."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple
from xml.etree.ElementTree import Element

from idm_desktop.importers.docx.inline import Word
from idm_desktop.importers.docx.markup import integer, value
from idm_desktop.importers.drafts import unique
from idm_desktop.importers.numerals import letters, roman

FORMATS: dict[str | None, Callable[[int], str]] = {
    "lowerLetter": letters,
    "upperLetter": lambda n: letters(n).upper(),
    "lowerRoman": roman,
    "upperRoman": lambda n: roman(n).upper(),
    "chicago": lambda n: "*†‡§"[(n - 1) % 4] * ((n + 3) // 4),
}
USUAL = {"footnote": "decimal", "endnote": "lowerRoman"}

Key = tuple[str, str]
"""Which kind of note, and its id in the file."""


class Counting(NamedTuple):
    """How notes of one kind are counted in a section."""

    format: str | None
    start: int
    restarts: bool


def labels(
    marks: Iterable[tuple[Word, int]], sections: Sequence[Element], settings: Iterable[Element]
) -> dict[Key, str]:
    """Return the label of each note, given its marks with their sections in the order of the text."""
    general = {element.tag: element for element in settings if element.tag in ("footnotePr", "endnotePr")}
    made: dict[Key, str] = {}
    taken: set[str] = set()
    counts: dict[tuple[str, int], int] = {}
    for word, section in marks:
        if word.note is None or word.note in made:
            continue
        kind = word.note[0]
        counting = _counting(kind, sections[section : section + 1], general.get(f"{kind}Pr"))
        if word.text:
            label = word.text
        else:
            key = kind, section if counting.restarts else 0
            counts[key] = counts.get(key, counting.start - 1) + 1
            label = FORMATS.get(counting.format, str)(counts[key])
        made[word.note] = unique(label, taken)
        taken.add(made[word.note])
    return made


def _counting(kind: str, section: Sequence[Element], general: Element | None) -> Counting:
    said = [element for element in (*(part.find(f"{kind}Pr") for part in section), general) if element is not None]

    def first(name: str) -> str | None:
        return next((found for element in said if (found := value(element.find(name)))), None)

    start = integer(first("numStart"))
    return Counting(first("numFmt") or USUAL[kind], 1 if start is None else start, first("numRestart") == "eachSect")
