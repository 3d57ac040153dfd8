"""Automatic numbering, counted as Word counts it when it shows the document."""

import re
from collections.abc import Iterable
from typing import NamedTuple
from xml.etree.ElementTree import Element

from idm_desktop.importers.docx.markup import integer, value
from idm_desktop.importers.docx.styles import Styles
from idm_desktop.importers.numerals import letters, roman

PLACE = re.compile(r"%([1-9])")
DEEPEST = 9
FORMATS = {
    "decimalZero": lambda n: f"{n:02}",
    "lowerLetter": letters,
    "upperLetter": lambda n: letters(n).upper(),
    "lowerRoman": roman,
    "upperRoman": lambda n: roman(n).upper(),
    "bullet": lambda n: "",
    "none": lambda n: "",
}
PLAIN = frozenset({"decimal", "decimalZero"})


class Number(NamedTuple):
    """The number shown before a paragraph; `item` is true where it belongs to a list rather than to the text."""

    shown: str
    item: bool


class Level(NamedTuple):
    """How one level of a numbering counts."""

    start: int = 1
    format: str = "decimal"
    text: str = ""
    legal: bool = False
    restarts: bool = True
    style: str | None = None


class Numbering:
    """The numberings of a document, with how far each has counted."""

    def __init__(self, elements: Iterable[Element], styles: Styles) -> None:
        self._styles = styles
        self._levels: dict[str, dict[int, Level]] = {}
        self._links: dict[str, str] = {}
        self._of: dict[int, str] = {}
        self._overrides: dict[tuple[int, int], Level | int] = {}
        self._counts: dict[str, dict[int, int]] = {}
        for element in elements:
            if element.tag == "abstractNum":
                self._add(element.get("abstractNumId", ""), element)
            elif element.tag == "num" and (id := integer(element.get("numId"))) is not None:
                self._of[id] = value(element.find("abstractNumId")) or ""
                self._override(id, element)

    def next(self, id: int | None, level: int | None, style: str | None) -> Number | None:
        """Count one paragraph on; return None where it has no number."""
        if not id or id not in self._of:
            return None
        abstract = self._resolved(self._of[id])
        levels = self._levels.get(abstract, {})
        if level is None:
            level = next((at for at, it in levels.items() if style and it.style == style), 0)
        level = min(max(level, 0), DEEPEST - 1)
        counts = self._counts.setdefault(abstract, {})
        self._restart(id, level, counts)
        here = self._level(id, level, levels)
        counts[level] = counts.get(level, here.start - 1) + 1
        for deeper in [at for at in counts if at > level and self._level(id, at, levels).restarts]:
            del counts[deeper]
        shown = PLACE.sub(lambda match: self._shown(id, int(match[1]) - 1, levels, counts, here.legal), here.text)
        shown = "" if here.format in ("bullet", "none") and not PLACE.search(here.text) else shown.strip()
        if not shown and here.format != "bullet":
            return None
        return Number(shown, item=here.format not in PLAIN or shown.startswith("("))

    def _shown(self, id: int, at: int, levels: dict[int, Level], counts: dict[int, int], legal: bool) -> str:
        level = self._level(id, at, levels)
        count = counts.get(at, level.start)
        return str(count) if legal else FORMATS.get(level.format, str)(count)

    def _level(self, id: int, at: int, levels: dict[int, Level]) -> Level:
        override = self._overrides.get((id, at))
        return override if isinstance(override, Level) else levels.get(at, Level(text=f"%{at + 1}."))

    def _restart(self, id: int, level: int, counts: dict[int, int]) -> None:
        """Begin again where a numbering says so, the first time it is used."""
        start = self._overrides.get((id, level))
        if isinstance(start, int):
            counts[level] = start - 1
            del self._overrides[id, level]

    def _resolved(self, abstract: str) -> str:
        """Return the numbering itself where one only names a style that has it."""
        link = self._links.get(abstract)
        numbered = self._styles.numbered(link) if link else None
        return self._of.get(numbered, abstract) if numbered is not None else abstract

    def _add(self, id: str, element: Element) -> None:
        self._levels[id] = {
            at: _read(level) for level in element.findall("lvl") if (at := integer(level.get("ilvl"))) is not None
        }
        if link := value(element.find("numStyleLink")):
            self._links[id] = link

    def _override(self, id: int, element: Element) -> None:
        for override in element.findall("lvlOverride"):
            at = integer(override.get("ilvl"))
            level, start = override.find("lvl"), integer(value(override.find("startOverride")))
            if at is not None and level is not None:
                self._overrides[id, at] = _read(level)
            elif at is not None and start is not None:
                self._overrides[id, at] = start


def _read(level: Element) -> Level:
    start = integer(value(level.find("start")))
    return Level(
        1 if start is None else start,
        value(level.find("numFmt")) or "decimal",
        value(level.find("lvlText")) or "",
        level.find("isLgl") is not None,
        value(level.find("lvlRestart")) != "0",
        value(level.find("pStyle")),
    )
